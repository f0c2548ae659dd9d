import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { predecessorsOf, type Succession } from '../../../core/bodies/succession.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { timelineKinds, type TimelineKind } from './timeline-items.ts'

type SeriesHeld = { readonly measure: MeasureId; readonly body: BodyId; readonly first: Day; readonly last: Day }

/** What a person asked the timeline to show. `of` is null for everybody; `asked` is empty for every kind. */
export type TimelineFilter = { readonly asked: readonly TimelineKind[]; readonly of: Body | null; readonly measured: Body | null; readonly measures: readonly MeasureId[] }

/** How many measures stand on the axis at once: more would push the years out of sight. */
export const measureChoices = ['measure1', 'measure2', 'measure3'] as const

/** In: a body and the links between bodies. Out: it and everyone before it, however far back. */
export const withPredecessors = (links: readonly Succession[], body: BodyId, seen: readonly BodyId[] = []): readonly BodyId[] =>
  seen.includes(body) ? [] : [body, ...predecessorsOf(links, body).flatMap((each) => withPredecessors(links, each.predecessor, [...seen, body]))]

const lengthOf = ({ first, last }: SeriesHeld): number => Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - Number(first.slice(0, 4)) * 12 - Number(first.slice(5, 7))

/** In: the query of the page, bodies, series on record and the registry. Out: the filter; where nobody chose measures, those with the longest history, each of another part of the service. */
export const parseTimelineFilter = (query: Readonly<Record<string, string | undefined>>, { regime, held, registry }: { readonly regime: Regime; readonly held: readonly SeriesHeld[]; readonly registry: readonly Measure[] }): TimelineFilter => {
  const asked = timelineKinds.filter((kind) => query[kind] === 'yes')
  const bodies = regime.bodies.filter(({ kind }) => kind === 'council' || kind === 'trust')
  const of = bodies.findLast((each) => each.id === query['of']) ?? null
  const withFigures = bodies.filter((each) => held.some((one) => one.body === each.id))
  const newestFirst = withFigures.toSorted((one, other) => Number(one.validTo !== null) - Number(other.validTo !== null) || held.filter((each) => each.body === other.id).length - held.filter((each) => each.body === one.id).length)
  const measured = (of === null ? undefined : withFigures.find((each) => withPredecessors(regime.successions, of.id).includes(each.id))) ?? (of === null ? newestFirst[0] : undefined) ?? null
  const own = measured === null ? [] : withPredecessors(regime.successions, measured.id)
  const known = registry.filter((each) => held.some((one) => one.measure === each.id && own.includes(one.body)))
  const longest = known.toSorted((one, other) => Math.max(...held.filter((each) => each.measure === other.id && own.includes(each.body)).map(lengthOf)) - Math.max(...held.filter((each) => each.measure === one.id && own.includes(each.body)).map(lengthOf)))
  const chosen = measureChoices.every((name) => query[name] === undefined)
    ? longest.filter((each, index) => longest.findIndex((one) => one.group === each.group) === index).slice(0, measureChoices.length).map(({ id }) => id)
    : measureChoices.flatMap((name) => known.find((each) => each.id === query[name])?.id ?? [])
  return { asked, of, measured, measures: [...new Set(chosen)] }
}

/** In: a regime, the register and whose history is asked for. Out: what concerns that body and those before it; people who watch over everything stay. */
export const historyOf = (regime: Regime, inspections: readonly Inspection[], of: Body | null): { readonly regime: Regime; readonly inspections: readonly Inspection[] } => {
  if (of === null) return { regime, inspections }
  const ids = new Set<string>(withPredecessors(regime.successions, of.id))
  const posts = new Set<string>(regime.posts.filter((each) => each.body === null || ids.has(each.body)).map((each) => each.id))
  return {
    regime: {
      ...regime,
      bodies: regime.bodies.filter((each) => ids.has(each.id)),
      instruments: regime.instruments.filter((each) => ids.has(each.addressee)),
      appointments: regime.appointments.filter((each) => posts.has(each.post)),
      escalations: regime.escalations.filter((each) => ids.has(each.body)),
    },
    inspections: inspections.filter((each) => each.body !== null && ids.has(each.body)),
  }
}
