import { scaleLinear } from 'd3-scale'
import { line as lineOf } from 'd3-shape'
import { frames, halo, line, stone, textAt, wrap, type Frame, type Place } from './chart-frame.ts'
import { frameworkBands } from './framework-bands.ts'
import { dayNumber, joinable, type GradeHistory, type GradeHistoryChartOptions, type GradePoint } from './grade-history.ts'
import { mark, placePoints, roomFor } from './grade-marks.ts'
import { element, type Svg } from './svg.ts'
import { yearAxis } from './year-axis.ts'

type Row = { readonly height: number; readonly draw: (top: number) => Svg }

const areaRow = (area: GradeHistory, place: Place, frame: Frame): Row => {
  const heading = wrap(area.areaLabel, Math.floor(frame.width / (frame.font * 0.52)))
  const headingHeight = heading.length * frame.lineHeight + 12
  const placed = placePoints(area.points, place, frame)
  const { above, below } = roomFor(placed, frame)
  const draw = (top: number): Svg => {
    const y = top + headingHeight + above
    const path = lineOf<GradePoint>((point) => place(point.day), () => y)
    return element('g', { class: 'ib-chart__area' }, [
      // The name of the area stands on a strip of its own, clear of the bands.
      element('rect', { x: 0, y: top, width: frame.width, height: headingHeight, fill: '#ffffff' }),
      element('line', { x1: 0, x2: frame.width, y1: top, y2: top, stroke: line, 'stroke-width': 1 }),
      ...heading.map((words, row) => textAt(0, top + 5 + (row + 1) * frame.lineHeight, words, { 'font-weight': 600 })),
      ...joinable(area.points)
        .filter((run) => run.length > 1)
        .map((run) => element('path', { class: 'ib-chart__run', d: path(run) ?? '', fill: 'none', stroke: stone, 'stroke-width': 2 })),
      ...(placed.length === 0 ? [textAt(frame.side, y + 6, 'No judgement printed', { fill: stone, ...halo('#fcfaf6') })] : placed.map((each) => mark(each, y, frame, placed))),
    ])
  }
  return { height: headingHeight + above + below, draw }
}

/**
 * Judgements over time, one row for each area, with the frameworks they were made under shaded and named. A line joins
 * judgements only where framework and scale are the same: across them it would say that unlike things compare.
 * Out: SVG text with presentation attributes only (no style), an accessible name and a description.
 */
export const gradeHistoryChart = (options: GradeHistoryChartOptions): string => {
  const { title, description, id, areas, frameworks, from, to, width = 'wide' } = options
  const frame = frames[width]
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [frame.side, frame.width - frame.side])
  const place: Place = (day) => scale(dayNumber(day))
  const bands = frameworkBands(frameworks, { from, to }, place, frame)
  const rows = areas.map((area) => areaRow(area, place, frame))
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + row.height, bands.height))
  const bottom = rows.reduce((sum, row) => sum + row.height, bands.height)
  const height = Math.ceil(bottom + frame.font + 18)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `ib-chart ib-chart--${width}`,
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': '"Source Sans 3", "Segoe UI", system-ui, arial, sans-serif',
      'font-size': frame.font,
    },
    [
      element('title', { id: `${id}-title` }, [title]),
      element('desc', { id: `${id}-description` }, [description]),
      ...bands.draw(bottom),
      ...rows.map((row, index) => row.draw(tops[index]!)),
      element('line', { x1: 0, x2: frame.width, y1: bottom, y2: bottom, stroke: stone, 'stroke-width': 1 }),
      ...yearAxis(from, to, place, frame, bottom),
    ],
  ).text
}
