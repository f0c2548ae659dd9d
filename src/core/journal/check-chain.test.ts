import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from './canonical.ts'
import { checkChain } from './check-chain.ts'
import { beginning, seal, type JournalEntry, type JournalLine } from './journal-line.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const entry = (sequence: number): JournalEntry => ({
  format: 1,
  sequence,
  at: `2026-11-20T09:00:0${sequence}.000Z`,
  person: { id: 'ada', name: 'Ada Sample' },
  capacity: 'Programme lead',
  act: 'action-revised',
  programme: 'exampleshire',
  subject: { kind: 'action', id: `a${sequence}` },
  reason: 'The first date was “too soon”.',
  before: { due: '2026-06-30' },
  after: { due: '2026-09-30' },
})

const chain = (): JournalLine[] => {
  const lines: JournalLine[] = []
  for (let sequence = 1; sequence <= 5; sequence += 1) lines.push(seal(entry(sequence), lines.at(-1)?.hash ?? beginning, sha256))
  return lines
}
const written = (lines: readonly JournalLine[]): string[] => lines.map((line) => canonical(line as unknown as Json))
const edited = (at: number, from: string, to: string): string[] => written(chain()).map((text, index) => (index === at ? text.replace(from, to) : text))
const without = (at: number): string[] => written(chain()).filter((_, index) => index !== at)

describe('a journal', () => {
  it('is whole as it was written', async () => {
    const lines = chain()
    expect(await checkChain(written(lines), sha256)).toEqual({ lines: 5, head: lines[4]!.hash, isIntact: true, firstBroken: null })
  })
  it('is whole although its members stand in another order with spaces between', async () => {
    const lines = chain().map((line) => JSON.stringify(Object.fromEntries(Object.entries(line).reverse()), null, 1).replaceAll('\n', ' '))
    expect((await checkChain(lines, sha256)).isIntact).toBe(true)
  })
  it('is whole when it is empty', async () => {
    expect(await checkChain([''], sha256)).toEqual({ lines: 0, head: null, isIntact: true, firstBroken: null })
  })
  // Worked out apart, with Python's json and hashlib.
  it('hashes its first line as an outsider does', () => {
    expect(chain()[0]!.hash).toBe('7b46681c1a5429a4ffc24e1fdc21f0b96d6af4f53f37e48d563acbd88ec8be32')
  })
})

describe('tampering with a journal', () => {
  it.each([
    ['a changed reason', edited(2, 'too soon', 'too late'), 3],
    ['a changed name', edited(0, 'Ada Sample', 'Ben Sample'), 1],
    ['a changed instant', edited(1, '09:00:02', '08:00:02'), 2],
    ['a changed number', edited(3, '"sequence":4', '"sequence":7'), 4],
    ['a member added', edited(3, '{', '{"approved":true,'), 4],
    ['a member taken away', edited(3, '"reason":"The first date was “too soon”.",', ''), 4],
    ['a member given twice', edited(1, '"reason":', '"reason":"Nothing to see.","reason":'), 2],
    ['a member given twice, once in disguise', edited(1, '"reason":', '"re\\u0061son":"Nothing to see.","reason":'), 2],
    ['the first line taken out', without(0), 1],
    ['a line taken out', without(2), 3],
    ['two lines swapped', [0, 2, 1, 3, 4].map((index) => written(chain())[index]!), 2],
    ['a line put in', [...written(chain()).slice(0, 3), written([seal(entry(4), chain()[2]!.hash, () => '0'.repeat(64))])[0]!, ...written(chain()).slice(3)], 4],
    ['a well-made line put in', [...written(chain()).slice(0, 3), written([seal({ ...entry(4), reason: 'forged' }, chain()[2]!.hash, sha256)])[0]!, ...written(chain()).slice(3)], 5],
    ['a line told twice', [...written(chain()).slice(0, 2), ...written(chain()).slice(1)], 3],
    ['a line that is no JSON', edited(1, '{', '('), 2],
    ['a line that is a list', ['[]'], 1],
    ['a line nested without end', [`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)},"sequence":1,"previous":"${beginning}","hash":"x"}`], 1],
  ])('shows at %s', async (_, lines, firstBroken) => {
    const found = await checkChain(lines, sha256)
    expect({ isIntact: found.isIntact, firstBroken: found.firstBroken, lines: found.lines }).toEqual({ isIntact: false, firstBroken, lines: lines.length })
  })
  it('shows lines missing at the end to whoever knows the head, and to nobody else', async () => {
    const lines = chain()
    const cut = written(lines).slice(0, 3)
    expect((await checkChain(cut, sha256)).isIntact).toBe(true)
    expect(await checkChain(cut, sha256, lines[4]!.hash)).toMatchObject({ isIntact: false, firstBroken: 4 })
    expect((await checkChain(written(lines), sha256, lines[4]!.hash)).isIntact).toBe(true)
  })
})
