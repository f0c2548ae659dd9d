import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { closeRows, openRows, type ListTables } from './rows.ts'
import { textColumn } from './text-column.ts'

const planted = 'CHILD-7391'
const lists: ListTables = new Map([
  [1, { rowCount: 1, isRepeat: new Uint8Array(1), dates: new Map(), numbers: new Map(), texts: new Map([['Child Unique ID', textColumn([planted])]]) }],
])
const rows = closeRows(lists)

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : []
  })
const src = resolve(import.meta.dirname, '../..')
const roomsThatSay = (name: string): readonly string[] => [
  ...new Set(
    sourceFiles(src)
      .filter((path) => !path.endsWith('core/measure/rows.ts') && new RegExp(`\\b${name}\\b`).test(readFileSync(path, 'utf8')))
      .map((path) => path.slice(src.length + 1).split('/')[0]!),
  ),
]

describe('rows about children', () => {
  it.each([
    ['inspected', () => inspect(rows, { showHidden: true, depth: 9, customInspect: true })],
    ['inspected without their own word', () => inspect(rows, { showHidden: true, depth: 9, customInspect: false, showProxy: true })],
    ['formatted for a log', () => format('%s %o %O %j', 'rows', rows, rows, 'x')],
    ['inspected inside another value', () => inspect({ list: [{ rows }] }, { depth: 9, showHidden: true })],
    ['taken apart', () => inspect(Object.entries(Object.getOwnPropertyDescriptors(rows)), { depth: 9, showHidden: true })],
    ['spread', () => inspect({ ...rows }, { depth: 9, showHidden: true })],
  ])('show nothing when %s', (_, show) => expect(show()).not.toContain(planted))
  it.each([
    ['made into JSON', () => JSON.stringify(rows)],
    ['made into JSON inside another value', () => JSON.stringify({ list: [rows] })],
    ['put into a text', () => `${rows as unknown as string}`],
    ['made a string', () => String(rows)],
    ['joined', () => [rows].join(',')],
    ['cloned', () => structuredClone(rows)],
    ['sent to another thread', () => new MessageChannel().port1.postMessage(rows)],
    ['turned into bytes', () => serialize(rows)],
    ['given another meaning', () => Object.assign(rows, { toJSON: () => lists })],
  ])('throw when %s', (_, leave) => {
    let message = ''
    try {
      leave()
    } catch (error) {
      message = `thrown: ${error instanceof Error ? error.message : ''}`
    }
    expect(message).toMatch(/^thrown: /)
    expect(message).not.toContain(planted)
  })
  it('are opened once and then forgotten', () => {
    const once = closeRows(lists)
    expect(openRows(once)).toBe(lists)
    expect(() => openRows(once)).toThrow('counted already')
  })
  it('are closed by readers and opened by the count, and by no other room', () => {
    expect(roomsThatSay('closeRows')).toEqual(['sources'])
    expect(roomsThatSay('openRows')).toEqual(['analysis'])
  })
})
