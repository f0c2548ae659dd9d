import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../test/support/zip-of.ts'
import { inventedSsd } from '../../../test/support/ssd-tables.ts'
import { wholeWorkbook } from '../../../test/support/invented-workbook.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Month } from '../../core/measure/month.ts'
import { isRefusal } from '../../core/refusal.ts'
import { countReturn } from './count-return.ts'
import { unpackReturn } from './unpack-return.ts'

const codeOf = (bytes: Uint8Array, name = 'folder.zip') => {
  const found = unpackReturn([{ name, bytes }])
  return isRefusal(found) ? found.code : found.map((each) => each.name)
}

describe('a packed folder', () => {
  it('is read as the tables in it, without what the packing system added', () =>
    expect(codeOf(zipOf([{ name: 'out/header.csv', bytes: 'a,b' }, { name: '__MACOSX/out/._header.csv', bytes: 'x' }, { name: 'out/.DS_Store', bytes: 'x' }, { name: 'out/notes.docx', bytes: 'x' }, { name: 'episodes.CSV', bytes: '' }]))).toEqual(['header.csv', 'episodes.CSV']))
  it('leaves a workbook as it is, whatever it is called', async () => {
    expect(codeOf(await wholeWorkbook([]), 'a.xlsx')).toEqual(['a.xlsx'])
    expect(codeOf(await wholeWorkbook([]), 'a.zip')).toEqual(['a.zip'])
  })
  it.each([
    ['a bomb', zipOf([{ name: 'a.csv', bytes: Buffer.alloc(220 * 2 ** 20, 44) }]), 'workbook-too-large'],
    ['a part that unpacks to more than it says', zipOf([{ name: 'a.csv', bytes: Buffer.alloc(2 ** 20, 44), says: 10 }]), 'workbook-damaged'],
    ['nothing to read', zipOf([{ name: 'a.exe', bytes: 'x' }]), 'archive-without-tables'],
    ['an end that is missing', zipOf([{ name: 'a.csv', bytes: 'x' }]).subarray(0, 40), 'workbook-damaged'],
  ])('is refused with %s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code))
  it('is counted like the files it was made of', async () => {
    const wish = { body: 'north', months: ['2024-02' as Month, '2024-03' as Month], dataTo: null, today: '2024-04-20' as Day }
    const files = Object.entries(inventedSsd).map(([name, lines]) => ({ name: `${name}.csv`, bytes: new Uint8Array(Buffer.from(lines.join('\n'))) }))
    const [packed, loose] = [await countReturn([{ name: 'ssd.zip', bytes: zipOf(files) }], wish), await countReturn(files, wish)]
    if (isRefusal(packed) || isRefusal(loose)) throw new Error('refused')
    expect(packed.return).toBe('ssd')
    expect(JSON.parse(packed.counts).figures).toEqual(JSON.parse(loose.counts).figures)
    expect(JSON.parse(packed.counts).figures.length).toBeGreaterThan(20)
    expect(packed.places).toEqual(loose.places)
  })
})
