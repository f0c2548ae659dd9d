import type { Line } from './layout.ts'

/** What a line of a list begins with: its number or bullet, where that stands, and the words after it. */
export type Marker =
  | { readonly kind: 'number'; readonly number: number; readonly hasStop: boolean; readonly left: number; readonly rest: string }
  | { readonly kind: 'bullet'; readonly glyph: string; readonly left: number; readonly rest: string }

// Word writes bullets in Symbol and Wingdings, whose letters come out as private characters.
const BULLET = /^([\u2022\u2023\u2043\u2219\u00b7\u25a0-\u25ff\u2713-\u27bf\u2b1b\u2b24\ue000-\uf8ff]|[-–—−‒](?=\s))\s*(?=\S)/u
/** Letters that Word prints as bullets (`o` in Courier, `§` in Wingdings) where they stand alone before a gap. */
const LETTER_BULLETS = new Set(['o', '§', 'Ø', '·', '*', '-', '–', '•'])
const NUMBER = /^(\d{1,3})([.)])?\s+(?=\S)/

/** In: a line. Out: the number or bullet it begins with, or null. A number needs a full stop or a gap behind it. */
export const findMarker = (line: Line): Marker | null => {
  const first = line.pieces[0]!
  const number = NUMBER.exec(line.text)
  if (number !== null) {
    const hasStop = number[2] !== undefined
    if (!hasStop && first.text !== number[1]) return null
    return { kind: 'number', number: Number(number[1]), hasStop, left: line.left, rest: line.text.slice(number[0].length) }
  }
  const bullet = BULLET.exec(line.text)
  if (bullet !== null) return { kind: 'bullet', glyph: bullet[1]!, left: line.left, rest: line.text.slice(bullet[0].length) }
  if (line.pieces.length > 1 && LETTER_BULLETS.has(first.text)) {
    return { kind: 'bullet', glyph: first.text, left: line.left, rest: line.text.slice(first.text.length).trim() }
  }
  return null
}
