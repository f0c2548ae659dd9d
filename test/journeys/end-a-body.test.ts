import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, screenshot, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { openSignedIn } from '../support/sign-in.ts'

let browser: Browser
let service: RunningService

beforeAll(async () => {
  service = await startService()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

const signIn = (email: string): Promise<Page> => openSignedIn(browser, service, email)

const bodies = '/programmes/exampleshire/bodies'
const wordsOf = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const fillDay = async (page: Page, day: string, month: string, year: string): Promise<void> => {
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) await page.getByLabel(name, { exact: true }).fill(value)
}
const narrowPicture = async (page: Page, name: string): Promise<void> => {
  await screenshot(page, `${name}-wide`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page), name).toBe(0)
  await screenshot(page, `${name}-narrow`)
  await page.setViewportSize(widths.wide)
}

describe('a programme lead, without scripts', () => {
  it('ends the county council, says who goes on with each thing, and finds it with its successors', { timeout: 240_000 }, async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${bodies}/exampleshire-county-council`)
    await press(page, 'End this body')
    await press(page, 'Continue')
    expect(await wordsOf(page)).toMatch(/There is a problem.*Say why it ends/)
    await page.getByLabel('Why does it end?').fill('Two new councils take its place.')
    await page.getByLabel('Where this is written').fill('The order of Parliament (invented)')
    await fillDay(page, '30', '2', '2027')
    await press(page, 'Continue')
    expect(await wordsOf(page)).toContain('Enter its last day as day, month and year')
    await fillDay(page, '31', '3', '2027')
    await narrowPicture(page, 'end-a-body-about')
    await press(page, 'Continue')

    // Nothing is chosen yet, so everything is asked for.
    await press(page, 'Continue')
    expect(await wordsOf(page)).toMatch(/There is a problem.*Say who goes on with “Keep an improvement board.*Say who goes on with the plan/)
    const choices = page.getByLabel('Who goes on with it?')
    const count = await choices.count()
    expect(count).toBeGreaterThan(4)
    for (let index = 0; index < count; index += 1) await choices.nth(index).selectOption({ label: index === 0 ? 'North Exampleshire Council' : 'Each of them' })
    await page.getByLabel('Which body?').nth(0).selectOption('north-exampleshire-council')
    await page.getByLabel('Which body?').nth(1).selectOption('south-exampleshire-council')
    await page.getByLabel('Share').nth(0).fill('50')
    await page.getByLabel('Share').nth(1).fill('49')
    await narrowPicture(page, 'end-a-body-left')
    await press(page, 'Continue')
    expect(await wordsOf(page)).toContain('North Exampleshire Council (50 per cent) and South Exampleshire Council (49 per cent)')
    await press(page, 'Record the end')
    expect(await wordsOf(page)).toContain('The shares add up to 99 per cent, not 100.')
    await press(page, 'Change who goes on')
    await page.getByLabel('Share').nth(1).fill('50')
    await press(page, 'Continue')
    await narrowPicture(page, 'end-a-body-check')
    await press(page, 'Record the end')
    expect(await wordsOf(page)).toContain('The end is on record')

    await page.goto(`${bodies}/south-exampleshire-council?on=2027-04-01`)
    const south = await wordsOf(page)
    expect(south).toContain('Exampleshire Children’s Trust: 50 per cent, since 1 April 2027')
    expect(south).toMatch(/It answers for the plan, with \d+ actions\./)
    expect(south).toMatch(/9 open findings Together with North Exampleshire Council\./)
    expect(south).toMatch(/Contracts [^.]*contract[^.]* Together with [^.]*North Exampleshire Council[^.]*\./)
    await page.goto(`${bodies}/exampleshire-improvement-board?on=2027-04-01`)
    expect(await wordsOf(page)).not.toContain('Lead member for children’s services')

    await page.goto('/programmes/exampleshire/regime/handovers/exampleshire-county-council/2027-03-31')
    const handover = await wordsOf(page)
    expect(handover).toMatch(/Findings, plans, contracts and promises that were handed over.*North Exampleshire Council and South Exampleshire Council/)
    expect(handover).toMatch(/The plan .* North Exampleshire Council and South Exampleshire Council/)
    await narrowPicture(page, 'handover-of-a-body')
    await page.context().close()
  })
  it('sets up a trust, and the duties in law stay with the council', { timeout: 120_000 }, async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(bodies)
    await press(page, 'Set up a children’s trust')
    await press(page, 'Continue')
    expect(await wordsOf(page)).toMatch(/There is a problem.*Enter the name of the trust.*Choose whose services it takes over/)
    await page.getByLabel('Name of the trust').fill('Second Exampleshire Trust')
    await fillDay(page, '1', '9', '2026')
    await page.getByLabel('Exampleshire County Council', { exact: true }).check()
    await page.getByLabel('Which body?').nth(0).selectOption('exampleshire-county-council')
    await page.getByLabel('Share').nth(0).fill('100')
    await page.getByLabel('Where this is written').fill('Articles (invented)')
    await narrowPicture(page, 'set-up-a-trust')
    await press(page, 'Continue')
    expect(await wordsOf(page)).toContain('Check your answers')
    await press(page, 'Set up the trust')
    expect(await wordsOf(page)).toMatch(/Second Exampleshire Trust.*Running of services handed over on 1 September 2026.*Exampleshire County Council/)
    await page.goto(`${bodies}/exampleshire-county-council?on=2026-09-01`)
    expect(await wordsOf(page)).toContain('Have a director of children’s services, who answers for them.')
    await page.context().close()
  })
})
