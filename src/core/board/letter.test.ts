import { describe, expect, it } from 'vitest'
import { aComment, aLetter, aText } from '../../../test/support/letter-changes.ts'
import type { RestsOn } from '../assurance/claims-in-words.ts'
import { heldNumbers } from '../assurance/numbers-in-words.ts'
import { dataShowings, type DataVoice } from '../assurance/statement.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { measureId } from '../measure/measure.ts'
import type { ActionId } from '../plan/plan.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { answerComment, commentOnLetter } from './check-facts.ts'
import { letterForms } from './letter-forms.data.ts'
import { letterActs, letterKinds, letterMoves, letterStates, letterTransitions, numberedSources, signedText, sourceNumbers, type Letter, type LetterCommentId, type LetterId, type LetterKind, type LetterMove, type LetterState, type LetterStatementId } from './letter.ts'
import { missingBeforeSigning, signLetter as signNaming, whyNotReady, whyNotSigner, type SaidInSigning } from './sign-letter.ts'
import { answerTest, beginLetter, dropStatement, moveLetter, openMoves, writeStatement, type LetterSetting } from './write-letter.ts'

const { programme } = aLetter
const id = aLetter.id
const on = day('2026-11-20')
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const member = (role: MemberRole): Actor => ({ kind: 'person', person: role as string as PersonId, name: `The ${role}`, memberships: [{ id: 'm' as MembershipId, person: role as string as PersonId, programme, role, capacity: `The ${role}`, from: day('2026-01-01'), to: null }] })
const hashOf = (letter: Letter): Sha256 => `hash of ${signedText(letter)}` as Sha256
const letterOf = (over: Partial<Letter> = {}): Letter => ({ ...aLetter, state: 'draft', signed: null, ...over })
const at = (over: Partial<Letter> = {}, role: MemberRole = 'chair', more: Partial<LetterSetting> = {}): LetterSetting => ({ programme, actor: member(role), on, hashOf, letters: [letterOf(over)], comments: [], ...more })

const own = { kind: 'own', words: 'The chair’s own judgement', on } as const
const signLetter = (letter: LetterId, version: number, setting: LetterSetting, said: readonly SaidInSigning[] = []) => signNaming(letter, version, said, setting)

/** A letter that says everything its kind needs. */
const whole = (kind: LetterKind = 'minister'): Partial<Letter> => ({
  kind,
  text: {
    statements: letterForms[kind].sections.map(({ key }) => ({ id: key as LetterStatementId, section: key, voice: 'judgement' as const, text: 'So.', sources: [own] })),
    tests: letterForms[kind].tests.map(({ key }) => ({ key, answer: 'yes' as const, because: 'Because.', sources: [own] })),
  },
})
const nothing: RestsOn = { data: [], actions: [], closures: [], numbers: heldNumbers([], [], []) }
const fact = { section: 'plan', voice: 'fact', text: 'So it is.', sources: aText.statements[0]!.sources } as const
const judgement = { section: 'overall', voice: 'judgement', text: 'I think so.', sources: [] } as const
const write = (intent: Parameters<typeof writeStatement>[3], setting: LetterSetting, version = 2, restsOn: RestsOn = nothing) => codeOf(writeStatement(id, version, 'new' as LetterStatementId, intent, setting, restsOn))

const attempt = (move: LetterMove, state: LetterState, role: MemberRole, kind: LetterKind = 'minister'): string => {
  const setting = at({ ...whole(kind), state, signed: state === 'signed' ? aLetter.signed : null }, role)
  return codeOf(move === 'sign' ? signLetter(id, 2, setting) : moveLetter(id, move, 'A reason.', setting))
}

