import { sql, type RawBuilder } from 'kysely'
import type { BodyId } from '../../core/bodies/body.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Amount, Figure, FigureSymbol, LoadId } from '../../core/measure/figure.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import type { Reach } from '../../core/measure/older-release.ts'
import type { FigureKey, FigureRevision, TakenBack } from '../../core/measure/read-figure.ts'
import type { Showing, ShowingId } from '../../core/measure/shown-figures.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

/** What is on record of one measure and body: the last day of its first period and of its last. */
export type SeriesHeld = { readonly measure: MeasureId; readonly body: BodyId; readonly first: Day; readonly last: Day }

export type FigureReads = {
  /** The last revision of every figure of one body: all its measures and periods, by measure and then by period. */
  readonly figuresOfBody: (programme: ProgrammeId, body: BodyId) => Promise<readonly Figure[]>
  /** The same as it stood at the end of a day: of each figure the last revision that had been received by then. */
  readonly figuresOfBodyBy: (programme: ProgrammeId, body: BodyId, received: Day) => Promise<readonly Figure[]>
  /** The last revision of one measure for every body, of one period or, with null, of all; by body and then by period. */
  readonly figuresOfMeasure: (programme: ProgrammeId, measure: MeasureId, period: Period | null) => Promise<readonly Figure[]>
  /** Every revision of one measure and body, by period and then by revision; the ones taken back among them. */
  readonly figureHistory: (programme: ProgrammeId, measure: MeasureId, body: BodyId) => Promise<readonly FigureRevision[]>
  /** The last revision of each figure asked for that is on record, one taken back included. */
  readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]>
  /** Which measures of which bodies the record knows, whether or not any figure of them still stands. */
  readonly seriesNamed: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  /** The last number of each series, with the last day of its period. */
  readonly latestNumbers: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly to: Day; readonly value: number }[]>
  /** The last day of the last period for which a published figure of each measure still stands. */
  readonly publishedReach: (programme: ProgrammeId) => Promise<Reach>
  /** The series of which some figure that stands came in a file of the programme's own. */
  readonly ownSeries: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  /** Which measures of which bodies have figures, and from when to when, by measure and then by body. */
  readonly seriesHeld: (programme: ProgrammeId) => Promise<readonly SeriesHeld[]>
  /** Which figures, in which revision, were shown in one place. */
  /** Which revision of each figure stands in the papers of one title made on one day, such as an edition of a pack. */
  readonly figuresShownAs: (programme: ProgrammeId, title: string, on: Day) => Promise<readonly (FigureKey & { readonly revision: number })[]>
  readonly figuresShownIn: (programme: ProgrammeId, showing: ShowingId) => Promise<readonly (FigureKey & { readonly revision: number })[]>
  /** Where figures of one measure and body were printed or taken out, the newest first, with the revision shown. */
  readonly whereShown: (programme: ProgrammeId, measure: MeasureId, body: BodyId) => Promise<readonly { readonly showing: Showing; readonly period: Period; readonly revision: number }[]>
}

type Row = {
  measure: string; body: string; first_day: string; last_day: string; revision: number; value: number | null; numerator: number | null; denominator: number | null
  symbol: FigureSymbol | 'taken-back' | null; data_to: string; received: string; is_provisional: boolean; load_id: string
  sheet: string | null; column: string | null; row_number: number | null; flag: Figure['flag']
}

const amountOf = ({ value, numerator, denominator, symbol }: Row): Amount | TakenBack => {
  if (symbol === 'taken-back') return { kind: 'taken-back' }
  if (symbol !== null) return { kind: 'symbol', symbol }
  if (value === null) throw new Error('a figure is neither a number nor a sign')
  return { kind: 'number', value, numerator, denominator }
}

const toRevision = (row: Row): FigureRevision => ({
  measure: row.measure as MeasureId,
  body: row.body as BodyId,
  period: { from: row.first_day as Day, to: row.last_day as Day },
  amount: amountOf(row),
  dataTo: row.data_to as Day,
  received: row.received as Day,
  standing: row.is_provisional ? 'provisional' : 'final',
  revision: row.revision,
  load: row.load_id as LoadId,
  place: { sheet: row.sheet, row: row.row_number, column: row.column },
  flag: row.flag,
})

