import { isRefusal } from '../../../core/refusal.ts'
import { figuresMetadata } from '../../../reports/export/figures-metadata.ts'
import { figuresTable } from '../../../reports/export/figures-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { figuresToSee } from './figures-to-see.ts'

const asked = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value)

/** The figures of a view as a file: all, or with `?measure=` and `?body=` some. CSV, its description of columns, or a workbook. What goes out comes in again unchanged. */
export const figuresAsFile = page({
  path: paths.figuresFile(':programme', ':figures'),
  guard: 'take-out-figures',
  show: async (ask, visit) => {
    const { programme, params, query, on } = visit
    const file = params['figures'] ?? ''
    const csvName = `${programme.id}-figures-${on}.csv`
    const title = `Figures of ${programme.name}`
    if (file === 'figures.csv-metadata.json') return { kind: 'file', bytes: figuresMetadata(csvName, title), mediaType: 'application/csvm+json; charset=utf-8', name: `${csvName}-metadata.json` }
    if (file !== 'figures.csv' && file !== 'figures.xlsx') return { kind: 'not-found' }
    const table = figuresTable(await figuresToSee(ask, visit, { measure: asked(query['measure']), body: asked(query['body']) }))
    if (file === 'figures.csv') {
      const csv = toCsv(table)
      return isRefusal(csv) ? { kind: 'refused', refusal: csv } : { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: csvName }
    }
    const bytes = await toXlsx({ title, language: 'en-GB', madeOn: on, tables: [table] })
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    return { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: csvName.replace('.csv', '.xlsx') }
  },
})
