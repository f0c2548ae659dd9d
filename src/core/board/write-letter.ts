import type { Day } from '../calendar/day.ts'
import { shapesInText } from '../child-data/text-check.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import { may, whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { flagsInWords, type FlaggedWords, type RestsOn } from '../assurance/claims-in-words.ts'
import type { ClaimFlag } from '../assurance/upward-claim.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf, unsaid, type Unsaid } from './board-setting.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { letterForms } from './letter-forms.data.ts'
import { inTheRecord, restedAnew, whyNotRestsOn } from './letter-sources.ts'
import { letterActs, letterMoves, letterTransitions, type Letter, type LetterId, type LetterKind, type LetterMove, type LetterRecord, type LetterSource, type LetterStatement, type LetterStatementId, type LetterText, type TestAnswer } from './letter.ts'

export type LetterBegun = { readonly kind: 'letter-begun'; readonly programme: ProgrammeId; readonly letter: Letter }
/** A new version of the text. The versions before stay in their table; the journal has the hash. `file` comes with an appendix and goes to the store of documents. */
export type LetterRewritten = { readonly kind: 'letter-rewritten'; readonly programme: ProgrammeId; readonly before: Letter; readonly letter: Letter; readonly hash: Sha256; readonly file?: { readonly document: Sha256; readonly mediaType: string; readonly bytes: Uint8Array } }
export type LetterMoved = { readonly kind: 'letter-moved'; readonly programme: ProgrammeId; readonly before: Letter; readonly letter: Letter; readonly move: Exclude<LetterMove, 'sign'>; readonly reason: string | null }

export type LetterSetting = LetterRecord & { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly hashOf: (letter: Letter) => Sha256 }

type NoSuchLetter = Refusal<'no-such-letter' | 'not-in-audience'>
export type LetterRefusal = NotPermitted | NoSuchLetter | Unsaid | Refusal<'fixed' | 'not-in-this-state' | 'saved-meanwhile' | 'not-your-judgement' | 'no-source' | 'no-such-section' | 'no-such-statement' | 'no-such-test' | 'may-point-at-a-child' | 'record-contradicts'>

/** In: a letter’s name. Out: the letter, or why nothing can be done with it. */
export const letterIn = ({ letters }: LetterRecord, id: LetterId): Letter | NoSuchLetter => {
  const letter = letters.find((each) => each.id === id)
  if (letter === undefined) return refuse('no-such-letter', 'There is no such letter.', 'Choose one from the list of letters.')
  return letter.isHeldBack ? refuse('not-in-audience', 'This letter is restricted, and you are not among those who may read it.', 'Ask whoever restricted it.') : letter
}

/** What everybody is told who would change a signed letter. */
export const fixedLetter = refuse('fixed', 'This letter is signed. Its text is fixed, for everybody.', 'Write another letter that says what has changed.')

/** In: a kind of letter, who asks and when. Out: whether they write its judgement. */
export const judges = ({ kind, programme }: Pick<Letter, 'kind' | 'programme'>, actor: Actor, on: Day): boolean => may(actor, letterActs[kind].signs, programme, on)

/** In: a kind, to whom, about which days. Out: the change, or a refusal. */
export const beginLetter = (
  intent: { readonly kind: LetterKind; readonly title: string; readonly addressee: string; readonly period: Letter['period'] },
  id: LetterId,
  setting: LetterSetting,
): LetterBegun | NotPermitted | Unsaid | Refusal<'ends-before-it-begins'> => {
  const refusal = whyNot(setting.actor, letterActs[intent.kind].drafts, setting.programme, setting.on) ?? unsaid(intent.title, 'what it is called') ?? unsaid(intent.addressee, 'to whom it goes')
  if (refusal !== null) return refusal
  if (intent.period.to < intent.period.from) return refuse('ends-before-it-begins', 'The time it speaks of would end before it begins.', 'Correct one of the two days.')
  const letter: Letter = { ...intent, title: intent.title.trim(), addressee: intent.addressee.trim(), id, programme: setting.programme, state: 'draft', version: 1, text: { statements: [], tests: [] }, begun: authorOf(setting), signed: null, isHeldBack: false }
  return { kind: 'letter-begun', programme: setting.programme, letter }
}

