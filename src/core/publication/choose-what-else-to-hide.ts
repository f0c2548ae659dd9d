import type { CellKey, PublishedCell, Share, Sum } from './cell.ts'
import type { Range } from './feasible-ranges.ts'
import { partsThatHangTogether } from './parts-that-hang-together.ts'
import type { Released } from './released.ts'
import { whatCanBeWorkedOut } from './what-can-be-worked-out.ts'

type Choice = {
  /** With everything hidden that is small in itself. */
  readonly cells: readonly PublishedCell[]
  readonly shares: readonly Share[]
  readonly sums: readonly Sum[]
  readonly held: ReadonlyMap<CellKey, number>
  readonly sensitive: readonly CellKey[]
  readonly largest: number
}

/** Every value that the rule hides is still possible. */
const tellsNothing = ({ low, high }: Range, largest: number): boolean => low <= 1 && high >= largest

const hidden = (cell: PublishedCell): PublishedCell => ({ key: cell.key, shown: { kind: 'symbol', symbol: 'c' } })

/** The keys that a sum or a share binds to these, one step away. */
const nextTo = (keys: ReadonlySet<CellKey>, { sums, shares }: Pick<Choice, 'sums' | 'shares'>): ReadonlySet<CellKey> =>
  new Set([
    ...keys,
    ...sums.flatMap(({ whole, parts }) => ([whole, ...parts].some((key) => keys.has(key)) ? [whole, ...parts] : [])),
    ...shares.flatMap(({ key, numerator, denominator }) => ([numerator, denominator].some((each) => keys.has(each)) ? [key, numerator, denominator] : [])),
  ])

/** What costs the reader least: a percentage, then the smallest part, then a total; zeros last, because a zero is worth knowing. */
const price = (cell: PublishedCell, { held, sums }: Choice): number => {
  if (cell.shown.kind === 'percent') return 0
  const value = held.get(cell.key) ?? 0
  const isTotal = sums.some(({ whole }) => whole === cell.key)
  return (value === 0 ? 1e12 : value) + (isTotal ? 1e9 : 0)
}

/** The cheapest shown cell within reach of an unsafe one, its neighbours first. Null where nothing is left to hide. */
const cheapest = (unsafe: CellKey, cells: readonly PublishedCell[], choice: Choice): PublishedCell | null => {
  let reach: ReadonlySet<CellKey> = new Set([unsafe])
  for (;;) {
    const further = nextTo(reach, choice)
    const shown = cells.filter(({ key, shown: { kind } }) => kind !== 'symbol' && further.has(key) && key !== unsafe)
    if (shown.length > 0) return shown.toSorted((one, other) => price(one, choice) - price(other, choice))[0]!
    if (further.size === reach.size) return null
    reach = further
  }
}

/** Within one part: hides until nothing sensitive can be narrowed down, then shows again what need not have been hidden. */
const hideInPart = (choice: Choice, told: readonly PublishedCell[]): readonly PublishedCell[] | null => {
  const { sensitive, largest, shares, sums } = choice
  let ahead = sensitive
  const firstUnsafe = (cells: readonly PublishedCell[]): CellKey | null => {
    const range = whatCanBeWorkedOut({ cells: [...told, ...cells], shares, sums, largest })
    if (range === null) throw new Error('counts that add up contradict what was released of them')
    const unsafe = ahead.find((key) => !tellsNothing(range(key), largest)) ?? null
    // The one found is the likeliest to be found again.
    if (unsafe !== null) ahead = [unsafe, ...ahead.filter((key) => key !== unsafe)]
    return unsafe
  }
  let cells = choice.cells
  const hiddenNow: PublishedCell[] = []
  for (let unsafe = firstUnsafe(cells); unsafe !== null; unsafe = firstUnsafe(cells)) {
    const next = cheapest(unsafe, cells, choice)
    if (next === null) return null
    hiddenNow.push(next)
    cells = cells.map((cell) => (cell.key === next.key ? hidden(cell) : cell))
  }
  for (const once of hiddenNow.toReversed()) {
    const shownAgain = cells.map((cell) => (cell.key === once.key ? once : cell))
    if (firstUnsafe(shownAgain) === null) cells = shownAgain
  }
  return cells
}

/**
 * In: cells with the small ones hidden, and everything that binds them, earlier releases among it. Out: the cells with as many more
 * hidden as it takes; null where hiding all of them would not be enough.
 */
export const chooseWhatElseToHide = (choice: Choice, earlier: readonly Released[]): readonly PublishedCell[] | null => {
  const told = earlier.flatMap(({ record }) => record.cells)
  const shares = [...choice.shares, ...earlier.flatMap(({ record }) => record.shares)]
  const sums = [...choice.sums, ...earlier.flatMap(({ record }) => record.sums)]
  const decided = new Map(choice.cells.map((cell) => [cell.key, cell]))
  for (const part of partsThatHangTogether(sums, shares, choice.sensitive)) {
    const here = <T extends { readonly key: CellKey }>(cells: readonly T[]): readonly T[] => cells.filter(({ key }) => part.has(key))
    const cells = hideInPart(
      {
        ...choice,
        cells: here(choice.cells),
        shares: here(shares),
        sums: sums.filter(({ whole }) => part.has(whole)),
        sensitive: choice.sensitive.filter((key) => part.has(key)),
      },
      here(told),
    )
    if (cells === null) return null
    for (const cell of cells) decided.set(cell.key, cell)
  }
  return choice.cells.map(({ key }) => decided.get(key)!)
}
