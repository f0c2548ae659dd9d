// CPU time of the whole XmR analysis (limits, rules, verdicts) per series, on one core. Run: node bench/statistics.mjs [--json]
// Exit code 1 when the goal for a national page is missed, so that a slow change does not pass unseen.
import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'build/bench-statistics.mjs')
await build({
  entryPoints: [join(root, 'src/statistics/xmr/analyse-series.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
})
const { analyseSeries } = await import(pathToFileURL(bundle).href)

const AUTHORITIES = 150
const MEASURES = 150
const GOAL_SECONDS = 1.2

/** Published figures of other programs on series of 32 points on average, measured on another day; CPU milliseconds a series. */
const PEERS = [
  { name: 'a TypeScript peer (PowerBI-SPC, limits and rules only)', milliseconds: 0.034 },
  { name: 'NHSRplotthedots, one faceted call', milliseconds: 2.5 },
  { name: 'NHSRplotthedots, one call a series', milliseconds: 40.6 },
]

// A small generator of its own (Numerical Recipes' constants), so that every run has the same series.
let state = 20260101
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 4294967296
}

/** Monthly percentages to one decimal; a third of the series shift half way, a third have a target, some are rebased. */
const makeSeries = (length, k) => ({
  points: Array.from({ length }, (_, i) => ({
    date: `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    value: Math.round((70 + 8 * (random() + random() - 1) + (k % 3 === 0 && i > length / 2 ? 4 : 0)) * 10) / 10,
  })),
  better: ['higher', 'lower', 'neither'][k % 3],
  target: k % 3 === 1 ? 75 : null,
  rebase: k % 5 === 0 ? ['2017-04-01'] : [],
  fixAfter: k % 7 === 0 ? 15 : null,
  isScreened: true,
})

const cpuMilliseconds = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** Median of several runs of the same work after one that only warms up. The count keeps the work from being optimised away. */
const measure = (series, runs) => {
  let changed = 0
  const once = () => {
    for (const each of series) if (analyseSeries(each).verdict.variation.kind === 'changed') changed += 1
  }
  once()
  const times = Array.from({ length: runs }, () => cpuMilliseconds(once))
  return { milliseconds: median(times), changed }
}

const national = Array.from({ length: AUTHORITIES * MEASURES }, (_, k) => makeSeries(60, k))
const coldStart = cpuMilliseconds(() => {
  for (const each of national) analyseSeries(each)
})
const page = measure(national, 5)
const short = Array.from({ length: 5000 }, (_, k) => makeSeries(32, k))
const perShort = measure(short, 9).milliseconds / short.length

const result = {
  national_series: national.length,
  national_points: national.length * 60,
  national_cpu_seconds: page.milliseconds / 1000,
  national_cpu_seconds_first_run: coldStart / 1000,
  goal_cpu_seconds: GOAL_SECONDS,
  cpu_ms_per_series_60_points: page.milliseconds / national.length,
  cpu_ms_per_series_32_points: perShort,
  times_faster_than: Object.fromEntries(PEERS.map(({ name, milliseconds }) => [name, milliseconds / perShort])),
}

const corpus = process.env.IMPROVEMENT_BOARD_CORPUS ?? join(root, '../shared')
const golden = join(corpus, 'golden/spc.json')
if (existsSync(golden)) {
  const better = { increase: 'higher', decrease: 'lower', neutral: 'neither' }
  const real = JSON.parse(readFileSync(golden, 'utf8')).series.map(({ input }) => ({
    points: input.points,
    better: better[input.improvement_direction],
    target: input.target,
    rebase: input.rebase,
    fixAfter: input.fix_after_n,
    isScreened: input.screen_outliers,
  }))
  const many = Array.from({ length: 40 }, () => real).flat()
  result.cpu_ms_per_reference_series = measure(many, 5).milliseconds / many.length
}

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} else {
  const ms = (value) => `${value.toFixed(4)} ms`
  console.log(`${AUTHORITIES} authorities x ${MEASURES} measures x 60 points: ${result.national_cpu_seconds.toFixed(3)} s of CPU`)
  console.log(`  (first run in a cold process ${result.national_cpu_seconds_first_run.toFixed(3)} s; goal below ${GOAL_SECONDS} s)`)
  console.log(`a series of 60 points ${ms(result.cpu_ms_per_series_60_points)}, of 32 points ${ms(perShort)}`)
  if (result.cpu_ms_per_reference_series !== undefined) console.log(`a series of the reference set ${ms(result.cpu_ms_per_reference_series)}`)
  console.log('Against published figures of other programs, measured on another day and so to be read as sizes, not as a race:')
  for (const { name, milliseconds } of PEERS) console.log(`  ${(milliseconds / perShort).toFixed(0)} times less than ${name} (${milliseconds} ms)`)
}
process.exitCode = result.national_cpu_seconds_first_run < GOAL_SECONDS ? 0 : 1
