/** More people than use one copy at once; the rest are simply asked about again. */
const mostKept = 1_000

/**
 * Remembers answers for as long as nothing was written. In: the state of what is asked, as a name that changes with every write; null where
 * somebody else may write unseen, and nothing is remembered. Out: asks a question by name, or gives what it was answered in this state. An
 * answer that began in one state is never given in another; what failed, or found nothing, is not kept.
 */
export const rememberWhile = <T>(state: () => string | null) => {
  let [of, kept]: [string | null, Map<string, Promise<T | null>>] = [null, new Map()]
  return (name: string, ask: () => Promise<T | null>): Promise<T | null> => {
    const now = state()
    if (now === null) return ask()
    if (now !== of) [of, kept] = [now, new Map()]
    const own = kept
    const held = own.get(name)
    if (held !== undefined) return held
    const answer = ask()
    if (own.size < mostKept) own.set(name, answer)
    const forget = (): void => void own.delete(name)
    answer.then((found) => (found === null ? forget() : undefined), forget)
    return answer
  }
}
