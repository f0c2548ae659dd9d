import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
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

const programme = '/programmes/exampleshire'

const signIn = (role: keyof typeof samplePeople): Promise<Page> => openSignedIn(browser, service, samplePeople[role])

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()

describe('a risk whose acceptance is over', () => {
  it('is not accepted by whoever answers for it, is by the adviser, and then leaves the exceptions', async () => {
    const director = await signIn('director')
    await director.goto(`${programme}/risks/split-of-records/accept`)
    await director.getByLabel('Why may it stand?').fill('The supplier decides.')
    await director.getByRole('button', { name: 'Accept it until then' }).click()
    expect(await director.getByRole('alert').innerText()).toContain('You answer for this risk')
    await director.context().close()

    const adviser = await signIn('commissioner')
    await adviser.goto(`${programme}/risks`)
    expect(await main(adviser)).toContain('Acceptance is over 6. Schools go on using the old form for worries')
    await adviser.goto(`${programme}/risks/old-form/accept`)
    await adviser.getByLabel('Why may it stand?').fill('The new system goes live in January.')
    await adviser.getByRole('button', { name: 'Accept it until then' }).click()
    expect(await main(adviser)).toContain('Approved by Barnaby Thistlecombe, Improvement adviser, Department for Education')
    await adviser.goto(`${programme}/risks`)
    expect(await main(adviser)).not.toContain('Acceptance is over')
    await adviser.context().close()
  })
})

describe('a cohort of the academy', () => {
  it('is counted into the store of figures, and its small numbers are hidden from a councillor', async () => {
    const analyst = await signIn('analyst')
    await analyst.goto(`${programme}/workforce/cohorts/cohort-2025/count`)
    for (const [label, value] of [['Applied', '211'], ['Selected', '20'], ['Started', '19'], ['Completed the year', '18'], ['In post after 12 months', '20']] as const) await analyst.getByLabel(label, { exact: true }).fill(value)
    await analyst.getByRole('button', { name: 'Record the figures' }).click()
    expect(await analyst.getByRole('alert').innerText()).toContain('More people are at one stage')
    await analyst.getByLabel('In post after 12 months', { exact: true }).fill('16')
    await analyst.getByRole('button', { name: 'Record the figures' }).click()
    expect(await main(analyst)).toContain('16 of 19')
    await analyst.goto(`${programme}/workforce/cohorts/cohort-2025/count`)
    expect([await analyst.getByLabel('Applied', { exact: true }).inputValue(), await analyst.getByLabel('In post after 12 months', { exact: true }).inputValue(), await analyst.getByLabel('In post after 24 months', { exact: true }).inputValue()]).toEqual(['211', '16', ''])
    await analyst.context().close()

    const councillor = await signIn('councillor')
    await councillor.goto(`${programme}/workforce`)
    const seen = await main(councillor)
    expect(seen).toContain('Hidden: a small number')
    for (const small of ['16 of 19', '18 of 19', '7 of 9']) expect(seen).not.toContain(small)
    await councillor.context().close()
  })
})

describe('a campaign', () => {
  it('says where people are lost on the way, and counts an offer that is recorded again once', async () => {
    const lead = await signIn('programme-lead')
    await lead.goto(`${programme}/workforce/campaigns/come-home/offer`)
    await lead.getByLabel('What kind of offer is it?').selectOption('Help with moving')
    for (const [label, value] of [['What do you call it?', 'Help with moving'], ['Pounds for each person', '6500'], ['How many people have had it?', '7']] as const) await lead.getByLabel(label).fill(value)
    await lead.getByRole('button', { name: 'Record the offer' }).click()
    expect(await lead.getByRole('alert').innerText()).toContain('Fewer people have had it than the last time')
    await lead.getByLabel('How many people have had it?').fill('9')
    await lead.getByRole('button', { name: 'Record the offer' }).click()
    const seen = await main(lead)
    expect(seen).toContain('In all £222,500 so far')
    expect(seen).toMatch(/Applied\s+96\s+171\s+238\s+26%/)
    await lead.context().close()
  })
})
