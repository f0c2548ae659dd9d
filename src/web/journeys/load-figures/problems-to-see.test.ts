import { describe, expect, it } from 'vitest'
import type { FigureRule, ProblemGroup } from '../../../core/measure/figure-problem.ts'
import { problemsPart, waiversPart } from './dry-run-parts.ts'

const group = (rule: FigureRule, whatToDo: string, count = 1): ProblemGroup => ({ rule, whatToDo, count, first: [{ rule, sheet: 'List 7', row: null, column: 'Child Unique ID', value: 'an open case of a child who is not in list 6', whatToDo }] })
const waivers = (...rules: readonly FigureRule[]): string => waiversPart(rules.map((rule) => group(rule, 'Put it right.')))?.toString() ?? ''

describe('problems of a checked file', () => {
  it.each([[1], [7]])('are told by what to do, %d of them', (many) => {
    const shown = problemsPart(Array.from({ length: many }, (_, at) => group('rows-in-doubt', `Do thing ${at + 1}.`, 12)), '/problems.xlsx').toString()
    const headings = [...shown.matchAll(/<(?:h3|caption)[^>]*>(.*?)<\/(?:h3|caption)>/gs)].map(([, text]) => text!.trim())
    for (let at = 1; at <= many; at += 1) expect(headings.some((text) => text.startsWith(`Do thing ${at}.`))).toBe(true)
    expect(shown).toContain('Rows of the return that may be wrong: 12')
  })
})

describe('what is asked before a file with problems is loaded', () => {
  it('says of a return that no count is left out', () => {
    expect(waivers('rows-in-doubt')).toContain('no count is left out')
    expect(waivers('rows-in-doubt')).not.toContain('is then left out')
  })
  it('says of a table that what breaks a rule is left out', () => {
    expect(waivers('not-a-number')).toContain('is then left out')
    expect(waivers('not-a-number')).not.toContain('no count is left out')
  })
  it('asks each rule once, under its own head', () => {
    const both = waivers('rows-repeated', 'unknown-body', 'rows-repeated')
    expect([...both.matchAll(/<textarea[^>]* name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['waive-unknown-body', 'waive-rows-repeated'])
  })
  it('asks nothing where a rule cannot be waived', () => expect(waivers('given-twice')).toBe(''))
})
