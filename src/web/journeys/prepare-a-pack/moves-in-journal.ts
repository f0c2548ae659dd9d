import type { Day } from '../../../core/calendar/day.ts'
import type { JournalEntry } from '../../../core/journal-entry.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { MovedFacts } from '../../../reports/board-pack/pack-facts.ts'
import { wordsOfChange } from '../../words/change-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import type { Questions } from '../../questions.ts'
import { moveKindOf } from './moved-kinds.ts'

type Span = { readonly since: Day; readonly today: Day }
type Fields = Readonly<Record<string, unknown>>

const PAGE = 500

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const textIn = (value: unknown, names: readonly string[]): string | null => {
  const fields = fieldsOf(value)
  for (const name of names) if (typeof fields[name] === 'string' && fields[name] !== '') return fields[name]
  return null
}

const dayPattern = /^\d{4}-\d\d-\d\d$/
/** Members of an entry that say on which day it was done. */
const dayNames = ['on', 'made', 'from', 'begins', 'held', 'heard', 'answered'] as const
/** Members that hold who did it and when. */
const saidNames = ['said', 'asked', 'by', 'given', 'decided', 'signed', 'proposed', 'raised', 'recheck', 'reopened', 'begun'] as const

/** The latest day on which something entered was done, as far as the entry says; null where it says none. */
const ownDay = (value: unknown): Day | null => {
  const fields = fieldsOf(value)
  const said = saidNames.flatMap((name) => (fields[name] === undefined ? [] : (ownDay(fields[name]) ?? [])))
  const told = dayNames.flatMap((name) => (typeof fields[name] === 'string' && dayPattern.test(fields[name]) ? [fields[name] as Day] : []))
  return [...told, ...said].toSorted().at(-1) ?? null
}

/** What a thing is called that has no name of its own. */
const thingWords: Readonly<Record<string, string>> = {
  appointment: 'An appointment', 'escalation step': 'A step of intervention', 'contract step': 'A step of the ladder of a contract', 'contract change': 'A change to a contract', 'chair’s own view': 'The chair’s own view', programme: 'The programme',
  'front door month': 'A month of an agency at the front door', 'threshold month': 'A month of contacts', 'self-assessment': 'The self-assessment', inspection: 'An inspection', 'care leavers': 'Care leavers', evidence: 'A piece of evidence', paper: 'A paper of a meeting', event: 'An event',
}

/** Every line of the journal after the last board, the oldest first, and the day on which the programme was set up on this service. */
const linesSince = async (ask: Pick<Questions, 'journal'>, programme: ProgrammeId, { since, today }: Span): Promise<{ readonly lines: readonly JournalEntry[]; readonly setUp: Day | null }> => {
  const found: JournalEntry[] = []
  let [before, setUp] = [null as number | null, null as Day | null]
  for (;;) {
    const lines: readonly JournalEntry[] = await ask.journal(programme, { beforeSequence: before, limit: PAGE, subject: null })
    for (const line of lines) if (line.at.slice(0, 10) > since && line.at.slice(0, 10) <= today) found.push(line)
    setUp = (lines.find(({ act }) => act === 'programme-begun' || act === 'programme-brought-in')?.at.slice(0, 10) as Day | undefined) ?? setUp
    const last = lines.at(-1)
    if (last === undefined || lines.length < PAGE) break
    before = last.sequence
  }
  return { lines: found.reverse(), setUp }
}

/** What things are called, asked once. */
const namesIn = async (ask: Questions, programme: ProgrammeId): Promise<ReadonlyMap<string, string>> => {
  const [actions, outcomes, risks, contracts, measures, regime, letters, board] = [
    await ask.actions(programme), await ask.outcomes(programme), await ask.risks(programme), await ask.contracts(programme), await ask.measures(programme), await ask.regime(programme), await ask.letters(programme), await ask.board(programme),
  ]
  return new Map<string, string>([
    ...actions.map(({ id, number, title }) => [id, `Action ${number}. ${title}`] as const),
    ...outcomes.map(({ id, difference }) => [id, difference] as const),
    ...risks.map(({ id, number, title }) => [id, `Risk ${number}. ${title}`] as const),
    ...contracts.map(({ contract }) => [contract.id, contract.title] as const),
    ...measures.map(({ id, name }) => [id, name] as const),
    ...regime.obligations.map(({ id, clause, what }) => [id, `Clause ${clause}: ${what}`] as const),
    ...regime.instruments.map(({ id, title }) => [id, title] as const),
    ...letters.letters.map(({ id, title }) => [id, title] as const),
    ...board.meetings.map(({ id, number, on }) => [id, `Meeting ${number}, ${dayInWords(on)}`] as const),
  ])
}

/** What a line is about, in words: its name today, or the name the line itself holds. */
const aboutOf = ({ subject, subjectKind, before, after }: JournalEntry, names: ReadonlyMap<string, string>): string =>
  names.get(subject) ?? textIn(after, ['title', 'name', 'question', 'difference', 'words', 'what', 'text']) ?? textIn(before, ['title', 'name', 'question', 'difference', 'words', 'what', 'text']) ?? thingWords[subjectKind] ?? `A ${subjectKind}`

/**
 * Everything in the journal since the last board that no part above tells: what moved, line by line, and how many entries of each other kind.
 * A programme is set up with its past: what was entered on that first day is news only where it says that it was done since; the rest is one number.
 */
export const movesInJournal = async (ask: Questions, programme: ProgrammeId, span: Span): Promise<Pick<MovedFacts, 'others' | 'entries' | 'setUp'>> => {
  const { lines, setUp } = await linesSince(ask, programme, span)
  const names = await namesIn(ask, programme)
  const others = new Map<string, MovedFacts['others'][number]>()
  const counts = new Map<string, number>()
  let past = 0
  for (const line of lines) {
    const moved = moveKindOf(line.act)
    if (moved === 'own' || moved === 'no-news') continue
    const written = line.at.slice(0, 10) as Day
    const on = written === setUp ? ownDay(line.after) : written
    const isNews = moved !== null && on !== null && on > span.since && on <= span.today
    if (!isNews && written === setUp) {
      past += 1
      continue
    }
    if (!isNews) {
      counts.set(line.act, (counts.get(line.act) ?? 0) + 1)
      continue
    }
    const told = { section: moved, what: wordsOfChange(line.act), about: aboutOf(line, names), on, because: line.reason?.replace(/\s+/g, ' ').trim() ?? null }
    const key = JSON.stringify(told)
    others.set(key, { ...told, times: (others.get(key)?.times ?? 0) + 1 })
  }
  return { setUp: setUp === null || past === 0 ? null : { on: setUp, entries: past }, others: [...others.values()], entries: [...counts].map(([act, times]) => ({ what: wordsOfChange(act), times })).toSorted((one, other) => other.times - one.times || one.what.localeCompare(other.what)) }
}
