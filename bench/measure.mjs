// How long an Annex A workbook takes to be read, checked and counted, in CPU seconds of the whole command, beside floors taken
// in the same run: starting and doing nothing, and reading it with the spreadsheet library alone.
// Run: node bench/measure.mjs [WORKBOOK]. Without one it writes an invented workbook of 61,000 rows (a large council's six
// months) into the temporary folder and removes it. Goals: under 3 s of CPU and 500 MB. Exit code 1 where one is missed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const goals = { cpu: 3, memory: 500 }
const { buildIfStale } = await import('../scripts/build.mjs')
await buildIfStale()

/** A small generator of repeatable numbers, so that every run measures the same workbook. */
const numbers = (seed) => () => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32)

const lists = {
  1: [33_000, ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Date of Contact', 'Contact Source']],
  3: [12_000, ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Date of referral', 'Referral Source', 'Referral NFA?', 'Number of Referrals in Last 12 Months', 'Allocated Team', 'Allocated Worker']],
  4: [9_000, ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Does the Child have a Disability', 'Continuous Assessment Start Date', 'Child Seen During Continuous Assessment', 'Continuous Assessment Date of Authorisation', 'Allocated Team', 'Allocated Worker']],
  6: [5_000, ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Does the Child have a Disability', 'CIN Start Date', 'Primary Need Code', 'Date Child Was Last Seen', 'CIN Closure Date', 'Case Status', 'Allocated Team', 'Allocated Worker']],
  7: [2_000, ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age of Child (Years)', 'Does the Child have a Disability', 'Child Protection Plan Start Date', 'Initial Category of Abuse', 'Latest Category of Abuse', 'Child Protection Plan End Date', 'Number of Previous Child Protection Plans', 'Allocated Team', 'Allocated Worker']],
}

const invented = async (path) => {
  const { writeXlsx } = await import('hucre/xlsx')
  const next = numbers(7)
  const day = 86_400_000
  const cell = (heading) => {
    if (heading === 'Child Unique ID') return 1_000_000 + Math.floor(next() * 40_000)
    if (heading === 'Date of Birth') return new Date(Date.UTC(2006, 0, 1) + Math.floor(next() * 6_500) * day)
    if (/date/i.test(heading)) return /End|Closure|Authorisation/.test(heading) && next() < 0.4 ? null : new Date(Date.UTC(2023, 9, 1) + Math.floor(next() * 183) * day)
    if (/^(?:Age|Number)/.test(heading)) return Math.floor(next() * 17)
    return `${'abcdefgh'[Math.floor(next() * 8)]}) ${heading}`
  }
  const sheets = Object.entries(lists).map(([list, [rows, headings]]) => ({ name: `List ${list}`, rows: [headings, ...Array.from({ length: rows }, () => headings.map(cell))] }))
  writeFileSync(path, await writeXlsx({ sheets }))
}

/** Runs a program of its own and gives its CPU seconds and the most memory it held. */
const timed = (words) => {
  const tail = `process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write('\\n@' + JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1e6, u.maxRSS / 1024])) })`
  const { stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tail)}`, ...words], { encoding: 'utf8', maxBuffer: 1e9, cwd: root })
  const [cpu, memory] = JSON.parse(stderr.slice(stderr.lastIndexOf('\n@') + 2))
  return { cpu, memory, status }
}
const best = (runs) => runs.reduce((one, other) => (other.cpu < one.cpu ? other : one))

const folder = mkdtempSync(join(tmpdir(), 'bench-measure-'))
let missed = false
try {
  const workbook = process.argv[2] ?? join(folder, 'annex-a.xlsx')
  if (process.argv[2] === undefined) await invented(workbook)
  if (!existsSync(workbook)) throw new Error(`There is no ${workbook}.`)
  const read = `import { readXlsx } from 'hucre/xlsx'; import { readFileSync } from 'node:fs'; await readXlsx(readFileSync(${JSON.stringify(workbook)}))`
  const nothing = best([1, 2].map(() => timed(['build/run.js', 'help'])))
  const library = best([1, 2].map(() => timed(['--input-type=module', '-e', read])))
  const whole = best([1, 2, 3].map(() => timed(['build/run.js', 'measure', workbook, '--from', '2023-10', '--to', '2024-03', '--quiet'])))
  console.log(`${(statSync(workbook).size / 1e6).toFixed(1)} MB workbook`)
  console.log(`starting and doing nothing        ${nothing.cpu.toFixed(2)} s CPU`)
  console.log(`the spreadsheet library alone     ${library.cpu.toFixed(2)} s CPU, ${library.memory.toFixed(0)} MB`)
  console.log(`measure: read, check and count    ${whole.cpu.toFixed(2)} s CPU, ${whole.memory.toFixed(0)} MB; ${(whole.cpu / library.cpu).toFixed(2)} of the library alone`)
  missed = process.argv[2] === undefined && (whole.cpu > goals.cpu || whole.memory > goals.memory)
  if (missed) console.log(`Missed the goal of ${goals.cpu} s and ${goals.memory} MB.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed ? 1 : 0
