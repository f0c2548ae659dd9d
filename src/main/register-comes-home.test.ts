// What the register’s tables write, the reader and the rules of the register take back: rooms that only main may see together.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme, today } from '../../test/support/cast.ts'
import { finding, inspection } from '../../test/support/states.ts'
import { addDays, day, type Day } from '../core/calendar/day.ts'
import { areas } from '../core/inspection/framework.ts'
import { findingStatuses, type FindingStatus } from '../core/inspection/finding-status.ts'
import { addressees, findingKinds, type Finding, type FindingId } from '../core/inspection/finding.ts'
import { grades } from '../core/inspection/grade.ts'
import { visitKinds, type Inspection, type InspectionId, type Sha256 } from '../core/inspection/inspection.ts'
import type { Lineage } from '../core/inspection/lineage.ts'
import { registerFromRows, type RegisterRows } from '../core/inspection/register-from-rows.ts'
import { registerShapes, type RegisterPart } from '../core/inspection/register-table-shapes.ts'
import { isRefusal } from '../core/refusal.ts'
import { registerTables } from '../reports/export/register-tables.ts'
import { toCsv } from '../reports/export/to-csv.ts'
import { toXlsx } from '../reports/export/to-xlsx.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const hostile = ['=1+1', '@x', "'=1", 'a\nb', 'a | b', 'Title | https://x.example', '"q",', '#N/A', '007', 'é 😀', '<b>&amp;']
const words = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''))
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days): Day => addDays(day('2013-01-01'), days))
const source = fc.record({ title: words, url: fc.option(fc.constantFrom('https://a.example/b', 'https://c.example/?d=e')) })
const document = 'a'.repeat(64) as Sha256

const visit = fc.record({
  providerAsPrinted: words, body: fc.option(fc.constant('a-council')), visit: fc.constantFrom(...visitKinds), framework: fc.option(fc.constantFrom('SIF', 'ILACS-2026')),
  days: fc.option(fc.tuple(anyDay, fc.integer({ min: 0, max: 20 }))), datesInWords: fc.option(words), received: fc.option(anyDay), leadInspectors: fc.array(words, { maxLength: 2 }),
  publication: fc.oneof(fc.option(anyDay).map((on) => ({ kind: 'published', on }) as const), fc.constantFrom({ kind: 'not-published' } as const, { kind: 'not-known' } as const)),
  theme: fc.option(words), summary: fc.option(words), document: fc.option(fc.constant(document)), source, alsoIn: fc.array(source, { maxLength: 2 }),
  judgements: fc.uniqueArray(fc.record({ area: fc.constantFrom(...areas), areaAsPrinted: fc.oneof(fc.constant(''), words), grade: fc.constantFrom(...grades), gradeAsPrinted: words, page: fc.option(fc.integer({ min: 1, max: 50 })) }), { selector: ({ area }) => area, maxLength: 4 }),
  findings: fc.array(fc.record({ kind: fc.constantFrom(...findingKinds), addressee: fc.constantFrom(...addressees), numberAsPrinted: fc.option(words), group: fc.option(words), text: words, subItems: fc.array(words, { maxLength: 2 }), page: fc.option(fc.integer({ min: 1, max: 50 })) }), { maxLength: 3 }),
})

