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

const partners = '/programmes/exampleshire/partners'

const signIn = async (role: keyof typeof samplePeople, { size = 'wide', withScripts = false }: { readonly size?: keyof typeof widths; readonly withScripts?: boolean } = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths[size], javaScriptEnabled: withScripts, locale: 'en-GB', baseURL: service.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(samplePeople[role])
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const fillDay = async (page: Page, legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) await group.getByLabel(name).fill(value)
}

const problem = (page: Page): Promise<string> => page.getByRole('alert').innerText()

describe('support from another council', () => {
  it('is put on record, given by the day, found to make findings that coverage asks about, rated by each side, and ended', async () => {
    const lead = await signIn('programme-lead')
    await lead.goto(`${partners}/support`)
    await lead.getByRole('button', { name: 'Put support on record' }).click()
    await lead.getByLabel('What people call it').fill('Planning support')
    await lead.getByLabel('What kind of supporter is it?').selectOption({ label: 'Another council' })
    await lead.getByLabel('Name of the supporter').fill('Plumstock Council (invented)')
    await lead.getByLabel('Who receives the support?').selectOption({ label: 'Exampleshire County Council' })
    await lead.getByLabel('Who pays?').selectOption({ label: 'Whoever gives the support' })
    await lead.getByLabel('What was agreed').fill('Three days on how plans are written.')
    await fillDay(lead, 'First day', ['1', 'October', '2026'])
    await fillDay(lead, 'Last day agreed', ['30', '9', '2026'])
    await lead.getByLabel('Days agreed').fill('2.5')
    await lead.getByLabel('Where this is written').fill('Letter of 24 September 2026')
    await lead.getByRole('button', { name: 'Put it on record' }).click()
    expect(await problem(lead)).toContain('The support would end before it begins.')
    await fillDay(lead, 'Last day agreed', ['31', '10', '2026'])
    await lead.getByRole('button', { name: 'Put it on record' }).click()
    await lead.getByRole('link', { name: 'Planning support' }).first().click()
    const address = lead.url()
    expect(await lead.getByRole('main').innerText()).toContain('No days given of 2.5 days agreed.')

    await lead.getByRole('button', { name: 'Record a day' }).click()
    await fillDay(lead, 'Day', ['30', '9', '2026'])
    await lead.getByLabel('How many days of work').fill('1.5')
    await lead.getByLabel('What kind of support was it?').selectOption({ label: 'Coaching' })
    await lead.getByLabel('What was done').fill('Looked at ten plans together.')
    await lead.getByRole('button', { name: 'Record the day' }).click()
    expect(await problem(lead)).toContain('The support had not begun on that day.')
    await fillDay(lead, 'Day', ['1', '10', '2026'])
    await lead.getByRole('button', { name: 'Record the day' }).click()
    expect(await lead.getByRole('main').innerText()).toContain('1.5 days given of 2.5 days agreed.')

    await lead.getByRole('button', { name: 'Enter what they found' }).click()
    await fillDay(lead, 'Last day of the review', ['15', '10', '2026'])
    await lead.getByLabel('Findings and recommendations').fill('Say in each plan what must change and by when.')
    await lead.getByLabel('Where this is written').fill('Note of 16 October 2026')
    await lead.getByRole('button', { name: 'Put them into the register' }).click()
    await lead.goto('/programmes/exampleshire/coverage')
    expect(await lead.getByRole('main').innerText()).toContain('Say in each plan what must change and by when.')
    await lead.context().close()

    const police = await signIn('partner')
    await police.goto(address)
    await police.getByRole('button', { name: 'Say how we helped' }).click()
    await police.getByLabel('Made a difference').check()
    await police.getByLabel('How we can tell').fill('Plans are shorter.')
    await police.getByRole('button', { name: 'Record our view' }).click()
    expect(await police.getByText('Not rated yet').count()).toBe(1)
    expect((await police.goto(`${address}/rate-as-receiver`))?.status()).toBe(403)
    await police.context().close()

    const director = await signIn('director')
    await director.goto(address)
    await director.getByRole('button', { name: 'Record the end' }).click()
    await director.getByLabel('What was agreed was given').check()
    await fillDay(director, 'Last day of support', ['31', '10', '2026'])
    await director.getByLabel('Why it ended').fill('The days were given.')
    await director.getByRole('button', { name: 'Record the end' }).click()
    expect(await director.getByRole('main').innerText()).toContain('Ended without a result')
    await director.getByRole('button', { name: 'Say what came of it' }).click()
    await director.getByRole('textbox', { name: 'Result' }).fill('Plans say what must change.')
    await director.getByRole('button', { name: 'Record the result' }).click()
    expect(await director.getByRole('main').innerText()).not.toContain('Ended without a result')
    await director.context().close()
  })
})

describe('pages that the programme lead may not open', () => {
  it.each(['wide', 'narrow'] as const)('have nothing axe finds fault with, %s', async (size) => {
    const police = await signIn('partner', { size, withScripts: true })
    await police.goto(`${partners}/support/packages/front-door-support/rate-as-supporter`)
    await expectAccessible(police)
    expect(await sidewaysScroll(police)).toBe(0)
    await police.context().close()
  })
})
