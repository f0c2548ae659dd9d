import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { walkTheJourney } from '../support/journey.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

/** The checker printed in the reference page, run as an outsider would run it: plain Node, none of our code. */
const printedChecker = readFileSync(joinPath(import.meta.dirname, '../../docs/reference/journal-format.md'), 'utf8').split('```js\n')[1]!.split('```')[0]!

describe.each(databases)('the journal exported from $name', (kind) => {
  let fresh: FreshDatabase
  let lines: string[]
  const folder = mkdtempSync(joinPath(tmpdir(), 'improvement-board-journal-'))
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    const lead = somebody('Ada')
    await walkTheJourney(fresh.store, await join(fresh.store, lead, serviceOf(lead, exampleshire, 'programme-lead')))
    lines = []
    await fresh.store.exportJournal(async (line) => void lines.push(line))
  })
  afterAll(async () => {
    await fresh?.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  const check = (given: readonly string[]) => {
    writeFileSync(joinPath(folder, 'journal.jsonl'), `${given.join('\n')}\n`)
    return spawnSync(process.execPath, ['--input-type=module', '-e', printedChecker], { cwd: folder, encoding: 'utf8' })
  }

  it('is found intact by the checker printed in the reference page, with the same head', () => {
    const { status, stdout } = check(lines)
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: `intact ${(JSON.parse(lines.at(-1)!) as { hash: string }).hash}` })
  })

  it('is found broken by it at each line that is changed', () => {
    const at = Math.floor(lines.length / 2)
    const changed = lines.map((line, index) => (index === at ? line.replace('2026', '2025') : line))
    expect(check(changed).stderr).toContain(`line ${at + 1} does not follow`)
    expect(check(lines.filter((_, index) => index !== at)).stderr).toContain(`line ${at + 1} does not follow`)
  })

  it('is under a hash that covers every line, the last one too', () => {
    const { hash, ...rest } = JSON.parse(lines.at(-1)!) as Record<string, unknown>
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]))
          : value
    expect(createHash('sha256').update(JSON.stringify(sorted(rest))).digest('hex')).toBe(hash)
  })
})
