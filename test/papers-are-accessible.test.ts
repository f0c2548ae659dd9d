import { describe, expect, it } from 'vitest'
import { composePack } from '../src/reports/board-pack/compose-pack.ts'
import { chartAlternative } from '../src/reports/render/chart-alternative.ts'
import { renderDocx } from '../src/reports/render/docx/render-docx.ts'
import { renderPdf } from '../src/reports/render/pdf/render-pdf.ts'
import type { Typesetter } from '../src/reports/render/pdf/typesetter.ts'
import { typstNative } from '../src/reports/render/pdf/typst-native.ts'
import { typstWasm } from '../src/reports/render/pdf/typst-wasm.ts'
import type { Block } from '../src/reports/page/paper.ts'
import { paperChart } from '../src/reports/page/paper-chart.ts'
import { spcChart } from '../src/reports/render/chart/spc-chart.ts'
import { packFacts } from './support/pack-facts.ts'
import { inventedSeries } from './support/papers.ts'
import { partsOf } from './support/printed-words.ts'

const paper = composePack(packFacts())
const blocks = paper.pages.flatMap((page) => page.blocks)
const of = <K extends Block['kind']>(kind: K) => blocks.filter((block): block is Block & { readonly kind: K } => block.kind === kind)
const tables = [...of('table').map(({ table }) => table), ...of('chart').flatMap(({ chart }) => (chart.table === null ? [] : [chart.table]))]
const native = typstNative()
const typesetters: readonly Typesetter[] = [...(native === null ? [] : [native]), await typstWasm()]

/** Structure is written out plainly in these files, so it can be read as text. */
const readPdf = async (typesetter: Typesetter) => {
  const text = Buffer.from(await renderPdf(paper, typesetter)).toString('latin1')
  return { text, count: (pattern: RegExp): number => [...text.matchAll(pattern)].length }
}

describe.each(typesetters)('a pack as a PDF, set by the $name package', (typesetter) => {
  it('tells a reading program its language, its title and that it is tagged, and shows the title and not the name of the file', async () => {
    const { text } = await readPdf(typesetter)
    for (const part of ['/Lang (en-GB)', '/Marked true', '/Type /StructTreeRoot']) expect(text).toContain(part)
    expect(/\/Title[^\n]{0,4}\(/.test(text)).toBe(true)
    // What only the native package can be told: to hold to PDF/UA-1 and to say so.
    for (const part of typesetter.name === 'native' ? ['<pdfuaid:part>1<', '/DisplayDocTitle true'] : []) expect(text).toContain(part)
  }, 60_000)
  it('has a bookmark and a heading of the first level for each page of the paper', async () => {
    const { count } = await readPdf(typesetter)
    expect(count(/\/Type \/Outlines/g)).toBe(1)
    expect(count(/\/S \/H1\b/g)).toBe(paper.pages.length)
  }, 60_000)
  it('has a header cell with its scope for each column of every table', async () => {
    const { count } = await readPdf(typesetter)
    expect(count(/\/S \/Table\b/g)).toBe(tables.length)
    // A header row stands once in the structure, however many sheets repeat it.
    expect(count(/\/S \/TH\b(?!ead)/g)).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0))
    expect(count(/\/Scope \/Column/g)).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0))
  }, 60_000)
  it('describes each picture', async () => {
    const { count } = await readPdf(typesetter)
    expect(count(/\/S \/Figure\b/g)).toBe(of('chart').length)
    expect(count(/\/Alt /g)).toBeGreaterThanOrEqual(of('chart').length)
  }, 60_000)
})

describe('a pack in a word processor', () => {
  it('has a heading style for each heading, a repeated header row for each table, and words for each picture', async () => {
    const parts = partsOf(await renderDocx(paper))
    const body = parts.get('word/document.xml')!
    const styled = (style: string): number => body.match(new RegExp(`<w:pStyle w:val="${style}"/>`, 'g'))?.length ?? 0
    expect(styled('Title')).toBe(1)
    expect(styled('Heading1')).toBe(paper.pages.length)
    expect(styled('Heading2') + styled('Heading3') + styled('Heading4')).toBe(of('heading').length + of('chart').length)
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables.length)
    for (const { chart } of of('chart')) expect(body).toContain(chartAlternative(chart).slice(0, 40).replaceAll('&', '&amp;'))
    expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"')
  })
  it('keeps a chart on one sheet with its notes and figures, but for the first of a page', async () => {
    const page = (title: string): (typeof paper.pages)[number] => ({ id: title, title, isSupplement: false, blocks: [1, 2].map((number) => ({ kind: 'chart', chart: paperChart((options) => spcChart(inventedSeries(number), options), { id: `${title}-${number}`, title: `Measure ${number}`, lastRows: 6 }) })) })
    const body = partsOf(await renderDocx({ ...paper, pages: [page('Charts')] })).get('word/document.xml')!
    const pictures = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:drawing>/g)].map(([paragraph]) => paragraph.includes('<w:keepNext/>'))
    expect(pictures).toEqual([false, true])
  })
})
