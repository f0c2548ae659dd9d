import type { ColumnKind, TableShape } from '../../core/table/table.ts'

const datatypes = { text: 'string', list: 'string', day: 'date', number: 'number' } as const satisfies Record<ColumnKind, string>

/**
 * In: the name of a CSV file, what it is called, what the table looks like, and what is to be said of its columns by their headings. Out: the description of its
 * columns that goes with it, as the W3C’s “Metadata Vocabulary for Tabular Data” writes it (https://www.w3.org/TR/tabular-metadata/), as JSON text.
 */
export const shapeMetadata = (file: string, title: string, { columns }: TableShape, notes: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: file,
      'dc:title': title,
      dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
      tableSchema: {
        columns: columns.map(({ key, heading, kind }) => ({
          name: key.replaceAll('-', '_'), titles: heading, ...(notes[heading] === undefined ? {} : { 'dc:description': notes[heading] }), datatype: datatypes[kind],
        })),
      },
    },
    null,
    2,
  )}\n`
