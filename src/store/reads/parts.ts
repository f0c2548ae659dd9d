import { sql, type RawBuilder } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type PartReads = {
  /** The parts of one measure and body, of one period or, with null, of all: of each breakdown what the latest load gave that was not taken back. By period. */
  readonly figureParts: (programme: ProgrammeId, measure: MeasureId, body: BodyId, period: Period | null) => Promise<readonly FigurePart[]>
  /** The same of every measure, body and period of a programme. */
  readonly allFigureParts: (programme: ProgrammeId) => Promise<readonly FigurePart[]>
  /** Which measures of which bodies have figures that are broken down, and for which periods, the latest first. */
  readonly periodsWithParts: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly period: Period }[]>
}

type Row = { measure: string; body: string; first_day: string; last_day: string; cut_by: string; cut_group: string; amount: number; out_of: number | null }

/** Loads that nobody has taken back. */
const standing = sql`not exists (select from figure_load u where u.programme = p.programme and u.undoes = p.load)`

/** Of each breakdown what the latest load gave that was not taken back. */
const latest = (programme: ProgrammeId, condition: RawBuilder<unknown>) => sql<Row>`select * from (
    select p.*, rank() over (partition by p.measure, p.body, p.first_day, p.last_day, p.cut_by order by l.number desc) as place
    from figure_part p join figure_load l on l.programme = p.programme and l.id = p.load
    where p.programme = ${programme} and ${condition} and ${standing}) latest
  where place = 1 order by measure, body, last_day, first_day, cut_by, cut_group`

const toPart = (row: Row): FigurePart => ({
  measure: row.measure as MeasureId,
  body: row.body as BodyId,
  period: { from: row.first_day as Day, to: row.last_day as Day },
  by: row.cut_by as BreakdownKind,
  group: row.cut_group,
  value: row.amount,
  outOf: row.out_of,
})

export const readParts = (inside: Inside): PartReads => ({
  figureParts: async (programme, measure, body, period) => {
    const within = period === null ? sql`true` : sql`p.first_day = ${period.from} and p.last_day = ${period.to}`
    return (await latest(programme, sql`p.measure = ${measure} and p.body = ${body} and ${within}`).execute(inside)).rows.map(toPart)
  },
  allFigureParts: async (programme) => (await latest(programme, sql`true`).execute(inside)).rows.map(toPart),
  periodsWithParts: async (programme) =>
    (
      await sql<Pick<Row, 'measure' | 'body' | 'first_day' | 'last_day'>>`select distinct p.measure, p.body, p.first_day, p.last_day from figure_part p
        where p.programme = ${programme} and ${standing} order by p.measure, p.body, p.last_day desc, p.first_day desc`.execute(inside)
    ).rows.map((row) => ({ measure: row.measure as MeasureId, body: row.body as BodyId, period: { from: row.first_day as Day, to: row.last_day as Day } })),
})
