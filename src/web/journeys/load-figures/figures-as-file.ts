import { isNonEmpty } from '../../../core/branded.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { figuresMetadata } from '../../../reports/export/figures-metadata.ts'
import { figuresTable } from '../../../reports/export/figures-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { figuresToSee, parseWhichFigures } from './figures-to-see.ts'

/** The figures of a view as a file: all, or with `?measure=` and `?body=` some, each one id or several with commas between, and with `?on=` as at a past day. CSV, its description of columns, or a workbook. What goes out comes in again unchanged, and the record notes where each figure went. */
export const figuresAsFile = page({
  path: paths.figuresFile(':programme', ':figures'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, params, query, on, actor } = visit
    const file = params['figures'] ?? ''
    const csvName = `${programme.id}-figures-${on}.csv`
    const title = `Figures of ${programme.name}`
    if (file === 'figures.csv-metadata.json') return { kind: 'file', bytes: figuresMetadata(csvName, title), mediaType: 'application/csvm+json; charset=utf-8', name: `${csvName}-metadata.json` }
    if (file !== 'figures.csv' && file !== 'figures.xlsx') return { kind: 'not-found' }
    const which = parseWhichFigures(query)
    const seen = isRefusal(which) ? which : await figuresToSee(ask, visit, which)
    if (isRefusal(which) || isRefusal(seen)) return { kind: 'refused', refusal: isRefusal(which) ? which : (seen as Refusal) }
    const table = figuresTable(seen)
    const leaves = async (): Promise<Refusal | null> => {
      if (!isNonEmpty(seen.figures)) return null
      const [first, ...rest] = seen.figures.map(({ measure, body, period, revision }) => ({ measure, body, period, revision }))
      const noted = await noteFiguresShown(ask, { title: `File of figures${which.asAt === undefined ? '' : ` as at ${which.asAt.day}`} (${file === 'figures.csv' ? 'CSV' : 'XLSX'})`, figures: [first!, ...rest] }, { programme: programme.id, actor })
      return isRefusal(noted) ? noted : null
    }
    if (file === 'figures.csv') {
      const csv = toCsv(table)
      const refusal = isRefusal(csv) ? csv : await leaves()
      return refusal !== null || isRefusal(csv) ? { kind: 'refused', refusal: refusal! } : { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: csvName }
    }
    const bytes = await toXlsx({ title, language: 'en-GB', madeOn: on, tables: [table] })
    const refusal = isRefusal(bytes) ? bytes : await leaves()
    if (isRefusal(bytes) || refusal !== null) return { kind: 'refused', refusal: refusal! }
    return { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: csvName.replace('.csv', '.xlsx') }
  },
})
