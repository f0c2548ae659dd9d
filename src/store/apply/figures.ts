import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { MonthsFigures } from '../../core/front-door/front-door-figures.ts'
import type { Load, LoadId } from '../../core/measure/figure.ts'
import type { NewFigure } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import { nextLoadNumber, positions, seriesNumbers, type LoadLists, type SeriesNumbers } from '../figure-numbers.ts'
import type { Inside } from '../schema.ts'
import type { Apply } from './apply.ts'

/** A list as PostgreSQL writes it. Only for numbers, days and our own codes, in which no sign needs a quote. */
const list = (values: readonly (string | number | boolean | null)[]): string => `{${values.map((value) => value ?? 'NULL').join(',')}}`

const figureColumns = [
  'programme', 'series', 'first_day', 'last_day', 'data_to', 'revision', 'is_provisional', 'row_number', 'place', 'flag', 'value', 'numerator', 'denominator', 'symbol', 'load',
] as const

/** One statement for thousands of rows: each column travels as one list, and the database lays them side by side. */
const insertFigures = async (inside: Inside, batch: readonly NewFigure[], { programme, load, numbers, lists }: { readonly programme: ProgrammeId; readonly load: number; readonly numbers: SeriesNumbers; readonly lists: LoadLists }): Promise<void> => {
  const seriesOf = await numbers.of(batch)
  const amounts = batch.map(({ amount }) => amount)
  const numberOf = (part: 'value' | 'numerator' | 'denominator') => list(amounts.map((each) => (each.kind === 'number' ? each[part] : null)))
  const symbols = amounts.map((each) => (each.kind === 'symbol' ? `"${each.symbol}"` : each.kind === 'number' ? null : each.kind))
  await sql`insert into figure (${sql.join(figureColumns.map((column) => sql.ref(column)))})
    select ${programme}, u.*, ${load}::int from unnest(
      ${list(batch.map(seriesOf))}::int[], ${list(batch.map(({ period }) => period.from))}::date[], ${list(batch.map(({ period }) => period.to))}::date[],
      ${list(batch.map(({ dataTo }) => dataTo))}::date[], ${list(batch.map(({ revision }) => revision))}::smallint[],
      ${list(batch.map(({ standing }) => standing === 'provisional'))}::boolean[], ${list(batch.map(({ place }) => place.row))}::int[],
      ${list(batch.map(({ place: { sheet, column } }) => lists.places.at([sheet, column])))}::smallint[],
      ${list(batch.map(({ flag }) => (flag === null ? null : lists.flags.at(flag))))}::smallint[],
      ${numberOf('value')}::float8[], ${numberOf('numerator')}::float8[], ${numberOf('denominator')}::float8[], ${list(symbols)}::text[]) u`.execute(inside)
}

/** The parts of the figures of a load, laid side by side as the figures are. */
const insertParts = async (inside: Inside, parts: readonly FigurePart[], { programme, load }: { readonly programme: ProgrammeId; readonly load: LoadId }): Promise<void> => {
  for (let at = 0; at < parts.length; at += 5_000) {
    const some = parts.slice(at, at + 5_000)
    const text = (of: (part: FigurePart) => string) => list(some.map((part) => `"${of(part)}"`))
    await sql`insert into figure_part (programme, load, measure, body, first_day, last_day, cut_by, cut_group, amount, out_of)
      select ${programme}, ${load}, u.* from unnest(${text(({ measure }) => measure)}::text[], ${text(({ body }) => body)}::text[],
        ${list(some.map(({ period }) => period.from))}::date[], ${list(some.map(({ period }) => period.to))}::date[],
        ${text(({ by }) => by)}::text[], ${text(({ group }) => group)}::text[], ${list(some.map(({ value }) => value))}::int[], ${list(some.map(({ outOf }) => outOf))}::int[]) u`.execute(inside)
  }
}

type About = { readonly load: Omit<Load, 'figures'>; readonly number: number; readonly figures: Load['figures']; readonly places: string; readonly flags: string }

const insertLoad = (inside: Inside, { load: { id, programme, file, sha256, countedFrom, form, publisher, origin, at, received, by, waivers, undoes }, number, figures, places, flags }: About) =>
  inside
    .insertInto('figure_load')
    .values({
      number, programme, id, file, sha256, counted_from: countedFrom === undefined ? null : JSON.stringify(countedFrom), form, publisher, origin, at, received, by_person: by, ...figures, waivers: JSON.stringify(waivers), places, flags,
      undoes: undoes?.load ?? null, undone_because: undoes?.reason ?? null,
    })
    .execute()

/**
 * Figures that come with another act, as a month at the front door brings some. They stand in the one store of figures with a load of
 * their own; the line in the journal is that of the act. The hash is that of the figures, for there is no file.
 */
