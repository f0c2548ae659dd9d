import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePeople, startService, type RunningService, type ServiceThroughTime } from '../support/service.ts'
import { openSignedIn } from '../support/sign-in.ts'

let browser: Browser
let service: RunningService
let begun: ServiceThroughTime

beforeAll(async () => {
  begun = await startService()
  service = begun
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

const root = '/programmes/exampleshire'
const audits = `${root}/audits`

const signIn = (role: keyof typeof samplePeople): Promise<Page> => openSignedIn(browser, service, samplePeople[role])
const main = (page: Page): Promise<string> => page.getByRole('main').innerText()
const fillDay = async (page: Page, legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> => {
  const group = page.getByRole('group', { name: legend })
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year })) await group.getByLabel(name).fill(value)
}
const typed = (day: Date): readonly [string, string, string] => [String(day.getUTCDate()), String(day.getUTCMonth() + 1), String(day.getUTCFullYear())]

/** A day so many months on; always one that every month has. */
const monthsOn = (months: number): readonly [string, string, string] => {
  const now = new Date()
  return typed(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15)))
}

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const parts = ['voice', 'assessment', 'plan', 'direct-work', 'oversight', 'partnership', 'identity', 'impact']
/** Fills the form of an audit: one grade for every part and for the whole, with a secret in the reasons. */
const grade = async (page: Page, code: string, secret: string): Promise<void> => {
  for (const part of parts) {
    await page.locator(`input[name="grade-${part}"][value="${code}"]`).check()
    await page.locator(`#why-${part}`).fill(`${secret} about ${part}.`)
  }
  await page.locator(`input[name="overall"][value="${code}"]`).check()
  await page.getByLabel('What has to be done now?').fill('Review the plan.')
}

