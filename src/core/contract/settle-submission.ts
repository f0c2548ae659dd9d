import type { BodyId } from '../bodies/body.ts'
import type { NonEmpty } from '../branded.ts'
import { daySaid } from '../calendar/day-said.ts'
import type { Period } from '../measure/period.ts'
import { isRefusal } from '../refusal.ts'
import { areasIn } from './contract.ts'
import type { ContractRecord } from './contract-record.ts'
import type { ContractSetting, Voice } from './contract-setting.ts'
import { submissionsOf, type KpiReturn, type KpiReturnId, type ReturnFigure, type ReturnFile } from './kpi-return.ts'
import type { KpiCode, KpiUnit } from './kpi.ts'
import { worthOf } from './rating.ts'
import { figureOf, type Report, type ReturnRow } from './return-row.ts'
import type { ReturnColumn } from './return-table-shape.ts'
import { faultInFigure, isSameReturn, submitReturn, wordingFor, type FigureRefusal, type KpiReturnSubmitted, type Measured, type ReturnIntent, type ReturnRefusal } from './submit-return.ts'

/** The rows of one submission in a file; without a version it is given now. */
export type Submission = { readonly code: KpiCode; readonly period: Period; readonly version: number | null; readonly rows: NonEmpty<ReturnRow> }

/** What is known of the measure that counts the same as an indicator did in a period: what it says of each council, and whether it is a change. */
export type Counting = { readonly measure: string | null; readonly mayFallBelowNothing: boolean; readonly measured: Measured }

/** In: rows of a file. Out: its submissions, in the order in which those of a period were given: those with a number first. */
export const submissionsIn = (rows: readonly ReturnRow[]): readonly Submission[] => {
  const periods = new Map<string, Map<number, [ReturnRow, ...ReturnRow[]]>>()
  for (const row of rows) {
    const key = `${row.code}|${row.from}|${row.to}`
    const versions = periods.get(key) ?? new Map<number, [ReturnRow, ...ReturnRow[]]>()
    periods.set(key, versions)
    const there = versions.get(row.version ?? Infinity)
    if (there === undefined) versions.set(row.version ?? Infinity, [row])
    else there.push(row)
  }
  return [...periods.values()].flatMap((versions) => [...versions].toSorted(([one], [other]) => one - other).map(([, own]) => ({ code: own[0].code, period: { from: own[0].from, to: own[0].to }, version: own[0].version, rows: own })))
}

const columnOfFigure = { 'not-a-number': 'numerator', 'nothing-to-divide-by': 'denominator', 'more-than-all': 'numerator', 'not-a-share': 'value', 'not-a-ratio': 'numerator', 'no-reason-for-gap': 'gap' } as const satisfies Record<FigureRefusal['code'], ReturnColumn>

const columnOf: Readonly<Partial<Record<ReturnRefusal['code'], ReturnColumn>>> = {
  'not-in-the-schedule': 'code', 'not-a-period': 'from', 'before-the-contract': 'from', 'after-the-contract': 'from', 'period-not-over': 'to', 'figures-for-others': 'body', 'no-quality-note': 'qualityNote', 'no-reason': 'why', 'nothing-changes': 'why', 'final-stays-final': 'status',
}

const inSentence = (words: string): string => words.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())

/** What all rows of a submission say together: the first that says something, where no other says something else. */
const together = <K extends 'status' | 'quality' | 'qualityNote' | 'commentary' | 'why'>(rows: NonEmpty<ReturnRow>, key: K, report: Report): ReturnRow[K] => {
  const said = rows.filter((row) => row[key] !== null && row[key] !== '')
  const [first] = said
  const other = said.find((row) => row[key] !== first?.[key])
  if (first !== undefined && other !== undefined) report(other.number, key, `differs from row ${first.number} of the same submission`, other[key], 'It is said of all councils together: write the same in each row, or in one alone.')
  return first?.[key] ?? rows[0][key]
}

