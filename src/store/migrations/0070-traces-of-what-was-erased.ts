import { sql, type Kysely, type Migration } from 'kysely'
import { databaseRoles } from '../roles.ts'

const columns = `
-- Erasing takes the words out of the record; the files under the database hold them until they are written anew.
alter table evidence add column leaves_traces boolean not null default false;
create index evidence_leaves_traces on evidence (programme) where leaves_traces;
-- The database keeps samples of its columns for planning questions. Of words that the law may want gone it keeps none.
alter table evidence alter column title set statistics 0, alter column says set statistics 0, alter column content set statistics 0,
  alter column text_check set statistics 0, alter column withdrawn set statistics 0, alter column erased set statistics 0;
alter table evidence_file alter column words set statistics 0, alter column bytes set statistics 0;
`

export const tracesOfWhatWasErased: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(columns).execute(db)
    // The owner sees no row.
    await sql.raw(`set local role ${databaseRoles.system}`).execute(db)
    await sql.raw('update evidence set leaves_traces = true where erased is not null').execute(db)
    await sql.raw('reset role').execute(db)
  },
}
