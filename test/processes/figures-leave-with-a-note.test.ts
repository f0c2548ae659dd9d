import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePeople, startService, type RunningService } from '../support/service.ts'
import { signedIn, type Visitor } from '../support/visitor.ts'

let service: RunningService
let analyst: Visitor
beforeAll(async () => {
  service = await startService()
  analyst = await signedIn(service.address, samplePeople.analyst)
})
afterAll(() => service.stop())

const programs = '/programmes/exampleshire/figures/programs'
const measure = 'contact-decisions-within-one-working-day'
const figures = `/api/v1/programmes/exampleshire/figures?measure=${measure}&body=exampleshire-county-council&limit=5`
const secretIn = (text: string): string => /id="secret"[^>]*value="([\w-]{43})"|value="([\w-]{43})"[^>]*id="secret"/.exec(text)?.slice(1).find((each) => each !== undefined) ?? ''
const idIn = (text: string): string => /name="token" value="([^"]+)"/.exec(text)?.[1] ?? ''
const call = (path: string, secret: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${service.address}${path}`, { redirect: 'manual', headers: { authorization: `Bearer ${secret}`, ...headers } })
const journalOf = async (): Promise<string> => (await (await signedIn(service.address, samplePeople['programme-lead'])).get('/programmes/exampleshire/journal')).text

describe('a read token', () => {
  it('is shown once, reads figures of its programme and nothing else, and stops when it is withdrawn', async () => {
    const made = (await analyst.post(programs, { do: 'make', name: 'Monthly report' })).text
    const secret = secretIn(made)
    expect(secret).toHaveLength(43)
    const after = (await analyst.get(programs)).text
    expect(after).toContain('Monthly report')
    expect(after).not.toContain(secret)
    const found = await call(figures, secret)
    expect(found.status).toBe(200)
    expect(((await found.json()) as { readonly figures: readonly unknown[] }).figures).toHaveLength(5)
    expect(await (await call('/api/v1/programmes', secret)).json()).toMatchObject({ programmes: [{ id: 'exampleshire' }] })
    // Pages take no token, nor does another programme that its owner may serve.
    expect([(await call('/programmes/exampleshire', secret)).status, (await call(figures.replace('exampleshire/', 'elsewhere/'), secret)).status]).toEqual([303, 404])
    expect((await call(figures, 'A'.repeat(43))).status).toBe(401)
    await analyst.post(programs, { do: 'withdraw', token: idIn(after) })
    expect((await call(figures, secret)).status).toBe(401)
    expect(await journalOf()).not.toContain(secret)
  })
  it('needs a name, and is refused in words where it has none', async () => {
    const { status, text } = await analyst.post(programs, { do: 'make', name: ' ' })
    expect(status).toBe(422)
    expect(text).toContain('Nothing says which program will use it.')
  })
})

const until = async (path: string, words: string): Promise<string> => {
  for (let tries = 0; tries < 240; tries += 1) {
    const { text } = await analyst.get(path)
    if (text.includes(words)) return text
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error(`${path} never said “${words}”`)
}

describe('a file of two months', () => {
  it('is laid month by month beside the one before, with words on which month that is', async () => {
    const row = (month: string, value: number): string => `complaints-received,exampleshire-county-council,${month}-01,${month}-${month.endsWith('09') ? '30' : '31'},${value}`
    const text = `Measure,Body,From,To,Value\n${row('2026-10', 23)}\n${row('2026-09', 21)}\n`
    const check = (await analyst.upload('/programmes/exampleshire/figures', { field: 'file', name: 'two-months.csv', text })).location ?? ''
    const shown = await until(check, 'Load these figures')
    const beside = /The new figures beside the ones before[\s\S]*?<\/table>/.exec(shown)?.[0] ?? ''
    const rows = [...beside.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([each]) => each.replaceAll(/<span class="ib-table__label"[^>]*>[^<]*<\/span>/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '))
    expect(rows.find((each) => each.includes('County Council, September 2026'))).toMatch(/ \d+ August 2026, on record 21 /)
    expect(rows.find((each) => each.includes('County Council, October 2026'))).toMatch(/ 21 September 2026, in this file 23 /)
    // The check lies in memory and ends with the service: nothing of it is loaded.
  })
})

describe('a count of the invented county', () => {
  it('is given for each 10,000 children too, with the estimate that was divided by and its file', async () => {
    const { text } = await analyst.get('/programmes/exampleshire/measures/children-in-care/exampleshire-county-council')
    const rate = (/<p class="govuk-body" id="rate">([\s\S]*?)<\/p>/.exec(text)?.[1] ?? '').replaceAll(/<[^>]+>/g, '')
    expect(rate).toMatch(/^That is \d+\.\d per 10,000 children who live here: we divided \d+ by the 130,300 children aged 0 to 17 of the mid-year estimate that stands with the figure of 31 March 2026 \(Invented for Exampleshire\)/)
    const [, given, count] = /That is ([\d.]+)[\s\S]*we divided (\d+) by/.exec(rate)!
    expect(Number(given)).toBeCloseTo((10_000 * Number(count)) / 130_300, 1)
    expect((await analyst.get('/programmes/exampleshire/measures/children-in-care-visits-on-time/exampleshire-county-council')).text).not.toContain('id="rate"')
  })
})

describe('figures that leave', () => {
  it('from the foot of a scorecard change nothing when they come back', async () => {
    const shown = (await analyst.get('/programmes/exampleshire/measures?body=exampleshire-childrens-trust')).text
    const { text } = await analyst.get(/href="([^"]+figures\.csv\?[^"]+)"/.exec(shown)![1]!.replaceAll('&#38;', '&'))
    const rows = text.trim().split('\n').length - 1
    expect(rows).toBeGreaterThan(36)
    const check = (await analyst.upload('/programmes/exampleshire/figures', { field: 'file', name: 'taken-out.csv', text })).location ?? ''
    const said = (await until(check, 'Drop this file')).replaceAll(/<[^>]+>/g, ' ')
    expect(said).toMatch(new RegExp(`New\\s+Figures\\s+0\\s+Restated[^\\d]+0\\s+As before\\s+Figures\\s+${rows}\\s`))
  })
  it('of a past day are those whose period was over, or those that had come in by then, each in the form it had', async () => {
    const day = '2026-07-10'
    const shown = (await analyst.get(`/programmes/exampleshire/as-at?on=${day}&sight=known-now&body=exampleshire-county-council&part=figures`)).text
    const link = /href="([^"]+figures\.csv\?[^"]+)"/.exec(shown)![1]!.replaceAll(/&(#38|amp);/g, '&')
    const rowsOf = async (address: string): Promise<readonly string[]> => (await analyst.get(address)).text.trim().split('\r\n').slice(1)
    const [over, come] = [await rowsOf(link), await rowsOf(link.replace('known-now', 'known-then'))]
    const daysOf = (row: string): readonly string[] => [...row.matchAll(/20\d\d-\d\d-\d\d/g)].map(([each]) => each)
    expect([over.length > 500, come.length > 500]).toEqual([true, true])
    expect([over.filter((row) => daysOf(row)[1]! > day), come.filter((row) => daysOf(row)[3]! > day)]).toEqual([[], []])
    // The figures of June came half entered on 7 July, and were counted again on the 28th.
    const june = (rows: readonly string[]): string | undefined => rows.find((row) => row.includes('contacts-received') && daysOf(row)[1] === '2026-06-30')
    expect([daysOf(june(come)!)[3], daysOf(june(over)!)[3]]).toEqual(['2026-07-07', '2026-07-28'])
    const { status, text: refused } = await analyst.get('/programmes/exampleshire/figures/take-out/figures.csv?on=2025-02-30')
    expect([status, refused.includes('is not a day')]).toEqual([403, true])
  })
  describe('from pages that show some of them', () => {
    const home = '/programmes/exampleshire'
    const plainly = (address: string): string => address.replaceAll(/&(#38|amp);/g, '&')
    const linksIn = (text: string, file: string): readonly string[] => [...text.matchAll(new RegExp(`href="([^"]+/${file}[^"]*)"`, 'g'))].map((match) => plainly(match[1]!))
    const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data
    const linkOf = async (path: string, pattern: RegExp): Promise<string> => pattern.exec((await analyst.get(`${home}${path}`)).text)?.[1] ?? ''
    const findPages = async () => {
      const pieces = [...(await analyst.get(`${home}/evidence`)).text.matchAll(/href="([^"]+\/evidence\/pieces\/[^"]+)"/g)].map((match) => match[1]!)
      const series = (await Promise.all(pieces.map(async (piece) => ((await analyst.get(piece)).text.includes('The figures as they stood') ? [piece] : [])))).flat()
      const pack = await linkOf('/packs', /href="([^"]+\/packs\/[^"/]+\/\d+)"/)
      return { '': home, exceptions: `${home}/exceptions`, 'a piece of evidence': series[0]!, 'a pack': pack }
    }
    let found: ReturnType<typeof findPages> | null = null
    const pages = () => (found ??= findPages())

    it('they leave in the three forms, and are kept back from whoever may not see small numbers', async () => {
      const councillor = await signedIn(service.address, samplePeople.councillor)
      for (const [name, path] of Object.entries(await pages())) {
        const { text } = await analyst.get(path)
        expect(['figures.xlsx', 'figures.csv\\?', 'figures.csv-metadata.json'].map((file) => linksIn(text, file).length), name).toEqual([1, 1, 1])
        const [address] = linksIn(text, 'figures.csv\\?')
        const [all, seen] = [rowsOf((await analyst.get(address!)).text), rowsOf((await councillor.get(address!)).text)]
        expect(all.length, name).toBeGreaterThan(5)
        expect(seen.length, name).toBe(all.length)
        const isSmall = (row: Record<string, string>): boolean => row['Publisher'] !== 'Department for Education' && ['Numerator', 'Denominator'].some((each) => row[each] !== '' && Number(row[each]) >= 1 && Number(row[each]) <= 5)
        expect(seen.filter(isSmall), name).toEqual([])
        expect(all.filter(isSmall).length, name).toBe(seen.filter((row, at) => row['Sign'] === 'c' && all[at]!['Sign'] !== 'c' && isSmall(all[at]!)).length)
      }
    })
    it('those of an edition of a pack are on record already when they come back', async () => {
      const [address] = linksIn((await analyst.get((await pages())['a pack'])).text, 'figures.csv\\?')
      const check = (await analyst.upload(`${home}/figures`, { field: 'file', name: 'from-a-pack.csv', text: (await analyst.get(address!)).text })).location ?? ''
      expect((await until(check, 'Drop this file')).replaceAll(/<[^>]+>/g, ' ')).toMatch(/New\s+Figures\s+0\s/)
    })
    it('a piece of evidence gives the figures of its chart and no other', async () => {
      const { 'a piece of evidence': piece } = await pages()
      const { text } = await analyst.get(piece)
      const shown = [...(/<table[\s\S]*?<\/table>/.exec(text.slice(text.indexOf('The figures as they stood')))?.[0] ?? '').matchAll(/<tr[\s\S]*?<\/tr>/g)].length - 1
      expect(shown).toBeGreaterThan(5)
      expect(rowsOf((await analyst.get(linksIn(text, 'figures.csv\\?')[0]!)).text)).toHaveLength(shown)
    })
    it('the lists of the twelve questions leave whole, with whose each line is and where it stands', async () => {
      const shown = (await analyst.get(`${home}/exceptions`)).text
      const counted = [...shown.matchAll(/<p class="govuk-body">([\w]+) things?(?:, the first 8 here)?\.<\/p>/g)].length
      const rows = rowsOf((await analyst.get(linksIn(shown, 'exceptions.csv')[0]!)).text)
      expect(new Set(rows.map(({ Number: number }) => number)).size).toBe(counted)
      expect(rows.length).toBeGreaterThan(20)
      for (const { What, Link, Since } of rows) expect([What !== '', new URL(Link!).pathname.startsWith(`${home}/`), /^(\d{4}-\d\d-\d\d)?$/.test(Since!)], What).toEqual([true, true, true])
      expect(rows.some(({ Whose, Since }) => Whose !== '' && Since !== '')).toBe(true)
      const described = JSON.parse((await analyst.get(`${home}/exceptions/take-out/exceptions.csv-metadata.json`)).text) as { tableSchema: { columns: readonly { titles: string }[] } }
      expect(described.tableSchema.columns.map(({ titles }) => titles)).toEqual(Object.keys(rows[0]!))
      expect((await analyst.get(`${home}/exceptions/take-out/exceptions.xlsx`)).text.startsWith('PK')).toBe(true)
    })
  })
  const page = `/programmes/exampleshire/measures/${measure}/exampleshire-county-council`
  const restate = async (value: string): Promise<void> => {
    const [first] = (JSON.parse((await analyst.get(figures)).text) as { readonly figures: readonly { readonly from: string; readonly to: string }[] }).figures
    const text = `Measure,Body,From,To,Value\n${measure},exampleshire-county-council,${first!.from},${first!.to},${value}\n`
    const check = (await analyst.upload('/programmes/exampleshire/figures', { field: 'file', name: `restated-${value}.csv`, text })).location ?? ''
    await until(check, 'Load these figures')
    await analyst.post(check, {})
    await until(page, 'Figures that were restated')
  }
  it('as a file, as JSON or in a pack are listed once one of them is restated', async () => {
    expect((await analyst.get(`/programmes/exampleshire/figures/take-out/figures.csv?measure=${measure}`)).status).toBe(200)
    expect((await analyst.get(figures)).status).toBe(200)
    expect((await analyst.get(figures)).status).toBe(200)
    await restate('12.5')
    const { text } = await analyst.get(page)
    const row = /Figures that were restated[\s\S]*?<\/table>/.exec(text)?.[0] ?? ''
    expect(row).toContain('File of figures (CSV)')
    // The pack of the sample drew the whole series of this measure, in both of its editions.
    expect(row.match(/Pack “[^”]+”, edition [12],/g)).toHaveLength(2)
    // Asked twice on one day, noted once; the program of the test above is another reader.
    expect(row.match(/Read as JSON,/g)).toHaveLength(1)
    expect(row.match(/Read as JSON by the program “Monthly report”,/g)).toHaveLength(1)
  })
})
