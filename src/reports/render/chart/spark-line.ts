import { line as lineOf } from 'd3-shape'
import type { ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import { seriesSentence } from '../../words/series-sentence.ts'
import { edge, ink, stone } from './chart-frame.ts'
import { dayNumber } from './grade-history.ts'
import { pointMark } from './point-marks.ts'
import { lineLooks } from './spc-key.ts'
import { bandPath, cutAt, joinedRuns, limitPath, limitSteps } from './stretches.ts'
import { element } from './svg.ts'
import { placeOn } from './value-axis.ts'

const [WIDTH, HEIGHT, MARGIN] = [120, 32, 6]

const reach = (values: readonly (number | null)[]): { readonly low: number; readonly high: number } => {
  const given = values.filter((value): value is number => value !== null && Number.isFinite(value))
  if (given.length === 0) return { low: 0, high: 1 }
  const low = given.reduce((one, other) => Math.min(one, other))
  const high = given.reduce((one, other) => Math.max(one, other))
  return low === high ? { low: low - 1, high: high + 1 } : { low, high }
}

/**
 * A series at the size of a word: its line, its limits as a band, breaks as gaps, and the last point with the shape of what was found.
 * It has no figures and no axis, so it always stands beside them in words; its height says nothing about size.
 * In: a series and an id unique in the page. Out: SVG of 120 by 32 pixels with a name.
 */
export const sparkLine = (series: ChartedSeries, { id }: { readonly id: string }): string => {
  const { points, breaks, rebases } = series
  const [first, last] = [points[0], points.at(-1)]
  const span = first === undefined || last === undefined ? 0 : dayNumber(last.day) - dayNumber(first.day)
  const start = first === undefined ? 0 : dayNumber(first.day)
  const x = (day: string): number => (span === 0 ? WIDTH / 2 : MARGIN + ((dayNumber(day) - start) / span) * (WIDTH - 2 * MARGIN))
  const domain = reach(points.flatMap(({ value, limits }) => [value, limits?.lower ?? null, limits?.upper ?? null]))
  const y = placeOn(domain, { top: MARGIN + 1, bottom: HEIGHT - MARGIN - 1 })
  const rules = [...breaks, ...rebases].map(({ day }) => day).sort()
  const steps = cutAt(points, rules).flatMap((part) => {
    const before = rules.findLast((day) => day <= part[0]!.day)
    const after = rules.find((day) => day > part.at(-1)!.day)
    return limitSteps(part, x, { from: before === undefined ? 0 : Math.max(0, x(before)), to: after === undefined ? WIDTH : Math.min(WIDTH, x(after)) })
  })
  const band = bandPath(steps, y, domain)
  const centre = limitPath(steps, 'centre', y, domain)
  const path = lineOf<ChartedPoint>((point) => x(point.day), (point) => y(point.value ?? 0)).digits(1)
  const runs = cutAt(points, breaks.map(({ day }) => day)).flatMap((part) => joinedRuns(part))
  const inside = breaks.filter(({ day }) => first !== undefined && last !== undefined && day > first.day && day <= last.day)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'ib-spark', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img', 'aria-labelledby': `${id}-title` },
    [
      element('title', { id: `${id}-title` }, [`${series.measure}, ${series.body}. ${seriesSentence(series)}`]),
      ...(band === '' ? [] : [element('path', { class: 'ib-chart__band', d: band, fill: '#e6ded0' })]),
      ...(centre === '' ? [] : [element('path', { class: 'ib-chart__centre', d: centre, fill: 'none', stroke: edge, 'stroke-width': 1 })]),
      ...inside.map(({ day }) => element('line', { class: 'ib-chart__break', x1: x(day), x2: x(day), y1: 1, y2: HEIGHT - 1, stroke: ink, 'stroke-width': 1.5 })),
      ...runs.map((run) =>
        run.length > 1
          ? element('path', { class: 'ib-chart__run', d: path([...run]) ?? '', fill: 'none', stroke: stone, 'stroke-width': lineLooks.centre['stroke-width'] })
          : element('circle', { cx: x(run[0]!.day), cy: y(run[0]!.value ?? 0), r: 1.4, fill: stone }),
      ),
      ...(last === undefined || last.value === null ? [] : [pointMark(last.kind, x(last.day), y(last.value), last.isProvisional, '')]),
    ],
  ).text
}
