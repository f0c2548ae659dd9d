import { line as lineOf } from 'd3-shape'
import type { ChartedFunnel, FunnelLimit } from '../../../core/measure/charted-peers.ts'
import { funnelSentence, standingWords } from '../../words/peers-in-words.ts'
import { countsInWords } from '../../words/point-in-words.ts'
import { shownCount, shownValue, unitWords } from '../../words/shown-value.ts'
import { frames, halo, ink, line, stone, textAt, widthOf } from './chart-frame.ts'
import { chartKey, lineSample, type KeyItem } from './chart-key.ts'
import type { ChartTable, Drawing, DrawOptions } from './drawing.ts'
import { picture } from './picture.ts'
import { pointMark } from './point-marks.ts'
import { lineLooks } from './spc-key.ts'
import { element, type Svg } from './svg.ts'
import { axisTicks, placeOn, valueAxis, valueDomain, type Domain } from './value-axis.ts'

const PLOT = { wide: 260, narrow: 220 } as const

const curves = {
  near: { stroke: stone, 'stroke-width': 1.3, 'stroke-dasharray': '5 4' },
  far: { stroke: stone, 'stroke-width': 1.3 },
} as const

type Band = { readonly lower: keyof FunnelLimit; readonly upper: keyof FunnelLimit }
const bands: readonly (Band & { readonly look: (typeof curves)[keyof typeof curves] })[] = [
  { lower: 'lower95', upper: 'upper95', look: curves.near },
  { lower: 'lower998', upper: 'upper998', look: curves.far },
]

const tableOf = ({ measure, period, bodies, unit, size, among }: ChartedFunnel): ChartTable => ({
  caption: `${measure}, ${period}: every ${among === 'teams' ? 'team' : 'body'} in the picture, in order of name`,
  columns: [
    { heading: among === 'teams' ? 'Team' : 'Body', isNumeric: false },
    { heading: 'Value', isNumeric: true },
    { heading: 'Counted', isNumeric: true },
    { heading: size, isNumeric: true },
    { heading: 'Against chance', isNumeric: false },
  ],
  rows: [...bodies]
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || one.body.localeCompare(other.body))
    .map(({ body, isOwn, value, numerator, denominator, standing }) => [isOwn ? `${body} (our own)` : body, shownValue(value, unit), shownCount(numerator), shownCount(denominator), standingWords[standing]]),
})

/** Curves of limits, broken where they leave the axis rather than drawn along its edge. */
const limitCurves = (limits: readonly FunnelLimit[], across: (size: number) => number, up: (value: number) => number, { low, high }: Domain): readonly Svg[] =>
  bands.flatMap(({ lower, upper, look }) =>
    [lower, upper].map((which) => {
      const path = lineOf<FunnelLimit>((limit) => across(limit.size), (limit) => up(limit[which]))
        .defined((limit) => limit[which] >= low && limit[which] <= high)
        .digits(1)
      return element('path', { class: 'ib-chart__limit', d: path([...limits]) ?? '', fill: 'none', ...look })
    }),
  )

/**
 * Bodies of different size beside the limits that chance alone would give each size. Our own is marked by shape and name; the others
 * are dots whose names are in the table, in order of name: a funnel is there to end ranking, not to begin it.
 * Source of the form: Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in Medicine 24 (2005).
 */
export const funnelChart = (funnel: ChartedFunnel, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const { bodies, limits, average, unit, measure, period, size } = funnel
  const largest = Math.max(1, ...bodies.map(({ denominator }) => denominator), limits.at(-1)?.size ?? 0)
  // Limits of the smallest bodies are so wide that they would flatten the rest: the axis spans bodies and the limits where they stand.
  const least = bodies.reduce((one, { denominator }) => Math.min(one, denominator), largest)
  const near = limits.filter((limit) => limit.size >= least)
  const domain = valueDomain(bodies.map(({ value }) => value), [average, ...near.flatMap(({ lower998, upper998 }) => [lower998, upper998])], unit.kind)
  const axis = valueAxis(domain, unit.kind, frame)
  const top = frame.lineHeight + 12
  const bottom = top + PLOT[width]
  const right = frame.width - 6
  const up = placeOn(domain, { top, bottom })
  const across = (value: number): number => axis.left + (value / (largest * 1.04)) * (right - axis.left)
  const own = bodies.filter(({ isOwn }) => isOwn)
  const items: readonly KeyItem[] = [
    ...own.slice(0, 1).map(({ body }): KeyItem => ({ sample: (x, y) => pointMark('neutral-high', x, y, false, ''), words: own.length === 1 ? body : 'Our own' })),
    { sample: (x, y) => pointMark('common-cause', x, y, true, ''), words: funnel.among === 'teams' ? 'Teams' : 'Others' },
    { sample: lineSample(lineLooks.centre), words: `Average of all, ${shownValue(average, unit)}` },
    { sample: lineSample(curves.near), words: 'Chance alone goes beyond this 1 time in 40 on each side' },
    { sample: lineSample(curves.far), words: 'Chance alone goes beyond this 1 time in 1,000' },
  ]
  const key = chartKey(items, frame)
  const keyTop = bottom + frame.font * 2 + frame.lineHeight + 18
  const sentence = funnelSentence(funnel)
  const averageAt = up(average)
  const svg = picture({ id, width, frame, height: keyTop + key.height + 4, title: `${measure}, ${period}: bodies by size`, description: sentence }, [
    textAt(0, frame.font, `${unitWords[unit.kind]}${axis.isCut ? ' (the axis does not begin at 0)' : ''}`, { fill: stone }),
    ...axis.draw({ top, bottom, right }),
    ...axisTicks({ low: 0, high: largest }, 'count', frame).map(({ value, words }) =>
      element('g', { class: 'ib-chart__tick' }, [
        element('line', { x1: across(value), x2: across(value), y1: bottom, y2: bottom + 6, stroke: line, 'stroke-width': 1 }),
        textAt(Math.min(across(value), right - widthOf(words, frame.font) / 2), bottom + 8 + frame.font, words, { fill: stone, 'text-anchor': 'middle' }),
      ]),
    ),
    element('line', { x1: axis.left, x2: right, y1: bottom, y2: bottom, stroke: stone, 'stroke-width': 1 }),
    textAt((axis.left + right) / 2, bottom + 12 + frame.font * 2 + 2, size, { fill: stone, 'text-anchor': 'middle' }),
    ...limitCurves(limits, across, up, domain),
    element('line', { class: 'ib-chart__centre', x1: axis.left, x2: right, y1: averageAt, y2: averageAt, ...lineLooks.centre }),
    ...bodies.filter(({ isOwn }) => !isOwn).map((each) => pointMark('common-cause', across(each.denominator), up(each.value), true, `${each.body}: ${shownValue(each.value, unit)}${countsInWords(each)}`)),
    ...own.flatMap((each) => {
      const [x, y] = [across(each.denominator), up(each.value)]
      const half = (widthOf(each.body, frame.font) * 1.12) / 2
      const nameY = y - 12 < top + frame.font ? y + 12 + frame.font : y - 12
      return [
        pointMark('neutral-high', x, y, false, `${each.body}: ${shownValue(each.value, unit)}${countsInWords(each)}`),
        textAt(Math.min(Math.max(x, axis.left + half), right - half), nameY, each.body, { 'text-anchor': 'middle', 'font-weight': 600, ...halo('#ffffff'), fill: ink }),
      ]
    }),
    ...key.draw(keyTop),
  ])
  return { svg, sentence, table: tableOf(funnel), notes: [] }
}
