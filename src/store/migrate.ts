import { Migrator, type Kysely } from 'kysely'
import { migrations } from './migrations/all.ts'

/**
 * Brings a database to the newest form; nothing happens where it has it already.
 * In: the database and where progress goes. Throws where a migration fails; each is undone with its transaction.
 */
export const migrate = async (db: Kysely<unknown>, say: (line: string) => void): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    // Apart from the tables of the record, whose every table is under row-level security.
    migrationTableSchema: 'migration',
  })
  const { error, results } = await migrator.migrateToLatest()
  for (const { migrationName, status } of results ?? []) if (status === 'Success') say(`Database: ${migrationName}`)
  if (error !== undefined) throw error instanceof Error ? error : new Error('the database could not be brought to its newest form', { cause: error })
}
