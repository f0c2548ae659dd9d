import { parseDay, type Day } from '../../../core/calendar/day.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import { refuse, type Refusal } from '../../../core/refusal.ts'

/** What a client asks of the list of figures. */
export type FiguresAsked = { readonly measure: string | null; readonly body: string | null; readonly from: Day | null; readonly to: Day | null; readonly limit: number; readonly after: string | null }

export const usualLimit = 200
export const mostAtOnce = 1_000

const asked = (query: Readonly<Record<string, string>>, name: string): string | null => (query[name] === undefined || query[name] === '' ? null : query[name])

/** In: the query of an address. Out: what is asked, or a refusal where neither a measure nor a body is named, or a value is none. */
export const parseFiguresAsked = (query: Readonly<Record<string, string>>): FiguresAsked | Refusal => {
  const [measure, body] = [asked(query, 'measure'), asked(query, 'body')]
  if (measure === null && body === null) return refuse('name-one', 'Neither a measure nor a body is named.', 'Add measure= or body= to the address.')
  const [from, to] = [asked(query, 'from'), asked(query, 'to')].map((day) => (day === null ? null : parseDay(day)))
  if ((asked(query, 'from') !== null && from === null) || (asked(query, 'to') !== null && to === null)) return refuse('not-a-day', 'from and to are days.', 'Write them as 2026-03-31.')
  const limit = Number(asked(query, 'limit') ?? usualLimit)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostAtOnce) return refuse('not-a-limit', `limit is a whole number from 1 to ${mostAtOnce}.`, 'Leave it out, or give another.')
  return { measure, body, from: from ?? null, to: to ?? null, limit, after: asked(query, 'after') }
}

/** The place of a figure in the list: the same after any load, so that an address goes on where it stopped. */
const placeOf = ({ measure, body, period }: Figure): string => `${measure}~${body}~${period.to}~${period.from}`

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** In: figures and what is asked. Out: one page of them, by measure, body and period, and where the next begins; null at the end. */
export const pageOfFigures = (figures: readonly Figure[], { from, to, limit, after }: FiguresAsked): { readonly figures: readonly Figure[]; readonly next: string | null } => {
  const wanted = figures
    .filter(({ period }) => (from === null || period.to >= from) && (to === null || period.to <= to))
    .map((figure) => ({ figure, place: placeOf(figure) }))
    .sort((one, other) => inOrder(one.place, other.place))
    .filter(({ place }) => after === null || place > after)
  const page = wanted.slice(0, limit)
  return { figures: page.map(({ figure }) => figure), next: wanted.length > limit ? page.at(-1)!.place : null }
}
