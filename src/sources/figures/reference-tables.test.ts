import { describe, expect, it } from 'vitest'
import { neighbourModels } from '../../core/bodies/neighbours.data.ts'
import { parseNeighbours } from '../../core/bodies/neighbours.ts'
import { whyNoFigures } from './reference-tables.ts'

const ten = Array.from({ length: 10 }, (_, at) => at + 1)
const closenessWords = (words: string): string => words.replaceAll('-', ' ')

/** A model as the Department writes it: each neighbour with how close it is to the right of it. */
const fileOf = (lines: Readonly<Record<string, string>>): Uint8Array => {
  const rows = Object.entries(lines).map(([code, line]) => [code, ...parseNeighbours(line).flatMap(({ dfeCode, closeness }) => [dfeCode, closenessWords(closeness)])].join(','))
  return new TextEncoder().encode([`LA num,${ten.map((number) => `SN${number},SNP`).join(',')}`, ...rows].join('\n'))
}

describe('a file that goes with published figures', () => {
  it('is known as the neighbours that ship, and needs no loading', async () => {
    const why = await whyNoFigures(fileOf(neighbourModels[1]!.neighbours))
    expect(why).toMatchObject({ code: 'neighbours-are-here', message: expect.stringContaining(neighbourModels[1]!.name) })
  })
  it('is known as other neighbours where one council has others', async () => {
    const lines = neighbourModels[1]!.neighbours
    const [code, line] = Object.entries(lines)[0]!
    const [first, ...rest] = line.split(' ')
    expect(await whyNoFigures(fileOf({ ...lines, [code]: [...rest, first].join(' ') }))).toMatchObject({ code: 'neighbours-not-known' })
  })
  it('is known as the dictionary of the comparison tool', async () => {
    const text = 'Measure_short,Chart_title,Polarity,y_axis_name,Description\nA rate,A rate,Low,Rate,What it is.\n'
    expect(await whyNoFigures(new TextEncoder().encode(text))).toMatchObject({ code: 'dictionary-is-here' })
  })
  it('is nothing of the kind where it is another table, or broken', async () => {
    expect(await whyNoFigures(new TextEncoder().encode('Name,Value\nA,1\n'))).toBeNull()
    expect(await whyNoFigures(new TextEncoder().encode('Name,"Value\nA,1\n'))).toBeNull()
  })
})
