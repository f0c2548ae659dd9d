import { addDays, addMonths, type Day } from '../../../core/calendar/day.ts'
import { dueDays, type DueDay } from '../../../core/intervention/duty-calendar.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { dueTitle } from '../../../reports/words/due-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dueStateWords, holderOfDue, linkOfDue } from './due-words.ts'
import { monthOfDays, parseMonth, type MonthOfDays } from './month-of-days.ts'
import { regimeNavigation } from './regime-navigation.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type Shown = { readonly programme: string; readonly regime: Regime; readonly today: Day; readonly days: readonly DueDay[] }

const entry = (due: DueDay, { programme }: Shown): Html =>
  html`<li class="ib-month__duty">${stateTag(dueStateWords[due.state])}<a class="govuk-link" href="${linkOfDue(programme, due)}">${dueTitle(due)}</a></li>`

const cell = (on: Day | null, shown: Shown): Html => {
  if (on === null) return html`<td class="ib-month__day ib-month__day--outside"></td>`
  const own = shown.days.filter((each) => each.due === on)
  const isToday = on === shown.today
  return html`<td class="ib-month__day${isToday ? ' ib-month__day--today' : ''}"><span class="ib-month__number">${Number(on.slice(8))}${isToday ? html`<span class="ib-month__now"> today</span>` : null}</span>${own.length === 0 ? null : html`<ul class="ib-month__duties">${own.map((each) => entry(each, shown))}</ul>`}</td>`
}

/** The month as a sheet. A narrow screen shows the table below it alone, which says the same. */
const sheet = (month: MonthOfDays, name: string, shown: Shown): Html =>
  html`<table class="ib-month"><caption class="govuk-visually-hidden">${name}, day by day</caption><thead><tr>${weekdays.map((each) => html`<th scope="col" class="ib-month__weekday">${each}</th>`)}</tr></thead>
<tbody>${month.weeks.map((week) => html`<tr>${week.map((on) => cell(on, shown))}</tr>\n`)}</tbody></table>`

const list = (caption: string, { programme, regime, today }: Shown, days: readonly DueDay[]): Html =>
  dataTable<DueDay>({
    caption,
    columns: [
      { heading: 'Day', staysOnOneLine: true, cell: ({ due, inWords }) => inWords ?? dayInWords(due) },
      { heading: 'Duty', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${linkOfDue(programme, each)}">${dueTitle(each)}</a>` },
      { heading: 'Who holds it', cell: (each) => holderOfDue(regime, each, today) },
      { heading: 'State', cell: ({ state }) => stateTag(dueStateWords[state]) },
    ],
    rows: days,
  })

const monthName = (first: Day): string => dayInWords(first).replace(/^1 /, '')

const steps = (programme: string, first: Day, today: Day): Html => {
  const to = (month: Day, words: string): Html => html`<a class="govuk-link" href="${paths.dutyCalendar(programme)}?month=${month.slice(0, 7)}">${words}</a>`
  const [before, after] = [addMonths(first, -1), addMonths(first, 1)]
  return html`<ul class="ib-month-steps govuk-!-display-none-print"><li>${to(before, `Back to ${monthName(before)}`)}</li>${first.slice(0, 7) === today.slice(0, 7) ? null : html`<li>${to(today, 'This month')}</li>`}<li>${to(after, `On to ${monthName(after)}`)}</li></ul>`
}

/** Which duties fall due in this month? A calendar to look at, to print and to subscribe to. */
export const whichDutiesFallDue = page({
  path: paths.dutyCalendar(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query, on: today }) => {
    const month = monthOfDays(parseMonth(query['month']) ?? parseMonth(today.slice(0, 7))!)
    const regime = await ask.regime(programme.id)
    const held = { regime, inspections: await ask.inspections(programme.id), answers: await ask.legalDutyAnswers(programme.id) }
    const days = dueDays(held, { from: month.first, to: month.last }, today)
    const isThisMonth = month.first.slice(0, 7) === today.slice(0, 7)
    const earlier = isThisMonth ? dueDays(held, { from: addMonths(month.first, -120), to: addDays(month.first, -1) }, today).filter((each) => each.state === 'overdue') : []
    const name = monthName(month.first)
    const shown: Shown = { programme: programme.id, regime, today, days }
    const overdue = days.filter((each) => each.state === 'overdue').length
    const title = 'Which duties fall due?'
    return {
      kind: 'page',
      title: `${title} ${name}`,
      width: 'wide',
      body: html`${regimeNavigation(programme.id, paths.dutyCalendar(programme.id))}
${pageHeading({ title, kicker: name, lead: `${days.length === 0 ? 'No duty falls' : days.length === 1 ? 'One duty falls' : `${days.length} duties fall`} due in ${name}${overdue === 0 ? '' : `; ${counted(overdue, 'is', 'are')} overdue`}. Duties that hold all the time, or whose day no source gives, have no place in a calendar.` })}
${earlier.length === 0 ? null : list(`Overdue from before ${name}`, shown, earlier)}
${steps(programme.id, month.first, today)}
${sheet(month, name, shown)}
${days.length === 0 ? null : html`<div class="ib-section">${list(`What falls due in ${name}`, shown, days)}</div>`}
<div class="ib-section govuk-!-display-none-print"><h2 class="govuk-heading-m">In your own calendar, and by e-mail</h2><p class="govuk-body">You can have these days in the calendar program you use, and get an e-mail before a duty falls due.</p>${button({ text: 'Choose how you hear of duties', href: paths.hearOfDuties(programme.id), classes: 'govuk-button--secondary' })}</div>`,
    }
  },
})
