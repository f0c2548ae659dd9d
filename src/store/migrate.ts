import { Migrator, type Kysely } from 'kysely'
import { migrations } from './migrations/all.ts'

/**
 * Brings a database to the newest form; nothing happens where it has it already.
 * In: the database, where progress goes, and the form to stop at where it is not the newest. Throws where a migration fails; each is undone with its transaction.
 */
export const migrate = async (db: Kysely<unknown>, say: (line: string) => void, stopAt?: string): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    // Apart from the tables of the record, whose every table is under row-level security.
    migrationTableSchema: 'migration',
  })
  const { error, results } = await (stopAt === undefined ? migrator.migrateToLatest() : migrator.migrateTo(stopAt))
  for (const { migrationName, status } of results ?? []) if (status === 'Success') say(`Database: ${migrationName}`)
  if (error !== undefined) throw error instanceof Error ? error : new Error('the database could not be brought to its newest form', { cause: error })
}
