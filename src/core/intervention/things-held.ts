import type { Day } from '../calendar/day.ts'
import type { ContractRecord } from '../contract/contract-record.ts'
import { endsOn } from '../contract/contract-record.ts'
import { bodyId } from '../bodies/body.ts'
import type { CorporateParenting } from '../corporate-parenting/corporate-parenting.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { asksForAnswer } from '../inspection/finding-status.ts'
import type { Finding } from '../inspection/finding.ts'
import { dayOfInspection, type Inspection } from '../inspection/inspection.ts'
import type { Lineage } from '../inspection/lineage.ts'
import type { SupportPackage } from '../support/support-package.ts'
import type { CarriedKind, ThingHeld } from './carrying.ts'

/** What the register holds: visits, findings, and what later visits say of earlier findings. */
export type Visited = { readonly inspections: readonly Inspection[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[] }

/** Records that bodies hold besides duties and findings. */
export type Kept = { readonly contracts: readonly ContractRecord[]; readonly support: readonly SupportPackage[]; readonly parenting: CorporateParenting; readonly evidence: readonly Evidence[] }

/** Everything whose holder this file knows how to tell. */
export type HeldRecord = { readonly visited: Visited; readonly kept: Kept }

/** In: the findings of a visit. Out: those that still ask for an answer. */
export const openFindings = ({ findings, lineage }: Visited, visit: string): readonly Finding[] => findings.filter((each) => each.inspection === visit && asksForAnswer(each, lineage))

const visitHeld = (each: Inspection): ThingHeld => ({
  what: { kind: 'visit', id: each.id }, stakes: each.body === null ? [] : [{ body: bodyId(each.body), from: null, to: null }], begins: dayOfInspection(each), over: null,
})

/** The record of a plan names nobody: who answers for it is always an entry. */
const planHeld: ThingHeld = { what: { kind: 'plan', id: 'plan' }, stakes: [], begins: null, over: null }

const contractHeld = (record: ContractRecord, on: Day): ThingHeld => {
  const last = endsOn(record, on)
  const { id, begins, parties } = record.contract
  return { what: { kind: 'contract', id }, stakes: parties.map(({ body, from, to }) => ({ body, from, to })), begins: parties.map((each) => each.from).toSorted()[0] ?? begins, over: last === null ? null : { lastDay: last, because: 'The contract came to its last day.' } }
}

const supportHeld = ({ id, receiver, from, ending }: SupportPackage): ThingHeld => ({
  what: { kind: 'support', id }, stakes: [{ body: receiver, from: null, to: null }], begins: from.day,
  over: ending === null ? null : ending.kind === 'ended' ? { lastDay: ending.on.day, because: ending.reason } : { lastDay: ending.lastKnown.day, because: ending.note },
})

const promisesHeld = ({ promises }: CorporateParenting): readonly ThingHeld[] =>
  promises.filter((each) => each.status !== 'withdrawn').map(({ id, council, from, to }) => ({
    what: { kind: 'promise', id }, stakes: [{ body: council, from: null, to: null }], begins: from?.day ?? null, over: to === null ? null : { lastDay: to, because: 'The promise came to its last day.' },
  }))

/** Evidence goes with the findings and the plan it speaks for; a series that speaks for neither is with the body it was counted at. */
const evidenceHeld = ({ id, content, links, offered, withdrawn, erased }: Evidence, { visited }: HeldRecord): ThingHeld => {
  const visits = new Set(visited.findings.filter((each) => links.findings.includes(each.id)).map((each) => each.inspection))
  const end = erased ?? withdrawn
  return {
    what: { kind: 'evidence', id },
    stakes: content.kind === 'series' ? [{ body: content.body, from: null, to: null }] : [],
    follows: [...visited.inspections.filter((each) => visits.has(each.id)).map(visitHeld), ...(links.actions.length + links.outcomes.length > 0 ? [planHeld] : [])],
    begins: offered.on,
    over: end === null ? null : { lastDay: end.on, because: end.reason },
  }
}

/** One line for each kind of thing that has a holder: how its record says with whom it is. */
const heldOfKind = {
  visit: ({ visited }) => visited.inspections.map(visitHeld),
  plan: () => [planHeld],
  contract: ({ kept }, on) => kept.contracts.map((each) => contractHeld(each, on)),
  support: ({ kept }) => kept.support.map(supportHeld),
  promise: ({ kept }) => promisesHeld(kept.parenting),
  evidence: (record) => record.kept.evidence.map((each) => evidenceHeld(each, record)),
} as const satisfies Record<CarriedKind, (record: HeldRecord, on: Day) => readonly ThingHeld[]>

/** In: what is on record and a day. Out: everything that has a holder besides duties, kind by kind, as agreed up to that day. */
export const thingsHeld = (record: HeldRecord, on: Day): readonly ThingHeld[] => Object.values(heldOfKind).flatMap((of: (record: HeldRecord, on: Day) => readonly ThingHeld[]) => of(record, on))
