import { idHeadingOf, birthHeadingOf, type TableName } from '../../core/measure/tables.ts'
import type { Condition, When } from '../../indicators/define.ts'

/** Whose row a condition speaks of: the table, the name its rows go by, and that of the row it began with. */
export type Speaks = { readonly list: TableName; readonly row: string; readonly first: string; readonly depth: number }

/** A name of SQL: quotation marks inside are doubled. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
export const tableName = (list: TableName): string => name(`table ${list}`)

/** A day as a date and back; days are kept as whole numbers since 1970, as everywhere else. */
const asDate = (day: string): string => `(DATE '1970-01-01' + (${day})::INTEGER)`
const asDay = (date: string): string => `((${date})::DATE - DATE '1970-01-01')`

/** In: a date of the vocabulary. Out: SQL that gives its day, NULL where it is blank. `$end` is the last day of the month. */
export const whenInSql = (when: When, speaks: Speaks): string => {
  switch (when.kind) {
    case 'column':
      return `${speaks.row}.${name(when.heading)}`
    case 'first-row':
      return `${speaks.first}.${name(when.heading)}`
    case 'month-end':
      return '$end::INTEGER'
    case 'moved': {
      const from = whenInSql(when.from, speaks)
      const moved = when.months === 0 ? from : asDay(`${asDate(from)} + INTERVAL (${when.months}) MONTH`)
      return when.days === 0 ? moved : `(${moved} + (${when.days}))`
    }
    default:
      return when satisfies never
  }
}

/** Working days after one day up to and including another, from a table of how many have passed by each day: none by a day before its first. */
export const workingDaysInSql = (start: string, end: string): string => `((SELECT passed FROM working_days WHERE day = ${end}) - ${passedBy(start)})`
const passedBy = (day: string): string => `COALESCE((SELECT passed FROM working_days WHERE day = ${day}), CASE WHEN ${day} < (SELECT min(day) FROM working_days) THEN 0 END)`

/** Completed years from one day to another, by the calendar. */
export const ageInSql = (born: string, on: string): string => {
  const [from, to] = [asDate(born), asDate(on)]
  return `floor(((year(${to}) - year(${from})) * 12 + month(${to}) - month(${from}) - CASE WHEN day(${to}) < day(${from}) THEN 1 ELSE 0 END) / 12.0)`
}

/** What cannot be told does not hold. */
const holds = (sql: string): string => `COALESCE(${sql}, FALSE)`

/** In: a condition and whose row it speaks of. Out: SQL that is true or false, never NULL. */
export const conditionInSql = (condition: Condition, speaks: Speaks): string => {
  const column = (heading: string): string => `${speaks.row}.${name(heading)}`
  switch (condition.kind) {
    case 'all':
      return condition.of.length === 0 ? 'TRUE' : `(${condition.of.map((each) => conditionInSql(each, speaks)).join(' AND ')})`
    case 'not':
      return `(NOT ${conditionInSql(condition.of, speaks)})`
    case 'either':
      return `(CASE WHEN ${conditionInSql(condition.if, speaks)} THEN ${conditionInSql(condition.met, speaks)} ELSE ${conditionInSql(condition.unmet, speaks)} END)`
    case 'present':
      return `(${column(condition.heading)} IS NOT NULL)`
    case 'yes':
      return holds(`(lower(${column(condition.heading)}) IN ('yes', 'y') OR lower(${column(condition.heading)})[1:2] = 'a)')`)
    case 'begins':
      return holds(`(${condition.with.map((start) => `starts_with(${column(condition.heading)}, ${text(start)})`).join(' OR ')})`)
    case 'coded': {
      const bare = `regexp_replace(lower(${column(condition.heading)}), '^[a-z]\\)\\s*', '')`
      const codes = `regexp_extract(${bare}, '^[a-z0-9]+') IN (${condition.codes.map((code) => text(code.toLowerCase())).join(', ')})`
      return holds(`(${[codes, ...condition.words.map((word) => `starts_with(${bare}, ${text(word.toLowerCase())})`)].join(' OR ')})`)
    }
    case 'mentions':
      return holds(`(${condition.words.map((word) => `contains(lower(${column(condition.heading)}), ${text(word.toLowerCase())})`).join(' OR ')})`)
    case 'one-of':
      return holds(`(${column(condition.heading)} IN (${condition.codes.map(text).join(', ')}))`)
    case 'lists':
      return holds(`list_has_any(string_split(${column(condition.heading)}, ' '), [${condition.codes.map(text).join(', ')}])`)
    case 'at-least':
      return holds(`(${column(condition.heading)} >= ${condition.number})`)
    case 'more-than':
      return holds(`(${column(condition.heading)} > ${condition.number})`)
    case 'not-after':
      return holds(`(${whenInSql(condition.one, speaks)} <= ${whenInSql(condition.other, speaks)})`)
    case 'before':
      return holds(`(${whenInSql(condition.one, speaks)} < ${whenInSql(condition.other, speaks)})`)
    case 'within-working-days':
    case 'over-working-days': {
      const [one, other] = [whenInSql(condition.one, speaks), whenInSql(condition.other, speaks)]
      const isHeld = condition.kind === 'within-working-days' ? ` AND ${one} >= (SELECT min(day) FROM working_days)` : ''
      return holds(`(${one} <= ${other}${isHeld} AND ${workingDaysInSql(one, other)} ${condition.kind === 'within-working-days' ? '<=' : '>'} ${condition.days})`)
    }
    case 'aged': {
      const age = ageInSql(column(birthHeadingOf(speaks.list)), '$end::INTEGER')
      const from = Number.isFinite(condition.from) ? `${age} >= ${condition.from} AND ` : ''
      return holds(`(${from}${age} <= ${condition.to})`)
    }
    case 'same-child-has': {
      const other = `row${speaks.depth + 1}`
      const [own, theirs] = [condition.by ?? idHeadingOf(speaks.list), condition.by ?? idHeadingOf(condition.list)]
      const inner: Speaks = { list: condition.list, row: other, first: speaks.row, depth: speaks.depth + 1 }
      const another = condition.list === speaks.list ? ` AND ${other}."the row" <> ${speaks.row}."the row"` : ''
      const which = condition.different === undefined ? `${other}."the row"` : `COALESCE(${other}.${name(condition.different)}, '')`
      const count = `SELECT count(DISTINCT ${which}) FROM ${tableName(condition.list)} ${other} WHERE ${other}.${name(theirs)} = ${column(own)}${another} AND ${conditionInSql(condition.where, inner)}`
      return `((${count}) >= ${condition.times ?? 1})`
    }
    default:
      return condition satisfies never
  }
}
