import { dayNumber } from '../../src/core/calendar/day-number.ts'
import type { ListTable } from '../../src/core/measure/rows.ts'
import { layoutOf, type TableName } from '../../src/core/measure/tables.ts'
import { textColumn, type TextColumn } from '../../src/core/measure/text-column.ts'
import type { Indicator } from '../../src/indicators/define.ts'

/** A small generator of repeatable numbers between 0 and 1. */
export const numbers = (seed: number) => () => ((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32)

/** Every code that any of the indicators asks for in a column, so that generated rows meet the conditions. */
export const codesOf = (indicators: readonly Indicator[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { kind, heading, codes, words, with: starts } = value as { readonly kind?: string; readonly heading?: string; readonly codes?: readonly string[]; readonly words?: readonly string[]; readonly with?: readonly string[] }
    if (heading !== undefined) {
      const own = found.get(heading) ?? new Set<string>()
      found.set(heading, own)
      for (const code of [...(codes ?? []), ...(words ?? []).map((word) => `b) ${word.toUpperCase()} and more`), ...(starts ?? []), ...(kind === 'yes' ? ['a) Yes', 'yes', 'b) No', 'no'] : [])]) own.add(code)
    }
    for (const each of Object.values(value)) walk(each)
  }
  walk(indicators)
  return new Map([...found].map(([heading, codes]) => [heading, [...codes, 'other']]))
}

/** Words for columns that no condition asks about, as the returns write them, some unreadable. */
const described: Readonly<Record<string, readonly string[]>> = {
  Gender: ['a) Male', 'b) Female', 'd) Neither', 'c) Not stated/recorded', 'Female', 'male'],
  SEX: ['1', '2', 'M', 'F', 'U'],
  Sex: ['1', '2', '9', 'M', 'F'],
  Ethnicity: ['a) WBRI', 'f) MWBC', 'k) APKN', 'o) BAFR', 'q) CHNE', 's) REFU', 'woth', 'nonsense', 'White - British', 'Mixed: White and Asian', 'ASIAN OR ASIAN BRITISH - INDIAN', 'Chinese', 'Any other ethnic group', 'b) Black African', 'Refused'],
  ETHNIC: ['WBRI', 'MOTH', 'AIND', 'BOTH', 'OOTH', 'NOBT'],
  Disability: ['yes', 'no', 'a) Yes', 'c) Unknown'],
  'Does the Child have a Disability': ['a) Yes', 'b) No', 'c) Unknown', 'Y', 'n'],
  'Allocated Team': ['Assessment North', 'assessment  north', 'Children in care', '#N/A', 'Other', '(Hospital)', 'Case 20241'],
  'Owner council': ['North Council', 'South Council'],
}

/** A table of so many rows; identifiers and plans repeat, some cells are blank, some names of teams are borne by few. */
export const generatedTable = (list: TableName, rowCount: number, next: () => number, codes: ReadonlyMap<string, readonly string[]>): ListTable => {
  const [dates, figures, texts] = [new Map<string, Float64Array>(), new Map<string, Float64Array>(), new Map<string, TextColumn>()]
  const [first, span] = [dayNumber(2021, 6, 1), 1200]
  for (const { heading, kind } of layoutOf(list).columns) {
    const isBirth = /birth|^DOB$/i.test(heading)
    if (kind === 'date') dates.set(heading, Float64Array.from({ length: rowCount }, () => (next() < 0.12 ? NaN : isBirth ? first - Math.floor(next() * 7500) : first + Math.floor(next() * span))))
    else if (kind === 'number') figures.set(heading, Float64Array.from({ length: rowCount }, () => (next() < 0.1 ? NaN : Math.floor(next() * 25))))
    else if (kind === 'id' || heading === 'Plan') texts.set(heading, textColumn(Array.from({ length: rowCount }, () => (next() < 0.03 ? null : `n${Math.floor(next() * rowCount * 0.4)}`))))
    else {
      const own = codes.get(heading) ?? described[heading] ?? ['a', 'b', 'c', 'd']
      texts.set(heading, textColumn(Array.from({ length: rowCount }, () => (next() < 0.1 ? null : heading === 'AssessmentFactors' ? `${own[Math.floor(next() * own.length)]} ${own[Math.floor(next() * own.length)]}` : own[Math.floor(next() * own.length)]!))))
    }
  }
  return { rowCount, isRepeat: new Uint8Array(rowCount), dates, numbers: figures, texts }
}