type Register = { readonly inspections: readonly Inspection[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[] }

const register = fc.array(visit, { minLength: 1, maxLength: 4 }).map((visits): Register => {
  const inspections = visits.map(({ days, findings: _findings, ...each }, index) =>
    inspection(`v${index}`, { ...each, start: days === null ? null : days[0], end: days === null ? null : addDays(days[0], days[1]) }))
  const findings = visits.flatMap(({ findings: own }, index) =>
    own.map((each, place) => finding(`v${index}-f${place}`, { ...each, inspection: `v${index}` as InspectionId, position: place + 1 })))
  const [earlier, later] = findings
  const lineage: readonly Lineage[] = earlier === undefined || later === undefined ? [] : [
    { kind: 'continues', programme, earlier: earlier.id, later: later.id, reason: '=because' },
    { kind: 'closes', programme, earlier: later.id, by: inspections[0]!.id, reason: 'so' },
  ]
  return { inspections, findings, lineage }
})

const empty: Register = { inspections: [], findings: [], lineage: [] }
const statusWords = Object.fromEntries(findingStatuses.map((status) => [status, status])) as Record<FindingStatus, string>
const tablesOf = (held: Register) => registerTables({ ...held, actions: [] }, statusWords)
const parts = Object.keys(registerShapes) as RegisterPart[]

const read = async (bytesOf: (part: RegisterPart) => Uint8Array): Promise<RegisterRows> => {
  const rows: Partial<Record<RegisterPart, Extract<Awaited<ReturnType<typeof readSpreadsheet>>, { kind: 'rows' }>>> = {}
  for (const part of parts) {
    const reading = await readSpreadsheet(bytesOf(part), part, registerShapes[part])
    if (isRefusal(reading) || reading.kind !== 'rows') throw new Error(JSON.stringify(reading))
    rows[part] = reading
  }
  return rows
}
const asCsv = (held: Register) => (part: RegisterPart): Uint8Array => {
  const csv = toCsv(tablesOf(held)[part])
  if (isRefusal(csv)) throw new Error(csv.message)
  return new TextEncoder().encode(csv)
}
const asXlsx = async (held: Register) => {
  const tables = tablesOf(held)
  const bytes = await toXlsx({ title: 'Register', language: 'en-GB', madeOn: today, tables: [tables.visits, tables.judgements, tables.findings, tables.lineage] })
  if (isRefusal(bytes)) throw new Error(bytes.message)
  return () => bytes
}
const standing = (held: Register, documents: readonly Sha256[] = [document]) => ({ programme, ...held, documents: new Set(documents) })
const count = ({ inspections, findings, lineage }: Register): number => inspections.length + inspections.reduce((sum, { judgements }) => sum + judgements.length, 0) + findings.length + lineage.length

/** As a register reads it: whatever a spreadsheet cannot tell from nothing is nothing. */
const expectWhole = (held: Register, rows: RegisterRows): void => {
  const home = registerFromRows(rows, standing(empty))
  if (home.kind !== 'entries') throw new Error(JSON.stringify(home))
  expect(home.added.map((entry) => entry.inspection)).toEqual(held.inspections)
  expect(home.added.flatMap((entry) => entry.findings)).toEqual(held.findings)
  expect(home.related).toEqual(held.lineage)
}

describe('a register taken out', () => {
  it('changes nothing when it comes home as CSV, and comes whole into an empty one', async () => {
    await fc.assert(fc.asyncProperty(register, async (held) => {
      const rows = await read(asCsv(held))
      expect(registerFromRows(rows, standing(held))).toEqual({ kind: 'entries', added: [], related: [], unchanged: count(held) })
      expectWhole(held, rows)
    }), { numRuns: 100 })
  })
  it('changes nothing when it comes home as a workbook, and comes whole into an empty one', async () => {
    await fc.assert(fc.asyncProperty(register, async (held) => {
      const rows = await read(await asXlsx(held))
      expect(registerFromRows(rows, standing(held))).toEqual({ kind: 'entries', added: [], related: [], unchanged: count(held) })
      expectWhole(held, rows)
    }), { numRuns: 40 })
  })
})

describe('a register brought in', () => {
  const judgement = { area: 'help-and-protection', areaAsPrinted: 'Help', grade: 'good', gradeAsPrinted: 'Good', page: 1 }
  const held: Register = { inspections: [inspection('v', { judgements: [judgement], document })], findings: [finding('f', { inspection: 'v' as InspectionId })], lineage: [] }
  const changed = (over: Partial<Inspection>): Register => ({ ...held, inspections: [{ ...held.inspections[0]!, ...over }] })
  const problems = async (brought: Register, into: Register = held) => {
    const home = registerFromRows(await read(asCsv(brought)), standing(into))
    return home.kind === 'problems' ? home.problems.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column}: ${rule}`) : home
  }
  it.each<[string, Register, string]>([
    ['a changed date', changed({ end: day('2025-06-20') }), 'Visits 2 Visit ID: differs from what stands in the register'],
    ['a changed grade', changed({ judgements: [{ ...judgement, grade: 'inadequate' }] }), 'Judgements 2 Judgement of visit ID: differs from what stands in the register'],
    ['changed words', { ...held, findings: [finding('f', { inspection: 'v' as InspectionId, text: 'Softer words.' })] }, 'Findings 2 Finding ID: differs from what stands in the register'],
    ['a finding slipped into a visit that stands', { ...held, findings: [...held.findings, finding('g', { inspection: 'v' as InspectionId, position: 2 })] }, 'Findings 3 Finding ID: differs from what stands in the register'],
    ['last before first', { ...held, inspections: [inspection('w', { start: day('2025-06-13'), end: day('2025-06-02') })], findings: [] }, 'Visits 2 Last day: lies before the first day'],
  ])('refuses %s', async (_what, brought, problem) => expect(await problems(brought)).toContain(problem))
  it('refuses a finding whose visit is nowhere', async () =>
    expect(await problems({ ...empty, findings: [finding('x' as FindingId, { inspection: 'nowhere' as InspectionId })] })).toContain('Findings 2 Finding of visit ID: is of no visit in the file'))
  it('does not point to a report file that this programme does not hold', async () => {
    const home = registerFromRows(await read(asCsv(held)), standing(empty, []))
    expect(home).toMatchObject({ kind: 'entries', added: [{ inspection: { id: 'v', document: null } }] })
  })
})
