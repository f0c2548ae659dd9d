import { sql, type Kysely, type Migration } from 'kysely'
import { runAsSystem } from '../roles.ts'

/**
 * The tables of letters stay closed to strangers: drafts, comments, earlier versions and the reasons of restrictions stand in them. These two
 * functions are the one way out, and hand over nothing but what is signed, released last, and on a page that is on.
 */
const functions = `
create function board_last_step(of_programme text) returns table (subject_kind text, subject text, state text, move text, capacity text, on_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (s.subject_kind, s.subject) s.subject_kind, s.subject, s.state, s.move, s.capacity, s.on_day
  from publication_step s
  where s.programme = of_programme and exists (select from public_page page where page.programme = of_programme and page.is_on)
  order by s.subject_kind, s.subject, s.position desc
$$;

create function board_released_letters(of_programme text) returns table (id text, kind text, title text, addressee text, from_day date, to_day date, words jsonb, signed_by jsonb, steps jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.kind, l.title, l.addressee, l.from_day, l.to_day, v.text, (l.signed->'by') - 'id',
    (select jsonb_agg(jsonb_build_object('move', s.move, 'capacity', s.capacity, 'on', to_char(s.on_day, 'YYYY-MM-DD')) order by s.position)
     from publication_step s where s.programme = l.programme and s.subject_kind = 'letter' and s.subject = l.id)
  from board_letter l
  join letter_version v on v.programme = l.programme and v.letter = l.id and v.version = l.version
  join board_last_step(of_programme) last on last.subject_kind = 'letter' and last.subject = l.id
  where l.programme = of_programme and l.state = 'signed' and last.state = 'released'
  order by last.on_day desc, l.id
$$;

create function board_taken_back(of_programme text) returns table (kind text, capacity text, on_day date)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.subject_kind, s.capacity, s.on_day
  from publication_step s
  join board_last_step(of_programme) last on last.subject_kind = s.subject_kind and last.subject = s.subject
  where s.programme = of_programme and s.move = 'take-back' and last.state <> 'released'
    and s.position = (select max(t.position) from publication_step t where t.programme = s.programme and t.subject_kind = s.subject_kind and t.subject = s.subject and t.move = 'take-back')
  order by s.on_day desc
$$;
`

export const releasedLettersForAnybody: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql.raw(functions).execute(db)
    await runAsSystem(db, 'board_last_step', ['system'], 'text')
    for (const name of ['board_released_letters', 'board_taken_back']) await runAsSystem(db, name, ['app', 'system'], 'text')
  },
}
