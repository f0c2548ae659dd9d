import type { Body } from '../bodies/body.ts'
import type { Succession } from '../bodies/succession.ts'
import type { Day } from '../calendar/day.ts'
import type { Finding } from '../inspection/finding.ts'
import type { Inspection } from '../inspection/inspection.ts'
import type { Lineage } from '../inspection/lineage.ts'
import type { Appointment, Post } from '../intervention/appointment.ts'
import type { EscalationStep } from '../intervention/escalation.ts'
import type { Instrument } from '../intervention/instrument.ts'
import type { Obligation } from '../intervention/obligation.ts'
import type { Regime } from '../intervention/regime.ts'
import { canonical, asJson } from '../journal/canonical.ts'
import type { Action } from '../plan/plan.ts'
import type { Risk } from '../risk/risk.ts'
import type { DatedRecord, LineToUndo } from './dated-record.ts'

/** Takes one change back. In: the record after it, and its line of the journal. Out: the record before it. */
export type Undo = (held: DatedRecord, line: LineToUndo) => DatedRecord

type Identified = { readonly id: string }

/** What a line of our own says before or after. Its shape is that which `src/store/apply` writes for the act; a test walks every act. */
const said = <T>(value: unknown): T => value as T

const removed = <T extends Identified>(list: readonly T[], ids: readonly string[]): readonly T[] => list.filter(({ id }) => !ids.includes(id))
const restored = <T extends Identified>(list: readonly T[], before: readonly T[]): readonly T[] => list.map((each) => before.find(({ id }) => id === each.id) ?? each)
const idsOf = (list: readonly Identified[]): readonly string[] => list.map(({ id }) => id)
const same = (one: unknown, other: unknown): boolean => canonical(asJson(one)) === canonical(asJson(other))

const inRegime = (held: DatedRecord, change: (regime: Regime) => Partial<Regime>): DatedRecord => ({ ...held, regime: { ...held.regime, ...change(held.regime) } })

export const undoPlan: Readonly<Record<string, Undo>> = {
  'priority-set': (held, { subject }) => ({ ...held, priorities: removed(held.priorities, [subject.id]) }),
  'outcome-set': (held, { subject }) => ({ ...held, outcomes: removed(held.outcomes, [subject.id]) }),
  'action-planned': (held, { subject }) => ({ ...held, actions: removed(held.actions, [subject.id]) }),
  'action-revised': (held, { before }) => ({ ...held, actions: restored(held.actions, [said<Action>(before)]) }),
  'plan-brought-in': (held, { before, after }) => ({ ...held, actions: restored(removed(held.actions, idsOf(said<{ added: readonly Action[] }>(after).added)), said<{ revised: readonly Action[] }>(before).revised) }),
  'progress-reported': (held, { subject, before, after }) => ({
    ...held,
    actions: held.actions.map((each) => (each.id === subject.id ? { ...each, ...said<Pick<Action, 'delivery' | 'due'>>(before) } : each)),
    updates: removed(held.updates, [said<Identified>(after).id]),
  }),
  'plan-baselined': (held, { subject }) => ({ ...held, versions: held.versions.filter(({ number }) => String(number) !== subject.id) }),
}

const withoutVisit = (held: DatedRecord, visit: string, findings: readonly Finding[]): DatedRecord => ({ ...held, inspections: removed(held.inspections, [visit]), findings: removed(held.findings, idsOf(findings)) })

export const undoInspections: Readonly<Record<string, Undo>> = {
  'inspection-entered': (held, { subject, after }) => withoutVisit(held, subject.id, said<{ findings: readonly Finding[] }>(after).findings),
  // A report may complete a visit that was entered before: then the entry comes back.
  'reading-accepted': (held, { subject, before, after }) => {
    const { findings } = said<{ findings: readonly Finding[] }>(after)
    if (before === null) return withoutVisit(held, subject.id, findings)
    return { ...held, inspections: restored(held.inspections, [said<Inspection>(before)]), findings: removed(held.findings, idsOf(findings)) }
  },
  'support-findings-made': (held, { after }) => {
    const { review, findings } = said<{ review: Identified; findings: readonly Finding[] }>(after)
    return withoutVisit(held, review.id, findings)
  },
  'audit-theme-answered': (held, { after }) => {
    const { made } = said<{ made: { readonly review: Identified; readonly finding: Finding } | null }>(after)
    return made === null ? held : withoutVisit(held, made.review.id, [made.finding])
  },
  'receipt-recorded': (held, { subject, before }) => ({ ...held, inspections: held.inspections.map((each) => (each.id === subject.id ? { ...each, ...said<Pick<Inspection, 'received'>>(before) } : each)) }),
  'inspection-corrected': (held, { before }) => ({ ...held, inspections: restored(held.inspections, [said<Inspection>(before)]) }),
  'findings-related': (held, { after }) => ({ ...held, lineage: held.lineage.filter((each) => !same(each, said<Lineage>(after))) }),
}

const appointmentBack: Undo = (held, { before }) => inRegime(held, ({ appointments }) => ({ appointments: restored(appointments, [said<Appointment>(before)]) }))