/** In: a submission on record and one that is meant. Out: whether they say the same, for the same reason. */
const saysTheSame = (one: KpiReturn, meant: ReturnIntent): boolean => isSameReturn(one, meant) && (one.why ?? '') === meant.why.trim()

/** Where a submission of a file stands beside what is on record: there already, to be taken as the next, or not what can be taken. */
const standingOf = (held: readonly KpiReturn[], meant: ReturnIntent, { version, rows }: Submission, report: Report): 'stands' | 'next' | 'refused' => {
  const latest = held.at(-1)?.version ?? 0
  // Every later submission, and not the last alone: the same file changes nothing also after somebody corrected it.
  if (held.some((each) => each.version >= (version ?? 1) && saysTheSame(each, meant))) return 'stands'
  const at = rows[0].number
  const own = held.find((each) => each.version === version)
  if (latest === 0 && (version ?? 1) === 1 && meant.why !== '') {
    report(at, 'why', 'gives a reason though nothing was given before', meant.why, 'Empty it: the first figures of a period need no reason.')
    return 'refused'
  }
  if (version === null || version === latest + 1) return 'next'
  if (version > latest + 1) {
    report(at, 'version', `comes after submission ${version - 1}, which is neither in the file nor on record`, version, 'Bring the earlier rows with it, or leave the number empty.')
    return 'refused'
  }
  if (own !== undefined && isSameReturn(own, meant)) report(at, 'why', 'is another reason than was given, and nothing else is other than on record', meant.why, own.why === null ? 'Empty it, or give the corrected figures with it.' : `Put it back as it was: ${own.why}`)
  else if (version < latest) report(at, 'version', `differs from submission ${version} on record, and there is a later one`, version, 'Put the row back as it was. To correct the figures, change the rows of the last submission and give the reason.')
  else if (own !== undefined && own.why !== null && own.why === meant.why.trim()) report(at, 'why', 'is the reason of the last submission', meant.why, 'Say why the figures are other now.')
  else return 'next'
  return 'refused'
}

const reportFigure = (report: Report, at: number, figure: ReturnFigure, { code, message, whatToDo }: FigureRefusal): void => {
  const key = figure.kind === 'value' ? 'value' : columnOfFigure[code]
  report(at, key, inSentence(message), figure.kind === 'ratio' ? (key === 'denominator' ? figure.denominator : figure.numerator) : figure.kind === 'value' ? figure.value : '', whatToDo)
}

type Figures = { readonly unit: KpiUnit; readonly counting: Counting; readonly stands: KpiReturn | undefined; readonly nameOf: (body: BodyId) => string; readonly report: Report }

/** The figures of a submission, one a council, each held against the rules of a single figure. */
const figuresIn = (rows: NonEmpty<ReturnRow>, { unit, counting, stands, nameOf, report }: Figures): ReturnIntent['figures'] =>
  rows.flatMap((row) => {
    const twice = rows.find((each) => each.body === row.body)
    const said = figureOf(row, stands?.figures.find((each) => each.body === row.body)?.figure ?? null)
    if (twice !== undefined && twice !== row) report(row.number, 'body', `stands in row ${twice.number} too`, nameOf(row.body), 'Keep one of the two rows.')
    else if (said === null && row.figure === 'kept-back') report(row.number, 'gap', 'was kept back from whoever took the file out, and is not on record here', '', 'Give the figure, or say why there is none.')
    else if (said === null) report(row.number, unit === 'count' ? 'value' : 'numerator', 'is missing', '', 'Give the figure, or say why there is none.')
    if (row.measure !== null && row.measure !== counting.measure) report(row.number, 'source', counting.measure === null ? 'is named, and no measure counts the same as this indicator' : 'is not the measure that counts the same', row.measure, counting.measure === null ? 'Empty it.' : `Write ${counting.measure}, or empty it.`)
    if (said === null) return []
    const fault = faultInFigure(unit, said.figure, counting.mayFallBelowNothing)
    const worth = fault === null ? worthOf(unit, said.figure) : null
    if (fault !== null) reportFigure(report, row.number, said.figure, fault)
    else if (row.beside !== null && worth?.kind !== 'number') report(row.number, 'value', 'is a figure though there was nothing to count', row.beside, 'Empty it.')
    else if (row.beside !== null && worth?.kind === 'number' && worth.value !== row.beside) report(row.number, 'value', 'is not what the two numbers come to', row.beside, `They come to ${worth.value}. Correct one of the three, or empty this cell.`)
    return [said]
  })