/** In: a letter, a voice and who asks. Out: null where they may write in it now. Facts are written in a draft by whoever drafts; judgement by the signer, until it is signed. */
export const whyNotOpen = (letter: Letter, voice: LetterStatement['voice'], { actor, programme, on }: Pick<LetterSetting, 'actor' | 'programme' | 'on'>): LetterRefusal | null => {
  if (letter.state === 'signed') return fixedLetter
  if (letter.state === 'withdrawn') return refuse('not-in-this-state', 'This letter was withdrawn.', 'Begin another one.')
  if (voice === 'judgement') return judges(letter, actor, on) ? null : refuse('not-your-judgement', 'Only whoever signs the letter writes its judgement.', 'Put what you know as a fact, with its source, or as a comment.')
  const refusal = whyNot(actor, letterActs[letter.kind].drafts, programme, on)
  if (refusal !== null) return refusal
  return letter.state === 'draft' ? null : refuse('not-in-this-state', 'The facts are being checked.', 'Take the letter back to change them.')
}

/** In: a letter and its new text. Out: the change to the next version. */
export const rewriteLetter = (before: Letter, text: LetterText, setting: LetterSetting): LetterRewritten => {
  const letter: Letter = { ...before, text: inReadingOrder(before.kind, restedAnew(text)), version: before.version + 1 }
  return { kind: 'letter-rewritten', programme: setting.programme, before, letter, hash: setting.hashOf(letter) }
}

/** In: a letter and the version a writer saw. Out: a refusal where somebody changed it since. */
export const staleLetter = (letter: Letter, version: number): Refusal<'saved-meanwhile'> | null =>
  letter.version === version ? null : refuse('saved-meanwhile', 'Somebody else changed the letter while you wrote.', 'Your words stand below. Read the letter as it stands now, then save again.')

export type StatementIntent = {
  readonly section: string
  readonly voice: LetterStatement['voice']
  readonly text: string
  readonly sources: readonly LetterSource[]
  /** Why it is said although the record does not bear it out. */
  readonly goingOn?: string | null
}

/** What a reader can open and hold a statement against, which no rule here can. */
const isForTheReader = ({ kind }: LetterSource): boolean => kind === 'finding' || kind === 'decision' || kind === 'evidence' || kind === 'outside' || kind === 'audit' || kind === 'view' || kind === 'conclusion'

/**
 * In: a statement and what its measures and actions show. Out: each sentence that the record does not bear out. A statement that rests on a finding, a decision,
 * evidence or something outside is held against that by its reader, not against figures that nobody named. That something is better is its signer’s own
 * judgement where no figure is named; a number, or that the work is done, is nobody’s judgement, and is tied to something.
 */
export const flagsOnStatement = ({ text, sources }: Pick<StatementIntent, 'text' | 'sources'>, restsOn: RestsOn, on: Day): FlaggedWords['flagged'] => {
  const restsOnFigures = sources.some(({ kind }) => kind === 'measure')
  const restsOnAction = sources.some(({ kind }) => kind === 'action')
  const isToldElsewhere = sources.some(isForTheReader)
  const counts = (flag: ClaimFlag): boolean => {
    switch (flag) {
      case 'not-re-checked':
      case 'not-closed':
      case 'not-delivered':
        return restsOnAction || restsOnFigures
      case 'other-number':
      case 'tied-to-nothing':
        return !isToldElsewhere
      default:
        return restsOnFigures || restsOn.data.length > 0
    }
  }
  return flagsInWords(text, restsOn, on).filter(({ flag }) => counts(flag))
}

const asStatement = (id: LetterStatementId, { section, voice, text, sources }: StatementIntent, flags: FlaggedWords | null): LetterStatement =>
  ({ id, section, text: text.trim(), ...(flags === null ? {} : { flags }), voice, sources }) as LetterStatement

/**
 * In: a letter, the version the writer saw, and a statement: a new one, or new words for one that is there. Out: the change, or a refusal. A fact
 * needs a source, a judgement the signer; nothing may point at a child; what the record does not bear out needs a reason. A judgement that names no source yet
 * is asked for one when it is signed.
 */
export const writeStatement = (letterId: LetterId, version: number, id: LetterStatementId, intent: StatementIntent, setting: LetterSetting, restsOn: RestsOn): LetterRewritten | LetterRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const was = letter.text.statements.find((each) => each.id === id)
  const refusal = whyNotOpen(letter, was?.voice ?? intent.voice, setting) ?? whyNotOpen(letter, intent.voice, setting) ?? staleLetter(letter, version) ?? unsaid(intent.text, 'what is stated')
  if (refusal !== null) return refusal
  if (!letterForms[letter.kind].sections.some((each) => each.key === intent.section)) return refuse('no-such-section', 'This letter has no such part.', 'Choose one from the list.')
  if (shapesInText(intent.text, setting.on).length > 0) return refuse('may-point-at-a-child', 'This may point at a child.', 'Say it without names, numbers, dates of birth or places.')
  const groundless = whyNotRestsOn(intent.voice, intent.sources, { ...letter.text, statements: letter.text.statements.filter((each) => each.id !== id) })
  if (groundless !== null) return groundless
  const flagged = flagsOnStatement({ text: intent.text, sources: inTheRecord(intent.sources, letter.text) }, restsOn, setting.on)
  const goingOn = (intent.goingOn ?? '').trim()
  const statement = asStatement(id, intent, flagged.length === 0 ? null : { flagged, goingOn })
  if (flagged.length > 0 && goingOn === '') return refuse('record-contradicts', 'The record does not bear this out.', 'Say it in other words, or give the reason for saying it all the same. The reason is printed with it.')
  const { statements } = letter.text
  return rewriteLetter(letter, { ...letter.text, statements: was === undefined ? [...statements, statement] : statements.map((each) => (each.id === id ? statement : each)) }, setting)
}

