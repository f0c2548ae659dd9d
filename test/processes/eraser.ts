// A program that is made to be killed. It offers a file as evidence, erases it, says so once the act is acknowledged, and then waits.
// Run by node from a bundle, because Node 20 reads no TypeScript.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { openStore } from '../../src/store/open-store.ts'
import { host } from '../support/people.ts'

const [folder, worker, changes] = process.argv.slice(2)
const store = await openStore({ kind: 'embedded', folder: folder!, worker: pathToFileURL(worker!) }, { now: () => new Date().toISOString(), today: () => day('2026-11-20') })
if (isRefusal(store)) throw new Error(store.message)
const bytesAgain = (key: string, value: unknown): unknown => (key === 'bytes' ? new TextEncoder().encode(String(value)) : value)
for (const change of JSON.parse(readFileSync(changes!, 'utf8'), bytesAgain) as readonly Change[]) {
  const done = await store.act(host, ({ record }) => record(change, host))
  if (isRefusal(done)) throw new Error(done.message)
  process.stdout.write(`${change.kind}\n`)
}
// Until it is killed.
setInterval(() => undefined, 60_000)
