import { plainColumns, type PlainKey } from '../../core/measure/plain-columns.ts'
import { figuresShape } from './figures-table.ts'

const datatypes = { text: 'string', list: 'string', day: 'date', number: 'number' } as const

const needed: ReadonlySet<PlainKey> = new Set(['measure', 'body', 'from', 'to', 'dataTo', 'standing'])

/**
 * In: the name of a CSV file of figures and what it is called. Out: the description of its columns that goes with it, as the W3C's “Metadata
 * Vocabulary for Tabular Data” writes it (https://www.w3.org/TR/tabular-metadata/), as JSON text.
 */
export const figuresMetadata = (file: string, title: string): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:title': title,
      dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
      tableSchema: {
        columns: plainColumns.map(({ key, heading, says }) => ({
          name: key, titles: heading, 'dc:description': says, datatype: datatypes[figuresShape.columns.find((column) => column.key === key)!.kind], required: needed.has(key),
        })),
        primaryKey: ['measure', 'body', 'from', 'to'],
      },
    },
    null,
    2,
  )}\n`
