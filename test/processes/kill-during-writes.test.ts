import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundled, databaseWorker } from '../support/databases.ts'

type Found = { readonly isIntact: boolean; readonly lines: number; readonly people: number; readonly numbers: readonly number[] }
type Said = { readonly found: Found } | { readonly acknowledged: number } | { readonly refused: string }

type How = { readonly afterMs: number; readonly fromStart?: boolean; readonly meanwhile?: () => Promise<void> }

/** Runs the writer on a folder and kills it. In: how long after its first word, or after its start; and what happens meanwhile. */
const runAndKill = async (folder: string, { afterMs, fromStart = false, meanwhile }: How) => {
  const child = spawn(process.execPath, [fileURLToPath(writer), folder, fileURLToPath(databaseWorker())], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('close', (_code, signal) => done(signal)))
  const said: Said[] = []
  const killLater = async (): Promise<void> => {
    await meanwhile?.()
    await pause(afterMs)
    child.kill('SIGKILL')
  }
  if (fromStart) void killLater()
  for await (const line of createInterface({ input: child.stdout })) {
    // A line cut off by the kill is not a word.
    if (!line.endsWith('}')) continue
    said.push(JSON.parse(line) as Said)
    if (said.length === 1 && !fromStart) void killLater()
  }
  return { signal: await ended, said }
}

const foundIn = (said: readonly Said[]): Found | null => said.flatMap((each) => ('found' in each ? [each.found] : []))[0] ?? null
const acknowledgedIn = (said: readonly Said[]): readonly number[] => said.flatMap((each) => ('acknowledged' in each ? [each.acknowledged] : []))

let writer: URL
const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'improvement-board-kill-'))
  folders.push(folder)
  return folder
}
beforeAll(() => {
  writer = bundled('test/processes/writer.ts')
})
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Each kill is a start of the database, which takes seconds; before a release, run it with more (IMPROVEMENT_BOARD_TEST_KILLS). */
const kills = Number(process.env['IMPROVEMENT_BOARD_TEST_KILLS'] ?? 15)

describe('kill -9', () => {
  it(`loses no acknowledged act in ${kills} kills while acts are written`, { timeout: 1_500_000 }, async () => {
    const folder = newFolder()
    let acknowledged = 0
    let unanswered = 0
    for (let kill = 0; kill <= kills; kill += 1) {
      // Spread over the first 250 ms of writing, so that the kill falls at another place of an act each time.
      const { signal, said } = await runAndKill(folder, { afterMs: 10 + ((kill * 37) % 239) })
      const found = foundIn(said)!
      const acts = found.numbers.length
      // Numbers run without a gap; at most one act that was written had no time to be acknowledged.
      expect({ kill, signal, isIntact: found.isIntact, numbers: found.numbers }).toEqual({
        kill,
        signal: 'SIGKILL',
        isIntact: true,
        numbers: Array.from({ length: acts }, (_, index) => index + 1),
      })
      expect(acts === acknowledged || acts === acknowledged + 1).toBe(true)
      unanswered += acts - acknowledged
      expect(found.people).toBe(acts)
      expect(found.lines).toBe(kill === 0 ? 0 : 1 + 2 * acts)
      acknowledged = Math.max(acts, ...acknowledgedIn(said))
    }
    process.stderr.write(`kill -9: ${kills} kills, ${acknowledged} acts, ${unanswered} of them written and not yet acknowledged when killed\n`)
    // On a busy machine some kills fall before the first act; most must have fallen among acts.
    expect(acknowledged).toBeGreaterThan(kills / 2)
  })

  it('leaves a folder that opens when it falls into the very first start', async () => {
    const folder = newFolder()
    for (let afterMs = 200; afterMs <= 3400; afterMs += 800) await runAndKill(folder, { afterMs, fromStart: true })
    const { said } = await runAndKill(folder, { afterMs: 200 })
    const found = foundIn(said)!
    expect(found).toMatchObject({ isIntact: true, people: found.numbers.length })
    expect(acknowledgedIn(said).length).toBeGreaterThan(0)
  })
})

describe('a second process', () => {
  it('is refused on the same folder while the first one lives, and let in after it was killed', async () => {
    const folder = newFolder()
    const refused: Awaited<ReturnType<typeof runAndKill>>[] = []
    const first = await runAndKill(folder, {
      afterMs: 100,
      meanwhile: async () => void refused.push(await runAndKill(folder, { afterMs: 60_000 })),
    })
    expect(refused).toEqual([{ signal: null, said: [{ refused: 'data-folder-in-use' }] }])
    expect(acknowledgedIn(first.said).length).toBeGreaterThan(0)
    const third = await runAndKill(folder, { afterMs: 50 })
    expect(foundIn(third.said)?.isIntact).toBe(true)
  })
})
