import { sql } from 'kysely'
import type { Day } from '../core/calendar/day.ts'
import { canonical, type Json } from '../core/journal/canonical.ts'
import type { ProgrammeEnd, ProgrammeHeader } from '../core/programme/programme-file.ts'
import type { PersonId, ProgrammeId } from '../core/people/person.ts'
import { keptTables, migrationsOf, writeRows } from './backup.ts'
import { hostStanding } from './export-journal.ts'
import { toKind } from './reads/intervention.ts'
import { toJournalLine } from './reads/journal.ts'
import type { Inside, Tables } from './schema.ts'
import { atOneMoment, type Connected } from './transaction.ts'

/**
 * What stays behind: people, who go in the header; the journal, which goes last as it stands; kinds of notice of the host, of which those that are used go in the header; and
 * secret addresses and mails, which would be opened or sent a second time from the other copy.
 */
const staysBehind: readonly (keyof Tables)[] = ['person', 'journal', 'instrument_kind', 'calendar_address', 'read_token', 'letter', 'reminder']

/** The tables of one programme, each after those it refers to. */
export const programmeTables = keptTables.filter((table) => !staysBehind.includes(table))

/** Tables a file of a programme may hold. */
export const tablesOfFile: readonly (keyof Tables)[] = [...programmeTables, 'journal']

const peopleOf = async (inside: Inside, programme: ProgrammeId): Promise<ProgrammeHeader['people']> => {
  const found = await inside
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where((where) =>
      where.or([
        where('id', 'in', where.selectFrom('membership').select('person').where('programme', '=', programme)),
        where('id', 'in', where.selectFrom('journal').select(sql<string>`person`.as('person')).where('programme', '=', programme).where('person', 'is not', null)),
      ]),
    )
    .orderBy('id')
    .execute()
  return found.map((person) => ({ ...person, id: person.id as PersonId }))
}

/** The host’s kinds of which the programme holds an instrument, and in place of which it has none of its own. */
const kindsOfHost = async (inside: Inside, programme: ProgrammeId): Promise<ProgrammeHeader['kinds']> => {
  const used = inside.selectFrom('instrument').select('kind').where('programme', '=', programme)
  const own = inside.selectFrom('programme_kind').select('code').where('programme', '=', programme)
  return (await inside.selectFrom('instrument_kind').selectAll().where('code', 'in', used).where('code', 'not in', own).orderBy('code').execute()).map(toKind)
}

/**
 * Hands over one programme, line by line, as it stands at one moment: a header with the people it names, its rows table by table, its
 * lines of the journal, and a last line with the count. In: the programme. Out: how many rows, or null where it is not here.
 */
export const bindExportProgramme =
  (connected: Connected, { now, today }: { readonly now: () => string; readonly today: () => Day }) =>
  (programme: ProgrammeId, write: (line: string) => Promise<void>): Promise<number | null> =>
    atOneMoment(connected, hostStanding(today()), async (inside) => {
      const about = await inside.selectFrom('programme').select('name').where('id', '=', programme).executeTakeFirst()
      if (about === undefined) return null
      const journal = await inside.selectFrom('journal').selectAll().where('programme', '=', programme).orderBy('sequence').execute()
      const head = await inside.selectFrom('journal').select('hash').orderBy('sequence', 'desc').limit(1).executeTakeFirst()
      const header: ProgrammeHeader = {
        improvementBoardProgramme: 1,
        programme,
        name: about.name,
        madeAt: now(),
        migrations: await migrationsOf(inside),
        people: await peopleOf(inside, programme),
        kinds: await kindsOfHost(inside, programme),
        journal: { lines: journal.length, head: head?.hash ?? null },
      }
      await write(JSON.stringify(header))
      let rows = 0
      for (const table of programmeTables) {
        await write(JSON.stringify({ table }))
        rows += await writeRows(inside, table, { column: table === 'programme' ? 'id' : 'programme', value: programme }, write)
      }
      await write(JSON.stringify({ table: 'journal' }))
      for (const line of journal) await write(canonical(toJournalLine(line) as unknown as Json))
      await write(JSON.stringify({ end: true, rows: rows + journal.length } satisfies ProgrammeEnd))
      return rows
    })
