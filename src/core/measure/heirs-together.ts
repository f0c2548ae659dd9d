import type { Body, BodyId } from '../bodies/body.ts'
import type { Succession } from '../bodies/succession.ts'
import type { Day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { combineFigures } from './combine-figures.ts'
import type { Figure } from './figure.ts'
import type { Measure } from './measure.ts'

/** Councils that came of one, and the one they came of. */
export type Heirs = { readonly predecessor: BodyId; readonly heirs: readonly BodyId[]; readonly on: Day }

/**
 * In: a body and the successions of the programme. Out: the split it came of or ended in, the latest where there were several, with all who
 * came of it; null where it was never split.
 */
export const heirsOf = (body: BodyId, successions: readonly Succession[]): Heirs | null => {
  const splits = successions.filter(({ kind }) => kind === 'split').toSorted((one, other) => one.on.localeCompare(other.on))
  const own = splits.findLast(({ predecessor, successor }) => predecessor === body || successor === body)
  if (own === undefined) return null
  const heirs = [...new Set(splits.filter(({ predecessor, on }) => predecessor === own.predecessor && on === own.on).map(({ successor }) => successor))]
  return heirs.length < 2 ? null : { predecessor: own.predecessor, heirs, on: own.on }
}

const nameOf = (bodies: readonly Body[], id: BodyId): string => bodies.findLast((each) => each.id === id)?.name ?? id

/** The names of heirs in one line: “North Sampleshire and West Sampleshire”. */
export const namesTogether = ({ heirs }: Heirs, bodies: readonly Body[]): string => heirs.map((id) => nameOf(bodies, id)).join(' and ')

const latestOf = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one))

/**
 * The figures of a split council and of its heirs together, period by period: after the split the heirs' numerators and denominators are
 * added up and the value worked out anew, and every such figure is marked as worked out by us. A period in which that cannot be done has
 * the sign x, so that the gap is seen. Figures of both sides keep their own body, so that nothing is joined across the split.
 *
 * In: the measure, the heirs, the bodies for their names, and the figures of all of them. Out: figures in order of period.
 */
export const heirsTogether = (measure: Measure, about: Heirs, bodies: readonly Body[], figures: readonly Figure[]): readonly Figure[] => {
  const own = figures.filter((figure) => figure.measure === measure.id)
  const before = own.filter(({ body, period }) => body === about.predecessor && period.to < about.on)
  const after = own.filter(({ body, period }) => about.heirs.includes(body) && period.from >= about.on)
  const periods = new Map(after.map((figure) => [`${figure.period.from} ${figure.period.to}`, figure.period]))
  const reason = `Worked out by us from the figures of ${namesTogether(about, bodies)}; nobody published it.`
  const together = [...periods.values()].map((period): Figure => {
    const parts = about.heirs.map((body) => ({ body, figure: after.find((each) => each.body === body && each.period.from === period.from && each.period.to === period.to) ?? null }))
    const there = parts.flatMap(({ figure }) => (figure === null ? [] : [figure]))
    const amount = combineFigures(measure, parts.map(({ body, figure }) => ({ body, amount: figure?.amount ?? null })))
    const [first] = there
    return {
      ...first!, period, body: about.heirs[0]!, amount: isRefusal(amount) ? { kind: 'symbol', symbol: 'x' } : amount, dataTo: latestOf(there.map(({ dataTo }) => dataTo)), received: latestOf(there.map(({ received }) => received)),
      standing: there.some(({ standing }) => standing === 'provisional') ? 'provisional' : 'final', revision: 0, place: { sheet: null, row: null, column: null }, flag: { code: 'calculated', reason },
    }
  })
  return [...before, ...together].toSorted((one, other) => one.period.to.localeCompare(other.period.to) || one.period.from.localeCompare(other.period.from))
}
