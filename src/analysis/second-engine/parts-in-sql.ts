import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import { idHeadingOf, type TableName } from '../../core/measure/tables.ts'
import { ageBands, breakdownOf, type Breakdown } from '../../indicators/breakdown/breakdown-of.ts'
import type { Count } from '../../indicators/define.ts'
import { ageInSql, conditionInSql, name, tableName, text, type Speaks } from './condition-in-sql.ts'
import { populationInSql } from './population-in-sql.ts'

const slugInSql = (column: string): string => `regexp_replace(regexp_replace(lower(${column}), '[^a-z0-9]+', '-', 'g'), '^-|-$', '', 'g')`
const noName = "('', 'n-a', 'na', 'none', 'null', 'not-allocated', 'unknown', 'several', 'other')"

const isNameInSql = (slug: string): string => `(length(${slug}) <= 60 AND ${slug} NOT IN ${noName} AND NOT regexp_matches(${slug}, '[0-9]{4}'))`

/** The names that ten different children bear, where there are no more than sixty of them. */
const namesInSql = (list: TableName, heading: string): string => {
  const slug = slugInSql(`named.${name(heading)}`)
  const borne = `SELECT ${slug} AS slug FROM ${tableName(list)} named WHERE ${isNameInSql(slug)} GROUP BY 1 HAVING count(DISTINCT named.${name(idHeadingOf(list))}) >= 10`
  return `SELECT slug FROM (${borne}) borne WHERE (SELECT count(*) FROM (${borne}) every_name) <= 60`
}

const groupInSql = (breakdown: Breakdown, list: TableName, row: string, on: string): string => {
  const column = `${row}.${name(breakdown.heading)}`
  switch (breakdown.by) {
    case 'born': {
      const age = ageInSql(column, on)
      const bands = ageBands.toReversed().map(([from, group]) => `WHEN ${age} >= ${from} THEN ${text(group)}`)
      return `CASE WHEN ${column} IS NULL OR ${on} IS NULL THEN 'unknown' ${bands.join(' ')} ELSE 'unborn' END`
    }
    case 'coded': {
      const word = `lower(regexp_extract(${column}, '^\\s*(?:[A-Za-z][0-9]?\\)\\s*)?([A-Za-z0-9]+)', 1))`
      return `CASE ${Object.entries(breakdown.codes).map(([group, codes]) => `WHEN ${word} IN (${codes.map(text).join(', ')}) THEN ${text(group)}`).join(' ')} ${breakdown.words.map(([part, group]) => `WHEN contains(lower(${column}), ${text(part)}) THEN ${text(group)}`).join(' ')} ELSE 'unknown' END`
    }
    case 'named': {
      const slug = slugInSql(column)
      return `CASE WHEN ${column} IS NULL OR NOT ${isNameInSql(slug)} THEN 'unknown' WHEN ${slug} IN (${namesInSql(list, breakdown.heading)}) THEN ${slug} ELSE 'other' END`
    }
    default:
      return breakdown satisfies never
  }
}

/** Groups of several rows as one. */
const jointInSql = (group: string): string => `CASE count(DISTINCT ${group}) FILTER (WHERE ${group} <> 'unknown') WHEN 0 THEN 'unknown' WHEN 1 THEN max(${group}) FILTER (WHERE ${group} <> 'unknown') ELSE 'several' END`

/** In: how a figure is counted and what it is broken down by. Out: SQL that gives a row for each group, or null where it has no such parts. */
export const partsInSql = (count: Count, kind: BreakdownKind): string | null => {
  const { list, of, once, give } = count
  const breakdown = breakdownOf(list, kind)
  if (breakdown === null || (give.kind !== 'number' && give.kind !== 'share')) return null
  const speaks: Speaks = { list, row: 'row0', first: 'row0', depth: 0 }
  const on = of.kind === 'dated' ? `row0.${name(of.heading)}` : '$end::INTEGER'
  const { through } = breakdown
  const group =
    through === null
      ? groupInSql(breakdown, list, 'row0', on)
      : `(SELECT ${jointInSql('who.grp')} FROM (SELECT ${groupInSql(breakdown, through, 'child0', on)} AS grp FROM ${tableName(through)} child0 WHERE child0.${name(idHeadingOf(through))} = row0.${name(idHeadingOf(list))}) who)`
  const isCounted = give.kind === 'share' ? conditionInSql(give.where, speaks) : 'TRUE'
  const rows = `SELECT ${group} AS grp, ${isCounted} AS counted${once === undefined ? '' : `, row0.${name(once)} AS whose`} ${populationInSql(count, speaks)}`
  const each = once === undefined ? rows : `SELECT ${jointInSql('by_row.grp')} AS grp, bool_or(by_row.counted) AS counted FROM (${rows}) by_row WHERE by_row.whose IS NOT NULL GROUP BY by_row.whose`
  return `SELECT grp, count(*) FILTER (WHERE counted) AS value, count(*) AS out_of FROM (${each}) counted_rows GROUP BY grp ORDER BY grp`
}
