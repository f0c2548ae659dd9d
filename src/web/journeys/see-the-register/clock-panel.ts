import type { Duty } from '../../../core/calendar/duties-on-receipt.ts'
import { daysBetween } from '../../../core/calendar/day.ts'
import type { LegalDutyAnswer } from '../../../core/inspection/legal-duty-answer.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { dutyClock } from '../../../core/inspection/duty-clock.ts'
import { may } from '../../../core/people/permission.ts'
import { dutyWords } from '../../../reports/words/due-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button } from '../../components/govuk.ts'
import { stateTag, type Tone } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { timeLeft } from './duty-clock.ts'

type Sight = { readonly inspection: Inspection; readonly answers: readonly LegalDutyAnswer[]; readonly visit: ProgrammeVisit }

const ruleCell = ({ rule, source }: Duty): Html =>
  html`${rule}<span class="ib-table__under">Source: ${source.map(
    ({ title, url }, index) => html`${index === 0 ? null : '; '}<a class="govuk-link" href="${url}" rel="noreferrer">${title}</a>`,
  )}</span>`

const stateOf = (duty: Duty, { inspection, answers, visit }: Sight): { readonly words: string; readonly tone: Tone; readonly answer: LegalDutyAnswer | null } => {
  const answer = answers.find((each) => each.inspection === inspection.id && each.duty === duty.code) ?? null
  if (answer === null) return { ...timeLeft(duty.due, visit.on), answer }
  if (answer.how === 'lifted') return { words: 'Lifted', tone: 'neutral', answer }
  return answer.on <= duty.due ? { words: 'Met', tone: 'done', answer } : { words: `Met ${counted(daysBetween(duty.due, answer.on), 'day', 'days')} late`, tone: 'watch', answer }
}

const stateCell = (duty: Duty, sight: Sight): Html => {
  const { answer, ...state } = stateOf(duty, sight)
  return html`<span class="ib-nowrap">${stateTag(state)}</span>${
    answer === null ? null : html`<span class="ib-table__under">${dayInWords(answer.on)}. ${answer.reason}${answer.source === null ? null : html` Source: ${sourceLinks([answer.source])}`}</span>`
  }`
}

const changeCell = (duty: Duty, { inspection, answers, visit }: Sight): Html => {
  const isAnswered = answers.some((each) => each.inspection === inspection.id && each.duty === duty.code)
  return html`<a class="govuk-link" href="${paths.answerLegalDuty(visit.programme.id, inspection.id, duty.code)}">${isAnswered ? 'Correct it' : 'Mark as met or lifted'}<span class="govuk-visually-hidden">: ${dutyWords[duty.code]}</span></a>`
}

const table = (duties: readonly Duty[], sight: Sight, received: string): Html =>
  dataTable<Duty>({
    caption: `What the law asks, counted from ${received}`,
    captionSize: 's',
    columns: [
      { heading: 'Duty', isRowHeading: true, cell: ({ code, what }) => html`${dutyWords[code]}<span class="ib-table__under">${what}</span>` },
      { heading: 'By', cell: ({ due, workingDays }) => html`<strong class="ib-nowrap">${dayInWords(due)}</strong><span class="ib-table__under">${workingDays} working days</span>` },
      { heading: 'State', cell: (duty) => stateCell(duty, sight) },
      { heading: 'Rule', cell: ruleCell },
      ...(may(sight.visit.actor, 'settle-obligation', sight.visit.programme.id, sight.visit.on) ? [{ heading: 'Change', cell: (duty: Duty) => changeCell(duty, sight) }] : []),
    ],
    rows: duties,
  })

/** The clock of one visit: the duties with their days, or the question that starts it. Nothing for a visit that starts none. */
export const clockPanel = (inspection: Inspection, answers: readonly LegalDutyAnswer[], visit: ProgrammeVisit): Html | null => {
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
        { inspection, answers, visit },
        dayInWords(clock.received),
      )}${link('Correct the day it arrived')}</section>`
    default:
      return clock satisfies never
  }
}
