import type { Figure, Load } from '../../core/measure/figure.ts'
import { plainColumns, plainSheet, type PlainKey } from '../../core/measure/plain-columns.ts'
import type { ColumnKind, Table, TableShape } from '../../core/table/table.ts'
import { isNonEmpty } from '../../core/branded.ts'

const kinds: Readonly<Partial<Record<PlainKey, ColumnKind>>> = { from: 'day', to: 'day', dataTo: 'day', received: 'day', value: 'number', numerator: 'number', denominator: 'number', revision: 'number', row: 'number' }

const columns = plainColumns.map(({ key, heading }) => ({ key, heading, kind: kinds[key] ?? 'text' }))
if (!isNonEmpty(columns)) throw new Error('the table of figures has no columns')

/** What the table of figures looks like: the same for what goes out, what comes back, and the template. */
export const figuresShape: TableShape = { name: plainSheet, columns }

export type NamedFigures = { readonly figures: readonly Figure[]; readonly loads: readonly Load[]; readonly measureName: (id: string) => string; readonly bodyName: (id: string) => string }

/** In: figures with the files they came in and what their measures and bodies are called. Out: the table, each figure a row with its birth certificate. */
export const figuresTable = ({ figures, loads, measureName, bodyName }: NamedFigures): Table => {
  const loadOf = new Map(loads.map((load) => [load.id, load]))
  return {
    ...figuresShape,
    rows: figures.map(({ measure, body, period, amount, dataTo, standing, flag, received, revision, load, place }) => {
      const number = amount.kind === 'number' ? amount : null
      return {
        measure, measureName: measureName(measure), body, bodyName: bodyName(body), from: period.from, to: period.to,
        value: number?.value ?? null, sign: amount.kind === 'symbol' ? amount.symbol : null, numerator: number?.numerator ?? null, denominator: number?.denominator ?? null,
        dataTo, standing, flag: flag?.code ?? null, flagReason: flag?.reason ?? null, received, revision,
        publisher: loadOf.get(load)?.publisher ?? null, file: loadOf.get(load)?.file ?? null, row: place.row, column: place.column,
      } satisfies Readonly<Record<PlainKey, string | number | null>>
    }),
  }
}
