import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/calendar/day.ts'
import { figureSymbols } from '../../core/measure/figure.ts'
import { shippedRegistry } from '../../core/measure/registry/measure-registry.ts'
import { cellKey, type Shown } from '../../core/publication/cell.ts'
import { rereadRelease } from '../../core/publication/reread-release.ts'
import { defaultPolicy } from '../../core/publication/suppression-policy.ts'
import { isRefusal } from '../../core/refusal.ts'
import { withKnownBodies } from '../../core/bodies/with-known-bodies.ts'
import { releasedWorkbook } from './released-workbook.ts'

const count = shippedRegistry.find(({ unit }) => unit === 'count')!
const shown: readonly Shown[] = [{ kind: 'count', value: 0, roundedTo: 5 }, { kind: 'count', value: 35, roundedTo: 5 }, ...figureSymbols.map((symbol): Shown => ({ kind: 'symbol', symbol }))]
const released = rereadRelease({
  on: day('2026-11-22'), policy: defaultPolicy, shares: [], sums: [],
  cells: shown.map((each, at) => ({ key: cellKey(count.id, 'kent-council', `${2010 + at}-04-01`, `${2011 + at}-03-31`, 'value', 'r0'), shown: each })),
})
if (isRefusal(released)) throw new Error(released.message)
const bytes = await releasedWorkbook(released, { measures: shippedRegistry, bodies: withKnownBodies([]), publisher: 'Children in Kent' }, { title: 'A release', rule: 'Counts from 1 to 5 are kept back.' })
if (isRefusal(bytes)) throw new Error(bytes.message)
const { sheets } = await readXlsx(bytes)
const rowsOf = (name: string): readonly (readonly unknown[])[] => sheets.find((sheet) => sheet.name === name)!.rows

describe('a release as a workbook', () => {
  it('has each number as a number and each sign as a sign, in the cell where a number would be counted', () => {
    const [headings, ...rows] = rowsOf('Released figures')
    const [value, sign] = ['value', 'sign'].map((heading) => headings!.indexOf(heading))
    expect(rows.map((row) => row[value!])).toEqual([0, 35, ...figureSymbols])
    expect(rows.map((row) => row[sign!] ?? null)).toEqual([null, null, ...figureSymbols])
  })
  it('says beside them whose figures they are, by which rule numbers were kept back, and what every column means', () => {
    const [headings] = rowsOf('Released figures')
    const about = new Map(rowsOf('About these figures').map(([what, says]) => [what, says]))
    expect([about.get('Published by'), about.get('Small numbers'), about.get('Released on')]).toEqual(['Children in Kent', 'Counts from 1 to 5 are kept back.', '2026-11-22'])
    for (const heading of headings!) expect(about.get(`Column ${String(heading)}`), String(heading)).toBeTruthy()
  })
})
