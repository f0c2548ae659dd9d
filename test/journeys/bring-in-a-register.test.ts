import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CFB } from '@e965/xlsx'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'

let browser: Browser
let service: RunningService
const folder = mkdtempSync(join(tmpdir(), 'improvement-board-register-'))

beforeAll(async () => {
  browser = await launchBrowser()
  service = await startService()
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

const lead = async (): Promise<BrowserContext> => {
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(`${service.address}/sign-in`)
  await page.fill('#email', samplePeople['programme-lead'])
  await page.fill('#password', samplePassword)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.includes('sign-in'))
  await page.close()
  return context
}

const takenOut = async (page: Page, programme: string, file: string): Promise<string> => {
  await page.goto(`${service.address}/programmes/${programme}/take-out`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href$="/take-out/${file}"]`).click()])
  const path = join(folder, `${programme}-${file}`)
  await download.saveAs(path)
  return path
}

/** The workbook with a name and a date of birth put behind the words of its first finding. */
const withAChildIn = (path: string): string => {
  const archive = CFB.read(readFileSync(path), { type: 'buffer' })
  for (const part of archive.FileIndex) {
    const words = Buffer.from((part.content as Uint8Array | undefined) ?? []).toString('utf8')
    if (words.includes('multi-agency safeguarding hub')) part.content = Buffer.from(words.replace('multi-agency safeguarding hub', 'multi-agency safeguarding hub, where Amelia Jones, born 3 May 2015, waited'))
  }
  const planted = join(folder, 'planted.xlsx')
  writeFileSync(planted, CFB.write(archive, { type: 'buffer', fileType: 'zip' }) as Uint8Array)
  return planted
}

const lookAt = async (page: Page, programme: string, files: readonly string[]): Promise<string> => {
  await page.goto(`${service.address}/programmes/${programme}/bring-in-a-register`)
  await page.getByLabel('Files of the register').setInputFiles([...files])
  await page.getByRole('button', { name: 'Look at what would come in' }).click()
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

describe('a register that was taken out', () => {
  it('changes nothing when it is brought home, as a workbook and as CSV', async () => {
    const page = await (await lead()).newPage()
    const workbook = await takenOut(page, 'exampleshire', 'everything.xlsx')
    expect(await lookAt(page, 'exampleshire', [workbook])).toContain('Nothing would change')
    const files: string[] = []
    for (const part of ['visits', 'judgements', 'findings', 'lineage']) files.push(await takenOut(page, 'exampleshire', `${part}.csv`))
    expect(await lookAt(page, 'exampleshire', files)).toContain('Nothing would change')
  })

  it('comes into another programme after a person has looked at it', async () => {
    // Given the register of one programme as a workbook
    const context = await lead()
    const page = await context.newPage()
    const workbook = await takenOut(page, 'exampleshire', 'everything.xlsx')

    // When the lead brings it into the other programme with a child in a cell, is warned without its being repeated, and says why it may stay
    const planted = withAChildIn(workbook)
    expect(await lookAt(page, 'northamptonshire', [planted])).toContain('This may point at a child')
    expect(await page.content()).not.toContain('Amelia')
    await page.getByLabel('Files of the register').setInputFiles([planted])
    await page.locator('[name="text-check-reason"]').fill('The name and the day are invented.')
    await page.getByRole('button', { name: 'Send it again' }).click()

    // and looks, and first forgets to say so
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Is this what should come in?')
    const address = page.url()
    await page.getByRole('button', { name: 'Bring in the register' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Look at each visit and its findings')
    await page.getByLabel('I have looked at each visit and its findings').check()
    const withScripts = await browser.newContext({ storageState: await context.storageState() })
    for (const viewport of Object.values(widths)) {
      const seen = await withScripts.newPage()
      await seen.setViewportSize(viewport)
      await seen.goto(address)
      await expectAccessible(seen)
      expect(await sidewaysScroll(seen)).toBe(0)
      await seen.goto(`${service.address}/programmes/northamptonshire/bring-in-a-register`)
      await expectAccessible(seen)
      await seen.close()
    }
    await page.getByRole('button', { name: 'Bring in the register' }).click()

    // Then its findings stand there, and the journal says who brought them
    expect(page.url()).toContain('/programmes/northamptonshire/register')
    await page.goto(`${service.address}/programmes/northamptonshire/register/findings`)
    expect(await page.getByRole('main').textContent()).toContain('multi-agency safeguarding hub')
    await page.goto(`${service.address}/programmes/northamptonshire/journal`)
    expect(await page.getByText('Entered an inspection from another source').count()).toBeGreaterThan(0)
    expect(await page.getByText('Tobias Marrowgate').count()).toBeGreaterThan(1)
    expect(await page.getByRole('main').textContent()).toContain('Went past a warning about child data: The name and the day are invented.')
  })
})
