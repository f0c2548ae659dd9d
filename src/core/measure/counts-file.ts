import type { Day } from '../calendar/day.ts'
import { parseDay } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { breakdownKinds, isGroupOf, type BreakdownKind } from './breakdown.data.ts'
import { isSmall } from './small-count.ts'

/** What is counted: the statutory returns, and the Standard Safeguarding Dataset (`ssd`), from which councils make them. */
export const returnKinds = ['annex-a', 'cin-census', 'ssda903', 'workforce', 'ssd'] as const
export type ReturnKind = (typeof returnKinds)[number]

/** What tells a counts file from any other. A reader refuses a version it does not know. */
export const [countsFormat, countsVersion] = ['improvement-board-counts', 1] as const

/** A figure as it was counted. A share carries its parts and no value; `few` marks a count, part or remainder from 1 to 5. */
export type CountedFigure = {
  readonly indicator: string
  readonly from: Day
  readonly to: Day
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly few: boolean
}

/**
 * A part of a figure: the parts of one breakdown add up to the figure. `group` is a code such as `female`, or the name of a team that many
 * children share. Of a share, `value` is the part of its numerator and `outOf` that of its denominator; null for a plain count.
 */
export type CountedPart = { readonly indicator: string; readonly from: Day; readonly to: Day; readonly by: BreakdownKind; readonly group: string; readonly value: number; readonly outOf: number | null; readonly few: boolean }

/** Problems of one kind in one column, counted. Never a value, never a row. */
export type CountedProblem = { readonly table: string; readonly column: string | null; readonly rule: string; readonly whatToDo: string; readonly count: number }

/** The tables of a return for each of many years, and more. */
const mostFiles = 1000

/**
 * What comes of returns once they were counted: the only thing that leaves the machine on which they were read. It holds no row,
 * no identifier and no name of a file, only their hashes, so that anybody who has the files can see that these are the ones.
 */
export type CountsFile = {
  readonly format: typeof countsFormat
  readonly version: typeof countsVersion
  readonly kind: ReturnKind
  readonly body: string
  readonly dataTo: Day
  readonly countedOn: Day
  readonly files: readonly { readonly sha256: string; readonly bytes: number }[]
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly blankIdentifiers: number; readonly repeatedRows: number }[]
  readonly problems: readonly CountedProblem[]
  readonly figures: readonly CountedFigure[]
  readonly parts: readonly CountedPart[]
  readonly notGiven: readonly { readonly indicator: string; readonly months: readonly string[]; readonly reason: string }[]
}

export type NoCountsFile = Refusal<'not-a-counts-file' | 'counts-of-another-version' | 'counts-broken'>

const broken = (what: string): NoCountsFile => refuse('counts-broken', `The counts file is not whole: ${what}.`, 'Run the command “measure” with “--counts” again, and bring the file as it was written.')

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (from: Json, key: string): readonly Json[] | null => {
  const value = from[key]
  return Array.isArray(value) && value.every(isObject) ? (value as readonly Json[]) : null
}
/** Words in a counts file are codes and sentences of ours; longer is none of ours. */
const longest = 400
const isWord = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= longest
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isNumber = (value: unknown): value is number | null => value === null || (typeof value === 'number' && Number.isFinite(value))
/** Ids of indicators, groups and kinds of groups. */
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(value) && value.length <= 60

/** Thousands of lines tell of the same few days, so each is looked at once. */
type DayIn = (value: unknown) => Day | null
const daysIn = (): DayIn => {
  const known = new Map<unknown, Day | null>()
  return (value) => {
    const found = known.get(value)
    if (found !== undefined) return found
    const read = parseDay(value)
    known.set(value, read)
    return read
  }
}

/** In: a figure of a file. Out: it marked as it must be, whatever the file says, or null where it is none. */
const figureOf = (each: Json, dayIn: DayIn): CountedFigure | null => {
  const [from, to] = [dayIn(each['from']), dayIn(each['to'])]
  const { indicator, value, numerator, denominator } = each
  if (!isCode(indicator) || from === null || to === null || to < from || !isNumber(value) || !isNumber(numerator) || !isNumber(denominator)) return null
  if ((value === null) === (numerator === null || denominator === null)) return null
  return { indicator, from, to, value, numerator, denominator, few: isOfFew({ value, numerator, denominator }) }
}

const partOf = (each: Json, dayIn: DayIn): CountedPart | null => {
  const [from, to] = [dayIn(each['from']), dayIn(each['to'])]
  const { indicator, group, value, out_of: outOf = null } = each
  const by = breakdownKinds.find((kind) => kind === each['by'])
  if (!isCode(indicator) || by === undefined || !isCode(group) || !isGroupOf(by, group) || from === null || to === null || to < from || !isCount(value)) return null
  if (outOf !== null && (!isCount(outOf) || outOf < value)) return null
  return { indicator, from, to, by, group, value, outOf, few: isPartOfFew(value, outOf) }
}

