import type { DayNumber } from '../../core/calendar/day-number.ts'

/** An episode of care as read. Blank dates are NaN. */
export type Episode = {
  readonly begins: DayNumber
  readonly ends: DayNumber
  readonly reason: string | null
  readonly endReason: string | null
  readonly place: string | null
  readonly legalStatus: string | null
  readonly line: number
}
/** A placement: episodes one after another that change neither the place nor who cares. `began` and `careBegan` are NaN where they lie before what is held. */
export type Placement = {
  readonly careBegan: DayNumber
  readonly began: DayNumber
  readonly from: DayNumber
  readonly to: DayNumber
  readonly place: string | null
  readonly legalStatus: string | null
}
/** A time in care without a break. `began` is NaN where it lies before what is held. */
export type CarePeriod = { readonly began: DayNumber; readonly from: DayNumber; readonly to: DayNumber }
/** What is known of a child at the end of an earlier year. */
export type Known = { readonly careBegan: DayNumber; readonly placementBegan: DayNumber; readonly lastBegins: DayNumber }

/** An episode that ends for another (X1) goes on in it; any other reason ends the time in care. */
export const endsCare = (endReason: string | null): boolean => endReason !== null && endReason !== 'X1'

/**
 * In: the episodes of one child in order of their beginning, all dated, and what is known of the child from the year before. Out:
 * placements and times in care. An episode that begins with a change of legal status alone (L) goes on in the same placement;
 * S begins care, P, T, B and U begin a placement. Source: the codes of RNE in the guide to the return.
 */
export const careHistory = (episodes: readonly Episode[], known: Known | null): { readonly placements: readonly Placement[]; readonly periods: readonly CarePeriod[]; readonly last: Known | null } => {
  const placements: { -readonly [Key in keyof Placement]: Placement[Key] }[] = []
  const periods: { -readonly [Key in keyof CarePeriod]: CarePeriod[Key] }[] = []
  let before: Episode | null = null
  for (const episode of episodes) {
    const isNewCare = episode.reason === 'S' || (before !== null && endsCare(before.endReason))
    const isFirst = before === null
    const period = periods.at(-1)
    if (isFirst || isNewCare || period === undefined) {
      const began = episode.reason === 'S' ? episode.begins : isFirst ? (known?.careBegan ?? NaN) : episode.begins
      periods.push({ began, from: episode.begins, to: episode.ends })
    } else period.to = episode.ends
    const careBegan = periods.at(-1)!.began
    const placement = placements.at(-1)
    if (isFirst || isNewCare || episode.reason !== 'L' || placement === undefined) {
      const isSame = isFirst && episode.reason === 'L'
      const began = isSame ? (known !== null && known.lastBegins <= episode.begins ? known.placementBegan : NaN) : episode.begins
      placements.push({ careBegan, began, from: episode.begins, to: episode.ends, place: episode.place, legalStatus: episode.legalStatus })
    } else {
      placement.to = episode.ends
      placement.legalStatus = episode.legalStatus
    }
    before = episode
  }
  const [period, placement] = [periods.at(-1), placements.at(-1)]
  const goesOn = before !== null && !endsCare(before.endReason)
  return { placements, periods, last: goesOn ? { careBegan: period!.began, placementBegan: placement!.began, lastBegins: before!.begins } : null }
}
