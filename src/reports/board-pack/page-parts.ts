import { isNonEmpty, type NonEmpty } from '../../core/branded.ts'
import type { Block, Page, PaperTable } from '../page/paper.ts'

/** One page kind: facts in, a page out, or null where the record holds nothing of its kind. It arranges and computes nothing. */
export const pageOf = (id: string, title: string, blocks: readonly Block[]): Page => ({ id, title, isSupplement: false, blocks })

export const paragraph = (text: string, look?: 'lead' | 'quiet'): Block => ({ kind: 'paragraph', text, ...(look === undefined ? {} : { look }) })
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })

/** In: items, and what to say where there are none. Out: a list or that sentence. */
export const listOr = (items: readonly string[], none: string): Block => (isNonEmpty(items) ? { kind: 'list', items } : paragraph(none))

type Column<Row> = { readonly heading: string; readonly isNumeric?: boolean; readonly cell: (row: Row) => string }

/** In: rows and how each column reads them. Out: the table, without a column that has nothing in any row, or the sentence where there are no rows. */
export const tableOr = <Row>(caption: string, rows: readonly Row[], columns: NonEmpty<Column<Row>>, none: string, note?: string): Block => {
  if (rows.length === 0) return paragraph(none)
  const kept = columns.filter(({ cell }, at) => at === 0 || rows.some((row) => cell(row) !== ''))
  const table: PaperTable = {
    caption,
    columns: kept.map(({ heading: words, isNumeric = false }) => ({ heading: words, isNumeric })) as unknown as PaperTable['columns'],
    rows: rows.map((row) => kept.map(({ cell }) => cell(row))),
    ...(note === undefined ? {} : { note }),
  }
  return { kind: 'table', table }
}

/** In: a table and the columns that may go. Out: the table, where such a column says the same in every one of several rows without it and with one sentence for it. */
export const saidOnce = (block: Block, headings: readonly string[]): Block => {
  if (block.kind !== 'table' || block.table.rows.length < 3) return block
  const { columns, rows, note } = block.table
  const same = columns.map(({ heading: words }, at) => headings.includes(words) && rows.every((row) => row[at] === rows[0]![at]))
  const kept = columns.map((_, at) => at).filter((at) => same[at] !== true)
  if (kept.length === columns.length || kept.length === 0) return block
  const sentences = columns.flatMap(({ heading: words }, at) => (same[at] === true ? [`${words} in every row: ${rows[0]![at]!.replace(/\.$/, '')}.`] : []))
  return { kind: 'table', table: { ...block.table, columns: kept.map((at) => columns[at]!) as unknown as PaperTable['columns'], rows: rows.map((row) => kept.map((at) => row[at] ?? '')), note: [...sentences, ...(note === undefined ? [] : [note])].join(' ') } }
}

/** “1 action”, “12 actions”. */
export const counted = (count: number, one: string, many: string): string => `${count === 1 ? 'one' : String(count)} ${count === 1 ? one : many}`

/** A part of an address: small letters, digits and strokes. */
export const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
