import { PGlite } from '@electric-sql/pglite'
import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type DatabaseConnection, type QueryResult } from 'kysely'
import { migrate } from '../../src/store/migrate.ts'

/** A database that lives in memory only, in its newest form: nothing is on disk, nothing needs a built worker. */
export const memoryDatabase = async (): Promise<{ readonly rows: <Row>(text: string) => Promise<readonly Row[]>; readonly close: () => Promise<void> }> => {
  const pglite = await PGlite.create()
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      // A migration is many statements in one text, which only the simple protocol takes.
      const results = parameters.length === 0 ? await pglite.exec(sql) : [await pglite.query<Row>(sql, [...parameters])]
      const { rows, affectedRows = 0 } = results.at(-1) ?? { rows: [] }
      return { rows: rows as Row[], numAffectedRows: BigInt(affectedRows) }
    },
    streamQuery: () => {
      throw new Error('the reference reads whole answers only')
    },
  }
  const say = async (text: string): Promise<void> => void (await connection.executeQuery(CompiledQuery.raw(text)))
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (asker) => new PostgresIntrospector(asker),
      createDriver: () => ({
        init: async () => undefined,
        acquireConnection: async () => connection,
        beginTransaction: () => say('begin'),
        commitTransaction: () => say('commit'),
        rollbackTransaction: () => say('rollback'),
        releaseConnection: async () => undefined,
        destroy: () => pglite.close(),
      }),
    },
  })
  await migrate(db, () => undefined)
  return { rows: async <Row>(text: string) => (await pglite.query<Row>(text)).rows, close: () => db.destroy() }
}
