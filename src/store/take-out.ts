import { splitLines } from '../core/journal/split-lines.ts'
import { isRefusal } from '../core/refusal.ts'
import { wholeMark, writeOut, type TakenOut, type Write } from './answer-others.ts'
import { askOwner } from './embedded/folder-lock.ts'
import { openStore } from './open-store.ts'
import type { StoreNeeds, StoreSettings } from './settings.ts'

const askAnother = async (folder: string, what: TakenOut, write: Write): Promise<void> => {
  let isWhole = false
  for await (const line of splitLines((await askOwner(folder, what)).setEncoding('utf8'))) {
    if (line === wholeMark) isWhole = true
    else await write(line)
  }
  if (!isWhole) throw new Error('the copy that uses the data folder stopped answering; nothing was kept')
}

/**
 * Takes a backup or the journal out of a store, line by line. The embedded database belongs to one process; where that is
 * another one, such as the running service, it is asked and answers from one moment while people go on working.
 */
export const takeOut = async (settings: StoreSettings, needs: StoreNeeds, what: TakenOut, write: Write): Promise<void> => {
  const store = await openStore(settings, needs)
  if (isRefusal(store)) {
    if (settings.kind === 'server') throw new Error(store.message)
    return askAnother(settings.folder, what, write)
  }
  try {
    await writeOut(store, what, write)
  } finally {
    await store.close()
  }
}
