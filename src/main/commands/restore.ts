import type { Command } from '../../cli/command.ts'
import { restoreCommand } from '../../cli/restore.ts'
import { restore } from '../../store/restore.ts'
import { commandNeeds, storeOfCommand } from '../command-store.ts'
import { isFile, linesOf } from '../whole-file.ts'

export const wire = (): Command =>
  restoreCommand({
    canRead: isFile,
    restore: (path, folder) => restore(storeOfCommand(folder), commandNeeds, linesOf(path)),
  })
