import { describe, expect, it } from 'vitest'
import { chair, lead, outsider, programme, today } from '../../../test/support/cast.ts'
import { action } from '../../../test/support/states.ts'
import { bodyId, type Body } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Actor } from '../people/actor.ts'
import { isRefusal } from '../refusal.ts'
import { annotateSeries, withdrawAnnotation } from './annotate-series.ts'
import { flagFigure, withdrawFlag } from './flag-figure.ts'
import { decideRebase, proposeRebase } from './keep-rebases.ts'
import { linkMeasure, unlinkMeasure } from './link-measure.ts'
import { ownerOn, type FigureFlagId, type MeasureLinkId, type MeasureNoteId, type MeasureOwner } from './measure-notes.ts'
import type { MeasureSetting } from './measure-setting.ts'
import { measureId, type Measure } from './measure.ts'
import { measuresOf, versionOn } from './measures-of.ts'
import { nameOwner } from './name-owner.ts'
import type { AnnotationId, Rebase, RebaseId } from './series-notes.ts'
import { rebaseSides, rebaseState, rebaseStates, rebaseSteps, rebaseTable, type RebaseState } from './series-states.ts'
import { addMeasure, noteMeasure, rewordMeasure, withdrawNote, wordOf, type NewMeasure } from './write-measure.ts'

const body = bodyId('north-sampleshire')
const council: Body = { id: body, kind: 'council', name: 'North Sampleshire', dfeCode: null, gssCode: null, validFrom: day('2021-04-01'), validTo: null }
const measure = measureId('re-referrals-within-12-months')
const setting = (actor: Actor = lead, over: Partial<MeasureSetting> = {}): MeasureSetting => ({ programme, actor, on: today, measures: measuresOf([]), bodies: [council], ...over })
const said = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { readonly kind: string }).kind)
const done = <T>(outcome: T): Exclude<T, { readonly kind: 'refusal' }> => {
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome as Exclude<T, { readonly kind: 'refusal' }>
}

describe('a rebase', () => {
  const about = { measure, body, on: day('2025-06-01'), reason: 'A new front door.' }
  const propose = (over: Partial<typeof about> = {}, { firstFigure = day('2024-01-31') as ReturnType<typeof day> | null, rebases = [] as readonly Rebase[], actor = lead as Actor } = {}) =>
    proposeRebase({ ...about, ...over }, { id: 'r' as RebaseId, firstFigure, rebases, setting: setting(actor) })
  const proposed = done(propose()).rebase
  const inState: Readonly<Record<RebaseState, Rebase>> = {
    proposed,
    agreed: { ...proposed, decided: { kind: 'agreed', by: chair.kind === 'person' ? chair.person : proposed.proposed.by, at: today, reason: null } },
    refused: { ...proposed, decided: { kind: 'refused', by: chair.kind === 'person' ? chair.person : proposed.proposed.by, at: today, reason: 'No.' } },
  }
  const cells = rebaseSteps.flatMap((step) => rebaseStates.flatMap((state) => rebaseSides.map((side) => ({ step, state, side }))))

  it.each(cells)('that is $state: $step by the $side is as the table says', ({ step, state, side }) => {
    const isAllowed = state === 'proposed' && side === 'second-person'
    expect(rebaseTable[step][state][side]).toBe(isAllowed)
    expect(isRefusal(decideRebase(inState[state], { step, reason: 'Looked at the chart.' }, setting(side === 'proposer' ? lead : chair)))).toBe(!isAllowed)
    expect(rebaseState(inState[state])).toBe(state)
  })
  it.each([
    ['without a reason', propose({ reason: ' ' }), 'no-reason'],
    ['on a day to come', propose({ on: day('2026-03-03') }), 'in-the-future'],
    ['without figures', propose({}, { firstFigure: null }), 'no-figures'],
    ['on the first figure', propose({ on: day('2024-01-31') }), 'before-the-first-figure'],
    ['before the first figure', propose({ on: day('2023-12-31') }), 'before-the-first-figure'],
    ['a second time', propose({}, { rebases: [proposed] }), 'already-proposed'],
    ['again after it was refused', propose({}, { rebases: [inState.refused] }), 'rebase-proposed'],
    ['by a service', propose({}, { actor: { kind: 'service', name: 'sample loader' } }), 'not-a-person'],
    ['by the chair', propose({}, { actor: chair }), 'not-in-your-role'],
    ['by an outsider', propose({}, { actor: outsider }), 'not-a-member'],
    ['for no measure', propose({ measure: measureId('no-such') }), 'no-such-measure'],
    ['for no body', propose({ body: bodyId('nowhere') }), 'no-such-body'],
    ['before the body was there', propose({ on: day('2021-03-31') }), 'body-not-there'],
    ['on a leap day', propose({ on: day('2024-02-29') }), 'rebase-proposed'],
  ])('proposed %s', (_, outcome, code) => expect(said(outcome)).toBe(code))
  it.each([
    ['the person who proposed it', decideRebase(proposed, { step: 'agree', reason: null }, setting(lead)), 'same-person'],
    ['somebody after the decision', decideRebase(inState.agreed, { step: 'refuse', reason: 'No.' }, setting(chair)), 'already-decided'],
    ['a second person who refuses without a reason', decideRebase(proposed, { step: 'refuse', reason: ' ' }, setting(chair)), 'no-reason'],
    ['a second person who agrees without one', decideRebase(proposed, { step: 'agree', reason: null }, setting(chair)), 'rebase-decided'],
    ['somebody on nothing', decideRebase(null, { step: 'agree', reason: null }, setting(chair)), 'no-such-rebase'],
  ])('decided by %s', (_, outcome, code) => expect(said(outcome)).toBe(code))
})

