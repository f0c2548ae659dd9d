import type { Command } from '../../cli/command.ts'
import { exportJournalCommand } from '../../cli/export-journal.ts'
import { takeOut } from '../../store/take-out.ts'
import { commandNeeds, heldStore } from '../command-store.ts'
import { writeWholeFile } from '../whole-file.ts'

export const wire = (): Command =>
  exportJournalCommand({
    exportJournal: async (path, folder) => {
      const settings = heldStore(folder)
      let [lines, last]: [number, string | null] = [0, null]
      await writeWholeFile(path, { compress: false }, (write) =>
        takeOut(settings, commandNeeds, 'export-journal', (line) => {
          lines += 1
          last = line
          return write(line)
        }),
      )
      return { lines, head: last === null ? null : (JSON.parse(last) as { readonly hash: string }).hash }
    },
  })
