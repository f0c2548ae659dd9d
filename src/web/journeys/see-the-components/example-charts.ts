import type { ChartedFunnel, ChartedPeers, ComparedSeries, PeerFigure } from '../../../core/measure/charted-peers.ts'
import type { ChartedLimits, ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import { funnelAverage, funnelLimits, funnelRows, halvedRows, monthlyLimits, monthlyRows, monthlyVerdict } from './example-charts.data.ts'

const percent = { kind: 'percent', places: 1 } as const
const body = 'Exampleshire (invented)'
const plain: Pick<ChartedSeries, 'body' | 'rebases' | 'breaks' | 'annotations' | 'targets' | 'trajectory' | 'verdict'> = { body, rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null }

const limitsOn = (day: string): ChartedLimits | null => {
  const held = monthlyLimits.findLast(([from]) => from <= day)
  return held === undefined ? null : { centre: held[1], lower: held[2], upper: held[3] }
}

/** Three years of months: new limits, a target and the way to it, annotations, figures kept back, provisional figures. */
export const exampleMonths: ChartedSeries = {
  ...plain,
  measure: 'Assessments finished within 45 working days',
  unit: percent,
  period: 'month',
  chart: 'xmr',
  points: monthlyRows.map(([day, numerator, denominator, cause, kind], index): ChartedPoint => ({
    day,
    value: numerator === null ? null : (100 * numerator) / denominator,
    symbol: numerator === null ? (index === 9 ? 'c' : 'x') : null,
    numerator,
    denominator: numerator === null ? null : denominator,
    isProvisional: index > monthlyRows.length - 3,
    limits: limitsOn(day),
    cause,
    kind,
  })),
  rebases: [{ day: '2025-01-01', reason: 'One team now does all assessments. Proposed by A. Marsh, agreed by T. Okoro' }],
  annotations: [
    { day: '2024-07-08', text: 'Eleven workers left the assessment teams in one month.' },
    { day: '2024-09-16', text: 'New front door opened.' },
    { day: '2025-11-03', text: 'Monitoring visit.' },
  ],
  targets: [{ from: '2024-04-01', to: null, value: 85 }],
  trajectory: [{ day: '2024-04-01', value: 78 }, { day: '2026-07-31', value: 92 }],
  verdict: monthlyVerdict,
}

/** A p chart on which the body became two: the limits breathe with the numbers, and nothing crosses the break. */
export const exampleBreak: ChartedSeries = {
  ...plain,
  measure: 'Conferences held within 15 working days',
  unit: percent,
  period: 'month',
  chart: 'p',
  points: halvedRows.map(([day, numerator, denominator, centre, lower, upper]): ChartedPoint => {
    const value = (100 * numerator) / denominator
    const [isLow, isHigh] = [value < lower, value > upper]
    return { day, value, symbol: null, numerator, denominator, isProvisional: false, limits: { centre, lower, upper }, cause: isLow ? 'below-lower-limit' : isHigh ? 'above-upper-limit' : 'none', kind: isLow ? 'concern' : isHigh ? 'improvement' : 'common-cause' }
  }),
  breaks: [{ day: '2024-10-01', reason: 'the county became two councils' }],
}

const few = [4, 7, 3, 6, 5, 8, 2]

/** Too few points for limits: a run chart. */
export const exampleFew: ChartedSeries = {
  ...plain,
  measure: 'Children without a named worker',
  unit: { kind: 'count', places: 0 },
  period: 'week',
  chart: 'run',
  points: few.map((value, index): ChartedPoint => ({
    day: `2026-0${index < 4 ? 5 : 6}-${String(index < 4 ? 10 + index * 7 : 7 * index - 21).padStart(2, '0')}`,
    value, symbol: null, numerator: null, denominator: null, isProvisional: false, limits: { centre: 5, lower: null, upper: null }, cause: 'none', kind: 'common-cause',
  })),
  verdict: { variation: { kind: 'cannot-tell', why: 'too-few', have: few.length, need: 13 }, target: { kind: 'no-target' }, rebasedOn: null },
}

const peer = (name: string, value: number | null, symbol: PeerFigure['symbol'] = null): PeerFigure => ({ body: name, value, symbol, numerator: null, denominator: null })

/** One body among ten neighbours, its region and England. */
export const exampleLevel: ChartedPeers = {
  measure: 'Children who come back within a year of an earlier referral',
  unit: percent,
  better: 'lower',
  period: 'Year to 31 March 2026',
  own: { ...peer('Exampleshire', 30.4), numerator: 1216, denominator: 4000 },
  neighbours: [
    peer('Ashmere', 19.8), peer('Brackenshire', 22.1), peer('Caldon', 22.4), peer('Dunholme', 24.9), peer('Eastvale', 17.3),
    peer('Fenwick', 23.2), peer('Garrowby', 26.7), peer('Hexley', 21.5), peer('Isleport', null, 'c'), peer('Kelstow', 20.6),
  ],
  neighboursAre: 'Ten neighbours (all invented)',
  middle: 22.1,
  region: peer('Example region', 23.6),
  england: peer('All of the example country', 22.6),
}

/** Bodies of different size beside the limits of chance. */
export const exampleFunnel: ChartedFunnel = {
  measure: 'Assessments finished within 45 working days',
  unit: percent,
  better: 'higher',
  period: 'Year to 31 March 2026',
  size: 'Assessments finished in the year',
  average: funnelAverage,
  limits: funnelLimits.map(([size, lower95, upper95, lower998, upper998]) => ({ size, lower95, upper95, lower998, upper998 })),
  bodies: funnelRows.map(([name, numerator, denominator, standing]) => ({ body: name, isOwn: name === 'Exampleshire', value: (100 * numerator) / denominator, numerator, denominator, standing })),
}

const years = (first: number, values: readonly (number | null)[]): ComparedSeries['lines'][number]['points'] =>
  values.map((value, index) => ({ day: `${first + index}-03-31`, value, symbol: value === null ? 'x' : null }))

/** A body that became two, beside its neighbours and the country. */
export const exampleYears: ComparedSeries = {
  measure: 'Children who come back within a year of an earlier referral',
  unit: percent,
  better: 'lower',
  lines: [
    { body: 'Exampleshire county', role: 'own', points: years(2016, [34.2, 35.1, 31.8, 30.9, 33.0, 31.2]), breaks: [] },
    { body: 'North Exampleshire', role: 'own', points: years(2022, [22.4, 28.8, 26.1, 24.0]), breaks: [{ day: '2021-04-01', reason: 'the county became two councils' }] },
    { body: 'South Exampleshire', role: 'own', points: years(2022, [20.1, 26.0, null, 23.1]), breaks: [] },
    { body: 'Example country', role: 'england', points: years(2016, [22.5, 21.9, 21.9, 22.6, 22.6, 22.7, 21.5, 22.4, 22.4, 22.6]), breaks: [] },
    { body: 'Median of neighbours', role: 'neighbours-median', points: years(2016, [24.1, 23.8, 24.4, 23.9, 24.2, 23.6, 22.9, 23.3, 23.0, 22.8]), breaks: [] },
  ],
}
