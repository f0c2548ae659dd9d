import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'

let browser: Browser
let service: RunningService
const programme = '/programmes/exampleshire'

beforeAll(async () => {
  browser = await launchBrowser()
  service = await startService()
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

/** A browser of the programme lead, signed in. Scripts are off unless told. */
const lead = async (options: { readonly javaScriptEnabled?: boolean; readonly viewport?: { readonly width: number; readonly height: number } } = {}): Promise<BrowserContext> => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', acceptDownloads: true, ...options })
  const page = await context.newPage()
  await page.goto(`${service.address}/sign-in`)
  await page.fill('#email', samplePeople['programme-lead'])
  await page.fill('#password', samplePassword)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.includes('sign-in'))
  await page.close()
  return context
}

/** The same page in a browser with scripts, which axe needs. */
const isAccessible = async (context: BrowserContext, address: string): Promise<void> => {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await expectAccessible(page)
  expect(await sidewaysScroll(page)).toBe(0)
  await page.close()
}

const go = async (page: Page, button: string): Promise<void> => page.getByRole('main').getByRole('button', { name: button, exact: true }).click()

/** What the page of coverage says: findings answered in full, all of them, and those without an action. */
const coverageOn = async (page: Page) => {
  const text = await page.getByRole('main').innerText()
  const [, whole, total] = /(\d+) of (\d+)/.exec(text) ?? []
  const [, withoutAction] = /No action: (none|\d+)/.exec(text) ?? []
  return { whole: Number(whole), total: Number(total), withoutAction: withoutAction === 'none' ? 0 : Number(withoutAction) }
}

