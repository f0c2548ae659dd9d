import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { neighbourModels } from './neighbours.data.ts'
import { neighboursOf, parseNeighbours } from './neighbours.ts'

const first = (dfeCode: string | null, on: string) => {
  const found = neighboursOf(dfeCode, day(on))
  return found === null ? null : `${found.model.name}: ${found.neighbours[0]!.body}, ${found.neighbours[0]!.closeness}`
}

describe('statistical neighbours', () => {
  it.each([
    ['928', '2019-03-31', 'model of April 2021: kent-council'],
    ['940', '2022-03-31', 'model of April 2021: '],
    ['940', '2025-04-30', 'model of April 2021: '],
    ['940', '2025-05-01', 'model of May 2025: '],
    ['928', '2026-01-01', 'model of April 2021: '],
  ])('of %s on %s are those of the model in force that has it', (code, on, expected) => expect(first(code, on)).toContain(expected))
  it.each([null, '970', '999'])('of %s there are none', (code) => expect(first(code, '2025-06-01')).toBeNull())

  it('are ten others for every council, each a body we know and none itself', () => {
    for (const { name, from, neighbours } of neighbourModels) {
      const wrong = Object.entries(neighbours).filter(([code, line]) => {
        const ten = parseNeighbours(line)
        return ten.length !== 10 || new Set(ten.map(({ dfeCode }) => dfeCode)).size !== 10 || ten.some((each) => each.dfeCode === code || each.closeness === undefined)
      })
      expect([name, wrong]).toEqual([name, []])
      for (const code of Object.keys(neighbours)) expect(neighboursOf(code, from)?.neighbours).toHaveLength(10)
    }
  })
})
