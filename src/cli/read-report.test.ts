import { describe, expect, it } from 'vitest'
import { refuse } from '../core/refusal.ts'
import { WrongCall } from './command.ts'
import { readReport } from './read-report.ts'

const folders: Readonly<Record<string, readonly string[]>> = { reports: ['reports/a.pdf', 'reports/b/c.pdf', 'reports/d.pdf'], 'one.pdf': ['one.pdf'] }

const call = async (...words: string[]) => {
  const printed: string[] = []
  const said: string[] = []
  let atOnce = 0
  let most = 0
  let isClosed = false
  const command = readReport({
    listFiles: async (path) => folders[path] ?? null,
    readFile: async (path) => (path.endsWith('.pdf') ? Buffer.from(path) : null),
    fingerprint: (bytes) => `hash of ${Buffer.from(bytes).toString()}`,
    openReaders: () => ({
      // The first file takes longest, so that order is kept on purpose and not by luck.
      read: async (bytes) => {
        atOnce += 1
        most = Math.max(most, atOnce)
        await new Promise((resolve) => setTimeout(resolve, Buffer.from(bytes).toString().includes('a.pdf') ? 20 : 1))
        atOnce -= 1
        return refuse('not-a-pdf', 'This file is not a PDF.', 'Choose another.')
      },
      close: async () => void (isClosed = true),
    }),
    usualJobs: 1,
  })
  const code = await command({ words, readInput: async () => '', print: (text) => printed.push(text), say: (text) => said.push(text), isInteractive: false })
  return { code, lines: printed.map((line) => JSON.parse(line) as Record<string, unknown>), said: said.join(''), most, isClosed }
}

describe('read-report', () => {
  it('prints one line a file in the order given, folders in name order', async () =>
    expect((await call('one.pdf', 'reports', '--jobs', '3')).lines.map((line) => line['file'])).toEqual(['one.pdf', 'reports/a.pdf', 'reports/b/c.pdf', 'reports/d.pdf']))
  it('ends with 1 where a file is refused, and prints the refusal in plain words', async () => {
    const { code, lines, isClosed } = await call('one.pdf')
    expect([code, isClosed]).toEqual([1, true])
    expect(lines).toEqual([{ file: 'one.pdf', sha256: 'hash of one.pdf', document_type: 'not-a-pdf', refusal: { code: 'not-a-pdf', message: 'This file is not a PDF.', what_to_do: 'Choose another.' } }])
  })
  it('refuses a file that is not there and goes on', async () =>
    expect((await call('nowhere', 'one.pdf')).lines).toMatchObject([{ file: 'nowhere', refusal: { code: 'not-found' } }, { file: 'one.pdf' }]))
  it('holds no more than twice as many files as processes', async () => expect((await call('reports', 'reports', 'reports')).most).toBeLessThanOrEqual(2))
  it('counts at the end, and on standard error only', async () => expect((await call('reports')).said).toBe('3 files: 0 read, 3 refused.\n'))
  it.each([[[]], [['one.pdf', '--jobs', '0']], [['one.pdf', '--jobs', 'two']], [['one.pdf', '--fast']]])('%j is a wrong call', async (words) =>
    expect(call(...words)).rejects.toBeInstanceOf(WrongCall))
})
