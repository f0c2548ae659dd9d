import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Who may import whom (rows import columns), and which packages and Node modules a room may touch. `*` is any. */
const rooms: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  core: { rooms: [], packages: ['temporal-polyfill'] },
  statistics: { rooms: [], packages: [] },
  indicators: { rooms: ['core'], packages: [] },
  sources: { rooms: ['core'], packages: ['*'] },
  analysis: { rooms: ['core', 'statistics', 'indicators'], packages: ['*'] },
  operations: { rooms: ['core'], packages: [] },
  store: { rooms: ['core'], packages: ['*'] },
  reports: { rooms: ['core'], packages: ['*'] },
  web: { rooms: ['core', 'operations', 'reports'], packages: ['*'] },
  cli: { rooms: ['core', 'operations', 'reports'], packages: ['node:util'] },
  main: { rooms: ['*'], packages: ['*'] },
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : []
  })

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(?:[\w$*\s{},]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)].map(
    (match) => (match[1] ?? match[2])!,
  )

const breaches = (room: string): string[] =>
  filesUnder(join(root, 'src', room)).flatMap((path) =>
    importsOf(path).flatMap((name) => {
      const allowed = rooms[room]!
      const where = relative(root, path)
      if (name.startsWith('.')) {
        const target = relative(join(root, 'src'), resolve(dirname(path), name)).split('/')[0]!
        return target === room || allowed.rooms.includes('*') || allowed.rooms.includes(target) ? [] : [`${where} imports ${name}`]
      }
      const isAllowed = allowed.packages.includes('*') || allowed.packages.includes(name)
      return isAllowed ? [] : [`${where} imports ${isBuiltin(name) ? 'the Node module' : 'the package'} ${name}`]
    }),
  )

describe('the house', () => {
  it('has exactly the rooms of the table', () => {
    const found = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(found.map((entry) => entry.name).sort()).toEqual(Object.keys(rooms).sort())
  })
  it.each(Object.keys(rooms))('%s imports only what its row allows', (room) => expect(breaches(room)).toEqual([]))
  it('has no barrels, utility drawers or default exports', () => {
    const files = filesUnder(join(root, 'src'))
    const offenders = files.filter(
      (path) => /\/(index|utils?|helpers?|common|manager|service)\.ts$/.test(path) || /^export default/m.test(readFileSync(path, 'utf8')),
    )
    expect(offenders.map((path) => relative(root, path))).toEqual([])
  })
  it('reads the clock and makes randomness only in main', () => {
    const pattern = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bPlainDateISO\(|Temporal\.Now\b/
    const offenders = filesUnder(join(root, 'src'))
      .filter((path) => !path.includes('/src/main/'))
      .filter((path) => pattern.test(readFileSync(path, 'utf8')))
    expect(offenders.map((path) => relative(root, path))).toEqual([])
  })
})
