import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import { cellKey } from '../../src/core/publication/cell.ts'
import type { FigureRelease, FigureReleaseId } from '../../src/core/publication/figure-release.ts'
import { defaultPolicy } from '../../src/core/publication/suppression-policy.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const on = day('2026-11-20')

export const proposedRelease: FigureRelease = {
  id: 'release-1' as FigureReleaseId, programme, title: 'Referrals of 2026',
  request: { measures: [measureId('referrals-received')], bodies: [bodyId('exampleshire-county-council')], from: day('2026-01-01'), to: day('2026-10-31') },
  proposed: { by: 'Ada' as PersonId, on }, decided: null, table: null,
}
export const decidedRelease: FigureRelease = {
  ...proposedRelease,
  decided: { kind: 'released', by: 'Ben' as PersonId, on, reason: 'Both of us have looked at it.' },
  table: { on, policy: defaultPolicy, shares: [], sums: [], cells: [{ key: cellKey('referrals-received', 'exampleshire-county-council', '2026-01-01', '2026-01-31', 'value', 'r0'), shown: { kind: 'count', value: 510, roundedTo: 5 } }] },
}
export const policyOf2027 = { ...defaultPolicy, from: day('2027-01-01'), largest: 9, roundTo: 10, leastDenominator: 10, reason: 'The council is small.' } as const

/** Every change to what may be read here and what the public sees, in an order in which they can be recorded. */
export const releaseChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'server-reading-switched', programme, before: null, reading: { isOn: true, reason: 'DPIA of 3 November.', by: 'Ada' as PersonId, on } }, lead],
  [{ kind: 'policy-set', programme, before: defaultPolicy, policy: policyOf2027, by: 'Ada' as PersonId }, lead],
  [{ kind: 'release-proposed', programme, release: proposedRelease }, lead],
  [{ kind: 'release-decided', programme, before: proposedRelease, release: decidedRelease }, lead],
]
