import { deflateRawSync } from 'node:zlib'
import { textsIn } from '../../../test/support/texts-in.ts'
import { describe, expect, it } from 'vitest'
import { rowOf, sheetOf, utc, wholeWorkbook, workbookOf, type InventedCell, type InventedSheet } from '../../../test/support/invented-workbook.ts'
import { day } from '../../core/calendar/day.ts'
import { dayNumberOf } from '../../core/calendar/day-number.ts'
import { openRows, type ListTable } from '../../core/measure/rows.ts'
import { isRefusal } from '../../core/refusal.ts'
import { readAnnexA, type AnnexAReading } from './read-annex-a.ts'

const today = day('2024-04-15')
const read = async (sheets: readonly InventedSheet[]): Promise<AnnexAReading> => {
  const reading = await readAnnexA(await workbookOf(sheets), today)
  if (isRefusal(reading)) throw new Error(reading.code)
  return reading
}
const refusalOf = async (bytes: Uint8Array): Promise<string | null> => {
  const reading = await readAnnexA(bytes, today)
  return isRefusal(reading) ? reading.code : null
}
const contacts = (...rows: readonly Readonly<Record<string, InventedCell>>[]) => sheetOf(1, rows.map((row) => rowOf(1, row)))
const tableOf = (reading: AnnexAReading): ListTable => openRows(reading.rows).get(1)!
const rulesOf = (reading: AnnexAReading, row: number): readonly string[] => reading.problems.filter((problem) => problem.row === row && problem.sheet === 'List 1').map(({ rule }) => rule)

