import { randomBytes, randomUUID } from 'node:crypto'
import { day, type Day } from '../core/calendar/day.ts'

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The instant, ISO in UTC. */
export const now = (): string => new Date().toISOString()

/** In: an instant. Out: the day in England: from the last Sunday of March to that of October it begins at 23:00 in UTC. */
export const dayInEngland = (instant: Date): Day => day(england.format(instant))

/** The day in England. */
export const today = (): Day => dayInEngland(new Date())

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
