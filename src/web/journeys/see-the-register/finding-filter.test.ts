import { describe, expect, it } from 'vitest'
import type { InspectionId } from '../../../core/inspection/inspection.ts'
import { day } from '../../../core/calendar/day.ts'
import { action, finding, inspection } from '../../../../test/support/states.ts'
import { filtered, filterQuery, inOrder, parseFilter } from './finding-filter.ts'
import { placeFindings } from './placed-findings.ts'

const placed = placeFindings({
  findings: [
    finding('f1', { text: 'Ensure that children’s plans are clear.', position: 2 }),
    finding('f2', { text: 'Visits to children.', position: 1, kind: 'recommendation', subItems: ['in good time'] }),
    finding('f3', { text: 'Board papers.', addressee: 'safeguarding-board', inspection: 'later-visit' as InspectionId }),
  ],
  inspections: [inspection('first-visit'), inspection('later-visit', { start: day('2026-01-05'), end: day('2026-01-16') })],
  lineage: [],
  actions: [action('a1', { owner: null })],
})
const found = (query: Readonly<Record<string, string>>): readonly string[] => filtered(placed, parseFilter(query)).map((each) => each.finding.id)

describe('the filter of findings', () => {
  it('shows everything where nothing is asked', () => expect(found({})).toEqual(['f1', 'f2', 'f3']))
  it.each([
    [{ words: "CHILDREN'S plans" }, ['f1']],
    [{ words: 'good time' }, ['f2']],
    [{ words: 'children nothing' }, []],
    [{ visit: 'later-visit' }, ['f3']],
    [{ kind: 'recommendation' }, ['f2']],
    [{ addressee: 'safeguarding-board' }, ['f3']],
    [{ status: 'no-answer-yet' }, ['f2', 'f3']],
    [{ gap: 'no-owner' }, ['f1']],
    [{ gap: 'any' }, ['f1', 'f2', 'f3']],
    [{ gap: 'no-action', visit: 'first-visit' }, ['f2']],
  ])('narrows to %o', (query, expected) => expect(found(query as Readonly<Record<string, string>>)).toEqual(expected))
  it('drops choices that are none', () => expect(found({ kind: 'secret', status: '<b>', gap: 'x' })).toEqual(['f1', 'f2', 'f3']))
  it('writes itself into an address and reads itself back', () => {
    const filter = parseFilter({ words: 'a & b', status: 'no-answer-yet', kind: 'none such' })
    expect(parseFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))))).toEqual(filter)
  })
  it('puts the newest visit first and keeps the order of its report', () => expect(inOrder(placed).map((each) => each.finding.id)).toEqual(['f3', 'f2', 'f1']))
})
