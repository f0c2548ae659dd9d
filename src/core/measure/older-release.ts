import type { Day } from '../calendar/day.ts'
import type { MeasureId } from './measure.ts'

/** How far what a publisher says of each measure goes: the last day of its last period. Two releases of one publication are told apart by it. */
export type Reach = ReadonlyMap<MeasureId, Day>

/**
 * Whether a published file is an older release of a measure than the record already holds, so that what it says must not overtake what a
 * newer one said. Of two files that reach equally far the one that came in later is taken for the newer, because a publisher corrects a
 * release under the same years.
 *
 * In: how far the file goes, how far published figures on record go, and the measure. Out: true only where both are known and the file
 * ends earlier.
 */
export const isOlderRelease = (file: Reach, onRecord: Reach, measure: MeasureId): boolean => {
  const [here, there] = [file.get(measure), onRecord.get(measure)]
  return here !== undefined && there !== undefined && here < there
}
