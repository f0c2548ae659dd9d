import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowOf, sheetOf, utc, wholeWorkbook, workbookOf } from '../../test/support/invented-workbook.ts'
import { wire } from '../main/commands/measure.ts'
import { WrongCall, type Terminal } from './command.ts'

type Printed = {
  readonly quality: { readonly problems: readonly { readonly file: string; readonly sheet: string; readonly rule: string }[] }
  readonly results: object
  readonly not_given: readonly object[]
  readonly refusal: { readonly code: string; readonly message: string }
}

const planted = { id: 'PLANTED-7391', name: 'Sam Planted', born: '2014-02-03' }
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'measure-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = async (name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<string> => {
  writeFileSync(join(folder, name), await bytes)
  return join(folder, name)
}
const run = async (...words: readonly string[]) => {
  let [out, said] = ['', '']
  const terminal: Terminal = { words, readInput: async () => '', print: (text) => void (out += text), say: (text) => void (said += text), isInteractive: true }
  const exit = await wire()(terminal)
  return { exit, out, said, printed: JSON.parse(out) as Printed }
}
const months = ['--from', '2024-02', '--to', '2024-03'] as const
const contact = (on: string) => rowOf(1, { 'Child Unique ID': planted.id, 'Date of Birth': utc(planted.born), 'Date of Contact': utc(on), 'Contact Source': planted.name })
const leaver = rowOf(9, { 'Child Unique ID': planted.id, 'Date of Birth': utc('2005-02-03'), 'LA in Touch': 'a) Yes' })

