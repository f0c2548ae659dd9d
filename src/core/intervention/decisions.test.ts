import { describe, expect, it } from 'vitest'
import { aBody, anAppointment, anInstrument, anObligation, aPost, aRegime, aSetting, toBody, toPost } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { isRefusal } from '../refusal.ts'
import type { AppointmentId } from './appointment.ts'
import { dissolveBody } from './dissolve-body.ts'
import { nextDue } from './due.ts'
import { enterInstrument, type ClauseIntent } from './enter-instrument.ts'
import type { InstrumentId } from './instrument.ts'
import type { ObligationId } from './obligation.ts'
import { endAppointment, recordAppointment } from './record-appointment.ts'
import { liftEscalation, recordEscalation } from './record-escalation.ts'
import type { EscalationId } from './escalation.ts'
import { settleObligation } from './settle-obligation.ts'
import { standingOn } from './standing.ts'
import { endInstrument, varyInstrument } from './vary-instrument.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const on = (iso: string) => exactly(day(iso))
const idOf = (clause: string): ObligationId => `new-${clause}` as ObligationId

const direction = anInstrument('direction', 'county', '2019-06-10')
const county = aBody('county', null, null)
const chair = aPost('chair')
const regime = aRegime({ bodies: [county, aBody('north', '2021-04-01', null), aBody('west', '2021-04-01', null)], posts: [chair], instruments: [direction], obligations: [anObligation('1', toBody('county'), '2019-06-10')] })
const setting = aSetting(regime)
const clause: ClauseIntent = { clause: '2', what: 'Report', holder: toPost('chair'), due: { kind: 'throughout' } }
const { id: _id, programme: _programme, ...about } = direction

describe('entering an instrument', () => {
  const enter = (changes: Partial<typeof about>, clauses: readonly ClauseIntent[] = [clause]) => codeOf(enterInstrument({ ...about, ...changes, clauses }, { id: 'i' as InstrumentId, idOf }, setting))
  it('takes one made long ago', () => expect(enter({ made: on('2013-10-31') })).toBe('instrument-entered'))
  it('refuses one made after today', () => expect(enter({ made: on('2026-11-21') })).toBe('in-the-future'))
  it('refuses a direction from before the power was there', () => expect(enter({ made: on('2001-01-01') })).toBe('kind-not-in-use'))
  it('refuses an addressee that did not exist', () => expect(enter({ addressee: bodyId('north') })).toBe('no-such-addressee'))
  it('refuses one that ends before it is made', () => expect(enter({ ending: { kind: 'ended', how: 'revoked', on: on('2019-06-09'), reason: 'No.', source: null } })).toBe('steps-out-of-order'))
  it('refuses two clauses with one number', () => expect(enter({}, [clause, clause])).toBe('clause-twice'))
  it('refuses a clause for nobody on record', () => expect(enter({}, [{ ...clause, holder: toPost('nobody') }])).toBe('no-such-holder'))
  it('refuses a clause due before it begins', () => expect(enter({}, [{ ...clause, due: { kind: 'by', on: on('2019-06-09') } }])).toBe('due-before-it-begins'))
  it('refuses one without a source', () => expect(enter({ sources: [{ title: ' ', url: null }] })).toBe('no-source'))
})

describe('varying and ending an instrument', () => {
  const vary = (day1: string, lift = ['1']) => varyInstrument(direction, { on: on(day1), what: 'Clause 1 went, clause 2 came.', lift: lift.map((each) => ({ obligation: each as ObligationId, reason: 'Done with.' })), add: [clause], source: null }, setting, idOf)
  it('refuses to vary it before it is made', () => expect(codeOf(vary('2019-06-09'))).toBe('not-made-yet'))
  it('lifts a clause with a reason and adds another that begins on the day', () => {
    const varied = vary('2020-02-29')
    expect(varied).toMatchObject({ kind: 'instrument-varied', lifted: [{ obligation: { ending: { how: 'lifted', reason: 'Done with.' } } }], added: [{ clause: '2', begins: { day: '2020-02-29' } }] })
  })
  it('refuses to lift a clause that is not open', () => expect(codeOf(vary('2020-02-29', ['9']))).toBe('not-open'))
  it('ends every open clause with it, each with the reason', () => {
    const ended = endInstrument(direction, { on: on('2022-01-31'), how: 'revoked', reason: 'Enough was done.', source: null }, setting)
    expect(ended).toMatchObject({ kind: 'instrument-ended', ended: [{ obligation: { ending: { how: 'ended-with-instrument', reason: 'Enough was done.' } } }] })
  })
  it('refuses to end it twice', () => {
    const over = { ...direction, ending: { kind: 'ended', how: 'revoked', on: on('2022-01-31'), reason: 'Enough.', source: null } } as const
    expect(codeOf(endInstrument(over, { on: on('2022-02-01'), how: 'lifted', reason: 'Again.', source: null }, setting))).toBe('already-over')
  })
})

