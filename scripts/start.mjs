// npm start: installs what is missing, builds what is stale, and serves the two sample programmes.
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './ensure-packages.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Improvement Board needs Node 20.19 or later; this is ${process.versions.node}. Node 24 is what we recommend.`)
  process.exit(1)
}
ensurePackages({ development: false })
const { isStale, build } = await import('./build.mjs')
if (isStale()) {
  console.error('Building. This takes a few seconds after a change.')
  console.error(`Built in ${((await build()) / 1000).toFixed(1)} s.`)
}
process.argv.splice(2, 0, 'demo')
await import('../build/run.js')
