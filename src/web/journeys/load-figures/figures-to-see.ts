import { sights, type Sight } from '../../../core/as-at/dated-record.ts'
import { parseDay, type Day } from '../../../core/calendar/day.ts'
import { isNonEmpty, type NonEmpty } from '../../../core/branded.ts'
import type { BodyId } from '../../../core/bodies/body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import type { Figure, Load } from '../../../core/measure/figure.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import { withoutSmallNumbers } from '../../../core/measure/without-small-numbers.ts'
import { keyOf, type FigureKey } from '../../../core/measure/read-figure.ts'
import { may } from '../../../core/people/permission.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { refuse, type Refusal } from '../../../core/refusal.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

type Ask = Pick<Questions, 'evidence' | 'figureHistory' | 'figuresShownAs' | 'figuresOfBody' | 'figuresOfBodyBy' | 'figuresOfMeasure' | 'seriesHeld' | 'loads' | 'measures' | 'bodies'>

/** Figures somebody may see, with what is needed to name them. */
export type FiguresToSee = { readonly figures: readonly Figure[]; readonly loads: readonly Load[]; readonly measures: readonly Measure[]; readonly measureName: (id: string) => string; readonly bodyName: (id: string) => string }

/**
 * Which figures: those of some measures, of some bodies, or of both; null is all. And of which day: as they stand where nothing is said; else as they had
 * been received by a day (`known-then`), or those whose period was over by then as they stand today (`known-now`). Or, with `from`, those that a piece
 * of evidence or a paper holds, each in the revision that stands there.
 */
export type WhichFigures = { readonly measures: NonEmpty<string> | null; readonly bodies: NonEmpty<string> | null; readonly asAt?: { readonly day: Day; readonly sight: Sight }; readonly from?: { readonly kind: 'piece'; readonly name: string } | { readonly kind: 'paper'; readonly name: string; readonly on: Day } }

const listed = (words: string | undefined): NonEmpty<string> | null => {
  const found = [...new Set((words ?? '').split(',').map((word) => word.trim()).filter((word) => word !== ''))]
  return isNonEmpty(found) ? found : null
}

/** In: the query of an address, where `measure` and `body` are each one id or several with commas between, and `on` and `sight` a past day, or `piece`, or `paper` with the day on which it was `printed`, what holds them. Out: which figures it asks for, or a refusal where the day is none. */
export const parseWhichFigures = (query: Readonly<Record<string, string>>): WhichFigures | Refusal => {
  const [piece, paper, printed] = [query['piece'] ?? '', query['paper'] ?? '', parseDay(query['printed'] ?? '')]
  const from: WhichFigures['from'] = piece !== '' ? { kind: 'piece', name: piece } : paper !== '' && printed !== null ? { kind: 'paper', name: paper, on: printed } : undefined
  const which = { measures: listed(query['measure']), bodies: listed(query['body']), ...(from === undefined ? {} : { from }) }
  if ((query['on'] ?? '') === '') return which
  const [day, sight] = [parseDay(query['on'] ?? ''), sights.find((each) => each === query['sight']) ?? 'known-then']
  return day === null ? refuse('not-a-day', `“${query['on']}” is not a day.`, 'Follow the link on the page again, or write the day as 2026-03-31.') : { ...which, asAt: { day, sight } }
}

/** The query that `parseWhichFigures` reads back. */
export const whichFiguresQuery = ({ measures, bodies, asAt, from }: WhichFigures): string =>
  [...(measures === null ? [] : [`measure=${measures.map(encodeURIComponent).join(',')}`]), ...(bodies === null ? [] : [`body=${bodies.map(encodeURIComponent).join(',')}`]), ...(asAt === undefined ? [] : [`on=${asAt.day}&sight=${asAt.sight}`]), ...(from === undefined ? [] : [`${from.kind}=${encodeURIComponent(from.name)}`, ...(from.kind === 'paper' ? [`printed=${from.on}`] : [])])].join('&')

/** In: what holds figures. Out: which revision of each stands there; none where the piece was erased or nothing was noted of the paper. */
const heldIn = async (ask: Ask, programme: ProgrammeId, from: NonNullable<WhichFigures['from']>): Promise<readonly (FigureKey & { readonly revision: number })[]> => {
  if (from.kind === 'paper') return ask.figuresShownAs(programme, from.name, from.on)
  const content = (await ask.evidence(programme)).find(({ id, erased }) => id === from.name && erased === null)?.content
  return content?.kind !== 'series' ? [] : content.frozen.figures.map(({ body, first, last, revision }) => ({ measure: content.measure, body: body as BodyId, period: { from: first as Day, to: last as Day }, revision }))
}

