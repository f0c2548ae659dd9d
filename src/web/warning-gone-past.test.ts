import { describe, expect, it } from 'vitest'
import { day } from '../core/calendar/day.ts'
import { textCheckReason } from './components/text-check/text-check.ts'
import { form } from './form.ts'
import { keepWarning, warningGonePast, warningKept } from './warning-gone-past.ts'

const on = day('2026-11-20')
const planted = 'Visits, her NHS number is 943 476 5919.'
const sent = (reason: string) => form(new Map([[textCheckReason, [reason]]]), new Map([['file', [{ name: 'plan.csv', bytes: new TextEncoder().encode(planted) }]]]))
const reader = { wordsInFile: async (bytes: Uint8Array) => new TextDecoder().decode(bytes) }

describe('a warning that was gone past when a file was brought', () => {
  it('waits with the file until something is recorded, what it looked like and why it may stay', async () => {
    const override = await warningGonePast(reader, sent('It is an order number.'), on)
    expect(override).toEqual({ shapes: ['nhs-number'], reason: 'It is an order number.' })
    expect(warningKept({ name: 'plan.csv', ...keepWarning(override) })).toEqual(override)
  })
  it('is none where no reason was given, and nothing is read then', async () => {
    const unread = { wordsInFile: () => Promise.reject(new Error('a file was read')) }
    expect(await warningGonePast(unread, sent(''), on)).toBeNull()
    expect(warningKept(keepWarning(null))).toBeNull()
  })
})
