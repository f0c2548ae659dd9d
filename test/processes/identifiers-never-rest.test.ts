import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowOf, sheetOf, utc, wholeWorkbook } from '../support/invented-workbook.ts'
import { openZip, workbookLimits, type ZipPart } from '../../src/sources/spreadsheet/zip-guard.ts'
import { caseOf, censusOf, childOf } from '../support/invented-census.ts'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'build/run.js')
/** What could say who somebody is: identifiers, a name, a birth date in each way it is written. None stands in what the command needs. */
const planted = ['PLANTED7391', 'Zebedee Plantagenet', '2014-02-03', '03/02/2014', 'PL4 9TD', 'A739173917391', 'SW7391739173']
const months = ['--from', '2023-04', '--to', '2024-03'] as const

let folder = ''
const inputs: Record<string, readonly string[]> = {}
const place = (name: string): string => join(folder, name)

beforeAll(async () => {
  const { buildIfStale } = (await import('../../scripts/build.mjs' as string)) as { readonly buildIfStale: () => Promise<number> }
  await buildIfStale()
  folder = mkdtempSync(join(tmpdir(), 'never-rest-'))
  for (const name of ['in', 'in/care', 'work', 'temp', 'home']) mkdirSync(place(name))
  const contact = rowOf(1, { 'Child Unique ID': planted[0]!, 'Date of Birth': utc('2014-02-03'), 'Date of Contact': planted[1]!, 'Contact Source': planted[1]! })
  writeFileSync(place('in/annex-a.xlsx'), await wholeWorkbook([sheetOf(1, [contact, contact])]))
  inputs['annex-a'] = [place('in/annex-a.xlsx')]
  const asTable = (cell: unknown): string | number | null => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? null : String(cell))
  const list = sheetOf(1, [contact, contact]).rows.map((row) => row.map(asTable))
  mkdirSync(place('in/lists'))
  writeFileSync(place('in/lists/list_1.csv'), list.map((row) => row.map((cell) => cell ?? '').join(',')).join('\n'))
  inputs['a folder of CSV files'] = [place('in/lists')]
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(list), 'List 1')
  for (const form of ['biff8', 'ods'] as const) {
    writeFileSync(place(`in/annex-a.${form}`), new Uint8Array(write(book, { type: 'array', bookType: form }) as ArrayBuffer))
    inputs[form] = [place(`in/annex-a.${form}`)]
  }
  const child = childOf(planted[0]!, caseOf('2023-05-01', { Unknown: planted[1]! }), { UPN: planted[5]!, PersonBirthDate: '2014-02-03', GenderCurrent: planted[1]! })
  writeFileSync(place('in/census.xml'), censusOf([child, child]))
  inputs['cin-census'] = [place('in/census.xml')]
  writeFileSync(place('in/care/header.csv'), `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n${planted[0]},9,03/02/2014,${planted[1]},${planted[5]},,\n`)
  writeFileSync(place('in/care/episodes.csv'), `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${planted[0]},${planted[1]},S,C2,N1,U4,PR1,,,,${planted[4]},${planted[4]},1\n`)
  inputs['ssda903'] = [place('in/care')]
  writeFileSync(
    place('in/workforce.xml'),
    `<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>2023</Year><ReferenceDate>2023-09-30</ReferenceDate></CollectionDetails></Header><LALevelVacancies><NumberOfVacancies>${planted[1]}</NumberOfVacancies></LALevelVacancies><CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>${planted[6]}</SWENo><PersonBirthDate>2014-02-03</PersonBirthDate><QualInst>${planted[1]}</QualInst><FTE>${planted[1]}</FTE></CSWWWorker></Message>`,
  )
  inputs['workforce'] = [place('in/workforce.xml')]
  mkdirSync(place('in/ssd'))
  writeFileSync(place('in/ssd/ssd_person.csv'), `pers_person_id,pers_sex,pers_ethnicity,pers_dob\n${planted[0]},${planted[1]},WBRI,2014-02-03\n`)
  writeFileSync(place('in/ssd/ssd_contacts.csv'), `cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code\n${planted[5]},${planted[0]},${planted[1]},${planted[1]}\n`)
  writeFileSync(place('in/ssd/ssd_cp_visits.csv'), `cppv_person_id,cppv_cp_visit_date\n${planted[0]},${planted[1]}\n`)
  inputs['ssd'] = [place('in/ssd')]
  writeFileSync(place('in/large.xml'), censusOf(Array.from({ length: 60_000 }, () => child)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], TMPDIR: place('temp'), HOME: place('home') })
/** Every file that the command could have left, and what of a person stands in it. */
const found = (): readonly string[] =>
  ['work', 'temp', 'home'].flatMap((name) =>
    readdirSync(place(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const text = readFileSync(join(entry.parentPath, entry.name), 'latin1')
        return [`${name}/${entry.name}`, ...planted.filter((each) => text.includes(each))]
      }),
  )
const told = (text: string): readonly string[] => planted.filter((each) => text.includes(each))

