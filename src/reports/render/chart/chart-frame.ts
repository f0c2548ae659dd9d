import { element, type Svg } from './svg.ts'

/** Colours of the theme as plain values: a chart is also printed and put in documents, where no style sheet reaches. */
export const ink = '#211a2d'
export const stone = '#5b5365'
export const edge = '#857a6c'
export const line = '#ddd4c5'

/** The measures of one drawing, in pixels of its view box. */
export type Frame = {
  readonly width: number
  readonly side: number
  readonly font: number
  readonly lineHeight: number
  /** Years between two named ones on the axis. */
  readonly yearStep: number
  /** Letters of a judgement before it is broken into two lines. */
  readonly longest: number
}

// The wide drawing fills the 178 mm of an A4 page between its margins: 16 of its 672 pixels are then 12 points, the
// smallest print a partner of the board can be asked to read.
export const frames: Readonly<Record<'wide' | 'narrow', Frame>> = {
  wide: { width: 672, side: 18, font: 16, lineHeight: 19, yearStep: 1, longest: 21 },
  narrow: { width: 320, side: 17, font: 14.5, lineHeight: 17, yearStep: 3, longest: 14 },
}

/** Days on the axis to pixels. */
export type Place = (day: string) => number

/** Letters of Source Sans 3 are on average 0.45 as wide as the type is tall: enough to decide where words go. */
export const widthOf = (words: string, font: number): number => words.length * font * 0.45

/** Breaks words into lines of at most `longest` letters; a longer word has a line of its own. */
export const wrap = (words: string, longest: number): readonly string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

export const textAt = (x: number, y: number, words: string, extra: Readonly<Record<string, string | number>> = {}): Svg =>
  element('text', { x, y, fill: ink, ...extra }, [words])

/** A quiet edge round letters keeps them readable where they cross a line. */
export const halo = (ground: string): Readonly<Record<string, string | number>> => ({ stroke: ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' })
