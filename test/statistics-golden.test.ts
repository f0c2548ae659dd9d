import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WrongCall, type Command } from '../src/cli/command.ts'
import { wire as wireArrows } from '../src/main/commands/arrows.ts'
import { wire as wireCharts } from '../src/main/commands/charts.ts'
import { wire as wireSpc } from '../src/main/commands/spc.ts'

// Results of independent programs (NHSRplotthedots, qicharts2, PHEindicatormethods, FunnelPlotR) on invented series, and the figures of
// a published back-test. They are no part of this project: where the folder is absent these tests are skipped, and say so.
const corpus = process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared')
const isAbsent = !existsSync(join(corpus, 'golden/spc.json'))
const title = isAbsent ? `(skipped: no reference results in ${corpus}) ` : ''

type Member = Readonly<Record<string, unknown>>
const read = (path: string): Readonly<Record<string, readonly Member[]>> => JSON.parse(readFileSync(join(corpus, path), 'utf8'))

const run = async (command: Command, input: string, words: readonly string[] = []): Promise<Readonly<Record<string, readonly Member[]>>> => {
  const printed: string[] = []
  const terminal = { words, readInput: async () => input, print: (text: string) => printed.push(text), say: () => undefined, isInteractive: false }
  const code = await command(terminal)
  if (code !== 0) throw new WrongCall(`exit code ${code}`)
  return JSON.parse(printed.join(''))
}

const isMember = (value: unknown): value is Member => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every place where the found value is not the expected one: numbers to 1e-9, all else exactly. Members not expected are allowed. */
const differences = (expected: unknown, found: unknown, path: string): string[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [`${path}: not a list of ${expected.length}`]
    return expected.flatMap((each, i) => differences(each, found[i], `${path}[${i}]`))
  }
  if (isMember(expected)) {
    if (!isMember(found)) return [`${path}: not an object`]
    return Object.entries(expected).flatMap(([name, each]) => differences(each, found[name], `${path}.${name}`))
  }
  const isSame = typeof expected === 'number' && typeof found === 'number' ? Math.abs(expected - found) <= 1e-9 : expected === found
  return isSame ? [] : [`${path}: ${String(expected)} expected, ${String(found)} found`]
}

const withoutExpected = (members: readonly Member[]): Member[] => members.map((member) => Object.fromEntries(Object.entries(member).filter(([name]) => name !== 'expected')))

const compare = (members: readonly Member[], results: readonly Member[]): string[] => [
  ...differences(members.map(({ id }) => id), results.map(({ id }) => id), 'ids'),
  ...members.flatMap(({ id, expected }, i) => differences(expected, results[i], String(id))),
]

describe.skipIf(isAbsent)(`${title}reference results`, () => {
  it('of NHSRplotthedots are met by spc in every figure and verdict', async () => {
    const { series } = read('golden/spc.json')
    const found = await run(wireSpc(), JSON.stringify({ series: withoutExpected(series!) }))
    expect(series!.length).toBeGreaterThan(0)
    expect(compare(series!, found['series']!)).toEqual([])
  })

  it('of qicharts2 are met by charts in every figure and signal', async () => {
    const { charts } = read('golden/charts.json')
    const found = await run(wireCharts(), JSON.stringify({ charts: withoutExpected(charts!) }))
    expect(charts!.length).toBeGreaterThan(0)
    expect(compare(charts!, found['charts']!)).toEqual([])
  })

  it('of PHEindicatormethods and FunnelPlotR are met by charts, but for lower limits FunnelPlotR leaves just above 0', async () => {
    const { funnels } = read('golden/charts.json')
    const found = await run(wireCharts(), JSON.stringify({ funnels: withoutExpected(funnels!) }))
    const odd = compare(funnels!, found['funnels']!)
    // At the smallest denominators an angle just below 0 is squared there to something just above it; the true limit is 0.
    const isLeftAboveZero = (line: string): boolean => {
      const [, expected] = /arcsine_\w+\.lower_\w+\[\d+\]: (\S+) expected, 0 found$/.exec(line) ?? []
      return expected !== undefined && Number(expected) < 1e-4
    }
    expect(odd.filter((line) => !isLeftAboveZero(line))).toEqual([])
    expect(odd.length).toBeLessThan(funnels!.length)
  })

  it('of the back-test are met by arrows in every figure', async () => {
    const expected = read('golden/early-warning.json')
    const files = ['panel18.csv', 'indicators.csv'].map((name) => join(corpus, 'data/early-warning', name))
    const found = await run(wireArrows(), '', files)
    for (const member of ['arrows', 'arrows_by_indicator']) {
      expect(Object.keys(found[member]!).sort()).toEqual(Object.keys(expected[member]!).sort())
      expect(differences(expected[member], found[member], member)).toEqual([])
    }
  })
})
