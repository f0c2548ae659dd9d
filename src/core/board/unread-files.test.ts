import { describe, expect, it } from 'vitest'
import { aPaper } from '../../../test/support/board-changes.ts'
import { aLetter } from '../../../test/support/letter-changes.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Letter, LetterAppendix } from './letter.ts'
import type { Paper } from './meeting.ts'
import type { PaperSays } from './paper-claims.ts'
import { filesNeverRead, filesWithoutWords } from './unread-files.ts'

const sha = 'a'.repeat(64) as Sha256
const held: PaperSays = { kind: 'held', sentences: [], goingOn: null }
const scan: PaperSays = { kind: 'not-held', because: 'no-words' }
const own: PaperSays = { kind: 'not-held', because: 'own-pack' }
const file = (fileName: string, on: string, says?: PaperSays): Paper => ({ ...aPaper, given: { on: day(on), by: 'Ada', content: { kind: 'file', document: sha, fileName, mediaType: 'x', ...(says === undefined ? {} : { says }) } } })
const appendix = (fileName: string, says?: PaperSays): LetterAppendix => ({ document: sha, title: fileName, fileName, mediaType: 'x', size: 1, ...(says === undefined ? {} : { says }) })
const letter: Letter = { ...aLetter, state: 'draft', signed: null, begun: { ...aLetter.begun, on: day('2026-02-01') }, text: { statements: [], tests: [], appendices: [appendix('older.pdf'), appendix('read.pdf', held), appendix('scan.pdf', scan)] } }
const telling = {
  papers: [file('old.pdf', '2026-01-01'), file('new.pdf', '2026-03-01'), file('held.pdf', '2026-03-01', held), file('picture.pdf', '2026-03-01', scan), file('pack.pdf', '2026-03-01', own), { ...aPaper, given: null }, { ...aPaper, given: { on: day('2026-03-01'), by: 'Ada', content: { kind: 'page' as const, page: 'ledger' as never } } }],
  letters: [letter, { ...letter, state: 'withdrawn' as const }],
}

describe('files in which nothing was held', () => {
  it('are those given before files were read, with papers and with reports, the newest first', () => expect(filesNeverRead(telling).map(({ fileName }) => fileName)).toEqual(['new.pdf', 'older.pdf', 'old.pdf']))
  it('are those in which no words could be read; an issue of a pack is none of them', () => expect(filesWithoutWords(telling).map(({ fileName }) => fileName)).toEqual(['picture.pdf', 'scan.pdf']))
})
