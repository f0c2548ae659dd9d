import { describe, expect, it } from 'vitest'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from './inspection.ts'
import { visitsItMayComplete } from './visits-it-may-complete.ts'

const read = { inspectionStart: day('2022-10-03'), inspectionEnd: day('2022-10-14') }
const held = (start: string | null, end: string | null) => inspection('held', { start: start === null ? null : day(start), end: end === null ? null : day(end) })
const count = (...register: Parameters<typeof visitsItMayComplete>[1]) => visitsItMayComplete(read, register).length

describe('the visits a report may belong to', () => {
  it.each([
    ['2022-10-14', '2022-10-20', 1],
    ['2022-09-01', '2022-10-03', 1],
    ['2022-10-15', '2022-10-20', 0],
    ['2022-09-01', '2022-10-02', 0],
    ['2022-10-05', null, 1],
    [null, null, 0],
  ])('%s to %s: %i', (start, end, found) => expect(count(held(start, end))).toBe(found))
  it('leaves out a visit that has its report', () => expect(count({ ...held('2022-10-03', '2022-10-14'), document: 'abc' as Sha256 })).toBe(0))
  it('finds none where no days were read', () => expect(visitsItMayComplete({ inspectionStart: null, inspectionEnd: null }, [held('2022-10-03', null)])).toEqual([]))
})
