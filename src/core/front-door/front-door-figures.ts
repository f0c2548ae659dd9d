import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import { measureId, type MeasureId } from '../measure/measure.ts'
import { daysOfMonth, type Month } from '../measure/month.ts'
import type { Amount, Load, LoadId } from '../measure/figure.ts'
import { keyOf, type FigureKey, type FigureRevision, type NewFigure } from '../measure/read-figure.ts'
import type { PersonId } from '../people/person.ts'
import { thresholdOutcomes, urgencies, type FrontDoor, type PartnerKind } from './front-door.ts'

type Share = { readonly part: number; readonly whole: number }

const sumOf = (shares: readonly (Share | null)[]): Share | null => {
  const known = shares.filter((each) => each !== null)
  return known.length === 0 ? null : { part: known.reduce((sum, each) => sum + each.part, 0), whole: known.reduce((sum, each) => sum + each.whole, 0) }
}

const meetingsOf = ({ partners, months }: FrontDoor, month: Month, kind: PartnerKind | null): Share | null =>
  sumOf(months.filter((each) => each.month === month && (kind === null || partners.find(({ id }) => id === each.partner)?.kind === kind)).map(({ meetings }) => (meetings === null ? null : { part: meetings.attended, whole: meetings.invited })))

/** What a month at the front door says of a measure: a share, a plain count, or null where nobody recorded it. */
type Said = { readonly measure: MeasureId; readonly of: (frontDoor: FrontDoor, month: Month) => Share | number | null }

const shareOfDecisions = (outcome: (typeof thresholdOutcomes)[number]): Said['of'] => ({ decisions }, month) => {
  const counts = decisions.find((each) => each.month === month)?.counts
  return counts === undefined ? null : { part: counts[outcome], whole: thresholdOutcomes.reduce((sum, each) => sum + counts[each], 0) }
}

/** Which measures of the registry a month at the front door gives. */
export const frontDoorSays: readonly Said[] = [
  ...urgencies.map((urgency): Said => ({
    measure: measureId(`front-door-${urgency}-checks-in-time`),
    of: ({ months }, month) => sumOf(months.filter((each) => each.month === month).map(({ answers }) => { const given = answers[urgency]; return given === null ? null : { part: given.inTime, whole: given.asked } })),
  })),
  { measure: measureId('strategy-meetings-attended'), of: (frontDoor, month) => meetingsOf(frontDoor, month, null) },
  ...(['police', 'health', 'education'] as const).map((kind): Said => ({ measure: measureId(`strategy-meetings-attended-by-${kind}`), of: (frontDoor, month) => meetingsOf(frontDoor, month, kind) })),
  { measure: measureId('front-door-decisions'), of: ({ decisions }, month) => { const counts = decisions.find((each) => each.month === month)?.counts; return counts === undefined ? null : thresholdOutcomes.reduce((sum, each) => sum + counts[each], 0) } },
  ...(['no-further-action', 'early-help', 'assessment', 'strategy-meeting'] as const).map((outcome): Said => ({ measure: measureId(`front-door-decisions-${outcome}`), of: shareOfDecisions(outcome) })),
]

/**
 * In: the front door. Out: the body whose figures they are: the one that stands for children’s social care there; null where the list
 * names none, and then months make no figures.
 */
export const bodyOfFrontDoor = ({ partners }: Pick<FrontDoor, 'partners'>): BodyId | null => partners.find((each) => each.kind === 'childrens-social-care' && each.body !== null)?.body ?? null

/** In: a body and a month. Out: what names each figure that a month can give. */
export const keysOfMonth = (body: BodyId, month: Month): readonly FigureKey[] => frontDoorSays.map(({ measure }) => ({ measure, body, period: daysOfMonth(month) }))

/** Figures that a recorded month gives, as they are written, and what names their load. */
export type MonthsFigures = { readonly load: LoadId; readonly title: string; readonly received: Day; readonly by: PersonId | null; readonly fresh: readonly NewFigure[]; readonly figures: Load['figures'] }

const amountOf = (said: Share | number | null): Amount | null => {
  if (typeof said === 'number') return { kind: 'number', value: said, numerator: null, denominator: null }
  return said === null || said.whole === 0 ? null : { kind: 'number', value: (100 * said.part) / said.whole, numerator: said.part, denominator: said.whole }
}

/**
 * In: the front door before and with the month as it is to stand, the last revision of each of its figures, and who records when. Out: the
 * figures that are new or restated, each with its revision; null where none is. What the month says decides, not what the person may
 * see of the figures. A month that no longer says what it said leaves the sign “not available”, so that no old number stands on.
 */
export const figuresOfMonth = ({ before, after }: { readonly before: FrontDoor; readonly after: FrontDoor }, month: Month, held: readonly FigureRevision[], { on, load, by }: { readonly on: Day; readonly load: LoadId; readonly by: PersonId | null }): MonthsFigures | null => {
  const body = bodyOfFrontDoor(after)
  if (body === null) return null
  const period = daysOfMonth(month)
  const last = new Map(held.map((each) => [keyOf(each), each]))
  const fresh = frontDoorSays.flatMap(({ measure, of }): readonly NewFigure[] => {
    const [was, is] = [amountOf(of(before, month)), amountOf(of(after, month))]
    const one = last.get(keyOf({ measure, body, period }))
    const stands = one !== undefined && one.amount.kind !== 'taken-back'
    if ((JSON.stringify(was) === JSON.stringify(is) && (stands || is === null)) || (is === null && !stands)) return []
    return [{ measure, body, period, amount: is ?? { kind: 'symbol', symbol: 'x' }, dataTo: on < period.to ? on : period.to, standing: on <= period.to ? 'provisional' : 'final', place: { sheet: null, row: null, column: null }, flag: null, revision: one === undefined ? 0 : one.revision + 1 }]
  })
  if (fresh.length === 0) return null
  const added = fresh.filter((each) => { const one = last.get(keyOf(each)); return one === undefined || one.amount.kind === 'taken-back' }).length
  return { load, title: `Front door, ${month}`, received: on, by, fresh, figures: { added, restated: fresh.length - added, unchanged: 0 } }
}