describe('a note on charts', () => {
  const add = (over: Partial<Parameters<typeof annotateSeries>[0]> = {}, actor: Actor = lead) =>
    annotateSeries({ measure: null, body, on: day('2026-02-28'), text: ' New front door ', ...over }, { id: 'a' as AnnotationId, setting: setting(actor) })
  it.each([
    ['for every measure', add(), 'annotation-added'],
    ['for one', add({ measure }), 'annotation-added'],
    ['today', add({ on: today }), 'annotation-added'],
    ['tomorrow', add({ on: day('2026-03-03') }), 'in-the-future'],
    ['without words', add({ text: ' \n' }), 'no-text'],
    ['of 201 letters', add({ text: 'a'.repeat(201) }), 'too-long'],
    ['by the chair', add({}, chair), 'not-in-your-role'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))
  it('is taken back once, with a reason, and stays', () => {
    const { annotation } = done(add())
    expect(annotation.text).toBe('New front door')
    expect(said(withdrawAnnotation(annotation, '', setting()))).toBe('no-reason')
    const taken = done(withdrawAnnotation(annotation, 'Wrong day.', setting()))
    expect(taken.annotation.withdrawn).toEqual({ on: today, reason: 'Wrong day.' })
    expect(said(withdrawAnnotation(taken.annotation, 'Again.', setting()))).toBe('already-withdrawn')
    expect(said(withdrawAnnotation(null, 'None.', setting()))).toBe('no-such-annotation')
  })
})

describe('a mark on a figure', () => {
  const period = { from: day('2025-06-01'), to: day('2025-06-30') }
  const mark = (over: Partial<Parameters<typeof flagFigure>[0]> = {}, flags: Parameters<typeof flagFigure>[1]['flags'] = []) =>
    flagFigure({ measure, body, period, code: 'incomplete', reason: 'One team is missing.', ...over }, { id: 'f' as FigureFlagId, flags, setting: setting() })
  const { flag } = done(mark())
  it.each([
    ['twice', mark({}, [flag]), 'already-flagged'],
    ['of another kind', mark({ code: 'estimated' }, [flag]), 'figure-flagged'],
    ['for another month', mark({ period: { from: day('2025-07-01'), to: day('2025-07-31') } }, [flag]), 'figure-flagged'],
    ['again after it was taken back', mark({}, [{ ...flag, withdrawn: { on: today, reason: 'Found it.' } }]), 'figure-flagged'],
    ['upside down', mark({ period: { from: day('2025-06-30'), to: day('2025-06-01') } }), 'dates-out-of-order'],
    ['without a reason', mark({ reason: '' }), 'no-reason'],
    ['taken back', withdrawFlag(flag, 'Found it.', setting()), 'figure-flag-withdrawn'],
    ['taken back twice', withdrawFlag({ ...flag, withdrawn: { on: today, reason: 'x' } }, 'Again.', setting()), 'already-withdrawn'],
    ['that is not there', withdrawFlag(null, 'x', setting()), 'no-such-flag'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))
})

describe('who answers for a measure', () => {
  const line = (from: string, owner: string | null): MeasureOwner => ({ programme, measure, body, from: day(from), owner, reason: 'x', setBy: null })
  const name = (from: string, owner: string | null, owners: readonly MeasureOwner[] = [], reason = 'New post.') => nameOwner({ measure, body, from: day(from), owner, reason }, { owners, setting: setting() })
  it.each([
    ['is named', name('2025-01-01', 'Head of the front door'), 'measure-owner-named'],
    ['is nobody already', name('2025-01-01', ' '), 'nothing-changed'],
    ['stays the same', name('2025-02-01', 'A', [line('2025-01-01', 'A')]), 'nothing-changed'],
    ['changes on the same day', name('2025-01-01', 'B', [line('2025-01-01', 'A')]), 'dates-out-of-order'],
    ['changes later', name('2025-01-02', 'B', [line('2025-01-01', 'A')]), 'measure-owner-named'],
    ['becomes nobody', name('2025-01-02', null, [line('2025-01-01', 'A')]), 'measure-owner-named'],
    ['without a reason', name('2025-01-01', 'A', [], ' '), 'no-reason'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))
  it('is the last line begun by the day', () => {
    const owners = [line('2025-03-01', 'B'), line('2025-01-01', 'A')]
    expect(ownerOn(owners, measure, body, day('2024-12-31'))).toBeNull()
    expect(ownerOn(owners, measure, body, day('2025-02-28'))?.owner).toBe('A')
    expect(ownerOn(owners, measure, body, day('2025-03-01'))?.owner).toBe('B')
  })
})

describe('a link of a measure', () => {
  const findings = ['f1' as FindingId]
  const actions = [action('a1', { howWeWillKnow: { measures: ['Fewer re-referrals'], evidence: [] } })]
  const link = (to: Parameters<typeof linkMeasure>[0]['to'], links: Parameters<typeof linkMeasure>[1]['links'] = [], id = measure) =>
    linkMeasure({ measure: id, to }, { id: 'l' as MeasureLinkId, findings, actions, links, setting: setting() })
  const toFinding = { kind: 'finding', finding: findings[0]! } as const
  const toAction = (words: string | null, id = 'a1') => ({ kind: 'action', action: actions[0]!.id, words, ...(id === 'a1' ? {} : { action: id as (typeof actions)[0]['id'] }) }) as const
  const made = done(link(toFinding)).link
  it.each([
    ['to a finding', link(toFinding), 'measure-linked'],
    ['to a finding of another register', link({ kind: 'finding', finding: 'f9' as FindingId }), 'no-such-finding'],
    ['to an action, for its words', link(toAction('Fewer re-referrals')), 'measure-linked'],
    ['to an action, for no words', link(toAction(null)), 'measure-linked'],
    ['to an action, for words it does not say', link(toAction('More visits')), 'not-in-the-plan'],
    ['to no action', link(toAction(null, 'a9')), 'no-such-action'],
    ['a second time', link(toFinding, [made]), 'already-linked'],
    ['again after it was taken back', link(toFinding, [{ ...made, withdrawn: { on: today, reason: 'x' } }]), 'measure-linked'],
    ['of no measure', link(toFinding, [], measureId('no-such')), 'no-such-measure'],
    ['taken back', unlinkMeasure(made, 'Another one fits.', setting()), 'measure-unlinked'],
    ['taken back without a reason', unlinkMeasure(made, ' ', setting()), 'no-reason'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))
})

const wording = { question: 'How many?', why: 'It matters.', numerator: 'Visits', denominator: 'All visits', timescales: [], writtenBy: 'Ada', reviewBy: day('2027-03-02') }
const fresh: NewMeasure = { group: 'assessment', name: 'Visits by the same worker', unit: 'percent', places: 1, direction: { kind: 'higher' }, mayFallBelowNothing: false, frequency: 'monthly', source: 'Visit records', chart: 'p', wording }
const add = (over: Partial<NewMeasure> = {}, words: Partial<NewMeasure['wording']> = {}, measures: readonly Measure[] = measuresOf([])) =>
  addMeasure({ ...fresh, ...over, wording: { ...wording, ...words } }, setting(lead, { measures }))
const own = done(add()).measure

describe('a measure of one’s own', () => {
  it.each([
    ['is added', add(), 'measure-added'],
    ['takes the word of one that ships', add({ name: 'Re-referrals within 12 months' }), 'name-taken'],
    ['takes it in other signs', add({ name: 'RE referrals, within 12 months!' }), 'name-taken'],
    ['takes the name of its own', add({ name: 'Visits by the same worker.' }, {}, measuresOf([own])), 'name-taken'],
    ['takes the address of the list', add({ name: 'Definitions' }), 'name-taken'],
    ['has no letters in its name', add({ name: '…' }), 'no-name'],
    ['has a name of 61 letters', add({ name: 'a'.repeat(61) }), 'name-too-long'],
    ['has a band upside down', add({ direction: { kind: 'band', low: 20, high: 10 } }), 'band-upside-down'],
    ['has a band of no width', add({ direction: { kind: 'band', low: 20, high: 20 } }), 'band-upside-down'],
    ['is a share of nothing', add({}, { denominator: ' ' }), 'no-denominator'],
    ['is a count of nothing else', add({ unit: 'count', chart: 'c' }, { denominator: null }), 'measure-added'],
    ['is a count on a chart of shares', add({ unit: 'count', chart: 'p' }), 'chart-does-not-fit'],
    ['is a change', add({ unit: 'count', chart: 'xmr', mayFallBelowNothing: true }, { denominator: null }), 'measure-added'],
    ['is a change drawn as counts', add({ unit: 'count', chart: 'c', mayFallBelowNothing: true }, { denominator: null }), 'chart-does-not-fit'],
    ['is a share below nought', add({ chart: 'xmr', mayFallBelowNothing: true }), 'cannot-fall-below-nothing'],
    ['is a rate below nought', add({ unit: 'rate-per-10000', chart: 'xmr', mayFallBelowNothing: true }), 'cannot-fall-below-nothing'],
    ['asks nothing', add({}, { question: '' }), 'no-question'],
    ['says not why', add({}, { why: '' }), 'no-why'],
    ['counts nothing', add({}, { numerator: '' }), 'no-numerator'],
    ['comes from nowhere', add({ source: ' ' }), 'no-source'],
    ['is written by nobody', add({}, { writtenBy: '' }), 'no-writer'],
    ['is to be looked at again today', add({}, { reviewBy: today }), 'review-in-the-past'],
    ['has a time that ends before it begins', add({}, { timescales: [{ limit: '10 days', source: { title: 'x', url: null }, from: day('2025-01-02'), to: day('2025-01-01') }] }), 'timescale-upside-down'],
  ])('that %s', (_, outcome, code) => expect(said(outcome)).toBe(code))
  it('is kept under a plain word', () => expect([wordOf(' Children’s views: ÉTÉ & more '), own.id]).toEqual(['childrens-views-ete-more', 'visits-by-the-same-worker']))
  it('stands in its group after those that ship', () => expect(measuresOf([own]).filter(({ group }) => group === 'assessment').at(-1)).toEqual(own))
})

describe('a new wording', () => {
  const measures = measuresOf([own])
  const reword = (over: Partial<Parameters<typeof rewordMeasure>[1]> = {}, id = own.id, held = measures) =>
    rewordMeasure(id, { wording: { ...wording, numerator: 'Visits, with deputies' }, from: day('2026-04-01'), reason: 'Deputies count.', isBreak: true, ...over }, setting(lead, { measures: held }))
  const second: Measure = { ...own, versions: [own.versions[0], done(reword()).version] }
  it.each([
    ['of its own', reword(), 'measure-reworded'],
    ['of one that ships', reword({}, measure), 'ships-with-the-product'],
    ['of none', reword({}, measureId('no-such')), 'no-such-measure'],
    ['without a reason', reword({ reason: '' }), 'no-reason'],
    ['that says the same', reword({ wording }), 'nothing-changed'],
    ['from the day of the last', reword({ wording }, own.id, measuresOf([second])), 'dates-out-of-order'],
    ['from the day after', reword({ wording, from: day('2026-04-02') }, own.id, measuresOf([second])), 'measure-reworded'],
  ])('%s', (_, outcome, code) => expect(said(outcome)).toBe(code))
  it('counts from its day, and the first from the beginning of time', () => {
    expect([versionOn(second, day('1999-01-01')).number, versionOn(second, day('2026-03-31')).number, versionOn(second, day('2026-04-01')).number]).toEqual([1, 1, 2])
  })
})

describe('a note on a definition', () => {
  it('is added to one that ships too, and taken back with a reason', () => {
    const where = { id: 'n' as MeasureNoteId, setting: setting() }
    expect(said(noteMeasure({ measure, text: ' ' }, where))).toBe('no-text')
    const { note } = done(noteMeasure({ measure, text: 'We count siblings once.' }, where))
    expect(said(withdrawNote(note, ' ', setting()))).toBe('no-reason')
    expect(said(withdrawNote(note, 'We no longer do.', setting()))).toBe('measure-note-withdrawn')
    expect(said(withdrawNote({ ...note, withdrawn: { on: today, reason: 'x' } }, 'Again.', setting()))).toBe('already-withdrawn')
  })
})
