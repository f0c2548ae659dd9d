import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { censusIndicators } from '../src/indicators/cin-census/all.ts'
import { careIndicators } from '../src/indicators/ssda903/all.ts'
import { workforceIndicators } from '../src/indicators/workforce/all.ts'

const lastLine = 111
const page = readFileSync(join(import.meta.dirname, '../docs/explanation/what-the-other-returns-can-say.md'), 'utf8')
const sections = page.split('\n## ').slice(1)
const rowsOf = (section: string): readonly (readonly string[])[] => section.split('\n').filter((line) => /^\| [\d–]/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
const figuresOf = (section: string): readonly string[] => rowsOf(section).flatMap((cells) => [...(cells[3] ?? '').matchAll(/`([a-z0-9_]+)`/g)].map(([, id]) => id!))
const linesOf = (cell: string): readonly number[] => cell.split(', ').filter((part) => /\d/.test(part)).flatMap((part) => {
  const [from, to] = part.split('–').map(Number)
  return Array.from({ length: (to ?? from!) - from! + 1 }, (_, at) => from! + at)
})

describe.each([
  ['Children in need census', censusIndicators],
  ['Looked-after return', careIndicators],
  ['Workforce return', workforceIndicators],
] as const)('the table of the %s', (name, indicators) => {
  const section = sections.find((each) => each.startsWith(name))!
  it('names each of its figures once, and no other', () => {
    expect(figuresOf(section).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted())
  })
  it('gives a figure where a measure is carried, and says why where it is not, or not whole', () => {
    const isHonest = ([, , carried, figures, why]: readonly string[]): boolean => (carried === 'not' ? figures === '' && why !== '' : figures !== '' && (carried === 'whole' || (carried === 'in part' && why !== '')))
    expect(rowsOf(section).filter((cells) => !isHonest(cells))).toEqual([])
    expect(rowsOf(section).length).toBeGreaterThan(5)
  })
})

describe('the page on what the other returns can say', () => {
  it('goes through every line of the scorecard', () => {
    const told = new Set(sections.flatMap((section) => rowsOf(section).flatMap(([line]) => linesOf(line!))))
    expect(Array.from({ length: lastLine }, (_, at) => at + 1).filter((line) => !told.has(line))).toEqual([])
  })
})
