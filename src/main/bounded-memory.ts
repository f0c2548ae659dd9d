/** Answers that were worked out before, by name. */
export type BoundedMemory<T> = {
  readonly held: (name: string) => T | null
  readonly keep: (name: string, answer: T) => void
}

/**
 * Keeps answers whose name holds all that they depend on, so that none grows old. In: how much is kept in all, and the size of one answer in the same unit. The
 * answer not asked for longest goes first; one that is larger than all that may be kept is not kept.
 */
export const boundedMemory = <T>(most: number, sizeOf: (answer: T) => number): BoundedMemory<T> => {
  const kept = new Map<string, { readonly answer: T; readonly size: number }>()
  let total = 0
  const drop = (name: string): void => {
    total -= kept.get(name)?.size ?? 0
    kept.delete(name)
  }
  return {
    held: (name) => {
      const found = kept.get(name)
      if (found === undefined) return null
      kept.delete(name)
      kept.set(name, found)
      return found.answer
    },
    keep: (name, answer) => {
      const size = sizeOf(answer)
      drop(name)
      if (size > most) return
      kept.set(name, { answer, size })
      total += size
      for (const [oldest] of kept) {
        if (total <= most) break
        drop(oldest)
      }
    },
  }
}

/** Where nothing may be remembered. */
export const noMemory = { held: (): null => null, keep: (): void => undefined }
