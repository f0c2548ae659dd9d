import { describe, expect, it } from 'vitest'
import { chair, lead, outsider, owner, programme as aRegimeProgramme } from '../../../test/support/cast.ts'
import { aBody, anAppointment, anInstrument, aPost, aRegime, aSetting, toPost } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { PostId } from './appointment.ts'
import { endPost } from './end-post.ts'
import { enterInstrument } from './enter-instrument.ts'
import { resolveHolder } from './holder-on.ts'
import { enterKind } from './enter-kind.ts'
import { enterInstrumentKind, parseInstrumentKind, withOwnKinds, type InstrumentKind } from './instrument-kind.ts'
import { instrumentKinds } from './instrument-kinds.data.ts'
import type { Instrument, InstrumentId } from './instrument.ts'
import { recordStage, type StageIntent } from './record-stage.ts'

const on = (iso: string) => exactly(day(iso))
const source = { title: 'A letter', url: null }
const letter: Instrument = { ...anInstrument('letter', 'county', '2026-03-02'), kind: 'minded-to' }
const setting = aSetting(aRegime({ bodies: [aBody('county', null, null)], instruments: [letter] }))
const asked: StageIntent = { stage: 'representations-asked', on: on('2026-03-02'), what: 'Answer by the end of the month.', until: on('2026-03-31'), source }
const code = (outcome: { readonly kind: string; readonly code?: string }): string => outcome.code ?? outcome.kind

describe('a stage of an instrument', () => {
  const at = (instrument: Instrument | null, over: Partial<StageIntent> = {}) => code(recordStage(instrument, { ...asked, ...over }, setting))
  const answered = (days: string): Instrument => ({ ...letter, steps: [{ kind: 'representations', on: on(days), what: 'No.', source }] })
  it('is recorded with the day it sets', () => {
    expect(recordStage(letter, asked, setting)).toMatchObject({ kind: 'stage-recorded', instrument: { steps: [{ kind: 'representations-asked', until: { day: '2026-03-31' } }] } })
  })
  it('comes after the one it follows, on the same day or later', () => {
    const considered = { stage: 'considered', on: on('2026-04-10'), until: null }
    expect([at(letter, considered), at(answered('2026-04-10'), considered), at(answered('2026-04-11'), considered)]).toEqual(['stage-too-early', 'stage-recorded', 'stage-too-early'])
  })
  it.each([
    ['nothing', null, {}, 'no-such-instrument'],
    ['a stage of another kind', letter, { stage: 'varied' }, 'no-such-stage'],
    ['a day before it was made', letter, { on: on('2026-03-01') }, 'not-made-yet'],
    ['a day after its end', { ...letter, ending: { kind: 'ended', how: 'lifted', on: on('2026-03-05'), reason: 'x', source } } as Instrument, { on: on('2026-03-05') }, 'already-over'],
    ['no day where it sets one', letter, { until: null }, 'no-day-set'],
    ['a day set in the past', letter, { until: on('2026-03-01') }, 'day-not-ahead'],
    ['a day after today', letter, { on: on('2026-11-21'), until: on('2026-12-01') }, 'in-the-future'],
    ['no words', letter, { what: ' ' }, 'no-reason'],
  ] as const)('is refused for %s', (_what, instrument, over, expected) => expect(at(instrument, over)).toBe(expected))
})

