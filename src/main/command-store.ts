import { WrongCall } from '../cli/command.ts'
import { holdsDatabase } from '../store/embedded/data-folder.ts'
import type { StoreNeeds, StoreSettings } from '../store/settings.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { now, today } from './clock.ts'
import { settingsFrom } from './settings-from.ts'
import { storeSettings } from './store-settings.ts'

/** In: the data folder named on the command line, if one was. Out: the store a command works on; a named folder goes before DATABASE_URL. */
export const storeOfCommand = (folder: string | undefined): StoreSettings =>
  storeSettings(folder === undefined ? settingsFrom({}) : { ...settingsFrom({ data: folder }), databaseUrl: null })

/** The store a command takes something out of. Throws a wrong call where the folder named holds none, instead of making one. */
export const heldStore = (folder: string | undefined): StoreSettings => {
  const settings = storeOfCommand(folder)
  if (settings.kind === 'embedded' && !holdsDatabase(settings.folder)) throw new WrongCall(`there is no record in the data folder ${settings.folder}`)
  return settings
}

/** The clock of the store, without a word about progress. */
export const commandNeeds: StoreNeeds = { now, today }

/** Opens the store for one piece of work and closes it again. Out: the work's answer, or that another process owns the folder. */
export const inStore = async <T>(folder: string | undefined, work: (store: Store) => Promise<T>): Promise<T | Refusal> => {
  const store = await openStore(storeOfCommand(folder), commandNeeds)
  if (isRefusal(store)) return store
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
