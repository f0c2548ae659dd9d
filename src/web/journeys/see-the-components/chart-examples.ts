import type { VariationVerdict } from '../../../core/measure/series-verdict.ts'
import { funnelChart } from '../../../reports/render/chart/funnel-chart.ts'
import { levelStrip } from '../../../reports/render/chart/level-strip.ts'
import { sparkLine } from '../../../reports/render/chart/spark-line.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { yearlyChart } from '../../../reports/render/chart/yearly-chart.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, trustedMarkup } from '../../html.ts'
import { needed, optional, type ComponentDescription } from './component-description.ts'
import { exampleBreak, exampleFew, exampleFunnel, exampleLevel, exampleMonths, exampleYears } from './example-charts.ts'

const from = 'Improvement Board' as const

const chartOptions = [
  needed('title', 'string', 'Heading.'),
  needed('id', 'string', 'Unique in the page.'),
  needed('draw', 'function', 'Gives picture, sentence, notes and table for a width.'),
  optional('headingLevel', 'number', '2 or 3.'),
]

const sparks = [exampleMonths, exampleBreak, exampleFew]

const found = { kind: 'changed', count: 7, since: '2026-03-31', isProvisional: false } as const

const verdicts: readonly VariationVerdict[] = [
  { ...found, way: 'better', cause: 'shift-high' },
  { ...found, way: 'worse', cause: 'falling' },
  { ...found, way: 'neither', cause: 'above-upper-limit' },
  { kind: 'no-change' },
  { kind: 'cannot-tell', why: 'too-few', have: 5, need: 13 },
]

/** The charts of measures, each with invented figures. */
export const chartComponents: readonly ComponentDescription[] = [
  {
    name: 'control chart',
    from,
    purpose: 'A measure against its own limits of routine variation. Shape and word say what has changed; limits start afresh only with a printed reason; nothing is drawn across a break; a figure that is not there is a sign under the picture, never nought.',
    options: chartOptions,
    examples: [
      { title: 'Months against their own limits', shown: chartPanel({ title: 'Assessments finished within 45 working days', id: 'example-months', headingLevel: 3, draw: (options) => spcChart(exampleMonths, options) }) },
      { title: 'A proportion, and a body that became two', shown: chartPanel({ title: 'Conferences held within 15 working days', id: 'example-break', headingLevel: 3, draw: (options) => spcChart(exampleBreak, options) }) },
      { title: 'Too few points for limits', shown: chartPanel({ title: 'Children without a named worker', id: 'example-few', headingLevel: 3, draw: (options) => spcChart(exampleFew, options) }) },
    ],
  },
  {
    name: 'verdict mark',
    from,
    purpose: 'What the figures show, as a sign and in words. An arrow stands only where something has changed; a diamond round it says better, a square worse, a circle neither.',
    options: [needed('variation', 'verdict', 'What the statistics found of the latest figure.')],
    examples: [{ shown: html`<ul class="govuk-list">${verdicts.map((variation) => html`<li>${verdictMark(variation)}</li>`)}</ul>` }],
  },
  {
    name: 'sparkline with limits',
    from,
    purpose: 'A measure at the size of a word, for a row of a scorecard: always beside its latest figure and verdict in words.',
    options: [needed('series', 'charted series', 'The measure.'), needed('id', 'string', 'Unique in the page.')],
    examples: [
      {
        shown: dataTable({
          caption: 'Three measures',
          captionSize: 's',
          columns: [
            { heading: 'Measure', isRowHeading: true, cell: ({ measure }) => measure },
            { heading: 'Since the start', cell: (series) => html`${trustedMarkup(sparkLine(series, { id: `example-spark-${sparks.indexOf(series)}` }))}` },
          ],
          rows: sparks,
        }),
      },
    ],
  },
  {
    name: 'level strip',
    from,
    purpose: 'Level before movement: one body among its neighbours and England on one axis. Nothing is ranked.',
    options: chartOptions,
    examples: [{ shown: chartPanel({ title: 'Where do we stand?', id: 'example-level', headingLevel: 3, draw: (options) => levelStrip(exampleLevel, options) }) }],
  },
  {
    name: 'funnel of neighbours',
    from,
    purpose: 'Bodies of different size beside the limits that chance alone would give each size.',
    options: chartOptions,
    examples: [{ shown: chartPanel({ title: 'Is the difference more than chance?', id: 'example-funnel', headingLevel: 3, draw: (options) => funnelChart(exampleFunnel, options) }) }],
  },
  {
    name: 'years beside others',
    from,
    purpose: 'Published yearly figures beside England and neighbours, as lines told apart by dash and name.',
    options: chartOptions,
    examples: [{ shown: chartPanel({ title: 'Year by year', id: 'example-years', headingLevel: 3, draw: (options) => yearlyChart(exampleYears, options) }) }],
  },
]
