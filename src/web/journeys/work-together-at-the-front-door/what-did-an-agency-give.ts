import { urgencies, type AnswersGiven, type FrontDoor, type FrontDoorMonth, type FrontDoorPartnerId, type Urgency } from '../../../core/front-door/front-door.ts'
import { agenciesSpokenFor } from '../../../core/front-door/speak-for-agency.ts'
import { recordWhatWasGiven } from '../../../operations/keep-the-front-door.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedAmount, typedCount } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { typedMonth } from '../../typed-month.ts'
import { urgencyWords } from '../../words/front-door-words.ts'
import { backToFrontDoor, noChildHere, toFrontDoor } from './front-door-forms.ts'

type Sent = Omit<FrontDoorMonth, 'programme'> & { readonly reason: string }

/** Two counts that belong together: both, or neither. */
const pair = (form: Form, errors: FieldError[], [first, second]: readonly [string, string], what: string): readonly [number, number] | null => {
  const [one, other] = [typedCount(form.text(first)), typedCount(form.text(second))]
  for (const [field, value] of [[first, one], [second, other]] as const) if (Number.isNaN(value)) errors.push({ field, message: `Enter a whole number of ${what}, or leave it empty` })
  if ((one === null) !== (other === null)) errors.push({ field: one === null ? first : second, message: `Enter both numbers of ${what}, or neither` })
  return one === null || other === null ? null : [one, other]
}

const answers = (form: Form, errors: FieldError[], urgency: Urgency): AnswersGiven | null => {
  const given = pair(form, errors, [`${urgency}-asked`, `${urgency}-in-time`], `${urgency} checks`)
  return given === null ? null : { asked: given[0], inTime: given[1] }
}

/** What did an agency really give to the front door in a month? */
export const whatDidAnAgencyGive = formPage<FrontDoor, Sent>({
  path: paths.recordFrontDoorMonth(':programme'),
  guard: 'record-front-door',
  subject: (ask, { programme }) => ask.frontDoor(programme.id),
  title: 'What did an agency give?',
  lead: 'Counts for one agency and one month. Leave empty what nobody knows: empty is not nought.',
  back: backToFrontDoor,
  fields: ({ subject, visit, sent, errors }) => {
    const { line, choose, long } = fieldsFor(sent, errors)
    return html`${choose('partner', 'Which agency?', agenciesSpokenFor('record-front-door', { programme: visit.programme.id, actor: visit.actor, on: visit.on, frontDoor: subject }).map((each) => ({ value: each.id, text: each.name })), { first: 'Choose an agency', hint: 'Agencies that you speak for.' })}
${line('month', 'Month', { hint: 'For example, October 2026', width: '10' })}
${line('people', 'People who were there, full-time equivalents', { width: '4', inputmode: 'decimal' })}
${line('hours', 'Hours of a day in which somebody was there', { width: '4', inputmode: 'decimal' })}
${urgencies.map((urgency) => html`${line(`${urgency}-asked`, `${urgencyWords[urgency]} checks asked for`, { width: '5', inputmode: 'numeric' })}${line(`${urgency}-in-time`, `${urgencyWords[urgency]} checks answered in time`, { width: '5', inputmode: 'numeric' })}`)}
${line('invited', 'Strategy meetings it was invited to', { width: '5', inputmode: 'numeric' })}
${line('attended', 'Strategy meetings it came to', { width: '5', inputmode: 'numeric' })}
${noChildHere()}
${long('note', 'Note (if needed)', { rows: '2' })}
${line('reason', 'Why it is corrected', { hint: 'Only where this month of this agency is on record already.' })}`
  },
  button: { text: 'Record the month' },
  parse: (form, errors) => {
    const month = typedMonth(form.text('month'))
    if (form.text('partner') === '') errors.push({ field: 'partner', message: 'Choose an agency' })
    if (month === null) errors.push({ field: 'month', message: 'Enter a month and a year, such as October 2026' })
    const [people, hoursADay] = [typedAmount(form.text('people')), typedAmount(form.text('hours'))]
    if (Number.isNaN(people)) errors.push({ field: 'people', message: 'Enter full-time equivalents such as 2.5, or leave it empty' })
    if (Number.isNaN(hoursADay)) errors.push({ field: 'hours', message: 'Enter hours such as 8 or 7.5, or leave it empty' })
    const meetings = pair(form, errors, ['invited', 'attended'], 'meetings')
    const given = { red: answers(form, errors, 'red'), amber: answers(form, errors, 'amber'), green: answers(form, errors, 'green') }
    if (month === null) return null
    return { partner: form.text('partner') as FrontDoorPartnerId, month, people, hoursADay, answers: given, meetings: meetings === null ? null : { invited: meetings[0], attended: meetings[1] }, note: form.text('note') || null, reason: form.text('reason') }
  },
  act: (does, sent, { visit: { programme, actor } }) => recordWhatWasGiven(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'month', 'stands-already': 'reason', 'not-people': 'people', 'not-hours': 'hours', 'more-in-time-than-asked': 'red-in-time', 'attended-more-than-invited': 'attended', 'nothing-said': 'people' },
  firstField: 'partner',
  done: toFrontDoor('The month is on record.'),
})
