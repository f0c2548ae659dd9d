// Builds the style sheet, the script and the typeface into a folder, each under a name that holds a hash of its content
// so that browsers may keep it for ever, and writes manifest.json (plain name to hashed name).
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { packWoff2 } from './woff2.mjs'

const root = join(import.meta.dirname, '../../..')
const fontFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'))
const pictureFolder = join(dirname(createRequire(import.meta.url).resolve('@ministryofjustice/frontend/package.json')), 'moj/assets/images')
const fonts = { 'source-sans-3-400.woff2': '400Regular/SourceSans3_400Regular.ttf', 'source-sans-3-600.woff2': '600SemiBold/SourceSans3_600SemiBold.ttf' }

// What shrinks when packed; it is packed once here, not for each visitor.
const packable = new Set(['.css', '.js', '.svg'])

const buildStyles = async (sheet) => {
  const { compile, Logger } = await import('sass')
  // The plain compile is twice as fast as the asynchronous one.
  const { css } = compile(join(import.meta.dirname, `scss/${sheet}.scss`), {
    loadPaths: [root],
    style: 'compressed',
    quietDeps: true,
    // The library warns about its own parts; what is wrong in ours is an error.
    logger: Logger.silent,
  })
  return css
}

const buildScript = async () => {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'scripts/site.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    logLevel: 'warning',
  })
  return Buffer.from(outputFiles[0].contents)
}

const hashed = (name, content) => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return `${name.slice(0, -extname(name).length)}-${hash}${extname(name)}`
}

// Most builds change no style: a hash over our own files and the lock file of the packages says whether there is work.
const inputsHash = () => {
  const hash = createHash('sha256')
  for (const entry of readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())) {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    hash.update(path).update(readFileSync(path))
  }
  hash.update(readFileSync(join(root, 'package-lock.json')))
  return hash.digest('hex')
}

/** In: the folder to fill (emptied first, left alone when nothing changed). Out: plain names to hashed names, as in its manifest.json. */
export const buildAssets = async (outFolder) => {
  const inputs = inputsHash()
  const inputsFile = join(outFolder, 'inputs.txt')
  const manifestFile = join(outFolder, 'manifest.json')
  if (existsSync(inputsFile) && existsSync(manifestFile) && readFileSync(inputsFile, 'utf8') === inputs) return JSON.parse(readFileSync(manifestFile, 'utf8'))
  rmSync(outFolder, { recursive: true, force: true })
  mkdirSync(outFolder, { recursive: true })
  const manifest = {}
  const put = (name, content) => {
    manifest[name] = hashed(name, content)
    const path = join(outFolder, manifest[name])
    writeFileSync(path, content)
    if (!packable.has(extname(name))) return
    writeFileSync(`${path}.br`, brotliCompressSync(content))
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
  }
  // Fonts are packed on other threads while sass, which is not asynchronous, has this one.
  const others = Promise.all([
    Promise.all(Object.entries(fonts).map(async ([name, path]) => [name, await packWoff2(readFileSync(join(fontFolder, path)))])),
    buildScript(),
  ])
  const [plainStyles, publicStyles] = [await buildStyles('site'), await buildStyles('public')]
  const [packed, script] = await others
  put('site.js', script)
  for (const [name, content] of packed) put(name, content)
  put('mark.svg', readFileSync(join(import.meta.dirname, 'mark.svg')))
  // Pictures the MOJ styles point to go the same way, beside the style sheet.
  const withPictures = (css) => css.replaceAll(/url\(\/assets\/images\/([\w-]+\.svg)\)/g, (_, name) => {
    if (manifest[name] === undefined) put(name, readFileSync(join(pictureFolder, name)))
    return `url("${manifest[name]}")`
  })
  const withFonts = (plain) => Object.keys(fonts).reduce((css, name) => css.replaceAll(`url("${name}")`, `url("${manifest[name]}")`), withPictures(plain))
  put('site.css', withFonts(plainStyles))
  put('public.css', withFonts(publicStyles))
  // The licence of the typeface travels with it.
  writeFileSync(join(outFolder, 'source-sans-3-licence.txt'), readFileSync(join(fontFolder, 'LICENSE_FONT')))
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2))
  writeFileSync(inputsFile, inputs)
  return manifest
}
