import type { Day } from '../../../core/calendar/day.ts'
import { addDays, daysBetween } from '../../../core/calendar/day.ts'
import type { Duty } from '../../../core/calendar/duties-on-receipt.ts'
import { dutyClock } from '../../../core/inspection/duty-clock.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import { dayOfInspection, type Inspection } from '../../../core/inspection/inspection.ts'
import type { LegalDutyAnswer } from '../../../core/inspection/legal-duty-answer.ts'
import type { Lineage } from '../../../core/inspection/lineage.ts'
import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { dueDays, type DueDay } from '../../../core/intervention/duty-calendar.ts'
import { holderOn } from '../../../core/intervention/holder-on.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { coverage, gaps, type Coverage, type Gap } from '../../../core/plan/coverage.ts'
import type { ProgressUpdate } from '../../../core/plan/report-progress.ts'
import { silentActions, slippageOf, timesSlipped, type DueMove, type Slippage } from '../../../core/plan/slippage.ts'
import { deliveryStates, isLive, isOverdue, type Action, type DeliveryState } from '../../../core/plan/plan.ts'

/** What the register, the tray and the plan hold. */
export type Held = {
  readonly reports: readonly ReportInTray[]
  readonly inspections: readonly Inspection[]
  readonly findings: readonly Finding[]
  readonly lineage: readonly Lineage[]
  readonly actions: readonly Action[]
  readonly regime: Regime
  readonly answers: readonly LegalDutyAnswer[]
  readonly updates: readonly ProgressUpdate[]
  readonly moves: readonly DueMove[]
}

export type Exceptions = {
  readonly toCompare: readonly ReportInTray[]
  readonly notReadable: readonly ReportInTray[]
  /** Duties of the law that nobody has recorded as met or lifted, earliest first. */
  readonly duties: readonly { readonly duty: Duty; readonly inspection: Inspection }[]
  /** Clauses of notices and the like: overdue, and due within 14 days. */
  readonly clauses: { readonly overdue: readonly DueDay[]; readonly soon: readonly DueDay[] }
  /** Open duties that nobody holds today. */
  readonly unheld: readonly Obligation[]
  /** Inspections of the last year whose day of receipt nobody recorded: their clock does not run. */
  readonly withoutReceipt: readonly Inspection[]
  readonly coverage: Coverage
  readonly gapCounts: readonly { readonly gap: Gap; readonly count: number }[]
  /** Days the finding that has waited longest for an action has waited, from receipt, else publication, else the visit. */
  readonly longestWait: { readonly finding: Finding; readonly days: number } | null
  readonly overdue: readonly Action[]
  /** Actions under way whose end date has slipped twice or more, the most often first. */
  readonly slippingAgain: readonly { readonly action: Action; readonly slippage: Slippage }[]
  /** Actions under way of which nobody has said anything for six weeks. */
  readonly silent: readonly { readonly action: Action; readonly days: number }[]
  readonly states: readonly { readonly state: DeliveryState; readonly count: number }[]
}

const aYear = 365
const yearsBack = 20
const soon = 14

const waitingSince = ({ received, publication, ...rest }: Inspection): Day | null =>
  received ?? (publication.kind === 'published' ? publication.on : null) ?? dayOfInspection({ received, publication, ...rest })

/** In: what is held, and today. Out: what needs a person, and the counts behind it. */
export const exceptionsIn = ({ reports, inspections, findings, lineage, actions, updates, moves, regime, answers }: Held, today: Day): Exceptions => {
  const days = dueDays({ regime, inspections, answers }, { from: addDays(today, -yearsBack * aYear), to: addDays(today, aYear) }, today)
  const clauses = days.filter(({ about }) => about.kind === 'clause')
  const covered = coverage(findings.filter((finding) => asksForAnswer(finding, lineage)), actions)
  const visitOf = new Map(inspections.map((each) => [each.id, each]))
  const waits = covered.findings
    .filter((each) => each.gaps.includes('no-action'))
    .flatMap(({ finding }) => {
      const inspection = visitOf.get(finding.inspection)
      const since = inspection === undefined ? null : waitingSince(inspection)
      return since === null ? [] : [{ finding, days: daysBetween(since, today) }]
    })
    .toSorted((one, other) => other.days - one.days)
  return {
    toCompare: reports.filter(({ state }) => state.kind === 'read'),
    notReadable: reports.filter(({ state }) => state.kind === 'not-readable'),
    duties: days.flatMap(({ state, about }) => (about.kind === 'law' && (state === 'ahead' || state === 'overdue') ? [{ duty: about.duty, inspection: about.inspection }] : [])),
    clauses: { overdue: clauses.filter(({ state }) => state === 'overdue'), soon: clauses.filter(({ state, due }) => state === 'ahead' && daysBetween(today, due) <= soon) },
    unheld: regime.obligations.filter((each) => ['vacant', 'nobody'].includes(holderOn(regime, each, today).kind)),
    withoutReceipt: inspections.filter((inspection) => {
      const on = dayOfInspection(inspection)
      return dutyClock(inspection).kind === 'receipt-not-known' && on !== null && daysBetween(on, today) <= aYear
    }),
    coverage: covered,
    gapCounts: gaps.map((gap) => ({ gap, count: covered.findings.filter((each) => each.gaps.includes(gap)).length })).filter(({ count }) => count > 0),
    longestWait: waits[0] ?? null,
    overdue: actions.filter((action) => isOverdue(action, today)).toSorted((one, other) => one.due.localeCompare(other.due)),
    slippingAgain: actions
      .filter((action) => isLive(action) && action.delivery !== 'delivered')
      .map((action) => ({ action, slippage: slippageOf(action, moves) }))
      .filter(({ slippage }) => timesSlipped(slippage) >= 2)
      .toSorted((one, other) => timesSlipped(other.slippage) - timesSlipped(one.slippage) || other.slippage.days - one.slippage.days),
    silent: silentActions(actions, updates, today),
    states: deliveryStates.map((state) => ({ state, count: actions.filter(({ delivery }) => delivery === state).length })),
  }
}