describe('appointments', () => {
  const held = aRegime({ posts: [chair], appointments: [anAppointment('ada', 'chair', '2020-01-01', null)] })
  const record = (from: string | null, inside = held) => {
    const { id: _own, programme: _where, post: _post, ...intent } = anAppointment('ben', 'chair', from, null)
    return codeOf(recordAppointment(intent, chair, { id: 'ben' as AppointmentId, setting: aSetting(inside) }))
  }
  it('refuses a second person in one post', () => expect(record('2024-02-29')).toBe('post-is-taken'))
  it('takes the next person from the day after the last one left', () => {
    const ended = endAppointment(held.appointments[0]!, { lastDay: on('2024-02-28'), reason: 'Left.', advice: 'Go on.', source: null }, aSetting(held))
    if (isRefusal(ended)) throw new Error(ended.message)
    expect(record('2024-02-29', { ...held, appointments: [ended.appointment] })).toBe('appointment-recorded')
  })
  it('refuses one with no date at all', () => expect(record(null)).toBe('no-date'))
  it('refuses an end before the beginning', () =>
    expect(codeOf(endAppointment(held.appointments[0]!, { lastDay: on('2019-12-31'), reason: 'Left.', advice: null, source: null }, aSetting(held)))).toBe('dates-out-of-order'))
})

describe('a duty that falls due', () => {
  const yearly = anObligation('review', toBody('county'), '2020-02-29', { kind: 'every', months: 12, first: day('2020-02-29') })
  it('comes back on the 29th in a leap year and on the 28th in others', () => {
    const done = ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28'].map((due) => ({ due: day(due), done: day(due), note: '', source: null }))
    expect(done.map((_each, index) => nextDue(yearly.due, done.slice(0, index)))).toEqual(done.map((each) => each.due))
    expect(nextDue(yearly.due, done)).toBe('2024-02-29')
  })
  it('counts working days as the law does', () => expect(nextDue({ kind: 'within', count: 70, unit: 'working-days', after: day('2022-11-25') }, [])).toBe('2023-03-08'))
  it('is not overdue on its day, and is on the next', () => expect(['2020-02-29', '2020-03-01'].map((each) => standingOn(yearly, day(each)))).toEqual(['open', 'overdue']))
  it('stays open when one turn is met, and ends when it is lifted', () => {
    const met = settleObligation(yearly, { how: 'met', on: on('2020-03-05'), reason: 'Reviewed.', source: null }, setting)
    if (isRefusal(met)) throw new Error(met.message)
    expect(['2020-03-04', '2020-03-05'].map((each) => standingOn(met.obligation, day(each)))).toEqual(['overdue', 'open'])
    const lifted = settleObligation(met.obligation, { how: 'lifted', on: on('2021-01-01'), reason: 'No longer asked.', source: null }, setting)
    if (isRefusal(lifted)) throw new Error(lifted.message)
    expect(['2020-12-31', '2021-01-01'].map((each) => standingOn(lifted.obligation, day(each)))).toEqual(['open', 'lifted'])
    expect(codeOf(settleObligation(lifted.obligation, { how: 'met', on: on('2022-01-01'), reason: 'Again.', source: null }, setting))).toBe('already-over')
  })
  it('keeps where it is written that a turn was done, as it keeps where an end is written', () => {
    const source = { title: 'Minutes of 5 March 2020', url: null }
    expect(settleObligation(yearly, { how: 'met', on: on('2020-03-05'), reason: ' Reviewed. ', source }, setting)).toMatchObject({ obligation: { ending: null, occasions: [{ done: '2020-03-05', note: 'Reviewed.', source }] } })
    expect(settleObligation(yearly, { how: 'lifted', on: on('2020-03-05'), reason: 'No longer asked.', source }, setting)).toMatchObject({ obligation: { ending: { source } } })
  })
  it('is not met before it begins or without a reason', () => {
    const settle = (day1: string, reason: string) => codeOf(settleObligation(yearly, { how: 'met', on: on(day1), reason, source: null }, setting))
    expect([settle('2020-02-28', 'Done.'), settle('2020-03-01', ' '), settle('2026-11-21', 'Done.')]).toEqual(['not-begun', 'no-reason', 'in-the-future'])
  })
})

