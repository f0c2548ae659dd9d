import { describe, expect, it } from 'vitest'
import { joinText } from './cite.ts'
import { findBody } from './find-body.ts'
import { findInspectionDates, findPublicationDate } from './find-dates.ts'
import { findJudgementTable } from './find-judgement-table.ts'
import { findLeadInspectors } from './find-lead-inspectors.ts'
import { findNumberedParagraphs } from './find-numbered-paragraphs.ts'
import { findBoardJudgement, findOverallJudgement } from './find-stated-judgements.ts'
import { authorityInTitle } from './find-title.ts'
import { layOut, type Row } from '../../../test/support/lay-out-lines.ts'

const text = 'Ordinary words of the report, long enough to count as its body text here.'
const names = (...rows: readonly string[]) => {
  const { pdf, front } = layOut(rows.map((row): Row => [row]))
  const { leadInspectors, residue } = findLeadInspectors(pdf, front)
  return residue.length > 0 ? residue : leadInspectors.map(({ name }) => name)
}

describe('lines joined into sentences', () => {
  it.each([
    [['a multi-', 'agency plan'], 'a multi-agency plan'],
    [['an up-', 'to-date plan'], 'an up-to-date plan'],
    [['short-', 'and long-term plans'], 'short- and long-term plans'],
    [['plans –', 'all of them'], 'plans – all of them'],
  ])('%j', (lines, joined) => expect(joinText(lines)).toBe(joined))
})

describe('lead inspectors', () => {
  it.each([
    [['Lead inspector: Ann Example, His Majesty’s Inspector'], ['Ann Example']],
    [['Lead inspector: Ann Example', 'Her Majesty’s Inspector'], ['Ann Example']],
    [['Lead inspectors: Ann Example, His Majesty’s Inspector, and Zoë van der Pretend-O’Neil,', 'His Majesty’s Inspector'], ['Ann Example', 'Zoë van der Pretend-O’Neil']],
    [['Lead inspectors: Ann Example HMI', 'Bea Sample HMI'], ['Ann Example', 'Bea Sample']],
    [['Reporting inspector Ann Example HMI'], ['Ann Example']],
    [['Lead inspector: Ms Ann Example (HMI)'], ['Ann Example']],
    [['Lead inspector on site: Paul d’Example'], ['Paul d’Example']],
    [['Lead inspector: Ann Example, Regional Inspection Manager'], ['Ann Example']],
    [['Deputy lead inspector: Ann Example', 'Team inspectors: Bea Sample'], []],
  ])('%j', (rows, expected) => expect(names(...rows)).toEqual(expected))
  it('words that are no name give residue, and no name', () => expect(names('Lead inspector: to be confirmed')).toMatchObject([{ why: expect.stringContaining('names') as string }]))
  it('a sentence that begins with the words is passed over', () =>
    expect(names('Lead inspectors were told about this by managers in the council.', 'Lead inspector: Ann Example')).toEqual(['Ann Example']))
})

describe('dates on the first page', () => {
  it('run on to the next line', () => {
    const { pdf, front } = layOut([['Inspection dates: 8 July 2019 to 12 July 2019 and', { bold: true }], ['7 August 2019 to 8 August 2019', { bold: true }], ['Lead inspector: Ann Example']])
    expect(findInspectionDates(pdf, front).dates).toMatchObject({ asPrinted: '8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019', parts: [{}, { end: '2019-08-08' }] })
  })
  it('that make no sense give residue', () => {
    const { pdf, front } = layOut([['Inspection dates: some time in 2019']])
    expect(findInspectionDates(pdf, front)).toMatchObject({ dates: null, residue: [{ what: 'Inspection dates: some time in 2019' }] })
  })
  it('without a publication date leave it empty and say nothing', () => {
    const { pdf, front } = layOut([['Inspection dates: 8 July 2019']])
    expect(findPublicationDate(pdf, front)).toEqual({ publicationDate: null, residue: [] })
  })
})

