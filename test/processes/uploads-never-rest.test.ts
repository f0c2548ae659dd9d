import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseOf, censusOf, childOf } from '../support/invented-census.ts'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { eicar, honest, standInScanner, type StandInScanner } from '../support/scanner.ts'
import { signedIn, type Visitor } from '../support/visitor.ts'
import { zipOf } from '../support/zip-of.ts'

const planted = ['PLANTED7391', 'Zebedee Plantagenet', '2014-02-03', 'A739173917391']
const child = childOf(planted[0]!, caseOf('2026-05-01', { Unknown: planted[1]! }), { UPN: planted[3]!, PersonBirthDate: planted[2]!, GenderCurrent: planted[1]! })

let [service, temporary]: [RunningService | null, string] = [null, '']
let analyst: Visitor
let scanner: StandInScanner
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
  scanner = await standInScanner('tcp', honest)
  service = await startService({ IMPROVEMENT_BOARD_CLAMAV: scanner.address.kind === 'tcp' ? `tcp://${scanner.address.host}:${scanner.address.port}` : '' })
  const director = await signedIn(service.address, samplePeople.director)
  analyst = await signedIn(service.address, samplePeople.analyst)
  before = (await analyst.get('/programmes/exampleshire/figures/count')).text
  await director.post('/programmes/exampleshire/figures/reading-here', { reading: 'on', reason: 'Assessment of the risk, 3 November 2026.' })
}, 300_000)
afterAll(async () => {
  await service?.kill()
  if (service !== null) rmSync(service.folder, { recursive: true, force: true })
  await scanner?.close()
  rmSync(temporary, { recursive: true, force: true })
})

const word = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipOf([
      { name: '[Content_Types].xml', bytes: '<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' },
      { name: 'word/document.xml', bytes: `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>` },
    ]),
  )

describe('a file that somebody brings', () => {
  const root = '/programmes/exampleshire'
  let lead: Visitor
  let paper = ''
  const give = (text: string, fields: Readonly<Record<string, string>> = {}) => lead.upload(paper, { field: 'file', name: 'a-paper.docx', text: word(text) }, fields)
  const plan = (text: string, fields: Readonly<Record<string, string>> = {}) => lead.upload(`${root}/bring-in-a-plan`, { field: 'file', name: 'plan.csv', text }, fields)
  beforeAll(async () => {
    lead = await signedIn(service!.address, samplePeople['programme-lead'])
    const meetings = [...(await lead.get(`${root}/meetings`)).text.matchAll(/href="([^"]*\/meetings\/[^"/]+)"/g)].map(([, found]) => found!)
    const papers: string[] = []
    for (const meeting of new Set(meetings)) papers.push(...[...(await lead.get(meeting)).text.matchAll(/href="([^"]*\/papers\/[^"/]+)"/g)].map(([, found]) => found!))
    for (const each of papers) if (paper === '' && (await lead.get(each)).text.includes('name="file"')) paper = each
  })
  it('has a paper to be given in the sample programme', () => expect(paper).toContain('/papers/'))
  it('is taken where the scanner calls it clean, and not where it finds something', async () => {
    expect((await give('Minutes of the practice forum.')).status).toBe(303)
    const infected = await plan(`Number,What we will do\n1,${eicar}`)
    expect([infected.status, infected.text.includes('The file was not taken'), infected.text.includes('found something in this file')]).toEqual([422, true, true])
  })
  it('is searched for words about a child: it goes on with a reason, which the journal keeps, and what was seen is repeated nowhere', async () => {
    const row = 'Name,Date of birth\nAmelia Oakapple,04/03/2019'
    for (const asked of [await plan(row), await give('Amelia Oakapple, born 04/03/2019, was seen.')]) {
      expect([asked.status, asked.text.includes('This may point at a child'), asked.text.includes('What stands in'), asked.text.includes('Oakapple')]).toEqual([422, true, true, false])
    }
    expect((await give('Amelia Oakapple, born 04/03/2019, was seen.', { 'text-check-reason': 'An invented case that trains new workers.' })).status).toBe(303)
    const journal = (await (await signedIn(service!.address, samplePeople.director)).get(`${root}/journal.jsonl`)).text
    expect(journal.trim().split('\n').filter((line) => line.includes('An invented case that trains new workers.'))).toHaveLength(1)
    expect(journal).not.toContain('Oakapple')
  })
  it('is not taken while the scanner cannot be reached', async () => {
    await scanner.close()
    const refused = await give('Minutes of the practice forum, again.')
    expect([refused.status, refused.text.includes('could not be checked for malware')]).toEqual([422, true])
  })
})

describe('what could say who a child is', () => {
  it('is in no page, file or journal after a return was counted in the browser', { timeout: 60_000 }, async () => {
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
  it.runIf(process.platform === 'linux')('is in no file after the service was killed while it counted, and the counting ends with it', { timeout: 60_000 }, async () => {
    const { location } = await send(censusOf(Array.from({ length: 25_000 }, () => child)))
    expect(location).toContain('/figures/check/')
    const until = async (is: () => boolean): Promise<void> => {
      for (let tries = 0; !is() && tries < 400; tries += 1) await new Promise((done) => setTimeout(done, 25))
    }
    await until(() => counters().length > 0)
    expect(counters().length).toBeGreaterThan(0)
    await service!.kill()
    await until(() => counters().length === 0)
    expect(counters()).toEqual([])
    expect([foundIn(service!.folder), foundIn(temporary)]).toEqual([[], []])
  })
})
