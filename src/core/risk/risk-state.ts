import { daysBetween, type Day } from '../calendar/day.ts'
import type { Risk } from './risk.ts'
import { riskLevel } from './risk-level.ts'

/** Where a risk stands. `acceptance-over`: it was let stand until a day that has passed, and nobody has looked since. */
export const riskStates = ['open', 'accepted', 'acceptance-over', 'closed'] as const
export type RiskState = (typeof riskStates)[number]
export const riskActs = ['review', 'accept', 'close'] as const
export type RiskAct = (typeof riskActs)[number]

/** What may be done in which state. A risk that is accepted is reviewed before it is accepted again. */
export const riskTable: Readonly<Record<RiskAct, Readonly<Record<RiskState, boolean>>>> = {
  review: { open: true, accepted: true, 'acceptance-over': true, closed: false },
  accept: { open: true, accepted: false, 'acceptance-over': true, closed: false },
  close: { open: true, accepted: true, 'acceptance-over': true, closed: false },
}

/** In: a risk and a day. Out: where it stands. An acceptance holds on its last day. */
export const riskState = ({ acceptance, closed }: Risk, on: Day): RiskState => (closed !== null ? 'closed' : acceptance === null ? 'open' : acceptance.until < on ? 'acceptance-over' : 'accepted')

export type RiskConcern =
  | { readonly kind: 'acceptance-over'; readonly risk: Risk; readonly days: number }
  | { readonly kind: 'review-overdue'; readonly risk: Risk; readonly days: number }
  | { readonly kind: 'no-control'; readonly risk: Risk }

const order = { 'very-high': 0, high: 1, medium: 2, low: 3 } as const

/** In: risks and a day. Out: which need a person: acceptances that are over, reviews past their day, and high risks nobody controls. The gravest first. */
export const riskConcerns = (risks: readonly Risk[], on: Day): readonly RiskConcern[] =>
  risks
    .filter(({ closed }) => closed === null)
    .toSorted((one, other) => order[riskLevel(one)] - order[riskLevel(other)] || one.number - other.number)
    .flatMap((risk): readonly RiskConcern[] => [
      ...(riskState(risk, on) === 'acceptance-over' ? [{ kind: 'acceptance-over' as const, risk, days: daysBetween(risk.acceptance!.until, on) }] : []),
      ...(risk.review < on ? [{ kind: 'review-overdue' as const, risk, days: daysBetween(risk.review, on) }] : []),
      ...(risk.controls.length === 0 && order[riskLevel(risk)] <= 1 ? [{ kind: 'no-control' as const, risk }] : []),
    ])
