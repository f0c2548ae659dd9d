import { contractYears } from '../../../core/contract/contract.ts'
import { endsOn } from '../../../core/contract/contract-record.ts'
import { partiesSpokenFor, speaksForProvider } from '../../../core/contract/contract-setting.ts'
import { isScheduleOpen } from '../../../core/contract/enter-kpi.ts'
import { codesOf } from '../../../core/contract/schedule.ts'
import { may } from '../../../core/people/permission.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { contractKindWords, periodInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { changeTable } from './change-table.ts'
import { contractFacts, partyTable } from './contract-facts.ts'
import { takeOutTablePart } from '../take-out-the-record/take-out-table-part.ts'
import { bodyName, contractSeen, settingOf, type ContractSight } from './contract-sight.ts'
import { kpiTable } from './kpi-table.ts'
import { meetingTable } from './meeting-table.ts'
import { moneyTable } from './money-table.ts'
import { needsSomebody } from './needs-somebody.ts'
import { stepTable } from './step-table.ts'

const section = (title: string, content: Html | null, whenEmpty: string, more: Html | null = null): Html =>
  html`<section class="ib-section"><h2 class="govuk-heading-l">${title}</h2>${content ?? html`<p class="govuk-body">${whenEmpty}</p>`}${more}</section>`

const quiet = (text: string, href: string): Html => button({ text, href, classes: 'govuk-button--secondary' })

const indicatorsPart = (sight: ContractSight, mayEnter: boolean, mayReturn: boolean): Html => {
  const { contract, schedule } = sight.record
  const enter = { text: 'Enter an indicator', href: paths.enterKpi(sight.programme, contract.id) }
  const mayStill = mayEnter && isScheduleOpen(sight.record)
  if (codesOf(schedule).length === 0) {
    return html`<section class="ib-section"><h2 class="govuk-heading-l">Indicators</h2>${emptyState({ title: 'No indicator is on record', body: mayStill ? 'Enter the schedule as signed, one indicator after the other.' : 'When the schedule is entered, its indicators and their figures appear here.', headingLevel: 3, ...(mayStill ? { action: enter } : {}) })}</section>`
  }
  return section('Indicators', kpiTable(sight), '', html`${mayReturn ? quiet('Bring in our return', paths.bringInReturn(sight.programme, contract.id)) : null}${mayStill ? button({ ...enter, classes: 'govuk-button--secondary' }) : null}`)
}

const reportLinks = ({ programme, record, on }: ContractSight): Html | null => {
  const { contract } = record
  const years = contractYears({ begins: contract.begins, ends: endsOn(record, on) }, on)
  return codesOf(record.schedule).length === 0 || years.length === 0
    ? null
    : html`<ul class="govuk-list">${years.toReversed().map((each) => html`<li><a class="govuk-link" href="${paths.contractReport(programme, contract.id, String(each.number))}">Year ${each.number}: ${periodInWords(each)}</a>${each.to >= on ? ' (not over yet)' : null}</li>`)}</ul>`
}

const voiceLine = (sight: ContractSight, visit: ProgrammeVisit): Html => {
  const own = partiesSpokenFor('keep-contract-meeting', sight.record.contract, settingOf(visit))
  return own.length === 0
    ? html`<p class="govuk-body ib-quiet">You speak for no party to this contract, so you can read it and change nothing in it.</p>`
    : html`<p class="govuk-body ib-quiet">You speak for ${own.map((body) => bodyName(sight, body)).join(' and ')}.</p>`
}

/** What does this contract ask, how is it kept, and what needs somebody? */
export const whatDoesThisContractAsk = page({
  path: paths.contract(':programme', ':contract'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { programme, actor, on } = visit
    const { contract, changes, steps, meetings, forecasts } = sight.record
    const mayPropose = partiesSpokenFor('agree-contract-change', contract, settingOf(visit)).length > 0
    const mayReport = partiesSpokenFor('keep-contract-meeting', contract, settingOf(visit)).length > 0
    const last = endsOn(sight.record, on)
    return {
      kind: 'page',
      title: contract.title,
      width: 'wide',
      breadcrumbs: [{ text: 'Contracts', href: paths.contracts(programme.id) }, { text: contract.title }],
      body: html`${pageHeading({ title: contract.title, kicker: contractKindWords[contract.kind], lead: `From ${dayInWords(contract.begins)}${last === null ? '' : ` to ${dayInWords(last)}`}.` })}
${actor.kind === 'person' ? voiceLine(sight, visit) : null}
${needsSomebody(sight)}
${indicatorsPart(sight, may(actor, 'keep-contract', programme.id, on), actor.kind === 'person' && speaksForProvider(settingOf(visit))(contract))}
${section('Changes', changeTable(sight, changes), 'No change has been proposed: the contract is as it was signed.', mayPropose ? quiet('Propose a change', paths.proposeContractChange(programme.id, contract.id)) : null)}
${section('Steps of the ladder', stepTable(sight, steps), contract.ladder === null ? 'No ladder is on record for this contract.' : 'No step has been taken.')}
${section('Money', moneyTable(sight), 'No sum is on record.', html`${forecasts.length === 0 ? null : html`<p class="govuk-body ib-quiet">The latest forecast of each year is shown. Earlier ones stay in the journal.</p>`}${mayReport ? quiet('Give a forecast', paths.contractForecast(programme.id, contract.id)) : null}`)}
${section('Meetings', meetingTable(sight, meetings), 'No meeting is on record.', mayReport ? quiet('Record a meeting', paths.contractMeeting(programme.id, contract.id)) : null)}
${section('Annual reports', reportLinks(sight), 'There is nothing to put together yet.')}
${section('Parties', partyTable(sight), '')}
${section('What was signed', contractFacts(sight), '')}
${may(actor, 'take-out-figures', programme.id, on) && sight.record.returns.length > 0 ? takeOutTablePart(programme.id, 'returns', { contract: contract.id }, html`Every submission of every indicator, council by council, with what was given before.`) : null}`,
    }
  },
})
