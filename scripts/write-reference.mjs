// npm run docs: writes docs/reference and the generated part of ARCHITECTURE.md from the code. test/documents.test.ts fails when they are stale.
import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = join(root, 'build/reference/all-pages.js')
await build({
  entryPoints: [join(root, 'scripts/reference/all-pages.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
const { generatedDocuments } = await import(pathToFileURL(bundle).href)
let written = 0
const documents = await generatedDocuments(root)
for (const [path, text] of documents) {
  const target = join(root, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  console.error(`Wrote ${path}`)
  written += 1
}
console.error(`${documents.size} generated documents, ${written} written anew.`)