/** In: a part and what it is out of. Out: whether it, the rest or the whole of the part is from 1 to 5. */
export const isPartOfFew = (value: number, outOf: number | null): boolean => isSmall(value) || (outOf !== null && (isSmall(outOf) || isSmall(outOf - value)))

/** In: what a figure is made of. Out: whether a count, a part or what remains is from 1 to 5. A value that is not whole is no count. */
export const isOfFew = ({ value, numerator, denominator }: Pick<CountedFigure, 'value' | 'numerator' | 'denominator'>): boolean =>
  numerator === null || denominator === null ? value !== null && Number.isInteger(value) && isSmall(value) : isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator)

const all = <T>(found: readonly (T | null)[]): readonly T[] | null => (found.some((each) => each === null) ? null : (found as readonly T[]))

/**
 * In: anything. Out: a counts file, or why it is none: another format or version, or a part that is missing or not what it must be. Only
 * members that are known are taken over, so that nothing else can come in with it.
 */
export const parseCounts = (text: unknown): CountsFile | NoCountsFile => {
  if (!isObject(text) || text['format'] !== countsFormat) return refuse('not-a-counts-file', 'The file is not a counts file.', 'Bring the file that the command “measure” wrote with “--counts”.')
  if (text['version'] !== countsVersion) return refuse('counts-of-another-version', 'The counts file was written by another version of this program.', 'Count the returns again with the version that runs here.')
  const kind = returnKinds.find((each) => each === text['kind'])
  if (kind === undefined) return broken('it does not say which return was counted')
  const [dataTo, countedOn, body] = [parseDay(text['data_to']), parseDay(text['counted_on']), text['body']]
  if (dataTo === null || countedOn === null) return broken('a day is missing')
  if (!isWord(body)) return broken('it does not say whose figures they are')
  const files = all((listIn(text, 'files') ?? []).map(({ sha256, bytes }) => (typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && isCount(bytes) ? { sha256, bytes } : null)))
  // A dataset read from a database has no file.
  if (files === null || (files.length === 0 && kind !== 'ssd')) return broken('the hashes of the files are missing')
  if (files.length > mostFiles) return broken('it names more files than returns have')
  const tables = all((listIn(text, 'tables') ?? []).map(({ table, rows, blank_identifiers: blankIdentifiers, repeated_rows: repeatedRows }) =>
    isWord(table) && isCount(rows) && isCount(blankIdentifiers) && isCount(repeatedRows) ? { table, rows, blankIdentifiers, repeatedRows } : null))
  const problems = all((listIn(text, 'problems') ?? []).map(({ table, column, rule, what_to_do: whatToDo, count }) =>
    isWord(table) && (column === null || isWord(column)) && isWord(rule) && isWord(whatToDo) && isCount(count) ? { table, column, rule, whatToDo, count } : null))
  const notGiven = all((listIn(text, 'not_given') ?? []).map(({ indicator, months, reason }) =>
    isCode(indicator) && Array.isArray(months) && months.every(isWord) && isWord(reason) ? { indicator, months: months as readonly string[], reason } : null))
  const dayIn = daysIn()
  const [figures, parts] = [all((listIn(text, 'figures') ?? []).map((each) => figureOf(each, dayIn))), all((listIn(text, 'parts') ?? []).map((each) => partOf(each, dayIn)))]
  if (tables === null || problems === null || notGiven === null) return broken('a line about the files cannot be read')
  if (figures === null || parts === null) return broken('a figure cannot be read')
  return { format: countsFormat, version: countsVersion, kind, body, dataTo, countedOn, files, tables, problems, figures, parts, notGiven }
}

const lines = (each: readonly object[]): string => (each.length === 0 ? '[]' : `[\n${each.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]`)

/** In: parts. Out: the list of them as it stands in the file. */
export const partsText = (parts: readonly CountedPart[]): string => lines(parts.map(({ indicator, from, to, by, group, value, outOf, few }) => ({ indicator, from, to, by, group, value, out_of: outOf, few })))

/** In: counts. Out: the text of the file, one figure a line, the same for the same counts. */
export const countsText = ({ format, version, kind, body, dataTo, countedOn, files, tables, problems, figures, parts, notGiven }: CountsFile): string => {
  const members: readonly (readonly [string, string])[] = [
    ['format', JSON.stringify(format)], ['version', String(version)], ['kind', JSON.stringify(kind)], ['body', JSON.stringify(body)],
    ['data_to', JSON.stringify(dataTo)], ['counted_on', JSON.stringify(countedOn)], ['files', lines(files)],
    ['tables', lines(tables.map(({ table, rows, blankIdentifiers, repeatedRows }) => ({ table, rows, blank_identifiers: blankIdentifiers, repeated_rows: repeatedRows })))],
    ['problems', lines(problems.map(({ table, column, rule, whatToDo, count }) => ({ table, column, rule, what_to_do: whatToDo, count })))],
    ['figures', lines(figures)],
    ['parts', partsText(parts)],
    ['not_given', lines(notGiven)],
  ]
  return `{\n${members.map(([key, value]) => `"${key}": ${value}`).join(',\n')}\n}\n`
}
