import { bodyId, type Body } from '../../../core/bodies/body.ts'
import { gradeScales } from '../../../core/inspection/grade-scales.data.ts'
import { otherFrameworks, type OtherArea, type OtherFramework } from '../../../core/inspection/other-frameworks.data.ts'
import { otherWork, type OtherWork } from '../../../core/inspection/other-work.data.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { enterWorkOfOthers } from '../../../operations/enter-other-work.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, radios, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { gradeNames } from '../../words/inspection-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'

const grades = gradeScales.find(({ code }) => code === 'since-2013')?.bestFirst ?? []
const lead = 'Fostering and adoption agencies, joint inspections, practice reviews, notified incidents and audits stand in the register beside the inspections of the council. What they say must change then counts in coverage. Write about bodies and practice: nothing about any one child, and no name of a family.'

/** Each kind has frameworks of its own, so the kind is asked first. */
const kindAsked = ({ programme }: ProgrammeVisit, errors: readonly FieldError[]): Answer => {
  const title = 'What have others found?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.register(programme.id), text: 'Register' },
    body: html`${pageHeading({ title, lead })}
<form method="get" action="${paths.otherWork(programme.id)}" novalidate>
${radios({ name: 'kind', idPrefix: 'kind', fieldset: { legend: { text: 'What kind of work is it?', classes: 'govuk-fieldset__legend--m' } }, items: otherWork.map((each) => ({ value: each.code, text: each.name, hint: { text: each.by } })), ...(errorOf(errors, 'kind') === undefined ? {} : { errorMessage: errorOf(errors, 'kind') }) })}
${button({ text: 'Continue' })}
</form>`,
  }
}

const frameworkPart = ({ name, from, to, areas, scale, note, sources }: OtherFramework): Html =>
  html`<section class="ib-panel"><h2 class="govuk-heading-s">${name}</h2>
<p class="govuk-body">From ${dayInWords(from)}${to === null ? '' : ` to ${dayInWords(to)}`}. ${note}</p>
<p class="govuk-body">${scale === null ? 'It looks at' : 'It judges'}:</p><ul class="govuk-list govuk-list--bullet">${areas.map((each) => html`<li>${each.name}</li>`)}</ul>
<p class="govuk-body-s ib-quiet">Source: ${sourceLinks(sources)}</p></section>`

/** The areas that any framework of a kind grades: which of them holds follows from the day. */
const gradedAreas = (kind: string): readonly OtherArea[] => [...new Map(otherFrameworks.filter((each) => each.for.includes(kind) && each.scale !== null).flatMap((each) => each.areas.map((area) => [area.code, area] as const))).values()]

const shown = (work: OtherWork, bodies: readonly Body[], { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const value = (name: string): string => sent?.text(name) ?? ''
  const areas = gradedAreas(work.code)
  return {
    kind: 'page',
    title: work.name,
    errors,
    backLink: { href: paths.otherWork(programme.id), text: 'Kinds of work' },
    body: html`${pageHeading({ title: work.name, kicker: 'What have others found?', lead: `By ${work.by}. Write about bodies and practice: nothing about any one child, and no name of a family.` })}
${otherFrameworks.filter((each) => each.for.includes(work.code)).map(frameworkPart)}
<form method="post" action="${paths.otherWork(programme.id)}" novalidate>
${token}<input type="hidden" name="kind" value="${work.code}">
${select({ id: 'body', name: 'body', label: { text: 'Whom is it about?', classes: 'govuk-label--s' }, items: [{ value: '', text: 'Choose a body' }, ...bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('body') }))], errorMessage: errorOf(errors, 'body') })}
${input({ id: 'about', name: 'about', label: { text: 'What did it look at?', classes: 'govuk-label--s' }, hint: { text: 'Such as “The trust’s fostering agency”.' }, value: value('about'), errorMessage: errorOf(errors, 'about') })}
${statedDayQuestion({ name: 'on', legend: 'Last day of the work', sent, day: null, errors })}
${dateQuestion({ name: 'published', legend: 'Day it was published (if known)', sent, day: null, errors })}
${areas.map(({ code, name }) => select({ id: `grade-${code}`, name: `grade-${code}`, label: { text: `${name} (only where its report prints a grade)`, classes: 'govuk-label--s' }, items: [{ value: '', text: 'None printed' }, ...grades.map((grade) => ({ value: grade, text: gradeNames[grade], selected: grade === value(`grade-${code}`) }))], errorMessage: errorOf(errors, `grade-${code}`) }))}
${textarea({ id: 'summary', name: 'summary', rows: '3', label: { text: 'Summary (if you want one)', classes: 'govuk-label--s' }, value: value('summary') })}
${textarea({ id: 'findings', name: 'findings', rows: '6', label: { text: 'What it says must change', classes: 'govuk-label--s' }, hint: { text: 'Word for word, one finding a line.' }, value: value('findings'), errorMessage: errorOf(errors, 'findings') })}
${sourceFields(sent, errors)}
${button({ text: 'Enter it in the register' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-such-kind': 'kind', 'no-such-body': 'body', 'published-before': 'published-day', 'no-source': 'source', 'nothing-about': 'about', 'no-framework': 'on-day' }

/** What have others found: another regulator, a review panel or auditors? */
export const whatHaveOthersFound = page({
  path: paths.otherWork(':programme'),
  guard: 'accept-a-reading',
  show: async (ask, visit) => {
    const work = otherWork.find((each) => each.code === visit.query['kind'])
    return work === undefined ? kindAsked(visit, visit.query['kind'] === undefined ? [] : [{ field: 'kind', message: 'Choose what kind of work it is' }]) : shown(work, await ask.bodies(visit.programme.id), visit, null, [])
  },
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, form) => {
      const bodies = await does.bodies(visit.programme.id)
      const errors: FieldError[] = []
      const body = bodies.find((each) => each.id === form.text('body'))?.id
      const work = otherWork.find((each) => each.code === form.text('kind'))
      if (work === undefined) return kindAsked(visit, [{ field: 'kind', message: 'Choose what kind of work it is' }])
      if (body === undefined) errors.push({ field: 'body', message: 'Choose whom it is about' })
      if (form.text('about') === '') errors.push({ field: 'about', message: 'Enter what it looked at' })
      const on = typedStatedDay(form, 'on', 'last day of the work', errors, true)
      const published = typedDay(form, 'published')
      if (published.kind === 'not-a-day') errors.push({ field: 'published-day', message: 'Enter the day it was published as day, month and year' })
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || body === undefined || on === null || source === null) return shown(work, bodies, visit, form, errors)
      const findings = form.text('findings').split('\n').map((each) => each.trim()).filter((each) => each !== '')
      const intent = {
        kind: work.code, body: bodyId(body), on, published: published.kind === 'day' ? published.day : null, about: form.text('about'), summary: form.text('summary') || null,
        grades: gradedAreas(work.code).flatMap(({ code }) => grades.filter((each) => each === form.text(`grade-${code}`)).map((grade) => ({ area: code, grade }))), findings, source,
      }
      const outcome = await enterWorkOfOthers(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(work, bodies, visit, form, [{ field: fieldOf[outcome.code] ?? 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.visit(visit.programme.id, outcome.inspection.id), notice: 'It stands in the register, and its findings ask for an answer.' }
    },
  },
})
