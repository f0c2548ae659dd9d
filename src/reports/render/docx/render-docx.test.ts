import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../../test/support/printed-words.ts'
import type { Block, Paper } from '../../page/paper.ts'
import type { Printer } from '../print/printers.ts'
import { renderDocx } from './render-docx.ts'

const paper = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../test/corpus/kept-paper/paper.json'), 'utf8')) as Paper
const withBlocks = (...blocks: readonly Block[]): Paper => ({ ...paper, pages: [{ id: 'one', title: 'One', isSupplement: false, blocks }] })
const listOf = (length: number): Block => ({ kind: 'list', isNumbered: true, items: Array.from({ length }, (_, at) => `Item ${at + 1}`) as unknown as readonly [string, ...string[]] })
const partOf = async (name: string, of: Paper, printer?: Printer): Promise<string> => new TextDecoder().decode(partsAsBytes(await renderDocx(of, printer), name))
const partsAsBytes = (archive: Uint8Array, name: string): Uint8Array => {
  const part = new Map(partsOf(archive)).get(name)
  if (part === undefined) throw new Error(`no ${name} in the file`)
  return typeof part === 'string' ? new TextEncoder().encode(part) : part
}

/** How far the words of each numbered paragraph stand from the margin. */
const indentsOf = async (of: Paper, printer?: Printer): Promise<readonly string[]> => {
  const [document, numbering] = [await partOf('word/document.xml', of, printer), await partOf('word/numbering.xml', of, printer)]
  return [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => {
    const abstract = new RegExp(`<w:num w:numId="${id}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
    const look = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 's').exec(numbering)?.[0] ?? ''
    return /<w:ind[^>]*w:left="(\d+)"/.exec(look)?.[1] ?? 'none'
  })
}

describe('a numbered list in a Word file', () => {
  it.each([[9, '400'], [10, '660']] as const)('of %i stands %s twentieths of a point in, all its items alike', async (length, left) => expect(new Set(await indentsOf(withBlocks(listOf(length))))).toEqual(new Set([left])))
  it('stands as it did where an older printer made it', async () => expect(new Set(await indentsOf(withBlocks(listOf(10)), 4))).toEqual(new Set(['400'])))
})

describe('a paragraph that leads on', () => {
  it('is kept on the sheet of what follows it', async () => {
    const words = async (leadsOn: boolean) => partOf('word/document.xml', withBlocks({ kind: 'paragraph', text: 'It holds.', ...(leadsOn ? { leadsOn } : {}) }, { kind: 'paragraph', text: 'A name.' }))
    const before = /<w:p>(?:(?!<w:p>).)*It holds\./s
    expect(before.exec(await words(true))?.[0]).toContain('<w:keepNext/>')
    expect(before.exec(await words(false))?.[0]).not.toContain('<w:keepNext/>')
  })
})
