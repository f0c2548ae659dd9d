import type { BodyId } from '../../../core/bodies/body.ts'
import { leaverStatuses, type CareLeaverCount, type CareLeaverPromiseId, type LeaverStatus, type TakeUp } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { countTheCareLeavers, recordATakeUp } from '../../../operations/keep-corporate-parenting.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { leaverWords } from '../../words/parenting-words.ts'
import { aboutParenting, councilChoices, toParenting, type ParentingSubject } from './parenting-forms.ts'
import { councilName } from './parenting-sight.ts'

/** Who has what was promised, of those who can have it? */
export const whoHasWhatWasPromised = formPage<ParentingSubject, Omit<TakeUp, 'programme'> & { readonly reason: string }>({
  ...aboutParenting,
  path: paths.recordTakeUp(':programme'),
  guard: 'record-take-up',
  title: 'Who has what was promised?',
  lead: 'Two counts: how many young people had it, and how many could have had it. Names are never kept here.',
  fields: ({ subject: { parenting, councils }, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${choose('promise', 'Which promise?', parenting.promises.map((each) => ({ value: each.id, text: `${each.title}, ${councilName(councils, each.council)}` })), { first: 'Choose a promise' })}
${day('from', 'First day of the time', null)}
${day('to', 'Last day of the time', null)}
${line('eligible', 'How many could have had it?', { width: '5', inputmode: 'numeric' })}
${line('receiving', 'How many of them had it?', { width: '5', inputmode: 'numeric' })}
${line('reason', 'Why it is corrected', { hint: 'Only where this time is on record already.' })}`
  },
  button: { text: 'Record the take-up' },
  parse: (form, errors) => {
    const [from, to] = [typedDay(form, 'from'), typedDay(form, 'to')]
    const [eligible, receiving] = [typedCount(form.text('eligible')), typedCount(form.text('receiving'))]
    if (form.text('promise') === '') errors.push({ field: 'promise', message: 'Choose a promise' })
    if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
    if (to.kind !== 'day') errors.push({ field: 'to-day', message: 'Enter the last day as day, month and year' })
    for (const [field, value] of [['eligible', eligible], ['receiving', receiving]] as const) if (value === null || Number.isNaN(value)) errors.push({ field, message: 'Enter a whole number, 0 if there was nobody' })
    if (from.kind !== 'day' || to.kind !== 'day' || eligible === null || receiving === null) return null
    return { promise: form.text('promise') as CareLeaverPromiseId, from: from.day, to: to.day, eligible, receiving, reason: form.text('reason') }
  },
  act: (does, sent, { visit: { programme, actor } }) => recordATakeUp(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'to-day', 'ends-before-it-begins': 'to-day', 'not-promised-then': 'from-day', 'more-than-eligible': 'receiving', 'not-a-count': 'receiving', 'stands-already': 'reason' },
  firstField: 'promise',
  done: toParenting('The take-up is on record.'),
})

/** How many care leavers are there? */
export const howManyCareLeaversAreThere = formPage<ParentingSubject, Omit<CareLeaverCount, 'programme'> & { readonly reason: string }>({
  ...aboutParenting,
  path: paths.countCareLeavers(':programme'),
  guard: 'record-take-up',
  title: 'How many care leavers are there?',
  lead: 'Young people aged 16 to 25 by their standing in law, on one day, for one council.',
  fields: ({ subject: { councils }, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${choose('council', 'Which council?', councilChoices(councils), { first: 'Choose a council' })}
${day('on', 'On which day?', null)}
${leaverStatuses.map((each) => line(each, leaverWords[each].words, { hint: leaverWords[each].meaning, width: '5', inputmode: 'numeric' }))}
${line('reason', 'Why it is corrected', { hint: 'Only where this day is on record already.' })}`
  },
  button: { text: 'Record the numbers' },
  parse: (form, errors) => {
    const on = typedDay(form, 'on')
    if (form.text('council') === '') errors.push({ field: 'council', message: 'Choose a council' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    const typed = leaverStatuses.map((status): [LeaverStatus, number] => {
      const count = typedCount(form.text(status))
      if (count === null || Number.isNaN(count)) errors.push({ field: status, message: `Enter a whole number for “${leaverWords[status].words}”; 0 if there is nobody` })
      return [status, count ?? Number.NaN]
    })
    return on.kind === 'day' ? { council: form.text('council') as BodyId, on: on.day, counts: Object.fromEntries(typed) as CareLeaverCount['counts'], reason: form.text('reason') } : null
  },
  act: (does, sent, { visit: { programme, actor } }) => countTheCareLeavers(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'on-day', 'not-a-count': leaverStatuses[0], 'stands-already': 'reason' },
  firstField: 'council',
  done: toParenting('The numbers are on record.'),
})
