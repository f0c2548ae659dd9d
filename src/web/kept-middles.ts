import { html } from './html.ts'
import type { Answer } from './page.ts'

/** An answer and, where it is a page, the bytes of its body: making them of a long page costs more than all around it. */
export type KeptMiddle = { readonly answer: Answer; readonly bytes: Buffer | null }

/** Enough for the scorecards of a few programmes with their filters; the one not asked for longest goes first. */
const mostKept = 60

const withBytes = (answer: Answer): KeptMiddle => ({ answer, bytes: answer.kind === 'page' ? Buffer.from(html`${answer.body}`.toString()) : null })

/**
 * Keeps the middles of pages that are the same for several people. In: a name that holds everything the answer depends on, and how it is made.
 * Out: the answer with its bytes. Many who ask at once wait for one that is being made; what failed is not kept.
 */
export const keepMiddles = () => {
  const kept = new Map<string, Promise<KeptMiddle>>()
  return (name: string, make: () => Promise<Answer>): Promise<KeptMiddle> => {
    const held = kept.get(name)
    kept.delete(name)
    const answer = held ?? make().then(withBytes)
    kept.set(name, answer)
    if (held === undefined) {
      answer.catch(() => kept.delete(name))
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    }
    return answer
  }
}
