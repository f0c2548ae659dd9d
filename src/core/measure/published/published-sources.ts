import type { MeasureId } from '../measure.ts'
import { childrenInNeedFiles, childrenInNeedNotRead } from './children-in-need.data.ts'
import { childrenLookedAfterFiles, childrenLookedAfterNotRead } from './children-looked-after.data.ts'
import { comparisonToolMeasures } from './comparison-tool.data.ts'
import type { NotRead, PublishedSource } from './published-source.ts'
import { workforceFiles } from './workforce.data.ts'

/** Every published table we know that gives one of our measures. */
export const publishedSources: readonly PublishedSource[] = [...childrenInNeedFiles, ...childrenLookedAfterFiles, ...workforceFiles, ...comparisonToolMeasures]

/** Columns of published tables that look like measures of ours and are not. */
export const publishedNotRead: readonly NotRead[] = [...childrenInNeedNotRead, ...childrenLookedAfterNotRead]

/** In: a measure. Out: where its figures are published, none where they are not. */
export const publishedSourcesOf = (measure: MeasureId): readonly PublishedSource[] => publishedSources.filter((each) => each.measure === measure)
