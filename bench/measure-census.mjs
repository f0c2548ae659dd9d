// How long a children in need census takes to be read, checked and counted, in CPU seconds of the whole command, beside the bare
// pass of the XML parser over the same bytes. Run: node bench/measure-census.mjs [CHILDREN]. It writes an invented census of 10,000
// children (a large council) into the temporary folder and removes it; 400,000 is England. Goals: under 1.5 s of CPU for 10,000;
// under 25 s and 1 GB for 400,000. Exit code 1 where one is missed.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { best, program, timed, told } from './floors.mjs'
import { writeInventedCensus } from '../scripts/invented-census.mjs'

const children = Number(process.argv[2] ?? 10_000)
const goals = { cpu: children <= 10_000 ? 1.5 : (25 * children) / 400_000, memory: 1000 }
const { buildIfStale } = await import('../scripts/build.mjs')
await buildIfStale()

const folder = mkdtempSync(join(tmpdir(), 'bench-census-'))
try {
  const file = join(folder, 'census.xml')
  writeInventedCensus(file, children)
  const times = children > 50_000 ? [1] : [1, 2, 3]
  const bare = `import { SaxesParser } from 'saxes'; import { createReadStream } from 'node:fs'; const parser = new SaxesParser(); parser.on('opentag', () => {}); parser.on('closetag', () => {}); parser.on('text', () => {}); for await (const chunk of createReadStream(${JSON.stringify(file)}, { highWaterMark: 2 ** 17, encoding: 'latin1' })) parser.write(chunk); parser.close()`
  const parser = best(times.map(() => timed(program(bare))))
  const whole = best(times.map(() => timed(['build/run.js', 'measure', file, '--kind', 'cin-census', '--from', '2023-04', '--to', '2024-03', '--quiet'])))
  console.log(`${children} children, ${(statSync(file).size / 1e6).toFixed(0)} MB`)
  told('the bare pass of the parser', parser)
  told('measure: read, check and count', whole, parser)
  if (whole.cpu > goals.cpu || whole.memory > goals.memory) {
    console.log(`Missed the goal of ${goals.cpu} s and ${goals.memory} MB.`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
