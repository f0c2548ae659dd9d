import { addMonths, daysBetween, type Day } from '../calendar/day.ts'

/** How old a figure is: whole months, and the days beyond them. `ahead` where it is dated after today. */
export type FigureAge = { readonly kind: 'old'; readonly months: number; readonly days: number } | { readonly kind: 'ahead' }

/** In: the day up to which a figure's source had recorded, and today. Out: its age, counted in months from that day. */
export const figureAge = (dataTo: Day, on: Day): FigureAge => {
  if (dataTo > on) return { kind: 'ahead' }
  let months = (Number(on.slice(0, 4)) - Number(dataTo.slice(0, 4))) * 12 + Number(on.slice(5, 7)) - Number(dataTo.slice(5, 7))
  if (addMonths(dataTo, months) > on) months -= 1
  return { kind: 'old', months, days: daysBetween(addMonths(dataTo, months), on) }
}
