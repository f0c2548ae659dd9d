import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownBodies } from '../src/core/bodies/known-bodies.ts'
import { northamptonshire, publicFacts, visits } from '../src/main/samples/northamptonshire.data.ts'
import { northamptonshireRegime } from '../src/main/samples/northamptonshire-regime.data.ts'
import type { PublicDate } from '../src/main/samples/sample-types.ts'

// The list of public facts is not part of this project: where it lies beside it, the sample is held to it row by row.
const corpus = process.env['IMPROVEMENT_BOARD_CORPUS'] ?? join(import.meta.dirname, '../../shared')
const list = join(corpus, 'reference/domain.md')
const isThere = existsSync(list)
if (!isThere) process.stderr.write('The list of public facts: skipped, because it is not beside the project.\n')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Line = { readonly from: string; readonly to: string; readonly words: string }
type Row = Line & { readonly date: string; readonly fact: string }

/** In: a date of the list such as “13-15 Nov 2018” or “early 2014”. Out: the first and last month it can mean. */
const monthsOf = (date: string): { readonly from: string; readonly to: string } | null => {
  const year = /(20\d\d)/.exec(date)?.[1]
  if (year === undefined) return null
  const named = [...date.toLowerCase().matchAll(/[a-z]{3,}/g)].map(([word]) => months.indexOf(word.slice(0, 3))).filter((index) => index >= 0)
  const span = named.length > 0 ? [Math.min(...named), Math.max(...named)] : /early/i.test(date) ? [0, 3] : /autumn/i.test(date) ? [8, 10] : /end/i.test(date) ? [9, 11] : [0, 11]
  const month = (index: number): string => `${year}-${String(index + 1).padStart(2, '0')}`
  // “By June” is what was known in June of something that may be older.
  return { from: /\bby\b/i.test(date) ? month(0) : month(span[0]!), to: month(span[1]!) }
}

const rowsOf = (text: string): readonly Row[] =>
  text
    .slice(text.indexOf('## 14.'), text.indexOf('## 15.'))
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.startsWith('| Date'))
    .flatMap((row) => {
      const [, date = '', fact = ''] = row.split('|').map((cell) => cell.replaceAll('*', '').trim())
      const span = monthsOf(date)
      return span === null ? [] : [{ ...span, date, fact, words: fact }]
    })

const ends = (date: PublicDate): readonly [string, string] =>
  date.kind === 'day' ? [date.on.slice(0, 7), date.on.slice(0, 7)] : date.kind === 'month' ? [date.month, date.month] : [date.from.slice(0, 7), date.to.slice(0, 7)]
const line = (date: PublicDate, ...words: readonly (string | null | undefined)[]): Line => ({ from: ends(date)[0], to: ends(date)[1], words: words.join(' ') })

const { appointments, instruments, acts } = northamptonshireRegime
const held: readonly Line[] = [
  ...visits.flatMap((each) => [line(each.visited, each.visit, each.theme, each.summary, ...each.leadInspectors, ...each.judgements.map(({ gradeAs }) => gradeAs)), ...(each.publication.kind === 'published' ? [line(each.publication.on, each.visit, each.theme, each.summary)] : [])]),
  ...publicFacts.map((each) => line(each.on, each.what, each.note)),
  ...instruments.flatMap((each) => [line(each.made, each.title, each.because, ...each.clauses.map(({ what }) => what)), ...each.steps.map((step) => line(step.on, each.title, step.what))]),
  ...appointments.flatMap((each) => [each.proposed, each.from, each.ending?.kind === 'ended' ? each.ending.lastDay : null].flatMap((date) => (date === null ? [] : [line(date, each.person, each.by, each.post)]))),
  ...acts.flatMap((act) => ('on' in act ? [line(act.on, act.reason)] : [])),
  ...knownBodies.flatMap((each) => ((northamptonshire.bodies as readonly string[]).includes(each.id) && each.validFrom !== null ? [{ from: each.validFrom.slice(0, 7), to: each.validFrom.slice(0, 7), words: `${each.name} began councils` }] : [])),
]

const wordsOf = (text: string): ReadonlySet<string> => new Set([...text.toLowerCase().matchAll(/[a-z’]{5,}/g)].map(([word]) => word.slice(0, 7)).filter((word) => !['northam', 'council', 'counci', 'service', 'childre'].includes(word)))

const isHeld = (row: Row): boolean => held.some((each) => each.from <= row.to && row.from <= each.to && [...wordsOf(row.fact)].some((word) => wordsOf(each.words).has(word)))

describe.skipIf(!isThere)('the public timeline of the sample', () => {
  const rows = isThere ? rowsOf(readFileSync(list, 'utf8')) : []
  it('is held to a list that was read whole', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect([rows[0]!.from, rows.at(-1)!.to]).toEqual(['2013-02', '2026-05'])
  })
  it('holds something of every row, in the months the row gives and in words the two share', () => expect(rows.filter((row) => !isHeld(row)).map(({ date, fact }) => `${date}: ${fact}`)).toEqual([]))
})
