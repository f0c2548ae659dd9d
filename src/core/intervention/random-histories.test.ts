import { array, assert, boolean, constant, constantFrom, integer, nat, oneof, option, property, record, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aBody, aLink, anAppointment, anInstrument, anObligation, aPost, aRegime, aSetting, toBody, toPost } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import { addDays, day, type Day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { isRefusal } from '../refusal.ts'
import type { AppointmentId } from './appointment.ts'
import { dissolveBody, heldByBody } from './dissolve-body.ts'
import { holderOn, type HeldOn } from './holder-on.ts'
import { holdingsOf } from './holdings.ts'
import type { Obligation, ObligationId } from './obligation.ts'
import { endAppointment, recordAppointment } from './record-appointment.ts'
import type { Regime } from './regime.ts'
import { settleObligation } from './settle-obligation.ts'
import { endInstrument, varyInstrument, type ObligationChanged } from './vary-instrument.ts'

// 400 days from December 2019 on: a leap day, two ends of a tax year, and both changes of the clock.
const calendar: readonly Day[] = Array.from({ length: 400 }, (_each, index) => addDays(day('2019-12-01'), index))
const dayAt = integer({ min: 0, max: calendar.length - 1 }).map((index) => calendar[index]!)

const act = oneof(
  record({ kind: constant('appoint' as const), post: constantFrom('chair', 'commissioner'), from: dayAt, to: option(dayAt), isSilent: boolean() }),
  record({ kind: constant('leave' as const), which: nat(5), last: dayAt }),
  // A source speaks of a duty for the last time.
  record({ kind: constant('fall-silent' as const), which: nat(5), lastKnown: dayAt }),
  record({ kind: constant('settle' as const), which: nat(5), how: constantFrom('met' as const, 'lifted' as const), on: dayAt }),
  record({ kind: constant('vary' as const), on: dayAt, holder: constantFrom(toBody('county'), toBody('town'), toPost('chair'), toPost('commissioner')) }),
  record({ kind: constant('revoke' as const), on: dayAt }),
  record({ kind: constant('split' as const), last: dayAt, heirs: constantFrom(['north'], ['north', 'west']) }),
)
type Act = typeof act extends Arbitrary<infer T> ? T : never

const begin = (postEnds: Day, townEnds: Day): Regime =>
  aRegime({
    bodies: [aBody('county', null, null), aBody('town', null, townEnds), aBody('city', addDays(townEnds, 1), null), aBody('north', '2019-01-01', null), aBody('west', '2019-01-01', null)],
    successions: [aLink('town', 'city', addDays(townEnds, 1), 'merge')],
    posts: [aPost('commissioner', { to: postEnds, followedBy: 'chair', body: 'county' }), aPost('chair')],
    instruments: [anInstrument('direction', 'county', '2019-12-01')],
    obligations: [anObligation('a', toBody('county'), '2019-12-01'), anObligation('b', toPost('commissioner'), '2019-12-20'), anObligation('c', toBody('town'), '2020-02-29')],
  })

const withObligations = (regime: Regime, changed: readonly ObligationChanged[], added: readonly Obligation[]): Regime => ({
  ...regime,
  obligations: [...regime.obligations.map((each) => changed.find((one) => one.before.id === each.id)?.obligation ?? each), ...added],
})

const lastHeardOf = (on: Day) => ({ kind: 'not-found', lastKnown: exactly(on), note: 'No source says more.' }) as const

let made = 0
const done = (regime: Regime, each: Act): Regime => {
  const setting = aSetting(regime)
  const instrument = regime.instruments[0]!
  made += 1
  switch (each.kind) {
    case 'appoint': {
      const { id: _id, programme: _programme, post: _post, ...own } = anAppointment(`p${made}`, each.post, each.from, each.to)
      const intent = each.isSilent && each.to !== null ? { ...own, ending: lastHeardOf(each.to) } : own
      const outcome = recordAppointment(intent, regime.posts.find((post) => post.id === each.post)!, { id: `p${made}` as AppointmentId, setting })
      return isRefusal(outcome) ? regime : { ...regime, appointments: [...regime.appointments, outcome.appointment] }
    }
    case 'leave': {
      const outcome = endAppointment(regime.appointments[each.which] ?? null, { lastDay: exactly(each.last), reason: 'Left.', advice: null, source: null }, setting)
      return isRefusal(outcome) ? regime : { ...regime, appointments: regime.appointments.map((one) => (one.id === outcome.appointment.id ? outcome.appointment : one)) }
    }
    case 'fall-silent':
      return { ...regime, obligations: regime.obligations.map((one, index) => (index === each.which && one.ending === null && one.begins.day <= each.lastKnown ? { ...one, ending: lastHeardOf(each.lastKnown) } : one)) }
    case 'settle': {
      const outcome = settleObligation(regime.obligations[each.which] ?? null, { how: each.how, on: exactly(each.on), reason: 'So it was.', source: null }, setting)
      return isRefusal(outcome) ? regime : withObligations(regime, [outcome], [])
    }
    case 'vary': {
      const add = [{ clause: `v${made}`, what: 'More', holder: each.holder, due: { kind: 'throughout' } }] as const
      const outcome = varyInstrument(instrument, { on: exactly(each.on), what: 'More is asked.', lift: [], add, source: null }, setting, (clause) => clause as ObligationId)
      return isRefusal(outcome) ? regime : { ...withObligations(regime, outcome.lifted, outcome.added), instruments: [outcome.instrument] }
    }
    case 'revoke': {
      const outcome = endInstrument(instrument, { on: exactly(each.on), how: 'revoked', reason: 'Enough.', source: null }, setting)
      return isRefusal(outcome) ? regime : { ...withObligations(regime, outcome.ended, []), instruments: [outcome.instrument] }
    }
    case 'split': {
      const body = bodyId('county')
      const dispositions = heldByBody(regime, body, each.last).map((one) => ({ kind: 'pass' as const, obligation: one.id, to: each.heirs.map(toBody) as never, because: 'Split.', source: null }))
      const outcome = dissolveBody({ body, lastDay: each.last, dispositions }, setting, (id, index) => `${id}-${index}` as ObligationId)
      if (isRefusal(outcome)) return regime
      return { ...withObligations(regime, outcome.changed, outcome.added), bodies: regime.bodies.map((one) => (one.id === body ? { ...one, validTo: each.last } : one)) }
    }
    default:
      return each satisfies never
  }
}

const history = record({ acts: array(act, { minLength: 1, maxLength: 10 }), postEnds: dayAt, townEnds: dayAt, looks: array(dayAt, { minLength: 6, maxLength: 6 }) })
const lived = ({ acts, postEnds, townEnds }: { readonly acts: readonly Act[]; readonly postEnds: Day; readonly townEnds: Day }): Regime => acts.reduce(done, begin(postEnds, townEnds))

/** Whoever could be said to hold it, looked for another way: each body and person is asked in turn. */
const claimants = (regime: Regime, obligation: Obligation, day: Day): readonly string[] => {
  const { passings, begins, ending } = obligation
  const on = ending?.kind === 'not-found' && day > ending.lastKnown.day ? ending.lastKnown.day : day
  if (on < begins.day || (ending?.kind === 'ended' && on >= ending.on.day)) return ['none']
  const named = [...passings].reverse().find((each) => each.from.day <= on)!.to
  if (named.kind === 'body') {
    const alive = (id: string): boolean => regime.bodies.some((each) => each.id === id && (each.validFrom ?? '') <= on && on <= (each.validTo ?? '9'))
    return alive(named.body) ? [named.body] : regime.successions.filter((each) => each.predecessor === named.body && each.on <= on && alive(each.successor)).map((each) => each.successor)
  }
  const commissioner = regime.posts.find((each) => each.id === 'commissioner')!
  const post = named.post === 'commissioner' && on > commissioner.to!.day ? 'chair' : named.post
  const begun = regime.appointments.filter((each) => each.post === post && each.from!.day <= on)
  const there = begun.filter(({ ending: end }) => end === null || on <= (end.kind === 'ended' ? end.lastDay.day : end.lastKnown.day))
  const latest = begun.toSorted((one, other) => other.from!.day.localeCompare(one.from!.day))[0]
  return there.length === 0 && latest?.ending?.kind === 'not-found' ? ['post'] : there.map((each) => each.id)
}

const nameOf = (held: HeldOn): string => {
  if (held.kind === 'not-known') return nameOf(held.last)
  return held.kind === 'body' ? held.body : held.kind === 'person' ? held.appointment : held.kind
}

const agrees = (held: HeldOn, asked: readonly string[]): boolean => {
  if (asked[0] === 'none') return held.kind === 'not-yet' || held.kind === 'over'
  if (asked.length === 0) return nameOf(held) === 'vacant' || nameOf(held) === 'nobody'
  return asked.length === 1 && nameOf(held) === asked[0]
}

/** The day after each day of the calendar: counting days with the calendar of the language costs more than all else here. */
const dayAfter = new Map<Day, Day>([...calendar, addDays(calendar.at(-1)!, 1)].map((on) => [on, addDays(on, 1)]))
const nextOf = (on: Day): Day => dayAfter.get(on) ?? addDays(on, 1)

const fault = (what: string): never => {
  throw new Error(what)
}

/** Throws where the holdings leave a gap, overlap, do not begin with the obligation, or say another holder than those asked one by one. */
const checkHoldings = (regime: Regime, obligation: Obligation, looks: readonly Day[]): void => {
  const holdings = holdingsOf(regime, obligation)
  const [first] = holdings
  if (first !== undefined && first.from !== obligation.begins.day) fault(`${obligation.id} begins on ${obligation.begins.day}, its first holding on ${first.from}`)
  for (const [index, { from, to, held }] of holdings.entries()) {
    const next = holdings[index + 1]
    if (next !== undefined && (to === null || nextOf(to) !== next.from)) fault(`${obligation.id}: a holding ends on ${to}, the next begins on ${next.from}`)
    for (const on of [from, to ?? day('2040-01-01')]) if (!agrees(held, claimants(regime, obligation, on))) fault(`${obligation.id} on ${on}: ${nameOf(held)}, but ${claimants(regime, obligation, on).join(' and ')}`)
  }
  for (const on of looks) {
    const inside = holdings.filter((each) => each.from <= on && (each.to === null || on <= each.to))
    const asked = claimants(regime, obligation, on)
    if (inside.length !== (asked[0] === 'none' ? 0 : 1)) fault(`${obligation.id} on ${on}: in ${inside.length} holdings, with ${asked.join(' and ')}`)
    if (inside[0] !== undefined && !agrees(inside[0].held, asked)) fault(`${obligation.id} on ${on}: held by ${nameOf(inside[0].held)}, but ${asked.join(' and ')}`)
  }
}

describe('over 10,000 random histories', () => {
  it('every obligation has exactly one holder, or an explicit vacancy, on every day of its life, and its holdings say the same without a gap or an overlap', { timeout: 120_000 }, () => {
    let people = 0
    let vacancies = 0
    let [unnamed, silent] = [0, 0]
    assert(
      property(history, (each) => {
        const regime = lived(each)
        for (const obligation of regime.obligations) {
          for (const on of each.looks) {
            const held = holderOn(regime, obligation, on)
            const asked = claimants(regime, obligation, on)
            if (!agrees(held, asked)) fault(`${obligation.id} on ${on}: ${nameOf(held)}, but ${asked.join(' and ')}`)
            if (held.kind === 'person' || held.kind === 'body') people += 1
            if (held.kind === 'vacant' || held.kind === 'nobody') vacancies += 1
            if (held.kind === 'post') unnamed += 1
            if (held.kind === 'not-known') silent += 1
          }
          checkHoldings(regime, obligation, each.looks)
        }
      }),
      { numRuns: 10_000, seed: 497 },
    )
    expect(people).toBeGreaterThan(10_000)
    expect(vacancies).toBeGreaterThan(10_000)
    expect(unnamed).toBeGreaterThan(500)
    expect(silent).toBeGreaterThan(1_000)
  })
})
