import { ink, line, stone, textAt, wrap } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

/** One rung of the picture. `state` says whether a body stands on it, stood on it once, or never did. */
export type LadderRung = { readonly name: string; readonly state: 'on' | 'was' | 'never'; readonly words: readonly string[] }

export type LadderOptions = {
  readonly title: string
  readonly description: string
  readonly id: string
  /** Lowest first. */
  readonly rungs: readonly LadderRung[]
  readonly width?: 'wide' | 'narrow'
}

const looks = {
  on: { fill: '#5f2c73', ink: '#ffffff', edge: '#5f2c73', dash: undefined },
  was: { fill: '#efe6f3', ink, edge: '#5f2c73', dash: undefined },
  never: { fill: '#ffffff', ink: stone, edge: '#857a6c', dash: '5 4' },
} as const

const measures = {
  wide: { width: 672, font: 16, lineHeight: 20, step: 26, longest: 70 },
  narrow: { width: 320, font: 14.5, lineHeight: 18, step: 5, longest: 38 },
} as const

type Placed = { readonly rung: LadderRung; readonly lines: readonly string[]; readonly top: number; readonly height: number; readonly indent: number }

/**
 * The ladder of intervention as a staircase, lowest step at the foot: a filled step is where a body stands, a pale one where it stood
 * once, a dashed one where it never stood; the words on each say the same. Out: SVG text with presentation attributes only.
 */
export const escalationLadder = ({ title, description, id, rungs, width = 'wide' }: LadderOptions): string => {
  const frame = measures[width]
  const pad = 10
  const gap = 8
  const placed: Placed[] = []
  let top = 2
  for (const [index, rung] of rungs.toReversed().entries()) {
    const indent = (rungs.length - 1 - index) * frame.step
    const letters = Math.floor((frame.width - indent - pad * 2) / (frame.font * 0.52))
    const lines = rung.words.flatMap((each) => wrap(each, Math.min(frame.longest, letters)))
    const height = pad * 2 + frame.lineHeight * (1 + lines.length)
    placed.push({ rung, lines, top, height, indent })
    top += height + gap
  }
  const drawn = placed.map(({ rung, lines, top: y, height, indent }): Svg => {
    const look = looks[rung.state]
    const right = frame.width - 2
    return element('g', { class: 'ib-chart__rung' }, [
      element('rect', { x: indent + 1, y, width: right - indent, height, rx: 5, fill: look.fill, stroke: look.edge, 'stroke-width': 1.5, 'stroke-dasharray': look.dash }),
      textAt(indent + pad + 1, y + pad + frame.font * 0.85, rung.name, { fill: look.ink, 'font-weight': 600 }),
      ...lines.map((words, row) => textAt(indent + pad + 1, y + pad + frame.font * 0.85 + (row + 1) * frame.lineHeight, words, { fill: look.ink })),
    ])
  })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg', class: `ib-chart ib-chart--${width}`, viewBox: `0 0 ${frame.width} ${Math.ceil(top)}`, width: frame.width, height: Math.ceil(top), role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`, 'font-family': '"Source Sans 3", "Segoe UI", system-ui, arial, sans-serif', 'font-size': frame.font,
    },
    [element('title', { id: `${id}-title` }, [title]), element('desc', { id: `${id}-description` }, [description]), element('line', { x1: 0, x2: frame.width, y1: top - 4, y2: top - 4, stroke: line, 'stroke-width': 1 }), ...drawn],
  ).text
}
