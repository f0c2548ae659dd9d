import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/core/refusal.ts'
import { openReaders, type Readers } from '../../src/sources/ofsted-report/open-readers.ts'
import { mutate } from './mutate-pdf.ts'

// A few hundred at each run; IMPROVEMENT_BOARD_MUTATIONS=10000 for the whole campaign, and IMPROVEMENT_BOARD_CORPUS for real
// reports among the files to damage.
const count = Number(process.env['IMPROVEMENT_BOARD_MUTATIONS'] ?? 300)
const root = resolve(import.meta.dirname, '../..')
const MOST_MS = 10_000
const MOST_BYTES = 512 * 1024 * 1024

const pdfsUnder = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name)) : []

const real = count > 1000 ? pdfsUnder(join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? join(root, '../shared'), 'data/ofsted-reports/dev')).slice(0, 12) : []
const files = [...pdfsUnder(join(root, 'test/corpus')), ...real].sort().map((path) => readFileSync(path))

/** Highest memory so far of each process this one started, in bytes. Linux only. */
const peaks = (): readonly number[] => {
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  if (!existsSync(list)) return []
  return readFileSync(list, 'utf8').trim().split(' ').filter((id) => id !== '').flatMap((id) => {
    try {
      return [Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024]
    } catch {
      return []
    }
  })
}

describe(`${count} damaged reports`, () => {
  let readers: Readers
  beforeAll(async () => {
    const { buildIfStale } = (await import('../../scripts/build.mjs' as string)) as { readonly buildIfStale: () => Promise<number> }
    await buildIfStale()
    readers = openReaders({ jobs: 2, workerPath: join(root, 'build/reader.worker.js') })
  })
  afterAll(() => readers.close())

  it('each end in a reading or a refusal, in time and in memory', { timeout: 3_600_000 }, async () => {
    const codes: Record<string, number> = {}
    let slowest = 0
    let highest = 0
    let next = 0
    const one = async (): Promise<void> => {
      while (next < count) {
        const { bytes } = mutate(files, next++)
        const began = performance.now()
        const outcome = await readers.read(bytes)
        slowest = Math.max(slowest, performance.now() - began)
        highest = Math.max(highest, ...peaks())
        const code = isRefusal(outcome) ? outcome.code : outcome.kind
        codes[code] = (codes[code] ?? 0) + 1
      }
    }
    await Promise.all([one(), one()])
    process.stdout.write(`${JSON.stringify({ count, slowestMs: Math.round(slowest), highestMB: Math.round(highest / 1e6), ...codes })}\n`)
    expect(Object.values(codes).reduce((sum, value) => sum + value, 0)).toBe(count)
    expect(slowest).toBeLessThan(MOST_MS)
    expect(highest).toBeLessThan(MOST_BYTES)
    // The service is as able afterwards as before.
    const whole = await readers.read(readFileSync(join(root, 'test/corpus/ilacs-2026-no-overall/report.pdf')))
    expect(whole.kind).toBe('inspection-report')
  })

  it('a page can be drawn as a picture', async () => {
    const file = readFileSync(join(root, 'test/corpus/ilacs-2026-no-overall/report.pdf'))
    const png = await readers.picture(file, 1, 400)
    expect(png).toBeInstanceOf(Uint8Array)
    expect(Buffer.from(png as Uint8Array).toString('latin1', 1, 4)).toBe('PNG')
    expect(Buffer.from(png as Uint8Array).readUInt32BE(16)).toBe(400)
    expect(await readers.picture(file, 99, 400)).toMatchObject({ kind: 'refusal', code: 'no-such-page' })
    expect(await readers.picture(file, 1, 1_000_000)).toMatchObject({ kind: 'refusal', code: 'too-large' })
  })

  it('a reader that is closed refuses', async () => {
    const closing = openReaders({ jobs: 1, workerPath: join(root, 'build/reader.worker.js') })
    const waiting = [closing.read(files[0]!), closing.read(files[1]!)]
    await closing.close()
    for (const answer of await Promise.all(waiting)) expect(['closing', 'damaged']).toContain(isRefusal(answer) ? answer.code : '')
    expect(await closing.read(files[0]!)).toMatchObject({ code: 'closing' })
  })
})
