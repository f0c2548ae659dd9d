import type { BodyId } from '../bodies/body.ts'
import type { AnalysedMeasure } from '../measure/analysed-measure.ts'
import type { MeasureLink } from '../measure/measure-notes.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { VariationVerdict } from '../measure/series-verdict.ts'
import { isLive, type Action } from '../plan/plan.ts'
import { saysBetter, type ImpactState } from './impact-state.ts'
import type { DataShowing, DataVoice, StatementFlag } from './statement.ts'

/** In: the verdict of the statistics on a series. Out: what it shows as a voice. A series without change, or without its latest figure, cannot be told. */
export const showingOf = (variation: VariationVerdict): DataShowing => {
  switch (variation.kind) {
    case 'changed':
      return variation.way
    case 'unsteady':
      return 'neither'
    case 'no-change':
    case 'all-the-same':
      return 'cannot-be-told'
    case 'cannot-tell':
      return variation.why === 'too-few' ? 'too-few' : variation.why === 'no-figures' ? 'not-measured' : 'cannot-be-told'
    default:
      return variation satisfies never
  }
}

/** In: an analysed measure. Out: its voice. */
export const voiceOf = ({ measure, body, verdict, latest }: Pick<AnalysedMeasure, 'measure' | 'body' | 'verdict' | 'latest'>): DataVoice => ({
  measure: measure.id, name: measure.name, body,
  shows: showingOf(verdict.variation),
  since: verdict.variation.kind === 'changed' ? verdict.variation.since : null,
  dataTo: latest?.period.to ?? null,
})

/** In: some actions and every link. Out: the measures that somebody said speak of them, each once. */
export const measuresLinkedTo = (actions: readonly Action[], links: readonly MeasureLink[]): readonly MeasureId[] => {
  const ids = new Set<string>(actions.filter(isLive).map(({ id }) => id))
  return [...new Set(links.flatMap(({ measure, to, withdrawn }) => (withdrawn === null && to.kind === 'action' && ids.has(to.action) ? [measure] : [])))]
}

/** In: actions and every link. Out: what the plan names as a measure in words that nobody has tied to a measure with figures. */
export const measuresOnlyNamed = (actions: readonly Action[], links: readonly MeasureLink[]): readonly string[] =>
  actions.filter(isLive).flatMap(({ id, howWeWillKnow }) => howWeWillKnow.measures.filter((words) => !links.some(({ to, withdrawn }) => withdrawn === null && to.kind === 'action' && to.action === id && to.words === words)))

/** In: measures linked, and the voices there are. Out: the voices, with one that says “not measured” for each that has no figures at all. */
export const withUnmeasured = (linked: readonly { readonly id: MeasureId; readonly name: string }[], voices: readonly DataVoice[], body: BodyId): readonly DataVoice[] => [
  ...voices,
  ...linked.filter(({ id }) => !voices.some(({ measure }) => measure === id)).map(({ id, name }): DataVoice => ({ measure: id, name, body, shows: 'not-measured', since: null, dataTo: null })),
]

/**
 * In: what a voice says and what the data show. Out: why the statement stands flagged, or null (product rule 4: a claim of improvement that
 * rests on a measure without change is flagged).
 */
export const flagOn = (impact: ImpactState, data: readonly DataVoice[]): StatementFlag | null => {
  if (!saysBetter(impact)) return null
  if (data.some(({ shows }) => shows === 'worse')) return 'measure-worse'
  if (data.some(({ shows }) => shows === 'better')) return null
  return data.some(({ shows }) => shows === 'cannot-be-told' || shows === 'neither') ? 'no-measure-better' : 'not-measured'
}

/** Counts of each showing with the measures behind it; never a score, and what cannot be told stands apart. */
export const countShowings = (data: readonly DataVoice[], showings: readonly DataShowing[]): readonly { readonly shows: DataShowing; readonly voices: readonly DataVoice[] }[] =>
  showings.map((shows) => ({ shows, voices: data.filter((each) => each.shows === shows) }))
