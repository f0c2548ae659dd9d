import { waitsFor } from '../../../core/contract/contract-change.ts'
import { meetingsOwed } from '../../../core/contract/hold-meeting.ts'
import { figuresChanged } from '../../../core/contract/kpi-return.ts'
import { stepProposals } from '../../../core/contract/ladder-proposals.ts'
import { readingsOfKpi } from '../../../core/contract/readings.ts'
import { codesOf } from '../../../core/contract/schedule.ts'
import { addDays } from '../../../core/calendar/day.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { periodInWords, rungNames } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'
import { proposalInWords } from './proposal-in-words.ts'
import { runsInWords } from './runs-in-words.ts'

/** Days for which a changed figure stays at the head of the page; it stays beside its figure for ever. */
const noticeDays = 90

const ladderCards = (sight: ContractSight): readonly Html[] => {
  const { programme, record, on } = sight
  const { id } = record.contract
  return [
    ...stepProposals(record, on).map((each) =>
      card({ title: `${each.code}: the rule proposes ${rungNames[each.rung].toLowerCase()}`, href: paths.kpi(programme, id, each.code), tone: 'attention', headingLevel: 3, body: html`<p>${runsInWords(sight, each.runs)} A council decides.</p>` }),
    ),
    ...meetingsOwed(record).map((each) =>
      card({ title: `An extraordinary meeting is due: ${rungNames[each.rung].toLowerCase()}, ${each.code}`, href: paths.contractMeeting(programme, id), tone: 'attention', headingLevel: 3, body: html`<p>The step was taken on ${dayInWords(each.by.on)}. The contract asks for a meeting about it.</p>` }),
    ),
  ]
}

const changeCards = (sight: ContractSight): readonly Html[] =>
  sight.record.changes
    .filter((each) => waitsFor(each).length > 0)
    .map((each) =>
      card({
        title: `Change ${each.number} waits for ${waitsFor(each).map((body) => bodyName(sight, body)).join(' and ')}`,
        href: paths.contractChange(sight.programme, sight.record.contract.id, each.id), tone: 'attention', headingLevel: 3, body: html`<p>${proposalInWords(each.proposal)}. Until then nothing changes.</p>`,
      }),
    )

const returnCards = (sight: ContractSight): readonly Html[] => {
  const { programme, record, on } = sight
  const { id } = record.contract
  const missing = codesOf(record.schedule).flatMap((code) => readingsOfKpi(record, code, on).filter((each) => each.readings.some((one) => one.rating === 'not-returned')).map((each) => ({ code, ...each })))
  const changed = figuresChanged(record.returns).filter((each) => addDays(each.later.by.on, noticeDays) >= on)
  return [
    ...changed.slice(0, 3).map(({ later, bodies }) =>
      card({
        title: `Figures changed: ${later.code}, ${periodInWords(later.period)}`, href: paths.kpiPeriod(programme, id, later.code, later.period.from), tone: 'attention', headingLevel: 3,
        body: html`<p>${bodies.map((body) => bodyName(sight, body)).join(' and ')}, given again on ${dayInWords(later.by.on)}: ${later.why}</p>`,
      }),
    ),
    ...(missing.length === 0
      ? []
      : [card({ title: capitalised(counted(missing.length, 'return is late', 'returns are late')), href: paths.kpi(programme, id, missing[0]!.code), tone: 'attention', headingLevel: 3, body: html`<p>${missing.slice(0, 3).map((each) => `${each.code}, ${periodInWords(each.period)}`).join('; ')}${missing.length > 3 ? ' and more' : ''}.</p>` })]),
  ]
}

/** In: a contract. Out: what waits for a person, first of all: steps proposed, changes to answer, meetings owed, figures changed or late. */
export const needsSomebody = (sight: ContractSight): Html => {
  const cards = [...ladderCards(sight), ...changeCards(sight), ...returnCards(sight)]
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What needs somebody</h2>${cards.length === 0 ? html`<p class="govuk-body">Nothing waits for anybody.</p>` : cardGrid(cards)}</section>`
}
