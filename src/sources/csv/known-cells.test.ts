import { expect, it } from 'vitest'
import { KnownCells } from './known-cells.ts'

it('finds each of many texts by its bytes, numbered as they came, and none that is not among them', () => {
  const known = new KnownCells<string>()
  const texts = ['', ...Array.from({ length: 3000 }, (_, at) => `${at % 7 === 0 ? 'a longer text ' : ''}${at}`)]
  const all = Buffer.from(texts.join('|'))
  const lies = new Map<string, readonly [number, number]>()
  let from = 0
  for (const [number, text] of texts.entries()) {
    const to = from + text.length
    expect(known.find(all, from, to, number - 1)).toBe(-1)
    expect(known.add(all, from, to, text)).toBe(number)
    lies.set(text, [from, to])
    from = to + 1
  }
  for (const [text, [start, end]] of [...lies].toReversed()) for (const guess of [-1, 7]) expect(known.made[known.find(all, start, end, guess)]).toBe(text)
  expect(known.find(Buffer.from('3000'), 0, 4, -1)).toBe(-1)
})
