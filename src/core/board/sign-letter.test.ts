import { describe, expect, it } from 'vitest'
import { aLetter } from '../../../test/support/letter-changes.ts'
import type { RestsOn } from '../assurance/claims-in-words.ts'
import { heldNumbers } from '../assurance/numbers-in-words.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { measureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { isRefusal } from '../refusal.ts'
import { letterForms } from './letter-forms.data.ts'
import { factAsSource, unsourced } from './letter-sources.ts'
import { signedText, type Letter, type LetterSource, type LetterStatement, type LetterStatementId } from './letter.ts'
import { signLetter, type SaidInSigning } from './sign-letter.ts'
import { answerTest, dropStatement, writeStatement, type LetterSetting } from './write-letter.ts'

const { programme, id } = aLetter
const on = day('2026-11-20')
const chair: Actor = { kind: 'person', person: 'chair' as PersonId, name: 'The chair', memberships: [{ id: 'm' as MembershipId, person: 'chair' as PersonId, programme, role: 'chair', capacity: 'Independent chair', from: day('2026-01-01'), to: null }] }
const hashOf = (letter: Letter): Sha256 => `hash of ${signedText(letter)}` as Sha256
const nothing: RestsOn = { data: [], actions: [], closures: [], numbers: heldNumbers([], [], []) }
const own: LetterSource = { kind: 'own', words: 'The chair’s own judgement', on }
const measure = { kind: 'measure', measure: measureId('visits'), body: bodyId('sampleshire'), words: 'Visits: no change', on } as const

const fact: LetterStatement = { id: 'fact' as LetterStatementId, section: 'plan', voice: 'fact', text: 'Visits are counted.', sources: [measure] }
const judged = (key: string, sources: readonly LetterSource[] = []): LetterStatement => ({ id: key as LetterStatementId, section: key, voice: 'judgement', text: `I think so of ${key}.`, sources })
const needed = letterForms.minister.sections.filter(({ key, isNeeded }) => isNeeded && key !== 'plan').map(({ key }) => key)
const tests = letterForms.minister.tests.map(({ key }) => ({ key, answer: 'yes' as const, because: 'Because.', sources: [own] }))
/** A checked letter that says everything; `overall` names no source yet. */
const letter: Letter = { ...aLetter, state: 'checked', signed: null, text: { statements: letterForms.minister.sections.flatMap(({ key }) => (key === 'plan' ? [fact] : needed.includes(key) ? [judged(key, key === 'overall' ? [] : [own])] : [])), tests } }
const at = (over: Partial<Letter> = {}): LetterSetting => ({ programme, actor: chair, on, hashOf, letters: [{ ...letter, ...over }], comments: [] })
const overall = (sources: readonly LetterSource[], restsOn: RestsOn = nothing): readonly SaidInSigning[] => [{ of: { kind: 'statement', id: 'overall' as LetterStatementId }, sources, restsOn }]
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const sign = (said: readonly SaidInSigning[], over: Partial<Letter> = {}) => signLetter(id, 2, said, at(over))
const withDraft = (over: Partial<Letter> = {}): LetterSetting => at({ state: 'draft', ...over })

