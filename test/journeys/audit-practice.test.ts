import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'

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

const signIn = async (role: keyof typeof samplePeople): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths.wide, javaScriptEnabled: false, locale: 'en-GB', baseURL: service.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(samplePeople[role])
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
const parts = ['voice', 'assessment', 'plan', 'direct-work', 'oversight', 'partnership', 'identity', 'impact']

/** Fills the form: one grade for every part and for the whole, with a secret in the reasons. */
const grade = async (page: Page, code: string, secret: string): Promise<void> => {
  for (const part of parts) {
    await page.locator(`input[name="grade-${part}"][value="${code}"]`).check()
    await page.locator(`#why-${part}`).fill(`${secret} about ${part}.`)
  }
  await page.locator(`input[name="overall"][value="${code}"]`).check()
  await page.getByLabel('What has to be done now?').fill('Review the plan.')
}

describe('a round of audits', () => {
  it('is planned by number, audited, moderated blind, compared and agreed', async () => {
    const quality = await signIn('quality-lead')
    await quality.goto(`${audits}/plan-a-round`)
    await quality.getByLabel('What do you call this round?').fill('Winter 2026')
    await quality.getByLabel('Which form?').selectOption('practice-review')
    await quality.getByLabel('Family safeguarding', { exact: true }).fill('3')
    await quality.getByLabel('How many cases in all?').fill('4')
    await quality.getByRole('button', { name: 'Draw the cases' }).click()
    expect(await quality.getByRole('alert').innerText()).toContain('More audits are asked for than cases stand on the lists.')
    await quality.getByLabel('How many cases in all?').fill('1')
    await quality.getByRole('button', { name: 'Draw the cases' }).click()
    await quality.getByRole('link', { name: 'Winter 2026' }).first().click()
    await quality.getByRole('link', { name: 'D-01' }).click()
    const address = quality.url()
    await quality.getByRole('button', { name: 'Give it to two people' }).click()
    await quality.getByLabel('Who audits it?').selectOption({ label: 'Henrietta Saltmarsh-Pole' })
    await quality.getByLabel('Who moderates it?').selectOption({ label: 'Jocelyn Dunmerrow' })
    await quality.getByRole('button', { name: 'Give it to them' }).click()

    const owner = await signIn('action-owner')
    await owner.goto(audits)
    expect(await main(owner)).toContain('D-01')
    expect(await main(owner)).not.toContain('How much each person carries')
    await owner.goto(`${address}/record`)
    await grade(owner, 'good', 'Amberlight')
    await owner.getByRole('button', { name: 'Keep and go on later' }).click()
    await owner.goto(`${address}/record`)
    expect(await owner.locator('#why-plan').inputValue()).toBe('Amberlight about plan.')
    await owner.getByRole('button', { name: 'Send' }).click()
    expect(await owner.getByRole('alert').innerText()).toContain('Say whether the worker took part')
    await owner.locator('input[name="worker"][value="yes"]').check()
    await owner.locator('input[name="family"][value="no"]').check()
    await owner.getByRole('button', { name: 'Send' }).click()
    expect(await main(owner)).toContain('Only you see it.')

    const police = await signIn('partner')
    for (const page of [police, quality]) {
      for (const path of [address, `${address}/moderate`, `${address}/record`, `${audits}`, '/programmes/exampleshire/journal']) {
        await page.goto(path)
        expect(await page.content(), path).not.toContain('Amberlight')
      }
    }
    await quality.goto(address)
    expect(await main(quality)).toContain('Sent, and sealed')
    await police.goto(`${address}/moderate`)
    await grade(police, 'requires-improvement', 'Brackenfold')
    await police.getByRole('button', { name: 'Send' }).click()
    const both = await main(police)
    for (const words of ['Amberlight about plan.', 'Brackenfold about plan.', 'They differ: to be agreed']) expect(both).toContain(words)

    expect((await owner.goto(`${address}/agree`))?.status()).toBe(403)
    await police.getByRole('button', { name: 'Record the grade you agreed' }).click()
    await police.getByLabel('Requires improvement to be good').check()
    await police.getByLabel('What settled it?').fill('The plan was not reviewed.')
    await police.getByRole('button', { name: 'Record the grade' }).click()
    expect(await main(police)).toContain('Why they agreed on requires improvement to be good')
    for (const page of [owner, police]) await page.context().close()

    await quality.goto(`${audits}/rounds/audits-spring-2026/results`)
    expect(await main(quality)).toMatch(/Agreement beyond chance is \w+( \w+)?\. It may be as low as \w+\. It rests on 38 cases\./)
    expect(await quality.locator('.ib-chart__interval').count()).toBeGreaterThan(0)
    await quality.context().close()
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
