import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sidewaysScroll, widths } from '../support/browser.ts'
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

// Axe is a script and never answers in a page where none may run.
const signIn = async (email: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths.wide, locale: 'en-GB', baseURL: service.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(samplePassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const definitions = '/programmes/exampleshire/measures/definitions'
const inTime = `${definitions}/children-in-care-visits-on-time`
const body = 'Exampleshire County Council'

const dayOf = async (page: Page, legend: string, [date, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Day').fill(date)
  await group.getByLabel('Month').fill(month)
  await group.getByLabel('Year').fill(year)
}

/** Every page met is looked at as people meet it: axe, and no sideways scroll on a phone. */
const look = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page)
  await screenshot(page, `measure-${name}`)
  await page.setViewportSize(widths.narrow)
  expect(await sidewaysScroll(page)).toBe(0)
  await screenshot(page, `measure-${name}-narrow`)
  await page.setViewportSize(widths.wide)
}

describe('what a measure counts and what was agreed about it', { timeout: 300_000 }, () => {
  it('is found by a few words and read with its source', async () => {
    const page = await signIn(samplePeople.councillor)
    await page.goto(definitions)
    await look(page, 'register')
    await page.getByLabel('Words in its name or question').fill('conference 15')
    await page.getByRole('button', { name: 'Find measures' }).click()
    await page.getByRole('link', { name: 'Conferences within 15 working days' }).click()
    expect(await page.getByText('15 working days, by Working Together').isVisible()).toBe(true)
    // A councillor reads, and is led to no form.
    expect(await page.getByRole('link', { name: 'Set a target' }).count()).toBe(0)
    await look(page, 'definition')
    await page.context().close()
  })

  it('gets a target on the right side, with a way to it, and loses it again', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${inTime}/set-a-target`)
    await page.getByLabel('For whom?').selectOption({ label: body })
    await page.getByLabel('Target', { exact: true }).fill('90')
    await page.getByLabel('Least that is acceptable').fill('95')
    await page.getByLabel('Why this target?').fill('England is at 81; the best neighbours are at 90.')
    await page.getByLabel('Who approved it?').fill('Improvement board')
    await look(page, 'target')
    await page.getByRole('button', { name: 'Set the target' }).click()
    expect(await page.getByText('higher is better, and these values run the other way').first().isVisible()).toBe(true)
    await look(page, 'target-wrong-side')
    await page.getByLabel('Least that is acceptable').fill('80')
    await page.getByText('The way to the target, if one was agreed').click()
    await page.getByRole('button', { name: 'Set the target' }).click()
    expect(await page.getByText('The target is set.').isVisible()).toBe(true)
    expect(await page.getByText('In force', { exact: true }).isVisible()).toBe(true)
    await page.goto(`${inTime}/set-a-target`)
    await page.getByLabel('For whom?').selectOption({ label: body })
    await page.getByLabel('Target', { exact: true }).fill('92')
    await page.getByLabel('Why this target?').fill('A second one for the same day.')
    await page.getByLabel('Who approved it?').fill('Improvement board')
    await page.getByRole('button', { name: 'Set the target' }).click()
    expect(await page.getByText('this one would run beside it').first().isVisible()).toBe(true)
    await page.goto(inTime)
    await page.getByRole('link', { name: 'End this target' }).click()
    await page.getByLabel('Why does it end?').fill('The board wants to think again.')
    await look(page, 'end-target')
    await page.getByRole('button', { name: 'End the target' }).click()
    expect(await page.getByText('The board wants to think again.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('gets a note on its charts that is taken back with a reason', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto(`${inTime}/annotate`)
    await page.getByLabel('Where?').selectOption({ label: body })
    await page.getByLabel('What happened?').fill('New conference room opened')
    await look(page, 'annotate')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await page.getByRole('row').filter({ hasText: 'New conference room opened' }).getByRole('link', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await page.getByText('Nothing says why.').first().isVisible()).toBe(true)
    await page.getByLabel('Why?').fill('It was another council.')
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await page.getByText('It was another council.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('starts its limits afresh only when a second person agrees', async () => {
    const analyst = await signIn(samplePeople.analyst)
    await analyst.goto(`${inTime}/propose-a-fresh-start`)
    await analyst.getByLabel('Whose figures?').selectOption({ label: body })
    await dayOf(analyst, 'From which day?', ['1', '4', '2026'])
    await analyst.getByLabel('What changed for good?').fill('Conferences moved to one team.')
    await look(analyst, 'propose')
    await analyst.getByRole('button', { name: 'Propose it' }).click()
    expect(await analyst.getByText('Waits for a second person').isVisible()).toBe(true)
    await analyst.getByRole('link', { name: 'Decide on it' }).click()
    await analyst.getByLabel('I agree', { exact: true }).check()
    await analyst.getByRole('button', { name: 'Record it' }).click()
    expect(await analyst.getByText('You proposed this, so somebody else has to decide on it.').first().isVisible()).toBe(true)
    const address = analyst.url()
    await analyst.context().close()
    const chair = await signIn(samplePeople.chair)
    await chair.goto(address)
    await look(chair, 'decide')
    await chair.getByLabel('I agree', { exact: true }).check()
    await chair.getByRole('button', { name: 'Record it' }).click()
    expect(await chair.getByText('Agreed', { exact: true }).isVisible()).toBe(true)
    await look(chair, 'definition-full')
    await chair.context().close()
  })

  it('can be one of our own, checked before it is added, and reworded with a break', async () => {
    const page = await signIn(samplePeople.analyst)
    await page.goto(`${definitions}/add`)
    await look(page, 'add')
    await page.getByLabel('Name', { exact: true }).fill('Re-referrals within 12 months')
    await page.getByLabel('Part of the service').selectOption({ label: 'Front door' })
    await page.getByLabel('Which question does it answer?').fill('How many visits were by the same worker as the last?')
    await page.getByLabel('Why does it matter?').fill('Children ask for one worker.')
    await page.getByLabel('What is counted?').fill('Visits by the worker who came the last time')
    await page.getByLabel('Out of what?').fill('Visits in the period')
    await page.getByLabel('Who wrote this definition?').fill('Performance team')
    await page.getByLabel('What is the figure?').selectOption({ label: 'Per cent' })
    await page.getByLabel('It is best between two values', { exact: true }).check()
    await page.getByLabel('Lower end').fill('90')
    await page.getByLabel('Upper end').fill('60')
    await page.getByLabel('Where do its figures come from?').fill('Visit records')
    await page.getByRole('button', { name: 'Check it' }).click()
    expect(await page.getByText('The band is upside down.').first().isVisible()).toBe(true)
    await page.getByLabel('Lower end').fill('60')
    await page.getByLabel('Upper end').fill('100')
    await page.getByRole('button', { name: 'Check it' }).click()
    expect(await page.getByText('ships with the product already').first().isVisible()).toBe(true)
    await page.getByLabel('Name', { exact: true }).fill('Visits by the same worker')
    await page.getByRole('button', { name: 'Check it' }).click()
    await look(page, 'check')
    await page.getByRole('button', { name: 'Change something' }).click()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Visits by the same worker')
    await page.getByRole('button', { name: 'Check it' }).click()
    await page.getByRole('button', { name: 'Add this measure' }).click()
    expect(await page.getByText('The measure is added.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'give it a new wording' }).click()
    await page.getByLabel('What is counted?').fill('Visits by the worker who came the last time, or their deputy')
    await page.getByLabel('Why does it change?').fill('Deputies count from April.')
    await page.getByLabel('No, it counts something else').check()
    await look(page, 'reword')
    await page.getByRole('button', { name: 'Give it this wording' }).click()
    expect(await page.getByText('The series breaks there').isVisible()).toBe(true)
    await look(page, 'versions')
    await page.context().close()
  })

  it('has an owner, a note and a link to a finding', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(`${inTime}/say-who-answers`)
    await page.getByLabel('For whose figures?').selectOption({ label: body })
    await page.getByLabel('Post or person').fill('Head of child protection')
    await page.getByLabel('Why?').fill('Agreed at the board.')
    await look(page, 'owner')
    await page.getByRole('button', { name: 'Record it' }).click()
    expect(await page.getByText('Head of child protection').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Add a note', exact: true }).click()
    await page.getByLabel('Note').fill('Our limit is 12 working days.')
    await page.getByRole('button', { name: 'Add the note' }).click()
    await page.getByRole('link', { name: 'Link it to a finding or an action' }).click()
    await look(page, 'link')
    await page.getByLabel('Finding', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Link it' }).click()
    expect(await page.getByText('It is linked.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Take the link back' }).click()
    await page.getByLabel('Why?').fill('Another one fits.')
    await page.getByRole('button', { name: 'Take it back' }).click()
    expect(await page.getByText('Another one fits.').isVisible()).toBe(true)
    await page.context().close()
  })
})
