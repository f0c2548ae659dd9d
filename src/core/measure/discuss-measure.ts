import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'
import type { MeasureId } from './measure.ts'

export type MeasureQuestionId = Branded<'MeasureQuestionId'>
export type MeasureAnswerId = Branded<'MeasureAnswerId'>

/** A question about a measure of a body, with its answers, oldest first. Neither is ever changed or removed. */
export type MeasureQuestion = {
  readonly id: MeasureQuestionId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly body: BodyId
  readonly text: string
  readonly by: PersonId | null
  readonly on: Day
  readonly answers: readonly MeasureAnswer[]
}
export type MeasureAnswer = { readonly id: MeasureAnswerId; readonly text: string; readonly by: PersonId | null; readonly on: Day }

export type MeasureQuestionAsked = { readonly kind: 'measure-question-asked'; readonly programme: ProgrammeId; readonly question: MeasureQuestion }
export type MeasureQuestionAnswered = { readonly kind: 'measure-question-answered'; readonly programme: ProgrammeId; readonly question: MeasureQuestionId; readonly answer: MeasureAnswer }

/** A question fits on a page of a board; longer ones belong in a paper. */
export const longestWord = 2_000

const faultIn = (text: string): Refusal<'no-text' | 'too-long'> | null => {
  if (text.trim() === '') return refuse('no-text', 'Nothing is written.', 'Write it in a sentence or two.')
  return text.trim().length > longestWord ? refuse('too-long', 'It is too long to be read here.', `Say it in ${longestWord} letters or fewer.`) : null
}

/** In: a question about a measure of a body. Out: the change, or a refusal. */
export const askAboutMeasure = (
  { measure, body, text }: Pick<MeasureQuestion, 'measure' | 'body' | 'text'>,
  { id, setting }: { readonly id: MeasureQuestionId; readonly setting: MeasureSetting },
): MeasureQuestionAsked | MeasureRefusal | Refusal<'no-text' | 'too-long'> => {
  const notPermitted = whyNot(setting.actor, 'ask-about-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  // A body that was replaced is asked about too, so its last day will do.
  const last = setting.bodies.find((each) => each.id === body)?.validTo ?? setting.on
  const refusal = whyNotOf('ask-about-measures', { measure, body, on: last < setting.on ? last : setting.on }, setting) ?? faultIn(text)
  if (refusal !== null) return refusal
  return { kind: 'measure-question-asked', programme: setting.programme, question: { id, programme: setting.programme, measure, body, text: text.trim(), by: personOf(setting.actor), on: setting.on, answers: [] } }
}

/** In: a question on record and an answer to it. Out: the change, or a refusal. A question may be answered more than once. */
export const answerAboutMeasure = (
  question: MeasureQuestion | null,
  text: string,
  { id, setting }: { readonly id: MeasureAnswerId; readonly setting: Pick<MeasureSetting, 'programme' | 'actor' | 'on'> },
): MeasureQuestionAnswered | NotPermitted | Refusal<'no-such-question' | 'no-text' | 'too-long'> => {
  const notPermitted = whyNot(setting.actor, 'answer-about-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (question === null || question.programme !== setting.programme) return refuse('no-such-question', 'It is not on record.', 'Choose a question from the list.')
  const fault = faultIn(text)
  if (fault !== null) return fault
  return { kind: 'measure-question-answered', programme: setting.programme, question: question.id, answer: { id, text: text.trim(), by: personOf(setting.actor), on: setting.on } }
}
