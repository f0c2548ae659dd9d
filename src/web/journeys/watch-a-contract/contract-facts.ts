import { isScheduleOpen } from '../../../core/contract/enter-kpi.ts'
import { endsOn } from '../../../core/contract/contract-record.ts'
import type { Party } from '../../../core/contract/contract.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { summaryList } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { contractKindWords, rungNames, sideWords } from '../../words/contract-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'

const links = (sources: readonly Source[]): Html | null =>
  sources.length === 0 ? null : html`<ul class="govuk-list">${sources.map(({ title, url }) => html`<li>${url === null ? title : html`<a class="govuk-link" href="${url}" rel="noreferrer">${title}</a>`}</li>`)}</ul>`

const ladderInWords = ({ record }: ContractSight): Html | null => {
  const { ladder } = record.contract
  return ladder === null
    ? null
    : html`<ul class="govuk-list">${ladder.steps.map(({ rung, misses }) => html`<li>${capitalised(counted(misses, 'miss', 'misses in a row'))}: ${rungNames[rung].toLowerCase()}</li>`)}${ladder.meetingFrom === null ? null : html`<li>An extraordinary meeting from ${rungNames[ladder.meetingFrom].toLowerCase()} on</li>`}</ul>`
}

/** In: a contract. Out: its parties, from when to when each, and what was noted of it. */
export const partyTable = (sight: ContractSight): Html =>
  dataTable<Party>({
    caption: 'Parties',
    captionSize: 'hidden',
    columns: [
      { heading: 'Party', isRowHeading: true, cell: (each) => bodyName(sight, each.body) },
      { heading: 'Side', cell: (each) => sideWords[each.side] },
      { heading: 'From', staysOnOneLine: true, cell: (each) => dayInWords(each.from) },
      { heading: 'To', staysOnOneLine: true, cell: (each) => dayInWords(each.to, 'No end date') },
      { heading: 'Today', cell: (each) => stateTag(each.from <= sight.on && (each.to === null || sight.on <= each.to) ? { words: 'Party', tone: 'steady' } : { words: each.from > sight.on ? 'Later' : 'No longer', tone: 'neutral' }) },
      { heading: 'Note', cell: (each) => each.note },
    ],
    rows: sight.record.contract.parties,
  })

/** In: a contract. Out: what was signed: term, dates, ladder, documents. */
export const contractFacts = (sight: ContractSight): Html => {
  const { contract } = sight.record
  const last = endsOn(sight.record, sight.on)
  const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  const end = last === null ? 'Not in the sources read' : `${dayInWords(last)}${contract.ends === null || contract.ends === last ? '' : ` (as signed: ${dayInWords(contract.ends)})`}`
  return summaryList({
    rows: [
      ...row('Kind', contractKindWords[contract.kind]),
      ...row('First day', dayInWords(contract.begins)),
      ...row('Last day', end),
      ...row('Reviews and breaks', contract.dates.length === 0 ? null : html`<ul class="govuk-list">${contract.dates.map((each) => html`<li>${dayInWords(each.on)}: ${each.what}</li>`)}</ul>`),
      ...row('Figures are due', contract.returnDays === null ? null : `${contract.returnDays} days after the end of each period`),
      ...row('When figures are missed', ladderInWords(sight)),
      ...row('Schedule', isScheduleOpen(sight.record) ? null : 'Closed: it changes only when every party agrees'),
      ...row('Its duties', contract.instrument === null ? null : html`<a class="govuk-link" href="${paths.instrument(sight.programme, contract.instrument)}">What the contract asks, and who holds each duty</a>`),
      ...row('Note', contract.note),
      ...row('Documents', links(contract.documents)),
      ...row('Sources', links(contract.sources)),
    ],
  })
}
