import { describe, expect, it } from 'vitest'
import { lead, outsider, programme, today } from '../../../test/support/cast.ts'
import { makeCalendarAddress, switchReminders, withdrawCalendarAddress } from './keep-calendar.ts'

const none = { addressSince: null, reminders: null }
const setting = { programme, actor: lead, on: today, own: none }

describe('a calendar address', () => {
  it('is made for oneself, and made anew where there is one', () => {
    expect(makeCalendarAddress('hash', setting)).toMatchObject({ kind: 'calendar-address-made', person: 'person-programme-lead', tokenHash: 'hash', isRenewal: false })
    expect(makeCalendarAddress('hash', { ...setting, own: { ...none, addressSince: today } })).toMatchObject({ isRenewal: true })
  })
  it('is withdrawn where there is one', () => {
    expect(withdrawCalendarAddress({ ...setting, own: { ...none, addressSince: today } })).toMatchObject({ kind: 'calendar-address-withdrawn' })
    expect(withdrawCalendarAddress(setting)).toMatchObject({ code: 'no-address' })
  })
  it.each([
    ['somebody outside', outsider, 'not-a-member'],
    ['a service', { kind: 'service', name: 'sample loader' }, 'not-a-person'],
  ] as const)('is refused to %s, and so are reminders', (_who, actor, code) => {
    for (const refused of [makeCalendarAddress('hash', { ...setting, actor }), withdrawCalendarAddress({ ...setting, actor }), switchReminders(true, { ...setting, actor })]) expect(refused).toMatchObject({ code })
  })
})