export const undoRegime: Readonly<Record<string, Undo>> = {
  'instrument-entered': (held, { subject, after }) => inRegime(held, ({ instruments, obligations }) => ({ instruments: removed(instruments, [subject.id]), obligations: removed(obligations, idsOf(said<{ obligations: readonly Obligation[] }>(after).obligations)) })),
  'instrument-varied': (held, { before, after }) => {
    const was = said<{ instrument: Instrument; lifted: readonly Obligation[] }>(before)
    return inRegime(held, ({ instruments, obligations }) => ({ instruments: restored(instruments, [was.instrument]), obligations: restored(removed(obligations, idsOf(said<{ added: readonly Obligation[] }>(after).added)), was.lifted) }))
  },
  'instrument-ended': (held, { before }) => {
    const was = said<{ instrument: Instrument; ended: readonly Obligation[] }>(before)
    return inRegime(held, ({ instruments, obligations }) => ({ instruments: restored(instruments, [was.instrument]), obligations: restored(obligations, was.ended) }))
  },
  'stage-recorded': (held, { before }) => inRegime(held, ({ instruments }) => ({ instruments: restored(instruments, [said<Instrument>(before)]) })),
  'post-entered': (held, { subject }) => inRegime(held, ({ posts }) => ({ posts: removed(posts, [subject.id]) })),
  'post-ended': (held, { before }) => inRegime(held, ({ posts }) => ({ posts: restored(posts, [said<Post>(before)]) })),
  'appointment-recorded': (held, { subject, after }) => {
    const { post } = said<{ post: Post | null }>(after)
    return inRegime(held, ({ appointments, posts }) => ({ appointments: removed(appointments, [subject.id]), posts: post === null ? posts : removed(posts, [post.id]) }))
  },
  'appointment-made': appointmentBack,
  'interests-declared': appointmentBack,
  'appointment-ended': appointmentBack,
  'obligation-settled': (held, { before }) => inRegime(held, ({ obligations }) => ({ obligations: restored(obligations, [said<Obligation>(before)]) })),
  'escalation-recorded': (held, { subject }) => inRegime(held, ({ escalations }) => ({ escalations: removed(escalations, [subject.id]) })),
  'escalation-lifted': (held, { before }) => inRegime(held, ({ escalations }) => ({ escalations: restored(escalations, [said<EscalationStep>(before)]) })),
  'happening-entered': (held, { subject }) => inRegime(held, ({ happenings }) => ({ happenings: removed(happenings, [subject.id]) })),
}

const withoutLinks = (list: readonly Succession[], links: readonly Succession[]): readonly Succession[] => list.filter((each) => !links.some((link) => same(each, link)))

type Ended = {
  readonly before: { readonly lastDay?: Day | null; readonly changed: readonly Obligation[]; readonly appointments: readonly Appointment[]; readonly posts: readonly Post[]; readonly escalations: readonly EscalationStep[] }
  readonly after: { readonly lastDay: string; readonly added: readonly Obligation[]; readonly successions: readonly Succession[]; readonly escalations: { readonly begun: readonly EscalationStep[] } }
}

export const undoBodies: Readonly<Record<string, Undo>> = {
  'bodies-entered': (held, { after }) => {
    const entered = said<{ bodies: readonly Body[]; successions: readonly Succession[] }>(after)
    return inRegime(held, ({ bodies, successions }) => ({ bodies: removed(bodies, idsOf(entered.bodies)), successions: withoutLinks(successions, entered.successions) }))
  },
  'body-added': (held, { subject, after }) => inRegime(held, ({ bodies, successions }) => ({ bodies: removed(bodies, [subject.id]), successions: withoutLinks(successions, said<{ successions: readonly Succession[] }>(after).successions) })),
  'body-ended': (held, line) => {
    const [before, after] = [said<Ended['before']>(line.before), said<Ended['after']>(line.after)]
    return inRegime(held, ({ bodies, successions, posts, appointments, obligations, escalations }) => ({
      bodies: bodies.map((each) => (each.id === line.subject.id && each.validTo === after.lastDay ? { ...each, validTo: before.lastDay ?? null } : each)),
      successions: withoutLinks(successions, after.successions),
      posts: restored(posts, before.posts),
      appointments: restored(appointments, before.appointments),
      obligations: restored(removed(obligations, idsOf(after.added)), before.changed),
      escalations: restored(removed(escalations, idsOf(after.escalations.begun)), before.escalations),
    }))
  },
}

/** The line says how the risk stood, without its history: that loses its last event. */
const riskBack: Undo = (held, { subject, before }) => ({
  ...held, risks: held.risks.map((each) => (each.id === subject.id ? { ...each, ...said<Omit<Risk, 'history'>>(before), history: each.history.slice(0, -1) } : each)),
})

export const undoRisks: Readonly<Record<string, Undo>> = {
  'risk-raised': (held, { subject }) => ({ ...held, risks: removed(held.risks, [subject.id]) }),
  'risk-reviewed': riskBack,
  'risk-accepted': riskBack,
  'risk-closed': riskBack,
}