describe('a finding without an action', () => {
  it('is answered over a closed tab, without scripts, and coverage changes', async () => {
    // Given a finding that coverage lists, and a lead who begins to answer it
    const context = await lead()
    const first = await context.newPage()
    await first.goto(`${service.address}${programme}/coverage`)
    expect(await first.getByRole('heading', { level: 1 }).textContent()).toBe('Coverage')
    const before = await coverageOn(first)
    expect(before.total).toBeGreaterThan(before.whole)
    await first.getByRole('link', { name: /^Answer this finding/ }).first().click()
    await go(first, 'Answer this finding')
    await go(first, 'Continue')
    await first.getByLabel('When someone is worried about a child').check()
    await go(first, 'Continue')
    await first.getByLabel('The action in one sentence').fill('Find homes near school for children with complex needs')
    await first.getByLabel('Who owns it?').fill('Head of commissioning')

    // When the tab is closed half-way, after the draft was kept
    await go(first, 'Save and come back later')
    expect(await first.getByText('Your draft is kept.').count()).toBe(1)
    await first.close()

    // Then another tab goes on where the first one stopped
    const second = await context.newPage()
    await second.goto(`${service.address}${programme}/plan`)
    await second.getByRole('link', { name: 'Find homes near school' }).first().click()
    expect(await second.getByText('Finish these pages first').count()).toBe(1)
    await second.getByRole('link', { name: 'What will you do?' }).click()
    expect(await second.getByLabel('Who owns it?').inputValue()).toBe('Head of commissioning')

    // And a page that is not finished says what to do
    await go(second, 'Continue')
    expect(await second.getByRole('link', { name: 'Enter the day by which it will be done' }).count()).toBe(1)
    const due = second.getByRole('group', { name: 'When will it be done?' })
    await due.getByLabel('Day').fill('30')
    await due.getByLabel('Month').fill('6')
    await due.getByLabel('Year').fill('2027')
    await go(second, 'Continue')
    await second.getByRole('link', { name: 'How will we know that it worked?' }).click()
    await second.getByLabel('Measures').fill('Children placed more than 20 miles from home')
    await second.getByLabel('Evidence').fill('What children in these homes say')
    await go(second, 'Continue')
    const check = second.url()
    await go(second, 'Add to the plan')
    await second.waitForURL(/plan\/actions\//)
    expect(await second.getByText('is in the plan.').count()).toBe(1)
    expect(await second.getByText('Planned', { exact: true }).count()).toBe(1)

    // And the draft is gone, sending it again does nothing, and nothing is left without an action
    await second.goto(check)
    expect(await second.getByRole('heading', { level: 1 }).textContent()).toContain('This draft is no longer here')
    await second.goto(`${service.address}${programme}/coverage`)
    expect(await coverageOn(second)).toEqual({ whole: before.whole + 1, total: before.total, withoutAction: before.withoutAction - 1 })
    await context.close()
  })

  it('may be answered in two tabs at once, each with a draft of its own', async () => {
    const context = await lead()
    const [left, right] = [await context.newPage(), await context.newPage()]
    for (const page of [left, right]) {
      await page.goto(`${service.address}${programme}/answer`)
      await go(page, 'Begin a new answer')
    }
    await left.getByLabel('Why it is needed although no finding asks for it').fill('Left')
    await right.getByLabel('Why it is needed although no finding asks for it').fill('Right')
    await go(left, 'Continue')
    await go(right, 'Continue')
    await left.goBack()
    await left.reload()
    expect(await left.getByLabel('Why it is needed although no finding asks for it').inputValue()).toBe('Left')
    await right.goBack()
    await right.reload()
    expect(await right.getByLabel('Why it is needed although no finding asks for it').inputValue()).toBe('Right')
    await context.close()
  })

  it('is kept while somebody types, where scripts run', async () => {
    const context = await lead({ javaScriptEnabled: true })
    const page = await context.newPage()
    await page.goto(`${service.address}${programme}/answer`)
    await go(page, 'Begin a new answer')
    await page.getByLabel('Why it is needed although no finding asks for it').fill('Typed and never sent')
    await page.getByText('Your draft is kept.').waitFor()
    await page.reload()
    expect(await page.getByLabel('Why it is needed although no finding asks for it').inputValue()).toBe('Typed and never sent')
    await context.close()
  })
})

describe('a plan as a spreadsheet', () => {
  it.each(['plan.csv', 'plan.xlsx', 'everything.xlsx'])('comes home unchanged: %s', async (file) => {
    const context = await lead()
    const reply = await context.request.get(`${service.address}${programme}/take-out/${file}`)
    expect(reply.headers()['content-disposition']).toMatch(/exampleshire-(plan|everything)-\d{4}-\d{2}-\d{2}\.(csv|xlsx)/)
    const page = await context.newPage()
    await page.goto(`${service.address}${programme}/bring-in-a-plan`)
    await page.setInputFiles('#file', { name: file, mimeType: 'application/octet-stream', buffer: await reply.body() })
    await go(page, 'Look at the changes')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Nothing would change')
    await context.close()
  })
  it('shows a change before and after, wants a reason, and does all of it at once', async () => {
    const context = await lead()
    const csv = await (await context.request.get(`${service.address}${programme}/take-out/plan.csv`)).text()
    const page = await context.newPage()
    const bring = async (text: string): Promise<void> => {
      await page.goto(`${service.address}${programme}/bring-in-a-plan`)
      await page.setInputFiles('#file', { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await go(page, 'Look at the changes')
    }
    await bring(csv.replace('"Off track"', '"Nearly done"'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The file has problems')
    expect(await page.getByText('is not a state of delivery').count()).toBe(1)

    await bring(csv.replace('"Off track"', '"At risk"'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Is this what should change?')
    await go(page, 'Bring in the plan')
    expect(await page.getByRole('link', { name: 'Say in a sentence why the plan changes' }).count()).toBe(1)
    await page.getByLabel('Why does the plan change?').fill('Agreed at the board')
    await go(page, 'Bring in the plan')
    expect(await page.getByText('The plan is in: 0 new actions, 1 changed.').count()).toBe(1)
    await page.getByRole('table', { name: /The plan at a glance/ }).getByRole('link', { name: 'Action 2', exact: true }).first().click()
    expect(await page.getByText('Why: Agreed at the board').count()).toBe(1)
    await context.close()
  })
})

// The other pages of the plan are walked in every-page.test.ts, which has no draft to open.
describe('the pages of an answer', () => {
  it.each(['wide', 'narrow'] as const)('have nothing axe finds fault with, %s', async (size) => {
    const context = await lead({ javaScriptEnabled: true, viewport: widths[size] })
    const page = await context.newPage()
    const pages: string[] = []
    await page.goto(`${service.address}${programme}/answer`)
    await go(page, 'Begin a new answer')
    await page.waitForURL(/which-findings/)
    for (const step of ['which-findings-does-this-answer', 'what-will-be-different', 'what-will-you-do', 'how-will-we-know', 'check-your-answers', 'drop-this-draft']) {
      pages.push(page.url().replace('which-findings-does-this-answer', step))
    }
    expect(pages).toHaveLength(6)
    for (const address of pages) await isAccessible(context, address)
    await context.close()
  }, 400_000)
})