describe('a kind of instrument', () => {
  const kind: InstrumentKind = { code: 'warning-letter', name: 'Warning letter', whatItIs: 'A letter that warns.', force: 'warning', power: null, from: day('2026-06-01'), to: null, stages: [], sources: [source] }
  const host = { actor: { kind: 'service', name: 'command line' }, kinds: instrumentKinds } as const
  it('of the host serves at once: a notice of it is entered with its stages and days', () => {
    expect(enterInstrumentKind(kind, host)).toEqual({ kind: 'instrument-kind-entered', programme: null, entered: kind })
    const regime = aRegime({ kinds: [...instrumentKinds, kind], bodies: [aBody('county', null, null)] })
    const { id: _id, programme: _programme, ...about } = { ...letter, kind: kind.code, made: on('2026-06-01') }
    const enter = (changes: Partial<typeof about>) => code(enterInstrument({ ...about, ...changes, clauses: [] }, { id: 'i' as InstrumentId, idOf: () => 'o' as never }, aSetting(regime)))
    expect([enter({}), enter({ made: on('2026-05-31') }), enter({ kind: 'other' })]).toEqual(['instrument-entered', 'kind-not-in-use', 'no-such-kind'])
  })
  it.each([
    ['a person', kind, { ...host, actor: lead }, 'for-the-host'],
    ['a code that is taken', { ...kind, code: 'minded-to' }, host, 'stands-already'],
    ['no source', { ...kind, sources: [] }, host, 'no-source'],
    ['an end before its beginning', { ...kind, to: day('2026-05-31') }, host, 'ends-before-it-starts'],
    ['a stage after one that is not there', { ...kind, stages: [{ code: 'a', name: 'A', setsADay: false, after: 'b' }] }, host, 'stages-unclear'],
  ] as const)('is refused for %s', (_what, entered, where, expected) => expect(code(enterInstrumentKind(entered, where))).toBe(expected))
  it('is read from what somebody wrote, or each part that will not do is named', () => {
    expect(parseInstrumentKind(JSON.parse(JSON.stringify(kind)))).toEqual(kind)
    expect(parseInstrumentKind({ code: 'No', force: 'magic', from: 'soon', stages: [{}], sources: 'x' })).toEqual(['code', 'name', 'whatItIs', 'force', 'from', 'stages', 'sources'])
    expect(parseInstrumentKind([])).toEqual(['the whole'])
  })
  it('is entered by a programme lead or a commissioner for their programme, and by nobody else', () => {
    const where = { programme: aRegimeProgramme, on: day('2026-11-20'), kinds: instrumentKinds }
    expect(enterKind(kind, { ...where, actor: lead })).toEqual({ kind: 'kind-entered', programme: aRegimeProgramme, entered: kind })
    for (const [actor, expected] of [[owner, 'not-in-your-role'], [chair, 'not-in-your-role'], [outsider, 'not-a-member']] as const) expect(code(enterKind(kind, { ...where, actor }))).toBe(expected)
  })
  it.each([
    ['no name', { ...kind, name: ' ' }, 'no-name'],
    ['a name without a letter', { ...kind, code: '' }, 'no-code'],
    ['nothing said of what it is', { ...kind, whatItIs: '' }, 'no-meaning'],
    ['a code that is taken', { ...kind, code: 'contract' }, 'stands-already'],
    ['two stages of one code', { ...kind, stages: [{ code: 'a', name: 'A', setsADay: false, after: null }, { code: 'a', name: 'A', setsADay: false, after: null }] }, 'stages-unclear'],
  ] as const)('of a programme is refused for %s', (_what, entered, expected) => expect(code(enterKind(entered, { programme: aRegimeProgramme, on: day('2026-11-20'), actor: lead, kinds: instrumentKinds }))).toBe(expected))
  it('of a programme stands in place of one of the host with the same code', () => {
    const own = { ...kind, name: 'Ours' }
    expect(withOwnKinds([kind, { ...kind, code: 'other' }], [own]).map(({ name }) => name)).toEqual(['Warning letter', 'Ours'])
  })
  it('that comes with the service has its stages in order, each after one that stands before it', () => {
    for (const each of instrumentKinds) expect(enterInstrumentKind({ ...each, sources: [source] }, { ...host, kinds: [] }).kind).toBe('instrument-kind-entered')
  })
})

describe('the end of a post', () => {
  const regime = aRegime({ posts: [aPost('chair'), aPost('adviser'), aPost('gone', { to: '2026-01-31' }), aPost('old', { to: '2026-01-31', followedBy: 'chair' })], appointments: [anAppointment('ada', 'chair', '2026-01-01', '2026-05-31')] })
  const end = (over: Partial<Parameters<typeof endPost>[1]> = {}) => endPost(regime.posts[0]!, { lastDay: on('2026-05-31'), followedBy: 'adviser' as PostId, because: 'One post now.', source, ...over }, aSetting(regime))
  it('hands what it carried to the post named, from the next day', () => {
    const ended = end()
    if (ended.kind === 'refusal') throw new Error(ended.message)
    const after = { ...regime, posts: regime.posts.map((each) => (each.id === ended.post.id ? ended.post : each)) }
    expect([resolveHolder(after, toPost('chair'), day('2026-05-31')).kind, resolveHolder(after, toPost('chair'), day('2026-06-01'))]).toEqual(['person', { kind: 'vacant', post: 'adviser' }])
  })
  it('leaves its duties with nobody where it is said that nobody takes over', () => {
    const ended = end({ followedBy: null })
    if (ended.kind === 'refusal') throw new Error(ended.message)
    const after = { ...regime, posts: regime.posts.map((each) => (each.id === ended.post.id ? ended.post : each)) }
    expect(resolveHolder(after, toPost('chair'), day('2026-06-01')).kind).toBe('nobody')
  })
  it.each([
    ['somebody still in it', { lastDay: on('2026-05-30') }, 'post-still-filled'],
    ['a post that is gone', { followedBy: 'gone' as PostId }, 'no-such-successor'],
    ['itself', { followedBy: 'chair' as PostId }, 'no-such-successor'],
    ['a post that it takes over from', { followedBy: 'old' as PostId }, 'no-such-successor'],
    ['no reason', { because: '' }, 'no-reason'],
    ['no source', { source: null }, 'no-source'],
  ] as const)('is refused with %s', (_what, over, expected) => expect(code(end(over))).toBe(expected))
})
