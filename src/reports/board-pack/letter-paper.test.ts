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
  const linesOf = (one: Letter): string => textsOf(paperOf(one)).join('\n')
  const sourced = (signed: Letter['signed']): Letter => {
    const on = day('2026-11-19')
    const fact = { id: 'fact', section: 'plan', voice: 'fact', text: 'A rota names who decides.', sources: [{ kind: 'outside', url: null, words: 'Minutes of June', on }] }
    const rests = { id: 'rests', section: 'overall', voice: 'judgement', text: 'The front door holds.', sources: [{ kind: 'statement', statement: 'fact', words: fact.text, on }] }
    const mine = { id: 'mine', section: 'overall', voice: 'judgement', text: 'It is too early to relax.', sources: [{ kind: 'own', words: 'The chair’s own judgement', on }] }
    const test = { key: 'capacity', answer: 'cannot-tell', because: 'Leaders are new.', sources: mine.sources }
    return { ...letter('minister', []), signed, text: { statements: [fact, rests, mine], tests: [test] } } as unknown as Letter
  }
  it('gives each sentence its source, also what rests on another sentence or on its signer alone', () => {
    const words = linesOf(sourced({ by, hash: 'a' } as unknown as Letter['signed']))
    for (const each of ['A rota names who decides. [1]', 'The front door holds. [2]', 'It is too early to relax. [3]', 'Cannot tell. Leaders are new. [3]', 'Each sentence has one.', 'Minutes of June. As the record stood on 19 November 2026.', 'This report itself: “A rota names who decides”, which rests on source 1.', 'The chair’s own judgement, signed on 20 November 2026.']) expect(words).toContain(each)
  })
  it.each([['an answer to a test', sourced(null).text.tests], ['a statement', []]] as const)('keeps the signature with what stands before it: %s', (_what, tests) => {
    const one = sourced({ by, hash: 'a' } as unknown as Letter['signed'])
    const [page] = paperOf({ ...one, text: { ...one.text, tests } }).pages
    const [before, name, mark] = page.blocks.slice(-3)
    expect([before, name]).toMatchObject([{ leadsOn: true }, { text: 'Dana Moss, Director, 20 November 2026', leadsOn: true }])
    expect(mark).not.toHaveProperty('leadsOn')
  })
  it('says of a draft that nobody signed it yet', () => expect(linesOf(sourced(null))).toContain('The chair’s own judgement, not signed yet.'))
  it('leaves a letter that was signed before judgements named a source as it was', () => {
    const old = letter('minister', ['overall'])
    const source = { kind: 'outside', url: null, words: 'Minutes of June', on: day('2026-06-30') }
    const words = linesOf({ ...old, signed: { by, hash: 'a' }, text: { statements: [...old.text.statements, { id: 'f', section: 'plan', voice: 'fact', text: 'It began.', sources: [source] }], tests: [{ key: 'capacity', answer: 'yes', because: 'They can.' }] } } as unknown as Letter)
    for (const each of ['What is said of overall.', 'It began. [1]', 'Yes. They can.', 'What stands without a number is the judgement of whoever signs.', 'Minutes of June. As the record stood on 30 June 2026.']) expect(words.split('\n').some((line) => line.endsWith(each))).toBe(true)
    expect(words).not.toContain('own judgement')
  })
  it.each(['cabinet', 'scrutiny'] as const)('of %s begins with a cover sheet that says what is asked and which implications are set out', (kind) => {
    const paper = paperOf(letter(kind, ['purpose', 'recommendations', 'finance', 'appendices']))
    expect(paper.pages[0]).toMatchObject({ id: 'cover' })
    const cover = textsOf({ ...paper, pages: [paper.pages[0]] }).join(' ')
    for (const words of ['What is said of purpose.', 'What is said of recommendations.', 'Money', 'What is said of finance.', 'Equality Nothing is stated yet', 'What is said of appendices.']) expect(cover).toContain(words)
    expect(skippedHeadings(paper)).toEqual([])
  })
})
