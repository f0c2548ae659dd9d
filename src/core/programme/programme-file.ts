import { parseInstrumentKind, type InstrumentKind } from '../intervention/instrument-kind.ts'
import type { Person, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** The first line of the file of one programme. People travel without their passwords. */
export type ProgrammeHeader = {
  readonly improvementBoardProgramme: 1
  readonly programme: ProgrammeId
  readonly name: string
  readonly madeAt: string
  /** The form of the record the file was written from: the names of its migrations, in order. */
  readonly migrations: readonly string[]
  readonly people: readonly Pick<Person, 'id' | 'name' | 'email'>[]
  /** Kinds of the host that instruments of the programme are of: they become its own where the other copy has none alike. */
  readonly kinds: readonly InstrumentKind[]
  /** Lines of the journal about the programme, and the hash of the last line of the whole journal they were taken from. */
  readonly journal: { readonly lines: number; readonly head: string | null }
}

/** The last line: without it the file is not whole. */
export type ProgrammeEnd = { readonly end: true; readonly rows: number }

export type ProgrammeFileRefusal = Refusal<'not-a-programme-file' | 'programme-file-not-whole' | 'programme-file-of-another-version' | 'row-of-another-programme'>

const notAFile = refuse('not-a-programme-file', 'The file holds no programme of Improvement Board.', 'Give a file that the command “export-programme” wrote.')
const notWhole = refuse('programme-file-not-whole', 'The file ends before it is complete.', 'Copy the file again, or export the programme again.')
const anotherVersion = refuse('programme-file-of-another-version', 'The file was written by another version of Improvement Board.', 'Bring both copies to the same version, then export the programme again.')
const anothersRow = refuse('row-of-another-programme', 'The file holds a row of another programme.', 'Do not use it. Export the programme again from the copy that holds it.')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (line: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const isPerson = (value: unknown): boolean => isObject(value) && ['id', 'name', 'email'].every((member) => typeof value[member] === 'string')

/** In: a line. Out: what it says as a first line, or null where it is none. */
export const parseProgrammeHeader = (line: string): ProgrammeHeader | null => {
  const value = parsed(line)
  if (value === null || value['improvementBoardProgramme'] !== 1) return null
  const { programme, name, madeAt, migrations, people, journal } = value
  const kinds = value['kinds'] ?? []
  if (!Array.isArray(kinds) || !kinds.every((each) => 'code' in parseInstrumentKind(each))) return null
  if (typeof programme !== 'string' || typeof name !== 'string' || typeof madeAt !== 'string' || !Array.isArray(migrations) || !Array.isArray(people) || !people.every(isPerson) || !isObject(journal)) return null
  return { ...value, kinds } as unknown as ProgrammeHeader
}

/** In: a line. Out: the table it opens, or null where it opens none. */
export const opensTable = (line: string): string | null => {
  if (!line.startsWith('{"table":')) return null
  const table = parsed(line)?.['table']
  return typeof table === 'string' ? table : null
}

/**
 * Reads the file of a programme once, before anything is kept. In: its lines, the form of the record here, and the tables it may
 * hold. Out: its header, or a refusal: not such a file, cut off, of another version, or holding a row of another programme.
 */
export const checkProgrammeFile = async (lines: AsyncIterable<string>, { migrations, tables }: { readonly migrations: readonly string[]; readonly tables: readonly string[] }): Promise<ProgrammeHeader | ProgrammeFileRefusal> => {
  let header: ProgrammeHeader | null = null
  let table: string | null = null
  let rows = 0
  let isWhole = false
  for await (const line of lines) {
    if (header === null) {
      header = parseProgrammeHeader(line)
      if (header === null) return notAFile
      if (header.migrations.toSorted().join() !== migrations.toSorted().join()) return anotherVersion
      continue
    }
    if (isWhole) return notAFile
    if (line.startsWith('{"end":')) {
      if (parsed(line)?.['rows'] !== rows) return notWhole
      isWhole = true
      continue
    }
    const opened = opensTable(line)
    if (opened !== null) {
      if (!tables.includes(opened)) return notAFile
      table = opened
      continue
    }
    const row = parsed(line)
    if (table === null || row === null) return notAFile
    if (row[table === 'programme' ? 'id' : 'programme'] !== header.programme) return anothersRow
    rows += 1
  }
  return header === null ? notAFile : isWhole ? header : notWhole
}
