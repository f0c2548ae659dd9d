import { describe, expect, it } from 'vitest'
import { findRecommendations } from './find-recommendations.ts'
import { layOut, type Row } from '../../../test/support/lay-out-lines.ts'

const heading = (words: string, size = 14): Row => [words, { bold: true, size, gap: 16 }]
const bullet = (words: string, x = 71, glyph = '•'): Row => [[[x, glyph], [x + 18, words]], { gap: 12 }]
const more = (words: string, x = 89): Row => [words, { x }]
const number = (printed: string, words: string): Row => [[[71, printed], [99, words]], { gap: 12 }]
const prose = 'Ordinary words of the report that run across the page and say what was found there.'

const read = (...pages: readonly (readonly Row[])[]) => {
  const { pdf, body } = layOut([[prose], [prose], [prose]], ...pages, [[prose], [prose], [prose]])
  return findRecommendations(pdf, body, 'local-authority')
}

describe('what needs to improve', () => {
  it('joins the lines of an item and ends at the next heading', () => {
    const { findings, part, residue } = read([heading('What needs to improve?'), bullet('The quality of'), more('plans.'), bullet('Supervision.'), heading('The experiences and progress of children in care: good'), number('1.', 'A finding.')])
    expect(part?.headingAsPrinted).toBe('What needs to improve?')
    expect(findings.map(({ text }) => text)).toEqual(['The quality of plans.', 'Supervision.'])
    expect(residue).toEqual([])
  })
  it('goes on over the page, and cites the page an item begins on', () => {
    const { findings } = read([heading('What needs to improve'), bullet('An item that goes')], [more('on over the page.'), bullet('Another.')])
    expect(findings).toMatchObject([{ text: 'An item that goes on over the page.', at: { page: 2 } }, { text: 'Another.', at: { page: 3 } }])
  })
  it('keeps sub-items with the item that leads up to them', () => {
    const { findings } = read([heading('What needs to improve?'), bullet('The oversight of:'), bullet('plans', 89, '–'), bullet('visits.', 89, '–'), bullet('Supervision.')])
    expect(findings).toMatchObject([{ text: 'The oversight of:', subItems: ['plans', 'visits.'] }, { text: 'Supervision.', subItems: [] }])
  })
  it('does not make a sub-item of a bullet that merely stands a little further in', () => {
    const { findings } = read([heading('What needs to improve?'), bullet('Plans.'), bullet('Visits.', 85)])
    expect(findings.map(({ text }) => text)).toEqual(['Plans.', 'Visits.'])
  })
  it.each(['\uf0a7', '◼', '▪', '–', 'o', '§'])('knows the bullet %j', (glyph) => {
    const { findings } = read([heading('What needs to improve?'), bullet('Plans.', 71, glyph), bullet('Visits.', 71, glyph)])
    expect(findings.map(({ text }) => text)).toEqual(['Plans.', 'Visits.'])
  })
  it('gives prose where there is no list, and says so', () => {
    const { part, findings, residue } = read([heading('What needs to improve?'), ['Very little varies here.'], heading('Next part')])
    expect([part?.prose, findings, residue.length]).toEqual(['Very little varies here.', [], 1])
  })
  it('a heading over two lines, in capitals, opens the part', () => {
    const { findings } = read([heading('WHAT DOES THE LOCAL AUTHORITY NEED TO'), ['IMPROVE?', { bold: true, size: 14 }], bullet('Plans.')])
    expect(findings).toHaveLength(1)
  })
  it('says where no heading opens such a part', () => expect(read([heading('Something else')])).toMatchObject({ part: null, residue: [{ what: 'recommendations' }] }))
})

describe('recommendations of the single inspection framework', () => {
  it('have a number, a kind and a group, and begin anew for the board', () => {
    const { findings, residue } = read(
      [heading('What does the local authority need to improve?'), heading('Priority and immediate action', 12), ['Practice', { gap: 12 }], number('4.', 'First.'), heading('Areas for improvement', 12), number('5.', 'Second.')],
      [heading('The Local Safeguarding Children Board (LSCB)', 16), [prose], heading('Recommendations'), number('90.', 'Third.'), heading('Inspection findings')],
    )
    expect(residue).toEqual([])
    expect(findings).toMatchObject([
      { numberAsPrinted: '4', kind: 'priority-and-immediate-action', group: 'Practice', addressee: 'local-authority' },
      { numberAsPrinted: '5', kind: 'area-for-improvement', group: null, addressee: 'local-authority' },
      { numberAsPrinted: '90', kind: 'recommendation', addressee: 'safeguarding-board' },
    ])
  })
  it('that there are none is stated, not counted', () => {
    const { part, findings } = read([heading('Priority and immediate action', 12), number('16.', 'There are no areas for priority or immediate action.'), heading('Areas for improvement', 12), number('17.', 'Second.')])
    expect(findings).toHaveLength(1)
    expect(part?.statedNone).toMatchObject([{ numberAsPrinted: '16' }])
  })
  it('a line of the contents page opens nothing', () => expect(read([[[[71, 'Recommendations'], [500, '8']], { bold: true, size: 14 }], [prose]]).part).toBeNull())
})
