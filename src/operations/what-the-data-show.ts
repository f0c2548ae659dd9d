import type { Body, BodyId } from '../core/bodies/body.ts'
import { measuresLinkedTo, voiceOf, withUnmeasured } from '../core/assurance/data-voice.ts'
import type { DataVoice } from '../core/assurance/statement.ts'
import type { Day } from '../core/calendar/day.ts'
import type { AnalysedMeasure, AnalysedQuestion } from '../core/measure/analysed-measure.ts'
import type { MeasureLink, MeasureOwner } from '../core/measure/measure-notes.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action } from '../core/plan/plan.ts'

/** What is asked of the record to say what the data show. */
export type DataNeeds = {
  readonly measureLinks: (programme: ProgrammeId) => Promise<readonly MeasureLink[]>
  readonly measureOwners: (programme: ProgrammeId) => Promise<readonly MeasureOwner[]>
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly seriesHeld: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly first: Day; readonly last: Day }[]>
  readonly analysedMeasures: (question: AnalysedQuestion) => Promise<readonly AnalysedMeasure[]>
}

type Analysed = { readonly voices: readonly DataVoice[]; readonly analysed: readonly AnalysedMeasure[] }

/** Every voice of the data that speaks of some measure of the programme, by measure. */
export type DataHeld = { readonly links: readonly MeasureLink[]; readonly voices: readonly DataVoice[] }

/**
 * In: measures. Out: what the figures show today of each, and the figures. A measure speaks for the bodies for which somebody answers for it, or, where nobody does, for
 * every body of the programme that has figures: figures of others are there to compare and speak for nobody here.
 */
export const analysedFor = async (needs: Omit<DataNeeds, 'measureLinks'>, programme: ProgrammeId, linked: readonly MeasureId[]): Promise<Analysed> => {
  if (linked.length === 0) return { voices: [], analysed: [] }
  const [owners, held, bodies] = [await needs.measureOwners(programme), await needs.seriesHeld(programme), await needs.bodies(programme)]
  const own = bodies.filter(({ kind }) => kind !== 'region' && kind !== 'country').map(({ id }) => id)
  const bodiesFor = (measure: MeasureId): readonly BodyId[] => {
    const answered = [...new Set(owners.filter((each) => each.measure === measure).map(({ body }) => body))]
    const withFigures = held.filter((each) => each.measure === measure).map(({ body }) => body)
    return (answered.length === 0 ? own : answered).filter((body) => withFigures.includes(body))
  }
  const asked = new Map<BodyId, MeasureId[]>()
  for (const measure of linked) for (const body of bodiesFor(measure)) asked.set(body, [...(asked.get(body) ?? []), measure])
  const analysed: AnalysedMeasure[] = []
  for (const [body, measures] of asked) analysed.push(...(await needs.analysedMeasures({ programme, body, measures })))
  const voices = analysed.map(voiceOf)
  const known = (await needs.measures(programme)).filter(({ id }) => linked.includes(id))
  const [anyBody] = own
  return { voices: anyBody === undefined ? voices : withUnmeasured(known, voices, anyBody), analysed }
}

/** In: measures. Out: what the figures show today of each. */
export const voicesOf = async (needs: Omit<DataNeeds, 'measureLinks'>, programme: ProgrammeId, linked: readonly MeasureId[]): Promise<readonly DataVoice[]> => (await analysedFor(needs, programme, linked)).voices

/** What the figures show today of every measure that is linked to one of the actions. */
export const dataHeld = async (needs: DataNeeds, programme: ProgrammeId, actions: readonly Action[]): Promise<DataHeld> => {
  const links = await needs.measureLinks(programme)
  return { links, voices: await voicesOf(needs, programme, measuresLinkedTo(actions, links)) }
}

/** In: what the data show, and some actions. Out: the voices that speak of those actions. */
export const voicesFor = ({ links, voices }: DataHeld, actions: readonly Action[]): readonly DataVoice[] => {
  const ids = measuresLinkedTo(actions, links)
  return voices.filter(({ measure }) => ids.includes(measure))
}
