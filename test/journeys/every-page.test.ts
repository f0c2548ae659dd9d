import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from '../../src/core/people/permission.ts'
import type { Guard } from '../../src/web/page.ts'
import { routes } from '../../src/web/routes.ts'
import { expectAccessible, launchBrowser, sidewaysScroll, widths } from '../support/browser.ts'
import { samplePassword, samplePeople, startService, type RunningService } from '../support/service.ts'

let browser: Browser
let service: RunningService
let lead: BrowserContext
let director: BrowserContext
let chair: BrowserContext
let stranger: BrowserContext
const found = new Map<string, string>()

/** Pages that are files or pictures, and those that need something to wait, which journeys of their own visit. */
const elsewhere = [
  '/file.pdf',
  '/letter.pdf',
  '/:appendix/file',
  '/:selfFile',
  '/paper.pdf',
  '/pieces/:evidence/file',
  '/take-away/:letterFile',
  '/take-away/:meetingFile',
  '/papers/:paper/file',
  '/what-it-says/:draft',
  '/pages/:page',
  '/take-out/:file',
  '/files/:format',
  '/figures/template/',
  '/figures/take-out/',
  '/who/parts.csv',
  '/figures/check/',
  '/api/v1/',
  'journal.jsonl',
  '/calendars/',
  '/answer/:draft/',
  'bring-in-a-plan/:draft',
  'bring-in-a-register/:draft',
  '/rate-as-supporter',
  '/submit',
  '/bring-in-our-return',
  ':kpi/step',
  '/propose-a-change',
  '/news.atom',
  '/figures/:releasedFile',
  '/releases/files/',
  '/exceptions/take-out/',
  '/why-our-arrows-are-grey/',
  '/open-data/v1/',
]
/** A pack's own page asks again by itself while its files are made, so its journey looks at it when they are there. */
const asksAgain = '/packs/:pack/:issue'
const pages = routes.filter(({ show, path }) => show !== null && !path.endsWith(asksAgain) && !elsewhere.some((part) => path.includes(part))).map(({ path, guard }) => [path, guard] as const)

const firstLink = async (path: string, pattern: RegExp): Promise<string> => {
  const page = await lead.newPage()
  await page.goto(`${service.address}/programmes/exampleshire${path}`)
  const match = pattern.exec(await page.content())?.[1]
  await page.close()
  if (match === undefined) throw new Error(`${path} leads to no ${pattern}`)
  return match
}