describe('what could say who a child is', () => {
  it.each(['annex-a', 'cin-census', 'ssda903', 'workforce', 'ssd'])('is in no output and no file after %s was measured', (kind) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'measure', ...inputs[kind]!, '--kind', kind, ...months], { cwd: place('work'), env: environment(), encoding: 'utf8' })
    expect([0, 1]).toContain(status)
    expect(JSON.parse(stdout).quality.problems.length).toBeGreaterThan(0)
    expect(told(stdout + stderr)).toEqual([])
    expect(found()).toEqual([])
  })
  it.each(['biff8', 'ods', 'a folder of CSV files'])('is in no output and no file after Annex A as %s was measured, nor in its counts file', (form) => {
    const counts = place(`counts-${form.length}.json`)
    const problems = place(`problems-${form.length}.xlsx`)
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'measure', ...inputs[form]!, ...months, '--counts', counts, '--body', 'exampleshire-county-council', '--problems', problems], { cwd: place('work'), env: environment(), encoding: 'utf8' })
    expect([0, 1]).toContain(status)
    expect(JSON.parse(stdout).quality.problems.length).toBeGreaterThan(0)
    expect(told(stdout + stderr + readFileSync(counts, 'utf8'))).toEqual([])
    const parts = [...(openZip(readFileSync(problems), workbookLimits) as ReadonlyMap<string, ZipPart>).values()].map(({ method, packed }) => (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    expect(parts.length).toBeGreaterThan(3)
    expect(told(parts.join('\n'))).toEqual([])
    expect(found()).toEqual([])
  })
  it.each(['annex-a', 'cin-census', 'ssda903', 'teams'])('is in no part of a figure that is broken down, from %s', async (kind) => {
    // A name in the place of a team, a council, a worker and every group: of one child, however many rows there are.
    const referral = (at: number) => rowOf(3, { 'Child Unique ID': planted[0]!, Gender: planted[1]!, Ethnicity: planted[1]!, 'Date of Birth': utc('2014-02-03'), 'Date of referral': utc(`2023-05-${String(at + 1).padStart(2, '0')}`), 'Allocated Team': planted[1]!, 'Allocated Worker': planted[6]!, 'Owner council': planted[1]! })
    writeFileSync(place('in/teams.xlsx'), await wholeWorkbook([sheetOf(3, Array.from({ length: 28 }, (_, at) => referral(at)))]))
    const counts = place(`parts-${kind}.json`)
    const files = kind === 'teams' ? [place('in/teams.xlsx')] : inputs[kind]!
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'measure', ...files, '--kind', kind === 'teams' ? 'annex-a' : kind, ...months, '--counts', counts, '--body', 'exampleshire-county-council', '--breakdowns'], { cwd: place('work'), env: environment(), encoding: 'utf8' })
    expect([0, 1]).toContain(status)
    const written = readFileSync(counts, 'utf8')
    const parts = (JSON.parse(written) as { readonly parts: readonly { readonly by: string; readonly group: string }[] }).parts
    expect(told(stdout + stderr + written)).toEqual([])
    expect(written).not.toMatch(/plantagenet|zebedee|sw7391|planted/i)
    // A name in the place of a team is told as “other” wherever it is counted.
    expect([...new Set(parts.filter(({ by }) => by === 'team').map(({ group }) => group))]).toEqual(kind === 'teams' ? ['other'] : [])
    expect(found()).toEqual([])
  })
  it.each(['cin-census', 'annex-a', 'ssda903', 'workforce'])('is in no output where a file is refused as %s', (kind) => {
    const path = place(`in/refused-${kind}.${kind === 'annex-a' ? 'xlsx' : kind === 'ssda903' ? 'csv' : 'xml'}`)
    writeFileSync(path, `<Message><${planted[0]}>${planted[1]} 2014-02-03</wrong>\n"${planted[4]}`)
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'measure', path, '--kind', kind, ...months], { cwd: place('work'), env: environment(), encoding: 'utf8' })
    expect([status, 'refusal' in JSON.parse(stdout)]).toEqual([1, true])
    expect(told(stdout + stderr)).toEqual([])
  })
  it('is in no file after the reader was killed half way, nor would its memory be written out', async () => {
    const child = spawn(process.execPath, [program, 'measure', place('in/large.xml'), '--kind', 'cin-census', ...months], { cwd: place('work'), env: environment() })
    let said = ''
    child.stdout.on('data', (data: Buffer) => void (said += data.toString()))
    child.stderr.on('data', (data: Buffer) => void (said += data.toString()))
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)))
    // It has begun to read when it has read the first of the megabytes.
    const readSoFar = (): number => Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, 'utf8'))?.[1] ?? 0)
    while (readSoFar() < 12 * 2 ** 20 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
    const limits = readFileSync(`/proc/${child.pid}/limits`, 'utf8')
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    // Where the system has no prlimit, nothing can be asked of it.
    const canAsk = spawnSync('prlimit', ['--version']).status === 0
    expect(!canAsk || /Max core file size\s+0\s+0\s/.test(limits)).toBe(true)
    expect(told(said)).toEqual([])
    expect(found()).toEqual([])
  })
})
