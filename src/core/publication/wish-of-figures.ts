import type { Day } from '../calendar/day.ts'
import { addDays } from '../calendar/day.ts'
import type { Figure, FigureSymbol } from '../measure/figure.ts'
import type { Measure } from '../measure/measure.ts'
import type { BodyId } from '../bodies/body.ts'
import { cellKey, type CellKey, type Count, type Share, type Sum } from './cell.ts'
import type { ReleaseRequest } from './figure-release.ts'
import type { Released } from './released.ts'
import type { ReleaseWish } from './suppress.ts'
import type { SuppressionPolicy } from './suppression-policy.ts'

/** What cannot be released, and why, so that the person who proposes it sees what the public will not. */
export type LeftOut = { readonly measure: Measure['id']; readonly why: 'not-a-count-or-percentage' | 'falls-below-nothing' | 'parts-not-held' | 'no-figures' }

type About = {
  readonly request: ReleaseRequest
  readonly measures: readonly Measure[]
  /** The last revision of every figure of the measures asked for, of every body that is held. */
  readonly figures: readonly Figure[]
  /** Which bodies are parts of another: councils of their trust or of the county before them. */
  readonly parts: readonly { readonly whole: BodyId; readonly parts: readonly BodyId[] }[]
  readonly policy: SuppressionPolicy
  readonly earlier: readonly Released[]
  readonly on: Day
}

/** In: a figure and which of its numbers. Out: its key; two releases that show the same number use the same one. */
export const keyOfFigure = ({ measure, body, period, revision }: Pick<Figure, 'measure' | 'body' | 'period' | 'revision'>, what: 'value' | 'numerator' | 'denominator' | 'percent'): CellKey =>
  cellKey(measure, body, period.from, period.to, what, `r${revision}`)

/** The other way: which figure the key of its number names; null for anything that is not one. */
export const figureOfKey = (key: CellKey): Pick<Figure, 'measure' | 'body' | 'period' | 'revision'> | null => {
  const [measure, body, from, to, what, revision] = key.split('|')
  if (what === undefined || !/^r\d+$/.test(revision ?? '')) return null
  return { measure: measure as Figure['measure'], body: body as BodyId, period: { from: from as Day, to: to as Day }, revision: Number(revision!.slice(1)) }
}

const isAsked = ({ measures, bodies, from, to }: ReleaseRequest, { measure, body, period }: Figure): boolean => measures.includes(measure) && bodies.includes(body) && period.to >= from && period.to <= to

/** Counts that add up: each long period whose shorter ones follow one another without a gap, and each body whose parts are all held. */
const sumsOf = (counts: readonly (Figure & { readonly number: number })[], parts: About['parts']): readonly Sum[] => {
  const found: Sum[] = []
  const sumsTo = (whole: (typeof counts)[number], pieces: readonly (typeof counts)[number][]): void => {
    const [first, ...rest] = pieces.map((each) => keyOfFigure(each, 'value'))
    if (first === undefined || rest.length === 0 || pieces.reduce((sum, { number }) => sum + number, 0) !== whole.number) return
    found.push({ whole: keyOfFigure(whole, 'value'), parts: [first, ...rest] })
  }
  const bySeries = new Map<string, (typeof counts)[number][]>()
  for (const each of counts) bySeries.set(`${each.measure}|${each.body}`, [...(bySeries.get(`${each.measure}|${each.body}`) ?? []), each])
  for (const series of bySeries.values()) {
    for (const whole of series) {
      const inside = series.filter((each) => each !== whole && each.period.from >= whole.period.from && each.period.to <= whole.period.to && each.period.from < each.period.to).toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1))
      const isTiled = inside.length > 1 && inside[0]!.period.from === whole.period.from && inside.at(-1)!.period.to === whole.period.to && inside.every((each, at) => at === 0 || addDays(inside[at - 1]!.period.to, 1) === each.period.from)
      if (isTiled) sumsTo(whole, inside)
    }
  }
  for (const { whole, parts: of } of parts) {
    for (const total of counts.filter(({ body }) => body === whole)) {
      const pieces = of.map((body) => counts.find((each) => each.body === body && each.measure === total.measure && each.period.from === total.period.from && each.period.to === total.period.to))
      if (pieces.every((each) => each !== undefined)) sumsTo(total, pieces)
    }
  }
  return found
}

/**
 * The easy way from a table of figures to a release. In: which figures, all that is held of them, which bodies are parts of which, the rule in force
 * and every earlier release. Out: the wish that `suppress` takes, and what is left out and why. Counts come as counts, percentages as their two
 * counts; whatever adds up over months or bodies is told, because that is how hidden numbers are found.
 */
export const wishOfFigures = ({ request, measures, figures, parts, policy, earlier, on }: About): { readonly wish: ReleaseWish; readonly leftOut: readonly LeftOut[] } => {
  const counts: Count[] = []
  const shares: Share[] = []
  const held = new Map<CellKey, number>()
  const numbers: (Figure & { readonly number: number })[] = []
  const leftOut: LeftOut[] = []
  for (const id of request.measures) {
    const measure = measures.find((each) => each.id === id)
    const unit = measure?.unit
    if (unit !== 'count' && unit !== 'percent') {
      leftOut.push({ measure: id, why: 'not-a-count-or-percentage' })
      continue
    }
    // A change is the difference of two counts that are not held: whether it gives a small one away cannot be checked.
    if (measure?.mayFallBelowNothing === true) {
      leftOut.push({ measure: id, why: 'falls-below-nothing' })
      continue
    }
    const own = figures.filter((each) => each.measure === id)
    if (!own.some((figure) => isAsked(request, figure))) leftOut.push({ measure: id, why: 'no-figures' })
    let [isWhole, symbol] = [true, null as FigureSymbol | null]
    for (const figure of own) {
      const asked = isAsked(request, figure)
      const { amount } = figure
      symbol = amount.kind === 'symbol' ? amount.symbol : null
      if (unit === 'count') {
        const key = keyOfFigure(figure, 'value')
        if (amount.kind === 'number' && Number.isInteger(amount.value) && amount.value >= 0) {
          held.set(key, amount.value)
          numbers.push({ ...figure, number: amount.value })
          if (asked) counts.push({ key, value: amount.value })
        } else if (asked && symbol !== null) counts.push({ key, symbol })
        else if (asked) isWhole = false
        continue
      }
      if (amount.kind !== 'number') continue
      const [top, bottom] = [amount.numerator, amount.denominator]
      if (top === null || bottom === null || !Number.isInteger(top) || !Number.isInteger(bottom) || top < 0 || top > bottom) {
        if (asked) isWhole = false
        continue
      }
      const [numerator, denominator] = [keyOfFigure(figure, 'numerator'), keyOfFigure(figure, 'denominator')]
      if (!asked) continue
      held.set(numerator, top)
      held.set(denominator, bottom)
      shares.push({ key: keyOfFigure(figure, 'percent'), numerator, denominator })
    }
    if (!isWhole) leftOut.push({ measure: id, why: 'parts-not-held' })
  }
  const sums = sumsOf(numbers, parts)
  const tied = new Set(sums.flatMap(({ whole, parts: pieces }) => [whole, ...pieces]))
  const asked = new Set(counts.map(({ key }) => key))
  // A count that nobody asks for matters only where it adds up with others.
  for (const figure of numbers) {
    const key = keyOfFigure(figure, 'value')
    if (!asked.has(key) && !tied.has(key)) held.delete(key)
  }
  return { wish: { on, policy, counts, shares, sums, held, earlier }, leftOut }
}
