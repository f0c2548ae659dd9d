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
const library = '/programmes/exampleshire/evidence'
const dayOf = async (page: Page, legend: string, [date, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  for (const [label, value] of [['Day', date], ['Month', month], ['Year', year]] as const) await group.getByLabel(label).fill(value)
}
const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page)
  await screenshot(page, `evidence-${name}`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page)).toBe(0)
  await page.setViewportSize(widths.wide)
}

describe('evidence', { timeout: 180_000 }, () => {
  it('is offered for an action, warned of where it points at a child, and speaks for its outcome', async () => {
    const page = await signIn(samplePeople['quality-lead'])
    await page.goto('/programmes/exampleshire/plan')
    await page.getByRole('link', { name: /Write every new plan on one page/ }).first().click()
    await page.getByRole('link', { name: 'Offer evidence for this action' }).click()
    await page.getByRole('link', { name: 'What people told us' }).click()
    await page.getByLabel('What shall we call it?').fill('Young people on their plans')
    await page.getByLabel('What was heard?').fill('Jamie, aged 9, said that his plan is too long.')
    await page.getByLabel('Children and young people').check()
    await page.getByLabel('How many answered?').fill('11')
    await page.getByLabel('Who asked them?').fill('Participation team')
    await dayOf(page, 'First day it speaks of', ['2', '11', '2026'])
    await page.getByLabel(/Children and parents know what must change/).selectOption({ label: 'It shows: worse' })
    await page.getByRole('button', { name: 'Offer it' }).click()
    expect(await page.getByText('it looks like a name beside an age').isVisible()).toBe(true)
    await look(page, 'warned')
    await page.getByLabel('What was heard?').fill('They say that their plan is too long, and that nobody reads it with them.')
    await page.getByRole('button', { name: 'Offer it' }).click()
    await page.getByRole('link', { name: 'Young people on their plans' }).click()
    expect(await page.getByText('Shows: worse').isVisible()).toBe(true)
    await page.getByRole('link', { name: /Children and parents know what must change/ }).click()
    expect(await page.getByText('At odds').first().isVisible()).toBe(true)
    await look(page, 'outcome')
    await page.context().close()
  })

  it('is a file that is taken by its bytes, found by its words, taken out as it came, and withdrawn but not gone', async () => {
    const page = await signIn(samplePeople['quality-lead'])
    await page.goto(`${library}/offer/document`)
    const bring = async (name: string, bytes: string): Promise<void> => {
      await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) })
      await page.getByRole('button', { name: 'Bring it' }).click()
    }
    await page.getByLabel('What shall we call it?').fill('Minutes of the forum')
    await page.getByLabel('What does it show?').fill('Workers say that two hours a week are saved.')
    await page.getByLabel('What children, families, carers and staff say').check()
    await dayOf(page, 'First day it speaks of', ['4', '11', '2026'])
    await page.getByText('Actions of the plan').click()
    await page.getByLabel(/Bring caseloads to no more/).check()
    await bring('forum.txt', '<script>alert(1)</script>')
    expect(await page.getByText('could run by itself').first().isVisible()).toBe(true)
    await bring('forum.txt', 'Minutes: the wheelbarrow rota works, two hours saved.')
    await page.waitForURL(/pieces\/[0-9a-f-]{36}$/)
    await look(page, 'document')
    const file = await page.request.get(`${page.url()}/file`)
    expect(await file.text()).toBe('Minutes: the wheelbarrow rota works, two hours saved.')
    expect(file.headers()).toMatchObject({ 'content-type': expect.stringContaining('text/plain'), 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment/), 'content-security-policy': "default-src 'none'; sandbox" })
    await page.goto(`${library}?words=wheelbarrows`)
    expect(await page.getByText('1 piece of evidence').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Minutes of the forum' }).click()
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await page.getByLabel('Why is it withdrawn?').fill('They were not agreed.')
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    expect(await page.getByText('They were not agreed.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('is read by an inspector, who offers nothing', async () => {
    const inspector = await signIn(samplePeople.inspector)
    await inspector.goto(library)
    expect(await inspector.getByRole('button', { name: 'Offer evidence' }).count()).toBe(0)
    expect((await inspector.goto(`${library}/offer`))?.status()).toBe(403)
    await inspector.context().close()
  })
})
