import { returnColumnNotes, returnTableShape } from '../../../core/contract/return-table-shape.ts'
import { returnsDue } from '../../../core/contract/returns-due.ts'
import { codesOf, versionOn } from '../../../core/contract/schedule.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { Table } from '../../../core/table/table.ts'
import { templateOfReturns } from '../../../reports/export/returns-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { frequencyWords, partWords, targetInWords, unitWords } from '../../words/contract-words.ts'
import type { ContractSight } from './contract-sight.ts'
import { ownContract } from './our-return.ts'

const help: Table = {
  name: 'How to fill this in',
  columns: [{ key: 'column', heading: 'Column', kind: 'text' }, { key: 'says', heading: 'What stands in it', kind: 'text' }],
  rows: returnTableShape.columns.map(({ key, heading }) => ({ column: heading, says: (returnColumnNotes as Readonly<Record<string, string>>)[key] ?? 'For reading only. It is not read back.' })),
}

const indicatorsOf = ({ record, on }: ContractSight): Table => ({
  name: 'Indicators',
  columns: [
    { key: 'code', heading: 'Code', kind: 'text' }, { key: 'name', heading: 'Indicator', kind: 'text' }, { key: 'definition', heading: 'Definition', kind: 'text' }, { key: 'unit', heading: 'Unit', kind: 'text' }, { key: 'numerator', heading: 'How many', kind: 'text' },
    { key: 'denominator', heading: 'Out of how many', kind: 'text' }, { key: 'frequency', heading: 'How often', kind: 'text' }, { key: 'target', heading: 'Target', kind: 'text' }, { key: 'measure', heading: 'Measure that counts the same (ID)', kind: 'text' },
  ],
  rows: codesOf(record.schedule).flatMap((code) => {
    const kpi = versionOn(record.schedule, code, on)?.kpi
    if (kpi === undefined) return []
    const parts = kpi.unit === 'count' ? { numerator: 'Leave empty: the count stands under “Figure”', denominator: 'Leave empty' } : partWords[kpi.unit]
    return [{ code, name: kpi.name, definition: kpi.definition, unit: unitWords[kpi.unit], ...parts, frequency: frequencyWords[kpi.frequency], target: targetInWords(kpi), measure: kpi.measure }]
  }),
})

/** The template of a return: a row for each council of each period that is due, how to fill it in, and the indicators of the contract. */
export const templateOfOurReturn = page({
  path: paths.returnTemplate(':programme', ':contract', ':returnTemplate'),
  guard: 'submit-kpi-return',
  show: async (ask, visit) => {
    const sight = await ownContract(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    if (isRefusal(sight)) return { kind: 'refused', refusal: sight }
    const { record, bodies, on } = sight
    const blank = templateOfReturns(record, returnsDue(record, on), bodies)
    const name = `${record.contract.id}-return-${on}`
    if (visit.params['returnTemplate'] === 'return-template.csv') {
      const csv = toCsv(blank)
      return isRefusal(csv) ? { kind: 'refused', refusal: csv } : { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: `${name}.csv` }
    }
    if (visit.params['returnTemplate'] !== 'return-template.xlsx') return { kind: 'not-found' }
    const bytes = await toXlsx({ title: `Return for ${record.contract.title}`, language: 'en-GB', madeOn: on, tables: [blank, help, indicatorsOf(sight)] })
    return isRefusal(bytes) ? { kind: 'refused', refusal: bytes } : { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: `${name}.xlsx` }
  },
})
