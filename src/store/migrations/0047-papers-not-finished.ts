import { sql, type Kysely, type Migration } from 'kysely'
import { runAsSystem } from '../roles.ts'

/**
 * A file that waits to be given as a paper is its bringer’s private draft. Once the paper is late, members are told that it waits, since when and with whom, so that
 * somebody can ask. Not the file, nor its name, nor a word of it: the function reads none of them.
 */
const functions = `
create function board_papers_not_finished(of_programme text) returns table (paper text, by_name text, since date)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, w.name, (d.saved_at at time zone 'Europe/London')::date
  from draft d
  join meeting_paper p on p.programme = d.programme and p.id = d."values" ->> 'subject'
  join person w on w.id = d.person
  where d.programme = of_programme and of_programme in (select board_programmes()) and d.journey = 'give-a-paper' and p.given is null and p.due < board_today()
  order by p.id, d.saved_at
$$;
`

export const papersNotFinished: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(functions).execute(db)
    await runAsSystem(db, 'board_papers_not_finished', ['app', 'system'], 'text')
  },
}
