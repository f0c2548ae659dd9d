import type { RestsOn } from '../assurance/claims-in-words.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf } from './board-setting.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { letterForms } from './letter-forms.data.ts'
import { inTheRecord, unsourced, whyNotRestsOn } from './letter-sources.ts'
import { letterActs, letterTransitions, type Letter, type LetterId, type LetterRecord, type LetterSource, type LetterStatementId, type LetterText } from './letter.ts'
import { flagsOnStatement, fixedLetter, letterIn, staleLetter, type LetterRefusal, type LetterSetting } from './write-letter.ts'

/** `letter` is the next version where the signer said, in signing, what a sentence rests on; its text is then kept beside the ones before, as it is where its sentences had yet to be put in the order they are read in. */
export type LetterSigned = { readonly kind: 'letter-signed'; readonly programme: ProgrammeId; readonly before: Letter; readonly letter: Letter & { readonly signed: NonNullable<Letter['signed']> } }

/** What the signer says, in signing, that a sentence rests on which named nothing: a statement or the answer to a test. `restsOn` is what those sources show. */
export type SaidInSigning = { readonly of: { readonly kind: 'statement'; readonly id: LetterStatementId } | { readonly kind: 'test'; readonly key: string }; readonly sources: readonly LetterSource[]; readonly restsOn: RestsOn }

/** In: a letter and who asks. Out: null where it is theirs to sign, whatever is still missing. */
export const whyNotSigner = ({ kind, programme }: Pick<Letter, 'kind' | 'programme'>, actor: Actor, on: Day): NotPermitted | null => whyNot(actor, letterActs[kind].signs, programme, on)

/** In: a letter. Out: what must be there before it is signed, by code and name; none where it is whole. What a sentence rests on is asked in signing. */
export const missingBeforeSigning = (letter: Letter, { comments }: Pick<LetterRecord, 'comments'>): readonly { readonly kind: 'section' | 'test' | 'comment'; readonly key: string }[] => {
  const { sections, tests } = letterForms[letter.kind]
  return [
    ...sections.filter(({ key, isNeeded }) => isNeeded && !letter.text.statements.some((each) => each.section === key)).map(({ key }) => ({ kind: 'section' as const, key })),
    ...tests.filter(({ key }) => !letter.text.tests.some((each) => each.key === key)).map(({ key }) => ({ kind: 'test' as const, key })),
    ...comments.filter((each) => each.letter === letter.id && each.answer === null).map((each) => ({ kind: 'comment' as const, key: each.id })),
  ]
}

/** In: a letter and the comments on it. Out: why nobody can sign it as it stands, null where its signer can. */
export const whyNotReady = (letter: Letter, record: Pick<LetterRecord, 'comments'>): Refusal<'fixed' | 'not-in-this-state' | 'not-whole'> | null => {
  if (letter.state === 'signed') return fixedLetter
  if (letterTransitions[letter.state].sign === null) return refuse('not-in-this-state', 'The facts of this letter were not checked.', 'Send it to be checked first.')
  return missingBeforeSigning(letter, record).length === 0 ? null : refuse('not-whole', 'The letter is not whole: a part, a test or an answer to a comment is missing.', 'The letter’s page lists what is missing.')
}

/** Each sentence is held against what it is now said to rest on. A flag that already stands with its reason is no news. */
const whyNotSaid = ({ of, sources, restsOn }: SaidInSigning, text: LetterText, on: Day): Refusal<'no-source' | 'no-such-statement' | 'record-contradicts'> | null => {
  const refusal = whyNotRestsOn('judgement', sources, text)
  if (refusal !== null || of.kind === 'test') return refusal
  const statement = text.statements.find(({ id }) => id === of.id)
  const known = statement?.flags?.flagged ?? []
  const flagged = flagsOnStatement({ text: statement?.text ?? '', sources: inTheRecord(sources, text) }, restsOn, on)
  return flagged.every(({ sentence, flag }) => known.some((each) => each.sentence === sentence && each.flag === flag)) ? null : refuse('record-contradicts', 'What a sentence is to rest on does not bear it out.', 'Change the sentence on its own page, or give the reason there for saying it all the same.')
}

const withSources = (text: LetterText, said: readonly SaidInSigning[]): LetterText => ({
  ...text,
  statements: text.statements.map((each) => (each.voice === 'fact' || each.sources.length > 0 ? each : { ...each, sources: said.find(({ of }) => of.kind === 'statement' && of.id === each.id)?.sources ?? [] })),
  tests: text.tests.map((each) => ((each.sources ?? []).length > 0 ? each : { ...each, sources: said.find(({ of }) => of.kind === 'test' && of.key === each.key)?.sources ?? [] })),
})

/**
 * In: a letter whose facts were checked, the version the signer read, and what each of their own sentences rests on that did not say so yet. Out: the same words,
 * signed and fixed, or a refusal. Only the one whose letter it is signs, and each sentence carries its source.
 */
export const signLetter = (id: LetterId, version: number, said: readonly SaidInSigning[], setting: LetterSetting): LetterSigned | LetterRefusal | Refusal<'not-whole'> => {
  const before = letterIn(setting, id)
  if ('whatToDo' in before) return before
  const notReady = whyNotReady(before, setting)
  const refusal = whyNotSigner(before, setting.actor, setting.on) ?? (notReady?.code === 'not-whole' ? staleLetter(before, version) : null) ?? notReady ?? staleLetter(before, version)
  if (refusal !== null) return refusal
  const refused = said.map((each) => whyNotSaid(each, before.text, setting.on)).find((each) => each !== null)
  if (refused !== undefined) return refused
  const text = inReadingOrder(before.kind, withSources(before.text, said))
  if (unsourced(text).length > 0) return refuse('no-source', 'A sentence says nothing of what it rests on.', 'Choose a source for each, or say that it is your own judgement.')
  const letter: Letter = JSON.stringify(text) === JSON.stringify(before.text) ? before : { ...before, text, version: before.version + 1 }
  return { kind: 'letter-signed', programme: setting.programme, before, letter: { ...letter, state: 'signed', signed: { by: authorOf(setting), hash: setting.hashOf(letter) } } }
}
