import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import { bodyId } from '../../../core/bodies/body.ts'
import type { FindingId } from '../../../core/inspection/finding.ts'
import { measureId } from '../../../core/measure/measure.ts'
import type { SourceChoice } from '../report-to-the-minister/source-choices.ts'
import { fittingSources } from './fitting-sources.ts'

const said = { words: '', on: day('2026-11-20') }
const measure = (name: string): SourceChoice => ({ value: name, text: `Measure: ${name}`, source: { kind: 'measure', measure: measureId('m'), body: bodyId('sampleshire'), ...said } })
const finding = (text: string): SourceChoice => ({ value: text, text: `Finding: ${text}`, source: { kind: 'finding', finding: 'f' as FindingId, ...said } })
const choices = [finding('Supervision is held far too seldom and seldom written down'), measure('Assessments within 45 days'), measure('Visits in time'), measure('Supervision on time'), measure('Supervision of students')]
const offered = (sentence: string): readonly string[] => fittingSources(sentence, choices).map(({ value }) => value)

describe('what is offered for a sentence', () => {
  it('shares words with it, whatever their endings', () => expect(offered('Visiting improved for every child.')).toEqual(['Visits in time']))
  it('names measures before what somebody wrote, the closest first', () => expect(offered('Supervision has improved.')).toEqual(['Supervision on time', 'Supervision of students', 'Supervision is held far too seldom and seldom written down']))
  it('is nothing where only everyday words are shared', () => expect(offered('The service is now better for children than it was.')).toEqual([]))
  it('is no more than so many of each kind', () => expect(fittingSources('Visits improved.', Array.from({ length: 30 }, (_, at) => measure(`Visits ${at}`)))).toHaveLength(8))
})
