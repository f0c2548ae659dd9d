// npm run bench: runs every bench there is and prints what each says, as ratios where it has something to compare with.
// Exit code 1 where one of them misses a goal of its own.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const chosen = process.argv.slice(2)
const benches = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.mjs') && (chosen.length === 0 || chosen.includes(name.replace('.mjs', '')))).toSorted()
if (benches.length === 0) {
  console.error(`There is no bench called ${chosen.join(', ')}.`)
  process.exit(2)
}

await buildIfStale()
const missed = []
for (const name of benches) {
  console.log(`\n▸ ${name.replace('.mjs', '')}`)
  const status = await new Promise((done) => spawn(process.execPath, [join(root, 'bench', name)], { cwd: root, stdio: 'inherit' }).on('close', done))
  if (status !== 0) missed.push(name)
}
if (missed.length > 0) console.error(`\nMissed its goal or failed: ${missed.join(', ')}`)
process.exitCode = missed.length > 0 ? 1 : 0
