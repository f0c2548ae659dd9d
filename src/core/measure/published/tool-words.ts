import type { Measure, MeasureId, MeasureUnit } from '../measure.ts'
import { publishedSourcesOf } from './published-sources.ts'
import { toolWords } from './tool-words.data.ts'

/** What the dictionary of the local authority interactive tool says of one of its measures, word for word. */
export type ToolWords = {
  readonly title: string
  /** Whether the tool calls a high or a low figure good; `none` where it says neither. */
  readonly polarity: 'high' | 'low' | 'none'
  readonly unit: string
  readonly description: string
}

/** Where the tool's dictionary says otherwise than our registry, so that nobody is surprised: which way is better, or what is counted. */
export type ToolDifference = { readonly kind: 'direction' | 'unit'; readonly theirs: string; readonly ours: string }

/** In: the id of a measure. Out: what the tool's own dictionary says of it, or null where the tool does not give it. */
export const toolWordsOf = (measure: MeasureId): ToolWords | null => {
  const source = publishedSourcesOf(measure).find((each) => each.kind === 'comparison-tool')
  return source?.kind === 'comparison-tool' ? (toolWords[source.value] ?? null) : null
}

/** Units as the dictionary writes them; a spelling that is not here is not compared. */
const unitsAs: readonly (readonly [RegExp, readonly MeasureUnit[]])[] = [
  [/per\s?cent|%/i, ['percent']],
  [/per 10,?000/i, ['rate-per-10000']],
  [/^days?\b|number of days/i, ['days', 'working-days']],
  [/^weeks?\b/i, ['weeks']],
  [/score/i, ['score']],
  [/^average|number of cases/i, ['average']],
  [/^number\b/i, ['count', 'average']],
]

/** In: a measure, and what the tool says of it. Out: where the two differ. */
export const differencesFromTool = ({ direction, unit }: Pick<Measure, 'direction' | 'unit'>, words: ToolWords): readonly ToolDifference[] => {
  const theirWay = { high: 'higher', low: 'lower', none: 'none' }[words.polarity]
  const units = unitsAs.find(([spelling]) => spelling.test(words.unit))?.[1]
  return [
    ...(theirWay === direction.kind ? [] : [{ kind: 'direction' as const, theirs: theirWay, ours: direction.kind }]),
    ...(units === undefined || units.includes(unit) ? [] : [{ kind: 'unit' as const, theirs: words.unit, ours: unit }]),
  ]
}