export type SubmissionSetting = {
  readonly setting: ContractSetting
  readonly countingOf: (code: KpiCode, period: Period) => Counting
  readonly newId: () => KpiReturnId
  readonly file?: ReturnFile
  /** Who spoke, where a service brings in a file of somebody. */
  readonly as?: Voice['as']
  readonly nameOf: (body: BodyId) => string
  /** False where rows of the file could not be read: others would then seem to lack what stands in them, and nothing is decided. */
  readonly isReadWhole: boolean
  readonly report: Report
}

export type Settled =
  | { readonly kind: 'next'; readonly change: KpiReturnSubmitted }
  /** `overtakenBy`: it was meant for now, was given before and has been corrected since. */
  | { readonly kind: 'stands'; readonly overtakenBy: KpiReturn | null }
  | { readonly kind: 'refused' }

const refused = { kind: 'refused' } as const

/**
 * In: a submission of a file, the contract with those before it on record, and how it is read. Out: the change that a single submission would make, that it stands
 * already, or refused; every fault is reported with its row and column.
 */
export const settleSubmission = (submission: Submission, record: ContractRecord, { setting, countingOf, newId, file, as, nameOf, isReadWhole, report }: SubmissionSetting): Settled => {
  const { code, period, rows } = submission
  let isSound = true
  const fault: Report = (...about) => {
    isSound = false
    report(...about)
  }
  const refusedFor = ({ code: what, message, whatToDo }: ReturnRefusal): Settled => {
    report(rows[0].number, columnOf[what] ?? 'code', inSentence(message), what === 'not-in-the-schedule' ? code : '', whatToDo)
    return refused
  }
  const wording = wordingFor(record, code, period, setting.on)
  if (!('kpi' in wording)) return refusedFor(wording)
  const held = submissionsOf(record.returns, code, period)
  const stands = held.find((each) => each.version === submission.version) ?? (submission.version === null ? held.at(-1) : undefined)
  const counting = countingOf(code, period)
  const figures = figuresIn(rows, { unit: wording.kpi.unit, counting, stands, nameOf, report: fault })
  if (!isReadWhole) return refused
  for (const body of areasIn(record.contract, period).filter((each) => !rows.some((row) => row.body === each))) fault(rows[0].number, 'body', `has no row for ${nameOf(body)}`, `${code}, ${daySaid(period.from)}`, 'Each submission needs a row for each council: give its figure, or say why there is none.')
  const [status, quality] = [together(rows, 'status', fault), together(rows, 'quality', fault)]
  if (status === null) fault(rows[0].number, 'status', 'is missing', '', 'Write Provisional or Final.')
  if (quality === null) fault(rows[0].number, 'quality', 'is missing', '', 'Write Sound, Read with caution or Not reliable.')
  const said = { qualityNote: together(rows, 'qualityNote', fault), commentary: together(rows, 'commentary', fault), why: together(rows, 'why', fault) }
  if (!isSound || status === null || quality === null) return refused
  const meant: ReturnIntent = { code, period, figures, status, quality, ...said, ...(file === undefined ? {} : { file }), ...(as === undefined ? {} : { as }) }
  const standing = standingOf(held, meant, submission, fault)
  if (standing === 'refused') return refused
  const latest = held.at(-1)
  if (standing === 'stands') return { kind: 'stands', overtakenBy: submission.version === null && latest !== undefined && !saysTheSame(latest, meant) ? latest : null }
  const change = submitReturn(record, meant, { id: newId(), setting, measured: counting.measured, mayFallBelowNothing: counting.mayFallBelowNothing })
  return isRefusal(change) ? refusedFor(change) : { kind: 'next', change }
}
