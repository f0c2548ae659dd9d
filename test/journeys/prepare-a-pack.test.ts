import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sidewaysScroll, widths } from '../support/browser.ts'
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

const signIn = (email: string): Promise<Page> => openSignedIn(browser, service, email, { withScripts: true })

const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page)
  await screenshot(page, `pack-${name}`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page)).toBe(0)
  await screenshot(page, `pack-${name}-narrow`)
  await page.setViewportSize(widths.wide)
}

const packs = '/programmes/exampleshire/packs'
const dayOf = async (page: Page, legend: string, [date, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(date)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}
/** Files are printed while people read; the page looks again by itself. */
const printed = (page: Page) => page.getByRole('link', { name: 'PDF' }).waitFor({ timeout: 90_000 })
const plain = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, '')

describe('a pack for the board', { timeout: 300_000 }, () => {
  it('is made from the record, read here, and taken away as it was sealed', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(packs)
    await page.getByRole('button', { name: 'Make a pack' }).click()
    await look(page, 'make')
    await page.getByRole('button', { name: 'Make the pack' }).click()
    expect(await page.getByRole('link', { name: 'Enter what the pack is called' }).isVisible()).toBe(true)
    await page.getByLabel('What is the pack called?').fill('Scrutiny committee, January 2027')
    await dayOf(page, 'When is the meeting?', ['18', '1', '2027'])
    await dayOf(page, 'When was the last board?', ['9', '11', '2026'])
    await page.getByLabel('Scrutiny committee: short pack').check()
    await page.getByLabel('Which measure do you want to look at more closely?').selectOption({ label: 'Agency social workers' })
    await page.getByRole('button', { name: 'Make the pack' }).click()
    expect(await page.getByRole('heading', { level: 1, name: 'Scrutiny committee, January 2027' }).isVisible()).toBe(true)
    await printed(page)
    await look(page, 'made')
    const pdf = await (await page.context().request.get(`${new URL(page.url()).pathname}/files/pdf`)).body()
    expect(await plain(page)).toContain(createHash('sha256').update(pdf).digest('hex'))
    await page.getByRole('link', { name: 'What needs a person' }).click()
    await look(page, 'page')
    await page.getByRole('link', { name: /Next/ }).click()
    expect(await page.getByRole('heading', { level: 1, name: 'The plan' }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('gets a next edition that lists what differs, and a late paper that moves nothing', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto(packs)
    await page.getByRole('link', { name: 'Improvement board, 7 December 2026' }).click()
    const second = new URL(page.url()).pathname
    await page.goto('/programmes/exampleshire/measures/definitions/contact-decisions-within-one-working-day/add-a-note')
    await page.getByRole('main').getByRole('textbox').first().fill('Contacts of one evening in October were entered twice and are put right.')
    await page.getByRole('main').getByRole('button').first().click()
    await page.goto(second)
    await page.getByRole('button', { name: 'Issue a corrected edition' }).click()
    expect(await page.getByText('were entered twice and are put right').first().isVisible()).toBe(true)
    await page.getByLabel('What was wrong?').fill('Edition 2 did not say that contacts were entered twice.')
    await look(page, 'correct')
    await page.getByRole('button', { name: 'Issue edition 3' }).click()
    expect(await page.getByText('Edition 2 did not say that contacts were entered twice.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'What differs from edition 2' }).click()
    expect(await page.getByRole('cell', { name: 'Contacts of one evening in October' }).isVisible()).toBe(true)
    await page.goBack()
    await page.getByRole('button', { name: 'Add a late paper' }).click()
    await page.getByLabel('What is the paper called?').fill('What the partners say')
    await page.getByLabel('Who is it from?').fill('Detective superintendent')
    await page.getByLabel('After which page does it go?').selectOption({ label: 'The plan' })
    await page.getByLabel('What does it say?').fill('The rota holds.\n\nNights at the front door have improved.')
    await look(page, 'late')
    await page.getByRole('button', { name: 'Add the paper' }).click()
    expect(await page.getByText('Nothing it is tied to says so.').isVisible()).toBe(true)
    await page.getByLabel('Why do you say it all the same?').fill('The police count it from December.')
    await page.getByRole('button', { name: 'Add the paper' }).click()
    expect(await page.getByText('Edition 3 with one supplement').first().isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Added since this edition was issued' }).isVisible()).toBe(true)
    await page.goto('/programmes/exampleshire/assurance/ledger')
    for (const words of ['“Nights at the front door have improved.”', 'Late paper in a pack', 'Said all the same: The police count it from December.']) expect(await page.getByRole('main').innerText()).toContain(words)
    await page.goto(second)
    expect(await page.getByText('There is a later edition').isVisible()).toBe(true)
    await page.context().close()
  })

  it('is read by a councillor, who makes none and finds none with small numbers', async () => {
    const page = await signIn(samplePeople.councillor)
    await page.goto(packs)
    expect(await page.getByRole('button', { name: 'Make a pack' }).count()).toBe(0)
    expect((await page.goto(`${packs}/make`))?.status()).toBe(403)
    const lead = await signIn(samplePeople['programme-lead'])
    await lead.goto(`${packs}/make`)
    await lead.getByLabel('What is the pack called?').fill('With small numbers')
    await dayOf(lead, 'When is the meeting?', ['7', '12', '2026'])
    await dayOf(lead, 'When was the last board?', ['9', '11', '2026'])
    await lead.getByLabel('Improvement board: pack with small numbers').check()
    await lead.getByRole('button', { name: 'Make the pack' }).click()
    const address = new URL(lead.url()).pathname
    await page.goto(packs)
    expect(await page.getByText('With small numbers').count()).toBe(0)
    for (const path of [address, `${address}/pages/scorecard`, `${address}/files/xlsx`]) expect((await page.goto(path))?.status()).toBe(404)
    // The page of the pack asks again by itself while its files are made, so this window cannot be sent elsewhere for an answer.
    expect((await lead.context().request.get(`${address}/pages/scorecard`)).status()).toBe(200)
    await page.context().close()
    await lead.context().close()
  })
})
