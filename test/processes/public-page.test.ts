import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiReader, type OpenApi } from '../support/open-api.ts'
import { readPatiently, type OpenFigure } from '../support/patient-reader.ts'
import { samplePeople, startEmptyService, startService, type RunningService } from '../support/service.ts'
import { signedIn, visit } from '../support/visitor.ts'

const programme = '/programmes/exampleshire/public'

describe('the public page', () => {
  let service: RunningService
  beforeAll(async () => {
    service = await startService()
  })
  afterAll(() => service?.stop())

  it('shows the public what two people let out, and nothing that waits or was taken back', async () => {
    const { status, text } = await visit(service.address).get('/public/exampleshire')
    expect(status).toBe(200)
    expect(text).toContain('Nine of every ten visits to children in care now happen on time.')
    expect(text).toContain('the figures show a change for the better')
    // What the record did not bear out is told with its flag and the reason; what a sentence was tied to stays inside.
    for (const words of ['57% of the plan is now complete.', 'Nothing it is tied to says so.', 'We counted every milestone.']) expect(text).toContain(words)
    expect(text).not.toContain('The fourth family hub')
    expect(text).not.toContain('People who worry about a child now hear back sooner.')
    const everything = (await visit(service.address).get('/public/exampleshire/everything')).text
    expect(everything).toContain('We had no figure for it')
    expect(everything).not.toContain('up for a prize')
  })

  it('has a page of the public record as well, which says who did not make it and whom to call there', async () => {
    expect((await visit(service.address).get('/public')).text).toContain('href="/public/northamptonshire"')
    const { text } = await visit(service.address).get('/public/northamptonshire')
    for (const words of ['Neither council and not the trust made it', 'tel:03001267000', 'https://reports.ofsted.gov.uk/provider/44/2637539', 'No figure shows this. Why it is said all the same']) expect(text).toContain(words)
    expect(text).not.toContain('This is a sample.')
    expect((await visit(service.address).get('/public/northamptonshire/everything')).text).toContain('Keeper of the public record; Second keeper of the public record')
  })

  it('sets no cookie, runs no script, fetches no typeface, and can be kept', async () => {
    const { headers, text } = await visit(service.address).get('/public/exampleshire')
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('cache-control')).toContain('public')
    expect(text).not.toMatch(/<script|woff2/)
    const again = await fetch(`${service.address}/public/exampleshire`, { headers: { 'if-none-match': headers.get('etag')! } })
    expect(again.status).toBe(304)
  })

  it('comes in less than 50 KB with everything it fetches, packed', async () => {
    const sizeOf = async (path: string): Promise<number> => {
      const response = await fetch(`${service.address}${path}`, { headers: { 'accept-encoding': 'br' } })
      expect(response.headers.get('content-encoding')).toBe('br')
      return Number(response.headers.get('content-length'))
    }
    const { text } = await visit(service.address).get('/public/exampleshire')
    const fetched = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js|woff2))"/g)].map((match) => match[1]!)
    expect(fetched).toHaveLength(1)
    const all = (await Promise.all(['/public/exampleshire', ...fetched].map(sizeOf))).reduce((sum, size) => sum + size, 0)
    expect(all).toBeLessThan(50 * 1024)
  })

  it('gives released figures as a page, CSV, workbook and JSON, and no small number in any of them', async () => {
    const visitor = visit(service.address)
    const shown = (await visitor.get('/public/exampleshire/figures')).text
    const file = /figures\/([\w-]+)\.csv"/.exec(shown)?.[1]
    expect(shown).toContain('Released on')
    // The release that waits for a second person is nowhere.
    expect(shown).not.toContain('Care leavers and audits')
    const csv = await visitor.get(`/public/exampleshire/figures/${file}.csv`)
    expect(csv.text.split('\r\n')[0]).toContain('"time_period","time_identifier"')
    const described = JSON.parse((await visitor.get(`/public/exampleshire/figures/${file}.csv-metadata.json`)).text) as { tableSchema: { columns: readonly { titles: string }[] } }
    expect(described.tableSchema.columns.map(({ titles }) => `"${titles}"`).join(',')).toBe(csv.text.split('\r\n')[0]!.replace('\ufeff', ''))
    const { figures } = JSON.parse((await visitor.get(`/public/exampleshire/figures/${file}.json`)).text) as { figures: readonly { unit: string; value: number | null; sign: string | null; la_name: string }[] }
    expect(figures.length).toBeGreaterThan(40)
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(figures.length + 1)
    expect(figures.filter(({ unit, value }) => unit === 'count' && value !== null && value >= 1 && value <= 5)).toEqual([])
    for (const { value, sign, la_name } of figures) {
      expect((value === null) !== (sign === null)).toBe(true)
      expect(la_name).toBe('Exampleshire County Council')
    }
    // The workbook holds the same cells, and a sign where a number is kept back: an empty cell would count as nought.
    const workbook = await fetch(`${service.address}/public/exampleshire/figures/${file}.xlsx`)
    const book = await readXlsx(new Uint8Array(await workbook.arrayBuffer()))
    const [headings, ...lines] = book.sheets.find(({ name }) => name === 'Released figures')!.rows as readonly (readonly unknown[])[]
    expect(headings).toEqual(described.tableSchema.columns.map(({ titles }) => titles))
    expect(lines.map((line) => line[headings!.indexOf('value')])).toEqual(figures.map(({ value, sign }) => value ?? sign))
    const councillor = await signedIn(service.address, samplePeople.councillor)
    for (const ending of ['.csv', '.xlsx', '.meta.csv', '.csv-metadata.json', '.json']) {
      const [own, anybody] = await Promise.all([councillor.get(`/programmes/exampleshire/releases/files/${file}${ending}`), visitor.get(`/public/exampleshire/figures/${file}${ending}`)])
      expect([own.status, own.text], ending).toEqual([200, anybody.text])
    }
    for (const name of ['nothing.csv', 'nothing.xlsx', `${file}.pdf`]) expect((await visitor.get(`/public/exampleshire/figures/${name}`)).status, name).toBe(404)
  })

  it('answers the programs of anybody as its OpenAPI description says, on every address in it', async () => {
    const get = async (address: string) => {
      const reply = await fetch(address.startsWith('http') ? address : `${service.address}${address}`, { headers: { origin: 'https://elsewhere.example.org' } })
      return { reply, media: reply.headers.get('content-type')?.split(';')[0] ?? '', body: await reply.text() }
    }
    const described = JSON.parse((await get('/open-data/v1/openapi.json')).body) as OpenApi
    const holds = openApiReader(described)
    const { programmes } = JSON.parse((await get('/open-data/v1/programmes')).body) as { programmes: readonly { id: string; releases: string }[] }
    expect(programmes.map(({ id }) => id)).toContain('exampleshire')
    const { releases } = JSON.parse((await get(new URL(programmes.find(({ id }) => id === 'exampleshire')!.releases).pathname)).body) as { releases: readonly { id: string; csv: string; ees_metadata: string }[] }
    const release = releases[0]!
    const asked = Object.keys(described.paths)
    expect(asked.length).toBe(7)
    for (const path of asked) {
      const address = path.replace('{programme}', 'exampleshire').replace('{release}', release.id)
      const { reply, media, body } = await get(address)
      expect([reply.status, Object.keys(described.paths[path]!.get.responses['200']!.content!)], path).toEqual([200, [media]])
      expect(holds(path, '200', media, media.includes('json') ? (JSON.parse(body) as unknown) : body), path).toEqual([])
      expect(body.startsWith('PK'), path).toBe(path.endsWith('.xlsx'))
      // Anybody's page may read it, it can be kept, and who has it already is told so.
      expect([reply.headers.get('access-control-allow-origin'), reply.headers.get('cache-control')], path).toEqual(['*', 'public, max-age=60'])
      expect((await fetch(`${service.address}${address}`, { headers: { 'if-none-match': reply.headers.get('etag')! } })).status, path).toBe(304)
      expect(reply.headers.get('x-ratelimit-limit'), path).toBe('6000')
    }
    for (const address of ['/open-data/v1/programmes/elsewhere/releases', '/open-data/v1/programmes/exampleshire/releases/nothing']) {
      const { reply, media, body } = await get(address)
      expect([reply.status, media], address).toEqual([404, 'application/json'])
      expect(holds('/open-data/v1/programmes/{programme}/releases', '404', media, JSON.parse(body)), address).toEqual([])
    }
    // What does not hold is found: a figure without its value is none.
    expect(holds('/open-data/v1/programmes/{programme}/releases/{release}', '200', 'application/json', { release: releases[0], figures: [{ measure: 'x' }] }).length).toBeGreaterThan(5)
  })

  it('gives a CSV that Explore Education Statistics would take, with its second file', async () => {
    const file = /figures\/([\w-]+)\.csv"/.exec((await visit(service.address).get('/public/exampleshire/figures')).text)?.[1]
    const rows = async (ending: string) => Papa.parse<Record<string, string>>((await visit(service.address).get(`/public/exampleshire/figures/${file}${ending}`)).text.replace('\ufeff', ''), { header: true, skipEmptyLines: true })
    const [data, meta] = [await rows('.csv'), await rows('.meta.csv')]
    // Columns that every file of a local authority must have, by the guidance on data files.
    for (const name of ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'new_la_code', 'old_la_code', 'la_name']) expect(data.meta.fields).toContain(name)
    expect(meta.meta.fields).toEqual(['col_name', 'col_type', 'label', 'indicator_grouping', 'indicator_unit', 'indicator_dp', 'filter_hint', 'filter_grouping_column'])
    for (const { col_name, col_type, label } of meta.data) {
      expect(data.meta.fields).toContain(col_name)
      expect(['Filter', 'Indicator']).toContain(col_type)
      expect(label).not.toBe('')
    }
    expect(meta.data.filter(({ col_type }) => col_type === 'Indicator').map(({ col_name }) => col_name)).toEqual(['value'])
    for (const { time_period, time_identifier, country_name } of data.data) {
      expect(time_period).toMatch(/^\d{4}(\d{2})?$/)
      expect(time_identifier).toMatch(/^(January|February|March|April|May|June|July|August|September|October|November|December|(Financial|Academic|Calendar|Reporting) year( Q[1-4])?)$/)
      expect(country_name).toBe('England')
    }
  })

  it('gives a released letter an accessible page of its own with its way there, and tells nothing of those that are not out', async () => {
    const visitor = visit(service.address)
    const address = '/public/exampleshire/letters/minister-autumn-2026'
    const front = (await visitor.get('/public/exampleshire')).text
    expect(front).toContain(`href="${address}">Second report, July to September 2026</a>`)
    const { status, text } = await visitor.get(address)
    expect(status).toBe(200)
    for (const words of ['It is too early to relax.', '[<span class="govuk-visually-hidden">source </span>1]', 'Changed for the better'.toLowerCase(), 'on 19 October 2026', 'A second person released it, on 27 October 2026', '<strong>Cannot tell.</strong>']) expect(text).toContain(words)
    // What was said while the facts were checked, and why it was released, is for members.
    for (const words of ['Nine contracts were signed', 'Read again.', 'The board wants its letters']) expect(text).not.toContain(words)
    expect((await visitor.get('/public/exampleshire/news.atom')).text).toContain(`${address}</id>`)
    const everything = await Promise.all(['', '/everything', '/news.atom', '/figures'].map(async (path) => (await visitor.get(`/public/exampleshire${path}`)).text))
    for (const title of ['Third report', 'Improvement of children’s services: December 2026']) expect(everything.join(' ')).not.toContain(title)
    for (const letter of ['minister-winter-2026', 'cabinet-december-2026', 'nothing']) expect((await visitor.get(`/public/exampleshire/letters/${letter}`)).status, letter).toBe(404)
  })

  it('gives a released letter as a tagged PDF, the same each time, without what was said of its facts', async () => {
    const pdfOf = async (letter: string) => fetch(`${service.address}/public/exampleshire/letters/${letter}/letter.pdf`)
    const [one, other] = [await pdfOf('minister-autumn-2026'), await pdfOf('minister-autumn-2026')]
    const bytes = Buffer.from(await one.arrayBuffer())
    expect([one.status, one.headers.get('content-type'), one.headers.get('content-encoding'), one.headers.get('etag')]).toEqual([200, 'application/pdf', null, other.headers.get('etag')])
    // The letter, its numbered sources and nothing after them: comments would be a third page of the paper.
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot')
    for (const letter of ['minister-winter-2026', 'nothing']) expect((await pdfOf(letter)).status, letter).toBe(404)
  })

  it('gives a released paper of a meeting with its way there, as a file to keep, and no paper that is not out', async () => {
    const visitor = visit(service.address)
    const address = '/public/exampleshire/papers/board-2026-06-paper-2'
    for (const path of ['', '/everything']) expect((await visitor.get(`/public/exampleshire${path}`)).text, path).toContain(`href="${address}">The inspection report of 2025</a>`)
    expect((await visitor.get('/public/exampleshire/news.atom')).text).toContain(`${address}</id>`)
    const { status, text } = await visitor.get(address)
    expect(status).toBe(200)
    for (const words of ['Download the paper (PDF,', 'A second person released it, on 29 October 2026']) expect(text).toContain(words)
    for (const words of ['It belongs beside', 'The same file as']) expect(text).not.toContain(words)
    const file = await fetch(`${service.address}${address}/paper.pdf`)
    expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition')?.startsWith('attachment;'), file.headers.get('x-content-type-options')]).toEqual([200, 'application/pdf', true, 'nosniff'])
    expect(Buffer.from(await file.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
    for (const paper of ['board-2026-12-paper-1', 'board-2026-10-paper-2', 'nothing']) for (const rest of ['', '/paper.pdf']) expect((await visitor.get(`/public/exampleshire/papers/${paper}${rest}`)).status, paper + rest).toBe(404)
  })

  it('refuses to release a page of the record, whose small numbers nobody kept back', async () => {
    const chair = await signedIn(service.address, samplePeople.chair)
    const { status, text } = await chair.post('/programmes/exampleshire/kept-back/paper/board-2026-06-paper-1', { move: 'propose-release', reason: 'For all.', numbers: 'checked' })
    expect([status, text.includes('This paper is a page of the record.')]).toEqual([422, true])
  })

  it('gives nobody a number that was kept back, whatever they put side by side', async () => {
    const [analyst, chair] = [await signedIn(service.address, samplePeople.analyst), await signedIn(service.address, samplePeople.chair)]
    const asked = { title: 'Young people in custody', from: '2024-01', to: '2026-09', bodies: 'exampleshire-county-council', measures: 'care-leavers-in-custody' }
    expect((await analyst.post('/programmes/exampleshire/releases/propose', asked)).status).toBe(303)
    const waiting = /releases\/([0-9a-f-]{36})"[^>]*>Young people in custody/.exec((await chair.get('/programmes/exampleshire/releases')).text)?.[1]
    expect((await chair.post(`/programmes/exampleshire/releases/${waiting}`, { decision: 'released', reason: 'I looked at every line.' })).status).toBe(303)
    const visitor = visit(service.address)
    const { releases } = JSON.parse((await visitor.get('/open-data/v1/programmes/exampleshire/releases')).text) as { releases: readonly { figures: string }[] }
    expect(releases).toHaveLength(2)
    const open = (await Promise.all(releases.map(async ({ figures }) => (JSON.parse((await visitor.get(new URL(figures).pathname)).text) as { figures: readonly OpenFigure[] }).figures))).flat()
    type True = { readonly body: string; readonly from: string; readonly to: string; readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null }
    const isSmall = (count: number | null): boolean => count !== null && count >= 1 && count <= 5
    const told: string[] = []
    let [small, hidden] = [0, 0]
    const ranges = readPatiently(open.filter(({ unit }) => unit === 'count'), 5)
    for (const measure of new Set(open.map((each) => each.measure))) {
      const { figures } = JSON.parse((await analyst.get(`/api/v1/programmes/exampleshire/figures?measure=${measure}&body=exampleshire-county-council&limit=500`)).text) as { figures: readonly True[] }
      for (const figure of open.filter((each) => each.measure === measure)) {
        const truth = figures.find(({ from, to }) => from === figure.period_from && to === figure.period_to)
        const isCount = figure.unit === 'count'
        const gives = truth !== undefined && (isCount ? isSmall(truth.value) : isSmall(truth.numerator) || (truth.numerator !== null && isSmall((truth.denominator ?? 0) - truth.numerator)))
        if (figure.sign === 'c') hidden += 1
        if (!gives) continue
        small += 1
        const range = ranges.get(figure)
        if (figure.value !== null || figure.sign !== 'c') told.push(`${measure} ${figure.period_to} is shown`)
        if (range !== undefined && (range.low > 1 || range.high < 5)) told.push(`${measure} ${figure.period_to} is ${range.low} to ${range.high}`)
      }
    }
    // Of a small count each of one to five is still possible.
    expect(told).toEqual([])
    expect([small > 0, hidden >= small]).toEqual([true, true])
    // The reader is no fool: told the other months and the year as they are, they find the one that was kept back.
    const months = Array.from({ length: 12 }, (_, at): OpenFigure => ({ measure: 'm', la_name: 'A', unit: 'count', sign: at === 4 ? 'c' : null, value: at === 4 ? null : 20, period_from: `2025-${String(at + 1).padStart(2, '0')}-01`, period_to: new Date(Date.UTC(2025, at + 1, 0)).toISOString().slice(0, 10) }))
    const year: OpenFigure = { ...months[0]!, value: 223, period_to: '2025-12-31' }
    expect(readPatiently([...months, year], 1).get(months[4]!)).toEqual({ low: 3, high: 3 })
  })

  it('takes a letter from the public at once, title and all, and says that one was taken back', async () => {
    const chair = await signedIn(service.address, samplePeople.chair)
    const visitor = visit(service.address)
    const stepTo = async (move: string): Promise<number> => (await chair.post('/programmes/exampleshire/kept-back/letter/minister-autumn-2026', { move, reason: 'Wrong in one place.', numbers: 'checked' })).status
    expect(await stepTo('take-back')).toBe(303)
    for (const rest of ['', '/letter.pdf']) expect((await visitor.get(`/public/exampleshire/letters/minister-autumn-2026${rest}`)).status).toBe(404)
    const everything = (await visitor.get('/public/exampleshire/everything')).text
    expect(everything).toMatch(/A letter that was\s+here was taken back on/)
    for (const words of ['Second report', 'Wrong in one place.']) expect(everything).not.toContain(words)
    // Back out it comes only by two people.
    expect([await stepTo('propose-release'), await stepTo('release')]).toEqual([303, 422])
    const director = await signedIn(service.address, samplePeople.director)
    expect((await director.post('/programmes/exampleshire/kept-back/letter/minister-autumn-2026', { move: 'release', reason: 'Read again.', numbers: 'checked' })).status).toBe(303)
    expect((await visitor.get('/public/exampleshire/letters/minister-autumn-2026')).text).toContain('Taken back from this page')
  })

  it('takes a second person: the lead writes, cannot release it, and the chair can', async () => {
    const [lead, chair] = [await signedIn(service.address, samplePeople['programme-lead']), await signedIn(service.address, samplePeople.chair)]
    const words = { part: 'improved', title: 'Shorter waits', words: 'Families wait less.', series: '', against: '', source: '', address: '', replaces: 'public-council-tax' }
    const refused = await lead.post(`${programme}/write`, words)
    expect([refused.status, refused.text.includes('No figure that you named shows a change for the better.')]).toEqual([422, true])
    expect((await lead.post(`${programme}/write`, { ...words, against: 'Families told the visitors so.' })).status).toBe(303)
    const item = /items\/([0-9a-f-]{36})"[^>]*>Shorter waits/.exec((await lead.get(programme)).text)?.[1]
    const own = await lead.post(`${programme}/items/${item}`, { decision: 'release', reason: '' })
    expect([own.status, own.text.includes('You wrote this yourself.')]).toEqual([422, true])
    expect((await visit(service.address).get('/public/exampleshire')).text).not.toContain('Families wait less.')
    expect((await chair.post(`${programme}/items/${item}`, { decision: 'release', reason: '' })).status).toBe(303)
    const after = (await visit(service.address).get('/public/exampleshire')).text
    expect(after).toContain('Families wait less.')
    expect(after).toContain('Families told the visitors so.')
    // What it replaced went in the same act.
    expect(after).not.toContain('you pay no council tax')
  })

  it('holds each sentence against the record when it is written, and wants each number looked at when it goes out', async () => {
    const [lead, chair] = [await signedIn(service.address, samplePeople['programme-lead']), await signedIn(service.address, samplePeople.chair)]
    const words = { part: 'news', title: 'Our plan', words: 'We met families in May. All 300 of 300 actions are now complete.', series: '', against: '', source: '', address: '', replaces: '' }
    const refused = await lead.post(`${programme}/write`, words)
    expect(refused.status).toBe(422)
    for (const asked of ['The record does not bear out all that is said here.', 'What does it rest on?', '“All 300 of 300 actions are now complete.”']) expect(refused.text).toContain(asked)
    expect(refused.text).not.toContain('“We met families in May.”')
    expect((await lead.post(`${programme}/write`, { ...words, against: 'The plan of the trust has more actions.' })).status).toBe(303)
    const item = /items\/([0-9a-f-]{36})"[^>]*>Our plan/.exec((await lead.get(programme)).text)?.[1]
    const page = (await chair.get(`${programme}/items/${item}`)).text
    for (const seen of ['Not borne out', 'The plan of the trust has more actions.', 'I looked at each number in it.']) expect(page).toContain(seen)
    expect((await chair.post(`${programme}/items/${item}`, { decision: 'release', reason: '' })).text).toContain('Look at each number in it, and tick that you did.')
    expect((await chair.post(`${programme}/items/${item}`, { decision: 'release', reason: '', numbers: 'checked' })).status).toBe(303)
    expect((await visit(service.address).get('/public/exampleshire')).text).toContain('The plan of the trust has more actions.')
    expect((await chair.get('/programmes/exampleshire/assurance/ledger')).text).toContain('All 300 of 300 actions are now complete.')
  })

  it('goes at once for everybody when one person switches it off', async () => {
    const director = await signedIn(service.address, samplePeople.director)
    expect((await director.post(`${programme}/switch`, { to: 'off', reason: 'A mistake was found.' })).status).toBe(303)
    for (const path of ['', '/figures', '/everything', '/report-a-concern', '/news.atom']) expect((await visit(service.address).get(`/public/exampleshire${path}`)).status, path).toBe(404)
    expect((await visit(service.address).get('/public')).text).not.toContain('/public/exampleshire')
  })
})

const server = process.env['IMPROVEMENT_BOARD_TEST_DATABASE_URL'] ?? ''

describe.skipIf(server === '')('how to report a concern about a child', () => {
  const name = `public_page_${process.pid}`
  const folder = mkdtempSync(join(tmpdir(), 'improvement-board-public-'))
  const ask = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ connectionString: server })
    await client.connect()
    for (const each of statements) await client.query(each)
    await client.end()
  }
  let service: RunningService | undefined
  beforeAll(async () => {
    await ask(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    service = await startEmptyService(folder, { DATABASE_URL: url.href })
  })
  afterAll(async () => {
    await service?.kill()
    await ask(`drop database ${name} with (force)`)
    rmSync(folder, { recursive: true, force: true })
  })

  it('is read when the database cannot be reached', async () => {
    await ask(`alter database ${name} allow_connections false`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
    expect((await visit(service!.address).get('/health/ready')).status).toBe(503)
    const { status, text } = await visit(service!.address).get('/report-a-concern')
    expect([status, text.includes('call 999')]).toEqual([200, true])
  })
})
