import { describe, expect, it } from 'vitest'
import { today } from '../../test/support/cast.ts'
import { day } from '../core/calendar/day.ts'
import type { LetterSource } from '../core/board/letter.ts'
import type { FindingId } from '../core/inspection/finding.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { HoldNeeds } from './give-a-paper.ts'
import { holdWords, untied } from './hold-words.ts'

const programme = 'p' as ProgrammeId
const needs: HoldNeeds = { analysedMeasures: async () => [], actions: async () => [], assurance: async () => ({ closures: [], checks: [] }), evidence: async () => [], today: () => today }
const finding: LetterSource = { kind: 'finding', finding: 'f1' as FindingId, words: 'Finding', on: day('2026-01-01') }
const words = 'We asked families. Visits have improved. 57% of visits are on time.'

describe('words that somebody typed', () => {
  it('are read for what they assert by whoever holds them, and not by whoever sends them', async () => {
    const says = await holdWords(needs, programme, words, untied)
    expect(says.sentences).toEqual([
      { sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing'] },
      { sentence: '57% of visits are on time.', source: null, flags: ['tied-to-nothing'] },
    ])
    expect(says.goingOn).toBeNull()
  })
  it('rest on what a sentence was tied to, and a tie of a sentence that is no longer there counts for nothing', async () => {
    const says = await holdWords(needs, programme, words, { ties: [{ sentence: 'Visits have improved.', source: finding }, { sentence: 'Visits improved greatly.', source: finding }], goingOn: ' So we were told. ' })
    expect(says.sentences.map(({ flags }) => flags)).toEqual([[], ['tied-to-nothing']])
    expect(says.goingOn).toBe('So we were told.')
  })
  it('ask for nothing where they assert nothing', async () => expect(await holdWords(needs, programme, 'We asked families.', untied)).toEqual({ sentences: [], goingOn: null }))
})