export const writeFiguresOfAct = async (inside: Inside, programme: ProgrammeId, { load: id, title, received, by, fresh, figures }: MonthsFigures): Promise<void> => {
  const number = await nextLoadNumber(inside)
  const lists: LoadLists = { places: positions(), flags: positions() }
  await insertFigures(inside, fresh, { programme, load: number, numbers: await seriesNumbers(inside, programme), lists })
  const { rows } = await sql<{ at: string }>`select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`.execute(inside)
  const sha256 = createHash('sha256').update(JSON.stringify([id, fresh])).digest('hex')
  const load = { id, programme, file: title, sha256, form: 'front-door', publisher: 'Recorded at the front door', origin: 'local', at: rows[0]!.at, received, by, waivers: [], undoes: null } as const
  await insertLoad(inside, { load, number, figures, places: JSON.stringify(lists.places.list), flags: JSON.stringify(lists.flags.list) })
}

/** One line of the journal for the whole file, with its hash and the counts; the figures stand in their own table. */
export const figuresLoaded: Apply<'figures-loaded'> = async (inside, { programme, load, figures, parts, counted }) => {
  const number = await nextLoadNumber(inside)
  const numbers = await seriesNumbers(inside, programme)
  const lists: LoadLists = { places: positions(), flags: positions() }
  for await (const batch of figures) if (batch.length > 0) await insertFigures(inside, batch, { programme, load: number, numbers, lists })
  // A handful of rows changes no plan.
  if (counted().added > 1_000) await sql`select board_look_at_figures()`.execute(inside)
  await insertLoad(inside, { load, number, figures: counted(), places: JSON.stringify(lists.places.list), flags: JSON.stringify(lists.flags.list) })
  const broken = await parts()
  await insertParts(inside, broken, { programme, load: load.id })
  // Which groups there are is no secret; how many are in each never stands in the journal.
  return { subject: { kind: 'load', id: load.id }, after: { ...load, figures: counted(), ...(broken.length === 0 ? {} : { parts: broken.length }) } }
}

/**
 * Each figure of the load that is still the last word gets a new revision: what the newest load that was not undone had given, with that
 * load's own place and flag, or the mark that it was taken back where no other load gave it.
 */
export const loadUndone: Apply<'load-undone'> = async (inside, { programme, undone, load }) => {
  const number = await nextLoadNumber(inside)
  const { number: old } = await inside.selectFrom('figure_load').select('number').where('programme', '=', programme).where('id', '=', undone.id).executeTakeFirstOrThrow()
  const { numInsertedOrUpdatedRows: touched } = await inside
    .insertInto('figure')
    .columns(figureColumns)
    .expression(
      sql`select f.programme, f.series, f.first_day, f.last_day, coalesce(b.data_to, f.data_to), f.revision + 1, coalesce(b.is_provisional, f.is_provisional), b.row_number,
          coalesce(b.place, 1), b.flag, b.value, b.numerator, b.denominator, case when b.series is null then 'taken-back' else b.symbol end, coalesce(b.load, ${number}::int)
        from figure f left join lateral (
          select e.* from figure e where e.series = f.series and e.last_day = f.last_day and e.first_day = f.first_day and e.revision < f.revision
            and e.symbol is distinct from 'taken-back' and e.load <> ${old}
            and e.load not in (select l.number from figure_load l join figure_load u on u.programme = l.programme and u.undoes = l.id where l.programme = ${programme})
          order by e.revision desc limit 1) b on true
        where f.load = ${old}
          and not exists (select from figure l where l.series = f.series and l.last_day = f.last_day and l.first_day = f.first_day and l.revision > f.revision)`,
    )
    .executeTakeFirstOrThrow()
  const restated = Number(touched ?? 0)
  const figures = { added: 0, restated, unchanged: undone.figures.added + undone.figures.restated - restated }
  await insertLoad(inside, { load, number, figures, places: '[[null,null]]', flags: '[]' })
  return { subject: { kind: 'load', id: undone.id }, reason: load.undoes?.reason ?? null, before: undone, after: { ...load, figures } }
}

/** Where figures were shown: by the same small numbers, so that each is found when it is restated. */
export const figuresShown: Apply<'figures-shown'> = async (inside, { programme, showing: { id, title, on, by }, figures }) => {
  // A program that asks again the same day goes on with the line it has.
  await inside.insertInto('figure_showing').values({ programme, id, title, on_day: on, by_person: by }).onConflict((conflict) => conflict.columns(['programme', 'id']).doNothing()).execute()
  const seriesOf = await (await seriesNumbers(inside, programme)).of(figures)
  await sql`insert into figure_shown (programme, showing, series, first_day, last_day, revision)
    select ${programme}, ${id}, u.* from unnest(${list(figures.map(seriesOf))}::int[], ${list(figures.map(({ period }) => period.from))}::date[],
      ${list(figures.map(({ period }) => period.to))}::date[], ${list(figures.map(({ revision }) => revision))}::smallint[]) u
    on conflict do nothing`.execute(inside)
  return { subject: { kind: 'showing', id }, after: { title, on, figures: figures.length } }
}
