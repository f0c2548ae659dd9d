import { childrenInNeedFiles } from './children-in-need.data.ts'
import { childrenLookedAfterFiles } from './children-looked-after.data.ts'
import { comparisonToolMeasures } from './comparison-tool.data.ts'
import type { PublishedSource } from './published-source.ts'

/** Every published table we know that gives one of our measures. */
export const publishedSources: readonly PublishedSource[] = [...childrenInNeedFiles, ...childrenLookedAfterFiles, ...comparisonToolMeasures]
