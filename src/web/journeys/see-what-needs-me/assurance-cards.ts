import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import { isUnansweredLate } from '../../../core/assurance/challenge.ts'
import { closureState, lastClosure } from '../../../core/assurance/closure.ts'
import { currentRound, resultOf } from '../../../core/assurance/standing.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { card } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'

const shownAtMost = 3

const actionList = (programme: string, lines: readonly { readonly action: Action; readonly under: string }[]): Html =>
  html`<ul class="govuk-list">${lines.slice(0, shownAtMost).map(({ action, under }) => html`<li><a class="govuk-link" href="${paths.closing(programme, action.id)}">${action.number}. ${action.title}</a><span class="ib-table__under">${under}</span></li>`)}</ul>`

/** In: what is on record about assurance, the actions, and today. Out: the cards of the overview: open again, re-checks past their day, voices that differ, questions past theirs. */
export const assuranceCards = (programme: string, record: AssuranceRecord, actions: readonly Action[], today: Day): readonly Html[] => {
  const last = actions.flatMap((action) => {
    const closure = lastClosure(record.closures, action.id)
    return closure === null ? [] : [{ action, closure, state: closureState(record.closures, action.id) }]
  })
  const again = last.filter(({ state }) => state === 'reopened')
  const late = last.filter(({ state, closure }) => state === 'closed' && closure.recheckDue < today)
  const outcomes = [...new Set(record.statements.map(({ outcome }) => outcome))].filter((outcome) => resultOf(record, outcome, currentRound(record.statements, outcome)).kind === 'reviewers-differ')
  const questions = record.challenges.filter((each) => isUnansweredLate(each, today))
  return [
    ...(again.length === 0 ? [] : [card({ kicker: 'Proof', title: `${capitalised(counted(again.length, 'closed action is', 'closed actions are'))} open again`, href: paths.assurance(programme), tone: 'attention', body: actionList(programme, again.map(({ action, closure }) => ({ action, under: closure.reopened?.reason ?? '' }))) })]),
    ...(late.length === 0 ? [] : [card({ kicker: 'Proof', title: `${capitalised(counted(late.length, 're-check is', 're-checks are'))} past ${late.length === 1 ? 'its' : 'their'} day`, href: paths.assurance(programme), tone: 'attention', body: actionList(programme, late.map(({ action, closure }) => ({ action, under: `Was due on ${dayInWords(closure.recheckDue)}` }))) })]),
    ...(outcomes.length === 0 ? [] : [card({ kicker: 'Outcomes', title: `Claim and view differ on ${counted(outcomes.length, 'outcome', 'outcomes')}`, href: paths.assurance(programme), body: html`<p>Until it is settled, nobody can tell.</p>` })]),
    ...(questions.length === 0 ? [] : [card({ kicker: 'Questions', title: `${capitalised(counted(questions.length, 'question has', 'questions have'))} no answer in time`, href: paths.questions(programme), tone: 'attention', body: html`<ul class="govuk-list">${questions.slice(0, shownAtMost).map(({ question, toWhom }) => html`<li>${question}<span class="ib-table__under">To ${toWhom}</span></li>`)}</ul>` })]),
  ]
}
