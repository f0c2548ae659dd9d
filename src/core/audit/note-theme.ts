import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Finding, FindingId } from '../inspection/finding.ts'
import type { Inspection, InspectionId } from '../inspection/inspection.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { ActionId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AuditSetting, AuditTheme, AuditThemeId } from './audit.ts'

export type AuditThemeNoted = { readonly kind: 'audit-theme-noted'; readonly programme: ProgrammeId; readonly theme: AuditTheme }
/** A theme went into the plan: as a finding of our own in the register, or to an action that answers it already. */
export type AuditThemeAnswered = {
  readonly kind: 'audit-theme-answered'
  readonly programme: ProgrammeId
  readonly before: AuditTheme
  readonly theme: AuditTheme
  readonly made: { readonly review: Inspection; readonly finding: Finding } | null
}

/** In: something seen in several cases of a round. Out: the change, or a refusal. */
export const noteAuditTheme = (
  { round, title, what, seenIn }: Pick<AuditTheme, 'round' | 'title' | 'what' | 'seenIn'>,
  { id, setting: { programme, actor, on, record } }: { readonly id: AuditThemeId; readonly setting: AuditSetting },
): AuditThemeNoted | NotPermitted | Refusal<'no-such-round' | 'no-title' | 'nothing-said' | 'not-a-count' | 'already-there'> | PointsAtAChild => {
  const notPermitted = whyNot(actor, 'note-audit-themes', programme, on)
  if (notPermitted !== null) return notPermitted
  if (!record.rounds.some((each) => each.id === round)) return refuse('no-such-round', 'The round is not on record.', 'Choose one from the list.')
  if (title.trim() === '') return refuse('no-title', 'The theme has no name.', 'Say in a few words what was seen.')
  if (what.trim() === '') return refuse('nothing-said', 'Nothing says what was seen.', 'Say it in a sentence or two, without naming anybody.')
  if (record.themes.some((each) => each.round === round && each.title.toLowerCase() === title.trim().toLowerCase())) return refuse('already-there', 'This round has a theme of that name.', 'Use that one, or give another name.')
  const opened = record.audits.filter((audit) => audit.round === round && audit.opened !== null).length
  if (!Number.isInteger(seenIn) || seenIn < 1 || seenIn > opened) return refuse('not-a-count', `It was seen in 1 to ${opened} audits: so many of this round are in.`, 'Give a whole number.')
  const named = refuseChildData([title, what], on)
  if (named !== null) return named
  return { kind: 'audit-theme-noted', programme, theme: { id, programme, round, title: title.trim(), what: what.trim(), seenIn, noted: on, answer: { kind: 'none' } } }
}

type Answering = {
  readonly setting: AuditSetting
  readonly actions: readonly ActionId[]
  readonly ids: { readonly review: InspectionId; readonly finding: FindingId }
  /** Whose practice it is: the body under which the finding enters the register. */
  readonly body: { readonly id: BodyId; readonly name: string } | null
}

/** In: a theme, and an action that answers it or null to make it a finding. Out: the change, or a refusal. It is answered once. */
export const answerAuditTheme = (
  { theme: id, action }: { readonly theme: AuditThemeId; readonly action: ActionId | null },
  { setting: { programme, actor, on, record }, actions, ids, body }: Answering,
): AuditThemeAnswered | NotPermitted | Refusal<'no-such-theme' | 'answered-already' | 'no-such-action' | 'no-such-body'> => {
  const notPermitted = whyNot(actor, 'note-audit-themes', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = record.themes.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-theme', 'The theme is not on record.', 'Choose one from its round.')
  if (before.answer.kind !== 'none') return refuse('answered-already', 'This theme has gone into the plan.', 'Look at the finding or the action it leads to.')
  if (action !== null) {
    if (!actions.includes(action)) return refuse('no-such-action', 'There is no such action.', 'Choose one from the plan.')
    return { kind: 'audit-theme-answered', programme, before, theme: { ...before, answer: { kind: 'action', action } }, made: null }
  }
  if (body === null) return refuse('no-such-body', 'There is no such body.', 'Choose whose practice it is.')
  const round = record.rounds.find((each) => each.id === before.round)!
  const review: Inspection = {
    id: ids.review, programme, body: body.id, providerAsPrinted: body.name, visit: 'audit', framework: null, start: round.planned, end: on, datesInWords: null, publication: { kind: 'not-known' }, received: null,
    leadInspectors: [], theme: before.title, summary: before.what, document: null, source: { title: `Practice audit, ${round.title}`, url: null }, alsoIn: [], judgements: [],
  }
  const finding: Finding = {
    id: ids.finding, programme, inspection: ids.review, position: 1, kind: 'area-for-improvement', addressee: 'local-authority', numberAsPrinted: null, group: round.title,
    text: `${before.title}. ${before.what}`.replace(/\.\. /, '. '), subItems: [], page: null,
  }
  return { kind: 'audit-theme-answered', programme, before, theme: { ...before, answer: { kind: 'finding', inspection: ids.review, finding: ids.finding } }, made: { review, finding } }
}
