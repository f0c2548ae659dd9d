import { randomBytes, randomUUID } from 'node:crypto'
import { day, type Day } from '../core/calendar/day.ts'

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The instant, ISO in UTC. */
export const now = (): string => new Date().toISOString()

/** In: an instant. Out: the day in England: from the last Sunday of March to that of October it begins at 23:00 in UTC. */
export const dayInEngland = (instant: Date): Day => day(england.format(instant))

const hourMs = 3_600_000
let thisHour: { readonly hour: number; readonly day: Day } | null = null

/** The day in England. Asked for at every request, and worked out once an hour: in England a day begins on a whole hour of UTC, in summer too. */
export const today = (): Day => {
  const instant = Date.now()
  const hour = Math.floor(instant / hourMs)
  if (thisHour?.hour !== hour) thisHour = { hour, day: dayInEngland(new Date(instant)) }
  return thisHour.day
}

const hourInEngland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' })

/** The hour in England, 0 to 23. */
export const hour = (): number => Number(hourInEngland.format(new Date()))

export const newId = (): string => randomUUID()

/** 256 bits for a session. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A short reference that a person can read out. */
export const newReference = (): string => randomBytes(4).toString('hex').toUpperCase()

/** Whole seconds since 1970, as tokens count them. */
export const seconds = (): number => Math.floor(Date.now() / 1000)
