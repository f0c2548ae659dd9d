import { addDays, type Day } from '../../../core/calendar/day.ts'
import type { LetterId } from '../../../core/board/letter.ts'
import type { PaperId } from '../../../core/board/meeting.ts'
import { publicationMoves, publicationOf, publicationTransitions, stepsOf, type PublicationIntent, type PublicationMove, type PublicationState, type PublicationStep, type PublicationSubject } from '../../../core/board/publication-state.ts'
import { whyLetterNotForPublic, whyPaperNotForPublic, type NotForPublic } from '../../../core/board/ready-for-public.ts'
import { memberRoles } from '../../../core/people/role.ts'
import { stepAPublication } from '../../../operations/write-letters.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { insetText } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicationMoveWords, publicationWords } from '../../words/letter-words.ts'
import { roleWords } from '../../words/people-words.ts'

type Subject = { readonly subject: PublicationSubject; readonly notForPublic: NotForPublic | null; readonly title: string; readonly state: PublicationState; readonly steps: readonly PublicationStep[] }

/** In: a step. Out: what stands below it in the history. */
export const stepInWords = ({ reason, restriction, numbersChecked }: PublicationStep): Html =>
  html`${reason}${numbersChecked ? html`<br>The numbers in it were looked at.` : null}${restriction === null ? null : html`<br>For: ${restriction.audience.map((each) => roleWords[each].toLowerCase()).join(', ')}. Looked at again by ${dayInWords(restriction.reviewBy)}; planned to open on ${dayInWords(restriction.plannedRelease)}.`}`

const history = (steps: readonly PublicationStep[]): Html | null =>
  steps.length === 0 ? null : html`<h2 class="govuk-heading-m">Its history</h2>${timeline({ headingLevel: 3, items: steps.toReversed().map((step) => ({ title: publicationMoveWords[step.move].done, date: { iso: step.by.on, words: dayInWords(step.by.on) }, by: `${step.by.name}, ${step.by.capacity}`, body: stepInWords(step) })) })}`

const dayOrNull = (form: Form, errors: FieldError[], name: string): Day | null => {
  const typed = typedDay(form, name)
  if (typed.kind === 'not-a-day') errors.push({ field: `${name}-day`, message: 'Enter the day as day, month and year' })
  return typed.kind === 'day' ? typed.day : null
}

/** Who may read a paper or report: members, some of them, or the public? */
export const whoMayReadIt = formPage<Subject, PublicationIntent>({
  path: paths.publicationOf(':programme', ':subjectKind', ':subject'),
  guard: 'restrict-papers',
  subject: async (ask, { programme, params }) => {
    const steps = await ask.publicationSteps(programme.id)
    const letter = params['subjectKind'] === 'letter' ? (await ask.letters(programme.id)).letters.find((each) => each.id === params['subject']) : undefined
    const paper = params['subjectKind'] === 'paper' ? (await ask.board(programme.id)).papers.find((each) => each.id === params['subject']) : undefined
    const found = letter ?? paper
    if (found === undefined) return null
    const subject: PublicationSubject = letter === undefined ? { kind: 'paper', id: found.id as PaperId } : { kind: 'letter', id: found.id as LetterId }
    const notForPublic = letter !== undefined ? whyLetterNotForPublic(letter) : whyPaperNotForPublic(paper, await ask.packs(programme.id))
    return { subject, notForPublic, title: found.title, state: publicationOf(steps, subject), steps: stepsOf(steps, subject) }
  },
  title: 'Who may read it?',
  kicker: ({ title }) => title,
  lead: 'Restricting needs a reason, an audience, a day on which it is looked at again and a day on which it opens. Releasing needs two people, and each looks at the numbers.',
  back: (_subject, { programme }) => ({ href: paths.publication(programme.id), text: 'What is kept back' }),
  fields: ({ subject: { state, steps, notForPublic }, visit, sent, errors }) => {
    const { pick, long, tick, day } = fieldsFor(sent, errors)
    const moves = publicationMoves.filter((move) => publicationTransitions[state][move] !== null)
    const asksNumbers = moves.includes('propose-release') || moves.includes('release')
    const asksAudience = moves.includes('restrict') || moves.includes('keep-restricted')
    const audience = steps.at(-1)?.restriction?.audience ?? []
    return html`<p class="govuk-body">${stateTag(publicationWords[state])}</p>
${pick('move', 'What happens now?', moves.map((each) => ({ value: each, text: publicationMoveWords[each].ask })))}
${asksNumbers && notForPublic !== null ? insetText({ html: html`<strong>The public cannot have it as it is.</strong> ${notForPublic.message} ${notForPublic.whatToDo}` }) : null}
${long('reason', 'Why?', { rows: '2' })}
${asksNumbers && notForPublic === null ? tick('numbers', 'If it is to go to the public', [{ value: 'checked', text: 'I looked at each number in it. Each was released here, was published before, or stands for no small number of people' }], []) : null}
${asksAudience ? html`${tick('audience', 'Who may read it while it is restricted?', memberRoles.map((each) => ({ value: each, text: roleWords[each] })), audience)}${day('review', 'When is the restriction looked at again?', addDays(visit.on, 28))}${day('planned', 'When should it open?', addDays(visit.on, 56))}` : null}
${history(steps)}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const numbersChecked = form.all('numbers').includes('checked')
    const move: PublicationMove | undefined = publicationMoves.find((each) => each === form.text('move'))
    if (move === undefined) errors.push({ field: 'move', message: 'Choose what happens now' })
    if (move === undefined) return null
    const isRestricting = move === 'restrict' || move === 'keep-restricted'
    return { move, numbersChecked, reason: form.text('reason'), restriction: isRestricting ? { audience: memberRoles.filter((each) => form.all('audience').includes(each)), reviewBy: dayOrNull(form, errors, 'review'), plannedRelease: dayOrNull(form, errors, 'planned') } : null }
  },
  act: (does, intent, { subject, visit: { programme, actor } }) => stepAPublication(does, { ...intent, subject: subject.subject }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason', 'numbers-not-checked': 'numbers', 'no-audience': 'audience', 'not-yourself-in': 'audience', 'no-review': 'review-day', 'no-planned-release': 'planned-day' },
  firstField: 'move',
  done: (_subject, { programme }) => ({ to: paths.publication(programme.id), notice: 'It is on record.' }),
})
