import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where in a data folder the database lies, and the mark that its first start came to its end. */
export const databaseIn = (folder: string): { readonly cluster: string; readonly wholeMark: string } => ({
  cluster: join(folder, 'database'),
  wholeMark: join(folder, 'database-is-whole'),
})

/** In: a folder. Out: whether there is a database in it, so that nothing is taken out of one that would first be made. */
export const holdsDatabase = (folder: string): boolean => existsSync(databaseIn(folder).wholeMark)
