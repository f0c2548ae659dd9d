import type { Body, BodyId } from '../bodies/body.ts'
import type { NonEmpty } from '../branded.ts'
import type { Row, TableProblem } from '../table/table.ts'
import { providerOf } from './contract.ts'
import type { ContractRecord } from './contract-record.ts'
import { notThere, whyNotFor } from './contract-setting.ts'
import type { KpiReturn } from './kpi-return.ts'
import { isLeftEmpty, readReturnRow, type Report } from './return-row.ts'
import { returnTableShape } from './return-table-shape.ts'
import { settleSubmission, submissionsIn, type SubmissionSetting } from './settle-submission.ts'
import type { KpiReturnSubmitted, ReturnRefusal } from './submit-return.ts'

export type ReturnsSetting = Pick<SubmissionSetting, 'setting' | 'countingOf' | 'newId' | 'file' | 'as'> & { readonly bodies: readonly Body[] }

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
      /** Of those, what stands now where one was meant for now, given before and corrected since: nobody meant to go back without a word. */
      readonly overtaken: readonly KpiReturn[]
      /** Rows that were left empty. */
      readonly empty: number
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
  { bodies, ...about }: ReturnsSetting,
): ReturnsFromRows | ReturnRefusal => {
  if (record === null || record.contract.programme !== about.setting.programme) return notThere
  const { contract } = record
  const notPermitted = whyNotFor('submit-kpi-return', contract, providerOf(contract), about.setting)
  if (notPermitted !== null) return notPermitted
  const problems: TableProblem[] = []
  const report: Report = (row, key, rule, value, whatToDo) => {
    const shown = value === null || value === undefined ? '' : String(value)
    problems.push({ sheet: returnTableShape.name, row, column: returnTableShape.columns.find((each) => each.key === key)?.heading ?? null, rule, value: shown.length > 60 ? `${shown.slice(0, 59)}…` : shown, whatToDo })
  }
  const nameOf = (id: BodyId): string => bodies.find((each) => each.id === id)?.name ?? id
  const councils = contract.reportsFor.map((id) => ({ id, name: nameOf(id) }))
  const filled = rows.map((row, index) => ({ row, at: rowNumbers[index] ?? index + 2 })).filter(({ row }) => !isLeftEmpty(row))
  const read = filled.flatMap(({ row, at }) => readReturnRow(row, at, { contract: contract.id, bodies: councils }, report) ?? [])
  const isReadWhole = problems.length === 0

  let after = record
  let unchanged = 0
  const [brought, overtaken]: [BroughtReturn[], KpiReturn[]] = [[], []]
  for (const submission of submissionsIn(read)) {
    const settled = settleSubmission(submission, after, { ...about, nameOf, isReadWhole, report })
    if (settled.kind === 'stands') {
      unchanged += 1
      if (settled.overtakenBy !== null) overtaken.push(settled.overtakenBy)
    }
    if (settled.kind !== 'next') continue
    const { submitted } = settled.change
    const [first, ...more] = submission.rows
    const withoutSource = submitted.figures.filter(({ body, source }) => source === undefined && submission.rows.some((row) => row.body === body && row.measure !== null)).map(({ body }) => body)
    brought.push({ change: settled.change, rows: [first.number, ...more.map((row) => row.number)], withoutSource })
    after = { ...after, returns: [...after.returns, submitted] }
  }
  if (problems.length > 0) return { kind: 'problems', problems: problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)) }
  return { kind: 'returns', brought, unchanged, overtaken, empty: rows.length - filled.length }
}
