import { describe, expect, it } from 'vitest'
import { inPieces } from '../../../test/support/invented-census.ts'
import { ProblemList } from '../returns/problem-list.ts'
import { block, leaf, nodeOf } from './layout.ts'
import { readXml } from './read-xml.ts'
import { textOf, type XmlRecord } from './xml-record.ts'
import { XmlWalk } from './xml-walk.ts'

const root = nodeOf(block('Message', [block('Person', [leaf('Name', 'text'), leaf('Born', 'date', { isNeeded: true })], { isMany: true, isRecord: true })]))
const read = async (bytes: Uint8Array | string, size?: number) => {
  const records: XmlRecord[] = []
  const problems = new ProblemList()
  const refusal = await readXml(inPieces(bytes, size), new XmlWalk(root, 2024, 20_000, problems, (record) => records.push(record)))
  return { refusal: refusal?.code ?? null, message: refusal?.message ?? '', names: records.map((record) => textOf(record, 'Name')), problems: problems.all() }
}
const person = (name: string): string => `<Message>\n<Person>\n<Name>${name}</Name>\n<Born>2001-02-03</Born>\n</Person>\n</Message>`
const declared = (encoding: string, name: string): string => `<?xml version="1.0" encoding="${encoding}"?>${person(name)}`
const swapped = (bytes: Buffer): Buffer => bytes.swap16()

describe('an XML return', () => {
  it.each([
    ['UTF-8, cut anywhere', Buffer.from(person('Zoë Łuka 🙂'))],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${declared('UTF-8', 'Zoë Łuka 🙂')}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${declared('UTF-16', 'Zoë Łuka 🙂')}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(declared('UTF-16', 'Zoë Łuka 🙂'), 'utf16le')],
    ['UTF-16, the high byte first', swapped(Buffer.from(`\uFEFF${declared('UTF-16', 'Zoë Łuka 🙂')}`, 'utf16le'))],
    ['UTF-8 that says it is UTF-16', Buffer.from(declared('utf-16', 'Zoë Łuka 🙂'))],
  ])('is read in %s', async (_, bytes) => {
    for (const size of [4, 7, 64]) expect(await read(bytes, size)).toMatchObject({ refusal: null, names: ['Zoë Łuka 🙂'], problems: [] })
  })
  it('is read in Latin 1 where it says so', async () => expect(await read(Buffer.from(declared('ISO-8859-1', 'Zoë'), 'latin1'))).toMatchObject({ refusal: null, names: ['Zoë'] }))
  it('is read with a prefix before every name, with comments, and with text marked as data', async () =>
    expect(await read('<m:Message xmlns:m="x"><!-- one --><m:Person><m:Name><![CDATA[A&]]>B</m:Name><m:Born>2001-02-03</m:Born></m:Person></m:Message>')).toMatchObject({ refusal: null, names: ['A&B'] }))
  it.each([
    ['letters that are not UTF-8', 'wrong-encoding', Buffer.from(person('Zoë'), 'latin1')],
    ['an end in the middle of a letter', 'wrong-encoding', Buffer.from(`${person('A')}ë`).subarray(0, -1)],
    ['an encoding nobody reads', 'wrong-encoding', declared('EBCDIC-CP-GB', 'A')],
    ['nothing at all', 'not-xml', ''],
    ['a workbook', 'not-xml', Buffer.from('PK\u0003\u0004\u0000\u0000')],
    ['another root', 'other-layout', '<People></People>'],
    ['an end too soon', 'cut-short', person('A').slice(0, 60)],
    ['an element closed by another', 'not-well-formed', '<Message><Person></Message>'],
    ['an unknown entity', 'not-well-formed', person('&who;')],
    ['a document type', 'document-type', `<!DOCTYPE Message>${person('A')}`],
    ['a file pulled in from outside', 'document-type', `<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/passwd">]>${person('&x;')}`],
    ['entities that grow without end', 'document-type', `<!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>${person('&j;')}`],
    ['elements 100,000 deep', 'too-deep', '<Message>'.repeat(100_000)],
  ])('with %s is refused as %s', async (_, code, bytes) => expect((await read(bytes, 4096)).refusal).toBe(code))
  it('names the line of a fault, and nothing of what stands there', async () => {
    const { message } = await read('<Message>\n<Person>\n<Name>PLANTED-7391</Nome>')
    expect(message).toContain('line 3')
    expect(message).not.toMatch(/PLANTED|Nome/)
  })
  it.each([
    ['text', () => 'a'.repeat(2 ** 16)],
    ['a comment', () => `${'-a<b>'.repeat(2 ** 14)}`],
  ])('is refused where %s never ends, before it fills memory', async (what, piece) => {
    let sent = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(what === 'text' ? '<Message><Person><Name>' : '<Message><!--')
      for (; sent < 1000; sent += 1) yield Buffer.from(piece())
    }
    const refusal = await readXml(endless(), new XmlWalk(root, 2024, 20_000, new ProblemList(), () => {}))
    expect(refusal?.code).toBe('part-too-long')
    expect(sent).toBeLessThan(40)
  })
  it('tells of what is unknown, twice, out of order, missing or between elements by line and way, and never what it says', async () => {
    const { problems } = await read('<Message>\n<Person>\n<Born>PLANTED</Born>\n<Name>A</Name>\n<Name>B</Name>\n<PLANTED>x<Name>y</Name></PLANTED>PLANTED\n</Person>\n<Person/></Message>')
    expect(problems.map(({ row, column, rule, valueShape }) => [row, column, rule, valueShape])).toEqual([
      [3, 'Person/Born', 'a date cannot be read and is counted as blank', 'text of 7 characters'],
      [4, 'Person/Name', 'an element out of its order', null],
      [5, 'Person/Name', 'an element stands twice; the first is counted', null],
      [6, 'Person', 'an element that is not known here and is not counted', null],
      [2, 'Person', 'text between elements', 'text of 7 characters'],
      [8, 'Person/Born', 'a needed element is missing', null],
    ])
    expect(JSON.stringify(problems)).not.toContain('PLANTED')
  })
})
