import { describe, expect, it } from 'vitest'
import { CsvBroken, csvRows } from './csv-rows.ts'

const rows = (text: string): readonly (readonly string[])[] => [...csvRows(new TextEncoder().encode(text))].map(({ number, cells }) => [String(number), ...cells])

describe('rows of a CSV file', () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['plain lines', 'a,b\n1,2\n', [['1', 'a', 'b'], ['2', '1', '2']]],
    ['a last line without an end', 'a\n1', [['1', 'a'], ['2', '1']]],
    ['a byte order mark', '\uFEFFa,b\n', [['1', 'a', 'b']]],
    ['ends of lines as Windows writes them, and doubled', 'a,b\r\n1,2\r\r\n', [['1', 'a', 'b'], ['2', '1', '2']]],
    ['an empty line is counted and passed over', 'a\n\n1\n', [['1', 'a'], ['3', '1']]],
    ['empty cells', ',\n', [['1', '', '']]],
    ['commas and marks inside marks', '"Bristol, City of","say ""so""",1\n', [['1', 'Bristol, City of', 'say "so"', '1']]],
    ['an empty cell in marks', '"",x\n', [['1', '', 'x']]],
    ['a line break inside marks', '"a\nb",c\nd,e\n', [['1', 'a\nb', 'c'], ['2', 'd', 'e']]],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => expect(rows(text)).toEqual(expected))

  it('are the same whatever the size of the file', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => `${at},"é, ${at}",${'x'.repeat(20)}`)
    expect(rows(many.join('\n'))).toEqual(many.map((_, at) => [String(at + 1), String(at), `é, ${at}`, 'x'.repeat(20)]))
  })
  it('end in a refusal where a mark never closes or the text is not UTF-8', () => {
    expect(() => rows('a\n"b\nc\n')).toThrow('opens in row 2 never closes')
    expect(() => [...csvRows(Uint8Array.of(97, 0xe9, 10))]).toThrow(CsvBroken)
  })
})
