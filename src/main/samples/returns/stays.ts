import { dayOfNumber, type DayNumber } from '../../../core/calendar/day-number.ts'
import type { Invented } from './county-people.ts'

/** A time on a plan, in need or in care. */
export type Stay = { readonly who: Invented; readonly start: DayNumber; end: DayNumber | null; readonly isAgain: boolean }

export const isOpenOn = (on: DayNumber) => ({ start, end }: Stay): boolean => start <= on && (end === null || end > on)
export const iso = (on: DayNumber | null): string | null => (on === null ? null : dayOfNumber(on))

/** In: how many there are and a share from 0 to 1. Out: how many that makes. */
export const partOf = (whole: number, share: number): number => Math.min(whole, Math.max(0, Math.round(whole * share)))

/** In: a row and how many there are, fewer than the prime. Out: its place in an order in which neighbours are far apart, each place once. */
export const spread = (row: number, rows: number): number => (row * 7919) % rows
