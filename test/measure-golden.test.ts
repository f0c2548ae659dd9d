import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../src/cli/command.ts'
import { wire } from '../src/main/commands/measure.ts'

const corpus = resolve(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'))
const golden = join(corpus, 'golden/annex-a/indicators-golden-dev.json')
const samples = join(corpus, 'data/annex-a')

type Printed = {
  readonly quality: Readonly<Record<string, unknown>> & { readonly problems: readonly Readonly<Record<string, unknown>>[] }
  readonly results: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly not_given: readonly { readonly indicator: string; readonly code: string }[]
  readonly refusal?: { readonly code: string }
}

const run = async (...words: readonly string[]): Promise<{ readonly printed: Printed; readonly exit: number }> => {
  let text = ''
  const terminal: Terminal = { words, readInput: async () => '', print: (more) => void (text += more), say: () => {}, isInteractive: false }
  const exit = await wire()(terminal)
  return { printed: JSON.parse(text) as Printed, exit }
}

describe.skipIf(!existsSync(golden))('measure, against two independent programs over an invented council (skipped where the corpus is absent)', () => {
  it('equals every cell of both results and every count of quality', { timeout: 120_000 }, async () => {
    const expected = JSON.parse(readFileSync(golden, 'utf8')) as Printed
    const folder = join(corpus, 'golden/annex-a')
    const { printed, exit } = await run(join(folder, 'annexa-dev.xlsx'), '--from', '2022-04', '--to', '2024-03', '--snapshots', join(folder, 'snapshots'))
    const { problems, ...quality } = printed.quality
    expect(exit).toBe(0)
    expect(printed.results).toEqual(expected.results)
    expect(quality).toEqual(expected.quality)
    expect(problems.length).toBeGreaterThan(0)
    expect(printed.not_given).toEqual([])
  })
})

describe.skipIf(!existsSync(samples))('measure, over published sample workbooks (skipped where the corpus is absent)', () => {
  it.each([
    ['liia-tools-Annex_A.xlsx', 11],
    ['liia-tools-pipeline-Annex_A_2024_Jan.xlsx', 11],
    ['cscdp-2015-01-sample.xlsx', 11],
    ['cscdp-2016-01-sample.xlsx', 11],
    ['cscdp-2016-02-sample.xlsx', 11],
    ['cscdp-example-B-2004.xlsx', 11],
    ['cscdp-example-A-2005.xls', 11],
  ])('reads every list of %s', async (name, lists) => {
    const { printed } = await run(join(samples, name), '--from', '2020-01', '--to', '2020-12')
    expect(Object.keys(printed.quality).length - 1).toBe(lists)
    expect(printed.not_given.filter(({ code }) => code !== 'no-snapshot')).toEqual([])
  })
  it.each([
    ['d2i-sen-fake_sen.xlsx', 'other-layout'],
    ['README.md', 'not-an-excel-workbook'],
    ['absent.xlsx', 'not-found'],
  ])('refuses %s as %s', async (name, code) => {
    const { printed, exit } = await run(join(samples, name), '--from', '2020-01', '--to', '2020-12')
    expect([printed.refusal?.code, exit]).toEqual([code, 1])
  })
})