describe('the states of a letter', () => {
  const who: Record<LetterMove, MemberRole> = { 'send-to-check': 'programme-lead', 'finish-check': 'director', 'take-back': 'programme-lead', sign: 'chair', withdraw: 'programme-lead' }
  it.each(letterStates.flatMap((state) => letterMoves.map((move) => ({ state, move, next: letterTransitions[state][move] }))))('$state, $move: $next', ({ state, move, next }) =>
    expect(attempt(move, state, who[move])).toBe(next === null ? (state === 'signed' ? 'fixed' : 'not-in-this-state') : move === 'sign' ? 'letter-signed' : 'letter-moved'),
  )
  const from: Record<LetterMove, LetterState> = { 'send-to-check': 'draft', 'finish-check': 'in-check', 'take-back': 'checked', sign: 'checked', withdraw: 'draft' }
  const actOf = (move: LetterMove, kind: LetterKind) => (move === 'sign' ? letterActs[kind].signs : move === 'finish-check' ? 'check-facts' : letterActs[kind].drafts)
  it.each(letterKinds.flatMap((kind) => letterMoves.flatMap((move) => memberRoles.map((role) => ({ kind, move, role, allowed: permissions[actOf(move, kind)][role] })))))('$kind: $role may $move: $allowed', ({ kind, move, role, allowed }) =>
    expect(attempt(move, from[move], role, kind) === 'not-in-your-role').toBe(!allowed),
  )
  it.each(letterKinds.flatMap((kind) => letterStates.flatMap((state) => memberRoles.map((role) => ({ kind, state, role })))))('$kind, $state: what $role is offered is what they may do', ({ kind, state, role }) => {
    const letter = letterOf({ ...whole(kind), state, signed: state === 'signed' ? aLetter.signed : null })
    const done = letterMoves.filter((move) => move !== 'sign' && attempt(move, state, role, kind) === 'letter-moved')
    expect(openMoves(letter, member(role), on)).toEqual(done)
    expect(whyNotSigner(letter, member(role), on) === null && whyNotReady(letter, { comments: [] }) === null).toBe(attempt('sign', state, role, kind) === 'letter-signed')
  })
  it.each(['take-back', 'withdraw'] as const)('asks why somebody would %s', (move) => expect(codeOf(moveLetter(id, move, ' ', at({ ...whole(), state: 'checked' }, 'programme-lead')))).toBe('no-reason'))
  it('checks nothing that states nothing', () => expect(codeOf(moveLetter(id, 'send-to-check', '', at({ text: { statements: [], tests: [] } }, 'programme-lead')))).toBe('no-statement'))
})

describe('signing the letter to the minister', () => {
  it('is for the chair alone', () => expect(memberRoles.filter((role) => attempt('sign', 'checked', role) === 'letter-signed')).toEqual(['chair']))
  it('fixes the text with its hash', () => {
    const signed = signLetter(id, 2, at({ ...whole(), state: 'checked' }))
    expect(signed).toMatchObject({ letter: { state: 'signed', signed: { hash: hashOf(letterOf(whole())), by: { name: 'The chair' } } } })
  })
  it('refuses one that changed after it was opened', () => expect(codeOf(signLetter(id, 1, at({ ...whole(), state: 'checked' })))).toBe('saved-meanwhile'))
  it('refuses one with a part, a test or an answer missing', () => {
    expect(codeOf(signLetter(id, 2, at({ state: 'checked' })))).toBe('not-whole')
    expect(codeOf(signLetter(id, 2, at({ ...whole(), state: 'checked' }, 'chair', { comments: [{ ...aComment, answer: null }] })))).toBe('not-whole')
    expect(codeOf(signLetter(id, 2, at({ ...whole(), state: 'checked' }, 'chair', { comments: [aComment] })))).toBe('letter-signed')
  })
  it.each(memberRoles)('after which nobody changes a word: %s', (role) => {
    const signed = at({ ...whole(), state: 'signed', signed: aLetter.signed }, role)
    const outcomes = [write(fact, signed), write(judgement, signed), codeOf(dropStatement(id, 2, 'plan' as LetterStatementId, signed)), codeOf(answerTest(id, 2, { key: 'capacity', answer: 'yes', because: 'x' }, signed))]
    expect(outcomes).toEqual(['fixed', 'fixed', 'fixed', 'fixed'])
  })
})

describe('whose words they are', () => {
  it.each(memberRoles)('facts of the minister’s letter by %s', (role) => expect(write(fact, at({}, role))).toBe(permissions['draft-minister-letter'][role] ? 'letter-rewritten' : 'not-in-your-role'))
  it.each(memberRoles)('judgement of the minister’s letter by %s', (role) => expect(write(judgement, at({}, role))).toBe(role === 'chair' ? 'letter-rewritten' : 'not-your-judgement'))
  it('lets nobody turn the chair’s judgement into a fact', () => expect(codeOf(writeStatement(id, 2, 's2' as LetterStatementId, { ...fact, section: 'overall' }, at({}, 'programme-lead'), nothing))).toBe('not-your-judgement'))
  it('lets nobody take the chair’s judgement out', () => expect(codeOf(dropStatement(id, 2, 's2' as LetterStatementId, at({}, 'programme-lead')))).toBe('not-your-judgement'))
  it.each(letterStates)('facts change in a draft only: %s', (state) => expect(write(fact, at({ state, signed: state === 'signed' ? aLetter.signed : null }, 'programme-lead'))).toBe(state === 'draft' ? 'letter-rewritten' : state === 'signed' ? 'fixed' : 'not-in-this-state'))
  it.each(letterStates)('the chair’s judgement changes until it is signed: %s', (state) => expect(write(judgement, at({ state, signed: state === 'signed' ? aLetter.signed : null }))).toBe(state === 'signed' ? 'fixed' : state === 'withdrawn' ? 'not-in-this-state' : 'letter-rewritten'))
  it.each(memberRoles)('tests are answered by the signer: %s', (role) => expect(codeOf(answerTest(id, 2, { key: 'capacity', answer: 'yes', because: 'x' }, at({}, role)))).toBe(role === 'chair' ? 'letter-rewritten' : 'not-your-judgement'))
})

