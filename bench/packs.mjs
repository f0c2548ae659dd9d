// A pack of 60 pages with 40 charts as a PDF, against printing the same paper as HTML through headless Chromium, in one run and in turns,
// each on one core. What is compared is the time that core works for each, so that other work on the machine counts for neither.
// Run: node bench/packs.mjs. Exit code 1 where the pack takes longer than its limit.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findBrowser } from '../scripts/find-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const LIMIT_SECONDS = 5
const GOAL_TIMES = 5
const CHARTS = 40
const ROUNDS = 7

// Chromium inherits the core this process is tied to, so both work on one.
if (process.env.IMPROVEMENT_BOARD_BENCH_PINNED === undefined && spawnSync('taskset', ['--version']).status === 0) {
  const again = spawnSync('taskset', ['-c', '0', process.execPath, fileURLToPath(import.meta.url)], { stdio: 'inherit', env: { ...process.env, IMPROVEMENT_BOARD_BENCH_PINNED: '1' } })
  process.exit(again.status ?? 1)
}

const bundle = join(root, 'build/bench-packs.mjs')
await build({
  stdin: {
    contents: "export { inventedPaper } from './test/support/papers.ts'\nexport { renderPdf } from './src/reports/render/pdf/render-pdf.ts'\nexport { renderHtml } from './src/reports/render/html/render-html.ts'\nexport { openTypesetter } from './src/reports/render/pdf/open-typesetter.ts'",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning',
})
const { inventedPaper, renderPdf, renderHtml, openTypesetter } = await import(pathToFileURL(bundle).href)

const pagesIn = (pdf) => (Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
const ownSeconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
/** What a process and all that it began have worked, in seconds, as the kernel counts it; those that ended are counted with who began them. */
const secondsOf = (first) => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
      return [{ pid: Number(pid), parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) }]
    } catch {
      return []
    }
  })
  const under = (pid) => all.filter(({ parent }) => parent === pid).flatMap((each) => [each, ...under(each.pid)])
  return [...all.filter(({ pid }) => pid === first), ...under(first)].reduce((sum, { ticks }) => sum + ticks, 0) / 100
}
const childOfOurs = (said) => Number(readdirSync('/proc').find((pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1] === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(said)
  } catch {
    return false
  }
}))
/** In: a clock of work, and the work. Out: how long the core worked, how long somebody would have waited here, and what was made. */
const seconds = async (worked, work) => {
  const [before, began] = [worked(), performance.now()]
  const made = await work()
  return { took: worked() - before, waited: (performance.now() - began) / 1000, made }
}
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

const opened = await seconds(ownSeconds, openTypesetter)
const typesetter = opened.made
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: ['--no-sandbox'] })
const browserPid = childOfOurs('--remote-debugging')
const [ours, theirs, waits] = [[], [], []]
let pages = 0
for (let round = 0; round < ROUNDS; round += 1) {
  // Wholly new words and figures each round: a typesetter keeps what it has set before, and a real pack is new.
  const paper = inventedPaper(CHARTS, round * 1000)
  const pdf = await seconds(ownSeconds, () => renderPdf(paper, typesetter))
  ours.push(pdf.took)
  waits.push(pdf.waited)
  pages = pagesIn(pdf.made)
  const html = new TextDecoder().decode(renderHtml(paper))
  const printed = await seconds(() => secondsOf(browserPid), async () => {
    const page = await browser.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const bytes = await page.pdf({ format: 'A4', tagged: true, outline: true })
    await page.close()
    return bytes
  })
  theirs.push(printed.took)
  if (round === 0) {
    mkdirSync(join(root, 'build'), { recursive: true })
    writeFileSync(join(root, 'build/bench-pack.pdf'), pdf.made)
    writeFileSync(join(root, 'build/bench-pack-chromium.pdf'), printed.made)
    console.log(`Pages: ours ${pages}, Chromium ${pagesIn(printed.made)}; charts ${CHARTS}; ${readFileSync(join(root, 'build/bench-pack.pdf')).length} bytes and ${printed.made.length}.`)
  }
}
await browser.close()
const ratio = middle(theirs) / middle(ours)
const longest = opened.waited + Math.max(...waits)
console.log(`Seconds of work on one core. Setting with Typst (${typesetter.name}, opened in ${opened.took.toFixed(2)} s): ${ours.map((each) => each.toFixed(2)).join(', ')} s. Chromium, already running: ${theirs.map((each) => each.toFixed(2)).join(', ')} s.`)
console.log(`Chromium takes ${ratio.toFixed(2)} times as long (goal ${GOAL_TIMES}: ${ratio >= GOAL_TIMES ? 'met' : 'not met'}). The pack takes ${longest.toFixed(2)} s by the clock with opening, slowest round (limit ${LIMIT_SECONDS}: ${longest <= LIMIT_SECONDS ? 'met' : 'not met'}).`)
process.exitCode = longest <= LIMIT_SECONDS ? 0 : 1
