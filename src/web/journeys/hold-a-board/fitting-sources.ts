import type { RecordSource } from '../../../core/board/letter.ts'
import type { SourceChoice } from '../report-to-the-minister/source-choices.ts'

/** Words in every second sentence about children: that two share them says nothing. */
const said = new Set('a an and are as at be been better by changed child children children’s council exampleshire families for from good had has have improved improvement in is it its more most now often of on or our over progress service services social than that the their there these they this to two three was we were which who with within work worker workers year years month months'.split(' '))

/** A word without its ending, so that “visits” and “visited” meet. */
const stem = (word: string): string => word.replace(/(?:ments?|ions?|ings?|ed|es|s)$/, '')

const wordsIn = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/[a-z0-9’]{2,}/g) ?? []).filter((word) => !said.has(word)).map(stem))

/** How many of each kind are offered for one sentence, in this order: what counts comes before what somebody wrote. */
const most = { measure: 8, action: 4, evidence: 4, finding: 3, decision: 2, outside: 0, audit: 0, view: 0, conclusion: 0 } as const satisfies Record<RecordSource['kind'], number>
const kinds = Object.keys(most) as readonly RecordSource['kind'][]

/**
 * In: a sentence, and everything in the record that a statement can rest on. Out: of each kind what shares words with it, the closest first. It is an offer and
 * decides nothing: a person says which of them the sentence rests on. A word that few sources have counts for more.
 */
export const fittingSources = (sentence: string, choices: readonly SourceChoice[]): readonly SourceChoice[] => {
  const asked = wordsIn(sentence)
  const each = choices.map((choice) => ({ choice, words: wordsIn(choice.text) }))
  const held = new Map<string, number>()
  for (const { words } of each) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1)
  const nearness = (words: ReadonlySet<string>): number => [...words].reduce((sum, word) => sum + (asked.has(word) ? Math.log(1 + choices.length / held.get(word)!) : 0), 0)
  const near = each.map(({ choice, words }) => ({ choice, near: nearness(words) })).filter((one) => one.near > 0).toSorted((one, other) => other.near - one.near)
  return kinds.flatMap((kind) => near.filter(({ choice }) => choice.source.kind === kind).slice(0, most[kind]).map(({ choice }) => choice))
}
