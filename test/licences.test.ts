import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T

type Locked = { readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean; readonly license?: string }
type Manifest = { readonly version: string; readonly license?: string | { readonly type: string } }

/** Licences that ask for no more than the notice, or (MPL) bind only their own files: nothing that would bind whoever hosts or changes the service. */
const allowed = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'OFL-1.1', 'MPL-2.0'])

const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)))

const licenceOf = (path: string, { license }: Locked): string => {
  const manifest = join(path, 'package.json')
  // A package for another machine is not installed here; the lock file says its licence.
  const said = existsSync(join(root, manifest)) ? json<Manifest>(manifest).license : license
  return typeof said === 'string' ? said : (said?.type ?? license ?? 'none')
}

describe('the packages', () => {
  const packages = Object.entries(json<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json').packages).filter(([path]) => path !== '')
  const running = packages.filter(([, locked]) => locked.dev !== true)

  it('that run are all under a licence on the list', () => {
    expect(running.length).toBeGreaterThan(100)
    expect(running.filter(([path, locked]) => !isAllowed(licenceOf(path, locked))).map(([path, locked]) => `${path}: ${licenceOf(path, locked)}`)).toEqual([])
  })
  it('chosen by us each have a line that says why, with version and licence', () => {
    const record = readFileSync(join(root, 'docs/decisions/0016-dependencies.md'), 'utf8').split('\n')
    const { dependencies, devDependencies, optionalDependencies } = json<Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>>('package.json')
    const chosen = { ...dependencies, ...devDependencies, ...optionalDependencies }
    const unsaid = Object.entries(chosen).filter(([name, version]) => {
      const license = licenceOf(`node_modules/${name}`, packages.find(([path]) => path === `node_modules/${name}`)?.[1] ?? {})
      return !record.some((line) => line.startsWith(`| \`${name}\` | ${version} | ${String(license)} |`))
    })
    expect(unsaid.map(([name, version]) => `${name} ${version}`)).toEqual([])
    const named = record.flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? [])
    expect(named.filter((name) => !(name in chosen))).toEqual([])
  })
})
