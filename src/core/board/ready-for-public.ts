import type { Pack } from '../pack/pack.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Letter } from './letter.ts'
import type { Paper } from './meeting.ts'

export type NotForPublic = Refusal<'not-ready' | 'page-not-for-public' | 'file-not-for-public' | 'pack-not-for-public'>

/** In: a letter, undefined where there is none. Out: why the public cannot have it, null where it can. */
export const whyLetterNotForPublic = (letter: Pick<Letter, 'state'> | undefined): NotForPublic | null =>
  letter?.state === 'signed' ? null : refuse('not-ready', 'It is not finished, so the public cannot have it.', 'A report is released once it is signed.')

/**
 * In: a paper of a meeting, undefined where there is none, and the packs of the programme. Out: why the public cannot have it, null where it
 * can. A page of the record changes from day to day and its small numbers are not suppressed; a Word document or a workbook carries what
 * nobody sees on its pages; a pack for members was made without suppression.
 */
export const whyPaperNotForPublic = (paper: Pick<Paper, 'given'> | undefined, packs: readonly Pick<Pack, 'audience' | 'issues'>[]): NotForPublic | null => {
  if (paper?.given === null || paper === undefined) return refuse('not-ready', 'It is not finished, so the public cannot have it.', 'A paper is released once it is given.')
  const { content } = paper.given
  switch (content.kind) {
    case 'held-back':
      return refuse('not-ready', 'It is restricted, so the public cannot have it.', 'Open it to members first.')
    case 'page':
      return refuse('page-not-for-public', 'This paper is a page of the record. It shows other figures each day, and the small ones in it are not kept back.', 'Give the paper as a PDF without small numbers, or say it on the public page.')
    case 'file': {
      if (content.mediaType !== 'application/pdf') return refuse('file-not-for-public', 'This paper is a Word document or a workbook. It can hold what nobody sees: earlier words, comments, hidden sheets.', 'Save it as a PDF, give the paper again, and propose that.')
      const pack = packs.find(({ issues }) => issues.some(({ files }) => files.some(({ sha256 }) => sha256 === content.document)))
      return pack === undefined || pack.audience === 'public' ? null : refuse('pack-not-for-public', 'This paper is a pack for members. Its small numbers are not kept back.', 'Make a pack for anybody, give that as the paper, and propose it.')
    }
    default:
      return content satisfies never
  }
}
