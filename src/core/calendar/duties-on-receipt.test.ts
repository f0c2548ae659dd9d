import { describe, expect, it } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { day } from './day.ts'
import { dutiesOnReceipt } from './duties-on-receipt.ts'

const dueDays = (received: string) => {
  const duties = dutiesOnReceipt(day(received))
  return isRefusal(duties) ? duties.code : duties.map(({ code, workingDays, due }) => [code, workingDays, due])
}

describe('the duties on receipt of a report', () => {
  it('are 30 and 70 working days on, over Christmas with days taken instead', () => {
    expect(dueDays('2022-11-25')).toEqual([
      ['publish-report', 30, '2023-01-11'],
      ['publish-action-plan', 70, '2023-03-08'],
    ])
  })
  it('do not count the day of receipt, whether or not it is a working day', () => {
    expect(dueDays('2022-11-26')).toEqual(dueDays('2022-11-25'))
    expect(dueDays('2022-11-28')).not.toEqual(dueDays('2022-11-25'))
  })
  it('each name what to do, the rule, when it applies and at least one source', () => {
    const duties = dutiesOnReceipt(day('2026-07-07'))
    if (isRefusal(duties)) throw new Error(duties.message)
    for (const duty of duties) {
      expect([duty.what, duty.rule, duty.appliesWhen].filter((each) => each.length < 20)).toEqual([])
      expect(duty.source.length).toBeGreaterThan(0)
    }
  })
  it('are refused where a due day is outside the years held', () => expect(dueDays('2027-12-01')).toBe('outside-years-held'))
})
