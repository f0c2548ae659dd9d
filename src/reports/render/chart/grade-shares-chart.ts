import type { ChartedGrades } from '../../../core/audit/agreement.ts'
import { edge, frames, ink, line, stone, textAt, wrap } from './chart-frame.ts'
import type { Drawing, DrawOptions } from './drawing.ts'
import { picture } from './picture.ts'
import { element, type Svg } from './svg.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`

const shareInWords = ({ count, share, interval }: ChartedGrades['grades'][number], all: number): string =>
  share === null || interval === null ? `${count} of ${all}` : `${count} of ${all}, ${percent(share)} (between ${percent(interval.lower)} and ${percent(interval.upper)})`

const BAR = 18

/** In: how cases spread over grades. Out: one sentence that says so, with what it cannot say. */
export const gradesSentence = ({ grades, of: [one, many] }: ChartedGrades): string => {
  const all = grades.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return `No ${one} is settled yet.`
  const listed = grades.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words.toLowerCase()}`)
  const end = grades.some(({ share }) => share === null) ? ` Fewer than ten ${many}: read the counts, not shares.` : ` The thin lines show how far each share could be off by chance in drawing the sample (95 times in 100).`
  return `Of ${all} ${all === 1 ? one : many}: ${listed.join(', ')}.${end}`
}

/**
 * Grades one under another, the best first: a bar for the share and a line for its Wilson interval. With few cases the bars are counts
 * and no line is drawn. One colour, because the words say which grade is which.
 */
export const gradeSharesChart = (charted: ChartedGrades, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const { title, grades } = charted
  const all = grades.reduce((sum, { count }) => sum + count, 0)
  const right = frame.width - 8
  const across = (share: number): number => share * right
  const letters = Math.floor(frame.width / (frame.font * 0.5))
  let top = 4
  const rows: Svg[] = []
  for (const grade of grades) {
    const share = all === 0 ? 0 : grade.count / all
    const words = wrap(`${grade.words}: ${shareInWords(grade, all)}`, letters)
    rows.push(...words.map((text, index) => textAt(0, top + frame.font + index * frame.lineHeight, text, { 'font-weight': index === 0 ? 600 : 400, fill: ink })))
    const y = top + words.length * frame.lineHeight + 6
    rows.push(element('rect', { x: 0, y, width: right, height: BAR, fill: '#f4efe6' }))
    rows.push(element('rect', { class: 'ib-chart__bar', x: 0, y, width: across(share), height: BAR, fill: '#6d4d87' }))
    if (grade.interval !== null) {
      const [from, to, middle] = [across(grade.interval.lower), across(grade.interval.upper), y + BAR / 2]
      // A pale edge under the line keeps it in sight over the bar and beside it.
      for (const look of [{ stroke: '#ffffff', 'stroke-width': 4 }, { stroke: ink, 'stroke-width': 1.6 }]) rows.push(element('path', { class: 'ib-chart__interval', d: `M${from.toFixed(1)} ${(middle - 5).toFixed(1)}v10M${from.toFixed(1)} ${middle.toFixed(1)}H${to.toFixed(1)}M${to.toFixed(1)} ${(middle - 5).toFixed(1)}v10`, fill: 'none', ...look }))
    }
    top = y + BAR + 16
  }
  const axis = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    element('line', { x1: Math.max(across(share), 0.5), x2: Math.max(across(share), 0.5), y1: top - 4, y2: top + 3, stroke: edge, 'stroke-width': 1 }),
    textAt(across(share), top + 6 + frame.font, percent(share), { fill: stone, 'text-anchor': share === 0 ? 'start' : share === 1 ? 'end' : 'middle' }),
  ])
  const sentence = gradesSentence(charted)
  const svg = picture({ id, width, frame, height: top + frame.font + 14, title, description: sentence }, [element('line', { x1: 0, x2: right, y1: top - 4, y2: top - 4, stroke: line, 'stroke-width': 1 }), ...rows, ...axis])
  return {
    svg,
    sentence,
    notes: [],
    table: {
      caption: title,
      columns: [{ heading: 'Grade', isNumeric: false }, { heading: 'Count', isNumeric: true }, { heading: 'Share', isNumeric: true }, { heading: '95% interval', isNumeric: false }],
      rows: grades.map(({ words, count, share, interval }) => [words, String(count), share === null ? 'Too few' : percent(share), interval === null ? 'Too few' : `${percent(interval.lower)} to ${percent(interval.upper)}`]),
    },
  }
}
