import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../test/support/zip-of.ts'
import { isRefusal } from '../../core/refusal.ts'
import { recogniseUpload } from './recognise-upload.ts'
import { wordsOfUpload } from './words-of-upload.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const word = (parts: readonly { name: string; bytes: string }[] = []): Uint8Array =>
  zipOf([
    { name: '[Content_Types].xml', bytes: '<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' },
    { name: 'word/document.xml', bytes: '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Minutes of the </w:t><w:t>practice forum</w:t></w:r></w:p><w:p><w:r><w:t>Caseloads &amp; visits</w:t><w:delText>gone</w:delText></w:r></w:p></w:body></w:document>' },
    ...parts,
  ])
const sheet = (parts: readonly { name: string; bytes: string }[] = []): Uint8Array =>
  zipOf([
    { name: '[Content_Types].xml', bytes: '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>' },
    { name: 'xl/workbook.xml', bytes: '<workbook/>' }, { name: 'xl/sharedStrings.xml', bytes: '<sst><si><t>Visits on time</t></si><si><t>Month</t></si></sst>' }, ...parts,
  ])
const open = (kind: 'text' | 'spreadsheet' | 'presentation', parts: readonly { name: string; bytes: string }[]): Uint8Array => zipOf([{ name: 'mimetype', bytes: `application/vnd.oasis.opendocument.${kind}` }, ...parts])
const openText = { name: 'content.xml', bytes: '<office:document-content xmlns:office="o" xmlns:text="t"><text:h>Practice forum</text:h><text:p>Caseloads <text:span>fell</text:span>.</text:p></office:document-content>' }
const pdf = (inside: string): Uint8Array => text(`%PDF-1.4\n1 0 obj << /Type /Catalog ${inside} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'))
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])
const found = async (bytes: Uint8Array, name: string): Promise<string> => {
  const recognised = await recogniseUpload(bytes, name)
  return isRefusal(recognised) ? recognised.code : recognised.mediaType
}

describe('a file that may come in', () => {
  it.each<[string, Uint8Array, string]>([
    ['minutes.PDF', pdf(''), 'application/pdf'],
    ['minutes.docx', word(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['figures.xlsx', sheet(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['minutes.odt', open('text', [openText]), 'application/vnd.oasis.opendocument.text'],
    ['figures.ods', open('spreadsheet', [openText]), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['board.png', png, 'image/png'],
    ['board.jpeg', jpeg, 'image/jpeg'],
    ['notes.txt', text('Caseloads fell from 24 to 17; 3 < 5 is true.'), 'text/plain'],
    ['figures.csv', text('Month,Visits\nApril,12\n'), 'text/csv'],
  ])('%s is known by its bytes', async (name, bytes, kind) => expect(await found(bytes, name)).toBe(kind))
  it('is every PDF of the corpus that opens', async () => {
    const folder = new URL('../../../test/corpus/', import.meta.url)
    const names = readdirSync(folder).flatMap((each) => readdirSync(new URL(`${each}/`, folder)).filter((file) => file.endsWith('.pdf')).map((file) => `${each}/${file}`))
    for (const name of names.slice(0, 10)) expect(await found(readFileSync(new URL(name, folder)), 'report.pdf'), name).toMatch(/application\/pdf|kind-not-taken|holds-active-content/)
  })
})

describe('a file that is not taken', () => {
  it.each<[string, Uint8Array, string]>([
    ['a page', text('<!doctype html><p>Hello</p>'), 'page.txt'],
    ['a page that begins with a space', text('  \n<html><body>'), 'page.txt'],
    ['a script within a text', text('Hello <script>alert(1)</script>'), 'notes.txt'],
    ['a picture that is a page', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'drawing.txt'],
    ['a PDF with a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'a.pdf'],
    ['a PDF with a script written in another way', pdf('/OpenAction << /S /J#61vaScript >>'), 'a.pdf'],
    ['a PDF that starts a program', pdf('/AA << /O << /S /Launch >> >>'), 'a.pdf'],
    ['a PDF with a file inside', pdf('/Names << /EmbeddedFiles 2 0 R >>'), 'a.pdf'],
    ['a document with a macro', word([{ name: 'word/vbaProject.bin', bytes: 'x' }]), 'a.docx'],
    ['a workbook with a macro under another name', sheet([{ name: 'xl/VBAPROJECT.BIN', bytes: 'x' }]), 'a.xlsx'],
    ['a document with an object of another program', word([{ name: 'word/embeddings/oleObject1.bin', bytes: 'x' }]), 'a.docx'],
    ['a document with a control', word([{ name: 'word/activeX/activeX1.xml', bytes: 'x' }]), 'a.docx'],
    ['an OpenDocument text with a macro', open('text', [{ name: 'Basic/Standard/Module1.xml', bytes: 'x' }]), 'a.odt'],
  ])('is %s: it could run', async (_, bytes, name) => expect(await found(bytes, name)).toBe('holds-active-content'))
  it.each<[string, Uint8Array, string, string]>([
    ['XML, which a browser may read as a page', text('<?xml version="1.0"?><a/>'), 'data.txt', 'kind-not-taken'],
    ['an empty file', new Uint8Array(), 'a.txt', 'empty-file'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array<number>(60).fill(0)]), 'a.pdf', 'kind-not-taken'],
    ['slides, which nobody asked for', open('presentation', [openText]), 'a.odp', 'kind-not-taken'],
    ['an archive of anything', zipOf([{ name: 'a.txt', bytes: 'x' }]), 'a.docx', 'kind-not-taken'],
    ['bytes that are no text', Uint8Array.from([1, 2, 3, 250, 251]), 'a.txt', 'kind-not-taken'],
    ['an animated picture', text('GIF89a\u0001\u0000\u0001\u0000'), 'a.gif', 'kind-not-taken'],
    ['a package that is cut short', word().subarray(0, 200), 'a.docx', 'damaged-file'],
    ['a package that says less than it unpacks to', zipOf([{ name: '[Content_Types].xml', bytes: 'x'.repeat(500), says: 10 }]), 'a.docx', 'damaged-file'],
    ['a text that calls itself a program', text('hello'), 'a.exe', 'name-says-otherwise'],
    ['a PDF that calls itself a document', pdf(''), 'a.docx', 'name-says-otherwise'],
    ['a PDF with two endings', pdf(''), 'a.pdf.html', 'name-says-otherwise'],
  ])('is %s', async (_, bytes, name, code) => expect(await found(bytes, name)).toBe(code))
})

describe('the words of a file', () => {
  const words = async (bytes: Uint8Array, name: string): Promise<string> => {
    const recognised = await recogniseUpload(bytes, name)
    if (isRefusal(recognised)) throw new Error(recognised.code)
    return wordsOfUpload(recognised, bytes)
  }
  it('are read from a document, a line for each paragraph, without what was crossed out', async () => expect(await words(word(), 'a.docx')).toBe('Minutes of the practice forum\nCaseloads & visits\n'))
  it('are read from a workbook', async () => expect(await words(sheet(), 'a.xlsx')).toBe('Visits on time\nMonth\n'))
  it('are read from an OpenDocument text', async () => expect(await words(open('text', [openText]), 'a.odt')).toBe('Practice forum\nCaseloads fell.\n'))
  it('are the text itself', async () => expect(await words(text('Caseloads fell.'), 'a.txt')).toBe('Caseloads fell.'))
  it('are none in a picture', async () => expect(await words(png, 'a.png')).toBe(''))
})
