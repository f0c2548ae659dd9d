import type { Day } from '../../../core/calendar/day.ts'
import type { Action, Milestone, TestOfSuccess } from '../../../core/plan/plan.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { checkboxes, fieldset, input, textarea } from '../../components/govuk.ts'
import { form, typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'

/** The most milestones one action may have; more of them are a plan of their own. */
export const mostMilestones = 12

const heading = 'govuk-label--s'

/** The questions on the words, the people and the days of an action. */
export const workQuestions = (sent: Form, errors: readonly FieldError[]): Html => html`
${textarea({ id: 'title', name: 'title', rows: '2', label: { text: 'The action in one sentence', classes: heading }, hint: { text: 'Begin with a verb. For example: See every child within five working days of a referral.' }, value: sent.text('title'), errorMessage: errorOf(errors, 'title') })}
${input({ id: 'owner', name: 'owner', label: { text: 'Who owns it?', classes: heading }, hint: { text: 'One person or post. You may leave this empty for now: the plan then shows that an owner is missing.' }, value: sent.text('owner'), classes: 'govuk-!-width-two-thirds', errorMessage: errorOf(errors, 'owner') })}
${input({ id: 'partner', name: 'partner', label: { text: 'Which partner shares the work? (optional)', classes: heading }, hint: { text: 'For example: Police, or the health board.' }, value: sent.text('partner'), classes: 'govuk-!-width-two-thirds' })}
${dateQuestion({ name: 'start', legend: 'When does it start? (optional)', sent, day: null, errors })}
${dateQuestion({ name: 'due', legend: 'When will it be done?', hint: 'For example: 31 3 2027', sent, day: null, errors })}`

/** How many milestones the form has room for. */
export const roomFor = (sent: Form): number => Math.min(mostMilestones, Math.max(1, Number.parseInt(sent.text('milestones'), 10) || 1))

/** The steps on the way to the end date, in boxes of their own; a box left empty counts for nothing. */
export const milestoneQuestions = (sent: Form, errors: readonly FieldError[], { withReached }: { readonly withReached: boolean }): Html => {
  const room = roomFor(sent)
  return html`<h2 class="govuk-heading-m">Milestones (optional)</h2>
<p class="govuk-body">The steps on the way, each with the day by which it is there. Leave a milestone empty to drop it.</p>
<input type="hidden" name="milestones" value="${room}">
${Array.from({ length: room }, (_, index) => {
  const name = `milestone-${index + 1}`
  return fieldset({
    classes: 'ib-milestone',
    legend: { text: `Milestone ${index + 1}`, classes: 'govuk-fieldset__legend--s' },
    html: html`${input({ id: `${name}-what`, name: `${name}-what`, label: { text: 'What will be there?' }, value: sent.text(`${name}-what`), errorMessage: errorOf(errors, `${name}-what`) })}
${dateQuestion({ name: `${name}-due`, legend: 'By when?', sent, day: null, errors })}
${
  withReached
    ? checkboxes({ idPrefix: `${name}-reached`, name: `${name}-reached`, classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: 'It is there', checked: sent.text(`${name}-reached`) === 'yes' }] })
    : null
}`,
  })
})}`
}

/** The two kinds of proof, explained with examples. */
export const proofQuestions = (sent: Form, errors: readonly FieldError[]): Html => html`
${textarea({ id: 'measures', name: 'measures', rows: '4', label: { text: 'Measures', classes: 'govuk-label--m' }, hint: { html: html`Figures that will move if it works. Write one a line. For example:<br>Share of assessments done within 45 working days<br>Children who had three or more social workers in a year` }, value: sent.text('measures'), errorMessage: errorOf(errors, 'measures') })}
${textarea({ id: 'evidence', name: 'evidence', rows: '4', label: { text: 'Evidence', classes: 'govuk-label--m' }, hint: { html: html`Things people can look at or listen to. Write one a line. For example:<br>Audit of 20 assessments by two people who did not write them<br>What ten care leavers tell us in September` }, value: sent.text('evidence'), errorMessage: errorOf(errors, 'evidence') })}`

/** In: text. Out: its lines without the empty ones. */
export const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

const orNull = (text: string): string | null => (text === '' ? null : text)

export type Work = { readonly title: string; readonly owner: string | null; readonly partner: string | null; readonly start: Day | null; readonly due: Day; readonly milestones: readonly Milestone[] }

