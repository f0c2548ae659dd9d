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

const signIn = async (email: string, { size = 'wide', withScripts = false }: { readonly size?: keyof typeof widths; readonly withScripts?: boolean } = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths[size], javaScriptEnabled: withScripts, locale: 'en-GB', baseURL: service.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const record = '/programmes/northamptonshire/bodies'
const wordsOf = async (page: Page): Promise<string> => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')

describe('anyone who may see the public record', () => {
  it('finds a council of another region by part of its name, and what became of it', async () => {
    const page = await signIn(samplePeople.councillor)
    await page.goto(record)
    await page.getByLabel('Name, number or code').fill('poole')
    await page.getByLabel('Exists').selectOption('ended')
    await page.getByRole('button', { name: 'Find councils' }).click()
    await page.getByRole('link', { name: 'Borough of Poole', exact: true }).click()
    expect(await wordsOf(page)).toContain('Nobody we know of This body Borough of Poole Until 31 March 2019 Came after Bournemouth, Christchurch and Poole Council Merged on 1 April 2019')
    await page.getByRole('link', { name: 'Bournemouth, Christchurch and Poole Council', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Bournemouth, Christchurch and Poole Council')
    await page.context().close()
  })
  it('reads what a council held on its last day, and what its successor holds on the next', async () => {
    const page = await signIn(samplePeople.chair)
    await page.goto(`${record}/northamptonshire-county-council`)
    const last = await wordsOf(page)
    expect(last).toContain('What it holds on 31 March 2021')
    expect(last).toContain('Stay responsible in law for children’s services.')
    expect(last).toContain('Split on 1 April 2021')
    for (const [name, value] of Object.entries({ Day: '1', Month: '4', Year: '2021' })) await page.getByLabel(name, { exact: true }).fill(value)
    await page.getByRole('button', { name: 'Show this day' }).click()
    expect(await wordsOf(page)).toContain('It does not exist on this day')

    await page.goto(`${record}/west-northamptonshire-council?on=2021-03-31`)
    expect(await wordsOf(page)).toContain('It does not exist on this day')
    await page.goto(`${record}/west-northamptonshire-council?on=2021-04-01`)
    expect(await wordsOf(page)).toMatch(/Stay responsible in law for children’s services\..*Northamptonshire County Council until 31 March 2021/)
    await page.goto(`${record}/west-northamptonshire-council?on=30-2-2021`)
    expect(await wordsOf(page)).toContain('Enter a day as day, month and year')
    expect((await page.goto(`${record}/nowhere-council`))?.status()).toBe(404)
    await page.context().close()
  })
  it('sees the pages of public bodies, wide and narrow, with nothing axe finds fault with', async () => {
    for (const size of ['wide', 'narrow'] as const) {
      const page = await signIn(samplePeople.chair, { size, withScripts: true })
      for (const address of ['?words=&region=london&exists=any', '/northamptonshire-county-council', '/barnsley-council']) {
        expect((await page.goto(`${record}${address}`))?.status()).toBe(200)
        await expectAccessible(page)
        expect(await sidewaysScroll(page), `${address} ${size}`).toBe(0)
      }
      await page.context().close()
    }
  })
})
