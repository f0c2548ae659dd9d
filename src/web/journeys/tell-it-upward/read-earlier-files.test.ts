import { describe, expect, it } from 'vitest'
import type { UnreadFile } from '../../../core/board/unread-files.ts'
import { readEarlierFiles } from './read-earlier-files.ts'

const file = (fileName: string): UnreadFile => ({ fileName }) as UnreadFile
const text: Readonly<Record<string, string>> = { 'report.docx': 'We met. Visits have improved. 57% of visits are on time.', 'scan.pdf': '  ', 'quiet.pdf': 'We met.' }
const reader = {
  whyNotHeld: async ({ fileName }: UnreadFile) => (fileName === 'pack.pdf' ? ('own-pack' as const) : null),
  bytesOf: async ({ fileName }: UnreadFile) => (fileName === 'gone.pdf' ? null : new Uint8Array([1])),
  wordsInFile: async (_bytes: Uint8Array, name: string) => text[name] ?? 'Visits have improved.',
}

describe('files that were given before they were read', () => {
  it('are read when somebody asks, and say what could not be read and why', async () => {
    const files = ['report.docx', 'quiet.pdf', 'scan.pdf', 'pack.pdf', 'gone.pdf'].map(file)
    expect(await readEarlierFiles(files, reader)).toEqual([
      { file: files[0], kind: 'read', sentences: ['Visits have improved.', '57% of visits are on time.'] },
      { file: files[1], kind: 'read', sentences: [] },
      { file: files[2], kind: 'not-read', because: 'no-words' },
      { file: files[3], kind: 'not-read', because: 'own-pack' },
      { file: files[4], kind: 'not-read', because: 'gone' },
    ])
  })
})
