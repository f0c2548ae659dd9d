import { awaitedFor, type ActionWait, type ActionWaitId, type Awaited } from '../../../core/plan/action-wait.ts'
import { isLive, type Action, type ActionId } from '../../../core/plan/plan.ts'
import { may } from '../../../core/people/permission.ts'
import { addAWait, endAWait } from '../../../operations/keep-waits.ts'
import { stateTag, type Tone } from '../../components/state-tag/state-tag.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

const standingWords = {
  done: { words: 'Done', tone: 'done' },
  'in-time': { words: 'To be done in time', tone: 'neutral' },
  'too-late': { words: 'Ends too late for this', tone: 'bad' },
  withdrawn: { words: 'Withdrawn', tone: 'watch' },
} as const satisfies Record<Awaited['standing'], { readonly words: string; readonly tone: Tone }>

/** In: an action, the plan and its waits. Out: what it waits for and what waits for it, with ways to change that for those who plan. */
export const waitsPart = (action: Action, actions: readonly Action[], waits: readonly ActionWait[], { programme, actor, on }: ProgrammeVisit): Html => {
  const mayChange = may(actor, 'plan-an-action', programme.id, on) && isLive(action)
  const link = ({ id, number, title }: Action): Html => html`<a class="govuk-link" href="${paths.action(programme.id, id)}">${number}. ${title}</a>`
  const first = awaitedFor(action, actions, waits)
  const after = waits.flatMap((each) => (each.ended === null && each.waitsFor === action.id ? actions.filter(({ id }) => id === each.action) : []))
  return html`${first.length === 0 ? html`<p class="govuk-body">It waits for no other action.</p>` : html`<p class="govuk-body">It cannot be done before:</p><ul class="govuk-list govuk-list--spaced">${first.map(({ wait, first: awaited, standing }) => html`<li>${link(awaited)} ${stateTag(standingWords[standing])}<span class="ib-table__under">By ${dayInWords(awaited.due)}, ${awaited.owner ?? 'no owner yet'}. ${wait.why}${mayChange ? html` <a class="govuk-link" href="${paths.endWait(programme.id, wait.id)}">It waits no longer<span class="govuk-visually-hidden"> for action ${awaited.number}</span></a>` : null}</span></li>`)}</ul>`}
${after.length === 0 ? null : html`<p class="govuk-body">These wait for it:</p><ul class="govuk-list">${after.map((each) => html`<li>${link(each)}</li>`)}</ul>`}
${mayChange ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.addWait(programme.id, action.id)}">Say what it has to wait for</a></p>` : null}`
}

type Waiting = { readonly action: Action; readonly others: readonly Action[] }

/** What does this action have to wait for? */
export const whatDoesItWaitFor = formPage<Waiting, Pick<ActionWait, 'waitsFor' | 'why'>>({
  path: paths.addWait(':programme', ':action'),
  guard: 'plan-an-action',
  subject: async (ask, { programme, params }) => {
    const actions = (await ask.actions(programme.id)).filter(isLive)
    const action = actions.find(({ id }) => id === params['action'])
    return action === undefined ? null : { action, others: actions.filter(({ id }) => id !== action.id) }
  },
  title: 'What does it have to wait for?',
  kicker: ({ action }) => `Action ${action.number}: ${action.title}`,
  lead: 'Where one action cannot be done before another, the plan says so, and says when their dates do not fit.',
  back: ({ action }, { programme }) => ({ href: paths.action(programme.id, action.id), text: `Action ${action.number}` }),
  fields: ({ subject: { others }, sent, errors }) => {
    const { choose, long } = fieldsFor(sent, errors)
    return html`${choose('waitsFor', 'Which action comes first?', others.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })), { first: 'Choose an action' })}${long('why', 'What is needed first?', { hint: 'One sentence. Name no child.' })}`
  },
  button: { text: 'Put it in the plan' },
  parse: (form) => ({ waitsFor: form.text('waitsFor') as ActionId, why: form.text('why') }),
  act: (does, intent, { subject: { action }, visit: { programme, actor } }) => addAWait(does, { ...intent, action: action.id }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'why', 'may-point-at-a-child': 'why' },
  firstField: 'waitsFor',
  done: ({ action }, { programme }) => ({ to: paths.action(programme.id, action.id), notice: 'What it waits for is in the plan.' }),
})

/** Why does it wait no longer? */
export const whyDoesItWaitNoLonger = formPage<{ readonly action: Action; readonly wait: ActionWait }, string>({
  path: paths.endWait(':programme', ':wait'),
  guard: 'plan-an-action',
  subject: async (ask, { programme, params }) => {
    const wait = (await ask.actionWaits(programme.id)).find(({ id, ended }) => id === params['wait'] && ended === null)
    const action = (await ask.actions(programme.id)).find(({ id }) => id === wait?.action)
    return action === undefined || wait === undefined ? null : { action, wait }
  },
  title: 'Why does it wait no longer?',
  kicker: ({ action }) => `Action ${action.number}: ${action.title}`,
  lead: 'That it waited stays on record.',
  back: ({ action }, { programme }) => ({ href: paths.action(programme.id, action.id), text: `Action ${action.number}` }),
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('why', 'Why?', { hint: 'One sentence. Name no child.' }),
  button: { text: 'End the wait' },
  parse: (form) => form.text('why'),
  act: (does, why, { subject: { wait }, visit: { programme, actor } }) => endAWait(does, { wait: wait.id satisfies ActionWaitId, why }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'why',
  done: ({ action }, { programme }) => ({ to: paths.action(programme.id, action.id), notice: 'It waits no longer.' }),
})
