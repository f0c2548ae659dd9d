import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = readFileSync(join(import.meta.dirname, 'scss/_palette.scss'), 'utf8')
const palette = new Map([...source.matchAll(/^\$([\w-]+): (#[0-9a-f]{6});/gm)].map((match) => [match[1]!, match[2]!]))

/** Relative luminance and contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}
const colour = (name: string): string => palette.get(name) ?? expect.fail(`the palette has no colour ${name}`)

const grounds = ['paper', 'card', 'sand']
const words: readonly (readonly [string, string])[] = [
  ...['ink', 'stone', 'teal', 'teal-deep', 'plum', 'red', 'green', 'amber', 'grey'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ['card', 'aubergine'], ['lilac', 'aubergine'], ['card', 'teal'], ['card', 'teal-deep'], ['card', 'plum'], ['card', 'red'], ['card', 'green'],
  ['green', 'green-mist'], ['amber', 'amber-mist'], ['red', 'red-mist'], ['grey', 'grey-mist'], ['teal-deep', 'teal-mist'], ['plum', 'lilac'], ['blue', 'blue-mist'],
  ['focus-ink', 'focus'],
]
const parts: readonly (readonly [string, string])[] = [
  ...grounds.map((ground) => ['edge', ground] as const),
  ...grounds.map((ground) => ['teal', ground] as const),
  ['seafoam', 'aubergine'], ['marigold', 'aubergine'], ['focus', 'aubergine'],
]

describe('the palette', () => {
  it.each(words)('lets %s be read on %s', (text, ground) => expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5))
  it.each(parts)('lets %s be seen on %s', (part, ground) => expect(contrast(colour(part), colour(ground))).toBeGreaterThanOrEqual(3))
  it('has a colour of its own for every tag that a page shows, so that none falls back to grey', () => {
    const web = join(import.meta.dirname, '..')
    const files = ['components', 'journeys'].flatMap((folder) => readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('generated')).map((name) => join(web, folder, name)))
    const pages = files.map((file) => readFileSync(file, 'utf8')).join('\n')
    const shown = new Set([...pages.matchAll(/govuk-tag--(\w+)/g)].map((match) => match[1]!))
    const official = readFileSync(join(import.meta.dirname, 'scss/_official.scss'), 'utf8')
    expect(shown.size).toBeGreaterThan(4)
    expect([...shown].filter((each) => !official.includes(`.govuk-tag--${each} {`))).toEqual([])
  })
  it('knows the published ratio of black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5))
})
