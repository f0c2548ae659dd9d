import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isRefusal } from '../../core/refusal.ts'
import { openReaders, type Readers } from './open-readers.ts'

const folder = mkdtempSync(join(tmpdir(), 'improvement-board-readers-'))
const open: Readers[] = []
afterAll(async () => {
  await Promise.all(open.map((readers) => readers.close()))
  rmSync(folder, { recursive: true, force: true })
})

/** Readers whose process does what `onFirst` says with its first question of all, and answers every later one with the page asked for. */
const readersThat = (name: string, onFirst: string, always = false): Readers => {
  const mark = join(folder, `${name}.seen`)
  const workerPath = join(folder, `${name}.mjs`)
  writeFileSync(
    workerPath,
    `import { existsSync, writeFileSync } from 'node:fs'
const mark = ${JSON.stringify(mark)}
process.on('message', (question) => {
  const isFirst = ${always} || !existsSync(mark)
  writeFileSync(mark, '')
  if (isFirst) { ${onFirst} }
  else process.send({ kind: 'picture', png: new Uint8Array([question.page]), retires: false })
})
process.on('disconnect', () => process.exit(0))`,
  )
  const readers = openReaders({ jobs: 1, workerPath, secondsAFile: 2 })
  open.push(readers)
  return readers
}

const pageOf = async (readers: Readers, page: number): Promise<number | string> => {
  const picture = await readers.picture(new Uint8Array(), page, 100)
  return isRefusal(picture) ? picture.code : picture[0]!
}

describe('a reading process', () => {
  it('costs the file its reading where the file ends it, and the next file gets a fresh one', async () => {
    const readers = readersThat('crash', 'process.kill(process.pid, "SIGSEGV")')
    expect(await Promise.all([pageOf(readers, 1), pageOf(readers, 2), pageOf(readers, 3)])).toEqual(['damaged', 2, 3])
  })
  it.each(['SIGINT', 'SIGTERM'])('does not blame the file where it is told to end by %s', async (signal) => {
    const readers = readersThat(`told-${signal}`, `process.kill(process.pid, "${signal}")`)
    expect(await Promise.all([pageOf(readers, 1), pageOf(readers, 2)])).toEqual([1, 2])
  })
  it('is not started for ever where it is told to end each time', async () => {
    expect(await pageOf(readersThat('always-told', 'process.kill(process.pid, "SIGTERM")', true), 1)).toBe('damaged')
  })
  it('ends where a file takes too long', async () => {
    const readers = readersThat('hang', 'for (;;);')
    expect(await Promise.all([pageOf(readers, 1), pageOf(readers, 2)])).toEqual(['too-slow', 2])
  })
  it('refuses questions still waiting when it is closed', async () => {
    const readers = readersThat('close', 'for (;;);')
    const asked = [pageOf(readers, 1), pageOf(readers, 2)]
    await new Promise((done) => setTimeout(done, 200))
    await readers.close()
    expect(await Promise.all(asked)).toEqual(['closing', 'closing'])
  })
})