const signedInAs = async (role: keyof typeof samplePeople): Promise<BrowserContext> => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${service.address}/sign-in`)
  await page.fill('#email', samplePeople[role])
  await page.fill('#password', samplePassword)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((address) => !address.pathname.includes('sign-in'))
  await page.close()
  return context
}

/** Who opens a page: the programme lead wherever the lead may, else the director, else the chair. */
const whoOpens = (guard: Guard): BrowserContext =>
  guard === 'anyone' || guard === 'signed-in' || permissions[guard]['programme-lead'] ? lead : permissions[guard].director ? director : chair

beforeAll(async () => {
  browser = await launchBrowser()
  service = await startService()
  stranger = await browser.newContext()
  lead = await signedInAs('programme-lead')
  director = await signedInAs('director')
  chair = await signedInAs('chair')
  found.set('programme', 'exampleshire')
  const inspection = await firstLink('/reports', /visits\/([0-9a-f-]{36})/)
  found.set('inspection', inspection)
  found.set('report', await firstLink(`/register/visits/${inspection}`, /reports\/([0-9a-f-]{36})/))
  found.set('finding', await firstLink('/register/findings', /findings\/([0-9a-f-]{36})/))
  found.set('action', await firstLink('/plan', /actions\/([0-9a-f-]{36})/))
  found.set('body', 'exampleshire-county-council')
  found.set('board', 'exampleshire-improvement-board')
  found.set('seat', 'board-police')
  found.set('membership', 'exampleshire-analyst')
  found.set('duty', 'publish-report')
  found.set('post', 'exampleshire-chair')
  found.set('rung', 'adviser-2025')
  found.set('instrument', await firstLink('/regime', /instruments\/([\w-]+)/))
  found.set('holder', await firstLink('/regime', /handovers\/([^/"]+)\//))
  found.set('day', await firstLink('/regime', /handovers\/[^/"]+\/(\d{4}-\d{2}-\d{2})/))
  found.set('appointment', await firstLink('/regime', /appointments\/([\w-]+)\/end/))
  const measure = 'contact-decisions-within-one-working-day'
  found.set('measure', measure)
  for (const [name, part] of Object.entries({ note: 'notes', target: 'targets', annotation: 'annotations', rebase: 'fresh-starts', link: 'links' })) {
    found.set(name, await firstLink(`/measures/definitions/${measure}`, new RegExp(`/${part}/([0-9a-f-]{36})`)))
  }
  for (const [name, words] of [['mark', /\/marks\/([0-9a-f-]{36})\/lift/], ['question', /\/questions\/([0-9a-f-]{36})\/answer/]] as const) found.set(name, await firstLink(`/measures/${measure}/exampleshire-county-council`, words))
  found.set('evidence', await firstLink('/evidence?kind=series', /pieces\/([0-9a-f-]{36})/))
  found.set('outcome', await firstLink('/evidence/outcomes', /outcomes\/([\w-]+)/))
  found.set('kind', 'voice')
  found.set('package', 'front-door-support')
  found.set('item', 'public-council-tax')
  found.set('publicLetter', 'minister-autumn-2026')
  found.set('publicPaper', 'board-2026-06-paper-2')
  found.set('release', await firstLink('/releases', /releases\/([0-9a-f-]{36})/))
  found.set('load', await firstLink('/figures', /loads\/([0-9a-f-]{36})\/undo/))
  for (const [name, value] of Object.entries({ contract: 'exampleshire-trust-contract', kpi: 'A4', period: '2026-07-01', change: 'change-3', step: 'conferences-2026', year: '3' })) found.set(name, value)
  for (const [name, value] of Object.entries({ letter: 'minister-winter-2026', letterStatement: 'new', test: 'capacity', comment: 'minister-winter-2026-comment-1', letterFile: 'letter.docx', subjectKind: 'letter', subject: 'minister-winter-2026', meeting: 'board-2026-12', paper: 'board-2026-12-paper-1', boardAction: 'board-2026-10-action-1' })) found.set(name, value)
  for (const [name, value] of Object.entries({ pack: 'board-december-2026', issue: '2', packPage: 'scorecard-charts' })) found.set(name, value)
  for (const [name, value] of Object.entries({ round: 'audits-spring-2026', audit: 'audits-spring-2026-1', theme: 'plans-not-reviewed', risk: 'agency-notice', campaign: 'come-home', cohort: 'cohort-2024', planVersion: '1', wait: 'people-before-caseloads' })) found.set(name, value)
  found.set('escalation', 'reasons-for-closing')
  found.set('agency', 'police')
  for (const [name, value] of Object.entries({ council: 'exampleshire-county-council', promise: 'tax-county', view: 'pets' })) found.set(name, value)
  found.set('agreement', await firstLink('/partners/front-door', /agreements\/([0-9a-f-]{36})/))
  found.set('outcome', await firstLink('/assurance', /outcomes\/([0-9a-f-]{36})"[^>]*>Children and parents know/))
  found.set('statement', await firstLink(`/assurance/outcomes/${found.get('outcome')}`, /statements\/([0-9a-f-]{36})\/reply/))
  found.set('proof', await firstLink(`/assurance/outcomes/${found.get('outcome')}`, /plan\/actions\/([0-9a-f-]{36})\/closing/))
  found.set('piece', await firstLink(`/plan/actions/${found.get('proof')}/closing`, /closing\/evidence\/([0-9a-f-]{36})/))
  found.set('challenge', await firstLink('/assurance/questions', /questions\/([0-9a-f-]{36})\/answer/))
  found.set('recommendation', await firstLink('/assurance/recommendations', /recommendations\/([0-9a-f-]{36})\/answer/))
  found.set('obligation', await firstLink(`/regime/instruments/${found.get('instrument')}`, /obligations\/([\w-]+)/))
})
afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

/** A page that opens only where something stands as it needs it: which one, and who is at it. */
const standsThere = [
  { part: '/letters/:letter/statements/', name: ':letter', value: 'cabinet-december-2026', who: () => director },
  { part: '/letters/:letter/appendices', name: ':letter', value: 'cabinet-december-2026', who: () => director },
  { part: '/letters/:letter/tests/', name: ':letter', value: 'minister-winter-2026', who: () => chair },
  { part: '/letters/:letter/sign', name: ':letter', value: 'minister-winter-2026', who: () => chair },
  { part: '/own-view', name: ':meeting', value: 'board-2026-10', who: () => chair },
] as const
const needed = (path: string) => standsThere.find(({ part }) => path.includes(part))

const filled = (path: string): string => (path.includes('/tour/') ? path.replace(':programme', 'northamptonshire').replace(':stop', '8') : path.replace(needed(path)?.name ?? ':none', needed(path)?.value ?? '')).replace(/:(\w+)/g, (_whole, name: string) => found.get(name) ?? 'nothing')

/** Windows that are open and that nobody looks at, by who opened them: a new one is a new process of the browser, which costs as much as a small page. */
const idle = new Map<BrowserContext, Page[]>()

/** Opens an address once and looks at it wide, then narrow. Out: how the service answered. */
const check = async (context: BrowserContext, address: string): Promise<number> => {
  const page = idle.get(context)?.pop() ?? (await context.newPage())
  await page.setViewportSize(widths.wide)
  const status = (await page.goto(`${service.address}${address}`))?.status() ?? 0
  for (const viewport of Object.values(widths)) {
    await page.setViewportSize(viewport)
    await expectAccessible(page)
    expect(await sidewaysScroll(page), `${address} at ${viewport.width}`).toBe(0)
  }
  idle.set(context, [...(idle.get(context) ?? []), page])
  return status
}

describe('the links of the pages about duties', () => {
  it.each(['exampleshire', 'northamptonshire'])('all lead somewhere in %s', async (programme) => {
    const page = await lead.newPage()
    const broken: string[] = []
    for (const day of ['2014-01-01', '2018-12-01', '2020-11-02', '2021-04-02', '2026-06-01']) {
      await page.goto(`${service.address}/programmes/${programme}/regime?on=${day}`)
      const links = await page.locator(`main a[href^="/programmes/${programme}/"]`).evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
      for (const link of new Set(links)) if ((await lead.request.get(`${service.address}${link}`)).status() !== 200) broken.push(`${day}: ${link}`)
    }
    await page.close()
    expect(broken).toEqual([])
  })
})

describe('every page, wide and narrow', () => {
  it.concurrent.each(pages)('%s has nothing axe finds fault with, for a person who may open it', async (path, guard) => {
    expect(await check(needed(path)?.who() ?? whoOpens(guard), filled(path))).toBe(200)
  })
  it.each(['/', '/sign-in', '/no-such-page'])('%s has nothing axe finds fault with, for a stranger', async (path) => {
    expect(await check(stranger, path)).toBe(path === '/no-such-page' ? 404 : 200)
  })
})
