import { thresholdOutcomes, type ThresholdMonth, type ThresholdOutcome } from '../../../core/front-door/front-door.ts'
import { recordWhatWasDecided } from '../../../operations/keep-the-front-door.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { typedMonth } from '../../typed-month.ts'
import { outcomeWords } from '../../words/front-door-words.ts'
import { backToFrontDoor, noChildHere, toFrontDoor } from './front-door-forms.ts'

/** What was decided about contacts in a month? */
export const whatWasDecided = formPage<null[], Omit<ThresholdMonth, 'programme'> & { readonly reason: string }>({
  path: paths.recordDecisions(':programme'),
  guard: 'record-decisions',
  subject: async () => [],
  title: 'What was decided about contacts?',
  lead: 'Count each decision once, in the month in which it was made. Counts only: nothing about any child is kept here.',
  back: backToFrontDoor,
  fields: ({ sent, errors }) => {
    const { line, long } = fieldsFor(sent, errors)
    return html`${line('month', 'Month', { hint: 'For example, October 2026', width: '10' })}
${thresholdOutcomes.map((outcome) => line(outcome, outcomeWords[outcome], { width: '5', inputmode: 'numeric' }))}
${noChildHere()}
${long('note', 'Note (if needed)', { rows: '2' })}
${line('reason', 'Why it is corrected', { hint: 'Only where this month is on record already.' })}`
  },
  button: { text: 'Record the decisions' },
  parse: (form, errors) => {
    const month = typedMonth(form.text('month'))
    if (month === null) errors.push({ field: 'month', message: 'Enter a month and a year, such as October 2026' })
    const typed = thresholdOutcomes.map((outcome): [ThresholdOutcome, number] => {
      const count = typedCount(form.text(outcome))
      if (count === null || Number.isNaN(count)) errors.push({ field: outcome, message: `Enter a whole number for “${outcomeWords[outcome]}”; 0 if there was none` })
      return [outcome, count ?? Number.NaN]
    })
    return month === null ? null : { month, counts: Object.fromEntries(typed) as ThresholdMonth['counts'], note: form.text('note') || null, reason: form.text('reason') }
  },
  act: (does, sent, { visit: { programme, actor } }) => recordWhatWasDecided(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'stands-already': 'reason', 'not-a-count': thresholdOutcomes[0] },
  firstField: 'month',
  done: toFrontDoor('The decisions are on record.'),
})
