import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listsOfSnapshots, measure } from '../../analysis/measure.ts'
import type { Command } from '../../cli/command.ts'
import { measure as measureCommand } from '../../cli/measure.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import { monthEnd } from '../../core/measure/month.ts'
import type { Rows } from '../../core/measure/rows.ts'
import { annexAIndicators } from '../../indicators/all.ts'
import { readAnnexA } from '../../sources/annex-a/read-annex-a.ts'
import { today } from '../clock.ts'
import { countedOver } from './counted-over.ts'
import { hashesOf } from '../hashes-of.ts'
import { forbidCoreDumps } from '../no-core-dumps.ts'

const readBytes = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null)

/** Never over a file that is there: it might be the return itself. */
const writeNew = (path: string, bytes: Uint8Array): Promise<boolean> => writeFile(path, bytes, { flag: 'wx', mode: 0o600 }).then(() => true, () => false)

/** Wires `measure` to the files, the readers and the count. A reader is loaded only for the return it reads. */
export const wire = (): Command => {
  const positionLists = listsOfSnapshots(annexAIndicators)
  const command = measureCommand<Rows>({
    annexA: {
      readFile: readBytes,
      readSnapshot: async (folder, month) => {
        const name = `${dayOfNumber(monthEnd(month))}.xlsx`
        const bytes = await readBytes(join(folder, name))
        return bytes === null ? null : { name, bytes }
      },
      isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() === true,
      readExtract: (bytes) => readAnnexA(bytes, today()),
      readPosition: (bytes) => readAnnexA(bytes, today(), positionLists),
      measure: (extracts, snapshots, months) => measure(extracts, snapshots, annexAIndicators, months),
    },
    returns: {
      'cin-census': async () => (await import('./measure-census.ts')).census(),
      ssda903: async () => (await import('./measure-care.ts')).care(),
      workforce: async ({ caseloadLimit }) => (await import('./measure-workforce.ts')).workforce(caseloadLimit),
    },
    writing: { write: writeNew, filesAt: hashesOf, over: countedOver, today },
  })
  return (terminal) => {
    forbidCoreDumps()
    return command(terminal)
  }
}
