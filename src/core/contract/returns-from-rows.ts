import { type NonEmpty } from '../branded.ts'
import type { Body, BodyId } from '../bodies/body.ts'
import { daySaid } from '../calendar/day-said.ts'
import type { Period } from '../measure/period.ts'
import { isRefusal } from '../refusal.ts'
import type { Row, TableProblem } from '../table/table.ts'
import { areasIn, providerOf } from './contract.ts'
import type { ContractRecord } from './contract-record.ts'
import { notThere, whyNotFor, type ContractSetting, type Voice } from './contract-setting.ts'
import { submissionsOf, type KpiReturn, type KpiReturnId, type ReturnFigure, type ReturnFile } from './kpi-return.ts'
import type { KpiCode } from './kpi.ts'
import { worthOf } from './rating.ts'
import { figureOf, isLeftEmpty, readReturnRow, type Report, type ReturnRow } from './return-row.ts'
import { returnTableShape, type ReturnColumn } from './return-table-shape.ts'
import { faultInFigure, isSameReturn, submitReturn, wordingFor, type FigureRefusal, type KpiReturnSubmitted, type Measured, type ReturnIntent, type ReturnRefusal } from './submit-return.ts'

/** What is known of the measure that counts the same as an indicator did in a period: what it says of each council, and whether it is a change. */
export type Counting = { readonly measure: string | null; readonly mayFallBelowNothing: boolean; readonly measured: Measured }

export type ReturnsSetting = {
  readonly setting: ContractSetting
  readonly bodies: readonly Body[]
  readonly countingOf: (code: KpiCode, period: Period) => Counting
  readonly newId: () => KpiReturnId
  readonly file?: ReturnFile
  /** Who spoke, where a service brings in a file of somebody. */
  readonly as?: Voice['as']
}

/** A submission of the file that is not on record yet, with the rows it stands in. */
export type BroughtReturn = {
  readonly change: KpiReturnSubmitted
  readonly rows: NonEmpty<number>
  /** Councils whose figure is said to come from a measure that says nothing of that period here: it will stand without that claim. */
  readonly withoutSource: readonly BodyId[]
}

export type ReturnsFromRows =
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }
  | {
      readonly kind: 'returns'
      /** In the order of the file; none where everything stands on record already. */
      readonly brought: readonly BroughtReturn[]
      /** Submissions that stand on record as the file has them. */
      readonly unchanged: number
      /** Of those, the ones meant for now that were given before and corrected since: nobody meant to bring them back without a word. */
      readonly overtaken: readonly KpiReturn[]
      /** Rows that were left empty. */
      readonly empty: number
    }

type Submission = { readonly code: KpiCode; readonly period: Period; readonly version: number | null; readonly rows: NonEmpty<ReturnRow> }

/** Rows of one submission, in the order in which the submissions of a period were given: those with a number first. */
const submissionsIn = (rows: readonly ReturnRow[]): readonly Submission[] => {
  const found = new Map<string, [ReturnRow, ...ReturnRow[]]>()
  for (const row of rows) {
    const key = `${row.code}|${row.from}|${row.to}|${row.version ?? ''}`
    const there = found.get(key)
    if (there === undefined) found.set(key, [row])
    else there.push(row)
  }
  const order = new Map([...found.values()].map(([{ code, from, to }], at) => [`${code}|${from}|${to}`, at] as const).toReversed())
  return [...found.values()]
    .map((own): Submission => ({ code: own[0].code, period: { from: own[0].from, to: own[0].to }, version: own[0].version, rows: own }))
    .toSorted((one, other) => placeOf(order, one) - placeOf(order, other) || (one.version ?? Infinity) - (other.version ?? Infinity))
}
const placeOf = (order: ReadonlyMap<string, number>, { code, period }: Submission): number => order.get(`${code}|${period.from}|${period.to}`) ?? 0

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

const saysTheSame = (one: KpiReturn, meant: ReturnIntent): boolean => isSameReturn(one, meant) && (one.why ?? '') === meant.why.trim()

