import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../src/cli/command.ts'
import { wire } from '../src/main/commands/measure.ts'

const corpus = resolve(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'))
const samples = join(corpus, 'data/cin-census')

const run = async (...words: readonly string[]) => {
  let text = ''
  const terminal: Terminal = { words, readInput: async () => '', print: (more) => void (text += more), say: () => {}, isInteractive: false }
  const exit = await wire()(terminal)
  return { exit, printed: JSON.parse(text) }
}

describe.skipIf(!existsSync(samples))('measure, over published samples of the census (skipped where the corpus is absent)', () => {
  it.each([
    ['CIN2rows.xml', 1],
    ['CIN_Census_2021.xml', 1],
    ['CIN_Census_2021_no_assessment_factors.xml', 1],
    ['CIN_Census_2024.xml', 2],
    ['CIN_Census_2026.xml', 2],
    ['CIN_header_issues_100.xml', 1],
    ['CIN_la_issues_2887Q.xml', 1],
    ['fake_CIN_data.xml', 332],
    ['liia-tools-cin-2022.xml', 1],
  ])('reads every child of %s, and shows nothing of one', async (name, children) => {
    const { printed } = await run(join(samples, name), '--kind', 'cin-census', '--from', '2022-04', '--to', '2023-03')
    expect(printed.quality.Children.rows).toBe(children)
    expect(JSON.stringify(printed)).not.toMatch(/DfEX|RND0|child_fails|A123456789123/)
  })
  it('tells of a reference date that is not 31 March', async () => {
    const { printed } = await run(join(samples, 'CIN_header_issues_100.xml'), '--kind', 'cin-census', '--from', '2022-04', '--to', '2023-03')
    expect(printed.quality.problems).toContainEqual(
      expect.objectContaining({ file: 'CIN_header_issues_100.xml', line: 6, element: 'Header/CollectionDetails/ReferenceDate', rule: 'a reference date that is not 31 March of the year', value_shape: 'date' }),
    )
  })
  it('refuses a schema in place of a census', async () => {
    const { exit, printed } = await run(join(samples, 'CIN_schema_2024.xsd'), '--kind', 'cin-census', '--from', '2022-04', '--to', '2023-03')
    expect([exit, printed.refusal.code]).toEqual([1, 'other-layout'])
  })
})
