import type { SeriesPeriod } from '../../core/measure/charted-series.ts'
import type { MeasureChart } from '../../core/measure/measure.ts'

/** The chart a stretch is drawn as, the one its measure is defined with, and how many times wider than chance its counts are spread. */
export type ChartChoice = { readonly chart: MeasureChart; readonly defined: MeasureChart; readonly spread: number | null; readonly period: SeriesPeriod }

const times = (spread: number): string => `${spread < 10 ? spread.toFixed(1) : String(Math.round(spread))} times as much`

const fromOneToTheNext = (period: SeriesPeriod): string => `From one ${period} to the next`

const wider = ({ spread, period }: ChartChoice, plain: string): string =>
  `${fromOneToTheNext(period)} the figures differ ${times(spread ?? 1)} as chance alone would make them differ among such numbers. ${plain} leaves all but chance out, so it would call routine figures a change.`

const byChance = ({ spread, period }: ChartChoice): string =>
  spread === null
    ? 'Too little is known yet of how they differ from one to the next, so its limits are those of chance alone.'
    : `${fromOneToTheNext(period)} the figures differ no more than chance alone makes them differ among such numbers, so its limits are those of chance.`

const asXmr = (choice: ChartChoice): string => {
  const { defined, spread } = choice
  if (defined === 'c' && spread !== null) return `Drawn as an XmR chart. ${wider(choice, 'A chart of counts (c chart)')} These limits come from how far each figure was from the one before.`
  if (defined === 'xmr' || defined === 'run') return 'Drawn as an XmR chart: its limits come from how far each figure was from the one before, so they fit figures of any kind.'
  return 'Drawn as an XmR chart, because not every figure says what it was counted from: its limits come from how far each figure was from the one before.'
}

/**
 * Says which chart a series is drawn as and why that one, so that nobody wonders why limits are wide or narrow. In: see ChartChoice. Out: a
 * sentence or three. Source of the rule: decision 42.
 */
export const chartChoiceInWords = (choice: ChartChoice): string => {
  switch (choice.chart) {
    case 'xmr':
      return asXmr(choice)
    case 'p':
      return `Drawn as a chart of shares (p chart). ${byChance(choice)}`
    case 'u':
      return `Drawn as a chart of rates (u chart). ${byChance(choice)}`
    case 'c':
      return `Drawn as a chart of counts (c chart). ${byChance(choice)}`
    case 'p-prime':
      return `Drawn as Laney’s p′ chart. ${wider(choice, 'A plain chart of shares (p chart)')} These limits are wider by as much.`
    case 'u-prime':
      return `Drawn as Laney’s u′ chart. ${wider(choice, 'A plain chart of rates (u chart)')} These limits are wider by as much.`
    case 'g':
      return 'Drawn as a g chart, for how many cases lie between two rare events. It is judged by its limits and by how the figures run about their median.'
    case 't':
      return 'Drawn as a t chart, for how much time lies between two rare events. It is judged by its limits and by how the figures run about their average.'
    case 'run':
      return 'Drawn as a run chart, which has no limits: it is judged by how the figures run about their median, and holds for short series.'
    default:
      return choice.chart satisfies never
  }
}
