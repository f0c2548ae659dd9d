import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Pack, PackAudience } from '../pack/pack.ts'
import { letterStates } from './letter.ts'
import { recordPages, type Paper, type PaperContent } from './meeting.ts'
import { whyLetterNotForPublic, whyPaperNotForPublic } from './ready-for-public.ts'

const document = 'd'.repeat(64) as Sha256
const given = (content: PaperContent): Pick<Paper, 'given'> => ({ given: { on: day('2026-11-02'), by: 'Ada', content } })
const pdf: PaperContent = { kind: 'file', document, fileName: 'paper.pdf', mediaType: 'application/pdf' }
const packOf = (audience: PackAudience, sha256 = document): Pick<Pack, 'audience' | 'issues'> => ({ audience, issues: [{ files: [{ format: 'pdf', sha256, size: 1, madeBy: 'x' }] } as unknown as Pack['issues'][0]] })
const code = (paper: Pick<Paper, 'given'> | undefined, packs: readonly Pick<Pack, 'audience' | 'issues'>[] = []) => whyPaperNotForPublic(paper, packs)?.code ?? 'ready'

describe('what the public can have', () => {
  it.each(letterStates.map((state) => [state, state === 'signed' ? 'ready' : 'not-ready']))('of letters: %s is %s', (state, expected) => expect(whyLetterNotForPublic({ state })?.code ?? 'ready').toBe(expected))
  it('is no letter that is not there', () => expect(whyLetterNotForPublic(undefined)?.code).toBe('not-ready'))
  it.each<[string, Pick<Paper, 'given'> | undefined, string]>([
    ['none', undefined, 'not-ready'],
    ['one that is awaited', { given: null }, 'not-ready'],
    ['one kept from the reader', given({ kind: 'held-back' }), 'not-ready'],
    ['a PDF', given(pdf), 'ready'],
    ['a Word document', given({ ...pdf, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }), 'file-not-for-public'],
    ['a workbook', given({ ...pdf, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }), 'file-not-for-public'],
    ...recordPages.map((page) => [`the page “${page}”`, given({ kind: 'page', page }), 'page-not-for-public'] as [string, Pick<Paper, 'given'>, string]),
  ])('of papers: %s', (_what, paper, expected) => expect(code(paper)).toBe(expected))
  it.each([['public', 'ready'], ['members', 'pack-not-for-public'], ['entitled', 'pack-not-for-public']] as const)('of packs given as a paper: for %s is %s', (audience, expected) => expect(code(given(pdf), [packOf(audience)])).toBe(expected))
  it('is another file than that of the pack', () => expect(code(given(pdf), [packOf('members', 'e'.repeat(64) as Sha256)])).toBe('ready'))
})