describe('measure', () => {
  it('prints every cell of each month in both results, and what the lists are like', async () => {
    const path = await put('whole.xlsx', wholeWorkbook([sheetOf(1, [contact('2024-03-05'), contact('2024-03-05'), contact('2024-02-29')])]))
    const { exit, printed } = await run(path, ...months)
    expect(exit).toBe(0)
    expect(printed).toMatchObject({
      quality: { 'List 1': { rows: 3, blank_child_id: 0, exact_duplicate_rows: 1, unusable_dates: {}, text_dates: {} }, 'List 11': { rows: 0 } },
      results: {
        as_supplied: { contacts: { '2024-02': 1, '2024-03': 2 }, contacts_to_referral_1wd_pct: { '2024-03': { num: 0, den: 2 } }, leavers: { '2024-03': null } },
        exact_duplicates_removed: { contacts: { '2024-02': 1, '2024-03': 1 } },
      },
    })
    expect(printed.quality.problems).toMatchObject([{ file: 'whole.xlsx', sheet: 'List 1', row: 3, column: null, value_shape: null }])
  })
  it('takes the position of each month end from the folder of snapshots, and says which are missing', async () => {
    const path = await put('whole.xlsx', wholeWorkbook([]))
    await put('2024-03-31.xlsx', workbookOf([sheetOf(8, []), sheetOf(9, [leaver])]))
    const { exit, printed } = await run(path, ...months, '--snapshots', folder)
    expect(exit).toBe(1)
    expect(printed.results).toMatchObject({ as_supplied: { leavers_in_touch_pct: { '2024-02': null, '2024-03': { num: 1, den: 1 } } } })
    expect(printed.not_given).toContainEqual({ indicator: 'leavers', months: ['2024-02'], code: 'no-snapshot', reason: 'There is no workbook of the position at the end of the month.' })
  })
  it('reads lists from several workbooks, and refuses one that stands in two of them', async () => {
    const one = await put('one.xlsx', workbookOf([sheetOf(1, [contact('2024-03-05')])]))
    const other = await put('other.xlsx', workbookOf([sheetOf(3, [rowOf(3, { 'Child Unique ID': planted.id, 'Date of referral': utc('2024-03-06') })])]))
    const { printed } = await run(one, other, ...months)
    expect(printed.results).toMatchObject({ as_supplied: { contacts_to_referral_1wd_pct: { '2024-03': { num: 1, den: 1 } }, s47s: { '2024-03': null } } })
    // What one workbook lacks and the other holds is not missing; what neither holds is named for each.
    const missing = printed.quality.problems.filter(({ rule }) => rule === 'the list is missing').map(({ file, sheet }) => `${file} ${sheet}`)
    expect(missing).toContain('one.xlsx List 2')
    expect(missing).not.toContain('one.xlsx List 3')
    expect(missing).not.toContain('other.xlsx List 1')
    const twice = await run(one, one, ...months)
    expect([twice.exit, twice.printed.refusal.code]).toEqual([1, 'list-twice'])
  })
  it('exits with 1 where a figure cannot be given', async () => {
    const { exit, printed } = await run(await put('one.xlsx', workbookOf([sheetOf(1, [])])), ...months)
    expect(exit).toBe(1)
    expect(printed.not_given).toContainEqual({ indicator: 'referrals', months: ['2024-02', '2024-03'], code: 'list-missing', reason: 'List 3 (Referrals) is missing or could not be read.' })
  })
  it('shows nothing of a child on either output, and writes no file', async () => {
    const rows = [contact('2024-03-05'), contact('2024-03-05'), contact('2031-03-05'), rowOf(1, { 'Child Unique ID': planted.id, 'Date of Birth': planted.name, 'Date of Contact': planted.id })]
    const path = await put('whole.xlsx', wholeWorkbook([sheetOf(1, rows)]))
    const before = readdirSync(folder)
    const { out, said } = await run(path, ...months)
    expect(out).toContain('text of 12 characters')
    expect(`${out}${said}`).not.toMatch(/planted|7391|2014-02-03/i)
    expect(readdirSync(folder)).toEqual(before)
  })
  it('writes a counts file that holds no row, and never over a file that is there', async () => {
    const path = await put('whole.xlsx', wholeWorkbook([sheetOf(1, [contact('2024-03-05'), contact('2024-03-05'), contact('2031-03-05')])]))
    const counts = join(folder, 'counts.json')
    const { exit } = await run(path, ...months, '--counts', counts, '--body', 'exampleshire-county-council', '--data-to', '2024-04-03', '--problems', join(folder, 'problems.xlsx'))
    expect(exit).toBe(0)
    const text = readFileSync(counts, 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      kind: 'annex-a', body: 'exampleshire-county-council', data_to: '2024-04-03', files: [{ bytes: readFileSync(path).length }],
      figures: expect.arrayContaining([{ indicator: 'contacts', from: '2024-03-01', to: '2024-03-31', value: 1, numerator: null, denominator: null, few: true }]),
      problems: expect.arrayContaining([expect.objectContaining({ table: 'List 1', rule: 'a row repeats an earlier row in every cell', count: 1 })]),
    })
    expect(text).not.toMatch(/planted|7391|2014-02-03|whole/i)
    const workbook = (await readXlsx(readFileSync(join(folder, 'problems.xlsx')))).sheets[0]!.rows
    expect(workbook[0]).toEqual(['File', 'List', 'Row', 'Column', 'What is wrong', 'What it looks like', 'What to do'])
    expect(workbook).toContainEqual(['whole.xlsx', 'List 1', 3, null, 'a row repeats an earlier row in every cell', null, 'Remove the row if it was entered twice.'])
    expect(JSON.stringify(workbook)).not.toMatch(/planted|7391|2014-02-03/i)
    expect((await run(path, ...months, '--counts', counts, '--body', 'x')).exit).toBe(1)
    expect(readFileSync(counts, 'utf8')).toBe(text)
  })
  it('refuses a file of another kind, a file that is not there and a folder that is not there', async () => {
    const path = await put('whole.xlsx', wholeWorkbook([]))
    const codes = [await run(path, ...months, '--kind', 'workforce'), await run(path, ...months, '--kind', 'cin-census'), await run(join(folder, 'absent.xlsx'), ...months), await run(path, ...months, '--snapshots', join(folder, 'absent'))]
    expect(codes.map(({ exit, printed }) => [exit, printed.refusal.code])).toEqual([
      [1, 'not-xml'],
      [1, 'not-xml'],
      [1, 'not-found'],
      [1, 'not-found'],
    ])
  })
  it('names the file of a snapshot that it refuses', async () => {
    const path = await put('whole.xlsx', wholeWorkbook([]))
    await put('2024-03-31.xlsx', Buffer.from('not a workbook'))
    const { exit, printed } = await run(path, ...months, '--snapshots', folder)
    expect([exit, printed.refusal.message]).toEqual([1, '2024-03-31.xlsx: The file is not an Excel workbook.'])
  })
  it.each([
    [['--from', '2024-02', '--to', '2024-03'], 'usage'],
    [['a.xlsx'], '--from and --to are needed'],
    [['a.xlsx', '--from', '2024-2', '--to', '2024-03'], 'written as 2024-03'],
    [['a.xlsx', '--from', '2024-03', '--to', '2024-02'], 'is before'],
    [['a.xlsx', '--from', '1900-01', '--to', '2024-02'], 'more than the 240'],
    [['a.xlsx', ...months, '--kind', 'other'], '--kind must be one of'],
    [['a.xlsx', ...months, '--wrong'], 'usage'],
    [['a.xml', ...months, '--kind', 'workforce', '--caseload-limit', 'many'], 'a whole number of cases'],
    [['a.xml', ...months, '--kind', 'cin-census', '--caseload-limit', '18'], 'goes with --kind workforce or annex-a'],
    [['a.xml', ...months, '--kind', 'cin-census', '--snapshots', 'b'], 'goes with --kind annex-a'],
    [['a.xlsx', ...months, '--counts', 'b.json'], 'go together'],
    [['a.xlsx', ...months, '--data-to', '2024-03-31'], 'goes with --counts'],
    [['--help'], 'usage'],
  ])('says how a call is wrong: %j', async (words, how) => {
    await expect(run(...words)).rejects.toThrow(WrongCall)
    await expect(run(...words)).rejects.toThrow(how)
  })
})
