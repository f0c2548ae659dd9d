/** A name wanted beside the end of a line, at the height of its last point. */
export type WantedName = { readonly y: number; readonly lines: number }

/**
 * Heights at which names beside line ends do not run into one another: each as near its line as its neighbours allow, none outside
 * the plot while there is room. In: names in any order, height of a line of words, plot. Out: heights of their first lines, same order.
 */
export const spreadNames = (names: readonly WantedName[], lineHeight: number, { top, bottom }: { readonly top: number; readonly bottom: number }): readonly number[] => {
  const order = names.map((_, index) => index).sort((one, other) => names[one]!.y - names[other]!.y)
  const placed: number[] = names.map(() => top)
  let free = top
  for (const index of order) {
    const { y, lines } = names[index]!
    placed[index] = Math.max(free, y - ((lines - 1) * lineHeight) / 2)
    free = placed[index]! + lines * lineHeight
  }
  let limit = bottom
  for (const index of order.toReversed()) {
    const { lines } = names[index]!
    placed[index] = Math.min(placed[index]!, limit - (lines - 1) * lineHeight)
    limit = placed[index]! - lineHeight
  }
  return placed
}
