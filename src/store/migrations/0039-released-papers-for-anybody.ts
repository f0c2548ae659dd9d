import { sql, type Kysely, type Migration } from 'kysely'
import { runAsSystem } from '../roles.ts'

/** A release says that its numbers were looked at. Those of before did not, and nothing is said for them afterwards. */
const column = 'alter table publication_step add column numbers_checked boolean not null default false'

/**
 * Papers of meetings stay closed to strangers, as letters do. These two functions hand over nothing but what is a PDF, released last, and on a
 * page that is on: what it is called, for which meeting, its way there, and its bytes. Not who wrote or gave it, nor the name of its file.
 */
const functions = `
create function board_released_papers(of_programme text) returns table (id text, title text, series text, meeting_number int, meeting_on date, size bigint, steps jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.title, s.title, m.number, m.on_day, d.size,
    (select jsonb_agg(jsonb_build_object('move', t.move, 'capacity', t.capacity, 'on', to_char(t.on_day, 'YYYY-MM-DD')) order by t.position)
     from publication_step t where t.programme = p.programme and t.subject_kind = 'paper' and t.subject = p.id)
  from meeting_paper p
  join meeting m on m.programme = p.programme and m.id = p.meeting
  join meeting_series s on s.programme = m.programme and s.id = m.series
  join document d on d.programme = p.programme and d.sha256 = p.document
  join board_last_step(of_programme) last on last.subject_kind = 'paper' and last.subject = p.id
  where p.programme = of_programme and last.state = 'released' and d.media_type = 'application/pdf'
  order by last.on_day desc, p.id
$$;

create function board_released_paper_bytes(of_programme text, of_paper text) returns bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select d.bytes
  from meeting_paper p
  join document d on d.programme = p.programme and d.sha256 = p.document
  join board_last_step(of_programme) last on last.subject_kind = 'paper' and last.subject = p.id
  where p.programme = of_programme and p.id = of_paper and last.state = 'released' and d.media_type = 'application/pdf'
$$;
`

export const releasedPapersForAnybody: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(column).execute(db)
    await sql.raw(functions).execute(db)
    await runAsSystem(db, 'board_released_papers', ['app', 'system'], 'text')
    await runAsSystem(db, 'board_released_paper_bytes', ['app', 'system'], 'text, text')
  },
}
