import { fold, type Line, type Piece } from './layout.ts'

/** A run of characters in the order of the file: one font, one baseline, no jump back. Points from the top left of the page. */
export type Fragment = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  readonly isBold: boolean
}

/** Gaps in parts of the font size: from here on two fragments are two words, and from there on two cells. */
const WORD_GAP = 0.16
const CELL_GAP = 0.9

/** The fragment in whose size and weight most letters are set. */
const mostOf = (fragments: readonly Fragment[]): Fragment => {
  const first = fragments[0]!
  if (fragments.every((fragment) => fragment.size === first.size && fragment.isBold === first.isBold)) return first
  const weight = new Map<string, number>()
  const keyOf = (fragment: Fragment): string => `${fragment.size.toFixed(1)} ${fragment.isBold}`
  for (const fragment of fragments) weight.set(keyOf(fragment), (weight.get(keyOf(fragment)) ?? 0) + fragment.text.trim().length)
  return fragments.reduce((best, next) => (weight.get(keyOf(next))! > weight.get(keyOf(best))! ? next : best))
}

const join = (fragments: readonly Fragment[]): Piece => {
  let text = ''
  let previous: Fragment | null = null
  for (const fragment of fragments) {
    const gap = previous === null ? 0 : fragment.left - previous.right
    text += previous !== null && gap > WORD_GAP * Math.min(fragment.size, previous.size) ? ` ${fragment.text}` : fragment.text
    previous = fragment
  }
  const main = mostOf(fragments)
  return {
    text: fold(text),
    left: Math.min(...fragments.map((fragment) => fragment.left)),
    right: Math.max(...fragments.map((fragment) => fragment.right)),
    top: Math.min(...fragments.map((fragment) => fragment.top)),
    bottom: Math.max(...fragments.map((fragment) => fragment.bottom)),
    size: main.size,
    isBold: main.isBold,
  }
}

const cut = (fragments: readonly Fragment[]): readonly (readonly Fragment[])[] => {
  const cells: Fragment[][] = []
  for (const fragment of fragments) {
    const cell = cells.at(-1)
    const last = cell?.at(-1)
    if (cell !== undefined && last !== undefined && fragment.left - last.right <= CELL_GAP * Math.max(fragment.size, last.size)) cell.push(fragment)
    else cells.push([fragment])
  }
  return cells
}

/** Same line: the baselines agree within a quarter of the size, or a small raised figure stands beside larger text. */
const isBeside = (fragment: Fragment, main: Fragment): boolean => {
  const apart = Math.abs(fragment.baseline - main.baseline)
  if (apart <= 0.25 * Math.min(fragment.size, main.size)) return true
  const [small, large] = fragment.size < main.size ? [fragment, main] : [main, fragment]
  return small.size <= 0.8 * large.size && small.text.trim().length <= 3 && small.baseline < large.baseline && apart <= 0.6 * large.size
}

/** In: the fragments of one page. Out: its lines from top to bottom, the words of each from left to right. */
export const gatherLines = (page: number, fragments: readonly Fragment[]): readonly Line[] => {
  const groups: { readonly fragments: Fragment[]; longest: Fragment }[] = []
  const sorted = fragments.filter((fragment) => fragment.text.trim() !== '').sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  for (const fragment of sorted) {
    const group = groups.slice(-4).findLast(({ longest }) => isBeside(fragment, longest))
    if (group === undefined) groups.push({ fragments: [fragment], longest: fragment })
    else {
      group.fragments.push(fragment)
      if (fragment.text.length > group.longest.text.length) group.longest = fragment
    }
  }
  return groups.map((group): Line => {
    const inOrder = group.fragments.sort((a, b) => a.left - b.left)
    const pieces = cut(inOrder).map(join)
    return { ...join(inOrder), text: pieces.map((piece) => piece.text).filter((text) => text !== '').join(' '), page, pieces }
  })
}
