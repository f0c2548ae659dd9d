import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { LetterSource, LetterStatement, LetterStatementId, LetterText } from './letter.ts'

/** In: a fact of a letter. Out: it as the source of a judgement of the same letter. */
export const factAsSource = ({ id, text }: LetterStatement, on: Day): LetterSource => ({ kind: 'statement', statement: id, words: text, on })

/** In: what a sentence rests on. Out: true where it is its signer’s alone, and says so. */
export const isOwn = (sources: readonly LetterSource[]): boolean => sources.some(({ kind }) => kind === 'own')

/**
 * In: the voice of a sentence, what it rests on, and the letter. Out: why it cannot rest on that. A fact rests on the record. A judgement may rest on facts of the
 * same letter, never on another judgement, so that each chain of sentences ends in the record or in its signer.
 */
export const whyNotRestsOn = (voice: LetterStatement['voice'], sources: readonly LetterSource[], { statements }: LetterText): Refusal<'no-source' | 'no-such-statement'> | null => {
  if (voice === 'fact' && !isNonEmpty(sources.filter(({ kind }) => kind !== 'statement' && kind !== 'own'))) return refuse('no-source', 'A fact needs a source.', 'Choose what in the record it rests on.')
  if (isOwn(sources) && sources.length > 1) return refuse('no-source', 'It cannot rest on your judgement alone and on something else.', 'Choose one of the two.')
  const isFact = (id: LetterStatementId): boolean => statements.some((each) => each.id === id && each.voice === 'fact')
  return sources.every((each) => each.kind !== 'statement' || isFact(each.statement)) ? null : refuse('no-such-statement', 'A judgement rests on facts of this letter, and that is none.', 'Choose one from the list.')
}

/** In: what a sentence rests on, and the letter. Out: what in the record that is: a fact of the letter stands for its own sources. */
export const inTheRecord = (sources: readonly LetterSource[], { statements }: LetterText): readonly LetterSource[] =>
  sources.flatMap((each): readonly LetterSource[] => {
    switch (each.kind) {
      case 'own':
        return []
      case 'statement':
        return statements.find(({ id }) => id === each.statement)?.sources ?? []
      default:
        return [each]
    }
  })

/** A sentence of a letter that names nothing it rests on. Facts always name something, so these are the signer’s. */
export type Unsourced = { readonly kind: 'statement'; readonly id: LetterStatementId; readonly text: string } | { readonly kind: 'test'; readonly key: string; readonly text: string }

/** In: a letter. Out: its sentences that name no source, statements before the answers to its tests. */
export const unsourced = ({ statements, tests }: LetterText): readonly Unsourced[] => [
  ...statements.filter(({ sources }) => sources.length === 0).map(({ id, text }): Unsourced => ({ kind: 'statement', id, text })),
  ...tests.filter(({ sources = [] }) => sources.length === 0).map(({ key, because }): Unsourced => ({ kind: 'test', key, text: because })),
]

/** In: a letter whose facts may have changed. Out: it with each judgement resting on the facts as they read now; what rested on a fact that is gone no longer does. */
export const restedAnew = (text: LetterText): LetterText => {
  const now = (sources: readonly LetterSource[]): readonly LetterSource[] =>
    sources.flatMap((each): readonly LetterSource[] => {
      if (each.kind !== 'statement') return [each]
      const fact = text.statements.find(({ id }) => id === each.statement)
      return fact === undefined ? [] : [{ ...each, words: fact.text }]
    })
  return {
    ...text,
    statements: text.statements.map((each) => (each.voice === 'fact' ? each : { ...each, sources: now(each.sources) })),
    tests: text.tests.map((each) => (each.sources === undefined ? each : { ...each, sources: now(each.sources) })),
  }
}
