import { addDays, addMonths } from '../../../core/calendar/day.ts'
import { letterForms } from '../../../core/board/letter-forms.data.ts'
import { letterActs, letterKinds, type Letter, type LetterKind } from '../../../core/board/letter.ts'
import { may } from '../../../core/people/permission.ts'
import { letterKindNames } from '../../../reports/words/letter-in-words.ts'
import { beginALetter } from '../../../operations/write-letters.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'

/** Which report do you begin, and of which days does it speak? */
export const whichReportDoYouBegin = formPage<readonly LetterKind[], { readonly kind: LetterKind; readonly title: string; readonly addressee: string; readonly period: Letter['period'] }>({
  path: paths.beginLetter(':programme'),
  guard: 'write-letters',
  subject: async (_ask, { programme, actor, on }) => letterKinds.filter((kind) => may(actor, letterActs[kind].drafts, programme.id, on)),
  title: 'Which report do you begin?',
  lead: 'Each kind has its parts, and some have tests that it must answer.',
  back: (_subject, { programme }) => ({ href: paths.letters(programme.id), text: 'Reports' }),
  fields: ({ subject, visit, sent, errors }) => {
    const { pick, line, day } = fieldsFor(sent, errors)
    return html`${pick('kind', 'What kind of report?', subject.map((each) => ({ value: each, text: letterKindNames[each], hint: `To: ${letterForms[each].addressee}. ${letterForms[each].sections.length} parts${letterForms[each].tests.length === 0 ? '' : `, ${letterForms[each].tests.length} tests`}.` })))}
${line('title', 'What is it called?', { hint: 'For example: Third report, autumn 2026.' })}
${line('addressee', 'To whom? (if not as above)')}
${day('from', 'First day it speaks of', addMonths(visit.on, -3))}
${day('to', 'Last day it speaks of', addDays(visit.on, -1))}`
  },
  button: { text: 'Begin the report' },
  parse: (form, errors) => {
    const kind = letterKinds.find((each) => each === form.text('kind'))
    const [from, to] = [typedDay(form, 'from'), typedDay(form, 'to')]
    if (kind === undefined) errors.push({ field: 'kind', message: 'Choose what kind of report it is' })
    if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
    if (to.kind !== 'day') errors.push({ field: 'to-day', message: 'Enter the last day as day, month and year' })
    if (kind === undefined || from.kind !== 'day' || to.kind !== 'day') return null
    return { kind, title: form.text('title'), addressee: form.text('addressee') || letterForms[kind].addressee, period: { from: from.day, to: to.day } }
  },
  act: (does, intent, { visit: { programme, actor } }) => beginALetter(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'ends-before-it-begins': 'to-day', 'nothing-said': 'title' },
  firstField: 'kind',
  done: (_subject, { programme }) => ({ to: paths.letters(programme.id), notice: 'The report is begun.' }),
})
