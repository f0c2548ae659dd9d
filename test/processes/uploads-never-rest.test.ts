import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseOf, censusOf, childOf } from '../support/invented-census.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, type Visitor } from '../support/visitor.ts'

const planted = ['PLANTED7391', 'Zebedee Plantagenet', '2014-02-03', 'A739173917391']
const child = childOf(planted[0]!, caseOf('2026-05-01', { Unknown: planted[1]! }), { UPN: planted[3]!, PersonBirthDate: planted[2]!, GenderCurrent: planted[1]! })

let [service, temporary]: [RunningService | null, string] = [null, '']
let analyst: Visitor
/** The page before the director allowed it. */
let before = ''

/** Every file under a folder in which something of a person stands. Files of the database are read as they lie. */
const foundIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), 'latin1')
      return planted.filter((each) => text.includes(each)).map((each) => `${entry.name}: ${each}`)
    })
const counters = (): readonly string[] =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'latin1').includes('count-returns.worker.js') && readlinkSync(`/proc/${name}/cwd`) !== ''
    } catch {
      return false
    }
  })
const send = (text: string) => analyst.upload('/programmes/exampleshire/figures/count', { field: 'files', name: 'census.xml', text }, { body: 'exampleshire-county-council', from: '2026-04', to: '2026-10' })

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'uploads-'))
  process.env['TMPDIR'] = temporary
  service = await startService()
  const director = await signedIn(service.address, samplePeople.director)
  analyst = await signedIn(service.address, samplePeople.analyst)
  before = (await analyst.get('/programmes/exampleshire/figures/count')).text
  await director.post('/programmes/exampleshire/figures/reading-here', { reading: 'on', reason: 'Assessment of the risk, 3 November 2026.' })
}, 300_000)
afterAll(async () => {
  await service?.kill()
  if (service !== null) rmSync(service.folder, { recursive: true, force: true })
  rmSync(temporary, { recursive: true, force: true })
})

describe('what could say who a child is', () => {
  it('is in no page, file or journal after a return was counted in the browser', { timeout: 240_000 }, async () => {
    expect(before).toContain('may not read returns')
    const { location } = await send(censusOf([child, child]))
    let page = await analyst.get(location!)
    while (page.text.includes('being checked')) {
      await new Promise((done) => setTimeout(done, 200))
      page = await analyst.get(location!)
    }
    expect(page.text).toContain('What would this file change?')
    const problems = await analyst.get(`${location!}/problems.xlsx`)
    const journal = await (await signedIn(service!.address, samplePeople.director)).get('/programmes/exampleshire/journal.jsonl')
    expect([problems.status, journal.status]).toEqual([200, 200])
    expect(planted.filter((each) => `${page.text}${problems.text}${journal.text}`.includes(each))).toEqual([])
    expect([foundIn(service!.folder), foundIn(temporary), counters()]).toEqual([[], [], []])
  })
  it.runIf(process.platform === 'linux')('is in no file after the service was killed while it counted, and the counting ends with it', { timeout: 240_000 }, async () => {
    const { location } = await send(censusOf(Array.from({ length: 25_000 }, () => child)))
    expect(location).toContain('/figures/check/')
    const until = async (is: () => boolean): Promise<void> => {
      for (const end = Date.now() + 60_000; !is() && Date.now() < end; ) await new Promise((done) => setTimeout(done, 25))
    }
    await until(() => counters().length > 0)
    expect(counters().length).toBeGreaterThan(0)
    await service!.kill()
    await until(() => counters().length === 0)
    expect(counters()).toEqual([])
    expect([foundIn(service!.folder), foundIn(temporary)]).toEqual([[], []])
  })
})
