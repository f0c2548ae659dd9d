import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, screenshot, sidewaysScroll, widths, type OpenOptions } from '../support/browser.ts'
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

const record = '/programmes/northamptonshire'
const invented = '/programmes/exampleshire/regime'

/** The cells of a table row whose duty is the one named. */
const duties = async (page: Page, words: string): Promise<readonly string[]> => (await page.getByRole('row').filter({ hasText: words }).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))

describe('anyone who may see the public record', () => {
  it('reads who was responsible for what on 2 November 2020, and then on 2 April 2021', async () => {
    const page = await signIn(samplePeople.inspector)
    await page.goto(`${record}/regime`)
    for (const [name, value] of Object.entries({ Day: '2', Month: '11', Year: '2020' })) await page.getByLabel(name, { exact: true }).fill(value)
    await page.getByRole('button', { name: 'Show this day' }).click()
    expect(page.url()).toContain('on=2020-11-02')
    expect((await duties(page, 'Oversee the improvement'))[0]).toContain('Andrew Christie')
    expect(await duties(page, 'Stay responsible in law')).toEqual([expect.stringContaining('Northamptonshire County Council')])
    expect((await duties(page, 'Run early help'))[0]).toContain('Northamptonshire Children’s Trust')
    expect((await duties(page, 'Director of children’s services')).join('; ')).toContain('Cathi Hadley')

    await page.goto(`${record}/regime?on=2021-04-02`)
    const inLaw = await duties(page, 'Stay responsible in law')
    expect(inLaw.length).toBe(2)
    expect(inLaw[0]).toMatch(/North Northamptonshire Council .*Northamptonshire County Council until 31 March 2021/)
    expect(inLaw[1]).toMatch(/West Northamptonshire Council .*Northamptonshire County Council until 31 March 2021/)
    expect((await duties(page, 'Oversee the improvement'))[0]).toContain('Andrew Christie')
    await page.context().close()
  })

  it('prints the handover from the commissioner to the chair', async () => {
    const page = await signIn(samplePeople.chair)
    await page.goto(`${record}/regime?on=2022-02-02`)
    expect((await duties(page, 'Oversee the improvement'))[0]).toMatch(/Jenny Coles.*Andrew Christie.*until end of 2021/)
    await page.getByRole('row').filter({ hasText: 'Oversee the improvement' }).getByRole('link', { name: 'Andrew Christie' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Handover from Andrew Christie')
    expect((await duties(page, 'Oversee the improvement'))[0]).toMatch(/Jenny Coles.*from end of January 2022/)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Advice left behind').isVisible()).toBe(true)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    await page.context().close()
  })

  it('narrows the timeline to directions', async () => {
    const page = await signIn(samplePeople.councillor)
    await page.goto(`${record}/timeline`)
    expect(await page.getByText('Inspection of children’s services').count()).toBeGreaterThan(3)
    await page.getByLabel('Notices, directions and steps of intervention').check()
    await page.getByRole('button', { name: 'Narrow the timeline' }).click()
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toContain('Revised direction of 10 June 2019')
    expect(await page.getByText('Inspection of children’s services').count()).toBe(0)
    await page.context().close()
  })

  it('reads on a page of the tour what had been counted, beside England and each with its source', async () => {
    const page = await signIn(samplePeople.councillor)
    await page.goto(`${record}/timeline/tour/7`)
    const [row] = await duties(page, 'Re-referrals within 12 months')
    expect(row).toMatch(/Year to 31 March 2022 .*21\.4% North Northamptonshire Council 19\.6% West Northamptonshire Council .*21\.5% .*Department for Education c1_children_in_need/)
    // The councils send one return about their social workers: one figure, and it says so.
    expect((await duties(page, 'Agency social workers'))[0]).toMatch(/30 September 2022 .*27\.3% North Northamptonshire and West Northamptonshire, one return .*17\.6%/)
    expect(await page.getByRole('main').innerText()).toContain('Over is not published')
    // On the day of the trust only the county was there, and nothing of the two councils stands beside it.
    await page.goto(`${record}/timeline/tour/6`)
    expect((await duties(page, 'Re-referrals within 12 months'))[0]).toMatch(/Year to 31 March 2020 .*32\.8% Northamptonshire County Council .*22\.6%/)
    expect(await page.getByRole('table').innerText()).not.toContain('North Northamptonshire')
    await page.context().close()
  })
})

describe('those who keep the duties of Exampleshire', () => {
  it('enter a notice with clauses; a director may not say that a duty was met, and the chair may', async () => {
    const page = await signIn(samplePeople.director)
    await page.goto(`${invented}/enter-an-instrument`)
    await page.getByRole('button', { name: 'Enter it' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Choose what kind it is')
    await page.getByLabel('What kind is it?').selectOption({ label: 'Terms of reference' })
    await page.getByLabel('What people call it').fill('Terms of reference of the board')
    await page.getByLabel('To whom is it addressed?').selectOption({ label: 'Exampleshire Improvement Board' })
    await page.getByLabel('Who made it?').fill('The board')
    const made = page.getByRole('group', { name: 'On which day was it made?' })
    for (const [name, value] of Object.entries({ Day: '1', Month: '3', Year: '2026' })) await made.getByLabel(name).fill(value)
    await page.getByLabel('Where this is written').fill('Minutes of 1 March 2026')
    const clause = page.getByRole('group', { name: 'Clause 1' })
    await clause.getByLabel('What must be done').fill('Publish a note after each meeting.')
    await clause.getByLabel('Who must do it').selectOption({ label: 'Independent chair of the improvement board' })
    await page.getByRole('button', { name: 'Enter it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Terms of reference of the board')
    expect((await duties(page, 'Publish a note'))[0]).toContain('Philomena Quillfeather')
    expect(await page.getByRole('link', { name: 'Mark as met or lifted' }).count()).toBe(0)
    const address = page.url()
    expect((await page.goto(`${invented}/obligations/notice-2026-5/settle`))?.status()).toBe(403)
    await page.context().close()

    const chair = await signIn(samplePeople.chair)
    await chair.goto(address)
    await chair.getByRole('link', { name: 'Mark as met or lifted' }).click()
    await chair.getByLabel('It was met').check()
    await chair.getByLabel('How we know, or why it was lifted').fill('The notes are on the public page.')
    await chair.getByRole('button', { name: 'Record it' }).click()
    expect((await duties(chair, 'Publish a note'))[0]).toContain('Met')
    await chair.context().close()
  })

  it('end an appointment, see the duty vacant the next day, and fill the post', async () => {
    const page = await signIn(samplePeople['programme-lead'])
    await page.goto(invented)
    await page.getByRole('link', { name: 'Record the end of the appointment of Councillor Marigold Ashenhurst' }).click()
    for (const [name, value] of Object.entries({ Day: '31', Month: '10', Year: '2026' })) await page.getByLabel(name).fill(value)
    await page.getByLabel('Why it ended').fill('Stood down.')
    await page.getByLabel('Where this is written').fill('Minutes of the council')
    await page.getByRole('button', { name: 'Record the end' }).click()
    expect(await page.getByRole('listitem').filter({ hasText: 'Say how the two councils' }).innerText()).toContain('Nobody holds it')
    await page.goto(`${invented}/record-an-appointment`)
    await page.getByLabel('To which post?').selectOption({ label: 'Lead member for children’s services' })
    await page.getByLabel('Name of the person').fill('Councillor Barnabas Oakhollow')
    const first = page.getByRole('group', { name: 'First day in post' })
    for (const [name, value] of Object.entries({ Day: '31', Month: '10', Year: '2026' })) await first.getByLabel(name).fill(value)
    await page.getByLabel('Where this is written').fill('Minutes of the council')
    await page.getByRole('button', { name: 'Record the appointment' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('Councillor Marigold Ashenhurst is in this post for some of that time')
    await first.getByLabel('Day').fill('2')
    await first.getByLabel('Month').fill('11')
    await page.getByRole('button', { name: 'Record the appointment' }).click()
    expect((await duties(page, 'Say how the two councils'))[0]).toMatch(/Councillor Barnabas Oakhollow.*Nobody for 1 day/)
    await page.context().close()
  })
})

// The forms are walked in every-page.test.ts; these are pages of days and bodies that it does not meet.
describe('the pages about duties of the public record', () => {
  const pages = {
    'duties-2020': `${record}/regime?on=2020-11-02`,
    'duties-2021': `${record}/regime?on=2021-04-02`,
    timeline: `${record}/timeline`,
    instrument: `${record}/regime/instruments/direction-june-2019`,
    handover: `${record}/regime/handovers/andrew-christie/2021-12-31`,
  }
  it('have nothing axe finds fault with and fit their window', async () => {
    const page = await signIn(samplePeople['programme-lead'], { withScripts: true })
    for (const [name, path] of Object.entries(pages)) {
      await page.setViewportSize(widths.wide)
      expect((await page.goto(path))?.status()).toBe(200)
      expect(await sidewaysScroll(page)).toBe(0)
      await screenshot(page, `${name}-wide`)
      await page.setViewportSize(widths.narrow)
      await expectAccessible(page)
      expect(await sidewaysScroll(page)).toBe(0)
      await screenshot(page, `${name}-narrow`)
    }
    await page.context().close()
  })
})