const isStanding = (figure: FigureRevision): figure is Figure => figure.amount.kind !== 'taken-back'

const shownColumns = sql`s.measure, s.body, f.first_day, f.last_day, f.revision, f.value, f.numerator, f.denominator, f.symbol, f.data_to, f.is_provisional, f.row_number,
  l.received, l.id as load_id, l.places -> (f.place - 1) ->> 0 as sheet, l.places -> (f.place - 1) ->> 1 as "column", l.flags -> (f.flag - 1) as flag`

/** The last revision of each figure whose series meets a condition; `f`, `s` and `l` are the figure, its series and its load. */
const last = (programme: ProgrammeId, condition: RawBuilder<unknown>) => sql<Row>`
  select ${shownColumns} from figure_series s
  join lateral (select distinct on (g.last_day, g.first_day) g.* from figure g where g.series = s.id order by g.last_day, g.first_day, g.revision desc) f on true
  join figure_load l on l.number = f.load
  where s.programme = ${programme} and ${condition} order by s.measure, s.body, f.last_day, f.first_day`

export const readFigures = (inside: Inside): FigureReads => {
  const standing = async (question: RawBuilder<Row>): Promise<readonly Figure[]> => (await question.execute(inside)).rows.map(toRevision).filter(isStanding)
  return {
    figuresOfBody: (programme, body) => standing(last(programme, sql`s.body = ${body}`)),
    figuresOfBodyBy: (programme, body, received) =>
      standing(sql<Row>`select ${shownColumns} from figure_series s
        join lateral (select distinct on (g.last_day, g.first_day) g.* from figure g join figure_load r on r.number = g.load
          where g.series = s.id and r.received <= ${received} order by g.last_day, g.first_day, g.revision desc) f on true
        join figure_load l on l.number = f.load where s.programme = ${programme} and s.body = ${body} order by s.measure, s.body, f.last_day, f.first_day`),
    figuresOfMeasure: (programme, measure, period) => {
      if (period === null) return standing(last(programme, sql`s.measure = ${measure}`))
      return standing(sql<Row>`select ${shownColumns} from figure_series s
        join lateral (select g.* from figure g where g.series = s.id and g.last_day = ${period.to} and g.first_day = ${period.from} order by g.revision desc limit 1) f on true
        join figure_load l on l.number = f.load where s.programme = ${programme} and s.measure = ${measure} order by s.body`)
    },
    figureHistory: async (programme, measure, body) =>
      (
        await sql<Row>`select ${shownColumns} from figure_series s join figure f on f.series = s.id join figure_load l on l.number = f.load
          where s.programme = ${programme} and s.measure = ${measure} and s.body = ${body} order by f.last_day, f.first_day, f.revision`.execute(inside)
      ).rows.map(toRevision),
    lastRevisions: async (programme, keys) => {
      const [measures, bodies, froms, tos] = [keys.map(({ measure }) => measure), keys.map(({ body }) => body), keys.map(({ period }) => period.from), keys.map(({ period }) => period.to)]
      const { rows } = await sql<Row>`select ${shownColumns} from unnest(${measures}::text[], ${bodies}::text[], ${froms}::date[], ${tos}::date[]) k (measure, body, first_day, last_day)
        join figure_series s on s.programme = ${programme} and s.measure = k.measure and s.body = k.body
        join lateral (select g.* from figure g where g.series = s.id and g.last_day = k.last_day and g.first_day = k.first_day order by g.revision desc limit 1) f on true
        join figure_load l on l.number = f.load`.execute(inside)
      return rows.map(toRevision)
    },
    seriesNamed: async (programme) =>
      (await inside.selectFrom('figure_series').select(['measure', 'body']).where('programme', '=', programme).execute()).map(({ measure, body }) => ({ measure: measure as MeasureId, body: body as BodyId })),
    latestNumbers: async (programme) =>
      (
        await sql<{ measure: string; body: string; to: string; value: number }>`select s.measure, s.body, z.last_day as "to", z.value from figure_series s
          join lateral (select f.last_day, f.value from figure f where f.series = s.id and f.value is not null order by f.last_day desc, f.first_day desc, f.revision desc limit 1) z on true
          where s.programme = ${programme}`.execute(inside)
      ).rows.map((row) => ({ measure: row.measure as MeasureId, body: row.body as BodyId, to: row.to as Day, value: row.value })),
    publishedReach: async (programme) => {
      const { rows } = await sql<{ measure: string; to: string }>`select s.measure, max(z.last_day)::text as "to" from figure_series s
        join lateral (select distinct on (g.last_day, g.first_day) g.last_day, g.load, g.symbol from figure g where g.series = s.id order by g.last_day, g.first_day, g.revision desc) z on true
        join figure_load l on l.number = z.load
        where s.programme = ${programme} and l.origin = 'published' and l.form <> 'released-figures' and z.symbol is distinct from 'taken-back' group by s.measure`.execute(inside)
      return new Map(rows.map(({ measure, to }) => [measure as MeasureId, to as Day]))
    },
    ownSeries: async (programme) => {
      const { rows } = await sql<{ measure: string; body: string }>`select distinct s.measure, s.body from figure_series s
        join lateral (select distinct on (g.last_day, g.first_day) g.load, g.symbol from figure g where g.series = s.id order by g.last_day, g.first_day, g.revision desc) z on true
        join figure_load l on l.number = z.load
        where s.programme = ${programme} and l.origin = 'local' and z.symbol is distinct from 'taken-back'`.execute(inside)
      return rows.map(({ measure, body }) => ({ measure: measure as MeasureId, body: body as BodyId }))
    },
    seriesHeld: async (programme) =>
      (
        await sql<{ measure: string; body: string; first: string; last: string }>`select s.measure, s.body, a.last_day as first, z.last_day as last from figure_series s
          join lateral (select f.last_day from figure f where f.series = s.id order by f.last_day, f.first_day, f.revision limit 1) a on true
          join lateral (select f.last_day from figure f where f.series = s.id order by f.last_day desc, f.first_day desc, f.revision desc limit 1) z on true
          where s.programme = ${programme} order by s.measure, s.body`.execute(inside)
      ).rows.map((row) => ({ measure: row.measure as MeasureId, body: row.body as BodyId, first: row.first as Day, last: row.last as Day })),
    figuresShownAs: async (programme, title, on) =>
      (
        await sql<{ measure: string; body: string; first_day: string; last_day: string; revision: number }>`select distinct s.measure, s.body, h.first_day, h.last_day, h.revision
          from figure_showing w join figure_shown h on h.programme = w.programme and h.showing = w.id join figure_series s on s.id = h.series
          where w.programme = ${programme} and w.title = ${title} and w.on_day = ${on} order by s.measure, s.body, h.last_day, h.first_day, h.revision`.execute(inside)
      ).rows.map((row) => ({ measure: row.measure as MeasureId, body: row.body as BodyId, period: { from: row.first_day as Day, to: row.last_day as Day }, revision: row.revision })),
    figuresShownIn: async (programme, showing) =>
      (
        await sql<{ measure: string; body: string; first_day: string; last_day: string; revision: number }>`select s.measure, s.body, h.first_day, h.last_day, h.revision
          from figure_shown h join figure_series s on s.id = h.series where h.programme = ${programme} and h.showing = ${showing}`.execute(inside)
      ).rows.map((row) => ({ measure: row.measure as MeasureId, body: row.body as BodyId, period: { from: row.first_day as Day, to: row.last_day as Day }, revision: row.revision })),
    whereShown: async (programme, measure, body) =>
      (
        await sql<{ id: string; title: string; on_day: string; by_person: string | null; first_day: string; last_day: string; revision: number }>`select w.id, w.title, w.on_day, w.by_person,
          h.first_day, h.last_day, h.revision from figure_series s join figure_shown h on h.series = s.id join figure_showing w on w.programme = h.programme and w.id = h.showing
          where s.programme = ${programme} and s.measure = ${measure} and s.body = ${body} order by w.on_day desc, w.id, h.last_day`.execute(inside)
      ).rows.map(({ id, title, on_day, by_person, first_day, last_day, revision }) => ({
        showing: { id: id as ShowingId, programme, title, on: on_day as Day, by: by_person as PersonId | null },
        period: { from: first_day as Day, to: last_day as Day },
        revision,
      })),
  }
}
