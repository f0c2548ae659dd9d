import type { ChartedFunnel, ChartedPeers, ComparedSeries, FunnelStanding, PeerFigure } from '../../core/measure/charted-peers.ts'
import { amountInWords, countsInWords } from './point-in-words.ts'
import { shownValue } from './shown-value.ts'

const given = (figures: readonly PeerFigure[]): readonly number[] => figures.flatMap(({ value }) => (value === null ? [] : [value]))

/** Where a value stands among its neighbours: only above all, below all, or among them. No place number, because places change by chance. */
const amongInWords = (own: number, values: readonly number[]): string =>
  values.every((value) => own > value) ? 'higher than each of them' : values.every((value) => own < value) ? 'lower than each of them' : 'among them'

/** The sentences beside a strip of one body among its neighbours. */
export const levelSentence = ({ own, neighbours, middle, england, unit, period }: ChartedPeers): string => {
  const when = period.slice(0, 1).toLowerCase() + period.slice(1)
  if (own.value === null) return `Cannot tell for ${own.body}, ${when}: ${own.symbol === null ? 'no figure is given' : amountInWords(own, unit)}.`
  const values = given(neighbours)
  const first = `${own.body}, ${when}: ${amountInWords(own, unit)}${countsInWords(own)}.`
  const nationwide = england === null || england.value === null ? '' : ` ${england.body}: ${shownValue(england.value, unit)}.`
  if (values.length === 0) return `${first}${nationwide} No neighbour has a figure.`
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (values.length === 1) return `${first} The one neighbour with a figure has ${shownValue(least, unit)}.${nationwide}`
  const range = `${values.length} neighbours lie between ${shownValue(least, unit)} and ${shownValue(most, unit)}${middle === null ? '' : `, their median ${shownValue(middle, unit)}`}`
  return `${first} ${range}; ${own.body} is ${amongInWords(own.value, values)}.${nationwide}`
}

/** What the place on a funnel means: 2.5 % lie beyond each 95 % limit by chance, 0.1 % beyond each 99.8 % limit. */
export const standingWords = {
  within: 'Within what chance alone would give',
  'high-95': 'Higher than chance alone gives 39 times in 40',
  'low-95': 'Lower than chance alone gives 39 times in 40',
  'high-998': 'Higher than chance alone gives 999 times in 1,000',
  'low-998': 'Lower than chance alone gives 999 times in 1,000',
} as const satisfies Record<FunnelStanding, string>

/** The sentences beside a funnel. */
export const funnelSentence = ({ bodies, unit, average, period, among }: ChartedFunnel): string => {
  if (among === 'teams') {
    const apart = bodies.filter(({ standing }) => standing !== 'within').map(({ body, standing }) => `${body}: ${standingWords[standing].slice(0, 1).toLowerCase()}${standingWords[standing].slice(1)}.`)
    return `${period}. The average of all teams is ${shownValue(average, unit)}. ${apart.length === 0 ? 'Every team lies within what chance alone would give: the figures do not tell teams apart.' : apart.join(' ')}`
  }
  const outside = bodies.filter(({ standing, isOwn }) => !isOwn && standing !== 'within').length
  const others = bodies.filter(({ isOwn }) => !isOwn).length
  const own = bodies.filter(({ isOwn }) => isOwn).map((each) => {
    const words = standingWords[each.standing]
    return `${each.body}: ${shownValue(each.value, unit)}${countsInWords(each)}. ${words}.`
  })
  const rest = others === 0 ? '' : ` Of ${others} others, ${outside} ${outside === 1 ? 'lies' : 'lie'} outside what chance alone would give.`
  return `${period}. ${own.length === 0 ? 'Our own body has no figure.' : own.join(' ')}${rest} The average of all is ${shownValue(average, unit)}.`
}

/** The sentences beside lines of several bodies over the years. */
export const comparedSentence = ({ lines, unit }: ComparedSeries): string => {
  if (lines.length === 0) return 'There are no figures yet.'
  const parts = lines
    .filter(({ role }) => role !== 'neighbour')
    .map(({ body, points }) => {
      const held = points.filter(({ value }) => value !== null)
      const [first, last] = [held[0], held.at(-1)]
      if (first === undefined || last === undefined || first.value === null || last.value === null) return `${body}: no figures.`
      const now = `${shownValue(last.value, unit)} in ${last.day.slice(0, 4)}`
      return first === last ? `${body}: ${now}.` : `${body}: ${shownValue(first.value, unit)} in ${first.day.slice(0, 4)}, ${now}.`
    })
  const breaks = lines.filter(({ breaks }) => breaks.length > 0).map(({ body, breaks }) => `The line of ${body} is broken: ${breaks.map(({ reason }) => reason).join('; ')}.`)
  return [...parts, ...breaks].join(' ')
}
