import type { Body } from '../core/bodies/body.ts'
import type { Owner } from '../core/bodies/ownership.ts'
import type { RetainedDuty } from '../core/bodies/retained-duties.data.ts'
import type { Day } from '../core/calendar/day.ts'
import { exactly } from '../core/calendar/stated-day.ts'
import type { Source } from '../core/inspection/inspection.ts'
import { isRefusal } from '../core/refusal.ts'
import { enterAnInstrument } from './enter-an-instrument.ts'
import { addABody, sayWhoOwnsABody, type BodyNeeds } from './keep-bodies.ts'
import type { Where } from './needs.ts'

/** A trust as people set it up: whose service it takes over, who owns it, and which duties stay with those councils. */
export type NewTrust = { readonly trust: Body & { readonly validFrom: Day }; readonly from: readonly Body[]; readonly owners: readonly Owner[]; readonly retained: readonly RetainedDuty[]; readonly source: Source }

/**
 * A person sets up a trust: the body, the service that passes to it, its owners, and for each council a document of the duties that stay.
 * One act: where one part is refused, all of it is undone.
 */
export const setUpATrust = async (needs: BodyNeeds & Parameters<typeof enterAnInstrument>[0], { trust, from, owners, retained, source }: NewTrust, where: Where) => {
  const on = trust.validFrom
  const added = await addABody(needs, trust, from.map((each) => ({ predecessor: each.id, successor: trust.id, on, kind: 'service-transferred' })), where)
  if (isRefusal(added)) return added
  const owned = await sayWhoOwnsABody(needs, { owned: trust.id, from: on, owners, sources: [source], note: null }, where)
  if (isRefusal(owned)) return owned
  for (const council of retained.length === 0 ? [] : from) {
    const intent = {
      kind: 'retained-duties', title: `Duties in law that stay with ${council.name}`, addressee: council.id, madeBy: 'Parliament', power: null, because: `${trust.name} runs the services. The council stays responsible in law.`, made: exactly(on),
      replaces: null, steps: [], ending: null, note: null, sources: [source] as const,
      clauses: retained.map(({ clause, what, law }) => ({ clause, what, holder: { kind: 'body', body: council.id } as const, due: { kind: 'throughout' } as const, note: law.title })),
    }
    const entered = await enterAnInstrument(needs, intent, where)
    if (isRefusal(entered)) return entered
  }
  return added
}
