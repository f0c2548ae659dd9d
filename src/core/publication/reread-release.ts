import { parseDay } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { releaseFigures, type Released, type ReleaseRecord } from './released.ts'
import { whyNoPolicy } from './suppression-policy.ts'

/** A count shown that its own policy would have hidden or rounded, or a percentage finer than it allows. */
const breaksItsPolicy = ({ policy, cells }: ReleaseRecord): boolean =>
  cells.some(({ shown }) => {
    switch (shown.kind) {
      case 'count':
        return !Number.isInteger(shown.value) || shown.value < 0 || shown.roundedTo !== policy.roundTo || shown.value % policy.roundTo !== 0 || (policy.roundTo === 1 && shown.value >= 1 && shown.value <= policy.largest)
      case 'percent':
        return !(shown.value >= 0 && shown.value <= 100) || shown.places !== policy.percentPlaces
      case 'symbol':
        return false
      default:
        return shown satisfies never
    }
  })

/**
 * Takes up again what suppression made and the store kept. In: the record of a release, from our own store. Out: the release, or a
 * refusal where the record shows what its own policy would have hidden: then something else wrote it.
 */
export const rereadRelease = (record: ReleaseRecord): Released | Refusal<'not-a-release'> =>
  parseDay(record.on) === null || whyNoPolicy(record.policy) !== null || breaksItsPolicy(record)
    ? refuse('not-a-release', 'The record of a release shows what its own rule hides.', 'Do not publish it. Tell the host of this service at once.')
    : releaseFigures(record)
