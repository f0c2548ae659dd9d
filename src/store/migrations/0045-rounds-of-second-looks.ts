import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- A round may only look again at cases, and then draws none and needs no list. That it then looks again at some is decided in core.
alter table audit_round drop constraint audit_round_size_check;
alter table audit_round drop constraint audit_round_lists_check;
alter table audit_round add constraint audit_round_size_check check (size >= 0);
alter table audit_round add constraint a_draw_needs_a_list check (size = 0 or jsonb_array_length(lists) > 0);
`

export const roundsOfSecondLooks: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
