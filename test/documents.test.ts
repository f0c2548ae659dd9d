import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedDocuments } from '../scripts/reference/all-pages.ts'
import { roomsOf } from '../scripts/reference/rooms-table.ts'
import { shippedRegistry } from '../src/core/measure/registry/measure-registry.ts'
import { acts } from '../src/core/people/permission.ts'
import { roles } from '../src/core/people/role.ts'
import { deliveryStates } from '../src/core/plan/plan.ts'
import { findingStatuses } from '../src/core/inspection/finding-status.ts'
import { commands } from '../src/main/commands/all.ts'
import { settingsInWords } from '../src/main/settings.ts'
import { apply } from '../src/store/apply/all.ts'
import { routes } from '../src/web/routes.ts'

const root = resolve(import.meta.dirname, '..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

const notOurs = new Set(['node_modules', 'build', 'data', '.git', 'test-results'])
const markdownUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : markdownUnder(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
const documents = markdownUnder('.')

const withoutCode = (text: string): string => text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
/** The addresses that headings of a page answer to, as GitHub makes them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-'))

const deadLinks = (path: string): readonly string[] =>
  [...withoutCode(textOf(path)).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap((match) => {
    const [address = '', anchor] = match[1]!.split('#')
    if (/^[a-z]+:/.test(address)) return []
    const target = address === '' ? path : relative(root, resolve(root, dirname(path), address))
    if (!existsSync(join(root, target))) return [`${path}: ${match[1]}`]
    return anchor === undefined || anchorsOf(textOf(target)).includes(anchor) ? [] : [`${path}: ${match[1]}`]
  })

describe('the generated reference', async () => {
  const generated = await generatedDocuments(root)
  it.each([...generated])('is what the code says now, or `npm run docs` is due: %s', (path, text) => expect(textOf(path)).toBe(text))

  const page = (name: string): string => generated.get(`docs/reference/${name}.md`)!
  const absent = (codes: readonly string[], name: string): readonly string[] => codes.filter((each) => !page(name).includes(`\`${each}\``))
  it('names every act and every role', () => expect(absent([...acts, ...roles.filter((role) => role !== 'public')], 'permissions')).toEqual([]))
  it('names every change', () => expect(absent(Object.keys(apply), 'changes')).toEqual([]))
  it('names every state', () => expect(absent([...findingStatuses, ...deliveryStates], 'transitions')).toEqual([]))
  it('names every setting', () => expect(absent(Object.keys(settingsInWords), 'settings')).toEqual([]))
  it('names every command', () => expect(Object.keys(commands).filter((name) => !page('cli').includes(`\n## ${name}\n`))).toEqual([]))
  it('says of every page what it is for', () => {
    const lines = page('routes').split('\n')
    const unsaid = routes.filter(({ path }) => !lines.some((line) => line.startsWith(`| \`${path}\` | `) && !line.startsWith(`| \`${path}\` |  |`)))
    expect(unsaid.map(({ path }) => path)).toEqual([])
  })
  it('knows no column for a child', () =>
    expect([...page('data-dictionary').matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]!).filter((name) => /child|birth|nhs_number|upn|gender|ethnic/.test(name))).toEqual([]))
})

describe('the documents', () => {
  it('lead to nothing that is not there', () => expect(documents.flatMap(deadLinks)).toEqual([]))
  it('begin with a README that fits two screens', () => expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(80))
  it('say how many measures ship', () => expect(textOf('README.md')).toContain(`${shippedRegistry.length} definitions`))
  it('have a README in every room', () => expect(roomsOf(root).map(({ room }) => `src/${room}/README.md`).filter((path) => !existsSync(join(root, path)))).toEqual([]))
  it('name only commands and scripts that are there', () => {
    const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts)
    const wrong = documents.flatMap((path) => [
      ...[...textOf(path).matchAll(/\bnpm run ([\w-]+)/g)].filter((match) => !scripts.includes(match[1]!)).map((match) => `${path}: ${match[0]}`),
      ...[...textOf(path).matchAll(/\.\/bin\/improvement-board ([a-z][\w-]*)/g)].filter((match) => !Object.hasOwn(commands, match[1] ?? '') && match[1] !== 'help').map((match) => `${path}: ${match[0]}`),
    ])
    expect(wrong).toEqual([])
  })
  it('name only files that are there', () => {
    // What a recipe asks to create has a part in angle brackets or is a pattern, and is left out.
    const named = (path: string): readonly string[] =>
      [...textOf(path).matchAll(/`((?:src|test|scripts|docs|bench|bin)\/[\w./-]+)`/g)].map((match) => match[1]!).filter((each) => !existsSync(join(root, each)))
    expect(documents.flatMap((path) => named(path).map((each) => `${path}: ${each}`))).toEqual([])
  })
  it('show every picture there is, and none that is slow to load', () => {
    const pictures = readdirSync(join(root, 'docs/pictures'))
    expect(pictures.filter((name) => !documents.some((path) => textOf(path).includes(`pictures/${name})`)))).toEqual([])
    expect(pictures.filter((name) => statSync(join(root, 'docs/pictures', name)).size >= 200_000)).toEqual([])
  })
  it('number their decisions once each, and say when each would be wrong', () => {
    const records = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md'))
    const numbers = records.map((name) => name.slice(0, 4))
    expect(records.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([])
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
    expect(records.filter((name) => !/would be wrong/.test(textOf(`docs/decisions/${name}`)))).toEqual([])
  })
})
