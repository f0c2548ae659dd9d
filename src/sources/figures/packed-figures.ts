import type { BodyId } from '../../core/bodies/body.ts'
import { figureSymbols } from '../../core/measure/figure.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'

/** What many figures of a batch have in common besides measure, body and period. */
type Shared = Pick<ReadFigure, 'dataTo' | 'standing' | 'flag'> & Pick<ReadFigure['place'], 'sheet' | 'column'>

/**
 * A batch of figures as it goes from one thread to another: lists of what repeats, and numbers by position. As objects a batch took
 * four times as long to hand over as to read.
 */
export type PackedFigures = {
  readonly measures: readonly MeasureId[]
  readonly bodies: readonly BodyId[]
  readonly periods: readonly Period[]
  readonly shared: readonly Shared[]
  /** Five a figure: positions in the four lists, and the row, −1 where there is none. */
  readonly places: Int32Array<ArrayBuffer>
  /** Three a figure: value, numerator, denominator; NaN where there is none. A sign is its position in `figureSymbols` as numerator, without a value. */
  readonly numbers: Float64Array<ArrayBuffer>
}

const lister = <T>() => {
  const [list, known] = [[] as T[], new Map<string, number>()]
  return {
    list: list as readonly T[],
    at: (name: string, value: () => T): number => {
      const found = known.get(name)
      if (found !== undefined) return found
      known.set(name, list.length)
      return list.push(value()) - 1
    },
  }
}

/** In: figures. Out: the same, packed; `unpackFigures` gives them back unchanged. */
export const packFigures = (figures: readonly ReadFigure[]): PackedFigures => {
  const [measures, bodies, periods, shared] = [lister<MeasureId>(), lister<BodyId>(), lister<Period>(), lister<Shared>()]
  const [places, numbers] = [new Int32Array(figures.length * 5), new Float64Array(figures.length * 3)]
  for (const [i, { measure, body, period, amount, dataTo, standing, flag, place: { sheet, row, column } }] of figures.entries()) {
    places[i * 5] = measures.at(measure, () => measure)
    places[i * 5 + 1] = bodies.at(body, () => body)
    places[i * 5 + 2] = periods.at(`${period.from}${period.to}`, () => period)
    const name = `${dataTo}|${standing}|${column ?? '\u0000'}|${sheet ?? '\u0000'}${flag === null ? '' : `|${flag.code}|${flag.reason}`}`
    places[i * 5 + 3] = shared.at(name, () => ({ dataTo, standing, flag, sheet, column }))
    places[i * 5 + 4] = row ?? -1
    const isNumber = amount.kind === 'number'
    numbers[i * 3] = isNumber ? amount.value : NaN
    numbers[i * 3 + 1] = isNumber ? (amount.numerator ?? NaN) : figureSymbols.indexOf(amount.symbol)
    numbers[i * 3 + 2] = isNumber ? (amount.denominator ?? NaN) : NaN
  }
  return { measures: measures.list, bodies: bodies.list, periods: periods.list, shared: shared.list, places, numbers }
}

/** What is given away with a packed batch instead of being copied. */
export const buffersOf = ({ places, numbers }: PackedFigures): readonly ArrayBuffer[] => [places.buffer, numbers.buffer]

const orNull = (value: number): number | null => (value === value ? value : null)

/** In: packed figures. Out: the figures, in the same order. */
export const unpackFigures = ({ measures, bodies, periods, shared, places, numbers }: PackedFigures): readonly ReadFigure[] =>
  Array.from({ length: places.length / 5 }, (_, i): ReadFigure => {
    const { dataTo, standing, flag, sheet, column } = shared[places[i * 5 + 3]!]!
    const [value, row] = [numbers[i * 3]!, places[i * 5 + 4]!]
    return {
      measure: measures[places[i * 5]!]!, body: bodies[places[i * 5 + 1]!]!, period: periods[places[i * 5 + 2]!]!, dataTo, standing, flag,
      amount: value === value ? { kind: 'number', value, numerator: orNull(numbers[i * 3 + 1]!), denominator: orNull(numbers[i * 3 + 2]!) } : { kind: 'symbol', symbol: figureSymbols[numbers[i * 3 + 1]!]! },
      place: { sheet, row: row === -1 ? null : row, column },
    }
  })
