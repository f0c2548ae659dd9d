import { mean } from '../numbers/mean.ts'
import type { Distances } from './peer-distances.ts'

/** Which families there are, how many of the core ones a body needs, and from which day a year’s figure may be known (ISO days). */
export type Known = {
  readonly families: readonly string[]
  readonly core: ReadonlySet<string>
  readonly coreNeeded: number
  readonly releasedOn: (family: string, year: number) => string
}

/** The latest year of a family that was out on a day; null where none was. */
const latestYear = (years: Iterable<number>, family: string, day: string, known: Known): number | null => {
  let latest: number | null = null
  for (const year of years) if ((latest === null || year > latest) && known.releasedOn(family, year) <= day) latest = year
  return latest
}

/**
 * The mean distance of one body from its neighbours by what was published on a day: each family at the latest year then out, or the
 * year before where the body has none for it.
 *
 * In: distances, what may be known when, a body and an ISO day. Out: the mean, or null with too few of the core families.
 */
export const meanDistance = (distances: Distances, known: Known, body: string, day: string): number | null => {
  let core = 0
  const held: number[] = []
  for (const family of known.families) {
    const years = distances.get(family)
    if (years === undefined) continue
    const year = latestYear(years.keys(), family, day, known)
    if (year === null) continue
    const distance = years.get(year)?.get(body) ?? years.get(year - 1)?.get(body)
    if (distance === undefined) continue
    held.push(distance)
    if (known.core.has(family)) core += 1
  }
  return core < known.coreNeeded ? null : mean(held)
}
