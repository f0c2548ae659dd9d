import type { Day } from './day.ts'

/**
 * A day as exactly as its source gives it. Where the source gives only “October 2013”, `words` holds that and is what people see,
 * and `day` is the last day it can mean: nothing counts from earlier than is certain.
 */
export type StatedDay = { readonly day: Day; readonly words: string | null }

/** In: a day known exactly. Out: the same as a stated day. */
export const exactly = (on: Day): StatedDay => ({ day: on, words: null })
