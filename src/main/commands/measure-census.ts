import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { cautionsOf, measureReturns } from '../../analysis/measure.ts'
import { notFound } from '../../cli/measure-printed.ts'
import type { ReturnNeeds, ReturnReading } from '../../cli/measure-return.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { censusIndicators } from '../../indicators/cin-census/all.ts'
import { readCensus } from '../../sources/cin-census/read-census.ts'
import { today } from '../clock.ts'

/** Reads and counts children in need censuses, one file a year. */
export const census = (): ReturnNeeds<Rows> => ({
  read: async (paths, isDone) => {
    const readings: ReturnReading<Rows>[] = []
    for (const [at, path] of paths.entries()) {
      if ((await stat(path).catch(() => null))?.isFile() !== true) return notFound(path)
      const file = basename(path)
      const reading = await readCensus(createReadStream(path, { highWaterMark: 2 ** 17 }), today())
      if (isRefusal(reading)) return paths.length === 1 ? reading : { ...reading, message: `${file}: ${reading.message}` }
      const { period } = reading
      const other = readings.find((each) => period === null || each.period === null || (each.period.first <= period.last && period.first <= each.period.last))
      if (other !== undefined)
        return refuse('period-twice', `${other.named} and ${file} tell of the same time, and rows would count twice.`, 'Bring one file for each year.')
      readings.push({ named: file, rows: reading.rows, period, quality: reading.quality, problems: reading.problems.map((each) => [file, each] as const) })
      isDone(at + 1, paths.length)
    }
    return readings
  },
  measure: (returns, months, breaksDown) => ({ measured: measureReturns(returns, censusIndicators, months, breaksDown), cautions: cautionsOf(returns.map(({ period }) => period), censusIndicators, months) }),
})
