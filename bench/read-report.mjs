// Compares the reader with pdftotext on the same files in one run: CPU time, reports a second for one and two processes, memory.
// Run: node bench/read-report.mjs [FOLDER]. The folder defaults to the corpus of IMPROVEMENT_BOARD_CORPUS. Read the ratios:
// single figures move with whatever else the machine does.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(process.env.IMPROVEMENT_BOARD_CORPUS ?? join(root, '../shared'), 'data/ofsted-reports/dev')
if (!existsSync(folder)) {
  console.error(`Skipped: there are no reports in ${folder}.`)
  process.exit(0)
}
const { buildIfStale } = await import('../scripts/build.mjs')
await buildIfStale()
const files = readdirSync(folder, { recursive: true }).filter((name) => /\.pdf$/i.test(name)).map((name) => join(folder, name))

/** CPU seconds of all children that have ended, from the kernel's own count; null where there is none. */
const childSeconds = () => {
  if (!existsSync('/proc/self/stat')) return null
  const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** Memory in use now by a process and all it started, in MB. */
const memoryOf = (id) => {
  try {
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').trim().split(' ').filter((each) => each !== '')
    const own = Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
    return own + children.reduce((sum, child) => sum + memoryOf(child), 0)
  } catch {
    return 0
  }
}

const measure = async (run) => {
  const before = childSeconds()
  const began = performance.now()
  const more = await run()
  const seconds = (performance.now() - began) / 1000
  return { seconds, cpu: before === null ? null : childSeconds() - before, ...more }
}

const readWith = (jobs, times) =>
  measure(
    () =>
      new Promise((resolve) => {
        const folders = Array.from({ length: times }, () => folder)
        const child = spawn(join(root, 'bin/improvement-board'), ['read-report', ...folders, '--jobs', String(jobs), '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
        let highest = 0
        const timer = setInterval(() => (highest = Math.max(highest, memoryOf(child.pid))), 50)
        child.on('exit', () => {
          clearInterval(timer)
          resolve({ highest, reports: files.length * times })
        })
      }),
  )

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined
const plain = hasPdftotext ? await measure(async () => void files.forEach((file) => spawnSync('pdftotext', [file, '-'], { maxBuffer: 1e8 }))) : null
const results = [['read-report --jobs 1', await readWith(1, 1)], ['read-report --jobs 2', await readWith(2, 1)], ['the same, every file four times', await readWith(2, 4)]]

console.log(`${files.length} files`)
if (plain === null) console.log('pdftotext is not installed, so there is nothing to compare with.')
else console.log(`${'pdftotext, a process a file'.padEnd(34)} ${((plain.cpu * 1000) / files.length).toFixed(0).padStart(5)} ms CPU a report, ${(files.length / plain.seconds).toFixed(1)} reports a second`)
for (const [name, { seconds, cpu, highest, reports }] of results) {
  const ratio = plain === null || cpu === null ? '' : `, ${(cpu / reports / (plain.cpu / files.length)).toFixed(2)} of pdftotext`
  console.log(`${name.padEnd(34)} ${cpu === null ? '    ?' : ((cpu * 1000) / reports).toFixed(0).padStart(5)} ms CPU a report${ratio}, ${(reports / seconds).toFixed(1)} reports a second, ${highest.toFixed(0)} MB at most in all`)
}
