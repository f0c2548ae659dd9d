import type { Body } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { Compared } from './compare-promises.ts'
import type { TakeUp } from './corporate-parenting.ts'

/** Who had the same kind of promise in one time, council by council. */
export type TakeUpBeside = { readonly from: Day; readonly to: Day; readonly councils: readonly { readonly council: Body; readonly takeUp: TakeUp }[] }

/**
 * In: one kind of promise side by side, and what was counted. Out: the latest time that every council which makes the promise has counted;
 * null where fewer than two make it or no such time is on record. Shares of different times are never laid beside each other.
 */
export const takeUpBeside = ({ cells }: Pick<Compared, 'cells'>, takeUps: readonly TakeUp[]): TakeUpBeside | null => {
  const counted = cells.flatMap(({ council, promise }) => (promise === null ? [] : [{ council, own: takeUps.filter((each) => each.promise === promise.id) }]))
  const [first, ...others] = counted
  if (first === undefined || others.length === 0) return null
  const isSame = (one: TakeUp, other: TakeUp): boolean => one.from === other.from && one.to === other.to
  const shared = first.own.filter((each) => others.every(({ own }) => own.some((one) => isSame(one, each))))
  const [latest] = shared.toSorted((one, other) => other.to.localeCompare(one.to) || one.from.localeCompare(other.from))
  if (latest === undefined) return null
  return { from: latest.from, to: latest.to, councils: counted.map(({ council, own }) => ({ council, takeUp: own.find((each) => isSame(each, latest))! })) }
}
