import { describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import type { Letter, LetterComment } from '../../core/board/letter.ts'
import { skippedHeadings } from '../page/headings-in-order.ts'
import { textsOf } from '../page/texts-of.ts'
import { letterPaper } from './letter-paper.ts'

const by = { person: null, name: 'Dana Moss', capacity: 'Director', on: day('2026-11-20') }
const letter = (kind: Letter['kind'], sections: readonly string[]): Letter =>
  ({
    id: 'letter', programme: 'exampleshire', kind, title: 'November report', addressee: 'Cabinet', period: { from: day('2026-10-01'), to: day('2026-11-30') }, state: 'in-check', version: 1, begun: by, signed: null, isHeldBack: false,
    text: { tests: [], statements: sections.map((section, at) => ({ id: `s${at}`, section, voice: 'judgement', text: `What is said of ${section}.`, sources: [] })) },
  }) as unknown as Letter
const comment = (over: object): LetterComment => ({ id: 'c', programme: 'exampleshire', letter: 'letter', statement: 's0', words: 'It was nine, not ten.', by, answer: null, ...over }) as unknown as LetterComment
const about = { programme: 'Exampleshire', isInvented: true, marking: 'For members.' }
const paperOf = (...[one, comments = []]: readonly [Letter, (readonly LetterComment[])?]) => letterPaper(one, about, comments)

describe('a report on paper', () => {
  it('shows the fact check apart from the text, each comment with who said it and what was answered', () => {
    const paper = paperOf(letter('minister', ['overall']), [comment({}), comment({ statement: null, answer: { words: 'Nine is what the minutes say.', by } })])
    expect(paper.pages.map(({ id }) => id)).toEqual(['letter', 'fact-check'])
    const [text, check] = paper.pages.map((page) => textsOf({ ...paper, pages: [page] }).join(' '))
    expect(text).not.toContain('nine')
    for (const words of ['On “What is said of overall.”', 'It was nine, not ten.', 'Dana Moss, Director, 20 November 2026', 'Not answered yet.', 'On the report as a whole', 'Answer: Nine is what the minutes say.']) expect(check).toContain(words)
  })
  it('has no page for a check that said nothing', () => expect(paperOf(letter('minister', ['overall'])).pages.map(({ id }) => id)).toEqual(['letter']))
  it('says on its cover which file that goes with it is not borne out by the record, and why it goes all the same', () => {
    const report = letter('cabinet', ['purpose'])
    const says = { kind: 'held', goingOn: 'Families told us so.', sentences: [{ sentence: 'Help is faster.', source: null, flags: ['tied-to-nothing'] }] }
    const plain = { document: 'd', title: 'A count', fileName: 'a.pdf', mediaType: 'application/pdf', size: 1 }
    const paper = paperOf({ ...report, text: { ...report.text, appendices: [plain, { ...plain, document: 'e', says }] } } as unknown as Letter)
    const cover = textsOf({ ...paper, pages: [paper.pages[0]] }).join(' ')
    for (const words of ['Appendix 2: not borne out by the record', '“Help is faster.”', 'Said all the same: Families told us so.']) expect(cover).toContain(words)
    expect(cover).not.toContain('Appendix 1: not borne out')
  })
  it.each(['cabinet', 'scrutiny'] as const)('of %s begins with a cover sheet that says what is asked and which implications are set out', (kind) => {
    const paper = paperOf(letter(kind, ['purpose', 'recommendations', 'finance', 'appendices']))
    expect(paper.pages[0]).toMatchObject({ id: 'cover' })
    const cover = textsOf({ ...paper, pages: [paper.pages[0]] }).join(' ')
    for (const words of ['What is said of purpose.', 'What is said of recommendations.', 'Money', 'What is said of finance.', 'Equality Nothing is stated yet', 'What is said of appendices.']) expect(cover).toContain(words)
    expect(skippedHeadings(paper)).toEqual([])
  })
})
