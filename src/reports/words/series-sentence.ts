import type { ChartedSeries } from '../../core/measure/charted-series.ts'
import { dayWords, periodInWords } from './period-in-words.ts'
import { amountInWords, countsInWords } from './point-in-words.ts'
import { seriesInWords } from './series-in-words.ts'
import { shownValue } from './shown-value.ts'

const latestInWords = ({ points, unit, period }: ChartedSeries): string => {
  const last = points.at(-1)
  if (last === undefined) return 'There are no figures yet.'
  const when = `In ${periodInWords(last.day, period)}`.replace(/^In (\d)/, 'On $1')
  if (last.value === null) return last.symbol === null ? `${when} no figure was given.` : `${when} there is no figure, only a sign: ${amountInWords(last, unit)}.`
  const provisional = last.isProvisional ? '; this is provisional' : ''
  return `${when} it was ${amountInWords(last, unit)}${countsInWords(last)}${provisional}.`
}

/**
 * The sentences beside a chart: the latest figure, what may be claimed of the series, how it stands to its target, and the breaks
 * across which nothing may be compared.
 */
export const seriesSentence = (series: ChartedSeries): string => {
  const { verdict, period, unit, breaks } = series
  const judged = verdict === null ? [] : Object.values(seriesInWords(verdict, period, (value) => shownValue(value, unit)))
  const across = breaks.map(({ day, reason }) => `Figures before and after ${dayWords(day)} cannot be laid side by side: ${reason}.`)
  return [latestInWords(series), ...judged, ...across].join(' ')
}