/** In: a form. Out: the work, or what is wrong with each field. */
export const readWork = (sent: Form): { readonly work: Work | null; readonly errors: readonly FieldError[] } => {
  const errors: FieldError[] = []
  const title = sent.text('title').replaceAll(/\s*\n\s*/g, ' ')
  const [start, due] = [typedDay(sent, 'start'), typedDay(sent, 'due')]
  if (title === '') errors.push({ field: 'title', message: 'Say in a sentence what you will do' })
  if (start.kind === 'not-a-day') errors.push({ field: 'start-day', message: 'Enter a real start date, or leave it empty' })
  if (due.kind === 'empty') errors.push({ field: 'due-day', message: 'Enter the day by which it will be done' })
  if (due.kind === 'not-a-day') errors.push({ field: 'due-day', message: 'Enter a real end date, as day, month and year' })
  if (start.kind === 'day' && due.kind === 'day' && due.day < start.day) errors.push({ field: 'due-day', message: 'Enter an end date on or after the start date' })
  const milestones: Milestone[] = []
  for (let index = 1; index <= roomFor(sent); index += 1) {
    const name = `milestone-${index}`
    const what = sent.text(`${name}-what`)
    const by = typedDay(sent, `${name}-due`)
    if (what === '' && by.kind === 'empty') continue
    if (what === '') errors.push({ field: `${name}-what`, message: `Say what will be there at milestone ${index}, or clear its date` })
    if (by.kind !== 'day') errors.push({ field: `${name}-due-day`, message: `Enter a real date for milestone ${index}` })
    else if (due.kind === 'day' && by.day > due.day) errors.push({ field: `${name}-due-day`, message: `Milestone ${index} lies after the end date: move it before, or move the end date` })
    else if (what !== '') milestones.push({ due: by.day, what, isReached: sent.text(`${name}-reached`) === 'yes' })
  }
  if (errors.length > 0 || due.kind !== 'day') return { work: null, errors }
  const inOrder = milestones.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return { work: { title, owner: orNull(sent.text('owner')), partner: orNull(sent.text('partner')), start: start.kind === 'day' ? start.day : null, due: due.day, milestones: inOrder }, errors }
}

/** In: a form. Out: how we will know, or that nothing says so. */
export const readProof = (sent: Form): { readonly proof: TestOfSuccess | null; readonly errors: readonly FieldError[] } => {
  const proof = { measures: linesOf(sent.text('measures')), evidence: linesOf(sent.text('evidence')) }
  return proof.measures.length + proof.evidence.length > 0
    ? { proof, errors: [] }
    : { proof: null, errors: [{ field: 'measures', message: 'Name at least one measure or one piece of evidence' }] }
}

/** In: a date question and a day. Out: what its three boxes hold. */
export const dayParts = (name: string, day: Day | null): readonly (readonly [string, readonly string[]])[] => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  return [[`${name}-day`, [date.replace(/^0/, '')]], [`${name}-month`, [month.replace(/^0/, '')]], [`${name}-year`, [year]]]
}

/** In: an action. Out: the form as it would be filled in to say the same. */
export const formOf = (action: Action): Form => {
  const { title, outcome, reason, owner, partner, start, due, milestones, howWeWillKnow, delivery } = action
  return form(
    new Map<string, readonly string[]>([
      ['title', [title]],
      ['outcome', [outcome]],
      ['findings', reason.kind === 'answers-findings' ? reason.findings : []],
      ['own-reason', [reason.kind === 'own-initiative' ? reason.why : '']],
      ['owner', [owner ?? '']],
      ['partner', [partner ?? '']],
      ...dayParts('start', start),
      ...dayParts('due', due),
      ['milestones', [String(milestones.length + 1)]],
      ...milestones.flatMap(({ due: by, what, isReached }, index) => [
        [`milestone-${index + 1}-what`, [what]] as const,
        ...dayParts(`milestone-${index + 1}-due`, by),
        [`milestone-${index + 1}-reached`, isReached ? ['yes'] : []] as const,
      ]),
      ['measures', [howWeWillKnow.measures.join('\n')]],
      ['evidence', [howWeWillKnow.evidence.join('\n')]],
      ['delivery', [delivery]],
    ]),
  )
}
