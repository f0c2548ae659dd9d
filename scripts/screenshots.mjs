// npm run screenshots: starts the demo on a folder of its own, signs in as sample people and takes a picture of every page, wide and
// narrow, into build/screenshots. With --commit the few pictures the documents show are written to docs/pictures as well.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { chromium } from 'playwright-core'
import { buildIfStale } from './build.mjs'
import { findBrowser } from './find-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const all = join(root, 'build/screenshots')
const forDocuments = join(root, 'docs/pictures')
const isForDocuments = process.argv.includes('--commit')
const mostBytes = 200_000
const password = 'improve-together'
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 375, height: 812 } }
const lead = 'lead@exampleshire.example.org'

/** The pictures the documents show: the address asked for, the programme, and the name of the file. */
const shown = [
  { path: '/programmes/:programme', programme: 'exampleshire', name: 'overview' },
  { path: '/programmes/:programme/coverage', programme: 'exampleshire', name: 'coverage' },
  { path: '/programmes/:programme/plan', programme: 'exampleshire', name: 'plan' },
  { path: '/programmes/:programme/journal', programme: 'exampleshire', name: 'journal' },
]

const routesOf = async () => {
  const outfile = join(root, 'build/screenshots-routes.js')
  await bundle({ entryPoints: [join(root, 'src/web/routes.ts')], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' })
  const { routes } = await import(pathToFileURL(outfile).href)
  return routes.filter((route) => route.show !== null).map(({ path }) => path)
}

const startDemo = (folder) =>
  new Promise((ready, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin/improvement-board'), 'demo', '--port', '0', '--data', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      const address = /ready on (http:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) ready({ child, address: address.replace('localhost', '127.0.0.1') })
    })
    child.once('exit', (code) => fail(new Error(`the demo ended with ${code}:\n${said}`)))
  })

const signIn = async (context, address) => {
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.fill('[name=email]', lead)
  await page.fill('[name=password]', password)
  await Promise.all([page.waitForURL((url) => url.pathname !== '/sign-in'), page.click('main button[type=submit]')])
  await page.close()
}

/** Leaves work half done, so that pages of work in progress can be seen. Out: the ids that stand in their addresses. */
const leaveWorkHalfDone = async (context, address) => {
  const page = await context.newPage()
  await page.goto(`${address}/programmes/exampleshire/answer`)
  await Promise.all([page.waitForURL(/\/answer\/[^/]+\//), page.click('main form button')])
  const draft = /\/answer\/([^/]+)\//.exec(page.url())[1]
  await page.goto(`${address}/programmes/exampleshire/reports`)
  await page.setInputFiles('[name=files]', join(root, 'test/corpus/ilacs-2018-four-judgements/report.pdf'))
  await page.click('main form[enctype] button')
  const link = page.getByRole('link', { name: 'Compare it with the report' })
  await link.waitFor({ timeout: 60_000 })
  const report = (await link.getAttribute('href')).split('/').at(-1)
  await page.close()
  return { draft, report }
}

const isPage = (reply) => reply.ok() && (reply.headers()['content-type'] ?? '').startsWith('text/html')

/** Follows links from the first page. Out: every address of our own that answers with a page. */
const crawl = async (context, address, mostPages = 400) => {
  const found = ['/', '/account', ...shown.map(({ path, programme }) => path.replace(':programme', programme)), '/programmes/exampleshire/bodies']
  const pages = []
  for (const path of found) {
    if (pages.length >= mostPages) break
    const reply = await context.request.get(address + path, { maxRedirects: 5 })
    if (!isPage(reply)) continue
    pages.push(new URL(reply.url()).pathname)
    for (const [, href] of (await reply.text()).matchAll(/\shref="(\/[^"#?]*)/g)) if (!href.startsWith('/assets/') && !found.includes(href)) found.push(href)
  }
  return [...new Set([...pages, ...found])]
}

const asPattern = (path) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`)
const nameOf = (path) => (path === '/' ? 'home' : path.slice(1).replaceAll(/[:/.]+/g, '-'))

const take = async (context, address, path, size, file, fullPage) => {
  const page = await context.newPage()
  await page.setViewportSize(sizes[size])
  await page.goto(address + path, { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready')
  await page.screenshot({ path: file, fullPage })
  await page.close()
}

const { path: browserPath, whatToDo } = await findBrowser()
if (browserPath === null) {
  console.error(whatToDo)
  process.exit(1)
}
await buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'improvement-board-screenshots-'))
const { child, address } = await startDemo(folder)
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'] })
let tooLarge = 0
try {
  mkdirSync(all, { recursive: true })
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' })
  for (const path of ['/', '/sign-in']) for (const size of Object.keys(sizes)) await take(context, address, path, size, join(all, `signed-out-${nameOf(path)}-${size}.png`), true)
  await signIn(context, address)
  const addresses = await crawl(context, address)
  const { draft, report } = await leaveWorkHalfDone(context, address)
  const inProgress = (route) =>
    route.includes('/answer/:draft/') ? route.replace(':programme', 'exampleshire').replace(':draft', draft) : route.endsWith('/set-aside') ? route.replace(':programme', 'exampleshire').replace(':report', report) : undefined
  const unreached = []
  let pictures = 0
  for (const route of await routesOf()) {
    const path = addresses.find((each) => asPattern(route).test(each) && each.includes('exampleshire')) ?? addresses.find((each) => asPattern(route).test(each)) ?? inProgress(route)
    if (path === undefined) {
      unreached.push(route)
      continue
    }
    if (!isPage(await context.request.get(address + path))) continue
    for (const size of Object.keys(sizes)) {
      await take(context, address, path, size, join(all, `${nameOf(route)}-${size}.png`), true)
      pictures += 1
    }
  }
  const comparison = `/programmes/exampleshire/reports/${report}`
  for (const size of Object.keys(sizes)) await take(context, address, comparison, size, join(all, `report-to-compare-${size}.png`), true)
  shown.push({ path: comparison, programme: 'exampleshire', name: 'compare' })
  console.error(`${pictures} pictures of ${addresses.length} addresses in build/screenshots.`)
  if (unreached.length > 0) console.error(`No link leads the programme lead to: ${unreached.join(', ')}`)
  if (isForDocuments) {
    mkdirSync(forDocuments, { recursive: true })
    for (const { path, programme, name } of shown) {
      const target = path.replace(':programme', programme)
      if (!isPage(await context.request.get(address + target))) continue
      const file = join(all, `document-${name}.png`)
      await take(context, address, target, 'wide', file, false)
      const { size } = statSync(file)
      if (size >= mostBytes) {
        console.error(`docs/pictures/${name}.png would be ${size} bytes, which is more than ${mostBytes}.`)
        tooLarge += 1
      } else copyFileSync(file, join(forDocuments, `${name}.png`))
    }
  }
} finally {
  await browser.close()
  child.removeAllListeners('exit')
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = tooLarge > 0 ? 1 : 0
