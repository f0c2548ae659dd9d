import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const lines = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = /^\| (.+?) \| (.+) \|$/.exec(line)
    return cells === null || cells[1] === 'Word' ? [] : [{ word: cells[1]!.replace(/ \(`.*`\)$/, ''), type: /`(\w+)`/.exec(cells[1]!)?.[1] ?? null, meaning: cells[2]! }]
  })
const typesOfCore = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap((path) => [...readFileSync(join(root, 'src/core', path), 'utf8').matchAll(/^export (?:type|class) (\w+)/gm)].map((match) => match[1]!))

describe('the glossary', () => {
  it('stands in the order of the alphabet, with no word twice', () => {
    const words = lines.map((line) => line.word)
    expect(words.length).toBeGreaterThan(50)
    expect(words).toEqual([...new Set(words)].toSorted((one, other) => one.localeCompare(other, 'en')))
  })
  it('names only types that are there', () => {
    expect(lines.filter((line) => line.type !== null && !typesOfCore.includes(line.type)).map((line) => line.type)).toEqual([])
  })
})
