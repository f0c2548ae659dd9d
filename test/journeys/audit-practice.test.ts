import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'
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

const audits = '/programmes/exampleshire/audits'

const signIn = (role: keyof typeof samplePeople): Promise<Page> => openSignedIn(browser, service, samplePeople[role])

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
describe('a round of audits', () => {
  // How one is planned, audited, moderated blind and agreed is told in from-delivered-to-open-again.test.ts.
  it('says how far two people who graded the same cases agree, and on how many cases that rests', async () => {
    const quality = await signIn('quality-lead')
    await quality.goto(`${audits}/rounds/audits-spring-2026/results`)
    expect(await main(quality)).toMatch(/Agreement beyond chance is \w+( \w+)?\. It may be as low as \w+\. It rests on 38 cases\./)
    expect(await quality.locator('.ib-chart__interval').count()).toBeGreaterThan(0)
    await quality.context().close()
    const owner = await signIn('action-owner')
    await owner.goto(audits)
    expect(await main(owner)).not.toContain('How much each person carries')
    await owner.context().close()
  })

  it('has a form and a comparison in which axe finds nothing, wide and narrow', async () => {
    const context = await browser.newContext({ viewport: widths.narrow, locale: 'en-GB', baseURL: service.address })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(samplePeople['quality-lead'])
    await page.getByLabel('Password', { exact: true }).fill(samplePassword)
    await page.getByRole('button', { name: 'Sign in' }).first().click()
    for (const path of [`${audits}/cases/audits-autumn-2026-4`, `${audits}/cases/audits-autumn-2026-13/moderate`]) {
      for (const viewport of Object.values(widths)) {
        await page.setViewportSize(viewport)
        await page.goto(path)
        await expectAccessible(page)
        expect(await sidewaysScroll(page), `${path} at ${viewport.width}`).toBe(0)
      }
    }
    await context.close()
  })
})
