import { describe, expect, it } from 'vitest'
import { chair, lead, outsider, owner, programme, today } from '../../../test/support/cast.ts'
import { bodyId, type Body } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { isRefusal } from '../refusal.ts'
import { checkDefinition, type DefinitionCheck, type DefinitionCheckId } from './check-definition.ts'
import { answerAboutMeasure, askAboutMeasure, longestWord, type MeasureAnswerId, type MeasureQuestion, type MeasureQuestionId } from './discuss-measure.ts'
import { makeReadToken, mostTokens, withdrawReadToken, type ReadToken, type ReadTokenId } from './keep-read-tokens.ts'
import { measureId, type Measure } from './measure.ts'
import { measuresOf } from './measures-of.ts'

const body = bodyId('north-sampleshire')
const council: Body = { id: body, kind: 'council', name: 'North Sampleshire', dfeCode: null, gssCode: null, validFrom: day('2021-04-01'), validTo: null }
const county: Body = { ...council, id: bodyId('sampleshire'), validFrom: null, validTo: day('2021-03-31') }
const measures = measuresOf([])
const measure = measureId('re-referrals-within-12-months')
const setting = (actor: Actor = lead) => ({ programme, actor, on: today, measures, bodies: [council, county] })
const service: Actor = { kind: 'service', name: 'sample loader' }
const said = (outcome: { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const personIn = (actor: Actor) => (actor.kind === 'person' ? actor.person : null)

describe('the check of a definition', () => {
  const shipped = measures.find(({ id }) => id === measure)!
  const entered = (by: Actor, writtenBy: string): readonly Measure[] => [{ ...shipped, versions: [{ ...shipped.versions[0], enteredBy: personIn(by), writtenBy }] }]
  const check = (text = 'Counted ten cases.', { actor = lead, checks = [] as readonly DefinitionCheck[], among = measures } = {}) =>
    checkDefinition({ measure, text }, { id: 'c' as DefinitionCheckId, checks, setting: { ...setting(actor), measures: among } })
  const first = check()
  const before = isRefusal(first) ? [] : [first.check]

  it('names the wording, the person and the day', () => expect(first).toMatchObject({ kind: 'definition-checked', check: { measure, version: 1, by: personIn(lead), on: today, text: 'Counted ten cases.' } }))
  it.each([
    ['without a word of what was looked at', check('  '), 'no-text'],
    ['by whoever entered the wording', check('x', { among: entered(lead, 'Somebody else') }), 'wrote-it-yourself'],
    ['by whoever is named as its writer', check('x', { among: entered(owner, ' leonie LEAD ') }), 'wrote-it-yourself'],
    ['twice by one person', check('x', { checks: before }), 'checked-already'],
    ['of a measure that is not there', check('x', { among: [] }), 'no-such-measure'],
    ['by a service', check('x', { actor: service }), 'not-a-person'],
    ['by the chair', check('x', { actor: chair }), 'not-in-your-role'],
    ['by an outsider', check('x', { actor: outsider }), 'not-a-member'],
  ] as const)('%s is refused', (_what, outcome, code) => expect(said(outcome)).toBe(code))
  it('of an earlier wording does not stand in the way of one of the newest', () => {
    expect(said(check('x', { checks: before.map((each) => ({ ...each, version: 2 })) }))).toBe('definition-checked')
  })
})

describe('a question about a measure', () => {
  const ask = (text: string, { actor = chair as Actor, of = measure, about = body } = {}) => askAboutMeasure({ measure: of, body: about, text }, { id: 'q' as MeasureQuestionId, setting: setting(actor) })
  const asked = ask(' Why did it fall? ')
  const question: MeasureQuestion | null = isRefusal(asked) ? null : asked.question
  const answer = (text: string, { actor = lead as Actor, to = question } = {}) => answerAboutMeasure(to, text, { id: 'a' as MeasureAnswerId, setting: { programme, actor, on: today } })

  it('is kept with who asked and when', () => expect(question).toMatchObject({ measure, body, text: 'Why did it fall?', by: personIn(chair), on: today, answers: [] }))
  it('may be about a body that was replaced', () => expect(said(ask('Why?', { about: county.id }))).toBe('measure-question-asked'))
  it.each([
    ['that says nothing', ask(' '), 'no-text'],
    ['longer than a page', ask('x'.repeat(longestWord + 1)), 'too-long'],
    ['about a measure that is not there', ask('Why?', { of: measureId('nothing') }), 'no-such-measure'],
    ['about a body of another programme', ask('Why?', { about: bodyId('elsewhere') }), 'no-such-body'],
    ['by an outsider', ask('Why?', { actor: outsider }), 'not-a-member'],
  ] as const)('%s is refused', (_what, outcome, code) => expect(said(outcome)).toBe(code))
  it('as long as a page is not too long', () => expect(said(ask('x'.repeat(longestWord)))).toBe('measure-question-asked'))
  it('is answered by those who know the figures, as often as needed', () => {
    expect(answer(' It was entered late. ')).toMatchObject({ kind: 'measure-question-answered', question: 'q', answer: { text: 'It was entered late.', by: personIn(lead), on: today } })
  })
  it.each([
    ['that says nothing', answer(''), 'no-text'],
    ['to no question', answer('x', { to: null }), 'no-such-question'],
    ['to a question elsewhere', answer('x', { to: { ...question!, programme: 'elsewhere' as typeof programme } }), 'no-such-question'],
    ['by the chair, who asks', answer('x', { actor: chair }), 'not-in-your-role'],
  ] as const)('an answer %s is refused', (_what, outcome, code) => expect(said(outcome)).toBe(code))
})

describe('a read token', () => {
  const make = (name: string, own: readonly ReadToken[] = [], actor: Actor = chair) => makeReadToken({ name, id: 't' as ReadTokenId, tokenHash: 'f'.repeat(64) }, { programme, actor, on: today, own })
  const made = make(' Monthly report ')
  const token: ReadToken = isRefusal(made) ? ({} as ReadToken) : made.token
  const withdraw = (id: string, own: readonly ReadToken[], actor: Actor = chair) => withdrawReadToken(id, { programme, actor, on: today, own })

  it('has the name of its program and its owner, and the secret only as a hash', () => expect(made).toMatchObject({ kind: 'read-token-made', tokenHash: 'f'.repeat(64), token: { name: 'Monthly report', person: personIn(chair), madeOn: today, withdrawnOn: null } }))
  it.each([
    ['without a name', make(''), 'no-name'],
    ['with a name longer than a line', make('x'.repeat(61)), 'name-too-long'],
    ['with the name of one that works', make('MONTHLY report', [token]), 'name-taken'],
    ['past the most', make('New', Array.from({ length: mostTokens }, (_, i) => ({ ...token, name: String(i) }))), 'too-many-tokens'],
    ['for a service', make('New', [], service), 'not-a-person'],
    ['for an outsider', make('New', [], outsider), 'not-a-member'],
    ['withdrawn that is not there', withdraw('x', [token]), 'no-such-token'],
    ['withdrawn twice', withdraw(token.id, [{ ...token, withdrawnOn: today }]), 'already-withdrawn'],
  ] as const)('%s is refused', (_what, outcome, code) => expect(said(outcome)).toBe(code))
  it('leaves its name free once it is withdrawn', () => {
    expect(withdraw(token.id, [token])).toMatchObject({ kind: 'read-token-withdrawn', before: token, token: { withdrawnOn: today } })
    expect(said(make('Monthly report', [{ ...token, withdrawnOn: today }]))).toBe('read-token-made')
    expect(said(make('New', Array.from({ length: mostTokens - 1 }, (_, i) => ({ ...token, name: String(i) }))))).toBe('read-token-made')
  })
})
