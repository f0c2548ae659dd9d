import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, screenshot, widths } from '../support/browser.ts'
import { samplePassword, startEmptyService, type RunningService } from '../support/service.ts'

// The files are the Department's own, as published, and no part of this project: where the folder is absent the walk is skipped, and says so.
const root = resolve(import.meta.dirname, '../..')
const corpus = process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(root, '../shared')
const published = join(corpus, 'data/dfe-statistics')
const newer = join(published, 'children-in-need-2025-release/c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv')
/** Two releases of one table; England and two councils differ for years that both give. */
const secondPlans = ['children-in-need-2025-release/d3_cpps_subsequent_plan_2013_to_2025.csv', 'children-in-need-2024-release/d3_cpps_subsequent_plan_2013_to_2024.csv'].map((name) => join(published, name))
const isAbsent = [newer, ...secondPlans].some((path) => !existsSync(path))
const title = isAbsent ? `(skipped: no published figures in ${published}) ` : ''

const email = 'walker@example.org'
const north = 'north-northamptonshire-council'
let folder: string
let service: RunningService
let browser: Browser
let page: Page

const command = (words: readonly string[], input = ''): void => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/improvement-board'), ...words, '--data', folder], { cwd: root, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
}
const wordsOf = (): Promise<string> => page.locator('main').innerText()
/** Brings a file to the page, and waits until it was checked. */
const bring = async (file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<string> => {
  await page.goto('/programmes/walk/figures')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Check this file' }).click()
  await page.getByRole('heading', { level: 1, name: 'What would this file change?' }).waitFor({ timeout: 60_000 })
  return wordsOf()
}
const load = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Load these figures' }).click()
  await page.getByRole('heading', { level: 1, name: 'The figures are loaded' }).waitFor({ timeout: 60_000 })
}
/** The number that stands beside words in the table of what a file would change. */
const countOf = (words: string, what: string): string | undefined => new RegExp(`${what}\\s+([\\d,]+)`).exec(words)?.[1]

describe.skipIf(isAbsent)(`${title}a new user and the published figures of North Northamptonshire`, { timeout: 200_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'improvement-board-walk-'))
    command(['people', 'begin-programme', 'walk', '--name', 'North Northamptonshire programme'])
    command(['people', 'add', '--name', 'Wanda Walker', '--email', email], samplePassword)
    command(['people', 'join', email, '--programme', 'walk', '--role', 'programme-lead', '--capacity', 'Programme lead', '--from', '2026-01-01'])
    service = await startEmptyService(folder)
    browser = await launchBrowser()
    page = await (await browser.newContext({ viewport: widths.wide, locale: 'en-GB', baseURL: service.address, acceptDownloads: true })).newPage()
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(samplePassword)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  it('says which council the programme is about, and loads the file as published', async () => {
    await page.goto('/programmes/walk/bodies')
    await page.getByRole('button', { name: 'Take a council into this programme' }).click()
    await page.getByLabel('Council').selectOption(north)
    await page.getByRole('button', { name: 'Take it into the programme' }).click()
    const words = await bring(newer)
    expect(Number(countOf(words, 'New')?.replaceAll(',', ''))).toBeGreaterThan(5_000)
    await load()
  })

  it('finds the council on the scorecard, and the collapse of 2024 and the recovery of 2025 on the measure', async () => {
    await page.goto('/programmes/walk/measures')
    expect(await page.getByLabel('Whose figures').inputValue().catch(() => north)).toBe(north)
    const row = page.getByRole('row', { name: /Conferences within 15 working days/ })
    expect(await row.innerText()).toContain('81.5%')
    expect(await row.innerText()).toMatch(/Cannot tell yet: too few figures/)
    await page.getByRole('link', { name: 'Conferences within 15 working days' }).click()
    const words = await wordsOf()
    expect(words).toMatch(/Year to 31 March 2024\s+29\.3%/)
    expect(words).toMatch(/Year to 31 March 2025\s+81\.5%/)
    expect(words).toContain('Is the difference more than chance?')
    await screenshot(page, 'walk-conferences')
  })

  it('reads why that is not called an improvement, on which chart, and sees the break of 2021', async () => {
    const words = await wordsOf()
    expect(words).toContain('Cannot tell yet: there are only 4 figures, and 13 are needed to tell a change from routine variation.')
    expect(words).toMatch(/Drawn as Laney’s p′ chart\. From one year to the next the figures differ [\d.]+ times as much as chance alone/)
    expect(words).toContain('Figures before and after 1 April 2021 cannot be laid side by side: Northamptonshire County Council became North Northamptonshire Council and West Northamptonshire Council.')
    expect(await page.locator('#series svg, svg').getByText('Break, 1 April 2021').first().count()).toBe(1)
  })

  it('takes the figures out from the foot of the scorecard, and what was taken out changes nothing when it comes back, as CSV and as a workbook', async () => {
    for (const [name, mimeType] of [['figures.csv', 'text/csv'], ['figures.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const) {
      await page.goto('/programmes/walk/measures')
      const taken = await page.context().request.get(`${service.address}${await page.locator(`a[href*="/take-out/${name}?"]`).getAttribute('href')}`)
      expect(taken.status()).toBe(200)
      const words = await bring({ name, mimeType, buffer: await taken.body() })
      expect([countOf(words, 'New'), countOf(words, 'final now')]).toEqual(['0', '0'])
      expect(Number(countOf(words, 'As before')?.replaceAll(',', ''))).toBe(39)
      await page.getByRole('button', { name: 'Drop this file' }).click()
    }
  })

  it('is told that the release of the year before is older, and that nothing of the newer is overtaken', async () => {
    await bring(secondPlans[0]!)
    await load()
    const words = await bring(secondPlans[1]!)
    expect([countOf(words, 'New'), countOf(words, 'final now'), countOf(words, 'Left as a newer release gave them')]).toEqual(['0', '0', '3'])
    expect(words).toContain('This is an older release than one that is on record')
    expect(words).toContain('undo the load of the newer file first')
  })
})
