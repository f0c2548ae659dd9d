import { addDays, daysBetween, type Day } from '../calendar/day.ts'
import { lastDayOf } from './appointment.ts'
import { holderOn, type Held, type HeldOn, type LastKnown, type Parties } from './holder-on.ts'
import type { Obligation } from './obligation.ts'

/** A stretch of days on which one holder carried an obligation. `to` is its last day, null where it goes on. */
export type Holding = { readonly from: Day; readonly to: Day | null; readonly held: Held | LastKnown }

const isOneOf = (held: HeldOn): held is Held | LastKnown => held.kind !== 'not-yet' && held.kind !== 'over'

/** In: two answers. Out: whether they name the same holder. */
export const isSameHolder = (one: HeldOn, other: HeldOn): boolean => JSON.stringify(one) === JSON.stringify(other)

const after = (on: Day | null | undefined): readonly Day[] => (on === null || on === undefined ? [] : [addDays(on, 1)])
const at = (on: Day | null | undefined): readonly Day[] => (on === null || on === undefined ? [] : [on])

/** Every day on which the answer can change. */
const turningDays = ({ bodies, successions, posts, appointments }: Parties, { begins, passings, ending }: Obligation): readonly Day[] => [
  begins.day,
  ...passings.map((each) => each.from.day),
  ...(ending === null ? [] : ending.kind === 'ended' ? at(ending.on.day) : after(ending.lastKnown.day)),
  ...bodies.flatMap((each) => [...at(each.validFrom), ...after(each.validTo)]),
  ...successions.map((each) => each.on),
  ...posts.flatMap((each) => [...at(each.from?.day), ...after(each.to?.day)]),
  ...appointments.flatMap((each) => [...at(each.from?.day), ...after(lastDayOf(each))]),
]

/**
 * In: who there is and an obligation. Out: who carried it, from its first day on, without a gap and without an overlap: a day with
 * nobody is a stretch of its own that says so. Empty where it ended on the day it began.
 */
export const holdingsOf = (regime: Parties, obligation: Obligation): readonly Holding[] => {
  const days = [...new Set(turningDays(regime, obligation))].filter((on) => on >= obligation.begins.day).sort()
  const holdings: Holding[] = []
  for (const on of days) {
    const held = holderOn(regime, obligation, on)
    const last = holdings.at(-1)
    if (last !== undefined && last.to === null && isSameHolder(last.held, held)) continue
    if (last !== undefined && last.to === null) holdings[holdings.length - 1] = { ...last, to: addDays(on, -1) }
    if (isOneOf(held)) holdings.push({ from: on, to: null, held })
  }
  return holdings
}

/** True where somebody answers for it: a body, or a person in a post. */
export const isSomebody = (held: HeldOn): held is Extract<Held, { kind: 'body' | 'person' }> => held.kind === 'body' || held.kind === 'person'

/** Who held it before the holding of a day, and for how many days nobody did in between; null where nobody did. */
export type HeldBefore = { readonly holding: Holding; readonly vacantDays: number }

/** In: the holdings of an obligation and a day. Out: who held it before whoever holds it on that day. */
export const heldBefore = (holdings: readonly Holding[], on: Day): HeldBefore | null => {
  const index = holdings.findIndex((each) => each.from <= on && (each.to === null || on <= each.to))
  if (index === -1) return null
  const current = holdings[index]!
  const before = holdings.slice(0, index).findLast((each) => isSomebody(each.held) && !isSameHolder(each.held, current.held))
  if (before?.to === null || before === undefined) return null
  return { holding: before, vacantDays: daysBetween(before.to, current.from) - 1 }
}
