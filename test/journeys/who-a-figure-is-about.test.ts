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

const measure = '/programmes/exampleshire/measures/re-referrals-within-12-months/exampleshire-county-council'

const signIn = (email: string): Promise<Page> => openSignedIn(browser, service, email, { withScripts: true })

const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page)
  await screenshot(page, `who-${name}`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page)).toBe(0)
  await screenshot(page, `who-${name}-narrow`)
  await page.setViewportSize(widths.wide)
}

/** The numbers of a breakdown as its table has them, whether or not it is unfolded. */
const rowsOf = async (page: Page, title: string): Promise<readonly (readonly string[])[]> =>
  page.locator('section.ib-figure', { has: page.getByRole('heading', { name: title, exact: true }) }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, .ib-table__value')].map((cell) => cell.textContent ?? '')))

describe('who a figure is about', { timeout: 200_000 }, () => {
  it('is seen by an analyst with its small numbers, month by month, and adds up', async () => {
    const analyst = await signIn(samplePeople.analyst)
    await analyst.goto(measure)
    await analyst.getByRole('link', { name: /^Who is this figure about/ }).click()
    const rows = await rowsOf(analyst, 'By sex')
    const numbers = rows.map(([, counted, outOf]) => [Number(counted), Number(outOf)] as const)
    const all = numbers.at(-1)!
    expect(rows.at(-1)![0]).toBe('All')
    expect(numbers.slice(0, -1).reduce((sum, [counted]) => sum + counted, 0)).toBe(all[0])
    expect(numbers.slice(0, -1).reduce((sum, [, outOf]) => sum + outOf, 0)).toBe(all[1])
    expect(await analyst.getByRole('heading', { name: /^By / }).allTextContents()).toEqual(['By age', 'By sex', 'By ethnic group', 'By council', 'By team'])
    await look(analyst, 'analyst')
    await analyst.getByRole('combobox', { name: 'Month' }).selectOption({ label: 'June 2026' })
    await analyst.getByRole('button', { name: 'Show this month' }).click()
    expect(await analyst.getByText('June 2026:').isVisible()).toBe(true)
  })
  it('is seen by a councillor without what could point at a child, on the page and in the file', async () => {
    const councillor = await signIn(samplePeople.councillor)
    await councillor.goto(`${measure}/who`)
    const rows = await rowsOf(councillor, 'By sex')
    const parts = rows.slice(0, -1).flatMap(([, counted, outOf]) => [counted, outOf])
    expect(parts.filter((each) => each === 'Hidden').length).toBeGreaterThan(1)
    expect(parts.filter((each) => /^[1-5]$/.test(each ?? ''))).toEqual([])
    await look(councillor, 'councillor')
    const file = await councillor.request.get(`${measure}/who/parts.csv`)
    const lines = (await file.text()).split('\n').slice(1).filter((line) => line.trim() !== '').map((line) => line.trim().split(',').map((cell) => cell.replaceAll('"', '')))
    expect(lines.length).toBeGreaterThan(200)
    const told = lines.map((cells) => ({ split: cells[6], value: cells[9], sign: cells[10], numerator: cells[11], denominator: cells[12] }))
    expect(told.filter(({ split, sign }) => split === '' && sign === '').length).toBeGreaterThan(10)
    expect(told.some(({ split, sign, value }) => split === 'sex' && sign === 'c' && value === '')).toBe(true)
    expect(told.filter(({ numerator, denominator }) => /^[1-5]$/.test(numerator ?? '') || /^[1-5]$/.test(denominator ?? ''))).toEqual([])
  })
  it('and who carries how much: the spread of cases beside the limit, and whether children keep their worker', async () => {
    const lead = await signIn(samplePeople['programme-lead'])
    await lead.goto('/programmes/exampleshire/workforce')
    await lead.getByRole('link', { name: /^Who carries how much/ }).click()
    expect(await lead.getByText('no social worker is to hold more than').textContent()).toContain('18 cases')
    expect(await lead.getByText('with an open case had no worker').textContent()).toContain('19 children')
    expect(await lead.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Cases held by social workers, month by month', 'Social workers above the agreed limit', 'Children in care without a social worker', 'Changes of social worker', 'Three or more social workers in a year'])
    await look(lead, 'carries')
    await lead.getByRole('button', { name: 'Agree another limit' }).click()
    expect(await lead.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })
})
