import { stepProposals } from '../../../core/contract/ladder-proposals.ts'
import type { ContractRecord } from '../../../core/contract/contract-record.ts'
import { isSameFigure, type KpiReturn } from '../../../core/contract/kpi-return.ts'
import { ratingOf, worthOf } from '../../../core/contract/rating.ts'
import type { BroughtReturn, ReturnsFromRows } from '../../../core/contract/returns-from-rows.ts'
import { wordingOfPeriod } from '../../../core/contract/schedule.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { insetText } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { periodInWords, qualityWords, ratingWords, rungNames } from '../../words/contract-words.ts'
import { capitalised, counted, listed } from '../../words/count-words.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'
import { figureInWords } from './figure-in-words.ts'
import { runsInWords } from './runs-in-words.ts'

type Found = Extract<ReturnsFromRows, { readonly kind: 'returns' }>

const kpiOf = ({ record }: ContractSight, { code, period }: KpiReturn) => wordingOfPeriod(record.schedule, code, period, record.contract.begins)?.kpi

const of = ({ code, period }: KpiReturn): string => `${code}, ${periodInWords(period)}`

/** The figure of one council, what the rule says of it, and the figure before it where that was another. */
const figureCell = (sight: ContractSight, { submitted, earlier }: BroughtReturn['change'], body: string): Html | null => {
  const [now, before] = [submitted, earlier].map((each) => each?.figures.find((one) => one.body === body)?.figure)
  const kpi = kpiOf(sight, submitted)
  if (now === undefined || kpi === undefined) return null
  return html`${figureInWords(kpi.unit, now)}${before === undefined || isSameFigure(before, now) ? null : html`<span class="ib-table__under">Before: ${figureInWords(kpi.unit, before)}</span>`}<span class="ib-table__under">${stateTag(ratingWords[ratingOf(kpi, worthOf(kpi.unit, now))])}</span>`
}

const saidOf = ({ status, quality, qualityNote, commentary }: KpiReturn): Html =>
  html`${status === 'final' ? 'Final' : 'Provisional'}, ${qualityWords[quality].words.toLowerCase()}${[qualityNote, commentary].filter((each) => each !== '').map((each) => html`<span class="ib-table__under">${each}</span>`)}`

const columnsOf = (sight: ContractSight): readonly Column<BroughtReturn>[] => [
  { heading: 'Indicator', isRowHeading: true, cell: ({ change: { submitted } }) => html`${submitted.code}: ${kpiOf(sight, submitted)?.name ?? ''}<span class="ib-table__under">${periodInWords(submitted.period)}</span>` },
  ...sight.record.contract.reportsFor.map((body): Column<BroughtReturn> => ({ heading: bodyName(sight, body), cell: ({ change }) => figureCell(sight, change, body), whenEmpty: 'None for this period' })),
  { heading: 'Standing and quality', cell: ({ change: { submitted } }) => saidOf(submitted) },
]

const where = ({ rows: [first, ...more] }: BroughtReturn): string => (more.length === 0 ? `Row ${first}` : `Rows ${listed([first, ...more].map(String))}`)

/** In: the contract, and what a file would add to it. Out: the record as it would then stand. */
const afterwards = (record: ContractRecord, { brought }: Found): ContractRecord => ({ ...record, returns: [...record.returns, ...brought.map(({ change }) => change.submitted)] })

/** What the ladder would propose that it does not propose today. */
const ladderPart = (sight: ContractSight, found: Found): Html | null => {
  const now = new Set(stepProposals(sight.record, sight.on).map(({ code, rung }) => `${code} ${rung}`))
  const then = stepProposals(afterwards(sight.record, found), sight.on).filter(({ code, rung }) => !now.has(`${code} ${rung}`))
  if (then.length === 0) return null
  return html`<h2 class="govuk-heading-m">What the rule will propose</h2><ul class="govuk-list govuk-list--bullet">${then.map(({ code, rung, runs }) => html`<li><strong>${code}: ${rungNames[rung].toLowerCase()}.</strong> ${runsInWords(sight, runs)} A council decides.</li>`)}</ul>`
}

const overtakenPart = ({ overtaken }: Found): Html | null =>
  overtaken.length === 0
    ? null
    : insetText({ html: html`${capitalised(counted(overtaken.length, 'submission was', 'submissions were'))} given before and corrected since: ${listed(overtaken.map(of))}. The corrected figures stay. To go back to the earlier ones, write why in the row.` })

const withoutSourcePart = (sight: ContractSight, { brought }: Found): Html | null => {
  const lost = brought.filter(({ withoutSource }) => withoutSource.length > 0)
  return lost.length === 0
    ? null
    : insetText({ html: html`The file says that these figures were taken from a measure, which has no figure here for the period: ${listed(lost.map(({ change, withoutSource }) => `${of(change.submitted)} (${listed(withoutSource.map((body) => bodyName(sight, body)))})`))}. They will stand as counted by you.` })
}

/** Everything a file would do: what is new, what is given again and why, what stands already, and what would follow from it. */
export const returnDryRunParts = (sight: ContractSight, found: Found): Html => {
  const { brought, unchanged, empty } = found
  const [first, again] = [brought.filter(({ change }) => change.earlier === null), brought.filter(({ change }) => change.earlier !== null)]
  return html`<ul class="govuk-list govuk-list--bullet">
${first.length === 0 ? null : html`<li>${counted(first.length, 'period gets its', 'periods get their')} first figures</li>`}
${again.length === 0 ? null : html`<li>${counted(again.length, 'period is', 'periods are')} given again, with the reason</li>`}
${unchanged === 0 && brought.length + empty > 0 ? null : html`<li>${capitalised(counted(unchanged, 'submission stands', 'submissions stand'))} on record already, just as in the file</li>`}
${empty === 0 ? null : html`<li>${capitalised(counted(empty, 'row was', 'rows were'))} left empty: nothing is given for ${empty === 1 ? 'it' : 'them'}</li>`}
</ul>
${overtakenPart(found)}${withoutSourcePart(sight, found)}
${first.length === 0 ? null : dataTable<BroughtReturn>({ caption: 'New figures', captionSize: 'm', columns: [...columnsOf(sight), { heading: 'In the file', staysOnOneLine: true, cell: where }], rows: first })}
${again.length === 0 ? null : dataTable<BroughtReturn>({ caption: 'Figures given again', captionSize: 'm', note: 'They will stand beside the earlier ones, which stay. The councils see what changed.', columns: [...columnsOf(sight), { heading: 'Why', cell: ({ change }) => change.submitted.why }, { heading: 'In the file', staysOnOneLine: true, cell: where }], rows: again })}
${ladderPart(sight, found)}`
}
