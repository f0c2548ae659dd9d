import { sql, type Kysely, type Migration } from 'kysely'

const tables = `
-- Contracts, support and promises have holders as findings and the plan do, and more kinds may come: which there are is said in core.
alter table carrying drop constraint carrying_item_kind_check;
alter table carrying add constraint carrying_item_kind_named check (item_kind <> '');
-- Whose part it is; empty where all of it is meant. Two councils of one contract may end on one day.
alter table carrying add column instead_of text not null default '';
alter table carrying drop constraint carrying_pkey;
alter table carrying add primary key (programme, item_kind, item, from_day, instead_of);
`

export const whoHoldsEachThing: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
  },
}