describe('an Annex A workbook', () => {
  it('gives dates as days: real ones without their time, and text in the two ways that are read', async () => {
    const dates = [utc('2024-03-05'), utc('2024-03-05T23:45:00'), '05/03/2024', ' 2024-03-05 ']
    const table = tableOf(await read([contacts(...dates.map((date) => ({ 'Child Unique ID': 1, 'Date of Contact': date })))]))
    expect([...table.dates.get('Date of Contact')!]).toEqual(dates.map(() => dayNumberOf(day('2024-03-05'))))
  })
  it.each<[InventedCell, string]>([
    ['31/02/2023', 'text "dd/mm/yyyy"'],
    ['5/3/24', 'text "d/m/yy"'],
    ['2024-3-5', 'text "yyyy-mm-dd"'],
    ['unknown', 'text of 7 characters'],
    ['2024-03-05 10:00', 'text "9999-99-99 99:99"'],
    [45_356, 'whole number'],
    [0.5, 'number with decimals'],
    [true, 'true or false'],
  ])('counts the date %s as blank and shows its shape alone', async (value, shape) => {
    const reading = await read([contacts({ 'Child Unique ID': 1, 'Date of Contact': value })])
    expect(reading.problems.find(({ column }) => column === 'Date of Contact')).toMatchObject({ sheet: 'List 1', row: 2, valueShape: shape, rule: 'a date cannot be read and is counted as blank' })
    expect(reading.quality[0]?.unusableDates).toEqual(new Map([['Date of Contact', 1]]))
    expect(tableOf(reading).dates.get('Date of Contact')![0]).toBeNaN()
  })
  it('knows a child by number or text, with or without spaces', async () => {
    const table = tableOf(await read([contacts({ 'Child Unique ID': 1234567 }, { 'Child Unique ID': ' 1234567\u00A0' }, { 'Child Unique ID': '1234567', Gender: 'F' })]))
    expect(textsIn(table, 'Child Unique ID')).toEqual(['1234567', '1234567', '1234567'])
  })
  it('finds rows that repeat an earlier one after reading, and no others', async () => {
    const reading = await read([
      contacts(
        { 'Child Unique ID': 1, 'Date of Contact': utc('2024-03-05'), Gender: 'a) Male' },
        { 'Child Unique ID': ' 1', 'Date of Contact': '05/03/2024', Gender: 'a) Male ' },
        { 'Child Unique ID': 1, 'Date of Contact': utc('2024-03-05'), Gender: 'b) Female' },
        { 'Child Unique ID': 2, 'Age of Child (Years)': 8 },
        { 'Child Unique ID': 2, 'Age of Child (Years)': '8' },
        { 'Child Unique ID': 3, 'Date of Contact': 'unknown' },
        { 'Child Unique ID': 3 },
      ),
    ])
    expect([...tableOf(reading).isRepeat]).toEqual([0, 1, 0, 0, 0, 0, 1])
    expect(reading.quality[0]?.repeatedRows).toBe(2)
  })
  it('passes over empty rows and keeps the row numbers of the sheet', async () => {
    const reading = await read([contacts({ 'Child Unique ID': 1 }, {}, { Gender: '  ' }, { 'Date of Contact': 'tbc' })])
    expect(reading.quality[0]).toMatchObject({ rows: 2, blankIds: 1 })
    expect(rulesOf(reading, 5)).toEqual(['a date cannot be read and is counted as blank', 'a row says not whose it is'])
  })
  it('tells dates in the future, but not an expected day of birth', async () => {
    const reading = await read([contacts({ 'Child Unique ID': 1, 'Date of Birth': utc('2024-07-01'), 'Date of Contact': utc('2024-04-16') })])
    expect(rulesOf(reading, 2)).toEqual(['a date lies in the future'])
  })
  it('tells an end before its start', async () => {
    const reading = await read([sheetOf(6, [rowOf(6, { 'Child Unique ID': 1, 'CIN Start Date': utc('2024-03-05'), 'CIN Closure Date': utc('2024-03-04') })])])
    expect(reading.problems.filter(({ row }) => row === 2).map(({ column, rule }) => [column, rule])).toEqual([['CIN Closure Date', 'an end lies before its start']])
  })
  it.each(['List_1', ' list 1 - Contacts', 'LIST 01'])('finds a list on a sheet called "%s"', async (name) => expect((await read([sheetOf(1, [], name)])).lists).toEqual([1]))
  it('finds headings under a title, in any order, with small differences', async () => {
    const reading = await read([
      { name: 'List_1', rows: [['List 1: Contacts'], [], ['Contact source ', 'DATE OF CONTACT', 'Ethnicity', 'Gender', 'Child unique ID', 'Age', 'Date of birth'], ['q) 6: Police', utc('2024-03-05'), null, null, 7, 8.6, null]] },
    ])
    const table = tableOf(reading)
    expect([textsIn(table, 'Child Unique ID'), textsIn(table, 'Contact Source'), [...table.numbers.get('Age of Child (Years)')!]]).toEqual([['7'], ['q) 6: Police'], [8.6]])
    expect(reading.problems.filter(({ sheet }) => sheet === 'List 1')).toEqual([])
  })
  it('names a missing heading, and an unknown one by its letter alone', async () => {
    const reading = await read([{ name: 'List 1', rows: [['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Sam Planted', 'Contact Source', 'Gender'], [1]] }])
    expect(reading.problems.filter(({ row }) => row === 1).map(({ column, rule }) => [column, rule])).toEqual([
      ['E', 'the heading is not one of this list and the column is not counted'],
      ['Gender', 'the heading stands twice; the first column is counted'],
      ['Age of Child (Years)', 'a heading is missing'],
      ['Date of Contact', 'a heading is missing'],
    ])
    expect(JSON.stringify(reading.problems)).not.toContain('Planted')
  })
  it('says which lists are missing and which have no headings', async () => {
    const reading = await read([contacts(), { name: 'List 2', rows: [['Sam Planted', utc('2015-01-01')]] }])
    expect(reading.lists).toEqual([1])
    expect(reading.problems.map(({ sheet, rule }) => `${sheet} ${rule}`)).toEqual([
      'List 2 the headings of this list were not found',
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map((list) => `List ${list} the list is missing`),
    ])
  })
  it('never shows what a cell holds', async () => {
    const planted = 'PLANTED-7391'
    const row = Object.fromEntries(['Child Unique ID', 'Gender', 'Date of Birth', 'Age of Child (Years)', 'Date of Contact', 'Contact Source'].map((heading) => [heading, planted]))
    const { problems, quality, lists } = await read([contacts(row, row)])
    expect(problems.length).toBeGreaterThan(3)
    expect(JSON.stringify([problems, lists, quality.map((each) => [...each.unusableDates, ...each.textDates])])).not.toContain('PLANTED')
  })
  it('tells at most a hundred places of one kind, and how many more there are', async () => {
    const { problems } = await read([contacts(...Array.from({ length: 130 }, (_, at) => ({ 'Child Unique ID': at, 'Date of Contact': 'tbc' })))])
    const dates = problems.filter(({ column }) => column === 'Date of Contact')
    expect(dates.length).toBe(101)
    expect(dates.at(-1)).toMatchObject({ row: null, rule: 'a date cannot be read and is counted as blank (30 more rows like these)' })
  })
})

