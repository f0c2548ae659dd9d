import { describe, expect, it } from 'vitest'
import type { FigureRule, ProblemGroup } from '../../../core/measure/figure-problem.ts'
import type { DataProblem } from '../../../core/measure/measured.ts'
import { problemsPart, waiversPart } from './dry-run-parts.ts'
import { withRowsOfReturn } from './rows-of-return.ts'

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

describe('problems of a return that was counted here', () => {
  const at = (row: number, more: Partial<DataProblem> = {}): readonly [string, DataProblem] => ['annex-a.xlsx', { sheet: 'List 4', row, column: 'Child seen', rule: 'not one of the values of this column', valueShape: 'text of 21 characters', whatToDo: 'Enter a) Yes.', ...more }]
  const shown = (groups: readonly ProblemGroup[], places: Parameters<typeof withRowsOfReturn>[1]): string => problemsPart(withRowsOfReturn(groups, places), '/problems.xlsx').toString()
  it('are told with their rows and what the cell looks like', () => {
    const text = shown([group('rows-in-doubt', 'Enter a) Yes.', 2), group('rows-repeated', 'Remove the row.')], [at(3), at(8), at(9, { whatToDo: 'Remove the row.', rule: 'a row repeats', valueShape: null, column: null })])
    for (const words of ['Sheet “List 4”, row 3', 'Sheet “List 4”, row 8', 'Sheet “List 4”, row 9', 'not one of the values of this column: text of 21 characters', 'Rows of the return that may be wrong: 2']) expect(text).toContain(words)
    expect(text).not.toContain('List 7')
  })
  it('are told by the line where the return is XML', () => expect(shown([group('rows-in-doubt', 'Enter a) Yes.')], [at(1968, { sheet: 'CINdetails', element: 'Children/Child/CINdetails' })])).toContain('Line 1968, in “CINdetails”'))
  it('stay as they are in a file of figures, and where no place is known', () => {
    expect(shown([group('rows-in-doubt', 'Enter a) Yes.')], null)).toContain('Sheet “List 7”')
    expect(shown([group('not-a-number', 'Enter a) Yes.')], [at(3)])).not.toContain('row 3')
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
