import type { MissRun } from '../../../core/contract/contract-step.ts'
import { timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaName, type ContractSight } from './contract-sight.ts'

/** In: rows of misses. Out: one sentence that says who missed how often since when. */
export const runsInWords = (sight: Pick<ContractSight, 'bodies'>, runs: readonly MissRun[]): string =>
  runs.length === 0 ? '' : `Missed in a row: ${runs.map(({ area, misses, since }) => `${area === 'combined' ? 'all councils together' : areaName(sight, area)} ${timesInWords(misses)} since ${dayInWords(since)}`).join('; ')}.`