/** Where a submission of a file stands beside what is on record: there already, to be taken as the next, or not what can be taken. */
const standingOf = (held: readonly KpiReturn[], meant: ReturnIntent, { version, rows }: Submission, report: Report): 'stands' | 'next' | 'refused' => {
  const latest = held.at(-1)?.version ?? 0
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

/**
 * In: the rows of a file with their numbers in the sheet, the contract they are brought to, and who brings them where. Out: the submissions that are new, each
 * decided by the rules of a single one and as if those before it were on record; how many stand already; or every problem with its row and column, and
 * then nothing of it is taken. Refused as a whole for whoever does not speak for the provider. What stands on record is never changed, and what
 * the file leaves out stays.
 */
export const returnsFromRows = (
  record: ContractRecord | null,
  { rows, rowNumbers }: { readonly rows: readonly Row[]; readonly rowNumbers: readonly number[] },
  { setting, bodies, countingOf, newId, file, as }: ReturnsSetting,
): ReturnsFromRows | ReturnRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const { contract } = record
  const notPermitted = whyNotFor('submit-kpi-return', contract, providerOf(contract), setting)
  if (notPermitted !== null) return notPermitted
  const problems: TableProblem[] = []
  const report: Report = (row, key, rule, value, whatToDo) => {
    const shown = value === null || value === undefined ? '' : String(value)
    problems.push({ sheet: returnTableShape.name, row, column: returnTableShape.columns.find((each) => each.key === key)?.heading ?? null, rule, value: shown.length > 60 ? `${shown.slice(0, 59)}…` : shown, whatToDo })
  }
  const nameOf = (id: string): string => bodies.find((each) => each.id === id)?.name ?? id
  const councils = contract.reportsFor.map((id) => ({ id, name: nameOf(id) }))
  const filled = rows.map((row, index) => ({ row, at: rowNumbers[index] ?? index + 2 })).filter(({ row }) => !isLeftEmpty(row))
  const read = filled.flatMap(({ row, at }) => readReturnRow(row, at, { contract: contract.id, bodies: councils }, report) ?? [])
  const isReadWhole = problems.length === 0

  const reportFigure = (at: number, figure: ReturnFigure, { code, message, whatToDo }: FigureRefusal): void => {
    const key = figure.kind === 'value' ? 'value' : columnOfFigure[code]
    report(at, key, inSentence(message), figure.kind === 'ratio' ? (key === 'denominator' ? figure.denominator : figure.numerator) : figure.kind === 'value' ? figure.value : '', whatToDo)
  }

  let after = record
  let unchanged = 0
  const [brought, overtaken]: [BroughtReturn[], KpiReturn[]] = [[], []]
  for (const submission of submissionsIn(read)) {
    const { code, period, rows: own } = submission
    const before = problems.length
    const refused = ({ code: what, message, whatToDo }: ReturnRefusal): void => report(own[0].number, columnOf[what] ?? 'code', inSentence(message), what === 'not-in-the-schedule' ? code : '', whatToDo)
    const wording = wordingFor(record, code, period, setting.on)
    if (!('kpi' in wording)) {
      refused(wording)
      continue
    }
    const { unit } = wording.kpi
    const held = submissionsOf(after.returns, code, period)
    const stands = held.find((each) => each.version === submission.version) ?? (submission.version === null ? held.at(-1) : undefined)
    const counting = countingOf(code, period)
    const figures = own.flatMap((row) => {
      const twice = own.find((each) => each.body === row.body)
      const said = figureOf(row, stands?.figures.find((each) => each.body === row.body)?.figure ?? null)
      if (twice !== row) report(row.number, 'body', `stands in row ${twice?.number ?? ''} too`, nameOf(row.body), 'Keep one of the two rows.')
      else if (said === null && row.figure === 'kept-back') report(row.number, 'gap', 'was kept back from whoever took the file out, and is not on record here', '', 'Give the figure, or say why there is none.')
      else if (said === null) report(row.number, unit === 'count' ? 'value' : 'numerator', 'is missing', '', 'Give the figure, or say why there is none.')
      if (row.measure !== null && row.measure !== counting.measure) report(row.number, 'source', counting.measure === null ? 'is named, and no measure counts the same as this indicator' : 'is not the measure that counts the same', row.measure, counting.measure === null ? 'Empty it.' : `Write ${counting.measure}, or empty it.`)
      const fault = said === null ? null : faultInFigure(unit, said.figure, counting.mayFallBelowNothing)
      if (fault !== null && said !== null) reportFigure(row.number, said.figure, fault)
      const worth = said === null || fault !== null ? null : worthOf(unit, said.figure)
      if (row.beside !== null && worth !== null && (worth.kind !== 'number' || worth.value !== row.beside)) report(row.number, 'value', 'is not what the two numbers come to', row.beside, worth.kind === 'number' ? `They come to ${worth.value}. Correct one of the three, or empty this cell.` : 'Empty it: there was nothing to count.')
      return said === null ? [] : [said]
    })
    // Where a row could not be read, others would seem to lack what stands in it.
    if (!isReadWhole) continue
    const missing = areasIn(contract, period).filter((body) => !own.some((row) => row.body === body))
    for (const body of missing) report(own[0].number, 'body', `has no row for ${nameOf(body)}`, `${code}, ${daySaid(period.from)}`, 'Each submission needs a row for each council: give its figure, or say why there is none.')
    const [status, quality] = [together(own, 'status', report), together(own, 'quality', report)]
    if (status === null) report(own[0].number, 'status', 'is missing', '', 'Write Provisional or Final.')
    if (quality === null) report(own[0].number, 'quality', 'is missing', '', 'Write Sound, Read with caution or Not reliable.')
    const said = { qualityNote: together(own, 'qualityNote', report), commentary: together(own, 'commentary', report), why: together(own, 'why', report) }
    if (problems.length > before || status === null || quality === null) continue
    const meant: ReturnIntent = { code, period, figures, status, quality, ...said, ...(file === undefined ? {} : { file }), ...(as === undefined ? {} : { as }) }
    const standing = standingOf(held, meant, submission, report)
    if (standing === 'refused') continue
    if (standing === 'stands') {
      unchanged += 1
      const latest = held.at(-1)
      if (submission.version === null && latest !== undefined && !saysTheSame(latest, meant)) overtaken.push(latest)
      continue
    }
    const change = submitReturn(after, meant, { id: newId(), setting, measured: counting.measured, mayFallBelowNothing: counting.mayFallBelowNothing })
    if (isRefusal(change)) {
      refused(change)
      continue
    }
    const [first, ...more] = own.map((row) => row.number)
    const withoutSource = change.submitted.figures.filter(({ body, source }) => source === undefined && own.some((row) => row.body === body && row.measure !== null)).map(({ body }) => body)
    brought.push({ change, rows: [first!, ...more], withoutSource })
    after = { ...after, returns: [...after.returns, change.submitted] }
  }
  if (problems.length > 0) return { kind: 'problems', problems: problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)) }
  return { kind: 'returns', brought, unchanged, overtaken, empty: rows.length - filled.length }
}
