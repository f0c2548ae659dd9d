import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sidewaysScroll, type OpenOptions } from '../support/browser.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { openSignedIn } from '../support/sign-in.ts'

const corpus = join(import.meta.dirname, '../corpus')
const report = join(corpus, 'ilacs-2026-no-overall/report.pdf')
const letter = join(corpus, 'focused-visit-letter/report.pdf')
const errorPage = join(corpus, 'error-page/report.pdf')
const home = '/programmes/exampleshire'

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

const signIn = (email: string, options: OpenOptions = {}): Promise<Page> => openSignedIn(browser, service, email, options)

/** Brings files and waits until nothing waits to be read. */
const bring = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.goto(`${home}/reports`)
  await page.getByLabel('Bring reports').setInputFiles([...files])
  await page.getByRole('button', { name: 'Bring these files' }).click()
  await expect.poll(async () => {
    await page.goto(`${home}/reports?bring=more`)
    return page.getByText('Waiting to be read').count()
  }, { timeout: 60_000 }).toBe(0)
}

const rowOf = (page: Page, words: string) => page.getByRole('row').filter({ hasText: words })

describe('a programme lead receives Ofsted’s report', () => {
  it('brings it, compares it, accepts it, and finds each finding in the register with its clock', async () => {
    // Given a lead with three files, one of them no report
    const page = await signIn(samplePeople['programme-lead'])
    await bring(page, [report, letter, errorPage])
    expect(await rowOf(page, 'Ready to compare').count()).toBe(2)
    expect(await rowOf(page, 'Cannot be read').count()).toBe(1)

    // When the lead opens the reading, it stands beside the pictures of its pages, each item one link from its place
    await rowOf(page, '4 judgements').getByRole('link', { name: 'Compare it with the report' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Does the reading match the report?')
    const seen = await page.getByRole('img', { name: 'Page 1 of the report' }).getAttribute('src')
    const picture = await page.request.get(seen!)
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png'])
    await page.locator('#finding-0').getByRole('link', { name: /See page/ }).click()
    expect(new URL(page.url()).hash).toBe('#mark-finding-0')
    expect(await page.getByText('This report gives no overall grade').count()).toBe(1)

    // And accepts without having said that it was compared: everything typed stays
    await page.getByRole('textbox', { name: 'Lead inspectors' }).fill('Corrected Name')
    await page.getByRole('button', { name: 'Accept into the register' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Compare each item with the pages')
    expect(await page.getByRole('textbox', { name: 'Lead inspectors' }).inputValue()).toBe('Corrected Name')

    // Then ticks the box, and the report is in the register
    await page.getByLabel('I have compared each item with the report').check()
    await page.getByRole('button', { name: 'Accept into the register' }).click()
    expect(await page.getByText('The report is in the register.').count()).toBe(1)
    expect(await page.getByText('None is worked out from the others.').count()).toBe(1)
    const visit = new URL(page.url()).pathname

    // When the lead says when it arrived, the duties have their days
    await page.getByRole('button', { name: 'Say when the report arrived' }).or(page.getByRole('link', { name: 'Say when the report arrived' })).click()
    await page.getByRole('button', { name: 'Record the day' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Enter the day of receipt')
    await page.getByLabel('Day', { exact: true }).fill('20')
    await page.getByLabel('Month').fill('11')
    await page.getByLabel('Year').fill('2026')
    await page.getByRole('button', { name: 'Record the day' }).click()
    expect(await page.getByText('6 January 2027').count()).toBe(1)

    // And the correction stands in the journal
    await page.getByRole('link', { name: 'Who accepted it, and what was corrected' }).click()
    expect(await page.locator('main').innerText()).toContain('Accepted a report into the register')
    expect(await page.content()).toContain('Corrected Name')

    // And the finding leads back to its page
    await page.goto(`${visit}#findings`)
    await page.locator('.ib-findings__text a').first().click()
    expect(await page.getByText('No answer yet').count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Answer this finding' }).getAttribute('href')).toMatch(/\/answer\?finding=/)
    await page.locator('.ib-quote__source a').click()
    expect(page.url()).toMatch(/\/reports\/[^/]+#mark-finding-0$/)
    await page.context().close()
  })

  it('keeps what was typed for another day, and accepts a letter as a visit without grades', async () => {
    const page = await signIn(samplePeople['quality-lead'])
    await page.goto(`${home}/reports?bring=more`)
    await rowOf(page, 'no judgements').or(rowOf(page, 'No judgements')).getByRole('link', { name: 'Compare it with the report' }).click()
    expect(await page.getByText('A letter gives no grade').count()).toBe(1)
    const address = page.url()
    await page.getByLabel('What the visit looked at').fill('The front door')
    await page.getByRole('button', { name: 'Save and come back later' }).click()
    await page.goto(address)
    expect(await page.getByLabel('What the visit looked at').inputValue()).toBe('The front door')
    await page.getByRole('button', { name: 'Add a missing finding' }).click()
    await page.getByLabel(/added by you/).fill('Written by hand from the letter.')
    await page.getByLabel('I have compared each item with the report').check()
    await page.getByRole('button', { name: 'Accept into the register' }).click()
    expect(await page.getByText('This visit gave no grades.').count()).toBe(1)
    expect(await page.getByText('Written by hand from the letter.').count()).toBe(1)
    await page.context().close()
  })

  it('is told about each file that is refused while the good ones come in, and sets one aside with a reason', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    const empty = join(service.folder, 'empty.pdf')
    writeFileSync(empty, '')
    await page.goto(`${home}/reports`)
    await page.getByLabel('Bring reports').setInputFiles([report, empty, join(corpus, 'area-send-report/report.pdf')])
    await page.getByRole('button', { name: 'Bring these files' }).click()
    const problems = await page.getByRole('alert').innerText()
    expect(problems).toContain('brought before')
    expect(problems).toContain('empty.pdf: The file is empty')
    expect(await page.getByText('This file was taken').count()).toBe(1)
    await bring(page, [join(corpus, 'truncated/report.pdf')])
    await rowOf(page, 'Cannot be read').first().getByRole('link', { name: 'See what you can do' }).click()
    await page.getByRole('button', { name: 'Set it aside' }).click()
    await page.getByRole('button', { name: 'Set it aside' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Give the reason')
    await page.getByLabel('Reason').fill('It is a page that says “not found”.')
    await page.getByRole('button', { name: 'Set it aside' }).click()
    expect(await page.getByText('The report is set aside.').count()).toBe(1)
    await page.context().close()
  })

  it('keeps reports that are not accepted from those who do not compare them', async () => {
    const lead = await signIn(samplePeople['programme-lead'])
    await bring(lead, [join(corpus, 'ilacs-2023-five-judgements/report.pdf')])
    const address = await rowOf(lead, 'Ready to compare').getByRole('link').first().getAttribute('href')
    const other = await signIn(samplePeople.councillor)
    expect((await other.goto(address!))!.status()).toBe(404)
    expect((await other.request.get(`${address}/pages/1`)).status()).toBe(404)
    expect((await other.request.get(`${address}/file.pdf`)).status()).toBe(404)
    await other.goto(`${home}/reports`)
    expect(await other.getByLabel('Bring reports').count()).toBe(0)
    expect(await other.getByText('Ready to compare').count()).toBe(0)
    await lead.context().close()
    await other.context().close()
  })

  it('gives the file only as a download that can run nothing', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${home}/reports?bring=more`)
    const address = await rowOf(page, 'Ready to compare').getByRole('link').first().getAttribute('href')
    const file = await page.request.get(`${address}/file.pdf`)
    expect(file.headers()).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" })
    expect(file.headers()['content-disposition']).toMatch(/^attachment; filename/)
    await page.context().close()
  })

  it('works with the keyboard alone', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${home}/register/findings`)
    await page.getByLabel('Words in the finding').focus()
    await page.keyboard.type('supervision')
    await page.keyboard.press('Enter')
    await page.waitForURL(/words=supervision/)
    expect(await page.locator('#found').innerText()).toMatch(/^1 finding of \d+$/)
    await page.context().close()
  })
})

// every-page.test.ts walks them at both widths on the sample as it came; here they are in the middle of the work.
describe('each page of the first half of the journey', () => {
  it.each(['narrow'] as const)('has nothing axe finds fault with and fits its window, %s', async (size) => {
    const page = await signIn(samplePeople['programme-lead'], { size, withScripts: true })
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`${home}/reports?bring=more`)
    const toCompare = await rowOf(page, 'Ready to compare').getByRole('link').first().getAttribute('href')
    await page.goto(`${home}/register`)
    const visit = await page.locator('a[href*="/register/visits/"]').first().getAttribute('href')
    await page.goto(`${home}/register/findings`)
    const finding = await page.locator('.ib-findings__text a').last().getAttribute('href')
    const addresses = {
      overview: home,
      reports: `${home}/reports?bring=more`,
      compare: toCompare!,
      'set-aside': `${toCompare!}/set-aside`,
      register: `${home}/register`,
      visit: visit!,
      receipt: `${visit!}/receipt`,
      findings: `${home}/register/findings`,
      finding: finding!,
      relate: `${finding!}/relate`,
    }
    for (const [name, address] of Object.entries(addresses)) {
      const reply = await page.goto(address)
      await expectAccessible(page)
      expect([name, reply?.status(), await sidewaysScroll(page)]).toEqual([name, 200, 0])
      await screenshot(page, `${name}-${size}`)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
})
