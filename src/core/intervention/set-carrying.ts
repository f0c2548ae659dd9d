import type { BodyId } from '../bodies/body.ts'
import type { GovernanceSetting } from '../bodies/governance.ts'
import { bodyOn } from '../bodies/succession.ts'
import type { NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { isSameCarried, type Carried, type Carrying } from './carrying.ts'
import { noReason, whyNotHere, type CommonRefusal } from './setting.ts'

/** The findings of a visit, the plan, a contract, support or a promise come to be answered for by these bodies. */
export type CarryingSet = { readonly kind: 'carrying-set'; readonly programme: ProgrammeId; readonly carrying: Carrying }

export type CarryingRefusal = CommonRefusal | Refusal<'no-such-body' | 'body-not-valid' | 'not-after-the-last'>

/** In: what is carried, by whom, from when and why. Out: the change, or a refusal: each body must be there on that day. */
export const setCarrying = (
  { what, from, instead = null, by, because, source }: { readonly what: Carried; readonly from: Day; readonly instead?: BodyId | null; readonly by: NonEmpty<BodyId>; readonly because: string; readonly source: Source | null },
  setting: GovernanceSetting,
): CarryingSet | CarryingRefusal => {
  const refusal = whyNotHere('keep-bodies', setting) ?? noReason(because)
  if (refusal !== null) return refusal
  for (const body of by) {
    const there = bodyOn(setting.regime.bodies, body, from)
    if (isRefusal(there)) return there
  }
  const { programme, governance } = setting
  if (governance.carryings.some((each) => isSameCarried(each.what, what) && (each.from > from || (each.from === from && each.instead === instead)))) return refuse('not-after-the-last', 'Who answers for it from this day or later is on record.', 'Give a later day.')
  return { kind: 'carrying-set', programme, carrying: { programme, what, from, instead, by: [...new Set(by)], because: because.trim(), source } }
}
