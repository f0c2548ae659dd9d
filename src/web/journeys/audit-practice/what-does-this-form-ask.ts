import type { AuditForm, AuditFormId, GradeScale } from '../../../core/audit/audit-form.ts'
import { againRulesOf, monthsToAuditAgain, type AgainRule } from '../../../core/audit/second-look.ts'
import { mostMonthsToAuditAgain, scalesOf, type AuditFormIntent } from '../../../core/audit/write-audit-form.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { writeAForm } from '../../../operations/keep-audits.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'

type Subject = { readonly forms: readonly AuditForm[]; readonly before: AuditForm | null }

/** One part a block: its name in the first line, a question in each line below, an empty line between blocks. */
const partsAsText = ({ domains }: AuditForm): string => domains.map(({ title, questions }) => [title, ...questions].join('\n')).join('\n\n')
const partsOfText = (text: string): AuditFormIntent['parts'] => text.split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.trim()).filter((line) => line !== '')).flatMap(([title, ...questions]) => (title === undefined ? [] : [{ title, questions }]))

const againChoices = ['below', 'worst', 'none'] as const
type AgainChoice = (typeof againChoices)[number]
const againWords: Readonly<Record<AgainChoice, string>> = { below: 'Every grade below the standard', worst: 'Only the worst grade', none: 'No grade' }

const below = ({ grades }: GradeScale) => grades.filter(({ isGoodEnough }) => !isGoodEnough)

/** What was chosen, as lines of the form: one for each grade that asks for another look. */
const againRules = (scale: GradeScale | undefined, { again, months, worst }: { readonly again: AgainChoice; readonly months: number; readonly worst: number | null }): readonly AgainRule[] => {
  if (scale === undefined || again === 'none') return []
  const last = scale.grades.at(-1)?.code
  return below(scale).filter(({ code }) => again === 'below' || code === last).map(({ code }) => ({ grade: code, months: code === last ? (worst ?? months) : months }))
}

/** How the version before it has it, or what the field asks for. */
const againAsSent = (before: AuditForm | null): Readonly<Record<string, string>> => {
  if (before === null) return { again: 'below', months: String(monthsToAuditAgain) }
  const rules = againRulesOf(before)
  const worst = rules.find(({ grade }) => grade === before.scale.grades.at(-1)?.code)?.months
  const months = rules.find(({ grade }) => grade !== before.scale.grades.at(-1)?.code)?.months ?? worst ?? monthsToAuditAgain
  return { again: rules.length === 0 ? 'none' : rules.length === 1 && worst !== undefined && below(before.scale).length > 1 ? 'worst' : 'below', months: String(months), ...(worst === undefined || worst === months ? {} : { 'worst-months': String(worst) }) }
}

/** What does this form ask? A form of its own, or the next version of one that is there. */
export const whatDoesThisFormAsk = formPage<Subject, AuditFormIntent>({
  path: paths.writeAuditForm(':programme'),
  guard: 'plan-audits',
  subject: async (ask, { programme, query }) => {
    const { forms } = await ask.audits(programme.id)
    const wanted = query['form'] ?? null
    const before = forms.filter(({ id }) => id === wanted).toSorted((one, other) => one.version - other.version).at(-1) ?? null
    return wanted !== null && before === null ? null : { forms, before }
  },
  title: 'What does this form ask?',
  kicker: ({ before }) => (before === null ? 'A new form' : `${before.title}, version ${before.version + 1}`),
  lead: 'Auditors grade each part on its own. Rounds that are under way keep the form they began with.',
  back: (_subject, { programme }) => ({ href: paths.auditForms(programme.id), text: 'Forms' }),
  fields: ({ subject: { forms, before }, visit: { on }, sent, errors }) => {
    const { line, long, day, pick } = fieldsFor(sent, errors, { title: before?.title ?? '', about: before?.about ?? '', parts: before === null ? '' : partsAsText(before), scale: before?.scale.id ?? '', heard: before === null ? '' : before.asksWhoWasHeard ? 'yes' : 'no', ...againAsSent(before) })
    return html`${line('title', 'Name of the form')}
${line('about', 'What is looked at with it?', { hint: 'One sentence.' })}
${long('parts', 'Parts that are graded, with their questions', { rows: '14', hint: 'Write the name of a part in one line and its questions in the lines below it. Leave an empty line before the next part. Name no child.' })}
${pick('scale', 'Which grades?', scalesOf(forms).map(({ id, title, grades }) => ({ value: id, text: title, hint: grades.map(({ words }) => words).join(', ') })))}
${pick('heard', 'Does it ask whether the worker took part and the family was heard?', [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }])}
${pick('again', 'After which grades is a case looked at again?', againChoices.map((value) => ({ value, text: againWords[value] })), 'A second look is taken by somebody else than the first.')}
${line('months', 'Within how many months?', { hint: `From 1 to ${mostMonthsToAuditAgain}. Six is what the field asks for.`, width: '2', inputmode: 'numeric' })}
${line('worst-months', 'And after the worst grade, if that is sooner', { hint: 'Leave it empty where it is the same.', width: '2', inputmode: 'numeric' })}
${day('from', 'From which day is it used?', on)}
${long('why', 'Why is it written?', { hint: 'It stands beside the form.' })}`
  },
  button: { text: 'Put the form in use' },
  parse: (form, errors, { forms, before }) => {
    const from = typedDay(form, 'from')
    if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Give a real day, such as 31 3 2027' })
    if (form.text('scale') === '') errors.push({ field: 'scale', message: 'Choose the grades' })
    if (form.text('heard') === '') errors.push({ field: 'heard', message: 'Say yes or no' })
    const [again, months, worst] = [againChoices.find((each) => each === form.text('again')), typedCount(form.text('months')), typedCount(form.text('worst-months'))]
    if (again === undefined) errors.push({ field: 'again', message: 'Choose after which grades a case is looked at again' })
    if (again !== 'none' && (months === null || Number.isNaN(months))) errors.push({ field: 'months', message: 'Enter a number of months, such as 6' })
    if (Number.isNaN(worst)) errors.push({ field: 'worst-months', message: 'Enter a number of months, or leave it empty' })
    if (again === undefined || errors.length > 0 || from.kind !== 'day') return null
    return {
      newVersionOf: before === null ? null : (before.id satisfies AuditFormId), title: form.text('title'), about: form.text('about'), from: from.day satisfies Day, scale: form.text('scale'), parts: partsOfText(form.text('parts')), asksWhoWasHeard: form.text('heard') === 'yes',
      again: againRules(scalesOf(forms).find(({ id }) => id === form.text('scale')), { again, months: months ?? monthsToAuditAgain, worst }), why: form.text('why'),
    }
  },
  act: (does, intent, { visit: { programme, actor } }) => writeAForm(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'title-taken': 'title', 'no-parts': 'parts', 'part-without-question': 'parts', 'part-twice': 'parts', 'no-such-scale': 'scale', 'no-such-grade': 'again', 'not-months': 'months', 'in-the-past': 'from-day', 'before-the-last-version': 'from-day', 'no-reason': 'why', 'may-point-at-a-child': 'parts' },
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.auditForms(programme.id), notice: 'The form is kept, and is used from its first day.' }),
})