describe('lists that contradict one another', () => {
  const child = (number: number, more: Readonly<Record<string, InventedCell>> = {}) => ({ 'Child Unique ID': number, 'Date of Birth': utc('2012-05-01'), ...more })
  const inNeed = (number: number, caseStatus: string) => rowOf(6, child(number, { 'CIN Start Date': utc('2023-01-01'), 'Case Status': caseStatus }))
  const plan = (number: number, more: Readonly<Record<string, InventedCell>> = {}) => rowOf(7, child(number, { 'Child Protection Plan Start Date': utc('2023-02-01'), 'Latest Category of Abuse': 'a) Neglect', ...more }))
  const rules = async (...sheets: readonly InventedSheet[]) =>
    (await readAnnexA(await workbookOf(sheets), today)) as AnnexAReading
  const told = (reading: AnnexAReading) => reading.problems.filter(({ row, column }) => row !== null && row > 1 && column !== null).map(({ sheet, row, rule }) => `${sheet} ${row}: ${rule}`)
  it('are told of by their rows', async () => {
    const reading = await rules(
      sheetOf(6, [inNeed(1, 'b) Child Protection plan'), inNeed(2, 'c) Child in need plan'), inNeed(4, 'a) Looked after child')]),
      sheetOf(7, [plan(1), plan(2), plan(3), plan(4), plan(5, { 'Child Protection Plan End Date': utc('2023-03-01') }), plan(1, { 'Date of Birth': utc('2012-05-02'), 'Child Protection Plan End Date': utc('2023-03-01') })]),
      sheetOf(8, [rowOf(8, child(1, { 'Date Started to be Looked After': utc('2023-01-01') }))]),
    )
    expect(told(reading)).toEqual([
      'List 7 3: an open case of a child whose status in list 6 is not a child protection plan',
      'List 7 4: an open case of a child who is not in list 6',
      'List 8 2: an open case of a child whose status in list 6 is not a looked after child',
      'List 7 7: another birth date than in an earlier row of the same child',
    ])
  })
  it('are not told of where list 6 is not there', async () => expect(told(await rules(sheetOf(7, [plan(3)])))).toEqual([]))
  it.each([
    ['a) Neglect', true],
    ['Physical abuse', true],
    ['NEG', true],
    ['weekly', false],
  ])('take the category “%s” as one of the values: %s', async (category, isKnown) => {
    const reading = await rules(sheetOf(7, [plan(1, { 'Latest Category of Abuse': category })]))
    expect(told(reading)).toEqual(isKnown ? [] : ['List 7 2: not one of the values of this column'])
  })
})

describe('what is no Annex A workbook', () => {
  it('is refused where it is another kind of file', async () => {
    expect(await refusalOf(Buffer.from('Child Unique ID,Gender\n1,a'))).toBe('not-an-excel-workbook')
    expect(await refusalOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('workbook-unreadable')
    expect(await refusalOf(Buffer.alloc(0))).toBe('not-an-excel-workbook')
  })
  it('is refused where it has no lists, lists of another layout, or one list twice', async () => {
    expect(await refusalOf(await workbookOf([{ name: 'Sheet1', rows: [['Child Unique ID']] }]))).toBe('no-annex-a-lists')
    expect(await refusalOf(await workbookOf([{ name: 'List_1', rows: [['Unique ID', 'UPN', 'ULN', 'Date of birth', 'Gender', 'Ethnicity'], [1]] }]))).toBe('other-layout')
    expect(await refusalOf(await workbookOf([contacts(), sheetOf(1, [], 'List_1')]))).toBe('list-twice')
  })
  it('is refused where it is cut short', async () => {
    const bytes = await wholeWorkbook([])
    expect(await refusalOf(bytes.subarray(0, bytes.length - 40))).toBe('workbook-damaged')
  })
  it('is refused where it would unpack to more than memory should hold', async () => {
    const packed = deflateRawSync(Buffer.alloc(200 * 2 ** 20))
    const name = Buffer.from('xl/worksheets/sheet1.xml')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(1000, 24)
    entry.writeUInt16LE(name.length, 28)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(1, 8)
    end.writeUInt16LE(1, 10)
    end.writeUInt32LE(entry.length + name.length, 12)
    end.writeUInt32LE(local.length + name.length + packed.length, 16)
    expect(await refusalOf(Buffer.concat([local, name, packed, entry, name, end]))).toBe('workbook-damaged')
    entry.writeUInt32LE(200 * 2 ** 20, 24)
    expect(await refusalOf(Buffer.concat([local, name, packed, entry, name, end]))).toBe('workbook-too-large')
  })
  it('is refused or read, and never breaks the reader, however it is damaged', { timeout: 120_000 }, async () => {
    const whole = await wholeWorkbook([contacts(...Array.from({ length: 30 }, (_, at) => ({ 'Child Unique ID': at, 'Date of Contact': utc('2024-03-05'), Gender: 'a) Male' })))])
    let seed = 20_240_331
    const next = (below: number): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) % below
    const outcomes = new Set<string>()
    for (let file = 0; file < 300; file += 1) {
      const bytes = Uint8Array.from(whole)
      for (let change = 0; change <= file % 4; change += 1) bytes[next(bytes.length)] = next(256)
      const reading = await readAnnexA(bytes, today)
      outcomes.add(isRefusal(reading) ? reading.code : 'read')
    }
    expect(outcomes.size).toBeGreaterThan(2)
    expect([...outcomes]).toContain('workbook-damaged')
  })
})
