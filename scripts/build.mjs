// Bundles the program with esbuild and the style sheet with sass. Called by npm start, npm test and bin/improvement-board.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { removeOldParts, writeWhatDiffers } from './write-what-differs.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'build/stamp')

/** Every file whose change makes the build stale. */
const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return entry.name.endsWith('.test.ts') ? [] : [path]
  })

/** One hash over names, sizes and times: cheap enough to take at every command. */
const stamp = () => {
  const hash = createHash('sha256')
  for (const path of [...sources(join(root, 'src')), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Worker files run outside the main bundle's thread or process, so each is an entry of its own. */
const entryPoints = () => [
  join(root, 'src/main/run.ts'),
  ...sources(join(root, 'src')).filter((path) => path.endsWith('.worker.ts')),
]

export const build = async () => {
  const started = Date.now()
  const { build: bundle } = await import('esbuild')
  const staging = join(root, 'build')
  const { outputFiles } = await bundle({
    entryPoints: Object.fromEntries(entryPoints().map((path) => [path.replace(/^.*\//, '').replace(/\.ts$/, ''), path])),
    outdir: staging,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
    write: false,
  })
  const parts = outputFiles.map(({ path, contents }) => ({ path, contents: Buffer.from(contents) }))
  writeWhatDiffers([...parts, { path: join(staging, 'files/exampleshire-report.pdf'), contents: readFileSync(join(root, 'src/main/samples/exampleshire-report.pdf')) }])
  removeOldParts(join(staging, 'chunks'), parts.map(({ path }) => path))
  const styles = join(root, 'src/web/assets/build-assets.mjs')
  if (existsSync(styles)) {
    const { buildAssets } = await import(pathToFileURL(styles).href)
    await buildAssets(join(staging, 'assets'))
  }
  writeWhatDiffers([{ path: stampFile, contents: Buffer.from(stamp()) }])
  return Date.now() - started
}

export const isStale = () => !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp()

export const buildIfStale = async () => (isStale() ? build() : 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.error(`Built in ${((await build()) / 1000).toFixed(1)} s.`)
}
