import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listsOfSnapshots, measure } from '../../analysis/measure.ts'
import type { Command } from '../../cli/command.ts'
import { measure as measureCommand } from '../../cli/measure.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import { monthEnd } from '../../core/measure/month.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { everyAnnexAIndicator } from '../../indicators/further.ts'
import { annexAIndicators } from '../../indicators/all.ts'
import { withCaseloadLimit } from '../../indicators/workforce/caseload-limit.ts'
import { readAnnexA, readAnnexAFiles } from '../../sources/annex-a/read-annex-a.ts'
import { today } from '../clock.ts'
import { countedOver } from './counted-over.ts'
import { hashesOf } from '../hashes-of.ts'
import { forbidCoreDumps } from '../no-core-dumps.ts'

const readBytes = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null)

/** Never over a file that is there: it might be the return itself. */
const writeNew = (path: string, bytes: Uint8Array): Promise<boolean> => writeFile(path, bytes, { flag: 'wx', mode: 0o600 }).then(() => true, () => false)

/** Wires `measure` to the files, the readers and the count. A reader is loaded only for the return it reads. */
export const wire = (): Command => {
  const positionLists = listsOfSnapshots(everyAnnexAIndicator)
  const first = new Set(annexAIndicators.map(({ id }) => id))
  const command = measureCommand<Rows>({
    annexA: {
      readFile: readBytes,
      readSnapshot: async (folder, month) => {
        for (const ending of ['xlsx', 'ods', 'xls']) {
          const name = `${dayOfNumber(monthEnd(month))}.${ending}`
          const bytes = await readBytes(join(folder, name))
          if (bytes !== null) return { name, bytes }
        }
        return null
      },
      isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() === true,
      readTables: async (path) => {
        const names = (await stat(path).catch(() => null))?.isDirectory() === true ? (await readdir(path)).filter((name) => /\.csv$/i.test(name)).toSorted().map((name) => join(path, name)) : [path]
        return readAnnexAFiles(names.map((name) => ({ name: basename(name), open: () => createReadStream(name, { highWaterMark: 2 ** 18 }) })), today())
      },
      readExtract: (bytes) => readAnnexA(bytes, today()),
      readPosition: (bytes) => readAnnexA(bytes, today(), positionLists),
      measure: (extracts, snapshots, months, breaksDown, { caseloadLimit }) => measure(extracts, snapshots, withCaseloadLimit(everyAnnexAIndicator, caseloadLimit), months, breaksDown),
      isFurther: (indicator) => !first.has(indicator),
    },
    returns: {
      'cin-census': async () => (await import('./measure-census.ts')).census(),
      ssda903: async () => (await import('./measure-care.ts')).care(),
      ssd: async () => (await import('./measure-ssd.ts')).ssd(process.env['IMPROVEMENT_BOARD_SSD_URL'] ?? null),
      workforce: async ({ caseloadLimit }) => (await import('./measure-workforce.ts')).workforce(caseloadLimit),
    },
    writing: { write: writeNew, filesAt: hashesOf, over: countedOver, today },
  })
  return (terminal) => {
    forbidCoreDumps()
    return command(terminal)
  }
}
