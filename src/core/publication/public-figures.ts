import type { BodyId } from '../bodies/body.ts'
import type { Amount, Figure, Load, LoadId } from '../measure/figure.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Period } from '../measure/period.ts'
import type { Shown } from './cell.ts'
import { releasedFigures } from './released-figures.ts'
import type { Released } from './released.ts'

const door = Symbol('public figures')
const made = new WeakSet<PublicFigures>()

/**
 * The figures that a paper for anybody may show, and nothing else: those that suppression let out, as it showed them, and those that their
 * own publisher had published before they came here. Only `publicFiguresOf` makes one.
 */
export class PublicFigures {
  readonly figures: readonly Figure[]

  constructor(figures: readonly Figure[], opens: typeof door) {
    if (opens !== door) throw new Error('only suppression and publishers make figures public')
    this.figures = figures
    made.add(this)
    Object.freeze(this)
  }
}

/** Tells what came through the door from anything of the same shape. */
export const arePublic = (value: unknown): value is PublicFigures => value instanceof PublicFigures && made.has(value)

const amountOf = (shown: Shown): Amount => (shown.kind === 'symbol' ? { kind: 'symbol', symbol: shown.symbol } : { kind: 'number', value: shown.value, numerator: null, denominator: null })

const keyOf = ({ measure, body, period }: { readonly measure: MeasureId; readonly body: BodyId; readonly period: Period }): string => `${measure}|${body}|${period.from}|${period.to}`

/**
 * In: every release there was, the oldest first; figures as they stand, and the files they came in. Out: what anybody may see. A figure of our own
 * is there as it was last released and never as it is held: what stands behind it, such as the two counts of a percentage, stays here. Of the
 * figures held, only those whose file came from a publisher are taken; that publisher had kept small numbers back.
 */
export const publicFiguresOf = (releases: readonly Released[], held: readonly Figure[], loads: readonly Pick<Load, 'id' | 'origin'>[]): PublicFigures => {
  const published = new Set<LoadId>(loads.filter(({ origin }) => origin === 'published').map(({ id }) => id))
  const found = new Map<string, Figure>(held.filter(({ load }) => published.has(load)).map((figure) => [keyOf(figure), figure]))
  for (const release of releases) {
    for (const { measure, body, period, shown } of releasedFigures(release)) {
      found.set(keyOf({ measure, body, period }), {
        measure, body, period, amount: amountOf(shown), dataTo: period.to, received: release.record.on, standing: 'final', revision: 0, load: 'released' as LoadId, place: { sheet: null, row: null, column: null }, flag: null,
      })
    }
  }
  return new PublicFigures([...found.values()], door)
}
