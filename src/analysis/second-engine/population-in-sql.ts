import type { Count } from '../../indicators/define.ts'
import { conditionInSql, name, tableName, type Speaks } from './condition-in-sql.ts'

/** The rows of the population in a month. */
export const populationInSql = ({ list, of, among }: Count, speaks: Speaks): string => {
  const asked =
    of.kind === 'dated'
      ? `row0.${name(of.heading)} BETWEEN $start::INTEGER AND $end::INTEGER`
      : of.kind === 'open'
        ? `row0.${name(of.start)} <= $end::INTEGER AND NOT COALESCE(row0.${name(of.end)} <= $end::INTEGER, FALSE)`
        : 'TRUE'
  return `FROM ${tableName(list)} row0 WHERE ${asked}${among === undefined ? '' : ` AND ${conditionInSql(among, speaks)}`}`
}
