import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

type Written = { readonly path: string; readonly contents: Uint8Array }
const { removeOldParts, writeWhatDiffers } = (await import('./write-what-differs.mjs' as string)) as {
  readonly writeWhatDiffers: (files: readonly Written[]) => readonly string[]
  readonly removeOldParts: (folder: string, newest: readonly string[], now?: number) => void
}

const folder = mkdtempSync(join(tmpdir(), 'improvement-board-build-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const part = (name: string, text: string): Written => ({ path: join(folder, 'chunks', name), contents: Buffer.from(text) })
const hour = 60 * 60 * 1000

describe('a build beside a program that runs from the build before', () => {
  it('leaves a file of the same bytes as it was', () => {
    const one = part('one.js', 'export const one = 1')
    expect(writeWhatDiffers([one])).toEqual([one.path])
    utimesSync(one.path, 1000, 1000)
    expect(writeWhatDiffers([one])).toEqual([])
    expect(statSync(one.path).mtimeMs).toBe(1_000_000)
  })

  it('puts a changed file in its place and leaves nothing half made beside it', () => {
    const changed = part('one.js', 'export const one = 2')
    expect(writeWhatDiffers([changed])).toEqual([changed.path])
    expect(readFileSync(changed.path, 'utf8')).toBe('export const one = 2')
    expect(readdirSync(join(folder, 'chunks'))).toEqual(['one.js'])
  })

  it('keeps the parts of the build before for a day, and then removes them', () => {
    const [old, fresh] = [part('old.js', 'export {}'), part('fresh.js', 'export {}')]
    writeWhatDiffers([old, fresh])
    const madeAt = statSync(old.path).mtimeMs
    const isThere = (): readonly string[] => readdirSync(join(folder, 'chunks'))
    removeOldParts(join(folder, 'chunks'), [fresh.path], madeAt + 23 * hour)
    expect(isThere()).toContain('old.js')
    removeOldParts(join(folder, 'chunks'), [fresh.path], madeAt + 25 * hour)
    expect(isThere()).toEqual(['fresh.js'])
  })
})
