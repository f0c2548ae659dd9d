import { governanceKinds } from '../../../core/bodies/governance.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { addABody, giveTermsOfReference } from '../../../operations/keep-bodies.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { bodyKindWords } from '../../words/body-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { idFromName } from './id-from-name.ts'
import { refusalAsError } from './refusal-as-error.ts'

const shown = ({ programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const value = (name: string): string => sent?.text(name) ?? ''
  const title = 'Set up a board or committee'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.bodies(programme.id), text: 'Councils, trusts and boards' },
    body: html`${pageHeading({ title, lead: 'Say what it is there for. Who sits on it comes next.' })}
<form method="post" action="${paths.setUpBoard(programme.id)}" novalidate>
${token}
${input({ id: 'name', name: 'name', label: { text: 'Its name', classes: 'govuk-label--s' }, value: value('name'), errorMessage: errorOf(errors, 'name') })}
${select({ id: 'kind', name: 'kind', label: { text: 'What is it?', classes: 'govuk-label--s' }, items: governanceKinds.map((kind) => ({ value: kind, text: bodyKindWords[kind], selected: value('kind') === kind })) })}
${dateQuestion({ name: 'from', legend: 'Its first day', sent, day: on, errors })}
${textarea({ id: 'purpose', name: 'purpose', rows: '2', label: { text: 'What is it there for?', classes: 'govuk-label--s' }, value: value('purpose'), errorMessage: errorOf(errors, 'purpose') })}
${textarea({ id: 'duties', name: 'duties', rows: '4', label: { text: 'What must it do?', classes: 'govuk-label--s' }, hint: { text: 'One thing a line.' }, value: value('duties') })}
${input({ id: 'meets', name: 'meets', label: { text: 'How often does it meet? (if it is said)', classes: 'govuk-label--s' }, value: value('meets') })}
${input({ id: 'reportsTo', name: 'reportsTo', label: { text: 'To whom does it report? (if it is said)', classes: 'govuk-label--s' }, value: value('reportsTo') })}
${sourceFields(sent, errors)}
${button({ text: 'Set it up' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-name': 'name', 'already-there': 'name', 'no-purpose': 'purpose', 'no-source': 'source', 'body-not-valid': 'from-day' }

/** Which board, committee or group is set up, and what is it there for? */
export const whichBoardIsSetUp = page({
  path: paths.setUpBoard(':programme'),
  guard: 'keep-bodies',
  show: (_ask, visit) => shown(visit, null, []),
  submit: {
    guard: 'keep-bodies',
    act: async (does, visit, form) => {
      const errors: FieldError[] = []
      const [name, from] = [form.text('name'), typedDay(form, 'from')]
      const id = idFromName(name)
      if (id === null) errors.push({ field: 'name', message: 'Enter its name' })
      if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter its first day as day, month and year' })
      if (form.text('purpose') === '') errors.push({ field: 'purpose', message: 'Say what it is there for' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || id === null || from.kind !== 'day' || source === null) return shown(visit, form, errors)
      const where = { programme: visit.programme.id, actor: visit.actor }
      const kind = governanceKinds.find((each) => each === form.text('kind')) ?? 'board'
      const added = await addABody(does, { id, kind, name, dfeCode: null, gssCode: null, validFrom: from.day, validTo: null }, [], where)
      if (isRefusal(added)) return shown(visit, form, [refusalAsError(added, fieldOf, 'name')])
      const terms = { body: id, from: from.day, purpose: form.text('purpose'), duties: form.text('duties').split('\n'), meets: form.text('meets') || null, reportsTo: form.text('reportsTo') || null, sources: [source] }
      const given = await giveTermsOfReference(does, terms, where)
      if (isRefusal(given)) return shown(visit, form, [refusalAsError(given, fieldOf, 'purpose')])
      return { kind: 'redirect', to: paths.body(visit.programme.id, id), notice: 'The board is on record. Now add who sits on it.' }
    },
  },
})
