import type { ToldAction, ToldPlan } from '../../../core/plan/plan-difference.ts'
import type { Outcome, Priority } from '../../../core/plan/plan.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'

/** How far an action was, where something says so. */
export const toldDelivery = ({ delivery }: Pick<ToldAction, 'delivery'>): Html => stateTag(delivery === null ? { words: 'Cannot tell', tone: 'unknown' } : deliveryWords[delivery])

const isLate = ({ due, delivery }: ToldAction, on: Day): boolean => due < on && delivery !== 'delivered' && delivery !== 'withdrawn' && delivery !== null

/** How the state of an action is shown; by default in our own words. */
export type ShowsState = (action: ToldAction) => Html

const actionLine = (action: ToldAction, programme: string, on: Day, shows: ShowsState): Html =>
  html`<li class="ib-brief__action"><span class="ib-brief__number">${action.number}</span><span class="ib-brief__what"><a class="govuk-link govuk-link--no-visited-state" href="${paths.action(programme, action.id)}">${action.title}</a>
<span class="ib-brief__who">${action.owner ?? html`<span class="ib-gap">No owner yet</span>`}${action.partner === null ? null : `, with ${action.partner}`}. By ${dayInWords(action.due)}${isLate(action, on) ? html` <span class="ib-gap">Overdue</span>` : null}</span></span><span class="ib-brief__state">${shows(action)}</span></li>`

const outcomePart = (outcome: Outcome, { actions }: ToldPlan, programme: string, on: Day, shows: ShowsState): Html => {
  const own = actions.filter((each) => each.outcome === outcome.id).toSorted((one, other) => one.number - other.number)
  return html`<div class="ib-brief__outcome"><h3 class="govuk-heading-s ib-brief__difference">${outcome.difference}</h3>
${own.length === 0 ? html`<p class="govuk-body"><span class="ib-gap">No action yet</span></p>` : html`<ul class="ib-brief__actions">${own.map((each) => actionLine(each, programme, on, shows))}</ul>`}</div>`
}

const priorityPart = (priority: Priority, plan: ToldPlan, programme: string, on: Day, shows: ShowsState): Html => html`<section class="ib-brief__priority"><h2 class="govuk-heading-m ib-brief__title">${priority.position}. ${priority.title}</h2>
<p class="ib-brief__owner">${priority.owner === null ? html`<span class="ib-gap">No owner yet</span>` : `Owner: ${priority.owner}`}</p>
${plan.outcomes.filter((each) => each.priority === priority.id).toSorted((one, other) => one.position - other.position).map((each) => outcomePart(each, plan, programme, on, shows))}</section>`

/** In: a plan as one moment tells of it, its programme, and the day it is looked at. Out: the whole of it, short enough to print on a sheet or two. */
export const planText = (plan: ToldPlan, programme: string, on: Day, shows: ShowsState = toldDelivery): Html => html`<div class="ib-brief">${plan.priorities.toSorted((one, other) => one.position - other.position).map((each) => priorityPart(each, plan, programme, on, shows))}</div>`
