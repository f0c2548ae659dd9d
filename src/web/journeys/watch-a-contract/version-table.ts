import type { KpiCode, KpiPart } from '../../../core/contract/kpi.ts'
import { kpiParts, partsThatDiffer } from '../../../core/contract/kpi.ts'
import { lastDayOfVersion, versionsOf, type KpiVersion } from '../../../core/contract/schedule.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { kpiPartInWords, kpiPartWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import type { ContractSight } from './contract-sight.ts'

type Line = KpiPart | 'from' | 'to' | 'change'

const lineWords: Readonly<Record<Line, string>> = { from: 'Holds from', to: 'Holds until', change: 'Made by', ...kpiPartWords }

/** In: an indicator. Out: every wording of it side by side, the oldest on the left; what a version changed is marked. */
export const versionTable = ({ programme, record }: ContractSight, code: KpiCode): Html => {
  const versions = versionsOf(record.schedule, code)
  const cell = (version: KpiVersion, line: Line): Html | string => {
    switch (line) {
      case 'from':
        return dayInWords(version.from)
      case 'to':
        return dayInWords(lastDayOfVersion(record.schedule, version), 'No end')
      case 'change': {
        const change = record.changes.find((each) => each.id === version.change)
        return change === undefined ? 'The contract as signed' : html`<a class="govuk-link" href="${paths.contractChange(programme, record.contract.id, change.id)}">Change ${change.number}</a>`
      }
      default: {
        const before = versions.find((each) => each.number === version.number - 1)
        const isChanged = before !== undefined && partsThatDiffer(before.kpi, version.kpi).includes(line)
        return html`${kpiPartInWords(version.kpi, line)}${isChanged ? html`<span class="ib-table__under">Changed</span>` : null}`
      }
    }
  }
  return dataTable<Line>({
    caption: `Versions of ${code}`,
    captionSize: 'hidden',
    onNarrow: versions.length > 1 ? 'scroll' : 'same',
    columns: [
      { heading: 'Part', isRowHeading: true, cell: (line) => lineWords[line] },
      ...versions.map((version): Column<Line> => ({ heading: versions.length === 1 ? 'As signed' : `Version ${version.number}`, cell: (line) => cell(version, line) })),
    ],
    rows: ['from', 'to', 'change', ...kpiParts],
  })
}
