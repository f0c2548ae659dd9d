import { parseDay } from '../../../core/calendar/day.ts'
import { parseKpiCode, type KpiCode } from '../../../core/contract/kpi.ts'
import { periodsOf } from '../../../core/contract/readings.ts'
import type { KpiVersion } from '../../../core/contract/schedule.ts'
import type { Period } from '../../../core/measure/period.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { contractSeen, type ContractSight } from './contract-sight.ts'

/** One period of one indicator as a page looks at it, with the wording it is judged by. */
export type PeriodSight = { readonly sight: ContractSight; readonly code: KpiCode; readonly period: Period; readonly version: KpiVersion }

/** In: a visit to a page of one period, named by its first day. Out: that period, or null where it is none that is over. */
export const periodSeen = async (ask: Pick<Questions, 'contracts' | 'bodies'>, visit: ProgrammeVisit): Promise<PeriodSight | null> => {
  const sight = await contractSeen(ask, visit)
  const [code, from] = [parseKpiCode(visit.params['kpi']), parseDay(visit.params['period'])]
  if (sight === null || code === null || from === null) return null
  const found = periodsOf(sight.record, code, sight.on).find((each) => each.period.from === from)
  return found === undefined ? null : { sight, code, ...found }
}
