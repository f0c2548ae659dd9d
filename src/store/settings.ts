import type { Day } from '../core/calendar/day.ts'

/** Which database, and where. `worker` is the bundled `database.worker.js`; only main knows where the build put it. */
export type StoreSettings =
  | { readonly kind: 'embedded'; readonly folder: string; readonly worker: URL }
  | { readonly kind: 'server'; readonly url: string; readonly connections?: number }

/** What the store needs from main: it has no clock of its own. */
export type StoreNeeds = {
  /** The instant, ISO in UTC to the millisecond: `2026-11-20T09:30:00.000Z`. */
  readonly now: () => string
  /** The day in England. */
  readonly today: () => Day
  /** Progress, one line at a time. */
  readonly say?: (line: string) => void
}
