import { bodyId, type Body } from '../../../core/bodies/body.ts'
import { gradeScales } from '../../../core/inspection/grade-scales.data.ts'
import { otherWork } from '../../../core/inspection/other-work.data.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { enterWorkOfOthers } from '../../../operations/enter-other-work.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { gradeNames } from '../../words/inspection-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'

const grades = gradeScales.find(({ code }) => code === 'since-2013')?.bestFirst ?? []

const shown = (bodies: readonly Body[], { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What have others found?'
  const value = (name: string): string => sent?.text(name) ?? ''
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.register(programme.id), text: 'Register' },
    body: html`${pageHeading({ title, lead: 'Fostering and adoption agencies, joint inspections, practice reviews, notified incidents and audits stand in the register beside the inspections of the council. What they say must change then counts in coverage. Write about bodies and practice: nothing about any one child, and no name of a family.' })}
<form method="post" action="${paths.otherWork(programme.id)}" novalidate>
${token}
${select({ id: 'kind', name: 'kind', label: { text: 'What kind of work is it?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a kind' }, ...otherWork.map((each) => ({ value: each.code, text: `${each.name} (${each.by})`, selected: each.code === value('kind') }))], errorMessage: errorOf(errors, 'kind') })}
${select({ id: 'body', name: 'body', label: { text: 'Whom is it about?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a body' }, ...bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('body') }))], errorMessage: errorOf(errors, 'body') })}
${input({ id: 'about', name: 'about', label: { text: 'What did it look at?', classes: 'govuk-label--s' }, hint: { text: 'Such as “The trust’s fostering agency”.' }, value: value('about'), errorMessage: errorOf(errors, 'about') })}
${statedDayQuestion({ name: 'on', legend: 'Last day of the work', sent, day: null, errors })}
${dateQuestion({ name: 'published', legend: 'Day it was published (if known)', sent, day: null, errors })}
${select({ id: 'grade', name: 'grade', label: { text: 'Overall grade (only where its report prints one)', classes: 'govuk-label--s' }, items: [{ value: '', text: 'None' }, ...grades.map((grade) => ({ value: grade, text: gradeNames[grade], selected: grade === value('grade') }))], errorMessage: errorOf(errors, 'grade') })}
${textarea({ id: 'summary', name: 'summary', rows: '3', label: { text: 'Summary (if you want one)', classes: 'govuk-label--s' }, value: value('summary') })}
${textarea({ id: 'findings', name: 'findings', rows: '6', label: { text: 'What it says must change', classes: 'govuk-label--s' }, hint: { text: 'Word for word, one finding a line.' }, value: value('findings'), errorMessage: errorOf(errors, 'findings') })}
${sourceFields(sent, errors)}
${button({ text: 'Enter it in the register' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-such-kind': 'kind', 'no-such-body': 'body', 'published-before': 'published-day', 'no-source': 'source', 'nothing-about': 'about', 'not-graded': 'grade', 'no-such-grade': 'grade' }

/** What have others found: another regulator, a review panel or auditors? */
export const whatHaveOthersFound = page({
  path: paths.otherWork(':programme'),
  guard: 'accept-a-reading',
  show: async (ask, visit) => shown(await ask.bodies(visit.programme.id), visit, null, []),
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, form) => {
      const bodies = await does.bodies(visit.programme.id)
      const errors: FieldError[] = []
      const body = bodies.find((each) => each.id === form.text('body'))?.id
      if (form.text('kind') === '') errors.push({ field: 'kind', message: 'Choose what kind of work it is' })
      if (body === undefined) errors.push({ field: 'body', message: 'Choose whom it is about' })
      if (form.text('about') === '') errors.push({ field: 'about', message: 'Enter what it looked at' })
      const on = typedStatedDay(form, 'on', 'last day of the work', errors, true)
      const published = typedDay(form, 'published')
      if (published.kind === 'not-a-day') errors.push({ field: 'published-day', message: 'Enter the day it was published as day, month and year' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || body === undefined || on === null || source === null) return shown(bodies, visit, form, errors)
      const findings = form.text('findings').split('\n').map((each) => each.trim()).filter((each) => each !== '')
      const intent = {
        kind: form.text('kind'), body: bodyId(body), on, published: published.kind === 'day' ? published.day : null, about: form.text('about'), summary: form.text('summary') || null,
        grade: grades.find((each) => each === form.text('grade')) ?? null, findings, source,
      }
      const outcome = await enterWorkOfOthers(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(bodies, visit, form, [{ field: fieldOf[outcome.code] ?? 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.visit(visit.programme.id, outcome.inspection.id), notice: 'It stands in the register, and its findings ask for an answer.' }
    },
  },
})
