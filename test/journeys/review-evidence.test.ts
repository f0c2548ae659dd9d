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

const root = '/programmes/exampleshire'

const signIn = async (role: keyof typeof samplePeople): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths.wide, javaScriptEnabled: false, locale: 'en-GB', baseURL: service.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(samplePeople[role])
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  return page
}
const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
const fillDay = async (page: Page, legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) await group.getByLabel(name).fill(value)
}

/** A day so many months on, as a person types it; always one that every month has. */
const monthsOn = (months: number): readonly [string, string, string] => {
  const now = new Date()
  const then = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15))
  return ['15', String(then.getUTCMonth() + 1), String(then.getUTCFullYear())]
}

describe('a claim of improvement, from delivered to open again', () => {
  it('is held against the data, an independent view and the gate', async () => {
    // The owner marks an action delivered; the page says that its measure cannot be told from routine variation.
    const lead = await signIn('programme-lead')
    await lead.goto(`${root}/plan`)
    await lead.getByRole('link', { name: /^Send reports to families/ }).first().click()
    const action = new URL(lead.url()).pathname
    await lead.getByRole('button', { name: 'Report on this action' }).click()
    await lead.getByLabel('Delivered').check()
    await lead.getByLabel('What has changed for children?').fill('Parents come prepared.')
    await lead.getByLabel('How do you know?').fill('Chairs note it at each conference.')
    await lead.getByRole('button', { name: 'Report', exact: true }).click()
    await lead.goto(`${action}/closing`)
    expect(await main(lead)).toContain('Cannot be told from routine variation')

    // Closing is refused, with every reason at once.
    expect(await main(lead)).toContain('Why it cannot be closed yet')
    expect(await main(lead)).toContain('No strand of evidence counts yet. Two are needed.')
    await lead.getByRole('button', { name: 'Close this action' }).click()
    await lead.getByLabel('Why is it closed now?').fill('It is done.')
    await fillDay(lead, 'By when is it checked again?', monthsOn(4))
    await lead.getByRole('button', { name: 'Close it' }).click()
    expect(await lead.getByRole('alert').innerText()).toContain('This action cannot be closed yet.')

    // The board’s view is written before the owner’s claim is seen; the two differ, and both stay.
    const outcome = await (async () => {
      await lead.goto(`${root}/assurance`)
      await lead.getByRole('link', { name: /^People who know the child/ }).first().click()
      return new URL(lead.url()).pathname
    })()
    await lead.getByRole('button', { name: 'Make a claim' }).click()
    await lead.getByLabel('Too early to tell').check()
    await lead.getByLabel('Why do you say so?').fill('Reports reach families three days before.')
    await lead.getByRole('button', { name: 'Make the claim' }).click()
    const chair = await signIn('chair')
    await chair.goto(outcome)
    expect(await main(chair)).not.toContain('Reports reach families three days before.')
    expect(await main(chair)).toContain('Sealed')
    await chair.getByRole('button', { name: 'Give the independent view' }).click()
    await chair.getByLabel('Not yet due').check()
    await chair.getByLabel('Why do you say so?').fill('I would not look before February.')
    await chair.getByRole('button', { name: 'Give this view' }).click()
    expect(await main(chair)).toContain('Reports reach families three days before.')
    expect(await main(chair)).toContain('Claim and view differ. That is the result until it is settled: nobody can tell yet.')
    await chair.getByRole('button', { name: 'Settle the difference' }).click()
    await chair.getByLabel('Not yet due').check()
    await chair.getByLabel('Why?', { exact: true }).fill('The day named lies ahead.')
    await chair.getByLabel('Who agreed to it?').fill('Improvement board')
    await chair.getByRole('button', { name: 'Settle it' }).click()
    const settled = await main(chair)
    for (const words of ['The difference was settled: not yet due.', 'Reports reach families three days before.', 'I would not look before February.']) expect(settled).toContain(words)
    for (const size of ['wide', 'narrow'] as const) {
      await chair.setViewportSize(widths[size])
      expect(await sidewaysScroll(chair)).toBe(0)
    }
    await chair.context().close()
    await lead.context().close()
  }, 60_000)

  it('is closed on two strands accepted from outside the line, and opens by itself when its figures fall back', async () => {
    // Of the delivered action on contacts one strand is accepted; a second is offered, and a verifier who is not the owner accepts it.
    const lead = await signIn('programme-lead')
    await lead.goto(`${root}/assurance`)
    await lead.getByRole('link', { name: /^When someone is worried/ }).first().click()
    await lead.getByRole('link', { name: /See the proof/ }).first().click()
    const closing = new URL(lead.url()).pathname
    expect(await main(lead)).toContain('Only one strand counts: practice. Two are needed.')
    const owner = await signIn('action-owner')
    expect((await owner.goto(`${closing}/close`))?.status()).toBe(403)
    await owner.context().close()
    await lead.goto(closing)
    const actionId = closing.split('/').at(-2)!
    await lead.goto(`${root}/evidence/offer/voice?action=${actionId}`)
    await lead.getByLabel('What shall we call it?').fill('Callers about the first answer')
    await lead.locator('textarea').first().fill('Of 40 callers 34 said that somebody decided the same day.')
    await lead.getByLabel('Parents and families').check()
    await lead.getByLabel('How many answered?').fill('40')
    await lead.getByLabel('Who asked them?').fill('Participation team')
    const today = new Date()
    await fillDay(lead, 'First day it speaks of', [String(today.getUTCDate()), String(today.getUTCMonth() + 1), String(today.getUTCFullYear())])
    await lead.getByRole('button', { name: 'Offer it' }).click()
    await lead.goto(closing)
    expect(await main(lead)).toContain('Nobody independent has looked at “Callers about the first answer”')

    const chair = await signIn('chair')
    await chair.goto(closing)
    await chair.getByRole('link', { name: 'Accept or return Callers about the first answer' }).click()
    await chair.getByLabel('I accept it').check()
    await chair.getByLabel('What did you look at, and what did you find?').fill('I heard ten of the forty.')
    await chair.getByRole('button', { name: 'Record it' }).click()
    expect(await main(chair)).toContain('It can be closed')

    await lead.goto(`${closing}/close`)
    await lead.getByLabel('Why is it closed now?').fill('Two strands show it.')
    await fillDay(lead, 'By when is it checked again?', monthsOn(4))
    await lead.getByRole('button', { name: 'Close it' }).click()
    expect(await main(lead)).toContain('Closed, to be checked again')

    // Figures come in that have fallen: the action is open again, and nobody opened it.
    const analyst = await signIn('analyst')
    await analyst.goto(`${root}/figures`)
    const row = 'contact-decisions-within-one-working-day,exampleshire-county-council,2026-10-01,2026-10-31,40,656,1640'
    await analyst.locator('input[type=file]').first().setInputFiles({ name: 'october.csv', mimeType: 'text/csv', buffer: Buffer.from(`Measure,Body,From,To,Value,Numerator,Denominator\n${row}\n`) })
    await analyst.getByRole('button', { name: 'Check this file' }).click()
    const load = analyst.getByRole('button', { name: 'Load these figures' })
    for (let turn = 0; turn < 40 && (await load.count()) === 0; turn += 1) {
      await analyst.waitForTimeout(250)
      await analyst.reload()
    }
    for (const reason of await analyst.locator('main textarea, main input[type=text]').all()) await reason.fill('Half of the hub was ill in October.')
    await load.click()
    for (let turn = 0; turn < 40 && !(await main(lead)).includes('Its figures fell back'); turn += 1) {
      await lead.waitForTimeout(250)
      await lead.goto(closing)
    }
    const opened = await main(lead)
    for (const words of ['Its figures fell back', 'Opened again by itself: its figures fell back', 'regression watch', 'Two strands show it.']) expect(opened).toContain(words)
    for (const page of [lead, chair, analyst]) await page.context().close()
  }, 90_000)

  it('has pages that axe finds nothing wrong with', async () => {
    const context = await browser.newContext({ viewport: widths.wide, baseURL: service.address })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.fill('#email', samplePeople.chair)
    await page.fill('#password', samplePassword)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    for (const address of ['/assurance', '/assurance/ledger', '/assurance/questions', '/assurance/recommendations', '/assurance/review-way', '/assurance/self-assessment', '/exceptions']) {
      await page.goto(root + address)
      await expectAccessible(page)
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await context.close()
  }, 60_000)
})
