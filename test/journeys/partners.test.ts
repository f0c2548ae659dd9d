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

const partners = '/programmes/exampleshire/partners'

const signIn = (role: keyof typeof samplePeople, options: OpenOptions = {}): Promise<Page> => openSignedIn(browser, service, samplePeople[role], options)

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

describe('the front door', () => {
  it('shows what an agency gave against what it agreed, and refuses what cannot be', async () => {
    const police = await signIn('partner')
    await police.goto(`${partners}/front-door`)
    await police.getByRole('button', { name: 'Record a month' }).click()
    // A partner finds no agency but the one that names them.
    expect(await police.getByLabel('Which agency?').locator('option').allInnerTexts()).toEqual(['Choose an agency', 'Exampleshire Police'])
    await police.getByLabel('Which agency?').selectOption({ label: 'Exampleshire Police' })
    await police.getByLabel('Month', { exact: true }).fill('November 2026')
    await police.getByLabel('Hours of a day in which somebody was there').fill('25')
    await police.getByLabel('Strategy meetings it was invited to').fill('7')
    await police.getByLabel('Strategy meetings it came to').fill('8')
    await police.getByRole('button', { name: 'Record the month' }).click()
    expect(await problem(police)).toContain('A day has 24 hours of cover at most.')
    await police.getByLabel('Hours of a day in which somebody was there').fill('6.5')
    await police.getByRole('button', { name: 'Record the month' }).click()
    expect(await problem(police)).toContain('more meetings than it was invited to')
    await police.getByLabel('Strategy meetings it came to').fill('5')
    await police.getByRole('button', { name: 'Record the month' }).click()
    const main = await police.getByRole('main').innerText()
    expect(main).toContain('6.5 hours a day of 12 agreed')
    // A partner may not see counts from 1 to 5; those who answer for the children may.
    expect(main).toContain('Hidden: the numbers are small')
    expect(main).not.toContain('Came to:')
    await police.context().close()

    const analyst = await signIn('analyst')
    await analyst.goto(`${partners}/front-door`)
    expect(await analyst.getByRole('main').innerText()).toContain('Came to: 5 of 7 (71%), a small number')
    await analyst.context().close()
  })

  it('keeps counts from 1 to 5, and the totals that would give them away, from those not entitled', async () => {
    const text = async (role: keyof typeof samplePeople): Promise<string> => {
      const page = await signIn(role)
      await page.goto(`${partners}/front-door?month=2026-10`)
      const row = await page.getByRole('table', { name: 'Decisions by outcome and month' }).getByRole('row').filter({ hasText: 'October 2026' }).innerText()
      await page.context().close()
      return row.replaceAll(/\s+/g, ' ')
    }
    expect(await text('director')).toMatch(/ 3 730$/)
    const seen = await text('councillor')
    expect(seen).toContain('Fewer than 6')
    expect(seen).not.toMatch(/730/)
  })

  it('keeps a matter between partners in sight until the chair says how it was settled', async () => {
    const owner = await signIn('action-owner')
    await owner.goto(`${partners}/front-door`)
    await owner.getByRole('button', { name: 'Raise a matter' }).click()
    expect(await owner.getByRole('main').innerText()).toContain('Write nothing about any one child or family')
    await owner.getByLabel('Who raises it?').selectOption({ label: 'Exampleshire Children’s Trust' })
    await owner.getByLabel('With whom?').selectOption({ label: 'Exampleshire Police' })
    await owner.getByLabel('What kind of matter is it?').selectOption({ label: 'Late answers to checks' })
    await owner.getByLabel('What is not as agreed').fill('Amber checks took two days in the first week.')
    await fillDay(owner, 'Day on which it was raised', ['2', '11', '2026'])
    await fillDay(owner, 'Day by which it is to be settled', ['16', '11', '2026'])
    await owner.getByRole('button', { name: 'Raise it' }).click()
    await owner.getByRole('listitem').filter({ hasText: 'raised by Exampleshire Children’s Trust with Exampleshire Police' }).getByRole('link').click()
    const address = owner.url()
    expect(await owner.getByRole('button', { name: 'Say how it was settled' }).count()).toBe(0)
    await owner.context().close()
    const chair = await signIn('chair')
    await chair.goto(address)
    await chair.getByRole('button', { name: 'Say how it was settled' }).click()
    await chair.getByLabel('The two agreed').check()
    await chair.getByLabel('What was settled').fill('A second desk officer answers checks.')
    await chair.getByRole('button', { name: 'Record it as settled' }).click()
    expect(await chair.getByRole('main').innerText()).not.toContain('Past due')
    await chair.context().close()
  })
})

