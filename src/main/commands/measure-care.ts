import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { cautionsOf, measureReturns } from '../../analysis/measure.ts'
import { notFound } from '../../cli/measure-printed.ts'
import type { ReturnNeeds } from '../../cli/measure-return.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { careIndicators } from '../../indicators/ssda903/all.ts'
import { readCare } from '../../sources/ssda903/read-care.ts'
import { today } from '../clock.ts'

/** The CSV files that a path stands for: itself, or those of a folder in the order of their names; null where there is nothing. */
const filesAt = async (path: string): Promise<readonly string[] | null> => {
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  if (!found.isDirectory()) return [path]
  return (await readdir(path)).filter((name) => /\.(?:csv|txt)$/i.test(name)).toSorted().map((name) => join(path, name))
}

/** Reads and counts looked-after children returns: a folder, or its files one by one. */
export const care = (): ReturnNeeds<Rows> => ({
  read: async (paths, isDone) => {
    const files: string[] = []
    for (const path of paths) {
      const found = await filesAt(path)
      if (found === null) return notFound(path)
      files.push(...found)
    }
    const sources = files.map((path) => ({ name: basename(path), open: () => createReadStream(path, { highWaterMark: 2 ** 18 }) }))
    return readCare(sources, today(), (done) => isDone(done, files.length))
  },
  measure: (returns, months, breaksDown) => ({ measured: measureReturns(returns, careIndicators, months, breaksDown), cautions: cautionsOf(returns.map(({ period }) => period), careIndicators, months) }),
})
