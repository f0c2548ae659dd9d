import { exactly } from '../../../core/calendar/stated-day.ts'
import type { EndSupportIntent } from '../../../core/support/give-support.ts'
import { supportEndings, type SupportPackage } from '../../../core/support/support-package.ts'
import { endTheSupport, sayTheResult } from '../../../operations/keep-support.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { supportEndWords } from '../../words/support-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { aboutOnePackage, backToPackage } from './one-package.ts'

/** Why did the support end, what came of it, and how does the work go on? */
export const whyDidTheSupportEnd = formPage<SupportPackage, EndSupportIntent>({
  ...aboutOnePackage,
  path: paths.endSupport(':programme', ':package'),
  guard: 'keep-support',
  title: 'Why did the support end?',
  lead: 'You can leave the result empty while it is too early to say. The support then stays on the list of things that need a person.',
  fields: ({ subject, visit, sent, errors }) => {
    const { pick, long, day } = fieldsFor(sent, errors, { exitPlan: subject.exitPlan ?? '' })
    return html`${pick('how', 'How did it end?', supportEndings.map((each) => ({ value: each, text: supportEndWords[each] })))}
${day('on', 'Last day of support', visit.on)}
${long('reason', 'Why it ended', { rows: '2' })}
${long('result', 'What came of it (if known)', { hint: 'What is different now for children, families or staff.' })}
${long('exitPlan', 'How the work goes on without it')}
${sourceFields(sent, errors)}`
  },
  button: { text: 'Record the end', isWarning: true },
  parse: (form, errors) => {
    const how = supportEndings.find((each) => each === form.text('how'))
    const on = typedDay(form, 'on')
    if (how === undefined) errors.push({ field: 'how', message: 'Choose how it ended' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the last day as day, month and year' })
    const source = parseSource(form, errors, false)
    return how === undefined || on.kind !== 'day' ? null : { how, on: exactly(on.day), reason: form.text('reason'), result: form.text('result') || null, exitPlan: form.text('exitPlan') || null, source }
  },
  act: (does, intent, { subject, visit: { programme, actor } }) => endTheSupport(does, { support: subject.id, ...intent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'on-day',
  done: backToPackage('The end is on record.'),
})

/** What came of support that has ended? */
export const whatCameOfTheSupport = formPage<SupportPackage, string>({
  ...aboutOnePackage,
  path: paths.supportResult(':programme', ':package'),
  guard: 'keep-support',
  title: 'What came of the support?',
  lead: 'Say what is different now, or that nothing is. “Nothing changed” is a result too.',
  fields: ({ subject, sent, errors }) => fieldsFor(sent, errors, { result: subject.result ?? '' }).long('result', 'Result', { hint: 'Name no child and no family.' }),
  button: { text: 'Record the result' },
  parse: (form) => form.text('result'),
  act: (does, result, { subject, visit: { programme, actor } }) => sayTheResult(does, { support: subject.id, result }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'result',
  done: backToPackage('The result is on record.'),
})
