import { sql, type Kysely, type Migration } from 'kysely'

// The list of migrations belongs to the owner and is none of the record's tables; a backup has to name it all the same.
const text = `
create function board_migrations() returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select name::text from migration.kysely_migration order by name
$$;
revoke execute on function board_migrations() from public;
grant execute on function board_migrations() to improvement_board_system;
`

export const whatABackupWasMadeWith: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(text).execute(db)
  },
}
