import type { ChainCheck } from '../core/journal/check-chain.ts'
import { WrongCall, type Command } from './command.ts'
import { parseWords } from './parse-words.ts'

type Needs = {
  readonly canRead: (path: string) => Promise<boolean>
  readonly verify: (path: string, knownHead: string | null) => Promise<ChainCheck>
}

const help = `usage: improvement-board verify-journal FILE [--head HASH]

Checks an exported journal line by line, without a server or a database. Give the hash of the last line, where you know
it from elsewhere, to see whether lines are missing at the end.
`

/** `verify-journal FILE`: exit code 1 where the journal is not intact. */
export const verifyJournalCommand =
  ({ canRead, verify }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { head: { type: 'string' } }, ['one FILE'])
    const path = plain[0]!
    if (!(await canRead(path))) throw new WrongCall(`the file ${path} cannot be read`)
    const head = values.head?.toLowerCase() ?? null
    if (head !== null && !/^[0-9a-f]{64}$/.test(head)) throw new WrongCall('--head takes 64 hexadecimal digits')
    const found = await verify(path, head)
    print(`${JSON.stringify({ lines: found.lines, head: found.head, intact: found.isIntact, first_broken: found.firstBroken })}\n`)
    return found.isIntact ? 0 : 1
  }
