import { parseHalfDays } from '../../../core/support/half-days.ts'
import { activityKinds, type SupportGiven, type SupportPackage } from '../../../core/support/support-package.ts'
import { recordADayOfSupport } from '../../../operations/keep-support.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { activityWords } from '../../words/support-words.ts'
import { aboutOnePackage, backToPackage } from './one-package.ts'

/** On which day was support given, and what was done? */
export const whichDayWasGiven = formPage<SupportPackage, SupportGiven>({
  ...aboutOnePackage,
  path: paths.supportDays(':programme', ':package'),
  guard: 'record-support-days',
  title: 'Which day was given?',
  lead: 'One entry for each day. Name no child and no family.',
  fields: ({ visit, sent, errors }) => {
    const { line, long, choose, day } = fieldsFor(sent, errors, { days: '1' })
    return html`${day('on', 'Day', visit.on)}
${line('days', 'How many days of work', { hint: 'Whole or half days. Two people for one day are 2 days.', width: '3', inputmode: 'decimal' })}
${choose('activity', 'What kind of support was it?', activityKinds.map((kind) => ({ value: kind, text: activityWords[kind] })), { first: 'Choose a kind' })}
${long('what', 'What was done', { rows: '2' })}
${line('by', 'Who gave it (if you wish to say)', { hint: 'The post rather than the name.' })}`
  },
  button: { text: 'Record the day' },
  parse: (form, errors) => {
    const on = typedDay(form, 'on')
    const halfDays = parseHalfDays(form.text('days'))
    const activity = activityKinds.find((each) => each === form.text('activity'))
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    if (halfDays === null) errors.push({ field: 'days', message: 'Enter whole or half days above 0, such as 1 or 0.5' })
    if (activity === undefined) errors.push({ field: 'activity', message: 'Choose what kind of support it was' })
    return on.kind !== 'day' || halfDays === null || activity === undefined ? null : { on: on.day, halfDays, activity, what: form.text('what'), by: form.text('by') || null }
  },
  act: (does, given, { subject, visit: { programme, actor } }) => recordADayOfSupport(does, { support: subject.id, ...given }, { programme: programme.id, actor }),
  fieldOf: { 'nothing-said': 'what', 'not-half-days': 'days' },
  firstField: 'on-day',
  done: backToPackage('The day is on record.'),
})
