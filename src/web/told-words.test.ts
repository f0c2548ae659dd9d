import { describe, expect, it } from 'vitest'
import { day } from '../core/calendar/day.ts'
import type { MeasureId } from '../core/measure/measure.ts'
import type { BodyId } from '../core/bodies/body.ts'
import { form } from './form.ts'
import { tiedIn, toldPanel } from './told-words.ts'

const source = { kind: 'measure' as const, measure: 'visits' as MeasureId, body: 'b' as BodyId, words: 'Visits on time: changed for the better', on: day('2026-01-01') }
const choices = [{ value: 'measure:visits:b', text: 'Measure: Visits on time', source }]
const says = { sentences: [{ sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing' as const] }], goingOn: null }
const nothingSent = form(new Map())

describe('the part of a form that asks what words rest on', () => {
  const panel = String(toldPanel(says, choices, 'in the report', nothingSent, [{ field: 'going-on', message: 'Say why.' }]))
  const name = /name="(rests-on-[0-9a-f]+)"/.exec(panel)?.[1] ?? ''
  it('shows the sentence with its flag, what fits it, and the box for the reason with what is wrong', () => {
    for (const words of ['“Visits have improved.”', 'Nothing it is tied to says so.', 'Measure: Visits on time', 'in the report', 'Say why.']) expect(panel).toContain(words)
  })
  it('is not there where the words assert nothing', () => expect(toldPanel({ sentences: [], goingOn: null }, choices, 'x', nothingSent, [])).toBeNull())
  it('ties the sentence it was asked of, and no other when the words are changed', () => {
    const sent = form(new Map([[name, ['measure:visits:b']], ['going-on', [' Because. ']]]))
    expect(tiedIn('Visits have improved.', sent, choices)).toEqual({ ties: [{ sentence: 'Visits have improved.', source }], goingOn: 'Because.' })
    expect(tiedIn('Reviews have improved.', sent, choices).ties).toEqual([{ sentence: 'Reviews have improved.', source: null }])
  })
  it('takes no tie that is not one of the record', () => expect(tiedIn('Visits have improved.', form(new Map([[name, ['measure:invented:b']]])), choices).ties[0]?.source).toBeNull())
})
