import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Terminal } from './command.ts'
import { workingDays } from './working-days.ts'

const run = async (input: string, words: readonly string[] = []) => {
  const printed: string[] = []
  const terminal: Terminal = { words, readInput: async () => input, print: (text) => printed.push(text), say: () => {}, isInteractive: false }
  const code = await workingDays(terminal)
  return { code, output: JSON.parse(printed.join('')) as { cases: Record<string, unknown>[] } }
}

describe('working-days', () => {
  it('adds every member and keeps what the case came with', async () => {
    const { code, output } = await run('{"cases":[{"start":"2022-11-25","end":"2022-12-28","id":7}]}')
    expect(code).toBe(0)
    expect(output.cases).toEqual([
      {
        start: '2022-11-25',
        end: '2022-12-28',
        id: 7,
        working_days_day0: 21,
        working_days_day1: 22,
        due_15: '2022-12-16',
        due_45: '2023-02-01',
        within_15: false,
        within_45: true,
        start_is_working_day: true,
        end_is_working_day: true,
      },
    ])
  })
  it('gives what it can and a refusal where bank holidays are not held', async () => {
    const { code, output } = await run('{"cases":[{"start":"2027-12-29","end":"2027-12-30"},{"start":"2031-01-01","end":"2031-01-02"}]}')
    expect(code).toBe(1)
    expect(output.cases[0]).toMatchObject({ working_days_day0: 1, due_45: null, refusal: { code: 'outside-years-held' } })
    expect(output.cases[1]).toMatchObject({ working_days_day0: null, within_15: null, refusal: { code: 'outside-years-held' } })
  })
  it.each(['{"start":"2022-02-30","end":"2022-03-01"}', '{"start":"2022-03-01"}', 'null', '3'])('refuses the case %s alone', async (bad) => {
    const { code, output } = await run(`{"cases":[${bad},{"start":"2022-03-01","end":"2022-03-02"}]}`)
    expect(code).toBe(1)
    expect(output.cases[0]).toMatchObject({ refusal: { code: 'not-a-day' } })
    expect(output.cases[1]).toMatchObject({ working_days_day0: 1 })
  })
  it.each(['', 'no JSON', '[]', '{"cases":3}'])('is a wrong call on %j', async (input) => {
    await expect(run(input)).rejects.toThrow(/standard input/)
  })
  it('is a wrong call with words', async () => {
    await expect(run('{"cases":[]}', ['file.json'])).rejects.toThrow(/takes no words/)
  })
})

const golden = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? '../shared', 'golden/working-days.json')
describe.skipIf(!existsSync(golden))('working-days on the golden cases (skipped where the corpus folder is absent)', () => {
  it('equals every case', async () => {
    const { cases } = JSON.parse(readFileSync(golden, 'utf8')) as { cases: Record<string, unknown>[] }
    const asked = cases.map(({ start, end }) => ({ start, end }))
    const { code, output } = await run(JSON.stringify({ cases: asked }))
    expect(code).toBe(0)
    expect(cases.length).toBeGreaterThan(0)
    expect(output.cases).toEqual(cases.map(({ why: _why, ...figures }) => figures))
  })
})
