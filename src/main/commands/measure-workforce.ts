import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cautionsOf, measureReturns } from '../../analysis/measure.ts'
import { notFound } from '../../cli/measure-printed.ts'
import type { ReturnNeeds, ReturnReading } from '../../cli/measure-return.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { isRefusal, refuse } from '../../core/refusal.ts'
import { workforceIndicators } from '../../indicators/workforce/all.ts'
import { withCaseloadLimit } from '../../indicators/workforce/caseload-limit.ts'
import { readWorkforceCsv } from '../../sources/workforce/read-workforce-csv.ts'
import { readWorkforceXml } from '../../sources/workforce/read-workforce-xml.ts'
import { today } from '../clock.ts'

const filesAt = async (path: string): Promise<readonly string[] | null> => {
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  return found.isDirectory() ? (await readdir(path)).filter((name) => /\.(?:xml|csv)$/i.test(name)).toSorted().map((name) => join(path, name)) : [path]
}

/** Reads and counts workforce returns: XML files of a year each, and monthly tables as CSV. In: the agreed limit of cases, or null for the usual one. */
export const workforce = (limit: number | null): ReturnNeeds<Rows> => {
  const indicators = withCaseloadLimit(workforceIndicators, limit)
  return {
    read: async (paths, isDone) => {
      const files: string[] = []
      for (const path of paths) {
        const found = await filesAt(path)
        if (found === null) return notFound(path)
        files.push(...found)
      }
      const open = (path: string) => createReadStream(path, { highWaterMark: 2 ** 17 })
      const readings: ReturnReading<Rows>[] = []
      const tables = files.filter((path) => /\.csv$/i.test(path))
      if (tables.length > 0) {
        const reading = await readWorkforceCsv(tables.map((path) => ({ name: basename(path), open: () => open(path) })))
        if (isRefusal(reading)) return reading
        readings.push({ named: 'monthly tables', ...reading })
      }
      for (const [at, path] of files.filter((each) => !tables.includes(each)).entries()) {
        const file = basename(path)
        const reading = await readWorkforceXml(open(path), today())
        if (isRefusal(reading)) return files.length === 1 ? reading : { ...reading, message: `${file}: ${reading.message}` }
        const other = readings.find(({ period }) => period !== null && reading.period !== null && period.first <= reading.period.last && reading.period.first <= period.last)
        if (other !== undefined) return refuse('period-twice', `${other.named} and ${file} tell of the same month.`, 'Bring one return for each month.')
        readings.push({ named: file, ...reading, problems: reading.problems.map((each) => [file, each] as const) })
        isDone(tables.length + at + 1, files.length)
      }
      return readings.length === 0 ? refuse('other-layout', 'There is no workforce return: no file ends in .xml or .csv.', 'Bring the XML file of the return, or the monthly tables as CSV.') : readings
    },
    measure: (returns, months) => ({
      measured: measureReturns(returns, indicators, months),
      // The yearly return holds the leavers of its twelve months; the monthly tables may begin too late to.
      cautions: cautionsOf(returns.flatMap(({ named, period }) => (named === 'monthly tables' ? [period] : [])), indicators, months),
    }),
  }
}
