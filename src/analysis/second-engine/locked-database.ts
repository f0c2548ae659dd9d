import type { DuckDBConnection } from '@duckdb/node-api'

export type Locked = { readonly connection: DuckDBConnection; readonly close: () => void }

/**
 * Opens DuckDB in memory with everything else closed to it: by default it would write rows to the disk when memory runs short,
 * also in memory, and fetch extensions. Here it holds 256 MB at most, writes no file, loads nothing, sees no file, and cannot be
 * told otherwise afterwards. The package is loaded only when this is called.
 */
export const openLockedDatabase = async (memory = '256MB'): Promise<Locked> => {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const settings = [
    `SET memory_limit = '${memory}'`,
    "SET temp_directory = ''",
    'SET threads = 1',
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
  for (const each of settings) await connection.run(each)
  return {
    connection,
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
