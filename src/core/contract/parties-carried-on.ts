import { addDays } from '../calendar/day.ts'
import { isNonEmpty } from '../branded.ts'
import type { Carrying } from '../intervention/carrying.ts'
import type { Contract, Party } from './contract.ts'

/**
 * In: a contract as it was signed, and who took over from a body that ended. Out: the contract with the parties it has after each end:
 * the body that is gone leaves on its last day, and those named come in its place on the next, on the same side. Whoever comes for a
 * council also has figures given for its area. Named nobody, the side has one party fewer.
 */
export const withPartiesCarriedOn = (contract: Contract, carryings: readonly Carrying[]): Contract =>
  carryings
    .filter((each) => each.what.kind === 'contract' && each.what.id === contract.id && each.instead !== null)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .reduce<Contract>((before, { instead, from, by, because }) => {
      const left = before.parties.find((each) => each.body === instead && each.from < from && (each.to === null || each.to >= from))
      if (left === undefined) return before
      const stays = before.parties.map((each): Party => (each === left ? { ...each, to: addDays(from, -1) } : each))
      const heirs = by.filter((body) => !before.parties.some((each) => each.body === body && (each.to === null || each.to >= from)))
      const parties = [...stays, ...heirs.map((body): Party => ({ body, side: left.side, from, to: left.to, note: because, instead: left.body }))]
      if (!isNonEmpty(parties)) return before
      const areas = left.side === 'council' && before.reportsFor.includes(left.body) ? heirs.filter((body) => !before.reportsFor.includes(body)) : []
      return { ...before, parties, reportsFor: [...before.reportsFor, ...areas] }
    }, contract)
