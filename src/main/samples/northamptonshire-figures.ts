import { bodyId } from '../../core/bodies/body.ts'
import { measureId } from '../../core/measure/measure.ts'
import { periodOfPublishedYear } from '../../core/measure/published/published-source.ts'
import { publishedSourcesOf } from '../../core/measure/published/published-sources.ts'
import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { northamptonshireFigures, type PublicSeries } from './northamptonshire-figures.data.ts'
import { northamptonshirePeers } from './northamptonshire-peers.data.ts'

/** Why a figure is to be read with care: worked out here, or of two councils together. */
const flagOf = (body: string, few: number | undefined): ReadFigure['flag'] => {
  if (body.startsWith('statistical-neighbours')) {
    const counted = few === undefined ? 'ten statistical neighbours' : `${few} of the ten statistical neighbours that had one`
    return { code: 'calculated', reason: `Worked out here: the plain mean of the published values of the ${counted}.` }
  }
  return body === 'northamptonshire-return' ? { code: 'joint-return', reason: 'North and West Northamptonshire send one return: the figure is of both together.' } : null
}

const figuresOf = ({ measure, source, areas }: PublicSeries): readonly ReadFigure[] => {
  const published = publishedSourcesOf(measureId(measure))[0]
  if (published === undefined) throw new Error(`a public series is of a measure that nobody publishes: ${measure}`)
  return Object.entries(areas).flatMap(([body, [from, values, fewer]]) =>
    values.split(' ').flatMap((value, at): readonly ReadFigure[] => {
      if (value === '.') return []
      const period = periodOfPublishedYear(published.period, from + at)
      const amount = { kind: 'number', value: Number(value), numerator: null, denominator: null } as const
      return [{ measure: measureId(measure), body: bodyId(body), period, amount, dataTo: period.to, standing: 'final', place: { sheet: null, row: null, column: source }, flag: flagOf(body, fewer?.[from + at]) }]
    }),
  )
}

/** Every published yearly figure of the public record, with its source; means of neighbours are marked as worked out. */
export const publicFigures = (): readonly ReadFigure[] => northamptonshireFigures.flatMap(figuresOf)

/** What the neighbours and the region of the two councils published of the same measures, to lay them beside. */
export const publicPeerFigures = (): readonly ReadFigure[] => northamptonshirePeers.flatMap(figuresOf)
