import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, visit } from '../support/visitor.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('the address of a calendar', () => {
  const hear = '/programmes/exampleshire/regime/calendar/hear'
  const addressIn = (text: string): string => /calendars\/[\w-]{43}\.ics/.exec(text)?.[0] ?? ''
  it('opens the calendar to whoever knows it, with titles and days of duties and nothing of the evidence', async () => {
    const director = await signedIn(service.address, samplePeople.director)
    const made = (await director.post(hear, { do: 'make' })).text
    const reply = await visit(service.address).get(`/${addressIn(made)}`)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(reply.text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const whole = reply.text.replaceAll('\r\n ', '')
    expect(whole).toContain('SUMMARY:Overdue: Clause 7: Say how the two councils of 2027 will carry on the improvement.')
    expect(whole).toContain('SUMMARY:Met late: Clause 3: Report to the minister on progress.')
    for (const hidden of ['Second report sent', 'Quillfeather', 'checked the figures.\\n']) expect(whole).not.toContain(hidden)
    expect((await director.get(hear)).text).not.toContain('/calendars/')
  })
  it('stops when its owner makes a new one or withdraws it, and was never there for a made up one', async () => {
    const partner = await signedIn(service.address, samplePeople.partner)
    const [first, second] = [addressIn((await partner.post(hear, { do: 'make' })).text), addressIn((await partner.post(hear, { do: 'make' })).text)]
    const status = async (address: string): Promise<number> => (await visit(service.address).get(`/${address}`)).status
    expect([await status(first), await status(second)]).toEqual([410, 200])
    await partner.post(hear, { do: 'withdraw' })
    expect([await status(second), await status(`calendars/${'A'.repeat(43)}.ics`), await status('calendars/short.ics')]).toEqual([410, 404, 404])
  })
  it('stops when its owner serves the programme no longer', async () => {
    const owner = await signedIn(service.address, samplePeople['action-owner'])
    const address = addressIn((await owner.post(hear, { do: 'make' })).text)
    expect((await visit(service.address).get(`/${address}`)).status).toBe(200)
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const yesterday = new Date(Date.now() - 2 * 86_400_000)
    const ended = await lead.post('/programmes/exampleshire/people/exampleshire-owner/end', { 'to-day': String(yesterday.getUTCDate()), 'to-month': String(yesterday.getUTCMonth() + 1), 'to-year': String(yesterday.getUTCFullYear()), reason: 'Left.' })
    expect(ended.status).toBe(303)
    expect((await visit(service.address).get(`/${address}`)).status).toBe(410)
  })
  it('is not answered without end', async () => {
    let last = 0
    for (let asked = 0; asked < 130 && last !== 429; asked += 1) last = (await visit(service.address).get(`/calendars/${'B'.repeat(43)}.ics`)).status
    expect(last).toBe(429)
  })
})