/** In: a statement. Out: the letter without it, or a refusal. The versions before keep it. */
export const dropStatement = (letterId: LetterId, version: number, id: LetterStatementId, setting: LetterSetting): LetterRewritten | LetterRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const was = letter.text.statements.find((each) => each.id === id)
  if (letter.state === 'signed') return fixedLetter
  if (was === undefined) return refuse('no-such-statement', 'The statement is not in the letter.', 'Choose one from the letter.')
  return whyNotOpen(letter, was.voice, setting) ?? staleLetter(letter, version) ?? rewriteLetter(letter, { ...letter.text, statements: letter.text.statements.filter((each) => each.id !== id) }, setting)
}

/** In: a test of the letter and its answer. Out: the change, or a refusal. Only the signer answers; “cannot tell” is an answer. */
export const answerTest = (letterId: LetterId, version: number, { key, answer, because, sources = [] }: { readonly key: string; readonly answer: TestAnswer; readonly because: string; readonly sources?: readonly LetterSource[] }, setting: LetterSetting): LetterRewritten | LetterRefusal => {
  const letter = letterIn(setting, letterId)
  if ('whatToDo' in letter) return letter
  const refusal = whyNotOpen(letter, 'judgement', setting) ?? staleLetter(letter, version) ?? unsaid(because, 'why')
  if (refusal !== null) return refusal
  const wanted = letterForms[letter.kind].tests
  if (!wanted.some((each) => each.key === key)) return refuse('no-such-test', 'This letter has no such test.', 'Choose one from the list.')
  if (shapesInText(because, setting.on).length > 0) return refuse('may-point-at-a-child', 'This may point at a child.', 'Say it without names, numbers, dates of birth or places.')
  const groundless = whyNotRestsOn('judgement', sources, letter.text)
  if (groundless !== null) return groundless
  const answered = [...letter.text.tests.filter((each) => each.key !== key), { key, answer, because: because.trim(), sources }]
  const tests = wanted.flatMap((each) => answered.filter((one) => one.key === each.key))
  return rewriteLetter(letter, { ...letter.text, tests }, setting)
}

/** Who may take each move but the signature. */
const actOfLetterMove = ({ kind }: Letter, move: Exclude<LetterMove, 'sign'>): Act => (move === 'finish-check' ? 'check-facts' : letterActs[kind].drafts)

/** In: a letter and who asks. Out: the moves but for the signature that follow from where it stands and that are theirs to take. */
export const openMoves = (letter: Letter, actor: Actor, on: Day): readonly Exclude<LetterMove, 'sign'>[] =>
  letterMoves.filter((move): move is Exclude<LetterMove, 'sign'> => move !== 'sign' && letterTransitions[letter.state][move] !== null && may(actor, actOfLetterMove(letter, move), letter.programme, on))

/** In: a letter and a move. Out: the change, or a refusal. Taking it back or withdrawing it needs a reason. */
export const moveLetter = (id: LetterId, move: Exclude<LetterMove, 'sign'>, reason: string, setting: LetterSetting): LetterMoved | LetterRefusal | Refusal<'no-reason' | 'no-statement'> => {
  const before = letterIn(setting, id)
  if ('whatToDo' in before) return before
  const refusal = whyNot(setting.actor, actOfLetterMove(before, move), setting.programme, setting.on)
  if (refusal !== null) return refusal
  const next = letterTransitions[before.state][move]
  if (next === null) return before.state === 'signed' ? fixedLetter : refuse('not-in-this-state', 'That does not follow from where the letter stands.', 'Look at the letter for what comes next.')
  if (move === 'send-to-check' && before.text.statements.length === 0) return refuse('no-statement', 'The letter states nothing yet.', 'Write at least one statement.')
  if ((move === 'take-back' || move === 'withdraw') && reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Say why, in a sentence.')
  return { kind: 'letter-moved', programme: setting.programme, before, letter: { ...before, state: next }, move, reason: reason.trim() || null }
}
