import type { NonEmpty } from '../../core/branded.ts'
import type { Drawing, DrawOptions } from '../render/chart/drawing.ts'
import type { PaperChart, PaperTable } from './paper.ts'

type Wanted = {
  readonly id: string
  readonly title: string
  /** How many of the latest rows are printed beside the picture. The workbook of the paper holds all. */
  readonly lastRows: number
}

// What happened is listed under the picture, and the range of each figure is drawn in it and kept in the workbook.
const elsewhere = ['What happened', 'Range of routine variation'] as const

/** Columns that say the same in every row are said once, under the table; columns with nothing in them are left out. */
const saidOnce = ({ columns, rows }: Drawing['table']): { readonly kept: readonly number[]; readonly said: readonly string[] } => {
  const isElsewhere = (heading: string): boolean => (elsewhere as readonly string[]).includes(heading)
  const same = columns.map(({ heading }, at) => at > 0 && (isElsewhere(heading) || (rows.length > 1 && rows.every((row) => row[at] === rows[0]![at]))))
  return {
    kept: columns.map((_, at) => at).filter((at) => at < 2 || same[at] !== true),
    said: columns.flatMap(({ heading }, at) => (at > 1 && same[at] === true && !isElsewhere(heading) && rows[0]![at] !== '' ? [`${heading} in every row: ${rows[0]![at]!.replace(/\.$/, '')}.`] : [])),
  }
}

const shortened = ({ caption, columns, rows }: Drawing['table'], lastRows: number, title: string): PaperTable => {
  const isShort = rows.length <= lastRows
  const own = { caption: isShort ? caption : `${title}: the latest ${lastRows} of ${rows.length} figures`, columns, rows: rows.slice(-lastRows) }
  const { kept, said } = saidOnce(own)
  const note = [...said, ...(isShort ? [] : ['Earlier figures are in the workbook of this paper.'])].join(' ')
  return {
    caption: own.caption,
    columns: kept.map((at) => columns[at]!) as unknown as NonEmpty<PaperTable['columns'][number]>,
    rows: own.rows.map((row) => kept.map((at) => row[at] ?? '')),
    ...(note === '' ? {} : { note }),
  }
}

/** In: how a chart is drawn and what it is called. Out: the chart as a paper holds it, for a sheet and for a telephone. */
export const paperChart = (draw: (options: DrawOptions) => Drawing, { id, title, lastRows }: Wanted): PaperChart => {
  const { svg, sentence, table, notes } = draw({ id, width: 'wide', isForSheet: true })
  return { id, title, svg, narrowSvg: draw({ id: `${id}-narrow`, width: 'narrow' }).svg, sentence, notes, table: shortened(table, lastRows, title) }
}
