import { bankHolidays, yearsHeld } from '../../core/calendar/bank-holidays.data.ts'
import { dayNumber } from '../../core/calendar/day-number.ts'
import { breakdownKinds } from '../../core/measure/breakdown.data.ts'
import type { Cell } from '../../core/measure/measured.ts'
import { monthEnd, monthStart, type Month } from '../../core/measure/month.ts'
import type { ListTable, ListTables } from '../../core/measure/rows.ts'
import { layoutOf, type TableName } from '../../core/measure/tables.ts'
import { textAt } from '../../core/measure/text-column.ts'
import type { Count, Sum } from '../../indicators/define.ts'
import type { Part } from '../count-parts.ts'
import { conditionInSql, name, tableName, whenInSql, workingDaysInSql, type Speaks } from './condition-in-sql.ts'
import { openLockedDatabase, type Locked } from './locked-database.ts'
import { partsInSql } from './parts-in-sql.ts'
import { populationInSql } from './population-in-sql.ts'

const isDateOrFigure = (kind: string): boolean => kind === 'date' || kind === 'number'

/** Puts a table into the database, its rows numbered in their order, blanks as NULL. */
const loadTable = async ({ connection }: Locked, list: TableName, table: ListTable): Promise<void> => {
  const columns = layoutOf(list).columns.filter(({ heading }) => table.dates.has(heading) || table.numbers.has(heading) || table.texts.has(heading))
  await connection.run(`CREATE TABLE ${tableName(list)} ("the row" INTEGER, ${columns.map(({ heading, kind }) => `${name(heading)} ${kind === 'date' ? 'INTEGER' : kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`).join(', ')})`)
  const appender = await connection.createAppender(`table ${list}`)
  for (let row = 0; row < table.rowCount; row += 1) {
    appender.appendInteger(row)
    for (const { heading, kind } of columns) {
      if (isDateOrFigure(kind)) {
        const figure = (kind === 'date' ? table.dates : table.numbers).get(heading)![row]!
        if (Number.isNaN(figure)) appender.appendNull()
        else if (kind === 'date') appender.appendInteger(figure)
        else appender.appendDouble(figure)
      } else {
        const cell = textAt(table.texts.get(heading)!, row)
        if (cell === null) appender.appendNull()
        else appender.appendVarchar(cell)
      }
    }
    appender.endRow()
  }
  appender.closeSync()
}

/** How many working days have passed by each day of the years held. */
const loadWorkingDays = async ({ connection }: Locked): Promise<void> => {
  const [first, last] = [dayNumber(yearsHeld.first, 1, 1), dayNumber(yearsHeld.last, 12, 31)]
  await connection.run(`CREATE TABLE holidays AS SELECT (on_day - DATE '1970-01-01')::INTEGER AS day FROM (VALUES ${bankHolidays.map(({ day }) => `(DATE '${day}')`).join(', ')}) AS held(on_day)`)
  await connection.run(
    `CREATE TABLE working_days AS SELECT day::INTEGER AS day, sum(CASE WHEN (day + 3) % 7 < 5 AND day NOT IN (SELECT day FROM holidays) THEN 1 ELSE 0 END) OVER (ORDER BY day) AS passed FROM range(${first}, ${last} + 1) AS days(day)`,
  )
}

const sumInSql = ({ list, heading, where }: Sum): string =>
  `(SELECT COALESCE(sum(row0.${name(heading)}), 0) FROM ${tableName(list)} row0 WHERE ${conditionInSql(where, { list, row: 'row0', first: 'row0', depth: 0 })})`

const loadsInSql = ({ once }: Count, by: string, population: string): string => {
  const who = `row0.${name(by)}`
  const each = once === undefined ? 'count(*)' : `count(DISTINCT row0.${name(once)})`
  const isSomeone = once === undefined ? 'TRUE' : `row0.${name(once)} IS NOT NULL`
  return `SELECT ${each} AS load ${population} AND ${who} IS NOT NULL AND ${isSomeone} GROUP BY trim(regexp_replace(lower(${who}), '[\\s\\x{00a0}]+', ' ', 'g'))`
}

const figureInSql = (count: Count): string => {
  const speaks: Speaks = { list: count.list, row: 'row0', first: 'row0', depth: 0 }
  const population = populationInSql(count, speaks)
  const size = count.once === undefined ? 'count(*)' : `count(DISTINCT row0.${name(count.once)})`
  const { give } = count
  switch (give.kind) {
    case 'number':
      return `SELECT ${size} AS value ${population}`
    case 'share':
      return `SELECT ${size} AS den, (SELECT ${size} ${population} AND ${conditionInSql(give.where, speaks)}) AS num ${population}`
    case 'mean':
    case 'median': {
      const length =
        give.of.in === 'figure' ? `row0.${name(give.of.heading)}` : give.of.in === 'days' ? `(${whenInSql(give.of.to, speaks)} - ${whenInSql(give.of.from, speaks)})` : workingDaysInSql(whenInSql(give.of.from, speaks), whenInSql(give.of.to, speaks))
      return `SELECT ${give.kind === 'mean' ? 'avg' : 'median'}(${length}::DOUBLE) AS value ${population}`
    }
    case 'longest': {
      if (give.of.in !== 'days') throw new Error('only days are asked of the second engine')
      return `SELECT max(${whenInSql(give.of.to, speaks)} - ${whenInSql(give.of.from, speaks)}) AS value ${population}`
    }
    case 'load':
      return `SELECT quantile_cont(load, ${give.at}) AS value FROM (${loadsInSql(count, give.by, population)}) loads`
    case 'over-load':
      return `SELECT count(*) FILTER (WHERE load > ${give.limit}) AS num, count(*) AS den FROM (${loadsInSql(count, give.by, population)}) loads`
    case 'mean-load':
      return `SELECT sum(load) AS num, count(*) AS den FROM (${loadsInSql(count, give.by, population)}) loads`
    case 'quantile':
      return `SELECT quantile_cont(row0.${name(give.heading)}, ${give.at}) AS value ${population}`
    case 'ratio':
      return `SELECT ${give.of.map(sumInSql).join(' + ')} AS num, ${give.to.map(sumInSql).join(' + ')} AS den`
    default:
      return give satisfies never
  }
}

const numberOf = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

/**
 * The second engine: DuckDB in memory with everything but memory closed to it. It is for checking that two engines that share no
 * code agree; the product counts with the first. It does not judge whether enough is known of the rows (`known`), and takes
 * working days outside the years held for none.
 */
export class SecondEngine {
  readonly #database: Locked

  private constructor(database: Locked) {
    this.#database = database
  }

  /** Opens the engine with the calendar of working days. */
  static async open(): Promise<SecondEngine> {
    const database = await openLockedDatabase()
    await loadWorkingDays(database)
    return new SecondEngine(database)
  }

  /** In: figures to count, tables and months. Out: the cells of each figure, month by month. The tables are forgotten again. */
  async count(counts: readonly Count[], tables: ListTables, months: readonly Month[]): Promise<readonly (readonly Cell[])[]> {
    const { connection } = this.#database
    for (const [list, table] of tables) await loadTable(this.#database, list, table)
    const all: Cell[][] = []
    for (const count of counts) {
      const cells: Cell[] = []
      const sql = figureInSql(count)
      for (const month of months) {
        const asked = sql.replaceAll('$start', String(monthStart(month))).replaceAll('$end', String(monthEnd(month)))
        const [row = {}] = (await connection.runAndReadAll(asked)).getRowObjects()
        cells.push('value' in row ? numberOf(row['value']) : { num: numberOf(row['num']) ?? 0, den: numberOf(row['den']) ?? 0 })
      }
      all.push(cells)
    }
    for (const list of tables.keys()) await connection.run(`DROP TABLE ${tableName(list)}`)
    return all
  }

  /** In: as for `count`. Out: the parts of each figure in each breakdown, figure by figure and month by month. */
  async countParts(counts: readonly Count[], tables: ListTables, months: readonly Month[]): Promise<readonly (readonly (readonly Part[])[])[]> {
    const { connection } = this.#database
    for (const [list, table] of tables) await loadTable(this.#database, list, table)
    const all: (readonly Part[])[][] = []
    for (const count of counts) {
      const cells: Part[][] = []
      for (const month of months) {
        const parts: Part[] = []
        for (const by of breakdownKinds) {
          const sql = partsInSql(count, by)?.replaceAll('$start', String(monthStart(month))).replaceAll('$end', String(monthEnd(month)))
          if (sql === undefined) continue
          const rows = (await connection.runAndReadAll(sql)).getRowObjects()
          parts.push(...rows.map((row) => ({ by, group: String(row['grp']), value: Number(row['value']), outOf: count.give.kind === 'share' ? Number(row['out_of']) : null })))
        }
        cells.push(parts)
      }
      all.push(cells)
    }
    for (const list of tables.keys()) await connection.run(`DROP TABLE ${tableName(list)}`)
    return all
  }

  close(): void {
    this.#database.close()
  }
}
