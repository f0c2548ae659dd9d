import type { Day } from '../calendar/day.ts'
import { dayOfInspection, type Inspection } from '../inspection/inspection.ts'
import type { Regime } from '../intervention/regime.ts'
import type { ToldAction } from '../plan/plan-difference.ts'
import type { Action, DeliveryState } from '../plan/plan.ts'
import type { Risk } from '../risk/risk.ts'
import type { DatedRecord, ToldRecord } from './dated-record.ts'

/** The first day on which a visit can be known: of its publication, else its receipt, else its last day. */
const knownFrom = (inspection: Inspection): Day | null => (inspection.publication.kind === 'published' ? inspection.publication.on : null) ?? inspection.received ?? dayOfInspection(inspection)

/**
 * What dated sources say of how far an action was on a day. In: the last word by then, the next one after it, and what stood in the record that
 * evening. Two words that are the same hold for the days between them, and what has not begun later had not begun before; otherwise the change came on
 * some day between, and nobody can tell on which side of it this day lies.
 */
const deliveryBetween = (last: DeliveryState | null, next: DeliveryState, stood: DeliveryState | null): DeliveryState | null => {
  if (next === 'not-started' || last === next) return next
  return last === stood ? last : null
}

/** How far an action was and when it was to end, from what bears a day: the last signed version, then what was reported after it. */
const toldAction = (action: Action, { versions, updates, moves }: DatedRecord, stood: Action | undefined, day: Day): readonly ToldAction[] => {
  const signed = versions.findLast(({ on, content }) => on <= day && content.actions.some(({ id }) => id === action.id))
  const base = signed?.content.actions.find(({ id }) => id === action.id)
  const own = updates.filter((each) => each.action === action.id).toSorted((one, other) => one.on.localeCompare(other.on))
  const [latest, next] = [own.findLast(({ on }) => on <= day), own.find(({ on }) => on > day)]
  if (base === undefined && latest === undefined && stood === undefined && (action.start === null || action.start > day)) return []
  const isNewer = latest !== undefined && (signed === undefined || latest.on >= signed.on)
  const signedLater = versions.find(({ on, content }) => on > day && content.actions.some(({ id }) => id === action.id))
  const nextWord = next !== undefined && (signedLater === undefined || next.on <= signedLater.on) ? next.delivery.before : (signedLater?.content.actions.find(({ id }) => id === action.id)?.delivery ?? action.delivery)
  const moved = moves.filter((each) => each.action === action.id).toSorted((one, other) => one.on.localeCompare(other.on))
  const [last, later] = [moved.findLast(({ on }) => on <= day), moved.find(({ on }) => on > day)]
  return [{ ...(stood ?? base ?? action), due: last?.after ?? later?.before ?? base?.due ?? action.due, delivery: deliveryBetween(isNewer ? latest.delivery.after : (base?.delivery ?? stood?.delivery ?? null), nextWord, stood?.delivery ?? null) }]
}

const toldRisk = (risk: Risk, day: Day): readonly Risk[] => {
  const history = risk.history.filter(({ on }) => on <= day)
  const last = history.at(-1)
  if (last === undefined) return []
  return [{ ...risk, history, likelihood: last.likelihood, impact: last.impact, acceptance: risk.acceptance !== null && risk.acceptance.on <= day ? risk.acceptance : null, closed: risk.closed !== null && risk.closed.on <= day ? risk.closed : null }]
}

type Identified = { readonly id: string }

/** In: things as they stand, those that stood in the record then, and whether a thing bears a day by then. Out: what is known of that day. */
const known = <T extends Identified>(list: readonly T[], stood: readonly Identified[], isBy: (one: T) => boolean): readonly T[] => {
  const there = new Set(stood.map(({ id }) => id))
  return list.filter((each) => there.has(each.id) || isBy(each))
}

/** What had begun by the day. Endings stay: whoever asks who held what on a day reads them. */
const toldRegime = (regime: Regime, stood: Regime, day: Day): Regime => ({
  ...regime,
  instruments: known(regime.instruments, stood.instruments, ({ made }) => made.day <= day).map((each) => ({ ...each, steps: each.steps.filter(({ on }) => on.day <= day) })),
  obligations: known(regime.obligations, stood.obligations, ({ begins }) => begins.day <= day),
  appointments: known(regime.appointments, stood.appointments, ({ proposed, from }) => (proposed ?? from) !== null && (proposed ?? from)!.day <= day),
  escalations: known(regime.escalations, stood.escalations, ({ from }) => from.day <= day),
  happenings: known(regime.happenings, stood.happenings, ({ on }) => on.day <= day),
})

/**
 * In: the record as it stands and as it stood at the end of a past day, and that day. Out: what it now says of that day, by the days that things
 * themselves bear, whenever they were entered; never less than what stood there then. Lineage bears no day: it is known from the visit that says it.
 */
export const knownNow = (held: DatedRecord, stood: DatedRecord, day: Day): ToldRecord => {
  const inspections = known(held.inspections, stood.inspections, (each) => (knownFrom(each) ?? '9999') <= day)
  const visits = new Set<string>(inspections.map(({ id }) => id))
  const findings = held.findings.filter(({ inspection }) => visits.has(inspection))
  const asked = new Set<string>(findings.map(({ id }) => id))
  const actions = held.actions.flatMap((action) => toldAction(action, held, stood.actions.find(({ id }) => id === action.id), day))
  const outcomes = known(held.outcomes, stood.outcomes, ({ id }) => actions.some(({ outcome }) => outcome === id))
  return {
    ...held,
    inspections, findings, actions, outcomes,
    priorities: known(held.priorities, stood.priorities, ({ id }) => outcomes.some(({ priority }) => priority === id)),
    lineage: held.lineage.filter((each) => asked.has(each.earlier) && (each.kind === 'closes' ? visits.has(each.by) : asked.has(each.later))),
    regime: toldRegime(held.regime, stood.regime, day),
    risks: held.risks.flatMap((risk) => toldRisk(risk, day)),
    updates: held.updates.filter(({ on }) => on <= day),
    moves: held.moves.filter(({ on }) => on <= day),
    versions: held.versions.filter(({ on }) => on <= day),
  }
}
