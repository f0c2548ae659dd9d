// npm test: everything CI runs. Types, lint, rooms, unit, database, process, browser and accessibility tests.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { ensurePackages } from './ensure-packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
ensurePackages({ development: true })

const { build } = await import('./build.mjs')
const { findBrowser } = await import('./find-browser.mjs')
const { sampleSeed } = await import('./sample-seed.mjs')
const { startPostgres } = await import('./start-postgres.mjs')

const steps = []
const step = async (name, act) => {
  const started = Date.now()
  console.error(`\n▸ ${name}`)
  const failed = await act()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.error(`${failed ? '✗' : '✓'} ${name} (${seconds} s)`)
  steps.push({ name, failed: Boolean(failed) })
}
const run = (command, args, env = process.env) =>
  new Promise((done) => spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).on('close', (code) => done(code !== 0)))

await step('Build', async () => (await build()) < 0)
// The samples wait for the disk as often as they work, so the checks of the sources run beside them.
await Promise.all([
  step('Samples for the tests', async () => (await sampleSeed()) === ''),
  step('Types', () => run('node_modules/.bin/tsc', ['--noEmit'])).then(() => step('Lint', () => run('node_modules/.bin/oxlint', ['--deny-warnings']))),
])

const browser = await findBrowser()
if (browser.path === null) {
  console.error(`\nNo browser was found. ${browser.whatToDo}`)
  process.exit(1)
}
console.error(`\nBrowser: ${browser.path}`)
const postgres = process.env.IMPROVEMENT_BOARD_TEST_DATABASE_URL
  ? { url: process.env.IMPROVEMENT_BOARD_TEST_DATABASE_URL, stop: () => {} }
  : startPostgres()
console.error(
  postgres.url === null
    ? 'PostgreSQL: not found, so its half of the database tests is skipped. Install the package "postgresql" to run it.'
    : `PostgreSQL: ${postgres.version ?? 'as set in IMPROVEMENT_BOARD_TEST_DATABASE_URL'}`,
)
const corpus = process.env.IMPROVEMENT_BOARD_CORPUS ?? '../shared'
console.error(existsSync(corpus) ? `Corpus: ${corpus}` : 'Corpus: not found, so tests on published reports and statistics are skipped.')

const asked = process.argv.slice(2)
const testing = {
  ...process.env,
  IMPROVEMENT_BOARD_CORPUS: corpus,
  IMPROVEMENT_BOARD_TEST_BROWSER: browser.path,
  ...(postgres.url === null ? {} : { IMPROVEMENT_BOARD_TEST_DATABASE_URL: postgres.url }),
}
const resultsOf = (name) => join(root, `build/test-results-${name}.json`)
const vitest = (name, words) => {
  rmSync(resultsOf(name), { force: true })
  return step(`Tests: ${name}`, () => run('node_modules/.bin/vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultsOf(name)}`, ...words], testing))
}
// Pages wait for a browser, processes for one another and records for the disk, so the three run beside each other; with words of its own,
// one run does what they say.
const runs = asked.length > 0 ? { asked } : { pages: ['--project', 'browser'], processes: ['--project', 'processes'], records: ['--project', 'pure', '--project', 'database'] }
await Promise.all(Object.entries(runs).map(([name, words]) => vitest(name, words)))
postgres.stop()

const none = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
const counted = Object.keys(runs).map((name) => (existsSync(resultsOf(name)) ? JSON.parse(readFileSync(resultsOf(name), 'utf8')) : none))
const sum = (member) => counted.reduce((all, each) => all + each[member], 0)
const counts = { numPassedTests: sum('numPassedTests'), numFailedTests: sum('numFailedTests'), numPendingTests: sum('numPendingTests') }
const failedSteps = steps.filter((each) => each.failed)
if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.map((each) => each.name).join(', ')}`)
console.log(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`)
process.exitCode = failedSteps.length > 0 ? 1 : 0
