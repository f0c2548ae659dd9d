import type { FindingsIntent } from '../../../core/support/make-support-findings.ts'
import type { SupportPackage } from '../../../core/support/support-package.ts'
import { enterSupportFindings } from '../../../operations/keep-support.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { aboutOnePackage, backToPackage } from './one-package.ts'

/** What did the supporter find and recommend? */
export const whatDidTheSupporterFind = formPage<SupportPackage, FindingsIntent>({
  ...aboutOnePackage,
  path: paths.supportFindings(':programme', ':package'),
  guard: 'make-support-findings',
  title: 'What did the supporter find?',
  lead: 'Each finding goes into the register of findings, word for word, and asks for an answer in the plan like any other. Name no child and no family.',
  fields: ({ visit, sent, errors }) => {
    const { long, day } = fieldsFor(sent, errors)
    return html`${day('on', 'Last day of the review', visit.on)}
${long('summary', 'What was looked at (if you wish to say)', { rows: '2' })}
${long('findings', 'Findings and recommendations', { hint: 'One a line, in the words of the supporter.', rows: '6' })}
${sourceFields(sent, errors)}`
  },
  button: { text: 'Put them into the register' },
  parse: (form, errors) => {
    const on = typedDay(form, 'on')
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    const source = parseSource(form, errors, true)
    return on.kind !== 'day' || source === null ? null : { on: on.day, summary: form.text('summary') || null, findings: form.text('findings').split('\n'), source }
  },
  act: (does, intent, { subject, visit: { programme, actor } }) => enterSupportFindings(does, { support: subject.id, ...intent }, { programme: programme.id, actor }),
  fieldOf: { 'no-findings': 'findings', 'finding-twice': 'findings', 'no-source': 'source' },
  firstField: 'on-day',
  done: backToPackage('The findings are in the register. Coverage now asks for an answer to each.'),
})
