import { pathToFileURL } from 'node:url'
import type { StoreSettings } from '../store/settings.ts'
import { builtFile } from './built-file.ts'
import type { Settings } from './settings.ts'

/** In: settings. Out: which database they mean. Apart from the wiring of the service, so that a command that only opens the record loads no pages. */
export const storeSettings = ({ databaseUrl, dataFolder }: Settings): StoreSettings =>
  databaseUrl === null ? { kind: 'embedded', folder: dataFolder, worker: pathToFileURL(builtFile('database.worker.js')) } : { kind: 'server', url: databaseUrl }
