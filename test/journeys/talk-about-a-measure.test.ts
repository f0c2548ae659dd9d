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

const measure = '/programmes/exampleshire/measures/children-in-care-visits-on-time/exampleshire-county-council'

const signIn = (email: string): Promise<Page> => openSignedIn(browser, service, email, { withScripts: true })

const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page)
  await screenshot(page, `talk-${name}`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page)).toBe(0)
  await screenshot(page, `talk-${name}-narrow`)
  await page.setViewportSize(widths.wide)
}

describe('words about a measure', { timeout: 200_000 }, () => {
  it('a councillor asks, and an analyst answers', async () => {
    const councillor = await signIn(samplePeople.councillor)
    await councillor.goto(measure)
    await councillor.getByRole('link', { name: 'Ask about this measure' }).click()
    await councillor.getByRole('button', { name: 'Ask' }).click()
    expect(await councillor.getByText('Nothing is written. Write it in a sentence or two.').first().isVisible()).toBe(true)
    await look(councillor, 'ask')
    await councillor.getByLabel('Your question').fill('Who visits when the worker is ill?')
    await councillor.getByRole('button', { name: 'Ask' }).click()
    expect(await councillor.getByText('Not answered yet.').isVisible()).toBe(true)
    expect(await councillor.getByRole('link', { name: /^Answer it/ }).count()).toBe(0)

    const analyst = await signIn(samplePeople.analyst)
    await analyst.goto(measure)
    await analyst.getByRole('link', { name: /^Answer it/ }).click()
    await analyst.getByLabel('Your answer').fill('Another worker of the team, and it is counted.')
    await analyst.getByRole('button', { name: 'Answer' }).click()
    expect(await analyst.getByText('Another worker of the team, and it is counted.').isVisible()).toBe(true)
    await look(analyst, 'measure')
  })

  it('a figure is marked to be read with care, shows it where it stands, and is freed again', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto(measure)
    await page.getByRole('link', { name: 'Mark a figure to be read with care' }).click()
    await page.getByLabel('Which figure?').selectOption({ index: 1 })
    await page.getByLabel('Incomplete').check()
    await page.getByLabel('Why?').fill('One team entered its visits late.')
    await look(page, 'mark')
    await page.getByRole('button', { name: 'Mark the figure' }).click()
    expect(await page.getByText('Read with care: incomplete').first().isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Lift the mark' }).click()
    await page.getByLabel('Why?').fill('The visits were entered.')
    await page.getByRole('button', { name: 'Lift the mark' }).click()
    expect(await page.getByText(/^Lifted on .*: The visits were entered\.$/).isVisible()).toBe(true)
    expect(await page.getByText('Read with care: incomplete').count()).toBe(0)
  })

  it('a second person checks a definition, once', async () => {
    const page = await signIn(samplePeople['quality-lead'])
    await page.goto('/programmes/exampleshire/measures/definitions/children-in-care-visits-on-time')
    await page.getByRole('link', { name: 'Say that you have checked it' }).click()
    await page.getByLabel('What did you look at?').fill('Followed ten visits from the record to the figure.')
    await look(page, 'check')
    await page.getByRole('button', { name: 'I have checked it' }).click()
    expect(await page.getByText('Followed ten visits from the record to the figure.').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Say that you have checked it' }).count()).toBe(0)
  })

  it('a program gets a token that is shown once', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto('/programmes/exampleshire/figures/programs')
    await page.getByLabel('Which program will use it?').fill('Monthly report')
    await page.getByRole('button', { name: 'Make a token' }).click()
    expect(await page.getByLabel('The token').inputValue()).toMatch(/^[\w-]{43}$/)
    await look(page, 'token')
    await page.goto('/programmes/exampleshire/figures/programs')
    expect(await page.getByLabel('The token').count()).toBe(0)
    await page.getByRole('button', { name: 'Withdraw the token of Monthly report' }).click()
    expect(await page.getByText(/^Withdrawn on /).isVisible()).toBe(true)
  })

  it('the picture of a measure is reached with the keyboard and says what it shows', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto(measure)
    const picture = page.getByRole('figure', { name: 'Against its own range of routine variation' })
    let stops = 0
    while (stops < 60 && !(await picture.evaluate((each) => each === each.ownerDocument.activeElement))) {
      await page.keyboard.press('Tab')
      stops += 1
    }
    expect(stops).toBeLessThan(60)
    expect(await picture.getByRole('img').getAttribute('aria-labelledby')).toMatch(/./)
  })
})
