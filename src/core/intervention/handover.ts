import { addDays, daysBetween, type Day } from '../calendar/day.ts'
import type { AppointmentId } from './appointment.ts'
import type { BodyId } from '../bodies/body.ts'
import { type Held } from './holder-on.ts'
import { holdingsOf, isSameHolder, isSomebody, type Holding } from './holdings.ts'
import type { Obligation } from './obligation.ts'
import type { Regime } from './regime.ts'

export type Somebody = Extract<Held, { kind: 'body' | 'person' }>

/** One obligation that left a holder. `to` is null where nobody has taken it up. */
export type HandedOver = {
  readonly obligation: Obligation
  readonly lastDay: Day
  readonly to: { readonly held: Somebody; readonly from: Day; readonly vacantDays: number; readonly obligation: Obligation } | null
}

/** Everything that left one holder. */
export type Handover = { readonly from: Somebody; readonly lastDay: Day; readonly items: readonly HandedOver[] }

/** The part of an address that names a holder. */
export const keyOfHolder = (held: Somebody): BodyId | AppointmentId => (held.kind === 'body' ? held.body : held.appointment)

const nextOf = (holdings: readonly Holding[], lastDay: Day, obligation: Obligation): HandedOver['to'] => {
  const next = holdings.find((each) => each.from > lastDay && isSomebody(each.held))
  if (next === undefined || !isSomebody(next.held)) return null
  return { held: next.held, from: next.from, vacantDays: daysBetween(lastDay, next.from) - 1, obligation }
}

const leaving = (regime: Regime, obligation: Obligation): readonly { readonly from: Somebody; readonly item: HandedOver }[] => {
  const holdings = holdingsOf(regime, obligation)
  const carriedOn = regime.obligations.filter((each) => each.continues === obligation.id)
  return holdings.flatMap(({ held, to: lastDay }) => {
    if (lastDay === null || !isSomebody(held)) return []
    // After the last day a source speaks of we cannot tell whether anything was handed over.
    const after = holdings.find((each) => each.from > lastDay)?.held.kind
    if (after === 'not-known' || after === 'post') return []
    const isOver = obligation.ending?.kind === 'ended' && obligation.ending.on.day === addDays(lastDay, 1)
    if (isOver && obligation.ending.how !== 'passed-on') return []
    const heirs = isOver ? carriedOn.map((each) => nextOf(holdingsOf(regime, each), lastDay, each)) : [nextOf(holdings, lastDay, obligation)]
    return (heirs.length === 0 ? [null] : heirs).map((to) => ({ from: held, item: { obligation, lastDay, to } }))
  })
}

/** In: who there is and what there is to do. Out: every change of holder, the latest first. Meeting or lifting a duty is no handover. */
export const handovers = (regime: Regime): readonly Handover[] => {
  const found: Handover[] = []
  for (const { from, item } of regime.obligations.flatMap((each) => leaving(regime, each))) {
    const index = found.findIndex((each) => each.lastDay === item.lastDay && isSameHolder(each.from, from))
    if (index === -1) found.push({ from, lastDay: item.lastDay, items: [item] })
    else found[index] = { ...found[index]!, items: [...found[index]!.items, item] }
  }
  return found.sort((one, other) => other.lastDay.localeCompare(one.lastDay) || keyOfHolder(one.from).localeCompare(keyOfHolder(other.from)))
}
