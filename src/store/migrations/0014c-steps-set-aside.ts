import { sql, type Kysely, type Migration } from 'kysely'
import { all, mine, protect } from '../roles.ts'

const tables = `
create table contract_step_set_aside (
  programme text not null references programme,
  id text not null,
  contract text not null,
  code text not null,
  rung text not null check (rung in ('performance-concern', 'remedial-plan', 'step-in')),
  runs jsonb not null,
  reason text not null check (reason <> ''),
  on_day date not null,
  set_aside_by jsonb not null,
  primary key (programme, id),
  foreign key (programme, contract) references contract (programme, id)
);
create index contract_step_set_aside_contract on contract_step_set_aside (programme, contract);
`

export const stepsSetAside: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(tables).execute(db)
    await protect(db, 'contract_step_set_aside', { app: { select: mine(), insert: mine() }, system: { select: all, insert: all } })
  },
}
