import type { Day } from '../calendar/day.ts'
import { shapesInText } from '../child-data/text-check.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf, unsaid } from './board-setting.ts'
import { letterActs, type Letter, type LetterComment, type LetterCommentId, type LetterId, type LetterStatementId } from './letter.ts'
import { letterIn, type LetterRefusal, type LetterSetting } from './write-letter.ts'

export type LetterCommented = { readonly kind: 'letter-commented'; readonly programme: ProgrammeId; readonly comment: LetterComment }
export type LetterCommentAnswered = { readonly kind: 'letter-comment-answered'; readonly programme: ProgrammeId; readonly before: LetterComment; readonly comment: LetterComment }

/** In: a letter and who asks. Out: null where they may answer comments on it: whoever drafts it or signs it. */
export const whyNotAnswering = ({ kind, programme }: Pick<Letter, 'kind' | 'programme'>, actor: Actor, on: Day): NotPermitted | null =>
  whyNot(actor, letterActs[kind].signs, programme, on) === null ? null : whyNot(actor, letterActs[kind].drafts, programme, on)

/** In: a letter. Out: null while its facts are being checked, else why nobody comments on it. */
export const whyNotInCheck = ({ state }: Letter): Refusal<'fixed' | 'not-in-this-state'> | null =>
  state === 'in-check' ? null : refuse(state === 'signed' ? 'fixed' : 'not-in-this-state', state === 'signed' ? 'This letter is signed.' : 'This letter is not with you to be checked.', 'Write to the chair, or wait until it is sent to you.')

/** In: a comment and its letter. Out: why nobody can answer it, null where its author can. */
export const whyNotAnswerable = ({ state }: Letter, { answer }: LetterComment): Refusal<'fixed' | 'answered-already'> | null => {
  if (state === 'signed' || state === 'withdrawn') return refuse('fixed', 'This letter is closed.', 'Write another letter.')
  return answer === null ? null : refuse('answered-already', 'This comment was answered already.', 'Look at the answer.')
}

/** In: a letter that is being checked, and what the director says of a fact. Out: the change, or a refusal. A comment stands beside the text. */
export const commentOnLetter = (letterId: LetterId, intent: { readonly statement: LetterStatementId | null; readonly words: string }, id: LetterCommentId, setting: LetterSetting): LetterCommented | LetterRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const refusal = whyNot(setting.actor, 'check-facts', setting.programme, setting.on) ?? unsaid(intent.words, 'what is not right')
  if (refusal !== null) return refusal
  const closed = whyNotInCheck(letter)
  if (closed !== null) return closed
  if (intent.statement !== null && !letter.text.statements.some((each) => each.id === intent.statement)) return refuse('no-such-statement', 'The statement is not in the letter.', 'Choose one from the letter.')
  if (shapesInText(intent.words, setting.on).length > 0) return refuse('may-point-at-a-child', 'This may point at a child.', 'Say it without names, numbers, dates of birth or places.')
  return { kind: 'letter-commented', programme: setting.programme, comment: { id, programme: setting.programme, letter: letterId, statement: intent.statement, words: intent.words.trim(), by: authorOf(setting), answer: null } }
}

/** In: a comment and what the author says to it. Out: the change, or a refusal. It is answered once; the text changes, if it does, by its author. */
export const answerComment = (id: LetterCommentId, words: string, setting: LetterSetting): LetterCommentAnswered | LetterRefusal | Refusal<'no-such-comment' | 'answered-already'> => {
  const before = setting.comments.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-comment', 'There is no such comment.', 'Choose one from the letter.')
  const letter = letterIn(setting, before.letter)
  if ('whatToDo' in letter) return letter
  const refusal = whyNotAnswering(letter, setting.actor, setting.on) ?? whyNotAnswerable(letter, before)
  if (refusal !== null) return refusal
  const said = unsaid(words, 'what came of the comment')
  if (said !== null) return said
  return { kind: 'letter-comment-answered', programme: setting.programme, before, comment: { ...before, answer: { words: words.trim(), by: authorOf(setting) } } }
}
