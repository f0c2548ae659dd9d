import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, type OpenOptions } from '../support/browser.ts'
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

const signIn = (email: string, options: OpenOptions = {}): Promise<Page> => openSignedIn(browser, service, email, options)

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
  it('sees the list and a lineage on a narrow screen, with nothing axe finds fault with', async () => {
    const page = await signIn(samplePeople.chair, { size: 'narrow', withScripts: true })
    for (const address of ['?words=&region=london&exists=any', '/northamptonshire-county-council']) {
      expect((await page.goto(`${record}${address}`))?.status()).toBe(200)
      await expectAccessible(page)
      expect(await sidewaysScroll(page), address).toBe(0)
    }
    await page.context().close()
  })
})

const fillDay = async (page: Page, { day, month, year }: { readonly day: string; readonly month: string; readonly year: string }): Promise<void> => {
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) await page.getByLabel(name, { exact: true }).fill(value)
}

describe('the programme lead', () => {
  const bodies = '/programmes/exampleshire/bodies'
  it('sets up a board, says who sits on it, and reads how many have been in care', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(bodies)
    await page.getByRole('button', { name: 'Set up a board or committee' }).click()
    await page.getByRole('button', { name: 'Set it up' }).click()
    expect(await wordsOf(page)).toContain('There is a problem')
    await page.getByLabel('Its name').fill('Exampleshire Joint Committee')
    await page.getByLabel('What is it?').selectOption('joint-committee')
    await fillDay(page, { day: '29', month: '2', year: '2024' })
    await page.getByLabel('What is it there for?').fill('Agree what both councils ask of the trust.')
    await page.getByLabel('Where this is written').fill('Minutes (invented)')
    await page.getByRole('button', { name: 'Set it up' }).click()
    for (const [seat, kind, places] of [['Leaders of the councils', 'Councillor', '3'], ['Young people', 'Has been in care', '1']] as const) {
      await page.getByRole('button', { name: 'Add a seat' }).click()
      await page.getByLabel('Whose seat is it?').fill(seat)
      await page.getByLabel(kind, { exact: true }).check()
      await page.getByLabel('How many people sit there?').fill(places)
      await fillDay(page, { day: '29', month: '2', year: '2024' })
      await page.getByLabel('Where this is written').fill('Minutes (invented)')
      await page.getByRole('button', { name: 'Add the seat' }).click()
    }
    expect(await wordsOf(page)).toContain('4 people sit on it: 3 councillors, 1 person who has been in care. 1 of its 4 members is a person who has been in care: 25 in 100.')
    await page.context().close()
  })
  it('is told when shares do not make 100 per cent, and what to do', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${bodies}/exampleshire-childrens-trust/owners`)
    await page.getByLabel('Which body?').nth(0).selectOption('exampleshire-county-council')
    await page.getByLabel('Which body?').nth(1).selectOption('exampleshire-strategic-group')
    await page.getByLabel('Share').nth(0).fill('50')
    await page.getByLabel('Share').nth(1).fill('40')
    await page.getByLabel('Where this is written').fill('Articles (invented)')
    await page.getByRole('button', { name: 'Record the owners' }).click()
    expect(await wordsOf(page)).toContain('The shares add up to 90 per cent, not 100.')
    await page.getByLabel('Share').nth(1).fill('50')
    await page.getByRole('button', { name: 'Record the owners' }).click()
    expect(await wordsOf(page)).toMatch(/Exampleshire County Council \(50 per cent\) and Exampleshire Strategic Group \(50 per cent\)/)
    await page.context().close()
  })
})
