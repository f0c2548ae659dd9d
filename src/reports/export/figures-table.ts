import type { Figure, Load } from '../../core/measure/figure.ts'
import { partKeys, plainColumns, plainSheet, type PlainKey } from '../../core/measure/plain-columns.ts'
import type { ColumnKind, Table, TableShape } from '../../core/table/table.ts'
import { isNonEmpty } from '../../core/branded.ts'

const kinds: Readonly<Partial<Record<PlainKey, ColumnKind>>> = { from: 'day', to: 'day', dataTo: 'day', received: 'day', value: 'number', numerator: 'number', denominator: 'number', revision: 'number', row: 'number' }

const shapeOf = (keys: readonly (typeof plainColumns)[number][]): TableShape => {
  const columns = keys.map(({ key, heading }) => ({ key, heading, kind: kinds[key] ?? 'text' }))
  if (!isNonEmpty(columns)) throw new Error('the table of figures has no columns')
  return { name: plainSheet, columns }
}

/** What the table of whole figures looks like: the same for what goes out and what comes back. */
export const figuresShape: TableShape = shapeOf(plainColumns.filter(({ key }) => !partKeys.has(key)))

/** What the table looks like where parts of figures stand among them, and the template, which is for both. */
export const figuresWithPartsShape: TableShape = shapeOf(plainColumns)

export type NamedFigures = { readonly figures: readonly Figure[]; readonly loads: readonly Load[]; readonly measureName: (id: string) => string; readonly bodyName: (id: string) => string }

type PlainCells = Readonly<Record<PlainKey, string | number | null>>

/** A figure as a row of the plain table, with its birth certificate. */
export const rowOfFigure = ({ measure, body, period, amount, dataTo, standing, flag, received, revision, load, place }: Figure, { measureName, bodyName, loadOf }: Pick<NamedFigures, 'measureName' | 'bodyName'> & { readonly loadOf: ReadonlyMap<string, Load> }): PlainCells => {
  const number = amount.kind === 'number' ? amount : null
  return {
    measure, measureName: measureName(measure), body, bodyName: bodyName(body), from: period.from, to: period.to, split: null, part: null, partName: null,
    value: number?.value ?? null, sign: amount.kind === 'symbol' ? amount.symbol : null, numerator: number?.numerator ?? null, denominator: number?.denominator ?? null,
    dataTo, standing, flag: flag?.code ?? null, flagReason: flag?.reason ?? null, received, revision,
    publisher: loadOf.get(load)?.publisher ?? null, file: loadOf.get(load)?.file ?? null, row: place.row, column: place.column,
  }
}

/** In: figures with the files they came in and what their measures and bodies are called. Out: the table, each figure a row with its birth certificate. */
export const figuresTable = ({ figures, loads, ...names }: NamedFigures): Table => {
  const loadOf = new Map<string, Load>(loads.map((load) => [load.id, load]))
  return { ...figuresShape, rows: figures.map((figure) => rowOfFigure(figure, { ...names, loadOf })) }
}
