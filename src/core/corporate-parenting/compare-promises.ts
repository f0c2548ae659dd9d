import { isValidOn, type Body } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { promiseKinds, type CareLeaverPromise, type PromiseKind } from './corporate-parenting.ts'

/** In what two councils can differ about the same kind of promise. */
export const differenceKinds = ['not-promised', 'how-much', 'condition', 'automatic-age', 'age', 'way', 'backdating'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** One kind of promise laid side by side. */
export type Compared = {
  readonly kind: PromiseKind
  readonly cells: readonly { readonly council: Body; readonly promise: CareLeaverPromise | null }[]
  /** Empty where every council promises the same. */
  readonly differences: readonly DifferenceKind[]
}

/** True while a promise is on the way or in force on a day: not withdrawn, not ended. */
export const isAlive = ({ status, to }: CareLeaverPromise, on: Day): boolean => status !== 'withdrawn' && status !== 'ended' && (to === null || to >= on)

const differ = (values: readonly unknown[]): boolean => new Set(values.map((each) => JSON.stringify(each))).size > 1

const differencesOf = (promises: readonly (CareLeaverPromise | null)[]): readonly DifferenceKind[] => {
  const made = promises.filter((each) => each !== null)
  const found: Readonly<Record<DifferenceKind, boolean>> = {
    'not-promised': made.length > 0 && made.length < promises.length,
    'how-much': differ(made.map((each) => each.upTo)),
    condition: differ(made.map((each) => each.condition?.trim().toLowerCase() ?? null)),
    'automatic-age': differ(made.map((each) => each.automaticTo)),
    age: differ(made.map((each) => each.ageTo)),
    way: differ(made.map((each) => each.way)),
    backdating: differ(made.map((each) => each.backdatedTo)),
  }
  return differenceKinds.filter((each) => found[each])
}

/**
 * In: bodies and a day. Out: the councils to lay side by side and the day on which: those that exist on the day where there are several,
 * else those that are about to take over.
 */
export const councilsToCompare = (bodies: readonly Body[], on: Day): { readonly councils: readonly Body[]; readonly on: Day } => {
  const councils = bodies.filter((each) => each.kind === 'council')
  const now = councils.filter((each) => isValidOn(each, on))
  const coming = councils.filter((each) => each.validFrom !== null && each.validFrom > on)
  const first = coming.map((each) => each.validFrom).reduce<Day | null>((least, each) => (each !== null && (least === null || each < least) ? each : least), null)
  return now.length < 2 && first !== null && coming.length > 1 ? { councils: coming.filter((each) => each.validFrom === first), on: first } : { councils: now, on }
}

/** In: the promises, the councils and a day. Out: each kind that any of them promises, side by side, with what differs. */
export const comparePromises = (promises: readonly CareLeaverPromise[], councils: readonly Body[], on: Day): readonly Compared[] =>
  promiseKinds.flatMap((kind): readonly Compared[] => {
    if (kind === 'other') return []
    const cells = councils.map((council) => ({ council, promise: promises.find((each) => each.council === council.id && each.kind === kind && isAlive(each, on)) ?? null }))
    return cells.every((each) => each.promise === null) ? [] : [{ kind, cells, differences: differencesOf(cells.map((each) => each.promise)) }]
  })
