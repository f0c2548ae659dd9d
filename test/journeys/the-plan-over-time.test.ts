import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, sheetsIn } from '../support/browser.ts'
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

const programme = '/programmes/exampleshire'

const signIn = (role: keyof typeof samplePeople): Promise<Page> => openSignedIn(browser, service, samplePeople[role])

const main = (page: Page): Promise<string> => page.getByRole('main').innerText()

describe('a plan that changes after it was signed', () => {
  it('is signed only as it was read, only in one’s own name, and says what changed', async () => {
    const director = await signIn('director')
    await director.goto(`${programme}/plan/versions/sign`)
    await director.getByLabel('Why do you sign it now?').fill('Agreed again.')
    await director.getByLabel('Type your full name to sign').fill('Rosalind Fernybank')
    await director.getByRole('button', { name: 'Sign this version' }).click()
    expect(await director.getByRole('alert').innerText()).toContain('The plan is as version 2 has it.')

    const lead = await signIn('programme-lead')
    await lead.goto(`${programme}/plan`)
    await lead.getByRole('link', { name: /Bring caseloads to no more than 18/ }).first().click()
    expect(await main(lead)).toContain('Ends too late for this')
    await lead.getByRole('button', { name: 'Revise this action' }).click()
    await lead.getByLabel('Who owns it?').fill('Head of service, assessment')
    await lead.getByLabel('Why does it change?').fill('The post is filled.')
    await lead.getByRole('button', { name: 'Revise the action' }).click()
    await lead.context().close()

    await director.getByLabel('Type your full name to sign').fill('Rosalind')
    await director.getByRole('button', { name: 'Sign this version' }).click()
    expect(await director.getByRole('alert').innerText()).toContain('The plan changed while you were reading it.')
    await director.goto(`${programme}/plan/versions/sign`)
    expect(await main(director)).toContain('Owner changed: from nobody to Head of service, assessment.')
    await director.getByLabel('Why do you sign it now?').fill('The last gap has an owner.')
    await director.getByLabel('Type your full name to sign').fill('Rosalind Fernybank')
    await director.getByRole('button', { name: 'Sign this version' }).click()
    expect(await main(director)).toContain('Version 3')
    await director.goto(`${programme}/plan/versions/3`)
    expect(await main(director)).toContain('the words are those that were signed')
    await director.goto(`${programme}/plan/changes?from=v2&to=v3`)
    expect(await main(director)).toContain('1 action was changed')
    // Promised on a page, it prints on one, in whatever words it is rated.
    const sheets: number[] = []
    for (const rated of ['', '?rated=brag', '?rated=amber-e', '?rated=split-screen']) {
      await director.goto(`${programme}/plan/on-a-page${rated}`)
      sheets.push(sheetsIn(await director.pdf({ preferCSSPageSize: true })))
    }
    expect(sheets).toEqual([1, 1, 1, 1])
    await director.context().close()
  })
})

describe('a past day', () => {
  it('is asked for by a date, says with which knowledge it is seen, and shows a figure as it had been received', async () => {
    const chair = await signIn('chair')
    await chair.goto(`${programme}/register`)
    await chair.getByRole('link', { name: 'See this as at another day' }).click()
    for (const [label, value] of [['Day', '31'], ['Month', '2'], ['Year', '2026']] as const) await chair.getByLabel(label, { exact: true }).fill(value)
    await chair.getByRole('button', { name: 'Show that day' }).click()
    expect(await chair.getByRole('alert').innerText()).toContain('Give a real day')
    await chair.goto(`${programme}/as-at?on=2026-07-15`)
    for (const words of ['As at 15 July 2026', 'This is what the record now says of that day', 'What there was']) expect(await main(chair)).toContain(words)
    await chair.getByRole('link', { name: 'Figures of Exampleshire County Council' }).click()
    expect(await main(chair)).toContain('Given otherwise since')
    expect(await main(chair)).not.toContain('Contracts that were running')
    await chair.getByRole('link', { name: 'Everything on one page' }).click()
    const seen = await main(chair)
    for (const heading of ['Evidence at hand', 'Audits of practice', 'What the board had decided', 'Contracts that were running']) expect(seen).toContain(heading)
    await chair.getByRole('link', { name: 'What stood in this record that evening' }).click()
    expect(await main(chair)).toContain('Nothing had been entered here by that day')
    await chair.context().close()
  })
})
