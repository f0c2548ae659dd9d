import type { Challenge, ChallengeId } from '../../../core/assurance/challenge.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { answerAQuestion, askAQuestion, judgeAnAnswer } from '../../../operations/keep-the-challenge-log.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { questionPart } from './which-questions-are-open.ts'

const toQuestions = (notice: string): FormPage<unknown, never>['done'] => (_subject, { programme }) => ({ to: paths.questions(programme.id), notice })
const back: FormPage<unknown, never>['back'] = (_subject, { programme }) => ({ href: paths.questions(programme.id), text: 'Challenge log' })
const subject: FormPage<Challenge, never>['subject'] = async (ask, { programme, params }) => (await ask.assurance(programme.id)).challenges.find(({ id }) => id === (params['challenge'] as ChallengeId)) ?? null

/** What do you want to know? */
export const whatDoYouWantToKnow = formPage<Record<never, never>, { readonly question: string; readonly toWhom: string; readonly due: Day }>({
  path: paths.askQuestion(':programme'),
  guard: 'ask-a-question',
  subject: async () => ({}),
  title: 'What do you want to know?',
  lead: 'The question and its answer stay on record. You say whether the answer will do.',
  back,
  fields: ({ sent, errors }) => {
    const { long, line, day } = fieldsFor(sent, errors)
    return html`${long('question', 'Your question', { hint: 'Name no child and no family.' })}${line('to-whom', 'Who should answer it?', { hint: 'The post. For example: Director of children’s services.' })}${day('due', 'By when?', null)}`
  },
  button: { text: 'Ask it' },
  parse: (form, errors) => {
    const due = typedDay(form, 'due')
    if (due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day by which you want the answer, as day, month and year' })
    return due.kind === 'day' ? { question: form.text('question'), toWhom: form.text('to-whom'), due: due.day } : null
  },
  act: (does, sent, { visit: { programme, actor } }) => askAQuestion(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'to-nobody': 'to-whom', 'due-in-the-past': 'due-day' },
  firstField: 'question',
  done: toQuestions('Your question is on record.'),
})

/** What is the answer? */
export const whatDoesItAnswer = formPage<Challenge, string>({
  path: paths.answerQuestion(':programme', ':challenge'),
  guard: 'answer-a-question',
  subject,
  title: 'What is the answer?',
  lead: 'Answer the question that was asked. “We do not know yet” is an answer, with the day on which you will.',
  back,
  fields: ({ subject: challenge, visit, sent, errors }) => html`${questionPart(challenge, visit.on)}${fieldsFor(sent, errors).long('words', 'Your answer', { rows: '6', hint: 'Name no child and no family.' })}`,
  button: { text: 'Send the answer' },
  parse: (form) => form.text('words'),
  told: { words: (words) => words, stands: 'beside the answer and in the claim ledger' },
  act: (does, words, { subject: { id }, told, visit: { programme, actor } }) => answerAQuestion(does, { challenge: id, words, told }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'words',
  done: toQuestions('The answer is on record.'),
})

/** Will the answer do? */
export const willTheAnswerDo = formPage<Challenge, { readonly isSatisfied: boolean; readonly why: string }>({
  path: paths.judgeAnswer(':programme', ':challenge'),
  guard: 'ask-a-question',
  subject,
  title: 'Will the answer do?',
  lead: 'Where it will not, the question waits for another answer. The first one stays.',
  back,
  fields: ({ subject: challenge, visit, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`${questionPart(challenge, visit.on)}${pick('verdict', 'Will it do?', [{ value: 'yes', text: 'Yes, it answers the question' }, { value: 'no', text: 'No, something is still missing' }])}${long('why', 'Why?')}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const verdict = form.text('verdict')
    if (verdict !== 'yes' && verdict !== 'no') errors.push({ field: 'verdict', message: 'Choose whether it will do' })
    return { isSatisfied: verdict === 'yes', why: form.text('why') }
  },
  act: (does, sent, { subject: { id }, visit: { programme, actor } }) => judgeAnAnswer(does, { challenge: id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-why': 'why' },
  firstField: 'verdict',
  done: toQuestions('It is on record.'),
})