describe('signing', () => {
  it('asks of each sentence what it rests on', () => {
    expect(unsourced(letter.text)).toEqual([{ kind: 'statement', id: 'overall', text: 'I think so of overall.' }])
    expect(codeOf(sign([]))).toBe('no-source')
  })
  it('asks it of the answers to the tests as well', () => {
    const text = { ...letter.text, tests: tests.map(({ sources: _sources, ...test }) => test) }
    expect(codeOf(sign(overall([own]), { text }))).toBe('no-source')
    const said = [...overall([own]), ...tests.map(({ key }): SaidInSigning => ({ of: { kind: 'test', key }, sources: [factAsSource(fact, on)], restsOn: nothing }))]
    expect(codeOf(sign(said, { text }))).toBe('letter-signed')
  })
  it('puts what was said into what is signed, as the next version', () => {
    const signed = sign(overall([own]))
    if ('code' in signed) throw new Error(signed.code)
    expect([signed.before.version, signed.letter.version]).toEqual([2, 3])
    expect(signed.letter.text.statements.find((each) => each.id === 'overall')?.sources).toEqual([own])
    expect(signed.letter.signed.hash).toBe(hashOf(signed.letter))
    expect(signed.letter.signed.hash).not.toBe(hashOf(letter))
  })
  it('leaves a letter that names them all as it was read', () => {
    const text = { ...letter.text, statements: letter.text.statements.map((each) => (each.id === 'overall' ? judged('overall', [own]) : each)) }
    expect(sign([], { text })).toMatchObject({ letter: { version: 2, text } })
  })
  it('changes no source that was named before', () => {
    const signed = sign([...overall([own]), { of: { kind: 'statement', id: needed[1] as LetterStatementId }, sources: [factAsSource(fact, on)], restsOn: nothing }])
    expect(signed).toMatchObject({ letter: { text: { statements: expect.arrayContaining([judged(needed[1]!, [own])]) } } })
  })
  it.each([
    ['a fact of the letter', [factAsSource(fact, on)], 'letter-signed'],
    ['another judgement', [factAsSource(judged('weak'), on)], 'no-such-statement'],
    ['itself', [factAsSource(judged('overall'), on)], 'no-such-statement'],
    ['the chair alone and a fact', [own, factAsSource(fact, on)], 'no-source'],
    ['nothing', [], 'no-source'],
  ] as const)('on %s: %s', (_what, sources, code) => expect(codeOf(sign(overall(sources)))).toBe(code))
  it('holds the sentence against what it is now said to rest on', () => {
    const claim = { ...judged('overall'), text: 'Visits have improved.' }
    const text = { ...letter.text, statements: letter.text.statements.map((each) => (each.id === 'overall' ? claim : each)) }
    const shows = (way: 'better' | 'cannot-be-told'): RestsOn => ({ ...nothing, data: [{ measure: measure.measure, name: 'Visits', body: measure.body, shows: way, since: null, dataTo: null }] })
    expect(codeOf(sign(overall([factAsSource(fact, on)], shows('cannot-be-told')), { text }))).toBe('record-contradicts')
    expect(codeOf(sign(overall([factAsSource(fact, on)], shows('better')), { text }))).toBe('letter-signed')
  })
})

describe('a judgement that rests on a fact of its letter', () => {
  const resting = { ...letter.text, statements: letter.text.statements.map((each) => (each.id === 'overall' ? judged('overall', [factAsSource(fact, on)]) : each)) }
  const found = (outcome: ReturnType<typeof writeStatement>) => ('code' in outcome ? outcome.code : outcome.letter.text.statements.find((each) => each.id === 'overall')?.sources)
  it('rests on the fact as it reads now', () => {
    const rewritten = writeStatement(id, 2, fact.id, { section: 'plan', voice: 'fact', text: 'Visits are counted each month.', sources: fact.sources }, withDraft({ text: resting }), nothing)
    expect(found(rewritten)).toEqual([{ kind: 'statement', statement: 'fact', words: 'Visits are counted each month.', on }])
  })
  it('rests on nothing once the fact is gone, and is asked again', () => expect(found(dropStatement(id, 2, fact.id, withDraft({ text: resting })))).toEqual([]))
  it.each(['fact', 'judgement'] as const)('a %s cannot rest on the signer’s other words', (voice) =>
    expect(codeOf(writeStatement(id, 2, 'new' as LetterStatementId, { section: 'plan', voice, text: 'So.', sources: [factAsSource(judged('weak'), on)] }, withDraft(), nothing))).toBe(voice === 'fact' ? 'no-source' : 'no-such-statement'),
  )
  it('nor a fact on its signer alone', () => expect(codeOf(writeStatement(id, 2, 'new' as LetterStatementId, { section: 'plan', voice: 'fact', text: 'So.', sources: [own] }, withDraft(), nothing))).toBe('no-source'))
  it('nor an answer to a test', () => expect(codeOf(answerTest(id, 2, { key: 'capacity', answer: 'yes', because: 'So.', sources: [factAsSource(judged('weak'), on)] }, withDraft()))).toBe('no-such-statement'))
})
