import { describe, expect, it } from 'vitest'
import { day } from '../core/calendar/day.ts'
import { refuse } from '../core/refusal.ts'
import { WrongCall } from './command.ts'
import { packCommand, type WrittenFile } from './pack.ts'

const file = (as_kept: boolean | null): WrittenFile => ({ file: 'out/a.pdf', format: 'pdf', size: 3, sha256: 'h', made_by: 'printer 2', as_kept })
const noPack = refuse('no-such-pack', 'There is none.', 'List them.')

const run = async (words: readonly string[], asKept: boolean | null = true) => {
  const [out, said, asked]: [string[], string[], unknown[]] = [[], [], []]
  const command = packCommand({
    listed: async () => [{ pack: 'p', title: 'T', template: 'board', audience: 'members', meeting: day('2026-12-07'), issues: [] }],
    begin: async (order, wanted) => (asked.push([order.programme, wanted]), 'new'),
    print: async (_order, wanted, told) => {
      asked.push(wanted)
      told(1)
      return wanted.pack === 'gone' ? noPack : { issue: '2', files: [file(asKept)] }
    },
  })
  const exit = await command({ words, readInput: async () => '', print: (text) => out.push(text), say: (text) => said.push(text), isInteractive: true })
  return { exit, out: out.map((text) => JSON.parse(text) as unknown), said, asked }
}

describe('the command pack', () => {
  it('lists the packs of a programme', async () => expect(await run(['exampleshire'])).toMatchObject({ exit: 0, out: [{ pack: 'p', title: 'T' }] }))
  it('makes the files of an issue, in the formats asked for, and shows how far it is', async () => {
    const { exit, out, asked, said } = await run(['exampleshire', 'p', 'out', '--issue', '2-1', '--format', 'pdf'])
    expect({ exit, out, asked }).toEqual({ exit: 0, out: [{ pack: 'p', issue: '2', ...file(true) }], asked: [{ pack: 'p', issue: '2-1', folder: 'out', formats: ['pdf'] }] })
    expect(said.join('')).toContain('1 of 1')
    expect((await run(['exampleshire', 'p', 'out', '--quiet'])).said).toEqual([])
  })
  it('ends with 1 where a file is not the one that was kept, and not where none was kept', async () =>
    expect([(await run(['e', 'p', 'out'], false)).exit, (await run(['e', 'p', 'out'], null)).exit]).toEqual([1, 0]))
  it('makes a new pack first where a template is named', async () =>
    expect((await run(['e', 'out', '--template', 'board', '--title', 'T', '--meeting', '2026-12-07', '--since', '2026-11-09', '--format', 'html'])).asked).toEqual([
      ['e', { template: 'board', title: 'T', meeting: '2026-12-07', since: '2026-11-09' }], { pack: 'new', issue: null, folder: 'out', formats: ['html'] },
    ]))
  it('prints a refusal as JSON and ends with 1', async () => expect(await run(['e', 'gone', 'out'])).toMatchObject({ exit: 1, out: [{ refusal: { code: 'no-such-pack' } }] }))
  it.each([[[]], [['e', 'p']], [['e', 'p', 'out', 'more']], [['e', 'p', 'out', '--format', 'odt']], [['e', 'out', '--template', 'board', '--meeting', 'soon', '--since', '2026-01-01']], [['e', '--nonsense']]])('is a wrong call with %j', async (words) => {
    await expect(run(words)).rejects.toThrow(WrongCall)
  })
})
