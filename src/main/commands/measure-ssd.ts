import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { measure } from '../../analysis/measure.ts'
import { notFound } from '../../cli/measure-printed.ts'
import type { ReturnNeeds, ReturnReading } from '../../cli/measure-return.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { annexADatasetIndicators } from '../../indicators/further.ts'
import { withSsdDatabase } from '../../sources/ssd/open-ssd-database.ts'
import { readSsdFiles, readSsdSources, type SsdReading } from '../../sources/ssd/read-ssd.ts'
import { today } from '../clock.ts'

const filesAt = async (path: string): Promise<readonly string[] | null> => {
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  return found.isDirectory() ? (await readdir(path)).filter((name) => /\.csv$/i.test(name)).toSorted().map((name) => join(path, name)) : [path]
}

const noWhere = (): Refusal => refuse('no-files', 'Nothing says where the tables of the dataset are.', 'Name a folder of CSV files, or the database in the setting IMPROVEMENT_BOARD_SSD_URL.')

/** Reads and counts the Standard Safeguarding Dataset: a folder of CSV files, its files one by one, or without any the database whose address is given. */
export const ssd = (database: string | null): ReturnNeeds<Rows> => ({
  read: async (paths, isDone, months) => {
    const files: string[] = []
    for (const path of paths) {
      const found = await filesAt(path)
      if (found === null) return notFound(path)
      files.push(...found)
    }
    const asOne = (file: string, reading: SsdReading | Refusal): readonly ReturnReading<Rows>[] | Refusal =>
      isRefusal(reading) ? reading : [{ named: file, rows: reading.rows, positions: reading.positions, period: null, quality: reading.quality, problems: reading.problems.map((each) => [file, each] as const) }]
    if (paths.length === 0 && database === null) return noWhere()
    const reading = paths.length === 0 ? await withSsdDatabase(database!, (sources) => readSsdSources(sources, today(), months)) : await readSsdFiles(files.map((path) => ({ name: basename(path), open: () => createReadStream(path, { highWaterMark: 2 ** 18 }) })), today(), months)
    isDone(1, 1)
    return asOne(paths.length === 0 ? 'the database' : 'the tables', reading)
  },
  measure: (returns, months, breaksDown) => ({
    measured: measure(returns.map(({ rows }) => rows), new Map(returns.flatMap(({ positions }) => [...(positions ?? [])])), annexADatasetIndicators, months, breaksDown),
    cautions: [],
  }),
})
