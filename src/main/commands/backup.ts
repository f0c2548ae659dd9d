import { backupCommand } from '../../cli/backup.ts'
import type { Command } from '../../cli/command.ts'
import { takeOut } from '../../store/take-out.ts'
import { commandNeeds, heldStore } from '../command-store.ts'
import { writeWholeFile } from '../whole-file.ts'

/** The header, a line for each table and the last line are no rows; the last line says how many rows there are. */
const rowsIn = (lastLine: string): number => (JSON.parse(lastLine) as { readonly rows: number }).rows

export const wire = (): Command =>
  backupCommand({
    backup: async (path, folder) => {
      const settings = heldStore(folder)
      let last = ''
      const { sha256 } = await writeWholeFile(path, { compress: true }, (write) =>
        takeOut(settings, commandNeeds, 'backup', (line) => {
          last = line
          return write(line)
        }),
      )
      return { rows: rowsIn(last), sha256 }
    },
  })
