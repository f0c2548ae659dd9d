import type { Day } from '../../../core/calendar/day.ts'
import { contractYears, type ContractYear } from '../../../core/contract/contract.ts'
import type { ContractChange } from '../../../core/contract/contract-change.ts'
import { endsOn } from '../../../core/contract/contract-record.ts'
import type { ContractStep } from '../../../core/contract/contract-step.ts'
import { daysOfYear } from '../../../core/contract/financial-year.ts'
import { figuresChanged } from '../../../core/contract/kpi-return.ts'
import { areasOf, readingFor, readingsOfKpi, type Area } from '../../../core/contract/readings.ts'
import { ratings, type Rating } from '../../../core/contract/rating.ts'
import { codesOf, versionOn, versionsOf } from '../../../core/contract/schedule.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { periodInWords, ratingWords, targetInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { changeTable } from './change-table.ts'
import { areaName, bodyName, contractSeen, contractTrail, type ContractSight } from './contract-sight.ts'
import { meetingTable } from './meeting-table.ts'
import { moneyTable } from './money-table.ts'
import { periodTable } from './period-table.ts'
import { planPart } from './plan-table.ts'
import { stepTable } from './step-table.ts'

type Appendix = { readonly letter: string; readonly title: string; readonly content: Html }

const isWithin = (on: Day, { from, to }: ContractYear): boolean => from <= on && on <= to

const settledOn = ({ outcome, proposedBy }: ContractChange): Day => (outcome.kind === 'in-force' ? outcome.agreedOn : outcome.kind === 'waiting' ? proposedBy.on : outcome.by.on)

const nothing = (words: string): Html => html`<p class="govuk-body">${words}</p>`

const figuresPart = (sight: ContractSight, year: ContractYear): Html => {
  const parts = codesOf(sight.record.schedule).flatMap((code) => {
    const version = versionOn(sight.record.schedule, code, year.to) ?? versionsOf(sight.record.schedule, code).at(-1)
    const table = periodTable(sight, code, (each) => isWithin(each.period.to, year))
    return version === undefined || table === null ? [] : [html`<h3 class="govuk-heading-m">${code}: ${version.kpi.name}</h3><p class="govuk-body">${targetInWords(version.kpi)}. ${version.kpi.isContractual ? 'Contractual.' : 'Monitoring only.'}</p>${table}`]
  })
  return parts.length === 0 ? nothing('No period of this year is over.') : html`${parts}`
}

const changedFiguresPart = (sight: ContractSight, year: ContractYear): Html => {
  const changed = figuresChanged(sight.record.returns).filter((each) => isWithin(each.later.by.on, year))
  return changed.length === 0
    ? nothing('No figure was given again this year.')
    : html`<ul class="govuk-list govuk-list--bullet">${changed.map(({ later, bodies }) => html`<li><a class="govuk-link" href="${paths.kpiPeriod(sight.programme, sight.record.contract.id, later.code, later.period.from)}">${later.code}, ${periodInWords(later.period)}</a>: ${bodies.map((body) => bodyName(sight, body)).join(' and ')}, on ${dayInWords(later.by.on)}, by ${later.by.name}. ${later.why}</li>`)}</ul>`
}

const stepsPart = (sight: ContractSight, steps: readonly ContractStep[]): Html =>
  html`${stepTable(sight, steps) ?? nothing('No step of the ladder was open this year.')}${steps.flatMap((each) => (each.plan === null ? [] : [html`<h3 class="govuk-heading-m">Remedial plan, ${each.code}</h3>${planPart(sight, each.plan)}`]))}`

const appendicesOf = (sight: ContractSight, year: ContractYear): readonly Appendix[] => {
  const { changes, steps, meetings } = sight.record
  const wereOpen = steps.filter((each) => each.by.on <= year.to && (each.lifted === null || each.lifted.by.on >= year.from))
  const parts: readonly (readonly [string, Html])[] = [
    ['Figures of each council and of all together', figuresPart(sight, year)],
    ['Figures that were given again', changedFiguresPart(sight, year)],
    ['Changes to the contract', changeTable(sight, changes.filter((each) => isWithin(settledOn(each), year))) ?? nothing('No change was proposed or settled this year.')],
    ['Steps of the ladder and remedial plans', stepsPart(sight, wereOpen)],
    ['Money', moneyTable(sight, (each) => { const { from, to } = daysOfYear(each.year); return from <= year.to && to >= year.from }) ?? nothing('No sum is on record for the financial years it touches.')],
    ['Meetings and decisions', meetingTable(sight, meetings.filter((each) => isWithin(each.on, year))) ?? nothing('No meeting is on record for this year.')],
  ]
  return parts.map(([title, content], index) => ({ letter: String.fromCharCode(65 + index), title, content }))
}

const summaryPart = (sight: ContractSight, year: ContractYear): Html => {
  const all = codesOf(sight.record.schedule).flatMap((code) => readingsOfKpi(sight.record, code, sight.on).filter((each) => isWithin(each.period.to, year)))
  const count = (area: Area, rating: Rating): number => all.filter((each) => readingFor(each, area).rating === rating).length
  const seen = ratings.filter((rating) => areasOf(sight.record).some((area) => count(area, rating) > 0))
  return dataTable<Area>({
    caption: 'How the figures of the year stand, counted',
    columns: [{ heading: 'Figures of', isRowHeading: true, cell: (area) => areaName(sight, area) }, ...seen.map((rating) => ({ heading: ratingWords[rating].words, isNumeric: true, cell: (area: Area) => count(area, rating) }))],
    rows: areasOf(sight.record),
  })
}

/** What does one year of the contract show? The annual report, put together from the record. */
export const whatDoesTheYearShow = page({
  path: paths.contractReport(':programme', ':contract', ':year'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { contract } = sight.record
    const year = contractYears({ begins: contract.begins, ends: endsOn(sight.record, sight.on) }, sight.on).find((each) => String(each.number) === visit.params['year'])
    if (year === undefined) return { kind: 'not-found' }
    const appendices = appendicesOf(sight, year)
    const title = `Annual report, year ${year.number}`
    const days = `${dayInWords(year.from)} to ${dayInWords(year.to)}`
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: contractTrail(sight, title),
      body: html`${pageHeading({ title, kicker: contract.title, lead: `Contract year ${days}. Put together from the record on ${dayInWords(sight.on)}.${year.to >= sight.on ? ' The year is not over yet.' : ''}` })}
<nav aria-labelledby="contents"><h2 class="govuk-heading-m" id="contents">Contents</h2>
<ul class="govuk-list">${appendices.map(({ letter, title: name }) => html`<li><a class="govuk-link" href="#appendix-${letter}">Appendix ${letter}: ${name}</a></li>`)}</ul></nav>
${summaryPart(sight, year)}
<p class="govuk-body ib-quiet">Each figure counts once for each period of each indicator (${counted(codesOf(sight.record.schedule).length, 'indicator', 'indicators')}). Nothing is added up into one score.</p>
${appendices.map(({ letter, title: name, content }) => html`<section class="ib-section ib-appendix" id="appendix-${letter}"><h2 class="govuk-heading-l">Appendix ${letter}: ${name}</h2>${content}</section>`)}`,
    }
  },
})
