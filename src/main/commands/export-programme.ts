import type { Command } from '../../cli/command.ts'
import { exportProgrammeCommand } from '../../cli/export-programme.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { takeOut } from '../../store/take-out.ts'
import { commandNeeds, heldStore } from '../command-store.ts'
import { writeWholeFile } from '../whole-file.ts'

/** Thrown so that no file is left behind; never leaves this file. */
class NotHere extends Error {}

const notHere = (programme: string): Refusal =>
  refuse('no-such-programme', `There is no programme ${programme} here.`, 'The address of each page of a programme holds its id, after /programmes/.')

export const wire = (): Command =>
  exportProgrammeCommand({
    exportProgramme: async (programme, path, folder) => {
      const settings = heldStore(folder)
      let last = ''
      try {
        const { sha256 } = await writeWholeFile(path, { compress: true }, async (write) => {
          await takeOut(settings, commandNeeds, `export-programme ${programme}`, (line) => {
            last = line
            return write(line)
          })
          if (last === '') throw new NotHere()
        })
        return { rows: (JSON.parse(last) as { readonly rows: number }).rows, sha256 }
      } catch (error) {
        if (error instanceof NotHere) return notHere(programme)
        throw error
      }
    },
  })