describe('the table of judgements', () => {
  const head: Row = [[[77, 'Judgement'], [400, 'Grade']], { bold: true }]
  const read = (...rows: readonly Row[]) => {
    const { pdf, front } = layOut([head, ...rows, [`${text} ${text}`, { gap: 14 }]])
    const { judgements, residue } = findJudgementTable(pdf, front)
    return { found: judgements.map(({ area, grade }) => `${area} ${grade}`), residue }
  }
  it('reads areas and grades over two lines each, at different heights', () =>
    expect(
      read(
        [[[77, 'The experiences and progress of children in care'], [400, 'Requires improvement']], { gap: 14 }],
        [[[77, 'and care leavers'], [400, 'to be good']]],
        [[[400, 'Requires improvement']], { gap: 14 }],
        [[[77, 'Overall effectiveness']], { gap: -6 }],
        [[[400, 'to be good']], { gap: -6 }],
      ),
    ).toEqual({ found: ['children-in-care-and-care-leavers requires-improvement', 'overall-effectiveness requires-improvement'], residue: [] }))
  it('keeps children in care apart from care leavers', () =>
    expect(read([[[77, 'The experiences and progress of children in care'], [400, 'Good']], { gap: 14 }], [[[77, 'The experiences and progress of care leavers'], [400, 'Outstanding']], { gap: 14 }]).found).toEqual([
      'children-in-care good',
      'care-leavers outstanding',
    ]))
  it('a row of an unknown area gives residue and no judgement', () => {
    const { found, residue } = read([[[77, 'The impact of leaders on the weather'], [400, 'Good']], { gap: 14 }], [[[77, 'The experiences and progress of pigeons'], [400, 'Good']], { gap: 14 }])
    expect(found).toEqual(['leaders-impact good'])
    expect(residue).toMatchObject([{ what: 'The experiences and progress of pigeons Good' }])
  })
})

describe('judgements in sentences', () => {
  const overall = (...rows: readonly string[]) => {
    const { pdf, front, body } = layOut([...rows.map((row): Row => [row, { bold: true, size: 14 }]), [text], [text]])
    return findOverallJudgement(pdf, front, body)?.gradeAsPrinted ?? null
  }
  it.each([
    [['The overall judgement is inadequate'], 'overall judgement is inadequate'],
    [['The overall judgement is that children’s services require', 'improvement'], 'overall judgement is that children’s services require improvement'],
    [['Children’s services in Sampleton require improvement to be', 'good'], 'Children’s services in Sampleton require improvement to be good'],
    [['Children’s services in Sampleton are good', '1. Children who need help and protection'], 'Children’s services in Sampleton are good'],
    [['Children’s services in Sampleton have changed'], null],
  ])('%j', (rows, printed) => expect(overall(...rows)).toBe(printed))
  it('the board is judged where its own part says so', () => {
    const { pdf, body } = layOut([[text]], [['Section 2: The effectiveness of the Local Safeguarding', { bold: true, size: 16 }], ['Children Board', { bold: true, size: 16 }], ['The effectiveness of the LSCB requires improvement', { bold: true }], [text], [text]])
    expect(findBoardJudgement(pdf, body)).toMatchObject({ grade: 'requires-improvement', asPrinted: 'The effectiveness of the LSCB requires improvement', at: { page: 2 } })
  })
})

describe('numbered paragraphs', () => {
  const count = (numbers: readonly string[]) => findNumberedParagraphs(layOut(numbers.map((number): Row => [`${number} ${text}`])).body)
  it('counts a series and names the number left out', () => expect(count(['1.', '2.', '3.', '5.', '6.'])).toEqual({ count: 5, last: 6, missing: [4] }))
  it('counts a second series that begins again at 1', () => expect(count(['1.', '2.', '3.', '4.', '1.', '2.', '3.'])).toMatchObject({ count: 7, last: 4 }))
  it('does not take a year at the start of a line for a paragraph', () => expect(count(['1.', '2.', '3.', '19.', '4.'])).toMatchObject({ count: 4, last: 4 }))
  it('is null where nothing is numbered', () => expect(count(['A', 'B', 'C'])).toBeNull())
})

describe('the title', () => {
  it.each([
    ['Inspection of Sampleton local authority children’s services', 'Sampleton'],
    ['Inspection of the Isle of Pretend local authority children’s services', 'the Isle of Pretend'],
    ['Inspection of children’s services in Mockford', 'Mockford'],
    ['Inspection of Mockford Children and Families Trust', 'Mockford Children and Families Trust'],
    ['Focused visit to Sampleton children’s services', 'Sampleton'],
    ['Inspection of something else', null],
  ])('%s', (title, authority) => expect(authorityInTitle(title)).toBe(authority))
})

describe('running headers, footers and footnotes', () => {
  it('are not part of the text', () => {
    const page = (number: number): readonly Row[] => [['Exampleshire County Council', { gap: -30 }], [text, { gap: 40 }], [`${number}`, { gap: 650 }]]
    const { pdf } = layOut(page(1), page(2), page(3))
    expect(findBody(pdf).lines.map((line) => line.text)).toEqual([text, text, text])
  })
  it('a footnote ends the page', () => {
    const { body } = layOut([[text], [text], ['1 A note in small letters.', { size: 10, gap: 500 }], ['It has two lines.', { size: 10 }]])
    expect(body.lines.map((line) => line.text)).toEqual([text, text])
  })
})