describe('a statement that the record does not bear out', () => {
  const source = { kind: 'measure', measure: measureId('in-time'), body: bodyId('sampleshire'), words: 'Visits in time: no change', on: day('2026-11-20') } as const
  const claim = { ...fact, text: 'Visits have improved.', sources: [source] } as const
  const shows = (way: DataVoice['shows']): RestsOn => ({ ...nothing, data: [{ measure: source.measure, name: 'Visits', body: source.body, shows: way, since: null, dataTo: null }] })
  it.each(dataShowings)('rests on a measure that shows %s', (way) => expect(write(claim, at(), 2, shows(way))).toBe(way === 'better' ? 'letter-rewritten' : 'record-contradicts'))
  it('rests on a measure that has no figures', () => expect(write(claim, at())).toBe('record-contradicts'))
  it('keeps its flag and the reason, which are signed with it', () => {
    const written = writeStatement(id, 2, 'new' as LetterStatementId, { ...claim, goingOn: ' Families say so. ' }, at(), shows('cannot-be-told'))
    if ('code' in written) throw new Error(written.code)
    const flags = { flagged: [{ sentence: 'Visits have improved.', flag: 'no-special-cause' as const }], goingOn: 'Families say so.' }
    expect(written.letter.text.statements.at(-1)).toMatchObject({ flags })
    expect(signedText(written.letter)).toContain('Families say so.')
  })
  it('says “embedded” of an action only once it held', () => expect(write({ ...fact, text: 'The rota is embedded.', sources: [{ kind: 'action', action: 'a1' as ActionId, words: 'Action 1', on: day('2026-11-20') }] }, at())).toBe('record-contradicts'))
  it('is not held against figures that nobody named: what inspectors found, and the signer’s own judgement', () => {
    expect(write({ ...fact, text: 'Inspectors found that visits have improved.', sources: [{ kind: 'outside', url: null, words: 'Report', on: day('2026-11-20') }] }, at())).toBe('letter-rewritten')
    expect(write({ ...judgement, text: 'I find that visits have improved.' }, at())).toBe('letter-rewritten')
  })
  it('binds the chair, too, who names a figure', () => expect(write({ ...judgement, text: 'I find that visits have improved.', sources: [source] }, at(), 2, shows('worse'))).toBe('record-contradicts'))
})

describe('a statement', () => {
  it.each([
    ['without a source', { ...fact, sources: [] }, 'no-source'],
    ['in a part that is not there', { ...fact, section: 'nowhere' }, 'no-such-section'],
    ['that says nothing', { ...fact, text: ' ' }, 'nothing-said'],
    ['that may point at a child', { ...fact, text: 'NHS number 943 476 5919 was left out.' }, 'may-point-at-a-child'],
  ] as const)('%s: %s', (_what, intent, code) => expect(write(intent, at())).toBe(code))
  it('is not written over where somebody saved meanwhile', () => expect(write(fact, at(), 1)).toBe('saved-meanwhile'))
  it('is shut for those outside the audience', () => expect(write(fact, at({ isHeldBack: true }))).toBe('not-in-audience'))
  it('keeps its place in the letter when it is put in other words', () => {
    const changed = writeStatement(id, 2, 's1' as LetterStatementId, { ...fact, text: 'In other words.' }, at(), nothing)
    expect(changed).toMatchObject({ letter: { version: 3, text: { statements: [{ id: 's2' }, { id: 's1', text: 'In other words.' }] } } })
  })
})

