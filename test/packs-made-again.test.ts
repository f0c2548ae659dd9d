import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Sha256 } from '../src/core/inspection/inspection.ts'
import { composePack } from '../src/reports/board-pack/compose-pack.ts'
import { everyFormat } from '../src/reports/render/print/every-format.ts'
import { renderPdf } from '../src/reports/render/pdf/render-pdf.ts'
import { typstNative } from '../src/reports/render/pdf/typst-native.ts'
import { typstWasm } from '../src/reports/render/pdf/typst-wasm.ts'
import { openPdfium } from '../src/sources/ofsted-report/pdfium.ts'
import { factsFrom, frozenParts, paperFrom } from '../src/web/journeys/prepare-a-pack/frozen-parts.ts'
import { packFacts } from './support/pack-facts.ts'
import { pagesOfPdf, partsOf } from './support/printed-words.ts'

const sha256 = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex') as Sha256
const typesetter = typstNative() ?? (await typstWasm())

describe('a pack frozen', () => {
  const frozen = frozenParts(packFacts(), { sha256 })
  it('is the same letter for letter when it is composed again from its facts', () => {
    expect(frozenParts(factsFrom(frozen.facts), { sha256 })).toEqual(frozen)
    expect(frozenParts({ ...factsFrom(frozen.facts), title: 'Another' }, { sha256 }).paperSha256).not.toBe(frozen.paperSha256)
  })
  it('gives the same files byte for byte when they are made again from what was kept', async () => {
    const made = async (): Promise<Readonly<Record<string, string>>> => {
      const files: Record<string, string> = {}
      for await (const { format, bytes } of everyFormat(paperFrom(frozen.paper), { typesetter })) files[format] = sha256(bytes)
      return files
    }
    const first = await made()
    expect(Object.keys(first).sort()).toEqual(['docx', 'html', 'pdf', 'xlsx'])
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await made()).toEqual(first)
  }, 120_000)
})

describe('a late paper on sheets', () => {
  it('leaves every sheet of the edition as it was but for the name of the edition, and is numbered with letters', async () => {
    const pdfium = await openPdfium(2 ** 30)
    const sheets = async (facts: Parameters<typeof composePack>[0]): Promise<readonly string[]> => pagesOfPdf(pdfium, await renderPdf(composePack(facts), typesetter)).map((each) => each.replaceAll(/Edition1(withonesupplement)?/g, ''))
    const long = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of a late paper that runs over more than one sheet of paper, so that it needs more than one letter.`)
    const before = await sheets(packFacts())
    const after = await sheets(packFacts({ supplements: [{ after: 'plan', title: 'A late paper', from: 'Head of early help', paragraphs: long as [string, ...string[]] }] }))
    expect(after.filter((sheet) => !/Page\d+[a-z]$/.test(sheet))).toEqual(before)
    const plan = /Page(\d+)$/.exec(before.findLast((sheet) => sheet.includes('Actionsthatserveit'))!)![1]
    expect(after.map((sheet) => /Page(\d+[a-z])$/.exec(sheet)?.[1]).filter((each) => each !== undefined)).toEqual(['1a', ...['a', 'b', 'c', 'd', 'e', 'f'].slice(0, after.length - before.length - 1).map((letter) => `${plan}${letter}`)])
    expect(after.length - before.length).toBeGreaterThan(2)
  }, 120_000)
})

describe('the workbook of a pack', () => {
  it('holds the words of the scorecard and every figure, also those not printed', async () => {
    const parts: string[] = []
    for await (const { format, bytes } of everyFormat(composePack(packFacts()), { typesetter, formats: ['xlsx'] })) if (format === 'xlsx') parts.push(...[...partsOf(bytes)].filter(([name]) => name.includes('sharedStrings') || name.includes('sheet')).map(([, text]) => text))
    const text = parts.join(' ')
    for (const words of ['Invented measure 1', '81.4% (413 of 507)', '3.6 points short of the target', 'Nobody yet']) expect(text).toContain(words)
    expect(text.match(/<row /g)?.length).toBe(1 + 2 + 1 + 2 * 36)
  }, 60_000)
})
