import { isNonEmpty, type NonEmpty } from '../../core/branded.ts'
import type { Block, Page, PaperTable } from '../page/paper.ts'

/** One page kind: facts in, a page out, or null where the record holds nothing of its kind. It arranges and computes nothing. */
export const pageOf = (id: string, title: string, blocks: readonly Block[]): Page => ({ id, title, isSupplement: false, blocks })

export const paragraph = (text: string, look?: 'lead' | 'quiet'): Block => ({ kind: 'paragraph', text, ...(look === undefined ? {} : { look }) })
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })

/** In: items, and what to say where there are none. Out: a list or that sentence. */
export const listOr = (items: readonly string[], none: string): Block => (isNonEmpty(items) ? { kind: 'list', items } : paragraph(none))

type Column<Row> = { readonly heading: string; readonly isNumeric?: boolean; readonly cell: (row: Row) => string }

/** In: rows and how each column reads them. Out: the table, or the sentence where there are no rows. */
export const tableOr = <Row>(caption: string, rows: readonly Row[], columns: NonEmpty<Column<Row>>, none: string, note?: string): Block => {
  if (rows.length === 0) return paragraph(none)
  const table: PaperTable = {
    caption,
    columns: columns.map(({ heading: words, isNumeric = false }) => ({ heading: words, isNumeric })) as unknown as PaperTable['columns'],
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...(note === undefined ? {} : { note }),
  }
  return { kind: 'table', table }
}

/** “1 action”, “12 actions”. */
export const counted = (count: number, one: string, many: string): string => `${count === 1 ? 'one' : String(count)} ${count === 1 ? one : many}`

/** A part of an address: small letters, digits and strokes. */
export const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
