// CPU time of one control chart of 36 months, drawn whole: picture, sentence, notes and table. Run: node bench/charts.mjs
// Exit code 1 when the goal is missed, so that a slow change does not pass unseen.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'build/bench-charts.mjs')
await build({
  stdin: {
    contents: "export { spcChart } from './src/reports/render/chart/spc-chart.ts'\nexport { sparkLine } from './src/reports/render/chart/spark-line.ts'\nexport { exampleMonths } from './src/web/journeys/see-the-components/example-charts.ts'",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
})
const { spcChart, sparkLine, exampleMonths } = await import(pathToFileURL(bundle).href)

const GOAL_MILLISECONDS = 0.5
const CHARTS = 500

/** CPU milliseconds for one piece of work: the least of several runs, because whatever else the machine does only adds to it. */
const cpuOf = (work) => {
  const once = () => {
    const before = process.cpuUsage()
    for (let i = 0; i < CHARTS; i += 1) work(i)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / CHARTS
  }
  for (let i = 0; i < 4; i += 1) once()
  return Math.min(...Array.from({ length: 9 }, once))
}

const wide = cpuOf((i) => spcChart(exampleMonths, { id: `chart-${i}` }))
const narrow = cpuOf((i) => spcChart(exampleMonths, { id: `chart-${i}`, width: 'narrow' }))
const spark = cpuOf((i) => sparkLine(exampleMonths, { id: `spark-${i}` }))
const ms = (value) => `${value.toFixed(3)} ms`
console.log(`a control chart of ${exampleMonths.points.length} points, ${spcChart(exampleMonths, { id: 'c' }).svg.length} characters: ${ms(wide)} of CPU wide, ${ms(narrow)} narrow (goal below ${GOAL_MILLISECONDS} ms)`)
console.log(`a sparkline: ${ms(spark)} of CPU`)
process.exitCode = wide < GOAL_MILLISECONDS ? 0 : 1
