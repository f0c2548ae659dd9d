import type { StatedDay } from '../../../core/calendar/stated-day.ts'
import { dayOfInspection, type Inspection, type Source } from '../../../core/inspection/inspection.ts'
import { kindOf, stageName } from '../../../core/intervention/instrument-kind.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { gradeWords, shortAreaWords, visitDays, visitWords } from '../../words/inspection-words.ts'
import { happeningWords, howEndedWords, rungWords, statedInWords } from '../../words/regime-words.ts'

/** What a timeline can be narrowed to. Measures stand in its picture alone. */
export const timelineKinds = ['instrument', 'appointment', 'judgement', 'visit', 'body', 'event', 'measure'] as const
export type TimelineKind = (typeof timelineKinds)[number]

export const timelineKindWords = {
  instrument: 'Notices, directions and steps of intervention',
  appointment: 'Appointments',
  judgement: 'Inspections with grades',
  visit: 'Visits without grades',
  body: 'Councils, trusts and boards',
  event: 'Reports, services and events',
  measure: 'Measures (in the picture)',
} as const satisfies Record<TimelineKind, string>

export type Happened = { readonly kind: TimelineKind; readonly on: StatedDay; readonly title: Html | string; readonly body: Html | string | null; readonly sources: readonly (Source | null)[] }

const instrumentItems = (programme: string, { instruments, kinds }: Regime): readonly Happened[] =>
  instruments.flatMap((each): readonly Happened[] => {
    const link = html`<a class="govuk-link" href="${paths.instrument(programme, each.id)}">${each.title}</a>`
    const { ending } = each
    return [
      { kind: 'instrument', on: each.made, title: link, body: each.because, sources: each.sources },
      ...each.steps.map((step): Happened => ({ kind: 'instrument', on: step.on, title: html`${stageName(kindOf(kinds, each.kind), step.kind)}: ${link}`, body: step.what, sources: [step.source] })),
      ...(ending?.kind === 'ended' ? [{ kind: 'instrument', on: ending.on, title: html`${howEndedWords[ending.how]}: ${link}`, body: ending.reason, sources: [ending.source] } as const] : []),
    ]
  })

const appointmentItems = ({ appointments, posts }: Regime): readonly Happened[] =>
  appointments.flatMap((each): readonly Happened[] => {
    const post = posts.find((one) => one.id === each.post)?.name ?? 'Post'
    const by = each.by === null ? null : `Appointed by: ${each.by}.`
    const { ending } = each
    return [
      ...(each.proposed === null ? [] : [{ kind: 'appointment', on: each.proposed, title: `${each.person} was proposed as: ${post}`, body: null, sources: each.sources } as const]),
      ...(each.from === null ? [] : [{ kind: 'appointment', on: each.from, title: `${each.person}: ${post}`, body: [by, each.note].filter((part) => part !== null).join(' '), sources: each.sources } as const]),
      ...(ending?.kind === 'ended'
        ? [{ kind: 'appointment', on: ending.lastDay, title: `Last day of ${each.person}: ${post}`, body: html`${ending.reason}${ending.advice === null ? null : html` Advice left: ${ending.advice}`}`, sources: [ending.source] } as const]
        : []),
    ]
  })

const visitItems = (programme: string, inspections: readonly Inspection[]): readonly Happened[] =>
  inspections.flatMap((each): readonly Happened[] => {
    const day = dayOfInspection(each)
    if (day === null) return []
    const isGraded = each.judgements.length > 0
    const grades = isGraded ? html`<ul class="govuk-list govuk-list--bullet">${each.judgements.map((one) => html`<li>${shortAreaWords(one.area)}: ${one.gradeAsPrinted === '' ? gradeWords(one.grade) : one.gradeAsPrinted}</li>`)}</ul>` : null
    return [
      {
        kind: isGraded ? 'judgement' : 'visit',
        on: { day, words: visitDays(each) },
        title: html`<a class="govuk-link" href="${paths.visit(programme, each.id)}">${visitWords[each.visit]}: ${each.providerAsPrinted}</a>`,
        body: html`${grades}${each.summary}`,
        sources: [each.source, ...each.alsoIn],
      },
    ]
  })

const bodyItems = ({ bodies }: Regime): readonly Happened[] =>
  bodies.flatMap((each): readonly Happened[] => [
    ...(each.validFrom === null ? [] : [{ kind: 'body', on: { day: each.validFrom, words: null }, title: `${each.name} began`, body: null, sources: [] } as const]),
    ...(each.validTo === null ? [] : [{ kind: 'body', on: { day: each.validTo, words: null }, title: `Last day of ${each.name}`, body: null, sources: [] } as const]),
  ])

const ladderItems = ({ escalations }: Regime): readonly Happened[] =>
  escalations.flatMap((each): readonly Happened[] => [
    { kind: 'instrument', on: each.from, title: `Step of intervention: ${rungWords[each.rung]}`, body: [each.reason, each.conditions].filter((part) => part !== null).join(' '), sources: each.sources },
    ...(each.lifted === null ? [] : [{ kind: 'instrument', on: each.lifted.on, title: `Lifted: ${rungWords[each.rung]}`, body: each.lifted.reason, sources: each.sources } as const]),
  ])

const eventItems = ({ happenings }: Regime): readonly Happened[] =>
  happenings.map((each) => ({ kind: 'event', on: each.on, title: `${happeningWords[each.kind]}: ${each.what}`, body: each.note, sources: each.sources }))

/** In: a programme’s regime and visits. Out: everything that happened, oldest first, each with its sources. */
export const timelineItems = (programme: string, regime: Regime, inspections: readonly Inspection[]): readonly Happened[] =>
  [...instrumentItems(programme, regime), ...appointmentItems(regime), ...visitItems(programme, inspections), ...bodyItems(regime), ...ladderItems(regime), ...eventItems(regime)].sort((one, other) =>
    one.on.day.localeCompare(other.on.day),
  )

/** The date of an item as the timeline component takes it. */
export const dateOf = ({ on }: Happened): { readonly iso: string; readonly words: string } => ({ iso: on.day, words: statedInWords(on) })
