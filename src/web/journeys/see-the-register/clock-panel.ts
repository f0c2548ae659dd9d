import type { Duty } from '../../../core/calendar/duties-on-receipt.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { dutyClock } from '../../../core/inspection/duty-clock.ts'
import { may } from '../../../core/people/permission.ts'
import { dutyWords } from '../../../reports/words/due-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { timeLeft } from './duty-clock.ts'

const ruleCell = ({ rule, source }: Duty): Html =>
  html`${rule}<span class="ib-table__under">Source: ${source.map(
    ({ title, url }, index) => html`${index === 0 ? null : '; '}<a class="govuk-link" href="${url}" rel="noreferrer">${title}</a>`,
  )}</span>`

const table = (duties: readonly Duty[], { on }: ProgrammeVisit, received: string): Html =>
  dataTable<Duty>({
    caption: `What the law asks, counted from ${received}`,
    captionSize: 's',
    note: 'This record does not say whether a duty was met: look for the evidence in the plan and on the council’s site.',
    columns: [
      { heading: 'Duty', isRowHeading: true, cell: ({ code, what }) => html`${dutyWords[code]}<span class="ib-table__under">${what}</span>` },
      { heading: 'By', cell: ({ due, workingDays }) => html`<strong class="ib-nowrap">${dayInWords(due)}</strong><span class="ib-table__under">${workingDays} working days</span>` },
      { heading: 'Time', cell: ({ due }) => html`<span class="ib-nowrap">${stateTag(timeLeft(due, on))}</span>` },
      { heading: 'Rule', cell: ruleCell },
    ],
    rows: duties,
  })

/** The clock of one visit: the duties with their days, or the question that starts it. Nothing for a visit that starts none. */
export const clockPanel = (inspection: Inspection, visit: ProgrammeVisit): Html | null => {
  const clock = dutyClock(inspection)
  const mayRecord = may(visit.actor, 'record-receipt', visit.programme.id, visit.on)
  const link = (text: string): Html | null =>
    mayRecord ? button({ text, href: paths.receipt(visit.programme.id, inspection.id), classes: 'govuk-button--secondary' }) : null
  const heading = html`<h2 class="govuk-heading-m" id="clock">The clock</h2>`
  switch (clock.kind) {
    case 'no-clock':
      return null
    case 'receipt-not-known':
      return html`<section class="ib-panel" aria-labelledby="clock">${heading}<p class="govuk-body">The council’s duties count from the day it received this report. That day is not recorded.</p>${
        mayRecord ? link('Say when the report arrived') : html`<p class="govuk-body">The programme lead or the director can record it.</p>`
      }</section>`
    case 'cannot-count':
      return html`<section class="ib-panel" aria-labelledby="clock">${heading}<p class="govuk-body">${clock.refusal.message} ${clock.refusal.whatToDo}</p>${link('Correct the day it arrived')}</section>`
    case 'runs':
      return html`<section class="ib-panel" aria-labelledby="clock">${heading}<p class="govuk-body">The council received this report on <strong>${dayInWords(clock.received)}</strong>.</p>${table(
        clock.duties,
        visit,
        dayInWords(clock.received),
      )}${link('Correct the day it arrived')}</section>`
    default:
      return clock satisfies never
  }
}
