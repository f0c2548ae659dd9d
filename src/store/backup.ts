import { sql } from 'kysely'
import type { Day } from '../core/calendar/day.ts'
import { hostStanding } from './export-journal.ts'
import type { Inside, Tables } from './schema.ts'
import { atOneMoment, type Connected } from './transaction.ts'

/** Every table of the record, each after those it refers to. */
export const keptTables = [
  'person',
  'programme',
  'document',
  'body',
  'succession',
  'post',
  'appointment',
  'membership',
  'instrument',
  'obligation',
  'escalation_step',
  'happening',
  'instrument_kind',
  'contract',
  'contract_change',
  'kpi_version',
  'kpi_return',
  'contract_forecast',
  'contract_step',
  'contract_step_set_aside',
  'contract_meeting',
  'ownership',
  'terms_of_reference',
  'seat',
  'carrying',
  'inspection',
  'legal_duty_answer',
  'judgement',
  'finding',
  'lineage',
  'report_in_tray',
  'priority',
  'outcome',
  'action',
  'action_finding',
  'progress_update',
  'due_move',
  'pack',
  'pack_issue',
  'pack_file',
  'support_package',
  'local_measure',
  'measure_wording',
  'measure_note',
  'measure_target',
  'measure_owner',
  'measure_link',
  'series_annotation',
  'series_rebase',
  'figure_flag',
  'care_leaver_promise',
  'promise_take_up',
  'public_page',
  'public_item',
  'care_leaver_count',
  'young_view',
  'parenting_meeting',
  'front_door_partner',
  'front_door_agreement',
  'front_door_month',
  'threshold_month',
  'partner_escalation',
  'meeting_series',
  'meeting',
  'agenda_item',
  'meeting_paper',
  'meeting_attendance',
  'board_decision',
  'board_action',
  'meeting_minutes',
  'chair_assessment',
  'audit_team',
  'auditor',
  'audit_round',
  'practice_audit',
  'audit_grading',
  'audit_theme',
  'board_letter',
  'letter_version',
  'letter_comment',
  'publication_step',
  'risk',
  'recruitment_campaign',
  'academy_cohort',
  'programme_kind',
  'inspection_correction',
  'draft',
  'figure_series',
  'figure_load',
  'figure',
  'figure_showing',
  'figure_shown',
  'server_reading',
  'suppression_policy',
  'figure_release',
  'figure_part',
  'evidence',
  'evidence_link',
  'evidence_file',
  'definition_check',
  'measure_question',
  'measure_answer',
  'read_token',
  'staleness_period',
  'review_way',
  'effect_day',
  'statement',
  'settlement',
  'statement_reply',
  'manager_line',
  'evidence_check',
  'closure',
  'upward_claim',
  'challenge',
  'recommendation',
  'self_assessment',
  'plan_version',
  'action_wait',
  'audit_form',
  'calendar_address',
  'reminder_choice',
  'letter',
  'reminder',
  'journal',
] as const satisfies readonly (keyof Tables)[]

/** Left out: after a restore people sign in anew. */
export const tablesLeftOut = ['session', 'sign_in_attempt'] as const satisfies readonly Exclude<keyof Tables, (typeof keptTables)[number]>[]

/** The first line of a backup. */
export type BackupHeader = { readonly improvementBoardBackup: 1; readonly madeAt: string; readonly migrations: readonly string[] }
/** The last line: without it the file is not whole. */
export type BackupEnd = { readonly end: true; readonly rows: number }

/** Rows fetched at a time. A document may be 20 MB, so documents come one by one. */
const handfulOf = (table: keyof Tables): number => (table === 'document' || table === 'evidence_file' ? 1 : 500)

/** The names of the migrations the record has been through, in order. */
export const migrationsOf = async (inside: Inside): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select board_migrations() as name`.execute(inside)
  return rows.map((row) => row.name)
}

/** Hands over the rows of a table as JSON, all of them or those with a value in a column. Out: how many. */
export const writeRows = async (inside: Inside, table: keyof Tables, only: { readonly column: string; readonly value: string } | null, write: (line: string) => Promise<void>): Promise<number> => {
  const which = only === null ? sql`` : sql`where ${sql.ref(only.column)} = ${sql.lit(only.value)}`
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${sql.table(table)} t ${which}`.execute(inside)
  let count = 0
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(handfulOf(table))} from backup_rows`.execute(inside)
    if (rows.length === 0) break
    for (const { row } of rows) await write(row)
    count += rows.length
  }
  await sql`close backup_rows`.execute(inside)
  return count
}

/**
 * Hands over the whole record, line by line, as it stands at one moment, in a form either kind of database takes: a header,
 * for each table its name and then its rows as JSON, and a last line with the count.
 */
export const bindBackup =
  (connected: Connected, { now, today }: { readonly now: () => string; readonly today: () => Day }) =>
  (write: (line: string) => Promise<void>): Promise<number> =>
    atOneMoment(connected, hostStanding(today()), async (inside) => {
      await write(JSON.stringify({ improvementBoardBackup: 1, madeAt: now(), migrations: await migrationsOf(inside) } satisfies BackupHeader))
      let rows = 0
      for (const table of keptTables) {
        await write(JSON.stringify({ table }))
        rows += await writeRows(inside, table, null, write)
      }
      await write(JSON.stringify({ end: true, rows } satisfies BackupEnd))
      return rows
    })
