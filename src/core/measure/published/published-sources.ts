import type { MeasureId } from '../measure.ts'
import { childrenInNeedFiles } from './children-in-need.data.ts'
import { childrenLookedAfterFiles } from './children-looked-after.data.ts'
import { comparisonToolMeasures } from './comparison-tool.data.ts'
import type { PublishedSource } from './published-source.ts'
import { workforceFiles } from './workforce.data.ts'

/** Every published table we know that gives one of our measures. */
export const publishedSources: readonly PublishedSource[] = [...childrenInNeedFiles, ...childrenLookedAfterFiles, ...workforceFiles, ...comparisonToolMeasures]

/** In: a measure. Out: where its figures are published, none where they are not. */
export const publishedSourcesOf = (measure: MeasureId): readonly PublishedSource[] => publishedSources.filter((each) => each.measure === measure)
