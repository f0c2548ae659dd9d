import { shortMonth } from '../../words/period-in-words.ts'
import { stone, textAt, widthOf, type Frame } from './chart-frame.ts'
import { dayNumber } from './grade-history.ts'
import { element, type Svg } from './svg.ts'

const DAY = 86_400_000

type Tick = { readonly at: number; readonly words: string; readonly year: string }

const fieldsOf = (at: number): { readonly year: number; readonly month: number; readonly date: number } => {
  const day = new Date(at * DAY)
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() }
}

/** Months counted from year 0, so that steps of three or twelve fall on the same months every year. */
const monthDay = (months: number, date: number): number => Date.UTC(Math.floor(months / 12), months % 12, date) / DAY

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const

const monthTicks = (from: number, to: number, step: number, yearDay: { readonly month: number; readonly date: number }): readonly Tick[] => {
  const isYears = step >= 12
  const offset = isYears ? yearDay.month - 1 : 0
  const first = fieldsOf(from)
  let months = Math.floor((first.year * 12 + first.month - 1 - offset) / step) * step + offset
  const ticks: Tick[] = []
  for (; ; months += step) {
    const at = monthDay(months, isYears ? yearDay.date : 1)
    if (at > to) return ticks
    const { year, month } = fieldsOf(at)
    if (at >= from) ticks.push({ at, words: isYears ? String(year) : shortMonth(month), year: isYears ? '' : String(year) })
  }
}

const dayTicks = (from: number, to: number, step: number): readonly Tick[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => {
    const at = from + index * step
    const { year, month, date } = fieldsOf(at)
    return { at, words: `${date} ${shortMonth(month)}`, year: String(year) }
  })

export type TimeAxis = {
  /** An ISO day to its place, at its true distance from the others. */
  readonly place: (day: string) => number
  readonly from: number
  readonly to: number
  readonly height: number
  readonly draw: (y: number) => readonly Svg[]
}

type Span = { readonly left: number; readonly right: number }

/**
 * A time axis on which days stand at their true distance. In: the first and last day to show (ISO), where the plot stands, and, for
 * yearly figures, the day on which their years end, so that each year is named under its own point.
 */
export const timeAxis = (first: string, last: string, { left, right }: Span, frame: Frame, yearsEnd: string | null): TimeAxis => {
  const [start, end] = [dayNumber(first), dayNumber(last)]
  const margin = end === start ? 183 : Math.max(1, (end - start) * 0.02)
  const [from, to] = [start - margin, end + margin]
  const perDay = (right - left) / (to - from)
  const at = (day: number): number => left + (day - from) * perDay
  const yearDay = yearsEnd === null ? { month: 1, date: 1 } : fieldsOf(dayNumber(yearsEnd))
  const room = widthOf('0000', frame.font) * 1.15 + 12
  const ticks = ((): readonly Tick[] => {
    if (to - from < 75 && yearsEnd === null) {
      const step = [1, 2, 7, 14, 28].find((days) => days * perDay >= widthOf('28 Mar', frame.font) + 14) ?? 28
      return dayTicks(start, Math.floor(to), step)
    }
    const least = yearsEnd === null ? 1 : 12
    const step = steps.find((months) => months >= least && months * 30.4 * perDay >= room) ?? 2400
    return monthTicks(from, to, step, yearDay)
  })()
  const draw = (y: number): readonly Svg[] => [
    element('line', { x1: left, x2: right, y1: y, y2: y, stroke: stone, 'stroke-width': 1 }),
    ...ticks.map((tick, index) => {
      const x = at(tick.at)
      const isNewYear = tick.year !== '' && tick.year !== ticks[index - 1]?.year
      const anchor = x + widthOf(tick.words, frame.font) / 2 > frame.width - 1 ? 'end' : 'middle'
      const edge = anchor === 'end' ? frame.width - 1 : x
      return element('g', { class: 'ib-chart__when' }, [
        element('line', { x1: x, x2: x, y1: y, y2: y + 6, stroke: stone, 'stroke-width': 1 }),
        textAt(edge, y + 8 + frame.font, tick.words, { fill: stone, 'text-anchor': anchor }),
        ...(isNewYear ? [textAt(edge, y + 8 + frame.font + frame.lineHeight, tick.year, { fill: stone, 'text-anchor': anchor, 'font-weight': 600 })] : []),
      ])
    }),
  ]
  const hasYears = ticks.some(({ year }) => year !== '')
  return { place: (day) => at(dayNumber(day)), from: left, to: right, height: 12 + frame.font + (hasYears ? frame.lineHeight : 0), draw }
}
