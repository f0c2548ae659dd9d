import { expect, it } from 'vitest'
import { splitLines } from './split-lines.ts'

const linesOf = async (...pieces: readonly string[]): Promise<readonly string[]> => {
  const stream = (async function* () {
    yield* pieces
  })()
  const lines: string[] = []
  for await (const line of splitLines(stream)) lines.push(line)
  return lines
}

it('joins a line that comes in several pieces', async () => expect(await linesOf('a', 'b\nc', 'd', '\n', 'e\nf')).toEqual(['ab', 'cd', 'e', 'f']))
it('keeps empty lines and needs no line feed at the end', async () => expect(await linesOf('a\n\nb')).toEqual(['a', '', 'b']))
it('gives no line for nothing and none after the last line feed', async () => {
  expect(await linesOf()).toEqual([])
  expect(await linesOf('a\n')).toEqual(['a'])
})
it('does not cut at the line separators that a person’s text may hold', async () => {
  const line = JSON.stringify({ reason: 'one\u2028two\u2029three\u0085four' })
  expect(await linesOf(`${line}\n`)).toEqual([line])
})