describe('promises to young people', () => {
  it('lay the two rules of Northamptonshire on council tax side by side, each with its source', async () => {
    const page = await signIn('councillor')
    await page.goto('/programmes/northamptonshire/partners/corporate-parenting')
    const row = (await page.getByRole('table', { name: 'Promises of the councils side by side' }).getByRole('row').filter({ hasText: 'Council tax relief' }).innerText()).replaceAll(/\s+/g, ' ')
    expect(row).toContain('After that, ask for it until you are 25. Can go back to 1 April 2021.')
    expect(row).toContain('In proportion to the number of people who must pay')
    expect(row).toContain('A gap')
    await page.getByRole('link', { name: 'the local offer of West Northamptonshire Council' }).click()
    expect(await page.getByRole('link', { name: 'West Northamptonshire Council, care leaver discount' }).getAttribute('href')).toContain('westnorthants.gov.uk')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('How to get it:').first().isVisible()).toBe(true)
    await page.context().close()
  })

  it('refuse a second promise of a kind and more young people than can have it, and wait for an answer to what was said', async () => {
    const lead = await signIn('programme-lead')
    await lead.goto(`${partners}/corporate-parenting/make-a-promise`)
    await lead.getByLabel('Which council promises it?').selectOption({ label: 'Exampleshire County Council' })
    await lead.getByLabel('What kind of promise is it?').selectOption({ label: 'Travel' })
    await lead.getByLabel('What people call it').fill('Train card')
    await lead.getByLabel('What is it?').fill('You get a train card.')
    await lead.getByLabel('Who can get it?').fill('Care leavers.')
    await lead.getByLabel('How do you get it?').fill('Ask your adviser.')
    await lead.getByLabel('Where this is written').fill('Minutes of cabinet')
    await lead.getByRole('button', { name: 'Put the promise on record' }).click()
    expect(await problem(lead)).toContain('“Bus pass” promises the same kind of thing for some of that time.')
    await lead.context().close()

    const analyst = await signIn('analyst')
    await analyst.goto(`${partners}/corporate-parenting/record-take-up`)
    await analyst.getByLabel('Which promise?').selectOption({ label: 'Sure of an interview, Exampleshire County Council' })
    await fillDay(analyst, 'First day of the time', ['1', '4', '2026'])
    await fillDay(analyst, 'Last day of the time', ['30', '9', '2026'])
    await analyst.getByLabel('How many could have had it?').fill('9')
    await analyst.getByLabel('How many of them had it?').fill('10')
    await analyst.getByRole('button', { name: 'Record the take-up' }).click()
    expect(await problem(analyst)).toContain('More young people would have it than can have it.')
    await analyst.getByLabel('How many of them had it?').fill('4')
    await analyst.getByRole('button', { name: 'Record the take-up' }).click()
    expect(await analyst.getByRole('main').innerText()).toContain('4 of 9 (44%), a small number')
    await analyst.context().close()

    const councillor = await signIn('councillor')
    await councillor.goto(`${partners}/corporate-parenting`)
    expect(await councillor.getByRole('main').innerText()).not.toContain('4 of 9')
    await councillor.getByRole('link', { name: 'Answer “When we move we have to leave our pets.' }).click()
    await councillor.getByLabel('We will do it').check()
    await councillor.getByLabel('The answer, in words for a young person').fill('From January every plan for a move asks about pets.')
    await councillor.getByRole('button', { name: 'Record the answer' }).click()
    expect(await councillor.getByRole('main').innerText()).toContain('From January every plan for a move asks about pets.')
    expect(await councillor.getByText('No answer for too long').count()).toBe(0)
    await councillor.context().close()
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
