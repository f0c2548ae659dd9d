import { sql, type Kysely } from 'kysely'

/**
 * Who speaks to the database. The connection's own user makes the tables and then steps into one of these for every transaction,
 * so that row-level security holds for it too; as itself it sees no row, because security is forced on every table.
 */
export const databaseRoles = {
  /** A signed-in person: sees and writes only the programmes that person serves today. */
  app: 'improvement_board_app',
  /** Sign-in: finds a person by address, keeps sessions and attempts. Sees nothing of any programme. */
  door: 'improvement_board_door',
  /** Acts of a service, backup and export: sees everything, but cannot rewrite the journal either. */
  system: 'improvement_board_system',
} as const

export type DatabaseRole = (typeof databaseRoles)[keyof typeof databaseRoles]

/** Makes the roles where they are missing. Roles belong to the whole server, so another copy's may be there already. */
export const createRoles = async (db: Kysely<unknown>): Promise<void> => {
  for (const role of Object.values(databaseRoles)) {
    const text = `do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      if not pg_has_role(current_user, '${role}', 'member') or (select not rolsuper from pg_roles where rolname = current_user) then
        execute format('grant ${role} to %I', current_user);
      end if;
    end $$`
    await sql.raw(text).execute(db)
    await sql.raw(`grant usage on schema public to ${role}`).execute(db)
  }
}

type Verb = 'select' | 'insert' | 'update' | 'delete'

/** What a role may do to a table: for each verb the rows it may touch, as an SQL condition; a verb left out is not granted. */
type Access = Partial<Readonly<Record<Verb, string>>>

/** Every row. */
export const all = 'true'
/** Rows of the programmes the person serves today. */
export const mine = (column = 'programme'): string => `${column} in (select board_programmes())`

/** Puts a table under row-level security, for the owner too, and grants each role exactly the verbs named. */
export const protect = async (db: Kysely<unknown>, table: string, access: Readonly<Partial<Record<keyof typeof databaseRoles, Access>>>): Promise<void> => {
  const statements = [`alter table ${table} enable row level security`, `alter table ${table} force row level security`]
  for (const [name, verbs] of Object.entries(access)) {
    const role = databaseRoles[name as keyof typeof databaseRoles]
    for (const [verb, rows] of Object.entries(verbs)) {
      const condition = verb === 'insert' ? `with check (${rows})` : verb === 'update' ? `using (${rows}) with check (${rows})` : `using (${rows})`
      statements.push(`grant ${verb} on ${table} to ${role}`, `create policy ${name}_${verb} on ${table} for ${verb} to ${role} ${condition}`)
    }
  }
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** The access of an ordinary table of a programme: members read, add and change, nobody removes. */
export const memberTable = (column = 'programme'): Parameters<typeof protect>[2] => ({
  app: { select: mine(column), insert: mine(column), update: mine(column) },
  system: { select: all, insert: all, update: all },
})

/** Gives a function to the system role, so that it reads past row-level security with that role's rights and no more. */
export const runAsSystem = async (db: Kysely<unknown>, called: string, mayCall: readonly (keyof typeof databaseRoles)[], takes = ''): Promise<void> => {
  const name = `${called}(${takes})`
  const statements = [
    `grant create on schema public to ${databaseRoles.system}`,
    `alter function ${name} owner to ${databaseRoles.system}`,
    `revoke create on schema public from ${databaseRoles.system}`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(db)
  // The owner alone may now say who calls it.
  await sql.raw(`set local role ${databaseRoles.system}`).execute(db)
  await sql.raw(`revoke execute on function ${name} from public`).execute(db)
  for (const role of mayCall) await sql.raw(`grant execute on function ${name} to ${databaseRoles[role]}`).execute(db)
  await sql.raw('reset role').execute(db)
}
