import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { impactStates, impactSteps, missingFor, type ImpactFacts, type ImpactState } from './impact-state.ts'

/** The table again, written from product rule 2 and not from the code. `-` is no such step; `.` needs reasons alone. */
const expected: Readonly<Record<ImpactState, string>> = {
  //               not-yet-due       too-early                                no-effect        early-signs  evidenced    sustained
  'not-yet-due': 'effect-day-ahead | something-delivered, effect-day-ahead | effect-day-past | a-sign | two-strands | -',
  'too-early': '- | effect-day-ahead | effect-day-past | a-sign | two-strands | -',
  'no-effect': '- | effect-day-ahead | . | a-sign | two-strands | -',
  'early-signs': '- | - | . | a-sign | two-strands | -',
  evidenced: '- | - | . | . | two-strands | two-strands, held-at-re-check',
  sustained: '- | - | . | . | . | two-strands, held-at-re-check',
}

const nothing: ImpactFacts = { effectDay: null, today: day('2026-11-20'), isSomethingDelivered: false, strands: [], hasMeasureBetter: false, hasHeld: false }
const everything: ImpactFacts = { effectDay: day('2026-11-20'), today: day('2026-11-20'), isSomethingDelivered: true, strands: ['practice', 'voice'], hasMeasureBetter: true, hasHeld: true }

describe('the table of impact', () => {
  const cells = impactStates.flatMap((from) => impactStates.map((to, index) => ({ from, to, cell: expected[from].split(' | ')[index]! })))
  it.each(cells)('$from to $to: $cell', ({ from, to, cell }) => {
    const step = impactSteps[from][to]
    expect(step === null ? '-' : step.needs.join(', ') || '.').toBe(cell)
  })
  it.each(cells)('$from to $to asks for every need of its cell, and for none that is met', ({ from, to, cell }) => {
    expect(missingFor(from, to, nothing)?.join(', ') ?? '-').toBe(cell === '.' ? '' : cell)
    const effectDay = day(cell.includes('effect-day-ahead') ? '2026-11-21' : '2026-11-20')
    expect(missingFor(from, to, { ...everything, effectDay })).toEqual(cell === '-' ? null : [])
  })
  it('never lets anything be sustained that was not evidenced', () => expect(impactStates.filter((from) => impactSteps[from].sustained !== null)).toEqual(['evidenced', 'sustained']))
  it('does not count one strand twice', () => expect(missingFor('no-effect', 'evidenced', { ...nothing, strands: ['data', 'data'] })).toEqual(['two-strands']))
})
