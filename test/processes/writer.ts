// A program that is made to be killed. It opens the folder it is given, says what it finds there, and then writes act after
// act, saying each number once the act is acknowledged. Run by node from a bundle, because Node 20 reads no TypeScript.
import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { day } from '../../src/core/calendar/day.ts'
import { checkChain } from '../../src/core/journal/check-chain.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { openStore } from '../../src/store/open-store.ts'
import { exampleshire, host, serviceOf, somebody } from '../support/people.ts'

const [folder, worker] = process.argv.slice(2)
const say = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

const store = await openStore(
  { kind: 'embedded', folder: folder!, worker: pathToFileURL(worker!) },
  { now: () => new Date().toISOString(), today: () => day('2026-11-20') },
)
if (isRefusal(store)) {
  say({ refused: store.code })
  process.exit(3)
}

const lines: string[] = []
await store.exportJournal(async (line) => void lines.push(line))
const { isIntact } = await checkChain(lines, (text) => createHash('sha256').update(text, 'utf8').digest('hex'))
if (lines.length === 0) await store.act(host, ({ record }) => record({ kind: 'programme-begun', programme: exampleshire.id, about: exampleshire }, host))
const members = await store.read(host, ({ membershipsOf }) => membershipsOf(exampleshire.id))
const people = await store.read(host, ({ people }) => people())
const numbers = members.map(({ person }) => Number(person.id)).sort((a, b) => a - b)
say({ found: { isIntact, lines: lines.length, people: people.length, numbers } })

/** One act: a person, and what the person serves; two tables and two lines, or nothing. */
const write = (number: number) =>
  store.act(host, async ({ record }) => {
    const person = somebody(String(number))
    const added = await record({ kind: 'person-added', programme: null, person, passwordHash: 'none' }, host)
    return isRefusal(added) ? added : record({ kind: 'membership-begun', programme: exampleshire.id, membership: serviceOf(person, exampleshire, 'partner') }, host)
  })

for (let number = numbers.length + 1; ; number += 1) {
  const written = await write(number)
  if (isRefusal(written)) throw new Error(written.message)
  say({ acknowledged: number })
}
