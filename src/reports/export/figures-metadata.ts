import { plainColumns, type PlainKey } from '../../core/measure/plain-columns.ts'
import { figuresShape, figuresWithPartsShape } from './figures-table.ts'

const datatypes = { text: 'string', list: 'string', day: 'date', number: 'number' } as const

const needed: ReadonlySet<string> = new Set<PlainKey>(['measure', 'body', 'from', 'to', 'dataTo', 'standing'])

/**
 * In: the name of a CSV file of figures, what it is called, and whether parts stand among them. Out: the description of its columns that goes with it, as the W3C's “Metadata
 * Vocabulary for Tabular Data” writes it (https://www.w3.org/TR/tabular-metadata/), as JSON text.
 */
export const figuresMetadata = (file: string, title: string, { withParts = false }: { readonly withParts?: boolean } = {}): string => {
  const { columns } = withParts ? figuresWithPartsShape : figuresShape
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:title': title,
      dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
      tableSchema: {
        columns: columns.map(({ key, heading, kind }) => ({ name: key, titles: heading, 'dc:description': plainColumns.find((column) => column.key === key)!.says, datatype: datatypes[kind], required: needed.has(key) })),
        primaryKey: ['measure', 'body', 'from', 'to', ...(withParts ? ['split', 'part'] : [])],
      },
    },
    null,
    2,
  )}\n`
}
