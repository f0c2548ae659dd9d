import { day } from '../../../core/calendar/day.ts'
import { shippedBackTest } from '../../../core/measure/back-test.data.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { backTestNotes, backTestTable } from '../../../reports/export/back-test-table.ts'
import { shapeMetadata } from '../../../reports/export/shape-metadata.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'

/** The last inspection that the back-test knew of; the file is the same on every day. */
const knownTo = day('2026-03-31')

/** The numbers of the back-test as a file: a workbook, CSV, or what the columns mean. */
export const backTestAsFile = page({
  path: paths.arrowsFile(':backTestFile'),
  guard: 'anyone',
  show: async (_ask, { params }) => {
    const [title, table] = ['Why our arrows are grey: the back-test', backTestTable(shippedBackTest)]
    switch (params['backTestFile']) {
      case 'back-test.csv-metadata.json':
        return { kind: 'file', bytes: shapeMetadata('back-test.csv', title, table, backTestNotes), mediaType: 'application/csvm+json; charset=utf-8', name: 'back-test.csv-metadata.json' }
      case 'back-test.csv': {
        const csv = toCsv(table)
        return isRefusal(csv) ? { kind: 'refused', refusal: csv } : { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: 'back-test.csv' }
      }
      case 'back-test.xlsx': {
        const bytes = await toXlsx({ title, language: 'en-GB', madeOn: knownTo, tables: [table] })
        return isRefusal(bytes) ? { kind: 'refused', refusal: bytes } : { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'back-test.xlsx' }
      }
      default:
        return { kind: 'not-found' }
    }
  },
})
