// How long a file of a million figures takes to be checked and taken in, the whole command with its embedded database, and how much memory.
// Run: node bench/load-figures.mjs [ROWS]. It writes an invented file into the temporary folder and removes it. Goals for a million rows: CPU
// of 60 s and 1 GB. Exit code 1 where one is missed. The time on the clock is printed too; it depends on what else the machine does.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const goals = { cpu: 60, memory: 1024 }
const { buildIfStale } = await import('../scripts/build.mjs')
await buildIfStale()

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'bench-figures-'))

/** Ids of measures and councils stand in the data files of the registry; monthly figures of each for each. */
const measures = ['front-door', 'assessment', 'protection', 'children-in-care', 'care-leavers', 'workforce'].flatMap((group) => [...readFileSync(join(root, `src/core/measure/registry/${group}.data.ts`), 'utf8').matchAll(/^\s+id: '([\w-]+)'/gm)].map(([, id]) => id))
const councils = [...readFileSync(join(root, 'src/core/bodies/councils.data.ts'), 'utf8').matchAll(/council\('([\w-]+)'/g)].map(([, id]) => id)

const write = async (path) => {
  const out = createWriteStream(path)
  out.write('Measure,Body,From,To,Value\n')
  let written = 0
  for (let month = 0; written < rows; month += 1) {
    const first = new Date(Date.UTC(2010, month, 1))
    const last = new Date(Date.UTC(2010, month + 1, 0))
    const days = `${first.toISOString().slice(0, 10)},${last.toISOString().slice(0, 10)}`
    for (const measure of measures) {
      let text = ''
      for (const council of councils) {
        if (written === rows) break
        written += 1
        text += `${measure},${council},${days},${(written * 7919) % 1000}\n`
      }
      if (!out.write(text)) await new Promise((done) => out.once('drain', done))
    }
  }
  await new Promise((done) => out.end(done))
}

/** Runs a program of its own and gives its CPU seconds, the most memory it held, its time on the clock and what it printed. */
const timed = (words) => {
  const tail = `process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write('\\n@' + JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1e6, u.maxRSS / 1024])) })`
  const started = performance.now()
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tail)}`, ...words], { encoding: 'utf8', maxBuffer: 1e9, cwd: root })
  const [cpu, memory] = JSON.parse(stderr.slice(stderr.lastIndexOf('\n@') + 2))
  return { cpu, memory, clock: (performance.now() - started) / 1000, stdout }
}

let missed = false
try {
  const [file, data] = [join(folder, 'figures.csv'), join(folder, 'data')]
  await write(file)
  timed(['build/run.js', 'people', 'begin-programme', 'bench', '--name', 'Bench', '--data', data])
  const { cpu, memory, clock, stdout } = timed(['build/run.js', 'load-figures', file, '--programme', 'bench', '--data', data, '--quiet'])
  const { figures, added, loaded } = JSON.parse(stdout)
  console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB, ${figures} figures read, ${added} added, ${loaded ? 'loaded' : 'NOT loaded'}`)
  console.log(`load-figures: check and take in    ${cpu.toFixed(1)} s CPU, ${clock.toFixed(1)} s on the clock, ${memory.toFixed(0)} MB`)
  missed = loaded !== true || cpu > goals.cpu || memory > goals.memory
  if (missed) console.log(`Missed the goal of ${goals.cpu} s and ${goals.memory} MB.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed ? 1 : 0
