import { measureGroups, type Measure, type MeasureGroup } from '../../../core/measure/measure.ts'
import { publishedSourcesOf } from '../../../core/measure/published/published-sources.ts'

export const sourceFilters = ['any', 'published', 'local'] as const
export type SourceFilter = (typeof sourceFilters)[number]

/** What a person looks for among the measures. */
export type MeasureFilter = { readonly words: string; readonly group: MeasureGroup | null; readonly from: SourceFilter }

/** In: the part of an address after its question mark. Out: the filter; what makes no sense is left out. */
export const parseMeasureFilter = (query: Readonly<Record<string, string>>): MeasureFilter => ({
  words: (query['words'] ?? '').trim(),
  group: measureGroups.find((each) => each === query['group']) ?? null,
  from: sourceFilters.find((each) => each === query['from']) ?? 'any',
})

const wordsOf = (text: string): readonly string[] => text.toLowerCase().replaceAll(/[’'“”,.?!()]/g, '').split(/[\s–-]+/).filter((word) => word !== '')

/** In: measures and a filter. Out: those that fit all of it, in their order. Every word looked for begins one of the measure’s words. */
export const filteredMeasures = (measures: readonly Measure[], { words, group, from }: MeasureFilter): readonly Measure[] => {
  const wanted = wordsOf(words)
  return measures.filter(({ id, name, group: own, programme, versions }) => {
    if (group !== null && own !== group) return false
    if (from === 'local' && programme === null) return false
    if (from === 'published' && publishedSourcesOf(id).length === 0) return false
    const said = wordsOf(`${name} ${versions.at(-1)?.question ?? ''}`)
    return wanted.every((word) => said.some((each) => each.startsWith(word)))
  })
}
