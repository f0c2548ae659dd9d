import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import { monthsFromTo, parseMonth } from '../../src/core/measure/month.ts'
import { withKnownBodies } from '../../src/core/bodies/with-known-bodies.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import { measuresOf } from '../../src/core/measure/measures-of.ts'
import { cellKey } from '../../src/core/publication/cell.ts'
import { rereadRelease } from '../../src/core/publication/reread-release.ts'
import { defaultPolicy } from '../../src/core/publication/suppression-policy.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { releasedTable } from '../../src/reports/export/released-table.ts'
import { releasedWorkbook } from '../../src/reports/export/released-workbook.ts'
import { toCsv } from '../../src/reports/export/to-csv.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { openReturnCounter } from '../../src/main/returns/open-return-counter.ts'
import { openFigureDesk, type FigureDesk } from '../../src/main/figure-desk.ts'
import { newId } from '../../src/main/clock.ts'
import { undoALoad } from '../../src/operations/load-figures.ts'
import { openFigureReader } from '../../src/sources/figures/open-figure-reader.ts'
import { rowOf, sheetOf, utc, wholeWorkbook } from '../support/invented-workbook.ts'
import { bundled, databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id
type Person = Extract<Actor, { kind: 'person' }>
const asPerson = (actor: Actor): Person => {
  if (actor.kind !== 'person') throw new Error('not a person')
  return actor
}

const headings = 'Measure,Body,From,To,Value,Numerator,Denominator'
const month = (number: string, value: string) => `referrals-received,exampleshire-county-council,2026-${number}-01,2026-${number}-28,${value},,`
const fileOf = (...rows: readonly string[]) => new TextEncoder().encode(`${headings}\n${rows.join('\n')}\n`)

describe.each(databases.slice(0, 1))('the desk for files of figures on $name', (kind) => {
  let fresh: FreshDatabase
  let desk: FigureDesk
  let ada: Person
  let ben: Person
  let readings = 0
  const faults: unknown[] = []
  const worked = async () => {
    desk.wake()
    await desk.idle()
  }
  const bring = async (person: Person, name: string, bytes: Uint8Array) => {
    const id = desk.begin({ programme, person, name, bytes })
    await worked()
    return { id, state: desk.find(id, programme, person)?.state }
  }
  const confirm = async (id: string, person: Person, waivers: readonly { readonly rule: string; readonly reason: string }[] = []) => {
    desk.confirm(id, programme, person, waivers)
    await worked()
    return desk.find(id, programme, person)?.state
  }
  const held = async () => (await fresh.store.read(ada, (reads) => reads.figuresOfBody(programme, bodyId('exampleshire-county-council')))).map(({ amount }) => (amount.kind === 'number' ? amount.value : amount.symbol))

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    const county = { id: bodyId('exampleshire-county-council'), kind: 'council', name: 'Exampleshire', dfeCode: null, gssCode: null, validFrom: null, validTo: null } as const
    await fresh.store.act(host, ({ record }) => record({ kind: 'bodies-entered', programme, bodies: [county], successions: [] }, host))
    const [one, other] = [somebody('Ada'), somebody('Ben')]
    ada = asPerson(await join(fresh.store, one, serviceOf(one, exampleshire, 'analyst')))
    ben = asPerson(await join(fresh.store, other, serviceOf(other, exampleshire, 'programme-lead')))
    const worker = bundled('src/sources/figures/figures.worker.ts')
    const reader = openFigureReader(fileURLToPath(worker))
    desk = openFigureDesk({
      store: fresh.store, count: openReturnCounter(fileURLToPath(bundled('src/main/returns/count-returns.worker.ts'))), read: (...words) => {
        readings += 1
        return reader(...words)
      }, measures: (of, actor) => fresh.store.read(actor, (reads) => reads.measures(of)), logFault: (fault) => void faults.push(fault),
    })
  })
  afterAll(() => fresh?.drop())

  it('checks a file without changing anything, and shows it to nobody else', async () => {
    const { id, state } = await bring(ada, 'a.csv', fileOf(month('01', '500'), month('02', '510')))
    expect(state).toMatchObject({ kind: 'checked', run: { added: 2, restated: 0, unchanged: 0, jumps: 0, summary: { figures: 2, problems: [] } } })
    expect(desk.find(id, programme, ben)).toBeNull()
    expect(await held()).toEqual([])
    expect(await confirm(id, ada)).toMatchObject({ kind: 'loaded', figures: { added: 2, restated: 0, unchanged: 0 } })
    expect(await held()).toEqual([500, 510])
  })

  it('reads a file once, though it is judged again when it is loaded', async () => {
    const before = readings
    const { id } = await bring(ada, 'once.csv', fileOf(month('01', '500'), month('02', '510'), month('12', '499').replaceAll('2026', '2025')))
    // What others load between the check and the word of the person is seen: the figure is restated by then, and this file restates it back.
    await confirm((await bring(ben, 'between.csv', fileOf(month('01', '501')))).id, ben)
    expect(readings).toBe(before + 2)
    expect(await confirm(id, ada)).toMatchObject({ kind: 'loaded', figures: { added: 1, restated: 1, unchanged: 1 } })
    expect(readings).toBe(before + 2)
    expect(await held()).toEqual([499, 500, 510])
    await fresh.store.act(ada, async (inside) => {
      const loads = await inside.loads(programme)
      return undoALoad({ ...inside, newId, now: () => '2026-11-21T09:00:00.000Z' }, { load: loads.find(({ file }) => file === 'once.csv')!.id, reason: 'A test.' }, { programme, actor: ada })
    })
    await confirm((await bring(ben, 'put-right.csv', fileOf(month('01', '500')))).id, ben)
    expect(await held()).toEqual([500, 510])
  })

  it('shows what a newer file restates, old and new, and marks what steps out of line', async () => {
    const { id, state } = await bring(ben, 'b.csv', fileOf(month('02', '512'), month('03', '1200')))
    expect(state).toMatchObject({ kind: 'checked', run: { added: 1, restated: 1, firstRestated: [{ before: { amount: { value: 510 } }, after: { amount: { value: 512 } } }], jumps: 1, firstJumps: [{ before: 510, after: { amount: { value: 1200 } } }] } })
    await confirm(id, ben)
    expect(await held()).toEqual([500, 512, 1200])
  })

  it('refuses the same file again when it would be loaded', async () => {
    const { id } = await bring(ada, 'again.csv', fileOf(month('02', '512'), month('03', '1200')))
    expect(await confirm(id, ada)).toMatchObject({ kind: 'checked', refusal: { code: 'same-file-again' } })
  })

  it('loads a file with problems only without them, with a reason; and one that contradicts itself not at all', async () => {
    const some = fileOf(month('04', '400'), month('05', '410').replace('exampleshire-county-council', 'Atlantis'))
    const { id, state } = await bring(ada, 'c.csv', some)
    expect(state).toMatchObject({ kind: 'checked', run: { summary: { problems: [{ rule: 'unknown-body', count: 1 }] } } })
    expect(await confirm(id, ada)).toMatchObject({ kind: 'checked', refusal: { code: 'problems-left' } })
    expect(await confirm(id, ada, [{ rule: 'unknown-body', reason: ' ' }])).toMatchObject({ refusal: { code: 'no-reason' } })
    expect(await held()).toHaveLength(3)
    expect(await confirm(id, ada, [{ rule: 'unknown-body', reason: 'It is not ours.' }])).toMatchObject({ kind: 'loaded' })
    expect(await held()).toEqual([500, 512, 1200, 400])
    const [latest] = await fresh.store.read(ada, (reads) => reads.loads(programme))
    expect(latest!.waivers).toEqual([{ rule: 'unknown-body', reason: 'It is not ours.', count: 1 }])
    const twice = await bring(ada, 'd.csv', fileOf(month('06', '1'), month('06', '2')))
    expect(await confirm(twice.id, ada, [{ rule: 'given-twice', reason: 'No matter.' }])).toMatchObject({ kind: 'checked', refusal: { code: 'not-waivable' } })
  })

  it('refuses a list of children and says no word of what stands in it', async () => {
    const { state } = await bring(ada, 'list.csv', new TextEncoder().encode('Child Unique ID,Date of birth\n4711,2011-02-03\n'))
    expect(state).toMatchObject({ kind: 'refused', refusal: { code: 'looks-like-children' } })
    expect(JSON.stringify(state)).not.toMatch(/4711|2011/)
  })

  describe('of two releases of a published table', () => {
    const north = bodyId('north-northamptonshire-council')
    const row = (year: string, count: number) => `${year},Reporting year,Local authority,E92000001,England,E12000004,East Midlands,940,E06000061,North Northamptonshire,${count}`
    const release = (...rows: readonly string[]) => new TextEncoder().encode(`time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,referral_count\n${rows.join('\n')}\n`)
    const name = 'c1_children_in_need_referrals_and_rereferrals'
    const newer = { name: `${name}_2013_to_2025.csv`, bytes: release(row('2024', 4100), row('2025', 4682)) }
    const older = { name: `${name}_2013_to_2024.csv`, bytes: release(row('2022', 3900), row('2024', 4000)) }
    const published = async () => (await fresh.store.read(ada, (reads) => reads.figuresOfBody(programme, north))).map(({ period, amount, revision }) => `${period.to.slice(0, 4)} ${amount.kind === 'number' ? amount.value : amount.symbol} r${revision}`)

    it('the older one never overtakes the newer: it adds what was not there, and the page is told what stays', async () => {
      await confirm((await bring(ada, newer.name, newer.bytes)).id, ada)
      expect(await published()).toEqual(['2024 4100 r0', '2025 4682 r0'])
      const { id, state } = await bring(ada, older.name, older.bytes)
      expect(state).toMatchObject({ kind: 'checked', run: { added: 1, restated: 0, unchanged: 1, overtaken: 1, firstOvertaken: [{ before: { amount: { value: 4100 } }, after: { amount: { value: 4000 } } }] } })
      expect(await confirm(id, ada)).toMatchObject({ kind: 'loaded', figures: { added: 1, restated: 0, unchanged: 1 } })
      expect(await published()).toEqual(['2022 3900 r0', '2024 4100 r0', '2025 4682 r0'])
    })
    it('a correction under the same years does, because it came in later', async () => {
      const { id, state } = await bring(ada, newer.name, release(row('2024', 4101), row('2025', 4682)))
      expect(state).toMatchObject({ run: { restated: 1, overtaken: 0 } })
      await confirm(id, ada)
      expect(await published()).toContain('2024 4101 r1')
    })
    it('the older one counts once the newer are undone, which is what its page says to do', async () => {
      const loads = await fresh.store.read(ada, (reads) => reads.loads(programme))
      for (const load of loads.filter(({ file, undoes }) => file === newer.name && undoes === null)) {
        await fresh.store.act(ada, (inside) => undoALoad({ ...inside, newId, now: () => '2026-11-22T09:00:00.000Z' }, { load: load.id, reason: 'The wrong release.' }, { programme, actor: ada }))
      }
      const { state } = await bring(ada, older.name, release(row('2022', 3900), row('2024', 4000), row('2023', 3950)))
      expect(state).toMatchObject({ run: { added: 2, overtaken: 0 } })
    })
  })

  describe('of figures that somebody released to the public', () => {
    const [kent, own] = [bodyId('kent-council'), bodyId('exampleshire-county-council')]
    const months = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, '0'))
    /** A release as its public gets it: referrals of one body in the months of 2026, and nothing kept back but what is a sign. */
    const fileOfRelease = async (on: string, body: string, shown: readonly (readonly [string, number | 'c'])[], form: 'csv' | 'xlsx' = 'csv') => {
      const record = {
        on: day(on), policy: defaultPolicy, shares: [], sums: [],
        cells: shown.map(([number, value]) => ({ key: cellKey('referrals-received', body, `2026-${number}-01`, `2026-${number}-28`, 'value', 'r0'), shown: value === 'c' ? { kind: 'symbol', symbol: value } as const : { kind: 'count', value, roundedTo: 5 } as const })),
      }
      const release = rereadRelease(record)
      if (isRefusal(release)) throw new Error(release.message)
      const bodies = withKnownBodies(await fresh.store.read(ada, (reads) => reads.bodies(programme)))
      const named = { measures: measuresOf([]), bodies, publisher: 'Children’s services' }
      const bytes = form === 'csv' ? toCsv(releasedTable(release, named)) : await releasedWorkbook(release, named, { title: 'Referrals', rule: 'Kept back.' })
      if (isRefusal(bytes)) throw new Error(bytes.message)
      return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
    }
    const of = async (body: typeof kent) => (await fresh.store.read(ada, (reads) => reads.figuresOfBody(programme, body))).map(({ period, amount, revision }) => `${period.to.slice(5, 7)} ${amount.kind === 'number' ? amount.value : amount.symbol} r${revision}`)

    it('what the programme released itself changes nothing and adds nothing, though a month of it is not on record', async () => {
      const before = await of(own)
      expect(before.length).toBeGreaterThan(2)
      const { id, state } = await bring(ada, 'ours.csv', await fileOfRelease('2026-11-20', own, months(1, 12).map((number) => [number, 500])))
      expect(state).toMatchObject({ kind: 'checked', file: { form: 'released-figures', origin: 'published' }, run: { added: 0, restated: 0, overtaken: 0, unchanged: 12, keptOwn: 12 } })
      expect(await confirm(id, ada)).toMatchObject({ kind: 'loaded', figures: { added: 0, restated: 0, unchanged: 12 } })
      expect(await of(own)).toEqual(before)
    })
    it('a neighbour’s come in as published, signs as signs, and the same release again in another form changes nothing', async () => {
      const shown = [['01', 100], ['02', 'c'], ['03', 110]] as const
      await confirm((await bring(ada, 'theirs.csv', await fileOfRelease('2026-11-20', kent, shown))).id, ada)
      expect(await of(kent)).toEqual(['01 100 r0', '02 c r0', '03 110 r0'])
      const [load] = await fresh.store.read(ada, (reads) => reads.loads(programme))
      expect(load).toMatchObject({ form: 'released-figures', origin: 'published', publisher: 'Children’s services, released on 2026-11-20' })
      expect((await bring(ada, 'theirs.xlsx', await fileOfRelease('2026-11-20', kent, shown, 'xlsx'))).state).toMatchObject({ run: { added: 0, restated: 0, unchanged: 3, overtaken: 0, keptOwn: 0 } })
    })
    it('a newer release restates an older one, and an older one never a newer', async () => {
      await confirm((await bring(ada, 'newer.csv', await fileOfRelease('2026-11-21', kent, [['03', 115], ['04', 120]]))).id, ada)
      expect(await of(kent)).toEqual(['01 100 r0', '02 c r0', '03 115 r1', '04 120 r0'])
      const { state } = await bring(ada, 'older.csv', await fileOfRelease('2026-11-19', kent, [['03', 90], ['04', 95]]))
      expect(state).toMatchObject({ run: { added: 0, restated: 0, overtaken: 2 } })
    })
    it('a figure that was loaded otherwise stays, and takes the place of a released one when it comes later', async () => {
      const ofKent = (number: string, value: string) => month(number, value).replace('exampleshire-county-council', 'kent-council')
      await confirm((await bring(ada, 'plain.csv', fileOf(ofKent('01', '103')))).id, ada)
      expect(await of(kent)).toContain('01 103 r1')
      const { state } = await bring(ada, 'newest.csv', await fileOfRelease('2026-11-22', kent, [['01', 105], ['05', 130]]))
      expect(state).toMatchObject({ run: { added: 0, restated: 0, keptOwn: 2 } })
    })
    it('makes no table of the Department look older than it is', async () => {
      expect((await fresh.store.read(ada, (reads) => reads.publishedReach(programme))).get(measureId('referrals-received'))).not.toBe('2026-04-28')
    })
  })

  it('loads nothing of a file that breaks half-way', async () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => `referrals-received,exampleshire-county-council,1990-01-01,${1990 + Math.floor(at / 300)}-01-${String((at % 28) + 1).padStart(2, '0')},${at},,`)
    const { state } = await bring(ada, 'broken.csv', fileOf(...rows.slice(0, 5_500), '"never closed'))
    expect(state).toMatchObject({ kind: 'refused', refusal: { code: 'csv-broken' } })
    expect(await held()).toHaveLength(4)
    expect(faults).toEqual([])
  })

  const planted = ['PLANTED7391', 'Zebedee Plantagenet', '2014-02-03', '03/02/2014']
  const contact = (on: string) => rowOf(1, { 'Child Unique ID': planted[0]!, 'Date of Birth': utc('2014-02-03'), 'Date of Contact': utc(on), 'Contact Source': planted[1]! })
  const county = bodyId('exampleshire-county-council')
  const october = [monthsFromTo(parseMonth('2026-10')!, parseMonth('2026-10')!)[0]!]
  const bringReturn = async (person: Person, ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => {
    const id = desk.beginReturn({ programme, person, files, body: county, months: october })
    await worked()
    return { id, check: desk.find(id, programme, person) }
  }
  const everythingIn = async (): Promise<string> => JSON.stringify(await fresh.rawAs(null, "select (select jsonb_agg(j) from journal j)::text || (select jsonb_agg(f) from figure_load f)::text as words", 'system'))

  it('counts no return before the programme has allowed it', async () => {
    const { check } = await bringReturn(ada, { name: 'annex-a.xlsx', bytes: await wholeWorkbook([sheetOf(1, [contact('2026-10-05')])]) })
    expect(check?.state).toMatchObject({ kind: 'refused', refusal: { code: 'not-read-here' } })
  })

  it('counts a return where it is allowed, in whichever form it comes, and keeps nothing of it but counts', async () => {
    await fresh.store.act(host, ({ record }) => record({ kind: 'server-reading-switched', programme, before: null, reading: { isOn: true, reason: 'DPIA of May.', by: null, on: day('2026-11-20') } }, host))
    const rows = [contact('2026-10-05'), contact('2026-10-05'), contact('2026-10-06')]
    const csv = new TextEncoder().encode(sheetOf(1, rows).rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))).join(',')).join('\n'))
    const forms = [{ name: 'annex-a.xlsx', bytes: await wholeWorkbook([sheetOf(1, rows)]) }, { name: `${planted[1]}.csv`, bytes: csv }]
    for (const file of forms) {
      const { check } = await bringReturn(ada, file)
      expect(check).toMatchObject({ name: 'counts-2026-10-to-2026-10.json', state: { kind: 'checked', file: { form: 'counts-file' }, run: { added: expect.any(Number) } } })
      expect(check!.places!.map(([, { sheet, row, rule }]) => `${sheet} ${row} ${rule}`)).toContain('List 1 3 a row repeats an earlier row in every cell')
      expect(JSON.stringify([check!.state, check!.places!.map(([, problem]) => problem)])).not.toMatch(new RegExp(planted.join('|')))
    }
    const { id, check } = await bringReturn(ada, { ...forms[0]!, name: `${planted[1]}.xlsx` })
    const rules = check!.state.kind === 'checked' ? check!.state.run.summary.problems.map(({ rule }) => rule) : []
    expect(await confirm(id, ada, [...new Set(rules)].map((rule) => ({ rule, reason: 'Looked at with the front door.' })))).toMatchObject({ kind: 'loaded' })
    const [received] = (await fresh.store.read(ada, (reads) => reads.figuresOfBody(programme, county))).filter(({ measure }) => measure === 'contacts-received')
    expect(received).toMatchObject({ amount: { value: 2 }, period: { from: '2026-10-01', to: '2026-10-31' } })
    const counted = createHash('sha256').update(forms[0]!.bytes).digest('hex')
    const [load] = await fresh.store.read(ada, (reads) => reads.loads(programme))
    expect(load).toMatchObject({ file: 'counts-2026-10-to-2026-10.json', countedFrom: [{ sha256: counted, bytes: forms[0]!.bytes.length }] })
    expect(load!.sha256).not.toBe(counted)
    expect(await everythingIn()).toContain(counted)
    expect(await everythingIn()).not.toMatch(new RegExp(planted.join('|')))
  })

  it('checks again under the same address once the file was put right', async () => {
    const broken = await bringReturn(ada, { name: 'a.xlsx', bytes: await wholeWorkbook([sheetOf(1, [contact('2026-10-05'), contact('2026-10-05')])]) })
    desk.again(broken.id, programme, ada, [{ name: 'b.xlsx', bytes: await wholeWorkbook([sheetOf(1, [contact('2026-10-05')])]) }])
    await worked()
    const after = desk.find(broken.id, programme, ada)
    expect(after?.places?.some(([, { rule }]) => rule.startsWith('a row repeats'))).toBe(false)
    expect(after?.state).toMatchObject({ kind: 'checked' })
  })

  it('refuses files of several returns, and what breaks the counting, without a word of what stands in them', async () => {
    const xml = new TextEncoder().encode(`<Message><${planted[0]}>${planted[1]}`)
    const workbook = await wholeWorkbook([])
    expect((await bringReturn(ada, { name: 'a.xml', bytes: xml }, { name: 'b.xlsx', bytes: workbook })).check?.state).toMatchObject({ refusal: { code: 'several-returns' } })
    const { check } = await bringReturn(ada, { name: 'a.xml', bytes: xml })
    expect(check?.state.kind).toBe('refused')
    expect(JSON.stringify(check)).not.toMatch(new RegExp(planted.join('|')))
    expect(faults).toEqual([])
  })
})
