import { addDays } from '../../../core/calendar/day.ts'
import { escalationMatters, howSettled, type FrontDoor, type FrontDoorPartnerId, type HowSettled, type PartnerEscalation } from '../../../core/front-door/front-door.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { agenciesSpokenFor } from '../../../core/front-door/speak-for-agency.ts'
import { answerAnEscalation, raiseAnEscalation, settleAnEscalation } from '../../../operations/keep-the-front-door.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { matterWords, settledWords } from '../../words/front-door-words.ts'
import { backToFrontDoor, noChildHere, toFrontDoor } from './front-door-forms.ts'

type Raised = Omit<PartnerEscalation, 'id' | 'programme' | 'answer' | 'settled'>

/** Days that a partner has to answer unless the form says otherwise: our own choice. */
const daysToAnswer = 10

/** What at the front door is not as agreed, and with whom is it raised? */
export const whatIsNotAsAgreed = formPage<FrontDoor, Raised>({
  path: paths.raiseWithPartner(':programme'),
  guard: 'raise-with-partner',
  subject: (ask, { programme }) => ask.frontDoor(programme.id),
  title: 'What is not as agreed?',
  lead: 'One agency raises a matter with another. It stays in sight until it is settled.',
  back: backToFrontDoor,
  fields: ({ subject, visit, sent, errors }) => {
    const { choose, long, day } = fieldsFor(sent, errors)
    const agencies = subject.partners.map((each) => ({ value: each.id, text: each.name }))
    const own = agenciesSpokenFor('raise-with-partner', { programme: visit.programme.id, actor: visit.actor, on: visit.on, frontDoor: subject }).map((each) => ({ value: each.id, text: each.name }))
    return html`${choose('by', 'Who raises it?', own, { first: 'Choose an agency' })}
${choose('against', 'With whom?', agencies, { first: 'Choose an agency' })}
${choose('matter', 'What kind of matter is it?', escalationMatters.map((each) => ({ value: each, text: matterWords[each] })), { first: 'Choose a kind' })}
${noChildHere()}
${long('what', 'What is not as agreed')}
${day('raised', 'Day on which it was raised', visit.on)}
${day('due', 'Day by which it is to be settled', addDays(visit.on, daysToAnswer))}`
  },
  button: { text: 'Raise it' },
  parse: (form, errors) => {
    const matter = escalationMatters.find((each) => each === form.text('matter'))
    const [raised, due] = [typedDay(form, 'raised'), typedDay(form, 'due')]
    for (const field of ['by', 'against']) if (form.text(field) === '') errors.push({ field, message: 'Choose an agency' })
    if (matter === undefined) errors.push({ field: 'matter', message: 'Choose what kind of matter it is' })
    if (raised.kind !== 'day') errors.push({ field: 'raised-day', message: 'Enter the day as day, month and year' })
    if (due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day as day, month and year' })
    if (matter === undefined || raised.kind !== 'day' || due.kind !== 'day') return null
    return { by: form.text('by') as FrontDoorPartnerId, against: form.text('against') as FrontDoorPartnerId, matter, what: form.text('what'), raised: raised.day, due: due.day }
  },
  act: (does, intent, { visit: { programme, actor } }) => raiseAnEscalation(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'with-itself': 'against', 'nothing-said': 'what', 'in-the-future': 'raised-day', 'dates-out-of-order': 'due-day' },
  firstField: 'by',
  done: toFrontDoor('The matter is on record.'),
})

const aboutOne: Pick<FormPage<PartnerEscalation, never>, 'subject' | 'kicker' | 'back'> = {
  subject: async (ask, { programme, params }) => (await ask.frontDoor(programme.id)).escalations.find((each) => each.id === params['escalation']) ?? null,
  kicker: ({ matter }) => matterWords[matter],
  back: ({ id, matter }, { programme }) => ({ href: paths.partnerEscalation(programme.id, id), text: matterWords[matter] }),
}

const toTheMatter =
  (notice: string): FormPage<PartnerEscalation, never>['done'] =>
  ({ id }, { programme }) => ({ to: paths.partnerEscalation(programme.id, id), notice })

/** What does the other agency answer? */
export const whatDoesThePartnerAnswer = formPage<PartnerEscalation, { readonly on: Day; readonly words: string }>({
  ...aboutOne,
  path: paths.answerPartner(':programme', ':escalation'),
  guard: 'raise-with-partner',
  title: 'What does the partner answer?',
  lead: 'An answer does not settle a matter. That is said apart.',
  fields: ({ visit, sent, errors }) => html`${fieldsFor(sent, errors).day('on', 'Day of the answer', visit.on)}${noChildHere()}${fieldsFor(sent, errors).long('words', 'The answer')}`,
  button: { text: 'Record the answer' },
  parse: (form, errors) => {
    const on = typedDay(form, 'on')
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    return on.kind === 'day' ? { on: on.day, words: form.text('words') } : null
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => answerAnEscalation(does, { escalation: subject.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'nothing-said': 'words' },
  firstField: 'on-day',
  done: toTheMatter('The answer is on record.'),
})

/** How was a matter between partners settled? */
export const howWasItSettled = formPage<PartnerEscalation, { readonly on: Day; readonly how: HowSettled; readonly words: string }>({
  ...aboutOne,
  path: paths.settleWithPartner(':programme', ':escalation'),
  guard: 'settle-with-partner',
  title: 'How was it settled?',
  lead: 'A matter that is settled stays on record with its answer.',
  fields: ({ visit, sent, errors }) => {
    const { pick, long, day } = fieldsFor(sent, errors)
    return html`${pick('how', 'How was it settled?', howSettled.map((each) => ({ value: each, text: settledWords[each] })))}${day('on', 'Day on which it was settled', visit.on)}${noChildHere()}${long('words', 'What was settled')}`
  },
  button: { text: 'Record it as settled' },
  parse: (form, errors) => {
    const how = howSettled.find((each) => each === form.text('how'))
    const on = typedDay(form, 'on')
    if (how === undefined) errors.push({ field: 'how', message: 'Choose how it was settled' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    return how === undefined || on.kind !== 'day' ? null : { how, on: on.day, words: form.text('words') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => settleAnEscalation(does, { escalation: subject.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'nothing-said': 'words' },
  firstField: 'on-day',
  done: toTheMatter('It is on record as settled.'),
})
