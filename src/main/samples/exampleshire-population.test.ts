import { describe, expect, it } from 'vitest'
import { bodyId } from '../../core/bodies/body.ts'
import { measureId } from '../../core/measure/measure.ts'
import { rateOfCount } from '../../core/measure/rate-of-count.ts'
import type { Figure, LoadId } from '../../core/measure/figure.ts'
import { exampleshireFiles } from './exampleshire-figures.ts'
import { exampleshirePopulation } from './exampleshire-population.data.ts'
import { populationFigures } from './load-population.ts'

const county = 'exampleshire-county-council'
const counted = (await exampleshireFiles()).flatMap(({ figures }) => figures).filter(({ measure }) => measure === 'children-in-care')

describe('how many children live in the invented county', () => {
  it('goes with the monthly counts: who was in care on 31 March is who was counted then', () => {
    const told = populationFigures().filter(({ body, period }) => body === county && period.to >= '2023-11-30')
    expect(told.map(({ period, amount }) => [period.to, amount.kind === 'number' ? amount.numerator : null])).toEqual(
      counted.filter(({ period }) => period.to.endsWith('-03-31')).map(({ period, amount }) => [period.to, amount.kind === 'number' ? amount.value : null]),
    )
    expect(told).toHaveLength(3)
  })
  it('adds up: the areas of the two councils to come are the county', () => {
    const years = new Set(exampleshirePopulation.filter(({ body }) => body !== county).map(({ year }) => year))
    const sum = (year: number, key: 'inCare' | 'children', is: (body: string) => boolean): number => exampleshirePopulation.filter((each) => each.year === year && is(each.body)).reduce((all, each) => all + each[key], 0)
    expect([...years]).toEqual([2024, 2025, 2026])
    for (const year of years) for (const key of ['inCare', 'children'] as const) expect(sum(year, key, (body) => body !== county), `${key} ${year}`).toBe(sum(year, key, (body) => body === county))
  })
  it('gives a rate to every month that has a count', () => {
    const held = populationFigures().map((figure): Figure => ({ ...figure, received: figure.period.to, revision: 0, load: 'population' as LoadId }))
    const without = counted.filter(({ period, amount }) => rateOfCount(measureId('children-in-care'), { body: bodyId(county), period, value: amount.kind === 'number' ? amount.value : null }, held) === null)
    expect([new Set(counted.map(({ period }) => period.to)).size, without]).toEqual([36, []])
  })
})
