import type { DayNumber } from '../../core/calendar/day-number.ts'
import { ssdDay } from './ssd-day.ts'
import type { SsdRow, SsdSource } from './ssd-source.ts'
import type { SsdColumn, SsdTable } from './ssd-tables.data.ts'

/** Something of a person on a day, such as a visit or the begin of a placement. */
export type Dated = { readonly on: DayNumber; readonly more: readonly (string | null)[] }
type ByPerson = ReadonlyMap<string, readonly Dated[]>

/** An episode of care, and a time in care: the episodes of one person that belong together, in order. Blank days are NaN. */
export type SsdEpisode = { readonly begins: DayNumber; readonly ceases: DayNumber; readonly startReason: string | null; readonly ceaseReason: string | null }
export type SsdCare = { readonly person: string | null; readonly line: number; readonly began: DayNumber; readonly ended: DayNumber; readonly endReason: string | null; readonly need: string | null; readonly iroContact: DayNumber; readonly episodes: readonly SsdEpisode[] }

const none: readonly Dated[] = []

/** In: days of a person and a stretch, both ends included. Out: the latest within it, or null. */
export const latestOf = (all: readonly Dated[] | undefined, from: DayNumber, to: DayNumber): Dated | null => {
  let latest: Dated | null = null
  for (const each of all ?? none) if (each.on >= from && each.on <= to && (latest === null || each.on >= latest.on)) latest = each
  return latest
}

/** Told of a cell in which a day should stand and does not. */
export type TellOfDay = (table: SsdTable, row: number, column: string, cell: string) => void

/** The tables that others are joined with, held while the lists are made. */
export class SsdHeld {
  readonly #sources: ReadonlyMap<SsdTable, SsdSource>
  readonly #tell: TellOfDay

  constructor(sources: readonly SsdSource[], tell: TellOfDay) {
    this.#sources = new Map(sources.map((source) => [source.table, source]))
    this.#tell = tell
  }

  /** The day of a cell, NaN where it is blank; told of where it is neither. */
  day(table: SsdTable, row: number, column: string, cell: string | null): DayNumber {
    const on = ssdDay(cell)
    if (cell !== null && Number.isNaN(on)) this.#tell(table, row, column, cell)
    return on
  }

  /** Whether a column is there: what rests on one that is not there cannot be given. */
  has(column: SsdColumn): boolean {
    const [table, name] = column.split('.') as [SsdTable, string]
    return this.#sources.get(table)?.columns.has(name) === true
  }

  /** The rows of a table; none where it is not there. */
  async *rows(table: SsdTable, ...columns: readonly string[]): AsyncGenerator<SsdRow> {
    const source = this.#sources.get(table)
    if (source !== undefined) for await (const batch of source.rows(columns)) yield* batch
  }

  /** In: a table, its columns of the person and the day, and more to hold. Out: what is dated, by person. */
  async dated(table: SsdTable, person: string, on: string, ...more: readonly string[]): Promise<ByPerson> {
    const found = new Map<string, Dated[]>()
    for await (const { number, cells: [who, day, ...rest] } of this.rows(table, person, on, ...more)) {
      const each = { on: this.day(table, number, on, day ?? null), more: rest }
      if (who === null || who === undefined || Number.isNaN(each.on)) continue
      const own = found.get(who)
      if (own === undefined) found.set(who, [each])
      else own.push(each)
    }
    return found
  }

  /** In: a table and its columns. Out: the persons of whom a row holds what is asked. */
  async persons(table: SsdTable, person: string, column: string, isMeant: (text: string) => boolean): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for await (const { cells: [who, text] } of this.rows(table, person, column)) if (who !== null && who !== undefined && text !== null && text !== undefined && isMeant(text)) found.add(who)
    return found
  }
}

/** An episode that ends for another (X1) goes on in it. Source: the codes of the looked-after children return, which the dataset keeps. */
const goesOn = (reason: string | null): boolean => reason !== null && /^X1\b/i.test(reason)

/** In: the episodes of care. Out: the times in care, each as long as its person was in care without a break. */
export const timesInCare = async (held: SsdHeld): Promise<readonly SsdCare[]> => {
  type Row = SsdEpisode & { readonly line: number; readonly entered: DayNumber; readonly need: string | null; readonly iroContact: DayNumber }
  const byTime = new Map<string, { readonly person: string | null; readonly rows: Row[] }>()
  const columns = ['clae_person_id', 'clae_cla_id', 'clae_entered_care_date', 'clae_cla_episode_start_date', 'clae_cla_episode_start_reason', 'clae_cla_episode_ceased_date', 'clae_cla_episode_ceased_reason', 'clae_cla_primary_need_code', 'clae_cla_last_iro_contact_date']
  for await (const { number, cells } of held.rows('ssd_cla_episodes', ...columns)) {
    const [person = null, care = null, entered = null, begins = null, startReason = null, ceases = null, ceaseReason = null, need = null, iro = null] = cells
    const day = (at: number, cell: string | null): DayNumber => held.day('ssd_cla_episodes', number, columns[at]!, cell)
    const row: Row = { line: number, entered: day(2, entered), begins: day(3, begins), ceases: day(5, ceases), startReason, ceaseReason, need, iroContact: day(8, iro) }
    // Without an identifier of the time in care, its first day tells which episodes belong together.
    const key = `${person ?? `line ${number}`}\n${care ?? entered ?? ''}`
    const own = byTime.get(key) ?? { person, rows: [] }
    byTime.set(key, own)
    own.rows.push(row)
  }
  return [...byTime.values()].map(({ person, rows }): SsdCare => {
    const inOrder = rows.toSorted((one, other) => one.begins - other.begins || (Number.isNaN(one.ceases) ? 1 : Number.isNaN(other.ceases) ? -1 : one.ceases - other.ceases))
    const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
    const isOver = !Number.isNaN(last.ceases) && !goesOn(last.ceaseReason)
    return {
      person, line: first.line, began: Number.isNaN(first.entered) ? first.begins : first.entered, ended: isOver ? last.ceases : NaN, endReason: isOver ? last.ceaseReason : null, need: first.need,
      iroContact: last.iroContact, episodes: inOrder,
    }
  })
}
