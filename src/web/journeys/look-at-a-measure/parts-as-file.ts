import { isNonEmpty } from '../../../core/branded.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { figuresMetadata } from '../../../reports/export/figures-metadata.ts'
import { figuresWithPartsTable } from '../../../reports/export/figures-with-parts-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { partsToSee } from '../load-figures/parts-to-see.ts'
import { measureOfBody } from './measure-of-body.ts'

/** Every month of a figure with its parts as CSV, with `?as=xlsx` as a workbook, with `?as=columns` what the columns mean; as far as the visitor may see them. It is the plain table, which comes in again unchanged. The record notes that the figures went out. */
export const partsAsFile = page({
  path: paths.partsFile(':programme', ':measure', ':body'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, actor, on, query } = visit
    const found = await measureOfBody(ask, visit)
    if (found === null) return { kind: 'not-found' }
    const { measure, body, bodyName } = found
    const [name, title] = [`${programme.id}-parts-of-${measure.id}-${on}`, `${measure.name}, ${bodyName}: its parts`]
    if (query['as'] === 'columns') return { kind: 'file', bytes: figuresMetadata(`${name}.csv`, title, { withParts: true }), mediaType: 'application/csvm+json; charset=utf-8', name: `${name}.csv-metadata.json` }
    const seen = await partsToSee(ask, visit, { measure: measure.id, body })
    const table = figuresWithPartsTable(seen)
    const isWorkbook = query['as'] === 'xlsx'
    const bytes = isWorkbook ? await toXlsx({ title, language: 'en-GB', madeOn: on, tables: [table] }) : toCsv(table)
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    const gone = seen.figures.map(({ figure: { measure: of, body: whose, period, revision } }) => ({ measure: of, body: whose, period, revision }))
    if (isNonEmpty(gone)) {
      const noted = await noteFiguresShown(ask, { title: `File of the parts of figures (${isWorkbook ? 'XLSX' : 'CSV'})`, figures: gone }, { programme: programme.id, actor })
      if (isRefusal(noted)) return { kind: 'refused', refusal: noted }
    }
    return { kind: 'file', bytes, mediaType: isWorkbook ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8', name: `${name}.${isWorkbook ? 'xlsx' : 'csv'}` }
  },
})
