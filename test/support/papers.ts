import type { NonEmpty } from '../../src/core/branded.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { ChartedSeries } from '../../src/core/measure/charted-series.ts'
import { paperChart } from '../../src/reports/page/paper-chart.ts'
import type { Block, Page, Paper } from '../../src/reports/page/paper.ts'
import { spcChart } from '../../src/reports/render/chart/spc-chart.ts'

const month = (at: number): string => new Date(Date.UTC(2023, at + 1, 0)).toISOString().slice(0, 10)

/** A series like no other with the same number, so that a typesetter finds nothing it has set before. */
export const inventedSeries = (number: number): ChartedSeries => ({
  measure: `Invented measure ${number}`, body: 'Exampleshire', unit: { kind: 'percent', places: 1 }, period: 'month', chart: 'p',
  points: Array.from({ length: 36 }, (_, at) => {
    const denominator = 180 + ((at * 37 + number * 11) % 60)
    const numerator = Math.round(denominator * (0.6 + 0.25 * Math.sin(at / 5 + number)))
    return {
      day: month(at), value: (100 * numerator) / denominator, symbol: null, numerator, denominator, isProvisional: at > 33,
      limits: { centre: 60 + number / 10, lower: 42 + number / 10, upper: 78 + number / 10 }, cause: 'none', kind: at % 9 === 0 ? 'improvement' : 'common-cause',
    }
  }),
  rebases: [], breaks: [], annotations: [{ day: month(12), text: `A change of practice in team ${number}` }], targets: [{ from: month(6), to: null, value: 80 }], trajectory: [], verdict: null,
})

const paragraph = (page: number, at: number): Block => ({
  kind: 'paragraph',
  text: `Paragraph ${at} of page ${page}. Invented words that a typesetter has to break into lines, so that time is spent on what a real pack holds: sentences of some length, with figures such as ${page * 13 + at}.4% and £1,${100 + page},000, an en dash – and a “quotation”.`,
})

// Every second subject has words and a table besides its chart, so that forty subjects fill some sixty sheets.
const page = (number: number): Page => ({
  id: `page-${number}`, title: `Subject ${number}`, isSupplement: false,
  blocks: [
    { kind: 'paragraph', text: `What page ${number} says in one sentence.`, look: 'lead' },
    { kind: 'chart', chart: paperChart((options) => spcChart(inventedSeries(number), options), { id: `c${number}`, title: `Invented measure ${number}`, lastRows: 12 }) },
    ...(number % 2 === 0 ? [] : [
      { kind: 'heading', level: 2, text: `More of subject ${number}` } as const,
      ...[1, 2, 3].map((at) => paragraph(number, at)),
      { kind: 'table', table: { caption: `Actions of subject ${number}`, columns: [{ heading: 'Action', isNumeric: false }, { heading: 'Who', isNumeric: false }, { heading: 'Days', isNumeric: true }], rows: Array.from({ length: 9 }, (_, at) => [`Action ${number}.${at}, which is described in a few words & <signs>`, `Post ${at + number}`, String(at * number)]) } } as const,
      { kind: 'list', items: ['One thing.', `Another thing of ${number}.`] } as const,
    ]),
  ],
})

/** An invented paper with as many pages and charts as asked for; all its texts differ, also from those of a paper begun at another number. */
export const inventedPaper = (pages: number, from = 0): Paper => {
  const own = Array.from({ length: pages }, (_, at) => page(from + at + 1))
  const contents: Page = { id: 'contents', title: 'Contents', isSupplement: false, blocks: [{ kind: 'contents', of: own.map(({ id, title }) => ({ page: id, title })) as unknown as NonEmpty<{ page: string; title: string }> }] }
  return {
    title: 'An invented paper #1', subtitle: 'For a board that does not exist', programme: 'Exampleshire', language: 'en-GB', edition: 'Edition 1', marking: 'For members of the board. Small numbers are left out.',
    standing: 'Invented for demonstration. No person or place in it is real.', day: day('2026-11-26'), facts: [{ term: 'Meeting', words: '26 November 2026' }], pages: [contents, ...own],
    sheets: [{ name: 'Figures', columns: [{ key: 'measure', heading: 'Measure', kind: 'text' }, { key: 'value', heading: 'Value', kind: 'number' }], rows: own.map(({ title }, at) => ({ measure: title, value: at })) }],
  }
}