describe('a claim of improvement, from delivered to open again', () => {
  it('is held against the data, a blind audit, an independent view and the gate, and opens again when the figures fall', async () => {
    const [owner, lead, chair, quality, police, analyst] = await Promise.all((['action-owner', 'programme-lead', 'chair', 'quality-lead', 'partner', 'analyst'] as const).map(signIn))
    if (owner === undefined || lead === undefined || chair === undefined || quality === undefined || police === undefined || analyst === undefined) throw new Error('nobody signed in')

    // The owner marks an action delivered and says more than its figures show: that is flagged where it is typed, and the reason stands beside it.
    await owner.goto(`${root}/plan`)
    await owner.getByRole('link', { name: /^Agree one contact form/ }).first().click()
    const action = new URL(owner.url()).pathname
    const closing = `${action}/closing`
    await owner.getByRole('button', { name: 'Report on this action' }).click()
    await owner.getByLabel('Delivered').check()
    await owner.getByLabel('What has changed for children?').fill('Families are helped sooner.')
    await owner.getByLabel('How do you know?').fill('Schools tell us so.')
    await owner.getByRole('button', { name: 'Report', exact: true }).click()
    expect(await main(owner)).toContain('“Families are helped sooner.” The figures do not show it: nothing can be told from routine variation.')
    await owner.getByLabel('Why do you say it all the same?').fill('The figure counts a year; the form began in spring.')
    await owner.getByRole('button', { name: 'Report', exact: true }).click()
    for (const words of ['Not borne out', 'Said all the same: The figure counts a year; the form began in spring.']) expect(await main(owner)).toContain(words)
    await owner.goto(`${root}/assurance/ledger`)
    for (const words of ['“Families are helped sooner.”', 'Progress update', 'Said all the same: The figure counts a year; the form began in spring.']) expect(await main(owner)).toContain(words)
    await owner.goto(action)

    // The page says that the measure cannot be told from routine variation; closing is refused with every reason at once.
    await lead.goto(closing)
    for (const words of ['Cannot be told from routine variation', 'Why it cannot be closed yet', 'No strand of evidence counts yet. Two are needed.', 'Nobody independent has looked at “Schools on the contact form”']) expect(await main(lead)).toContain(words)
    await lead.getByRole('button', { name: 'Close this action' }).click()
    await lead.getByLabel('Why is it closed now?').fill('It is done.')
    await fillDay(lead, 'By when is it checked again?', monthsOn(4))
    await lead.getByRole('button', { name: 'Close it' }).click()
    expect(await lead.getByRole('alert').innerText()).toContain('This action cannot be closed yet.')

    // A round of audits is drawn by number and given to two people, who cannot see each other’s grades.
    await quality.goto(`${audits}/plan-a-round`)
    await quality.getByLabel('What do you call this round?').fill('Winter 2026')
    await quality.getByLabel('Which form?').selectOption('practice-review')
    await quality.getByLabel('Family safeguarding', { exact: true }).fill('3')
    await quality.getByLabel('How many cases in all?').fill('4')
    await quality.getByRole('button', { name: 'Draw the cases' }).click()
    expect(await quality.getByRole('alert').innerText()).toContain('More audits are asked for than cases stand on the lists.')
    await quality.getByLabel('How many cases in all?').fill('1')
    await quality.getByRole('button', { name: 'Draw the cases' }).click()
    await quality.getByRole('link', { name: 'Winter 2026' }).first().click()
    const round = new URL(quality.url()).pathname
    await quality.getByRole('link', { name: 'E-01' }).click()
    const address = new URL(quality.url()).pathname
    await quality.getByRole('button', { name: 'Give it to two people' }).click()
    await quality.getByLabel('Who audits it?').selectOption({ label: 'Henrietta Saltmarsh-Pole' })
    await quality.getByLabel('Who moderates it?').selectOption({ label: 'Jocelyn Dunmerrow' })
    await quality.getByRole('button', { name: 'Give it to them' }).click()
    await owner.goto(`${address}/record`)
    await grade(owner, 'good', 'Amberlight')
    await owner.getByRole('button', { name: 'Keep and go on later' }).click()
    await owner.goto(`${address}/record`)
    expect(await owner.locator('#why-plan').inputValue()).toBe('Amberlight about plan.')
    await owner.locator('input[name="worker"][value="yes"]').check()
    await owner.locator('input[name="family"][value="no"]').check()
    await owner.getByRole('button', { name: 'Send' }).click()
    expect(await main(owner)).toContain('Only you see it.')
    for (const page of [police, quality]) {
      for (const path of [address, `${address}/moderate`, audits, `${root}/journal`]) {
        await page.goto(path)
        expect(await page.content(), path).not.toContain('Amberlight')
      }
    }

    // The moderator disagrees; both stay, and the two agree on record.
    await police.goto(`${address}/moderate`)
    await grade(police, 'requires-improvement', 'Brackenfold')
    await police.getByRole('button', { name: 'Send' }).click()
    for (const words of ['Amberlight about plan.', 'Brackenfold about plan.', 'They differ: to be agreed']) expect(await main(police)).toContain(words)
    expect((await owner.goto(`${address}/agree`))?.status()).toBe(403)
    await police.getByRole('button', { name: 'Record the grade you agreed' }).click()
    await police.getByLabel('Requires improvement to be good').check()
    await police.getByLabel('What settled it?').fill('The plan was not reviewed.')
    await police.getByRole('button', { name: 'Record the grade' }).click()
    expect(await main(police)).toContain('Why they agreed on requires improvement to be good')

    // The round is offered: evidence of a second strand. Whoever carries the action cannot accept any; the chair accepts both.
    await quality.goto(`${round}/offer?action=${action.split('/').at(-1)!}`)
    await quality.getByLabel('What shall we call it?').fill('Round of winter')
    await quality.getByLabel('What did the audit find?').fill('One case: the contact was complete, and its plan was not reviewed.')
    await fillDay(quality, 'First day it speaks of', typed(new Date()))
    await quality.getByRole('button', { name: 'Offer it' }).click()
    await chair.goto(closing)
    const toCheck = await chair.getByRole('link', { name: 'Accept or return Round of winter' }).getAttribute('href')
    expect((await owner.goto(toCheck!))?.status()).toBe(403)
    for (const piece of ['Schools on the contact form', 'Round of winter']) {
      await chair.goto(closing)
      await chair.getByRole('link', { name: `Accept or return ${piece}` }).click()
      await chair.getByLabel('I accept it').check()
      await chair.getByLabel('What did you look at, and what did you find?').fill('I looked at it myself.')
      await chair.getByRole('button', { name: 'Record it' }).click()
    }
    expect(await main(chair)).toContain('It can be closed')

    // The board’s view is written before the owner’s claim is seen. The two differ, and both stay when the difference is settled.
    await chair.goto(`${root}/assurance`)
    await chair.getByRole('link', { name: /^When someone is worried/ }).first().click()
    const outcome = new URL(chair.url()).pathname
    const claim = 'the dip sample of October bears it out'
    expect(await main(chair)).not.toContain(claim)
    expect(await main(chair)).toContain('Sealed')
    await chair.getByRole('button', { name: 'Give the independent view' }).click()
    await chair.getByLabel('No effect seen').check()
    await chair.getByLabel('Why do you say so?').fill('I see quicker decisions and no quicker help.')
    await chair.getByRole('button', { name: 'Give this view' }).click()
    for (const words of [claim, 'Claim and view differ. That is the result until it is settled: nobody can tell yet.']) expect(await main(chair)).toContain(words)
    await chair.getByRole('button', { name: 'Settle the difference' }).click()
    await chair.getByLabel('No effect seen').check()
    await chair.getByLabel('Why?', { exact: true }).fill('The board saw no help that came sooner.')
    await chair.getByLabel('Who agreed to it?').fill('Improvement board')
    await chair.getByRole('button', { name: 'Settle it' }).click()
    for (const words of ['The difference was settled: no effect seen.', claim, 'I see quicker decisions and no quicker help.']) expect(await main(chair)).toContain(words)
    for (const size of ['wide', 'narrow'] as const) {
      await chair.setViewportSize(widths[size])
      expect(await sidewaysScroll(chair)).toBe(0)
    }

    // Two strands accepted from outside the line: now it closes, to be checked again.
    await lead.goto(`${closing}/close`)
    await lead.getByLabel('Why is it closed now?').fill('Two strands show it.')
    await fillDay(lead, 'By when is it checked again?', monthsOn(4))
    await lead.getByRole('button', { name: 'Close it' }).click()
    expect(await main(lead)).toContain('Closed, to be checked again')

    // Months pass: the service is started again on its data on a later day. The re-check is past its day, and what was new is old.
    for (const page of [owner, lead, chair, quality, police, analyst]) await page.context().close()
    const [inDay, inMonth, inYear] = monthsOn(4)
    const days = Math.ceil((Date.UTC(Number(inYear), Number(inMonth) - 1, Number(inDay) + 2) - Date.now()) / 86_400_000)
    service = await begun.daysOn(days)
    const [laterLead, laterChair, laterAnalyst] = await Promise.all((['programme-lead', 'chair', 'analyst'] as const).map(signIn))
    if (laterLead === undefined || laterChair === undefined || laterAnalyst === undefined) throw new Error('nobody signed in later')
    await laterLead.goto(root)
    expect(await main(laterLead)).toMatch(/re-checks? (is|are) past (its|their) day/i)
    await laterLead.goto(closing)
    expect(await main(laterLead)).toContain(`Its re-check was due on ${inDay} ${monthNames[Number(inMonth) - 1]} ${inYear}.`)
    await laterLead.goto(`${root}/evidence`)
    expect(await main(laterLead)).toContain('Stale')

    // Later figures fall: the action is open again, and nobody opened it. The view of the board stands as it was.
    await laterAnalyst.goto(`${root}/figures`)
    const rows = ['10-01,2026-10-31', '11-01,2026-11-30', '12-01,2026-12-31'].map((days) => `re-referrals-within-12-months,exampleshire-county-council,2026-${days},60,300,500`)
    await laterAnalyst.locator('input[type=file]').first().setInputFiles({ name: 'autumn.csv', mimeType: 'text/csv', buffer: Buffer.from(`Measure,Body,From,To,Value,Numerator,Denominator\n${rows.join('\n')}\n`) })
    await laterAnalyst.getByRole('button', { name: 'Check this file' }).click()
    const load = laterAnalyst.getByRole('button', { name: 'Load these figures' })
    for (let turn = 0; turn < 400 && (await load.count()) === 0; turn += 1) {
      await laterAnalyst.waitForTimeout(250)
      await laterAnalyst.reload()
    }
    for (const reason of await laterAnalyst.locator('main textarea, main input[type=text]').all()) await reason.fill('The families came back in autumn.')
    await load.click()
    for (let turn = 0; turn < 400 && !(await main(laterLead)).includes('Its figures fell back'); turn += 1) {
      await laterLead.waitForTimeout(250)
      await laterLead.goto(closing)
    }
    const opened = await main(laterLead)
    for (const words of ['Its figures fell back', 'Opened again by itself: its figures fell back', 'regression watch', 'Two strands show it.']) expect(opened).toContain(words)
    await laterChair.goto(outcome)
    expect(await main(laterChair)).toContain('I see quicker decisions and no quicker help.')
  }, 240_000)

  it('has pages that axe finds nothing wrong with', async () => {
    const page = await openSignedIn(browser, service, samplePeople.chair, { withScripts: true })
    for (const address of ['/assurance', '/assurance/ledger', '/assurance/questions', '/assurance/recommendations', '/assurance/review-way', '/assurance/self-assessment', '/exceptions', '/evidence/how-long']) {
      await page.goto(root + address)
      await expectAccessible(page)
      expect(await sidewaysScroll(page)).toBe(0)
    }
    // A grade given before an inspection is held against what it found.
    await page.goto(`${root}/assurance/self-assessment`)
    expect((await main(page)).replaceAll(/\s+/g, ' ')).toMatch(/leaders[^V]* Good Version 1, 27 June 2025 Requires improvement[^V]* Differs/)
    // The page of the door that asks somebody to look again.
    await page.goto(`${root}/assurance/questions/ask`)
    await page.getByLabel('Your question').fill('Why was Amelia, aged 9, not seen?')
    await page.getByRole('main').getByRole('button').click()
    expect(await main(page)).toContain('This may point at a child')
    for (const size of ['wide', 'narrow'] as const) {
      await page.setViewportSize(widths[size])
      await expectAccessible(page)
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await page.context().close()
  }, 180_000)

  it('is read out of the file of a paper, tied to what shows it, and goes on with a reason that stands beside it', async () => {
    const director = await openSignedIn(browser, service, samplePeople.director, { withScripts: true })
    director.setDefaultTimeout(25_000)
    const file = await director.request.get(`${service.address}${root}/meetings/board-2026-12/papers/spoken-paper/file`)
    const paper = `${root}/meetings/board-2026-12/papers/board-2026-12-paper-3`
    await director.goto(paper)
    await director.locator('#file').setInputFiles({ name: 'Report.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await file.body() })
    await director.getByRole('button', { name: 'Give the paper' }).click()
    for (const words of ['4 sentences of it say', '“57% of the plan is now complete.”']) expect(await main(director)).toContain(words)
    expect(await main(director)).not.toContain('We aim for')
    await director.getByLabel('What does sentence 1 rest on?').selectOption({ label: 'Measure: Supervision on time, Exampleshire County Council: changed for the better' })
    await director.getByRole('button', { name: 'Give the paper' }).click()
    expect(await director.getByRole('alert').innerText()).toContain('The record does not bear out all that this paper says.')
    for (const words of ['3 stand flagged as things are.', 'Nothing speaks against it']) expect(await main(director)).toContain(words)
    for (const size of ['wide', 'narrow'] as const) {
      await director.setViewportSize(widths[size])
      await expectAccessible(director)
      expect(await sidewaysScroll(director)).toBe(0)
    }
    await director.getByLabel('Why does the paper say what the record does not bear out?').fill('The next paper will count actions.')
    await director.getByRole('button', { name: 'Give the paper' }).click()
    expect(new URL(director.url()).pathname).toBe(paper)
    for (const address of [paper, `${root}/assurance/ledger`]) {
      await director.goto(address)
      for (const words of ['“57% of the plan is now complete.”', 'The next paper will count actions.']) expect(await main(director), address).toContain(words)
    }

    // The same file goes with a report to the cabinet: it is asked the same, and what stands flagged stands in the report, too.
    const report = `${root}/letters/cabinet-december-2026`
    await director.goto(`${report}/appendices`)
    await director.getByLabel('What is it called?').fill('The report of the director')
    await director.locator('#file').setInputFiles({ name: 'Report.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await file.body() })
    await director.getByRole('button', { name: 'Attach it' }).click()
    await director.getByRole('heading', { level: 1, name: 'What does this file say?' }).waitFor()
    await director.getByRole('button', { name: 'Attach it' }).click()
    expect(await director.getByRole('alert').innerText()).toContain('The record does not bear out all that this file says.')
    await expectAccessible(director)
    await director.getByLabel('Why does the file say what the record does not bear out?').fill('The cabinet asked for the whole of it.')
    await director.getByRole('button', { name: 'Attach it' }).click()
    await director.getByRole('link', { name: 'The report of the director' }).waitFor()
    for (const address of [report, `${root}/assurance/ledger`]) {
      await director.goto(address)
      for (const words of ['“57% of the plan is now complete.”', 'Said all the same: The cabinet asked for the whole of it.']) expect(await main(director), address).toContain(words)
    }
  }, 120_000)
})