describe('a body that ends', () => {
  const last = day('2021-03-31')
  const pass = (...to: readonly string[]) => [{ kind: 'pass', obligation: '1' as ObligationId, to: to.map(toBody) as never, because: 'The councils took over.', source: null }] as const
  const dissolve = (dispositions: Parameters<typeof dissolveBody>[0]['dispositions'], body = 'county') => dissolveBody({ body: bodyId(body), lastDay: last, dispositions }, setting, (obligation, index) => `${obligation}-${index}` as ObligationId)
  it('is refused while an open obligation has nobody to go to', () => expect(codeOf(dissolve([]))).toBe('obligation-left-behind'))
  it('is refused while a duty of one of its posts is open, though no source says who was in the post', () => {
    const appointment = { ...anAppointment('ada', 'director', '2019-04-26', null), ending: { kind: 'not-found', lastKnown: exactly(day('2019-10-31')), note: 'No source says more.' } } as const
    const regime = { ...setting.regime, posts: [aPost('director', { body: 'county' })], appointments: [appointment], obligations: [anObligation('account', toPost('director'), '2019-06-10')] }
    expect(codeOf(dissolveBody({ body: bodyId('county'), lastDay: last, dispositions: [] }, { ...setting, regime }, (obligation) => obligation))).toBe('obligation-left-behind')
  })
  it('is refused where the successor is not there', () => expect(codeOf(dissolve(pass('nowhere')))).toBe('no-such-successor'))
  it('is refused for a body nobody knows', () => expect(codeOf(dissolve([], 'nowhere'))).toBe('no-such-body'))
  it('passes one obligation to one successor as it is', () => expect(dissolve(pass('north'))).toMatchObject({ changed: [{ obligation: { ending: null, passings: [{}, { from: { day: '2021-04-01' } }] } }], added: [] }))
  it('gives each of two successors an obligation of its own that continues the old one', () =>
    expect(dissolve(pass('north', 'west'))).toMatchObject({ changed: [{ obligation: { ending: { how: 'passed-on' } } }], added: [{ id: '1-0', continues: '1' }, { id: '1-1', continues: '1' }] }))
  it('says by passing a duty on that it went on, though a source last spoke of it the day before', () => {
    const ending = { kind: 'not-found', lastKnown: exactly(last), note: 'No source says more.' } as const
    const silent = { ...setting, regime: { ...regime, obligations: [{ ...anObligation('1', toBody('county'), '2019-06-10'), ending }] } }
    const passed = (...to: readonly string[]) => dissolveBody({ body: bodyId('county'), lastDay: last, dispositions: pass(...to) }, silent, (obligation, index) => `${obligation}-${index}` as ObligationId)
    expect(passed('north')).toMatchObject({ changed: [{ obligation: { ending: { lastKnown: { day: '2021-04-01' } } } }] })
    expect(passed('north', 'west')).toMatchObject({ added: [{ ending: { lastKnown: { day: '2021-04-01' } } }, { ending: { lastKnown: { day: '2021-04-01' } } }] })
  })
  it('may end an obligation with a reason, never without', () => {
    const end = (reason: string) => codeOf(dissolve([{ kind: 'end', obligation: '1' as ObligationId, reason, source: null }]))
    expect([end('Nothing is left to do.'), end('')]).toEqual(['body-dissolved', 'no-reason'])
  })
})

describe('a rung of the ladder', () => {
  it('needs a reason and a source, and is lifted after it began', () => {
    const intent = { body: bodyId('county'), rung: 'commissioner', from: on('2018-11-30'), reason: 'Services had declined.', conditions: null, sources: [{ title: 'A letter', url: null }] } as const
    const recorded = recordEscalation(intent, { id: 'e' as EscalationId, setting })
    if (isRefusal(recorded)) throw new Error(recorded.message)
    expect(codeOf(recordEscalation({ ...intent, reason: '' }, { id: 'e' as EscalationId, setting }))).toBe('no-reason')
    expect(codeOf(liftEscalation(recorded.step, { on: on('2018-11-29'), reason: 'Better.' }, setting))).toBe('dates-out-of-order')
    expect(codeOf(liftEscalation(recorded.step, { on: on('2021-12-31'), reason: 'Better.' }, setting))).toBe('escalation-lifted')
  })
})
