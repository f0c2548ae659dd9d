import { isNonEmpty } from '../../../core/branded.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { partsShape, partsTable } from '../../../reports/export/parts-table.ts'
import { shapeMetadata } from '../../../reports/export/shape-metadata.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { breakdownWords, groupWords } from '../../words/breakdown-words.ts'
import { measureOfBody } from './measure-of-body.ts'

/** What stands in columns whose headings do not say it. */
const columnsMean: Readonly<Record<string, string>> = {
  From: 'The first day of the period.', To: 'The last day of the period.', By: 'In which way the figure is told apart, such as by age.', Group: 'Which part of it.',
  Counted: 'How many of this part are counted. Empty where it is kept back.', 'Out of': 'Of how many of this part. Empty for a plain count, and where it is kept back.', 'Kept back': 'yes where a number is not shown so that nobody can be recognised, no elsewhere.',
}

/** Every month of the parts of a figure as CSV, with `?as=xlsx` as a workbook, with `?as=columns` what the columns mean; as far as the visitor may see them. The record notes that the figures went out. */
export const partsAsFile = page({
  path: paths.partsFile(':programme', ':measure', ':body'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, actor, on, query } = visit
    const found = await measureOfBody(ask, visit)
    if (found === null) return { kind: 'not-found' }
    const { measure, body, bodyName } = found
    const [name, title] = [`${programme.id}-parts-of-${measure.id}-${on}`, `${measure.name}, ${bodyName}: its parts`]
    if (query['as'] === 'columns') return { kind: 'file', bytes: shapeMetadata(`${name}.csv`, title, partsShape, columnsMean), mediaType: 'application/csvm+json; charset=utf-8', name: `${name}.csv-metadata.json` }
    const periods = (await ask.periodsWithParts(programme.id)).filter((each) => each.measure === measure.id && each.body === body)
    const months = []
    for (const { period } of periods) months.push({ period, ...(await ask.breakdowns(programme.id, { measure: measure.id, body, period })) })
    const bodies = await ask.bodies(programme.id)
    const table = partsTable(months, { measure: measure.name, body: bodyName, by: (by) => breakdownWords[by], group: (by, group) => groupWords(by, group, bodies) })
    const isWorkbook = query['as'] === 'xlsx'
    const bytes = isWorkbook ? await toXlsx({ title, language: 'en-GB', madeOn: on, tables: [table] }) : toCsv(table)
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    const figures = (await ask.figuresOfMeasure(programme.id, measure.id, null)).filter((figure) => figure.body === body && periods.some(({ period }) => period.to === figure.period.to && period.from === figure.period.from))
    const gone = figures.map(({ period, revision }) => ({ measure: measure.id, body, period, revision }))
    if (isNonEmpty(gone)) {
      const noted = await noteFiguresShown(ask, { title: `File of the parts of figures (${isWorkbook ? 'XLSX' : 'CSV'})`, figures: gone }, { programme: programme.id, actor })
      if (isRefusal(noted)) return { kind: 'refused', refusal: noted }
    }
    return { kind: 'file', bytes, mediaType: isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8', name: `${name}.${isWorkbook ? 'xlsx' : 'csv'}` }
  },
})
