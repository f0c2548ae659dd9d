import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible, sheetsIn, sidewaysScroll, launchBrowser, openPage, screenshot, servePages, type PageServer } from '../support/browser.ts'
import { day } from '../../src/core/calendar/day.ts'
import { html } from '../../src/web/html.ts'
import { linesTaken, sheetFor } from '../../src/web/journeys/keep-the-plan/sheet-for.ts'
import { planText } from '../../src/web/journeys/sign-the-plan/plan-text.ts'
import { longPlan } from '../support/long-plan.ts'
import { samplePage } from '../support/sample-page.ts'

/** So many actions that the plan is printed at each of its sizes. */
const planSizes = [14, 20, 34, 50, 80] as const

let browser: Browser
let server: PageServer

beforeAll(async () => {
  const { buildAssets } = (await import(pathToFileURL(join(import.meta.dirname, '../../src/web/assets/build-assets.mjs')).href)) as { buildAssets: (folder: string) => Promise<unknown> }
  await buildAssets(join(import.meta.dirname, '../../build/assets'))
  // The layout asks for the addresses of the assets as it is made, so it is loaded once they are there.
  const { layout } = await import('../../src/web/layout.ts')
  const { componentsPage } = await import('../../src/web/journeys/see-the-components/components-page.ts')
  const planOnASheet = (actions: number): string => {
    const plan = longPlan(actions)
    return layout({ title: 'Plan', programme: { name: 'Exampleshire', href: '/' }, navigation: { sections: [{ text: 'Plan', href: '/', isCurrent: true }] }, body: html`<div class="ib-one-sheet${sheetFor(linesTaken(plan, null)).classes}"><div class="ib-one-sheet__columns">${planText(plan, 'exampleshire', day('2026-11-20'))}</div></div>` }).toString()
  }
  browser = await launchBrowser()
  server = await servePages({
    '/components': layout({ title: 'Components', navigation: { sections: [{ text: 'Components', href: '/components', isCurrent: true }] }, body: componentsPage() }).toString(),
    '/sample': samplePage().toString(),
    ...Object.fromEntries(planSizes.map((actions) => [`/plan-of-${actions}`, planOnASheet(actions)])),
    '/wrong': '<!doctype html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1><button id="nameless"></button></main></html>',
  })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const openWatched = async (name: string, size: 'wide' | 'narrow'): Promise<{ readonly page: Page; readonly problems: readonly string[] }> => {
  const page = await openPage(browser, `${server.address}/${name}`, { size, withScripts: true })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.reload({ waitUntil: 'load' })
  return { page, problems }
}

describe('the plan on a page', () => {
  it.each(planSizes)('of %i actions prints on one sheet', async (actions) => {
    const page = await openPage(browser, `${server.address}/plan-of-${actions}`, { size: 'wide', withScripts: false })
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.context().close()
  })
})

describe.each(['components', 'sample'])('the page %s', (name) => {
  // Axe looks at the components where the service shows them, in every-page.test.ts.
  it.each(['wide', 'narrow'] as const)('runs its scripts under the strict policy without a fault, %s', async (size) => {
    const { page, problems } = await openWatched(name, size)
    if (name === 'sample') await expectAccessible(page)
    expect(problems).toEqual([])
    await page.context().close()
  })
  it.each(['wide', 'narrow'] as const)('fits its window without scripts, %s', async (size) => {
    const page = await openPage(browser, `${server.address}/${name}`, { size })
    expect(await sidewaysScroll(page)).toBe(0)
    await screenshot(page, `${name}-${size}`)
    await page.context().close()
  })
})

describe('axe, as our tests ask it', () => {
  it('says what is wrong with a page and where', async () => {
    const page = await openPage(browser, `${server.address}/wrong`, { withScripts: true })
    await expect(expectAccessible(page)).rejects.toMatchObject({ actual: [{ id: 'button-name', at: [expect.stringContaining('#nameless')] }] })
    await page.context().close()
  })
})

describe('folded content', () => {
  it('is open without scripts and opens with them', async () => {
    const words = 'Inspectors read 40 case files over two weeks.'
    const plain = await openPage(browser, `${server.address}/components`)
    expect(await plain.getByText(words).isVisible()).toBe(true)
    await plain.context().close()
    const page = await openPage(browser, `${server.address}/components`, { withScripts: true })
    expect(await page.getByText(words).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'How the finding was made' }).click()
    expect(await page.getByText(words).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('a page', () => {
  it('is drawn in the typeface served with it', async () => {
    const page = await openPage(browser, `${server.address}/sample`, { withScripts: true })
    expect(await page.evaluate<string[]>('document.fonts.ready.then((fonts) => [...fonts].map((font) => font.weight + " " + font.status))')).toEqual(['400 loaded', '600 loaded'])
    await page.context().close()
  })
  it('lets the keyboard skip to the main part first', async () => {
    const page = await openPage(browser, `${server.address}/sample`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain('#main-content')
    await page.context().close()
  })
})
