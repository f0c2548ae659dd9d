import type { BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { viewAnswers, youngGroups, type ViewAnswer, type YoungView } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { answerAView, hearAView } from '../../../operations/keep-corporate-parenting.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { groupWords, viewAnswerWords } from '../../words/parenting-words.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { aboutParenting, councilChoices, toParenting, type ParentingSubject } from './parenting-forms.ts'

/** What did a group of young people say? */
export const whatDidYoungPeopleSay = formPage<ParentingSubject, Omit<YoungView, 'id' | 'programme' | 'answer'>>({
  ...aboutParenting,
  path: paths.hearView(':programme'),
  guard: 'record-views',
  title: 'What did young people say?',
  lead: 'What a group said together, in their words. It stays in sight until it is answered.',
  fields: ({ subject: { councils }, visit, sent, errors }) => {
    const { choose, long, day } = fieldsFor(sent, errors)
    return html`${choose('council', 'To which council?', councilChoices(councils), { first: 'Choose a council' })}
${choose('group', 'Who spoke?', youngGroups.map((each) => ({ value: each, text: groupWords[each] })), { first: 'Choose a group' })}
${day('on', 'On which day?', visit.on)}
${noChildHere()}
${long('heard', 'What they said')}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const group = youngGroups.find((each) => each === form.text('group'))
    const on = typedDay(form, 'on')
    if (form.text('council') === '') errors.push({ field: 'council', message: 'Choose a council' })
    if (group === undefined) errors.push({ field: 'group', message: 'Choose who spoke' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    return group === undefined || on.kind !== 'day' ? null : { council: form.text('council') as BodyId, group, on: on.day, heard: form.text('heard') }
  },
  act: (does, view, { visit: { programme, actor } }) => hearAView(does, view, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'on-day', 'nothing-said': 'heard' },
  firstField: 'council',
  done: toParenting('It is on record, and waits for an answer.'),
})

/** What was done about what young people said? */
export const whatWasDoneAboutIt = formPage<YoungView, { readonly kind: ViewAnswer; readonly on: Day; readonly words: string }>({
  path: paths.answerView(':programme', ':view'),
  guard: 'answer-views',
  subject: async (ask, { programme, params }) => (await ask.corporateParenting(programme.id)).views.find((each) => each.id === params['view']) ?? null,
  title: 'What was done about it?',
  kicker: ({ heard }) => `“${heard}”`,
  lead: '“We cannot” is an answer too. Young people want to know why.',
  back: (_view, { programme }) => ({ href: paths.corporateParenting(programme.id), text: 'Promises to young people' }),
  fields: ({ visit, sent, errors }) => {
    const { pick, long, day } = fieldsFor(sent, errors)
    return html`${pick('answer', 'What is the answer?', viewAnswers.map((each) => ({ value: each, text: viewAnswerWords[each].words })))}
${day('on', 'On which day?', visit.on)}
${noChildHere()}
${long('words', 'The answer, in words for a young person')}`
  },
  button: { text: 'Record the answer' },
  parse: (form, errors) => {
    const kind = viewAnswers.find((each) => each === form.text('answer'))
    const on = typedDay(form, 'on')
    if (kind === undefined) errors.push({ field: 'answer', message: 'Choose what the answer is' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    return kind === undefined || on.kind !== 'day' ? null : { kind, on: on.day, words: form.text('words') }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => answerAView(does, { view: subject.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'on-day', 'before-it-was-said': 'on-day', 'nothing-said': 'words' },
  firstField: 'answer',
  done: toParenting('The answer is on record.'),
})
