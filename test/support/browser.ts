import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { basename, extname, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { builtAssetsFolder } from '../../src/web/assets/asset-addresses.ts'

/** Where `screenshot` puts its pictures. */
export const screenshotFolder = process.env['IMPROVEMENT_BOARD_SCREENSHOTS'] ?? 'test-results/screenshots'

// As root (containers, CI) Chromium starts only without its sandbox; the pages opened are our own.
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--font-render-hinting=none']

/** How long a page may take on a machine that does much else: long enough that only what never comes is a failure. */
const patienceMs = 120_000

/** Starts Chromium: the one named by IMPROVEMENT_BOARD_TEST_BROWSER, or the machine's own. */
export const launchBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({ executablePath: process.env['IMPROVEMENT_BOARD_TEST_BROWSER'] ?? '/usr/bin/chromium', args: flags, timeout: patienceMs })
  browser.on('context', (context) => context.setDefaultTimeout(patienceMs))
  return browser
}

export const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 375, height: 812 } } as const

export type OpenOptions = {
  readonly size?: keyof typeof widths
  /** Off unless told: every page works without scripts. */
  readonly withScripts?: boolean
}

/** Opens a page in a context of its own. Axe needs scripts in the page, so `expectAccessible` opens its own view of it. */
export const openPage = async (browser: Browser, address: string, { size = 'wide', withScripts = false }: OpenOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths[size], javaScriptEnabled: withScripts, locale: 'en-GB', timezoneId: 'Europe/London' })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  return page
}

// The package for Playwright sends axe into the page at every look and brings back all that axe found right, several times what the
// look itself costs; so its copy of axe is asked in the page.
const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { readonly source: string }
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type Violation = { readonly id: string; readonly help: string; readonly at: readonly string[] }
/** Where each thing is found is worked out only for a page on which there is one: axe would work it out for all that it looks at. */
const lookWithAxe = (page: Page, says: 'whether' | 'where'): Promise<readonly Violation[]> =>
  page.evaluate<readonly Violation[]>(`axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: axeTags }, resultTypes: ['violations'], selectors: says === 'where' })}).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 5).map(({ target, html }) => [...(target ?? []), html.slice(0, 160)].join(' ')) })))`)

/** Fails with rule, help and place of each thing axe finds (WCAG 2.2 AA and best practice). The page must run scripts and have no frames. */
export const expectAccessible = async (page: Page): Promise<void> => {
  expect(page.frames(), 'axe looks into no frame').toHaveLength(1)
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${axe.source};undefined`)
  const violations = await lookWithAxe(page, 'whether')
  expect(violations.length === 0 ? [] : await lookWithAxe(page, 'where')).toEqual([])
}

/** How many pixels the page is wider than its window; nothing but a labelled region may scroll sideways, so 0 is right. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)')

/** Writes a picture of the whole page and gives its path. */
export const screenshot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(screenshotFolder, { recursive: true })
  const path = join(screenshotFolder, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

/** The policy pages are held to: nothing inline, nothing from elsewhere. */
export const strictPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export type PageServer = { readonly address: string; readonly stop: () => Promise<void> }

/** Serves ready pages by path under the strict policy, with the built assets: for pages that need no service behind them. */
export const servePages = async (pages: Readonly<Record<string, string>>): Promise<PageServer> => {
  const assets = builtAssetsFolder()
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!
    const page = pages[path]
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy })
      response.end(page)
    } else if (path.startsWith('/assets/') && assets !== null) {
      try {
        const content = readFileSync(join(assets, basename(path)))
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        response.end(content)
      } catch {
        response.writeHead(404).end()
      }
    } else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((done) => void server.close(() => done())),
  }
}

/** In: a page as printed. Out: how many sheets it takes. */
export const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
