import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { skippedHeadings } from '../src/reports/page/headings-in-order.ts'
import type { Block, Paper } from '../src/reports/page/paper.ts'
import { textsOfBlock } from '../src/reports/page/texts-of.ts'
import { renderDocx } from '../src/reports/render/docx/render-docx.ts'
import { renderHtml } from '../src/reports/render/html/render-html.ts'
import { renderPdf } from '../src/reports/render/pdf/render-pdf.ts'
import type { Typesetter } from '../src/reports/render/pdf/typesetter.ts'
import { typstNative } from '../src/reports/render/pdf/typst-native.ts'
import { typstWasm } from '../src/reports/render/pdf/typst-wasm.ts'
import { openPdfium } from '../src/sources/ofsted-report/pdfium.ts'
import { inventedPaper } from './support/papers.ts'
import { letters, lettersOf, lettersOfDocx, lettersOfHtml, pagesOfPdf, partsOf } from './support/printed-words.ts'

const paper = inventedPaper(3)
const native = typstNative()
const wasm = await typstWasm()
/** Every typesetter that runs on this machine: the one of WebAssembly runs on all. */
const typesetters: readonly Typesetter[] = native === null ? [wasm] : [native, wasm]

const blocksOf = ({ pages }: Paper): readonly Block[] => pages.flatMap(({ blocks }) => blocks)
const lettersInPicture = (svg: string): string => letters([...svg.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, inside]) => inside!.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&')).join(''))

/** What a PDF says, without what stands on every sheet, the header rows a table repeats, and the numbers of the contents. */
const bodyOfPdf = (of: Paper, pages: readonly string[]): string => {
  const heads = blocksOf(of).flatMap((block) => (block.kind === 'table' ? [block.table] : block.kind === 'chart' && block.chart.table !== null ? [block.chart.table] : [])).map(({ columns }) => letters(columns.map(({ heading }) => heading).join('')))
  const running = letters(of.title + of.edition)
  const foot = new RegExp(`${letters(of.standing ?? of.programme).replaceAll(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}Page\\d+[a-z]*$`)
  return pages.map((page, at) => {
    expect(page).toMatch(foot)
    if (at > 0) expect(page.startsWith(running)).toBe(true)
    const body = page.replace(foot, '').slice(at > 0 ? running.length : 0)
    const repeated = heads.find((head) => body.startsWith(head))
    return (repeated === undefined ? body : body.slice(repeated.length)).replaceAll(/\.{6,}\d+[a-z]*/g, '')
  }).join('')
}

/** What a PDF must say: the words of the paper, and those drawn in its charts where the charts stand. */
const lettersWithPictures = (of: Paper): string =>
  blocksOf(of).reduce((all, block) => {
    if (block.kind !== 'chart') return all
    const said = letters(textsOfBlock(block).slice(0, 2).join(''))
    return all.replace(said, () => said + lettersInPicture(block.chart.svg))
  }, lettersOf(of))

describe('one paper in every format', () => {
  it('says the same words in HTML', () => expect(lettersOfHtml(new TextDecoder().decode(renderHtml(paper)))).toBe(lettersOf(paper)))
  it('says the same words in the file of a word processor', async () => expect(lettersOfDocx(await renderDocx(paper))).toBe(lettersOf(paper)))
  it.each(typesetters)('says the same words as a PDF set by the $name package', async (typesetter) => {
    const pdfium = await openPdfium(2 ** 30)
    expect(bodyOfPdf(paper, pagesOfPdf(pdfium, await renderPdf(paper, typesetter)))).toBe(lettersWithPictures(paper))
  }, 120_000)
  it('takes no word of a paper for markup', async () => {
    const odd = '#text(fill: red)[x] $y$ *z* <b>&amp; _ @ref \\ `code`'
    const marked = { ...paper, pages: [{ id: 'odd', title: odd, isSupplement: false, blocks: [{ kind: 'paragraph', text: odd }] }] } as const
    expect(lettersOfHtml(new TextDecoder().decode(renderHtml(marked)))).toBe(lettersOf(marked))
    expect(lettersOfDocx(await renderDocx(marked))).toBe(lettersOf(marked))
    const pdfium = await openPdfium(2 ** 30)
    expect(bodyOfPdf(marked, pagesOfPdf(pdfium, await renderPdf(marked, typesetters[0]!)))).toBe(lettersOf(marked))
  }, 120_000)
})

describe('the same paper made twice', () => {
  const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  it('is the same byte for byte, whatever was made between', async () => {
    const typesetter = typesetters[0]!
    const make = async (of: Paper): Promise<readonly string[]> => [sha(renderHtml(of)), sha(await renderDocx(of)), sha(await renderPdf(of, typesetter))]
    const first = await make(paper)
    const other = await make(inventedPaper(1))
    // The seconds of a ZIP archive count in twos; waiting past one would show a clock that was read.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await make(paper)).toEqual(first)
    expect(other).not.toEqual(first)
  }, 120_000)
})

describe('a paper anybody can read', () => {
  it.each(typesetters)('is not set by the $name package where a heading skips a level', async (typesetter) => {
    const skipping = { ...paper, pages: [{ id: 'a', title: 'A', isSupplement: false, blocks: [{ kind: 'heading', level: 3, text: 'Too deep' }] }] } as const
    expect(skippedHeadings(skipping)).toEqual(['“Too deep” on “A”'])
    await expect(renderPdf(skipping, typesetter)).rejects.toThrow(/skips a level/)
  })
  it.skipIf(native === null)('is refused by the typesetter itself where a picture has no alternative', async () => {
    await expect(native!.typeset('#set document(title: "T")\n= A\n#image(bytes(sys.inputs.at("svg")), format: "svg")', { svg: paper.pages[1]!.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.svg] : []))[0]! })).rejects.toThrow('missing alt text')
  })
  it('repeats the header rows of tables and describes every picture in the file of a word processor', async () => {
    const body = partsOf(await renderDocx(paper)).get('word/document.xml')!
    const tables = blocksOf(paper).filter(({ kind }) => kind === 'table' || kind === 'chart').length
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables)
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words)
    expect(described.length).toBe(3)
    expect(described.every((words) => words!.startsWith('Chart: Invented measure'))).toBe(true)
    expect([...body.matchAll(/<w:pStyle w:val="(Heading\d|Title)"\/>/g)].map(([, style]) => style).slice(0, 4)).toEqual(['Title', 'Heading1', 'Heading1', 'Heading2'])
  })
})