/** In: figures by their revision. Out: those of them that were numbers or signs then. */
const inRevision = async (ask: Ask, programme: ProgrammeId, keys: readonly (FigureKey & { readonly revision: number })[]): Promise<readonly Figure[]> => {
  const found: Figure[] = []
  const wanted = new Set(keys.map((key) => `${keyOf(key)}|${key.revision}`))
  for (const [measure, body] of new Map(keys.map((key) => [`${key.measure}|${key.body}`, [key.measure, key.body] as const])).values())
    for (const each of await ask.figureHistory(programme, measure, body)) if (each.amount.kind !== 'taken-back' && wanted.has(`${keyOf(each)}|${each.revision}`)) found.push({ ...each, amount: each.amount })
  return found
}

const held = async (ask: Ask, { programme }: ProgrammeVisit, { measures, bodies, asAt, from }: WhichFigures): Promise<readonly Figure[]> => {
  const found: (readonly Figure[])[] = []
  if (from !== undefined) return inRevision(ask, programme.id, await heldIn(ask, programme.id, from))
  if (asAt !== undefined) {
    const isThen = asAt.sight === 'known-then'
    for (const body of bodies ?? new Set((await ask.seriesHeld(programme.id)).map((each) => each.body)))
      found.push(isThen ? await ask.figuresOfBodyBy(programme.id, body as BodyId, asAt.day) : (await ask.figuresOfBody(programme.id, body as BodyId)).filter(({ period }) => period.to <= asAt.day))
    return found.flat().filter(({ measure }) => measures === null || measures.includes(measure))
  }
  // The shorter list is asked one by one: a scorecard is many measures of one body, a measure among its peers the other way about.
  if (measures !== null && (bodies === null || measures.length < bodies.length)) {
    for (const measure of measures) found.push(await ask.figuresOfMeasure(programme.id, measure as MeasureId, null))
    return found.flat().filter(({ body }) => bodies === null || bodies.includes(body))
  }
  for (const body of bodies ?? new Set((await ask.seriesHeld(programme.id)).map((each) => each.body))) found.push(await ask.figuresOfBody(programme.id, body as BodyId))
  return found.flat().filter(({ measure }) => measures === null || measures.includes(measure))
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const unknownOf = (what: 'measure' | 'body', asked: NonEmpty<string> | null, isKnown: (id: string) => boolean): Refusal | null => {
  const unknown = (asked ?? []).filter((id) => !isKnown(id))
  const [one, several] = what === 'measure' ? ['There is no measure', 'There are no measures'] : ['There is no council, trust or area', 'There are no councils, trusts or areas']
  if (unknown.length === 0) return null
  return refuse(`unknown-${what}`, `${unknown.length === 1 ? one : several} called ${quoted(unknown)} here.`, 'Follow the link on the page again, or take the name out of the address. Between several names stands a comma.')
}

/** In: a visit and which figures. Out: the figures as this person may see them; a refusal where a measure or a body is named that the programme does not know. */
export const figuresToSee = async (ask: Ask, visit: ProgrammeVisit, asked: WhichFigures): Promise<FiguresToSee | Refusal> => {
  const [measures, own, loads] = [await ask.measures(visit.programme.id), await ask.bodies(visit.programme.id), await ask.loads(visit.programme.id)]
  const byId = new Map(measures.map((measure) => [measure.id as string, measure]))
  const origin = new Map(loads.map((load) => [load.id, load.origin]))
  const names = new Map([...knownBodies, ...own].map(({ id, name }) => [id as string, name]))
  const unknown = unknownOf('measure', asked.measures, (id) => byId.has(id)) ?? unknownOf('body', asked.bodies, (id) => names.has(id))
  if (unknown !== null) return unknown
  const isEntitled = may(visit.actor, 'see-small-numbers', visit.programme.id, visit.on)
  const figures = await held(ask, visit, asked)
  return {
    figures: isEntitled ? figures : figures.map((figure) => withoutSmallNumbers(figure, { origin: origin.get(figure.load) ?? 'local', isCount: byId.get(figure.measure)?.unit === 'count' })),
    loads,
    measures,
    measureName: (id) => byId.get(id)?.name ?? id,
    bodyName: (id) => names.get(id) ?? id,
  }
}
