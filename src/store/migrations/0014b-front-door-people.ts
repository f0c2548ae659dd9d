import { sql, type Kysely, type Migration } from 'kysely'

export const frontDoorPeople: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(`alter table front_door_partner add column people text[] not null default '{}'`).execute(db)
  },
}
