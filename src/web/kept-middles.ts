import type { Answer } from './page.ts'

/** Enough for the scorecards of a few programmes with their filters; the one not asked for longest goes first. */
const mostKept = 60

/**
 * Keeps the middles of pages that are the same for several people. In: a name that holds everything the answer depends on, and how it is made.
 * Out: the answer. Many who ask at once wait for one that is being made; what failed is not kept.
 */
export const keepMiddles = () => {
  const kept = new Map<string, Promise<Answer>>()
  return (name: string, make: () => Promise<Answer>): Promise<Answer> => {
    const held = kept.get(name)
    kept.delete(name)
    const answer = held ?? make()
    kept.set(name, answer)
    if (held === undefined) {
      answer.catch(() => kept.delete(name))
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    }
    return answer
  }
}
