import { daysBetween, type Day } from '../calendar/day.ts'
import { isLive, type Action, type ActionId } from './plan.ts'
import type { ProgressUpdate } from './report-progress.ts'

/** One move of an end date: when, from which day to which, why, and who agreed where that was said. */
export type DueMove = { readonly action: ActionId; readonly on: Day; readonly before: Day; readonly after: Day; readonly why: string; readonly agreedBy: string | null }

/** How an end date has moved: the first one, each move in order, and the days between the first date and today's. */
export type Slippage = { readonly first: Day; readonly moves: readonly DueMove[]; readonly days: number }

/** In: an action and every move of its date, in any order. Out: how it has slipped; no moves where the date stands as it was planned. */
export const slippageOf = (action: Action, moves: readonly DueMove[]): Slippage => {
  const own = moves.filter((move) => move.action === action.id).toSorted((one, other) => one.on.localeCompare(other.on))
  const first = own[0]?.before ?? action.due
  return { first, moves: own, days: daysBetween(first, action.due) }
}

/** Moves to a later day; one to an earlier day is no slip. */
export const timesSlipped = ({ moves }: Slippage): number => moves.filter(({ before, after }) => after > before).length

/** Days without a word after which somebody asks: boards meet every six weeks or so. */
export const quietAfterDays = 42

/**
 * In: the live actions, what was said of them, and today. Out: those under way of which nobody has said anything for six weeks,
 * the longest silence first, with the days since the last word, or since the start where there was none.
 */
export const silentActions = (actions: readonly Action[], updates: readonly ProgressUpdate[], today: Day): readonly { readonly action: Action; readonly days: number }[] =>
  actions
    .filter((action) => isLive(action) && action.delivery !== 'delivered')
    .flatMap((action) => {
      const words = updates.filter((update) => update.action === action.id).map(({ on }) => on)
      const since = words.toSorted().at(-1) ?? action.start
      const days = since === null ? 0 : daysBetween(since, today)
      return days > quietAfterDays ? [{ action, days }] : []
    })
    .toSorted((one, other) => other.days - one.days)
