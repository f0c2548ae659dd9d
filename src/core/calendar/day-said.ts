import type { Day } from './day.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** In: a day. Out: it as a sentence says it, “1 April 2027”: for the words of a refusal, which people read. */
export const daySaid = (day: Day): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
