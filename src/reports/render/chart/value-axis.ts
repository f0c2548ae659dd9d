import { scaleLinear } from 'd3-scale'
import type { ChartedUnit } from '../../../core/measure/charted-series.ts'
import { grouped } from '../../words/shown-value.ts'
import { line, stone, textAt, widthOf, type Frame } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

/** From the lowest to the highest value drawn. */
export type Domain = { readonly low: number; readonly high: number }

/** Where values are drawn. */
export type Plot = { readonly top: number; readonly bottom: number; readonly right: number }

/** Data that would fill less of the height than this from nought up are drawn on a cut axis, and the cut is marked. */
const FILLS_ENOUGH = 0.4

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value)

const nice = (low: number, high: number): Domain => {
  const [from = low, to = high] = scaleLinear([low, high], [0, 1]).nice(5).domain()
  return { low: from, high: to }
}

/**
 * What the value axis spans. Nought is on it wherever that leaves the figures readable. Limits count only as far as a value can go:
 * not below nought where no figure is, and for percentages not above 100.
 *
 * In: the figures, other levels to show (limits, targets), the kind of unit. Out: finite, low below high, whatever comes in.
 */
export const valueDomain = (figures: readonly (number | null)[], levels: readonly (number | null)[], kind: ChartedUnit['kind']): Domain => {
  const own = figures.filter(isNumber)
  const percent = kind === 'percent'
  if (own.length === 0 && !levels.some(isNumber)) return { low: 0, high: percent ? 100 : 1 }
  const floor = own.some((value) => value < 0) ? -Infinity : 0
  const ceiling = percent && !own.some((value) => value > 100) ? 100 : Infinity
  const shown = [...own, ...levels.filter(isNumber).map((level) => Math.min(Math.max(level, floor), ceiling))]
  // Not Math.min(...shown): a long list would not fit the call.
  const least = shown.reduce((one, other) => Math.min(one, other))
  const most = shown.reduce((one, other) => Math.max(one, other))
  if (least < 0 && most > 0) return nice(least, most)
  if (most <= 0 && least < 0) return nice(least, 0)
  if (most === 0) return { low: 0, high: percent ? 100 : 1 }
  const isReadableFromNought = least === most || (most - least) / most >= FILLS_ENOUGH
  if (percent && ceiling === 100) {
    if (isReadableFromNought) return most > 50 ? { low: 0, high: 100 } : { low: 0, high: nice(0, most).high }
    const [low, high] = [Math.floor((least - 1) / 10) * 10, Math.min(100, Math.ceil((most + 1) / 10) * 10)]
    return { low: Math.max(0, low), high }
  }
  if (isReadableFromNought) return nice(0, most)
  const margin = (most - least) * 0.05
  return nice(least - margin, most + margin)
}

const compact = (value: number): string => {
  const size = Math.abs(value)
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential(0)
  if (size >= 1e12) return `${Number((value / 1e12).toPrecision(4))}tn`
  if (size >= 1e9) return `${Number((value / 1e9).toPrecision(4))}bn`
  if (size >= 1e6) return `${Number((value / 1e6).toPrecision(4))}m`
  const digits = String(Number(value.toPrecision(6)))
  return grouped(Number(digits), digits.split('.')[1]?.length ?? 0)
}

export type ValueAxis = {
  readonly domain: Domain
  /** Room for the figures left of the plot. */
  readonly left: number
  /** Nought is not on it, and the drawing says so. */
  readonly isCut: boolean
  readonly draw: (plot: Plot) => readonly Svg[]
}

/** In: what an axis spans and where its plot stands. Out: a value to its height. */
export const placeOn = ({ low, high }: Domain, { top, bottom }: Omit<Plot, 'right'>): ((value: number) => number) => {
  const perUnit = (bottom - top) / (high - low)
  return (value) => bottom - (value - low) * perUnit
}

type Tick = { readonly value: number; readonly words: string }

/** The figures on an axis: round ones, in words. */
export const axisTicks = ({ low, high }: Domain, kind: ChartedUnit['kind'], frame: Frame): readonly Tick[] => {
  const unit = kind === 'percent' ? '%' : ''
  const pounds = kind === 'pounds' ? '£' : ''
  return scaleLinear([low, high], [0, 1])
    .ticks(frame.width > 400 ? 5 : 4)
    .map((value) => ({ value, words: `${value < 0 ? '-' : ''}${pounds}${compact(Math.abs(value))}${unit}` }))
}

/** In: what an axis spans and its unit. Out: the figures on it, places for values, and a drawing once it is known where the plot stands. */
export const valueAxis = (domain: Domain, kind: ChartedUnit['kind'], frame: Frame): ValueAxis => {
  const { low, high } = domain
  const marks = axisTicks(domain, kind, frame)
  const left = Math.ceil(Math.max(frame.font * 1.4, ...marks.map(({ words }) => widthOf(words, frame.font) * 1.15)) + 12)
  const isCut = low > 0 || high < 0
  const draw = ({ top, bottom, right }: Plot): readonly Svg[] => {
    const place = placeOn(domain, { top, bottom })
    return [
      ...marks.map(({ value, words }) => {
        const y = place(value)
        return element('g', { class: 'ib-chart__tick' }, [
          element('line', { x1: left, x2: right, y1: y, y2: y, stroke: line, 'stroke-width': value === 0 ? 2 : 1 }),
          textAt(left - 8, y + frame.font * 0.34, words, { fill: stone, 'text-anchor': 'end' }),
        ])
      }),
      // A break in the upright line, as on paper, says that nought is further down.
      ...(isCut ? [element('path', { class: 'ib-chart__cut', d: `M${left} ${top}V${bottom - 24}l-5 4 10 5 -10 5 5 4V${bottom}`, fill: 'none', stroke: stone, 'stroke-width': 1.3 })] : []),
    ]
  }
  return { domain, left, isCut, draw }
}
