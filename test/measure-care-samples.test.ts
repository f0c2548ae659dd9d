import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../src/cli/command.ts'
import { wire } from '../src/main/commands/measure.ts'

const corpus = resolve(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'))
const samples = join(corpus, 'data/ssda903')

const run = async (...words: readonly string[]) => {
  let text = ''
  const terminal: Terminal = { words: [...words, '--kind', 'ssda903', '--from', '2017-04', '--to', '2018-03'], readInput: async () => '', print: (more) => void (text += more), say: () => {}, isInteractive: false }
  const exit = await wire()(terminal)
  return { exit, text, printed: JSON.parse(text) }
}

describe.skipIf(!existsSync(samples))('measure, over published samples of the looked-after children return (skipped where the corpus is absent)', () => {
  it('reads every table of an invented return, and shows nothing of a child', async () => {
    const { text, printed } = await run(join(samples, 'csc-validator-903-fake-data'))
    const { problems, ...quality } = printed.quality
    const rows = Object.fromEntries(Object.entries<{ readonly rows: number }>(quality).map(([name, each]) => [name, each.rows]))
    expect(rows).toMatchObject({ Header: 2675, Episodes: 5050, Reviews: 12_582, 'Health and outcomes (OC2)': 2675, Missing: 43, 'Unaccompanied asylum-seeking children': 132, 'Social workers': 1 })
    expect(problems.map((each: { readonly file: string }) => each.file)).toContain('DoLo.csv')
    expect(text).not.toMatch(/566910|CHILD10|D051910639385|EG19/)
  })
  it.each(['liia-tools-samples/SSDA903_2020_episodes.csv', 'liia-tools-samples/SSDA903_episodes_for_testing_fixes_INPUT.csv', 'liia-tools-pipeline-samples'])('reads %s', async (path) => {
    const { printed } = await run(join(samples, path))
    expect(printed.quality.Episodes.rows).toBeGreaterThan(1)
  })
})
