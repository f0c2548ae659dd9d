import { AlignmentType, Bookmark, BookmarkEnd, BookmarkStart, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TabStopType, TextRun, type FileChild } from 'docx'
import type { Page, Paper } from '../../page/paper.ts'
import { escaped } from '../html/markup.ts'
import { printerOfToday, type Printer } from '../print/printers.ts'
import { docxBlocks, factsOf } from './docx-blocks.ts'
import { docxStyles } from './docx-styles.ts'
import { withoutDates } from './without-dates.ts'

const MARGIN = { top: 1_420, bottom: 1_300, left: 907, right: 907, header: 600, footer: 600 } as const
const indent = { left: 400, hanging: 280 } as const
/** Room for three figures and a point at 12 points. */
const wideIndent = { left: 660, hanging: 540 } as const

/** A day is not broken over two lines of the title. */
const unbrokenDays = (title: string): string => title.replaceAll(/\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g, (words) => words.replaceAll(' ', '\u00a0'))

const frontOf = ({ title, subtitle, programme, edition, marking, standing, facts }: Paper, printer: Printer): readonly FileChild[] => [
  new Paragraph({ style: 'Quiet', spacing: { before: 1800 }, text: programme }),
  new Paragraph({ heading: HeadingLevel.TITLE, text: printer === 3 ? title : unbrokenDays(title) }),
  new Paragraph({ style: 'Lead', text: subtitle }),
  new Paragraph({ children: [new TextRun({ text: edition, bold: true })] }),
  new Paragraph({ text: marking }),
  ...(standing === null ? [] : [new Paragraph({ text: standing })]),
  ...factsOf(facts),
]

// The package numbers bookmarks on from one document to the next, so each has its number from us.
const anchored = (id: string, number: number, text: string): Bookmark =>
  Object.assign(new Bookmark({ id, children: [new TextRun(text)] }), { start: new BookmarkStart(id, number), end: new BookmarkEnd(number) })

const pageOf = ({ id, title, blocks }: Page, at: number, printer: Printer): readonly FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: [anchored(`page-${id}`, at + 1, title)] }),
  ...docxBlocks(blocks, at + 1, printer),
]

/** The properties of the file, without the hour it was made at: that would make two files of one paper differ. */
const properties = ({ title, programme, edition, language }: Paper): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(`${title}, ${programme}, ${edition}`)}</dc:title><dc:creator>${escaped(programme)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`

/** A document for a word processor: real styles, headings, header rows that repeat, pictures with alternatives. In: a paper. Out: its bytes; the same paper gives the same bytes. */
export const renderDocx = async (paper: Paper, printer: Printer = printerOfToday): Promise<Uint8Array> => {
  const running = (left: string, right: readonly (string | typeof PageNumber.CURRENT)[]) =>
    new Paragraph({ style: 'Running', tabStops: [{ type: TabStopType.RIGHT, position: 10_092 }], children: [new TextRun({ children: [left, '\t', ...right] })] })
  const file = new Document({
    styles: docxStyles,
    numbering: {
      config: [
        { reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }] },
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }] },
        ...(printer < 5 ? [] : [{ reference: 'numbers-wide', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: wideIndent } } }] }]),
      ],
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin: MARGIN } },
        headers: { default: new Header({ children: [running(paper.title, [paper.edition])] }), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: new Footer({ children: [running(paper.standing ?? paper.programme, ['Page ', PageNumber.CURRENT])] }), first: new Footer({ children: [running(paper.standing ?? paper.programme, [''])] }) },
        children: [...frontOf(paper, printer), ...paper.pages.flatMap((page, at) => pageOf(page, at, printer))],
      },
    ],
  })
  return withoutDates(new Uint8Array(await Packer.toBuffer(file, false, [{ path: 'docProps/core.xml', data: properties(paper) }])))
}
