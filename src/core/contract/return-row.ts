import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { codeOf } from '../inspection/register-table-shapes.ts'
import type { Row } from '../table/table.ts'
import type { AreaFigure, KpiReturn, ReturnFigure, ReturnQuality } from './kpi-return.ts'
import { parseKpiCode, type KpiCode } from './kpi.ts'
import { changedMark, keptBackMark, returnNames, type ReturnColumn } from './return-table-shape.ts'

/** One row of a return as it stands in a file: whose figure it is and of which submission, and what it says of the whole submission. */
export type ReturnRow = {
  /** As the spreadsheet numbers it. */
  readonly number: number
  readonly code: KpiCode
  readonly from: Day
  readonly to: Day
  /** Null where the figures are given now. */
  readonly version: number | null
  readonly body: BodyId
  /** `kept-back`: whoever took the file out could not see the figure, so the row says nothing of it. */
  readonly figure: ReturnFigure | 'kept-back' | null
  /** The ready figure beside two numbers, which it must be the result of. */
  readonly beside: number | null
  readonly measure: string | null
  readonly status: KpiReturn['status'] | null
  readonly quality: ReturnQuality | null
  readonly qualityNote: string
  readonly commentary: string
  readonly why: string
}

/** Says what is wrong with a cell of a row. */
export type Report = (row: number, key: ReturnColumn, rule: string, value: unknown, whatToDo: string) => void

export type RowSetting = {
  readonly contract: string
  /** The councils that figures may be for, with their names. */
  readonly bodies: readonly { readonly id: BodyId; readonly name: string }[]
}

const filledIn = ['version', 'numerator', 'denominator', 'value', 'gap', 'source', 'status', 'quality', 'qualityNote', 'commentary', 'why'] as const satisfies readonly ReturnColumn[]

const text = (row: Row, key: ReturnColumn): string | null => {
  const value = row[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
const number = (row: Row, key: ReturnColumn): number | null => {
  const value = row[key]
  return typeof value === 'number' ? value : null
}

/** In: a row. Out: whether nobody filled anything in: a row of the template that was left as it was. */
export const isLeftEmpty = (row: Row): boolean => filledIn.every((key) => row[key] === null || row[key] === undefined || (typeof row[key] === 'string' && text(row, key) === null))

const figureIn = (row: Row, at: number, report: Report): Pick<ReturnRow, 'figure' | 'beside'> | null => {
  const [numerator, denominator, value, gap] = [number(row, 'numerator'), number(row, 'denominator'), number(row, 'value'), text(row, 'gap')]
  const hasNumber = numerator !== null || denominator !== null || value !== null
  if (gap !== null && hasNumber) {
    report(at, 'gap', 'stands beside a figure', gap, 'Keep the figure or the reason why there is none, and empty the other.')
    return null
  }
  if (gap !== null) return { figure: gap === keptBackMark ? 'kept-back' : { kind: 'none', why: gap }, beside: null }
  if (numerator !== null && denominator !== null) return { figure: { kind: 'ratio', numerator, denominator }, beside: value }
  if (numerator !== null || denominator !== null) {
    report(at, numerator === null ? 'numerator' : 'denominator', 'is missing', '', 'Give both numbers. A plain count stands under “Figure” alone.')
    return null
  }
  return { figure: value === null ? null : { kind: 'value', value }, beside: null }
}

const bodyIn = (written: string | null, { bodies }: RowSetting): BodyId | null => {
  const sought = written?.trim().toLowerCase()
  return bodies.find(({ id, name }) => id === sought || name.toLowerCase() === sought)?.id ?? null
}

/** In: a row that is not empty, its number in the sheet and where it is read. Out: what it says, or null; every fault in it is reported. */
export const readReturnRow = (row: Row, at: number, setting: RowSetting, report: Report): ReturnRow | null => {
  const [contract, written, from, to, council] = [text(row, 'contract'), text(row, 'code'), text(row, 'from'), text(row, 'to'), text(row, 'body')]
  const [code, body, version] = [parseKpiCode(written?.trim()), bodyIn(council, setting), number(row, 'version')]
  const names = { status: text(row, 'status'), quality: text(row, 'quality') }
  const [status, quality] = [codeOf(returnNames.status, names.status), codeOf(returnNames.quality, names.quality)]
  let isSound = true
  const fault: Report = (...about) => {
    isSound = false
    report(...about)
  }
  if (contract !== null && contract.trim() !== setting.contract) fault(at, 'contract', 'is another contract', contract, `Bring it in on the page of that contract, or write ${setting.contract}.`)
  if (code === null) fault(at, 'code', written === null ? 'is missing' : 'is no code of an indicator', written, 'Write the code as the schedule has it, such as A1.')
  for (const [key, value] of [['from', from], ['to', to]] as const) if (value === null) fault(at, key, 'is missing', '', 'Write the day as 2026-03-31.')
  if (body === null) fault(at, 'body', council === null ? 'is missing' : 'is no council that figures of this contract are given for', council, `Write one of: ${setting.bodies.map(({ name }) => name).join('; ')}.`)
  if (version !== null && (!Number.isSafeInteger(version) || version < 1)) fault(at, 'version', 'is no number of a submission', version, 'Leave it empty for figures that are given now, or write 1, 2 and so on.')
  if (names.status !== null && status === null) fault(at, 'status', 'is neither of the two', names.status, 'Write Provisional or Final.')
  if (names.quality !== null && quality === null) fault(at, 'quality', 'is none of the three', names.quality, `Write one of: ${Object.values(returnNames.quality).join('; ')}.`)
  const given = figureIn(row, at, fault)
  if (!isSound || code === null || from === null || to === null || body === null || given === null) return null
  const source = text(row, 'source')
  return {
    number: at, code, from: from as Day, to: to as Day, version, body, ...given, measure: source === null ? null : source.replace(new RegExp(`${changedMark}$`), '').trim(), status, quality,
    qualityNote: text(row, 'qualityNote') ?? '', commentary: text(row, 'commentary') ?? '', why: text(row, 'why') ?? '',
  }
}

/** In: the row of a council in a submission. Out: its figure as a submission holds it; null where the row has none. */
export const figureOf = ({ body, figure, measure }: ReturnRow, stands: ReturnFigure | null): (Omit<AreaFigure, 'source'> & { readonly isFilled?: boolean }) | null => {
  const said = figure === 'kept-back' ? stands : figure
  return said === null ? null : { body, figure: said, ...(measure === null ? {} : { isFilled: true }) }
}
