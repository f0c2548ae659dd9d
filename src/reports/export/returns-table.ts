import type { Body } from '../../core/bodies/body.ts'
import { areasIn, type Contract } from '../../core/contract/contract.ts'
import type { ContractRecord } from '../../core/contract/contract-record.ts'
import { keptBackIn } from '../../core/contract/kept-back.ts'
import type { AreaFigure, KpiReturn, ReturnFigure } from '../../core/contract/kpi-return.ts'
import type { Kpi, KpiUnit } from '../../core/contract/kpi.ts'
import { worthOf } from '../../core/contract/rating.ts'
import { changedMark, keptBackMark, returnNames, returnTableShape } from '../../core/contract/return-table-shape.ts'
import type { ReturnDue } from '../../core/contract/returns-due.ts'
import { wordingOfPeriod } from '../../core/contract/schedule.ts'
import { addDays } from '../../core/calendar/day.ts'
import type { Period } from '../../core/measure/period.ts'
import type { Sight } from '../../core/publication/small-number.ts'
import type { Row, Table } from '../../core/table/table.ts'

type Names = readonly Pick<Body, 'id' | 'name'>[]

const nameOf = (bodies: Names, id: string): string => bodies.find((each) => each.id === id)?.name ?? id

/** A ready figure leaves as it was given, and two numbers with what they come to: rounded, they would come home as another figure. */
const numbersOf = (unit: KpiUnit, figure: ReturnFigure): Pick<Row, 'numerator' | 'denominator' | 'value' | 'gap'> => {
  switch (figure.kind) {
    case 'ratio': {
      const worth = worthOf(unit, figure)
      return { numerator: figure.numerator, denominator: figure.denominator, value: worth.kind === 'number' ? worth.value : null, gap: null }
    }
    case 'value':
      return { numerator: null, denominator: null, value: figure.value, gap: null }
    case 'none':
      return { numerator: null, denominator: null, value: null, gap: figure.why }
    default:
      return figure satisfies never
  }
}

const sourceOf = ({ source }: AreaFigure): string | null => (source === undefined ? null : `${source.measure}${source.isChanged ? changedMark : ''}`)

const about = ({ id, returnDays }: Contract, kpi: Kpi | undefined, code: string, { from, to }: Period): Row => ({
  contract: id, code, indicatorForReading: kpi?.name ?? null, from, to, dueForReading: returnDays === null ? null : addDays(to, returnDays),
})

const rowsOf = ({ contract, schedule }: ContractRecord, given: KpiReturn, bodies: Names, sight: Sight): readonly Row[] => {
  const kpi = wordingOfPeriod(schedule, given.code, given.period, contract.begins)?.kpi
  const unit = kpi?.unit ?? 'percent'
  const hidden = keptBackIn(given, unit, sight)
  const { version, status, quality, qualityNote, commentary, why, by, file } = given
  return given.figures.map((each): Row => ({
    ...about(contract, kpi, given.code, given.period), version, body: nameOf(bodies, each.body),
    ...(hidden.includes(each.body) ? { numerator: null, denominator: null, value: null, gap: keptBackMark } : numbersOf(unit, each.figure)),
    source: sourceOf(each), status: returnNames.status[status], quality: returnNames.quality[quality], qualityNote, commentary, why, onForReading: by.on, byForReading: by.name, fileForReading: file?.name ?? null,
  }))
}

/**
 * In: contracts, the bodies by name, and of which contract whoever takes the table out sees what. Out: every submission of figures, one row a council, in the form in which the provider
 * brings its figures in. A figure that rests on a small number is kept back from those who may not see one.
 */
export const returnsTable = (contracts: readonly ContractRecord[], bodies: Names, sightOf: (contract: Contract) => Sight): Table => ({
  ...returnTableShape,
  rows: contracts.flatMap((record) => record.returns.flatMap((given) => rowsOf(record, given, bodies, sightOf(record.contract)))),
})

/** In: a contract, what is due and the bodies by name. Out: the same table to be filled in, with a row for each council of each period that is due. */
export const templateOfReturns = ({ contract }: Pick<ContractRecord, 'contract'>, due: readonly ReturnDue[], bodies: Names): Table => ({
  ...returnTableShape,
  rows: due.flatMap(({ code, period, version }) => areasIn(contract, period).map((body): Row => ({ ...about(contract, version.kpi, code, period), body: nameOf(bodies, body) }))),
})
