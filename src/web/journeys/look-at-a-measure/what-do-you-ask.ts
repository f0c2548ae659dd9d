import { answerAboutAMeasure, askAboutAMeasure } from '../../../operations/talk-about-measures.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { measureOfBody, toMeasure } from './measure-of-body.ts'

/** What do you want to know about this measure? */
export const whatDoYouAsk = formPage({
  path: paths.askAboutMeasure(':programme', ':measure', ':body'),
  guard: 'ask-about-measures',
  subject: measureOfBody,
  title: 'What do you want to know?',
  kicker: ({ measure, bodyName }) => `${measure.name}, ${bodyName}`,
  lead: 'Everybody in the programme sees the question and its answers. They stay on record with their day. Name no child and no family.',
  back: (about, { programme }) => ({ href: toMeasure(about, programme.id, 'questions'), text: about.measure.name }),
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('text', 'Your question', { hint: 'Such as “Why did this fall in May, and what was done?”' }),
  button: { text: 'Ask' },
  parse: (form, _errors, { measure, body }) => ({ measure: measure.id, body, text: form.text('text') }),
  act: (does, intent, { visit }) => askAboutAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'text',
  done: (about, { programme }) => ({ to: toMeasure(about, programme.id, 'questions'), notice: 'The question is asked.' }),
})

/** What is the answer? */
export const whatIsTheAnswer = formPage({
  path: paths.answerAboutMeasure(':programme', ':measure', ':body', ':question'),
  guard: 'answer-about-measures',
  subject: async (ask, visit) => {
    const about = await measureOfBody(ask, visit)
    const question = (await ask.measureQuestions(visit.programme.id)).find(({ id }) => id === visit.params['question'])
    return about === null || question === undefined || question.measure !== about.measure.id || question.body !== about.body ? null : { ...about, question }
  },
  title: 'What is the answer?',
  kicker: ({ measure, bodyName }) => `${measure.name}, ${bodyName}`,
  lead: 'It is kept beside the question with your name and today’s day. Name no child and no family.',
  back: (about, { programme }) => ({ href: toMeasure(about, programme.id, 'questions'), text: about.measure.name }),
  fields: ({ subject: { question }, sent, errors }) => html`${insetText({ text: question.text })}${fieldsFor(sent, errors).long('text', 'Your answer', { hint: 'Say what you know, and where it stands.' })}`,
  button: { text: 'Answer' },
  parse: (form, _errors, { question }) => ({ question: question.id, text: form.text('text') }),
  act: (does, intent, { visit }) => answerAboutAMeasure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'text',
  done: (about, { programme }) => ({ to: toMeasure(about, programme.id, 'questions'), notice: 'The answer is kept.' }),
})
