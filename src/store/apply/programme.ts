import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { kindOf } from '../../core/intervention/instrument-kind.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { opensTable, type ProgrammeHeader } from '../../core/programme/programme-file.ts'
import { tablesOfFile } from '../export-programme.ts'
import { inHandfuls } from '../insert-rows.ts'
import type { Inside } from '../schema.ts'
import { movePastNumbersHere } from '../store-numbers.ts'
import { toKind } from '../reads/intervention.ts'
import type { Apply } from './apply.ts'
import { insertOwnKind } from './intervention.ts'

/** Who of the file is here already under the same address keeps the identity they have here; the others are added and cannot sign in yet. */
const welcome = async (inside: Inside, people: ProgrammeHeader['people'], passwordHash: string): Promise<{ readonly known: ReadonlyMap<string, string>; readonly added: readonly string[] }> => {
  const known = new Map<string, string>()
  const added: string[] = []
  for (const { id, name, email } of people) {
    const here = await inside.selectFrom('person').select('id').where(sql<boolean>`lower(email) = lower(${email})`).executeTakeFirst()
    if (here !== undefined) known.set(id, here.id)
    else {
      await inside.insertInto('person').values({ id, name, email, is_disabled: false, password_hash: passwordHash }).execute()
      added.push(id)
    }
  }
  return { known, added }
}

const isRandom = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/**
 * A random id that stands between quotation marks is that person wherever it is. One that could be a word of its own (a sample's)
 * is left, and the database then refuses the row that names somebody who is not here.
 */
const withPeopleOfHere = (line: string, known: ReadonlyMap<string, string>): string => {
  let told = line
  for (const [there, here] of known) if (there !== here && isRandom(there)) told = told.replaceAll(`"${there}"`, `"${here}"`)
  return told
}

/** The programme keeps what its instruments are of: a kind of the other copy’s host becomes its own, unless this copy has the very same. */
const keepKinds = async (inside: Inside, programme: ProgrammeId, kinds: ProgrammeHeader['kinds']): Promise<readonly string[]> => {
  const here = (await inside.selectFrom('instrument_kind').selectAll().execute()).map(toKind)
  const missing = kinds.filter((kind) => !isDeepStrictEqual(kindOf(here, kind.code), kind))
  for (const kind of missing) await insertOwnKind(inside, programme, kind)
  return missing.map(({ code }) => code)
}

/**
 * The rows keep their ids. The old journal cannot be joined to the chain of this copy, so it is kept as it was, as a document, and the
 * one new line of the journal says its hash.
 */
export const programmeBroughtIn: Apply<'programme-brought-in'> = async (inside, { programme, header, sha256, passwordHash, lines }) => {
  const { known, added } = await welcome(inside, header.people, passwordHash)
  const { insert, flush } = inHandfuls(inside)
  const moved = await movePastNumbersHere(inside)
  const journal: string[] = []
  let table: (typeof tablesOfFile)[number] | null = null
  let rows = 0
  for await (const line of lines) {
    const opened = opensTable(line)
    if (opened !== null) table = tablesOfFile.find((name) => name === opened) ?? null
    else if (line.startsWith('{"end":')) break
    else if (table === 'journal') journal.push(line)
    else if (table !== null) {
      await insert(table, moved(table, withPeopleOfHere(line, known)))
      rows += 1
    }
  }
  await flush()
  const kinds = await keepKinds(inside, programme, header.kinds)
  const bytes = Buffer.from(journal.map((line) => `${line}\n`).join(''), 'utf8')
  const kept = createHash('sha256').update(bytes).digest('hex')
  if (journal.length > 0) {
    await inside.insertInto('document').values({ sha256: kept, programme, media_type: 'application/x-ndjson', size: bytes.length, bytes }).onConflict((conflict) => conflict.doNothing()).execute()
  }
  return {
    subject: { kind: 'programme', id: programme },
    after: { name: header.name, madeAt: header.madeAt, file: sha256, rows, journal: { ...header.journal, document: kept }, people: { known: known.size, added }, kinds },
  }
}
