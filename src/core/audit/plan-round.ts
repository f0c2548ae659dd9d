import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AuditId, AuditReference, AuditRound, AuditRoundId, AuditSetting, PracticeAudit } from './audit.ts'
import { formsOn, type AuditFormId } from './audit-form.ts'
import { drawSample } from './draw-sample.ts'
import { secondLooks } from './second-look.ts'

export type AuditRoundPlanned = { readonly kind: 'audit-round-planned'; readonly programme: ProgrammeId; readonly round: AuditRound; readonly audits: readonly PracticeAudit[] }

export type RoundIntent = Pick<AuditRound, 'title' | 'kind' | 'theme' | 'due' | 'lists' | 'size'> & {
  readonly form: AuditFormId
  /** Audits whose grade asks for another look that are looked at again in this round, besides the sample. */
  readonly again: readonly AuditId[]
}

/** A round is done by people: more than this in one is a mistake in typing. Our own choice. */
export const mostInARound = 200
const longestList = 100_000

/** In: how many rounds there were before. Out: the letter of the next: A to Z, then AA. */
export const letterAfter = (rounds: number): string => (rounds < 26 ? String.fromCharCode(65 + rounds) : `${letterAfter(Math.floor(rounds / 26) - 1)}${letterAfter(rounds % 26)}`)

const reference = (letter: string, number: number): AuditReference => `${letter}-${String(number).padStart(2, '0')}` as AuditReference

/** In: lists of teams and places drawn from all of them laid end to end. Out: for each place its team and its place in that team’s list. */
const placesInLists = (lists: RoundIntent['lists'], drawn: readonly number[]) =>
  drawn.map((place) => {
    let left = place
    for (const { team, cases } of lists) {
      if (left <= cases) return { team, place: left }
      left -= cases
    }
    throw new Error('drawn beyond the end of the lists')
  })

const faultIn = ({ title, kind, theme, due, lists, size, form, again }: RoundIntent, { on, record, forms }: AuditSetting) => {
  if (title.trim() === '') return refuse('no-title', 'The round has no name.', 'Say what people call it, such as “Autumn 2026”.')
  if (kind === 'themed' && (theme ?? '').trim() === '') return refuse('no-theme', 'A themed round has a theme.', 'Say what it looks at, such as “neglect”.')
  if (due < on) return refuse('in-the-past', 'The round would be due before today.', 'Give a later day.')
  if (!formsOn(forms, on).some((each) => each.id === form)) return refuse('no-such-form', 'There is no such form today.', 'Choose one from the list.')
  if (lists.some(({ team }) => !record.teams.some((each) => each.id === team)) || new Set(lists.map(({ team }) => team)).size !== lists.length) return refuse('no-such-team', 'A team is not on the list, or stands there twice.', 'Choose each team once.')
  if (lists.some(({ cases }) => !Number.isInteger(cases) || cases < 1 || cases > longestList)) return refuse('not-a-count', 'A list holds 1 to 100,000 cases.', 'Give a whole number, or leave the team out.')
  const isOfSecondLooks = again.length > 0 && size === 0
  if (lists.length === 0 && !isOfSecondLooks) return refuse('no-lists', 'No team has a case to draw from.', 'Say for at least one team how many cases stand on its list.')
  if (!isOfSecondLooks && (!Number.isInteger(size) || size < 1 || size > mostInARound)) return refuse('not-a-size', `A round has 1 to ${mostInARound} audits drawn by chance, or none where it only looks again at cases.`, 'Give a whole number.')
  if (size > lists.reduce((sum, { cases }) => sum + cases, 0)) return refuse('more-than-there-are', 'More audits are asked for than cases stand on the lists.', 'Give a smaller number.')
  const waiting = secondLooks(record, forms, on).filter(({ by }) => by === null)
  if (again.some((id) => !waiting.some(({ audit }) => audit.id === id))) return refuse('not-due-again', 'One of the audits is not waiting to be done again.', 'Choose from those that are.')
  return null
}

export type RoundRefusal = NotPermitted | Refusal<'no-title' | 'no-theme' | 'in-the-past' | 'no-such-form' | 'no-such-team' | 'not-a-count' | 'no-lists' | 'not-a-size' | 'more-than-there-are' | 'not-due-again'>

/**
 * In: what a round looks at, how long the list of each team is, and how many to draw. Out: the round with its cases drawn by chance, each
 * under a reference of its own, or a refusal. Nothing about a case comes in: the council counts its lists and keeps them.
 */
export const planAuditRound = (intent: RoundIntent, { id, auditIds, seed, setting }: { readonly id: AuditRoundId; readonly auditIds: (position: number) => AuditId; readonly seed: string; readonly setting: AuditSetting }): AuditRoundPlanned | RoundRefusal => {
  const { programme, actor, on, record, forms } = setting
  const notPermitted = whyNot(actor, 'plan-audits', programme, on)
  if (notPermitted !== null) return notPermitted
  const fault = faultIn(intent, setting)
  if (fault !== null) return fault
  const { title, kind, theme, due, lists, size, form, again } = intent
  const letter = letterAfter(record.rounds.length)
  const formVersion = formsOn(forms, on).find((each) => each.id === form)!.version
  const drawn = placesInLists(lists, drawSample(size, lists.reduce((sum, { cases }) => sum + cases, 0), seed)).map((place) => ({ ...place, again: null as AuditId | null }))
  const asBefore = again.map((each) => record.audits.find((audit) => audit.id === each)!).map(({ id: before, team, place }) => ({ team, place, again: before }))
  const audits = [...drawn, ...asBefore].map(
    (each, index): PracticeAudit => ({
      ...each, id: auditIds(index), programme, round: id, reference: reference(letter, index + 1), auditor: null, moderator: null, sent: { auditor: null, moderator: null }, opened: null, final: null, setAside: null,
    }),
  )
  const round: AuditRound = { id, programme, letter, title: title.trim(), kind, theme: kind === 'themed' ? (theme ?? '').trim() : null, form, formVersion, planned: on, due: due as Day, lists, size, seed }
  return { kind: 'audit-round-planned', programme, round, audits }
}
