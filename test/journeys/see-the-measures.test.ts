import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sheetsIn, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'

let browser: Browser
let service: RunningService
let page: Page
beforeAll(async () => {
  service = await startService()
  browser = await launchBrowser()
  const context = await browser.newContext({ viewport: widths.wide, locale: 'en-GB', baseURL: service.address })
  page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(samplePeople['programme-lead'])
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

afterEach(() => page.emulateMedia({ media: null }))

const wordsOf = (): Promise<string> => page.locator('main').innerText()

describe('the measures of the samples', { timeout: 200_000 }, () => {
  it.each([
    ['exampleshire', 'exampleshire-county-council'], ['exampleshire', 'exampleshire-childrens-trust'],
    ['northamptonshire', 'north-northamptonshire-council'], ['northamptonshire', 'west-northamptonshire-council'], ['northamptonshire', 'northamptonshire-county-council'],
  ])('of %s, %s, print on one sheet of A4 at 12 point, and say what is not on it', async (programme, body) => {
    await page.goto(`/programmes/${programme}/measures?body=${body}&view=one-page`)
    const words = await wordsOf()
    const [, printed, all, rest = ''] = /(\d+) of (\d+) measures are printed here, those that need a person first\. Not printed: (.+)\. They stand on the full scorecard/.exec(words) ?? []
    const left = [...rest.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0)
    expect(Number(printed) + left).toBe(Number(all))
    expect(await page.locator('main tbody tr').count()).toBe(Number(printed))
    await page.emulateMedia({ media: 'print' })
    const smallest = await page.evaluate<number>(`Math.min(...[...document.querySelectorAll('main td, main th, main p, main h1')].map((each) => parseFloat(getComputedStyle(each).fontSize)))`)
    expect(smallest).toBeGreaterThanOrEqual(16)
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  it('open on the council that is there, with what is off target first', async () => {
    await page.goto('/programmes/exampleshire/measures')
    expect(await page.getByLabel('Whose figures').inputValue()).toBe('exampleshire-county-council')
    expect(await page.locator('main table caption').first().innerText()).toContain('Off target and changed for the worse')
  })

  it.each([
    ['days-between-serious-incidents', 't-chart', 'Drawn as a t chart, for how much time lies between two rare events.'],
    ['placements-between-two-that-ended-in-an-emergency', 'g-chart', 'Drawn as a g chart, for how many cases lie between two rare events.'],
    ['social-workers-who-say-that-their-work-is-manageable', 'run-chart', 'Drawn as a run chart, which has no limits'],
  ])('%s stands on the chart that fits it, and the page says why', async (measure, name, why) => {
    await page.goto(`/programmes/exampleshire/measures/${measure}/exampleshire-county-council`)
    expect(await wordsOf()).toContain(why)
    // The page is the same for all three; axe looks at the first.
    if (name === 't-chart') await expectAccessible(page)
    await page.setViewportSize(widths.narrow)
    expect(await sidewaysScroll(page)).toBe(0)
    await screenshot(page, `measure-${name}-narrow`)
    await page.setViewportSize(widths.wide)
  })

  it('have their figures within reach of the keyboard: the table of a chart opens with one key', async () => {
    await page.goto('/programmes/exampleshire/measures/days-between-serious-incidents/exampleshire-county-council')
    const table = page.locator('details').filter({ hasText: 'Show the figures as a table' }).first()
    const isReached = (): Promise<boolean> => page.evaluate<boolean>(`document.activeElement?.tagName === 'SUMMARY' && document.activeElement.textContent.includes('Show the figures as a table')`)
    expect(await isReached()).toBe(false)
    for (let pressed = 0; pressed < 60 && !(await isReached()); pressed += 1) await page.keyboard.press('Tab')
    expect(await isReached()).toBe(true)
    expect(await table.locator('table').isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await table.locator('table').isVisible()).toBe(true)
  })

  it('take a file in that is larger than a report may be, and say how far they are', async () => {
    const days = Array.from({ length: 500 }, (_, at) => new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10))
    // Rows as a plain table has them, with a long sentence beside each, so that the file is large and the figures few.
    const rows = days.map((on) => `referrals-received,exampleshire-county-council,${on},${on},${Number(on.slice(8))},,,,,incomplete,${'One team was late. '.repeat(2_400)}`)
    const csv = `Measure,Body,From,To,Value,Sign,Numerator,Denominator,Data to,Flag,Flag reason\n${rows.join('\n')}\n`
    expect(csv.length).toBeGreaterThan(20 * 2 ** 20)
    await page.goto('/programmes/exampleshire/figures')
    await page.locator('input[type=file]').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('button', { name: 'Check this file' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/The file is being checked|What would this file change\?/)
    await page.getByRole('heading', { level: 1, name: 'What would this file change?' }).waitFor({ timeout: 60_000 })
    expect(await wordsOf()).toMatch(/500 figures in 500 rows/)
    await page.getByRole('button', { name: 'Drop this file' }).click()
  })
})
