import type { Amount } from './figure.ts'
import { keyOf, type FigureRevision, type NewFigure, type ReadFigure } from './read-figure.ts'

/** What taking a batch of figures in would do to the record. Counts are of figures. */
export type Settled = {
  /** To be written: new ones with revision 0, restated ones with the next revision. */
  readonly fresh: readonly NewFigure[]
  readonly added: number
  readonly restated: readonly { readonly before: FigureRevision; readonly after: ReadFigure }[]
  /** Figures of an older release that say something else than a newer one on record: the newer stays, and they count as unchanged. */
  readonly overtaken: readonly { readonly before: FigureRevision; readonly after: ReadFigure }[]
  /** Figures that the file keeps back (`c`) and of which the record has the number: it stays, and they count as unchanged. */
  readonly keptBack: number
  readonly unchanged: number
  /** How many of the unchanged were not looked at, because the file only says in round numbers what this programme holds itself. */
  readonly keptOwn: number
}

/** Half of the last place that a number is written with: 0.05 for 29.3. */
const halfAPlace = (value: number): number => 0.5 * 10 ** -(/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) + 1e-9

/** A file holds 15 digits of a number and the record 17: 280 ÷ 3 that went out and came back is the number it was. */
const isSameNumber = (held: number, read: number): boolean => held === read || Number(held.toPrecision(15)) === Number(read.toPrecision(15))

/**
 * Whether a file says the same as the record. The number or the sign decides. A file that gives a value without what it was divided
 * from says no less than nothing about that, so it takes nothing away, nor does it where its value is the one on record rounded, whose
 * parts are known: 29.3 and 29.295, 94 of 321, are one figure. The sign `-` stands for all the others, so it contradicts none.
 */
const saysTheSame = (held: FigureRevision['amount'], read: Amount): boolean => {
  if (held.kind === 'taken-back') return false
  if (held.kind === 'symbol' || read.kind === 'symbol') return held.kind === 'symbol' && read.kind === 'symbol' && (held.symbol === read.symbol || read.symbol === '-')
  const isLessDetailed = read.numerator === null && read.denominator === null
  const isRounded = isLessDetailed && held.numerator !== null && held.denominator !== null && Math.abs(held.value - read.value) <= halfAPlace(read.value)
  return isRounded || (isSameNumber(held.value, read.value) && (isLessDetailed || (held.numerator === read.numerator && held.denominator === read.denominator)))
}

const flagOf = ({ flag }: Pick<ReadFigure, 'flag'>): string => (flag === null ? '' : `${flag.code} ${flag.reason}`)

/** A later day of taking the same number is no news; that a provisional figure is now final is. */
const isUnchanged = (held: FigureRevision, read: ReadFigure): boolean =>
  saysTheSame(held.amount, read.amount) && held.standing === read.standing && flagOf(held) === flagOf(read)

/**
 * In: figures of a file, each figure once, and for those of them that are on the record the last revision. Out: what would be added, restated
 * and left alone. A figure taken back before and given again counts as added. `isOvertaken` says of a figure on record and one that
 * differs from it whether the one on record is of a newer release, which then stays. `isPublished`: whether the file is published statistics. In any other
 * the sign `c` means that whoever took the figures out might not see the number, and not that there is none.
 */
export const settleFigures = (read: readonly ReadFigure[], held: readonly FigureRevision[], isOvertaken: (before: FigureRevision) => boolean = () => false, isPublished = false): Settled => {
  const lastOf = new Map(held.map((each) => [keyOf(each), each]))
  const fresh: NewFigure[] = []
  const restated: { readonly before: FigureRevision; readonly after: ReadFigure }[] = []
  const overtaken: { readonly before: FigureRevision; readonly after: ReadFigure }[] = []
  let [added, keptBack] = [0, 0]
  for (const figure of read) {
    const before = held.length === 0 ? undefined : lastOf.get(keyOf(figure))
    if (before !== undefined && isUnchanged(before, figure)) continue
    if (!isPublished && before?.amount.kind === 'number' && figure.amount.kind === 'symbol' && figure.amount.symbol === 'c') {
      keptBack += 1
      continue
    }
    if (before !== undefined && before.amount.kind !== 'taken-back' && isOvertaken(before)) {
      overtaken.push({ before, after: figure })
      continue
    }
    fresh.push({ ...figure, revision: before === undefined ? 0 : before.revision + 1 })
    if (before === undefined || before.amount.kind === 'taken-back') added += 1
    else restated.push({ before, after: figure })
  }
  return { fresh, added, restated, overtaken, keptBack, unchanged: read.length - fresh.length, keptOwn: 0 }
}
