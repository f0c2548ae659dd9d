import type { Day } from '../../../core/calendar/day.ts'
import { endsOn } from '../../../core/contract/contract-record.ts'
import { keptBackIn } from '../../../core/contract/kept-back.ts'
import { missRunOf } from '../../../core/contract/ladder-proposals.ts'
import { areasOf, readingFor, readingsOfKpi, type Area, type PeriodReading } from '../../../core/contract/readings.ts'
import { codesOf, versionOn, versionsOf } from '../../../core/contract/schedule.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { ContractFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, timesInWords } from '../../words/count-words.ts'
import { contractKindWords, keptBackWords, periodInWords, ratingWords, targetInWords, worthInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaName } from '../watch-a-contract/contract-sight.ts'

/** Contracts with the latest figures of each indicator, those missed longest first. Small numbers are kept back unless the pack is for the entitled. */
export const gatherContracts = async (ask: Questions, programme: ProgrammeId, { today, seesSmallNumbers }: { readonly today: Day; readonly seesSmallNumbers: boolean }): Promise<readonly ContractFacts[]> => {
  const bodies = await ask.bodies(programme)
  return (await ask.contracts(programme)).map((record) => {
    const { contract } = record
    const areas = areasOf(record)
    const area: Area = areas.at(-1) ?? 'combined'
    const worthOf = (period: PeriodReading): string => {
      const { unit } = period.version.kpi
      if (keptBackIn(period.given, unit, { seesSmallNumbers }).includes(area)) return keptBackWords
      return worthInWords(unit, readingFor(period, area).worth)
    }
    const kpis = codesOf(record.schedule).flatMap((code) => {
      const version = versionOn(record.schedule, code, today) ?? versionsOf(record.schedule, code).at(-1)
      if (version === undefined) return []
      const readings = readingsOfKpi(record, code, today)
      const latest = readings.findLast((each) => each.readings.some((one) => one.rating !== 'not-due')) ?? null
      const misses = Math.max(0, ...areas.map((each) => missRunOf(readings, each, null)?.misses ?? 0))
      const worth = latest === null ? '' : worthOf(latest)
      return [{ misses, row: { code, name: version.kpi.name, target: targetInWords(version.kpi), latest: latest === null ? 'No figure is due yet' : `${worth === '' ? 'No figure' : worth.replace(/\.$/, '')}, ${periodInWords(latest.period)}`, rating: latest === null ? 'Not due yet' : ratingWords[readingFor(latest, area).rating].words, missed: misses === 0 ? 'Not missed' : capitalised(timesInWords(misses)) } }]
    })
    const last = endsOn(record, today)
    return {
      title: contract.title,
      term: `${contractKindWords[contract.kind]}, from ${dayInWords(contract.begins)}${last === null ? '; its last day is not in the sources read' : ` to ${dayInWords(last)}`}.`,
      areas: `Figures of ${areaName({ bodies }, area).replace(/^All/, 'all')}.`,
      kpis: kpis.toSorted((one, other) => other.misses - one.misses).map(({ row }) => row),
    }
  })
}
