import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
-- Forms for audits written in a programme, one row a version. Rounds name the form and the version they were planned with.
create table audit_form (
  programme text not null references programme,
  id text not null,
  version int not null check (version > 0),
  content jsonb not null,
  primary key (programme, id, version)
);
`

/** Added to, never changed. */
const kept = { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } }

export const auditFormsWritten: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'audit_form', kept)
  },
}