describe('the fact check', () => {
  const comment = (role: MemberRole, state: LetterState = 'in-check') => codeOf(commentOnLetter(id, { statement: 's1' as LetterStatementId, words: 'It is nine.' }, 'c' as LetterCommentId, at({ state, signed: state === 'signed' ? aLetter.signed : null }, role)))
  it.each(memberRoles)('is the director’s: %s', (role) => expect(comment(role)).toBe(role === 'director' ? 'letter-commented' : 'not-in-your-role'))
  it.each(letterStates)('happens while the letter is with the director: %s', (state) => expect(comment('director', state)).toBe(state === 'in-check' ? 'letter-commented' : state === 'signed' ? 'fixed' : 'not-in-this-state'))
  it('holds no text of the letter, so it cannot change one', () => expect(commentOnLetter(id, { statement: null, words: 'x' }, 'c' as LetterCommentId, at({ state: 'in-check' }, 'director'))).not.toHaveProperty('letter'))
  const open = { ...aComment, answer: null }
  it.each(memberRoles)('is answered by those who write the letter: %s', (role) =>
    expect(codeOf(answerComment(aComment.id, 'So.', at({ state: 'in-check' }, role, { comments: [open] })))).toBe(role === 'chair' || role === 'programme-lead' ? 'letter-comment-answered' : 'not-in-your-role'),
  )
  it('is answered once', () => expect(codeOf(answerComment(aComment.id, 'So.', at({ state: 'in-check' }, 'chair', { comments: [aComment] })))).toBe('answered-already'))
})

describe('beginning', () => {
  it.each(letterKinds.flatMap((kind) => memberRoles.map((role) => ({ kind, role, allowed: permissions[letterActs[kind].drafts][role] }))))('$kind by $role: $allowed', ({ kind, role, allowed }) =>
    expect(codeOf(beginLetter({ kind, title: 'x', addressee: 'y', period: aLetter.period }, 'new' as LetterId, at({}, role)))).toBe(allowed ? 'letter-begun' : 'not-in-your-role'),
  )
  it('speaks of days in their order', () => expect(codeOf(beginLetter({ kind: 'minister', title: 'x', addressee: 'y', period: { from: aLetter.period.to, to: aLetter.period.from } }, 'new' as LetterId, at()))).toBe('ends-before-it-begins'))
})

describe('sources', () => {
  const [source] = aText.statements[0]!.sources
  const other = { ...source!, words: 'Another' }
  const text = { statements: [{ ...aText.statements[0]!, sources: [other, source!] as never }, { ...aText.statements[0]!, sources: [source!] as never }], tests: [] }
  it('have one number each, in the order in which they come', () => expect(numberedSources(text).map((each) => each.words)).toEqual(['Another', 'A finding']))
  it('are marked by number at their statement', () => expect(text.statements.map((each) => sourceNumbers(each, numberedSources(text)))).toEqual([[1, 2], [2]]))
  it('are numbered in the order in which the letter is read, whatever was written first', () => {
    const said = (section: string, ...sources: readonly string[]) => ({ id: section as LetterStatementId, section, voice: 'judgement', text: 'So.', sources: sources.map((words) => ({ kind: 'outside' as const, url: null, words, on })) }) as const
    const numbersOf = (outcome: unknown) => {
      const { text: read } = (outcome as { letter: Letter }).letter
      return [...read.statements, ...read.tests].map((each) => sourceNumbers(each, numberedSources(read)))
    }
    const mixed = { statements: [said('weak', 'C', 'A'), said('plan', 'B', 'A'), said('overall', 'A')], tests: [] }
    expect(numbersOf(writeStatement(id, 2, 'new' as LetterStatementId, { ...said('safety', 'D', 'B') }, at({ text: mixed }), nothing))).toEqual([[1], [1, 2], [2, 3], [1, 4]])
    const backwards = { ...whole(), text: { statements: [...whole().text!.statements].toReversed().map((each, at) => ({ ...each, voice: 'judgement' as const, sources: [{ ...own, words: `Source ${at}` }] })), tests: whole().text!.tests } }
    const signed = signLetter(id, 2, at({ ...backwards, state: 'checked' }))
    expect(numbersOf(signed)).toEqual([...letterForms.minister.sections.map((_, at) => [at + 1]), ...letterForms.minister.tests.map(() => [letterForms.minister.sections.length + 1])])
    expect(signed).toMatchObject({ letter: { version: 3 } })
  })
  it('are part of what is signed', () => expect(signedText(letterOf())).not.toBe(signedText(letterOf({ text: { ...aText, statements: aText.statements.map((each) => (each.voice === 'fact' ? { ...each, sources: [other] as const } : each)) } }))))
  it('lists what is missing by part, test and comment', () => expect(new Set(missingBeforeSigning(letterOf({ text: { statements: [], tests: [] } }), { comments: [{ ...aComment, answer: null }] }).map((each) => each.kind))).toEqual(new Set(['section', 'test', 'comment'])))
})
