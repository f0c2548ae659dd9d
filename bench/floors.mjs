// What the machine itself takes, in the same run as what it is laid beside: programs that do the least that could be done with the same bytes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tail = `process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write('\\n@' + JSON.stringify([(u.userCPUTime + u.systemCPUTime) / 1e6, u.maxRSS / 1024])) })`

/** Runs a program of its own and gives its CPU seconds and the most memory it held, in MB. Throws where it says neither. */
export const timed = (words) => {
  const { stderr, status } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tail)}`, ...words], { encoding: 'utf8', maxBuffer: 1e9, cwd: root })
  const at = stderr.lastIndexOf('\n@')
  if (at < 0) throw new Error(`${words.join(' ').slice(0, 80)} broke: ${stderr.slice(0, 400)}`)
  const [cpu, memory] = JSON.parse(stderr.slice(at + 2))
  return { cpu, memory, status }
}
export const best = (runs) => runs.reduce((one, other) => (other.cpu < one.cpu ? other : one))
export const program = (source) => ['--input-type=module', '-e', source]

/** Inflates every part of a zip and drops it. */
export const inflating = (file) => program(`
  import { readFileSync } from 'node:fs'; import { inflateRawSync } from 'node:zlib'
  const bytes = readFileSync(${JSON.stringify(file)}); let end = bytes.length - 22; while (bytes.readUInt32LE(end) !== 0x06054b50) end -= 1
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = bytes.readUInt32LE(at + 42), from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (bytes.readUInt16LE(at + 10) === 8) inflateRawSync(bytes.subarray(from, from + bytes.readUInt32LE(at + 20)))
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }`)

/** DuckDB on one thread: reads CSV files as text and hashes every column of every row. */
export const hashing = (folder) => program(`
  import { readdirSync } from 'node:fs'; import { DuckDBInstance } from '@duckdb/node-api'
  const instance = await DuckDBInstance.create(':memory:'); const connection = await instance.connect(); await connection.run('SET threads = 1')
  for (const name of readdirSync(${JSON.stringify(folder)})) await connection.runAndReadAll(\`SELECT bit_xor(hash(rows)) FROM read_csv('${folder}/\${name}', all_varchar = true) AS rows\`)
  connection.closeSync(); instance.closeSync()`)

/** One line of the table: what, CPU, memory, and how many times another that is. */
export const told = (what, { cpu, memory }, floor = null) => console.log(`${what.padEnd(44)} ${cpu.toFixed(2).padStart(6)} s CPU ${memory.toFixed(0).padStart(5)} MB${floor === null ? '' : `  ${(cpu / floor.cpu).toFixed(1)} times`}`)
