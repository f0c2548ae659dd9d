import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the service answers for the files `buildAssets` wrote. */
export const assetsPath = '/assets'

const findManifest = (folder: string): string | null => {
  const found = [join(folder, 'assets/manifest.json'), join(folder, 'build/assets/manifest.json')].find((path) => existsSync(path))
  if (found !== undefined) return found
  const parent = dirname(folder)
  return parent === folder ? null : findManifest(parent)
}

let manifest: Readonly<Record<string, string>> | null = null

/**
 * In: the plain name of an asset (`site.css`). Out: its address with the hash of its content in the name, so that it can
 * be cached for ever. Before the assets are built (tests of a page alone) the plain name is given.
 */
export const assetAddress = (name: string): string => {
  if (manifest === null) {
    const path = findManifest(import.meta.dirname)
    manifest = path === null ? {} : (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>)
  }
  return `${assetsPath}/${manifest[name] ?? name}`
}

/** The folder of the built assets, for the server to serve under `assetsPath`; null before they are built. */
export const builtAssetsFolder = (): string | null => {
  const path = findManifest(import.meta.dirname)
  return path === null ? null : dirname(path)
}
