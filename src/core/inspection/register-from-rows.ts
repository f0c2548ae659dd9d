import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Row, TableProblem } from '../table/table.ts'
import type { Finding, FindingId } from './finding.ts'
import type { Inspection, InspectionId, Judgement, Publication, Sha256 } from './inspection.ts'
import { targetOf, type Lineage } from './lineage.ts'
import { areas } from './framework.ts'
import { grades } from './grade.ts'
import { codeOf, parseSource, registerNames, registerShapes, type RegisterPart } from './register-table-shapes.ts'

/** Rows of one table as a reader found them, each with its number in the sheet (the heading is row 1). */
export type PartRows = { readonly rows: readonly Row[]; readonly rowNumbers: readonly number[] }

/** A table that was not brought is taken as the register has it. */
export type RegisterRows = Readonly<Partial<Record<RegisterPart, PartRows>>>

export type Entry = { readonly inspection: Inspection; readonly findings: readonly Finding[] }

export type RegisterFromRows =
  | { readonly kind: 'problems'; readonly problems: readonly TableProblem[] }
  | { readonly kind: 'entries'; readonly added: readonly Entry[]; readonly related: readonly Lineage[]; readonly unchanged: number }

export type StandingRegister = {
  readonly programme: ProgrammeId
  readonly inspections: readonly Inspection[]
  readonly findings: readonly Finding[]
  readonly lineage: readonly Lineage[]
  /** Fingerprints of the report files this programme holds: an entry can only point to one of them. */
  readonly documents: ReadonlySet<Sha256>
}

const text = (row: Row, key: string): string | null => (typeof row[key] === 'string' && row[key] !== '' ? row[key] : null)
const list = (row: Row, key: string): readonly string[] => (Array.isArray(row[key]) ? (row[key] as readonly string[]) : [])
const whole = (row: Row, key: string): number | null => (typeof row[key] === 'number' && Number.isInteger(row[key]) ? row[key] : null)

type Report = (part: RegisterPart, row: number, key: string, rule: string, value: string, whatToDo: string) => void

const publicationOf = (row: Row): Publication | null => {
  const kind = codeOf(registerNames.publication, text(row, 'publication'))
  return kind === 'published' ? { kind, on: text(row, 'published') as Day | null } : kind === null ? null : { kind }
}

const inspectionOf = (row: Row, number: number, standing: StandingRegister, report: Report): Inspection | null => {
  const [id, visit, publication] = [text(row, 'id'), codeOf(registerNames.visit, text(row, 'kind')), publicationOf(row)]
  if (id === null) report('visits', number, 'id', 'is missing', '', 'Give each visit an ID that no other visit has.')
  if (visit === null) report('visits', number, 'kind', 'is no kind of visit', text(row, 'kind') ?? '', `Use one of: ${Object.values(registerNames.visit).join('; ')}.`)
  if (publication === null) report('visits', number, 'publication', 'is none of the answers', text(row, 'publication') ?? '', 'Use Yes, No or Not known.')
  const [provider, source] = [text(row, 'provider'), text(row, 'source')]
  if (provider === null) report('visits', number, 'provider', 'is missing', '', 'Write who was inspected.')
  if (source === null) report('visits', number, 'source', 'is missing', '', 'Say where this is published. Nothing enters the register without its source.')
  const [start, end] = [text(row, 'start') as Day | null, text(row, 'end') as Day | null]
  if (start !== null && end !== null && end < start) report('visits', number, 'end', 'lies before the first day', end, 'Correct one of the two days.')
  if (id === null || visit === null || publication === null || provider === null || source === null) return null
  const document = text(row, 'document') as Sha256 | null
  return {
    id: id as InspectionId, programme: standing.programme, body: text(row, 'body'), providerAsPrinted: provider, visit, framework: text(row, 'framework'),
    start, end, datesInWords: text(row, 'datesInWords'), publication, received: text(row, 'received') as Day | null,
    leadInspectors: list(row, 'leads'), theme: text(row, 'theme'), summary: text(row, 'summary'),
    document: document !== null && standing.documents.has(document) ? document : null,
    source: { title: source, url: text(row, 'address') }, alsoIn: list(row, 'alsoIn').map(parseSource), judgements: [],
  }
}

const judgementOf = (row: Row, number: number, report: Report): Judgement | null => {
  const [area, grade] = [areas.find((each) => each === text(row, 'area')), grades.find((each) => each === text(row, 'grade'))]
  if (area === undefined) report('judgements', number, 'area', 'is no area', text(row, 'area') ?? '', `Use one of: ${areas.join('; ')}.`)
  if (grade === undefined) report('judgements', number, 'grade', 'is no grade', text(row, 'grade') ?? '', `Use one of: ${grades.join('; ')}.`)
  if (area === undefined || grade === undefined) return null
  return { area, areaAsPrinted: text(row, 'areaAsPrinted') ?? '', grade, gradeAsPrinted: text(row, 'gradeAsPrinted') ?? '', page: whole(row, 'page') }
}

const findingOf = (row: Row, number: number, { programme }: StandingRegister, report: Report): Finding | null => {
  const [id, words, position] = [text(row, 'id'), text(row, 'text'), whole(row, 'position')]
  const [kind, addressee] = [codeOf(registerNames.finding, text(row, 'kind')), codeOf(registerNames.addressee, text(row, 'addressee'))]
  if (id === null) report('findings', number, 'id', 'is missing', '', 'Give each finding an ID that no other finding has.')
  if (words === null) report('findings', number, 'text', 'is missing', '', 'Copy the words of the report.')
  if (position === null || position < 1) report('findings', number, 'position', 'is not a place from 1', String(row['position'] ?? ''), 'Number the findings of a report from 1.')
  if (kind === null) report('findings', number, 'kind', 'is no kind of finding', text(row, 'kind') ?? '', `Use one of: ${Object.values(registerNames.finding).join('; ')}.`)
  if (addressee === null) report('findings', number, 'addressee', 'is nobody a finding speaks to', text(row, 'addressee') ?? '', `Use one of: ${Object.values(registerNames.addressee).join('; ')}.`)
  if (id === null || words === null || position === null || position < 1 || kind === null || addressee === null) return null
  return {
    id: id as FindingId, programme, inspection: (text(row, 'visit') ?? '') as InspectionId, position, kind, addressee,
    numberAsPrinted: text(row, 'number'), group: text(row, 'group'), text: words, subItems: list(row, 'parts'), page: whole(row, 'page'),
  }
}

const lineageOf = (row: Row, number: number, { programme }: StandingRegister, report: Report): Lineage | null => {
  const [earlier, kind, target, reason] = [text(row, 'earlier'), codeOf(registerNames.lineage, text(row, 'kind')), text(row, 'target'), text(row, 'reason')]
  if (kind === null) report('lineage', number, 'kind', 'is none of the answers', text(row, 'kind') ?? '', `Use one of: ${Object.values(registerNames.lineage).join('; ')}.`)
  for (const [key, value] of [['earlier', earlier], ['target', target], ['reason', reason]] as const) {
    if (value === null) report('lineage', number, key, 'is missing', '', 'Fill in the cell, or take the row away.')
  }
  if (earlier === null || kind === null || target === null || reason === null) return null
  const shared = { programme, earlier: earlier as FindingId, reason }
  return kind === 'closes' ? { kind, ...shared, by: target as InspectionId } : { kind, ...shared, later: target as FindingId }
}

/** A value as one text, whatever the order of its members; nothing and an empty text are one, as in a spreadsheet. */
const comparable = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each === '' ? null : each,
  )

const lineKey = (line: Lineage): string => `${line.earlier} ${line.kind} ${targetOf(line)}`

/**
 * In: the rows of the register’s tables and the register as it stands. Out: the visits that are new with their findings, what is
 * newly said of earlier findings, and how many rows stand already, or every problem with its row and column. All or nothing. An
 * entry that stands is never changed from a spreadsheet: a row that differs from it is a problem, a row left out changes nothing.
 */
export const registerFromRows = (brought: RegisterRows, standing: StandingRegister): RegisterFromRows => {
  const problems: TableProblem[] = []
  const report: Report = (part, row, key, rule, value, whatToDo) => {
    const column = registerShapes[part].columns.find((each) => each.key === key)?.heading ?? null
    problems.push({ sheet: registerShapes[part].name, row, column, rule, value: value.length > 60 ? `${value.slice(0, 59)}…` : value, whatToDo })
  }
  const read = <T>(part: RegisterPart, one: (row: Row, number: number) => T | null): readonly { readonly value: T; readonly number: number }[] =>
    (brought[part]?.rows ?? []).flatMap((row, index) => {
      const number = brought[part]?.rowNumbers[index] ?? index + 2
      const value = one(row, number)
      return value === null ? [] : [{ value, number }]
    })
  const stands = new Map<string, Inspection>(standing.inspections.map((each) => [each.id, each]))
  const judgements = read('judgements', (row, number) => {
    const judgement = judgementOf(row, number, report)
    return judgement === null ? null : { visit: text(row, 'visit') ?? '', judgement }
  })
  const judgementsOf = (id: string): readonly Judgement[] =>
    brought.judgements === undefined ? (stands.get(id)?.judgements ?? []) : judgements.filter(({ value }) => value.visit === id).map(({ value }) => value.judgement)

  let unchanged = 0
  const fixed = (part: RegisterPart, number: number, id: string): void =>
    report(part, number, part === 'judgements' ? 'visit' : 'id', 'differs from what stands in the register', id, 'Put the row back as it was. What stands in the register is not changed from a spreadsheet.')

  const visits = read('visits', (row, number) => inspectionOf(row, number, standing, report))
  const fresh = new Map<string, Inspection>()
  for (const { value, number } of visits) {
    const inspection = { ...value, judgements: judgementsOf(value.id) }
    const stood = stands.get(value.id)
    if (stood === undefined && fresh.has(value.id)) report('visits', number, 'id', 'stands twice in this file', value.id, 'Keep one of the two rows.')
    else if (stood === undefined) fresh.set(value.id, inspection)
    else if (comparable({ ...stood, judgements: [] }) === comparable({ ...inspection, judgements: [] })) unchanged += 1
    else fixed('visits', number, value.id)
  }
  for (const { value, number } of judgements) {
    const stood = stands.get(value.visit)
    if (stood === undefined && !fresh.has(value.visit)) report('judgements', number, 'visit', 'is of no visit in the file or the register', value.visit, 'Bring the table of visits with it.')
    else if (stood !== undefined && stood.judgements.some((each) => comparable(each) === comparable(value.judgement))) unchanged += 1
    else if (stood !== undefined) fixed('judgements', number, value.visit)
  }
  const known = new Map<string, Finding>(standing.findings.map((each) => [each.id, each]))
  const findings = new Map<string, Finding>()
  for (const { value, number } of read('findings', (row, rowNumber) => findingOf(row, rowNumber, standing, report))) {
    const stood = known.get(value.id)
    if (stood !== undefined && comparable(stood) === comparable(value)) unchanged += 1
    else if (stood !== undefined || stands.has(value.inspection)) fixed('findings', number, value.id)
    else if (!fresh.has(value.inspection)) report('findings', number, 'visit', 'is of no visit in the file', value.inspection, 'Bring the table of visits with it.')
    else if (findings.has(value.id)) report('findings', number, 'id', 'stands twice in this file', value.id, 'Keep one of the two rows.')
    else findings.set(value.id, value)
  }
  const said = new Set(standing.lineage.map(lineKey))
  const related: Lineage[] = []
  for (const { value, number } of read('lineage', (row, rowNumber) => lineageOf(row, rowNumber, standing, report))) {
    const isThere = (id: string): boolean => known.has(id) || findings.has(id) || stands.has(id) || fresh.has(id)
    if (said.has(lineKey(value))) unchanged += 1
    else if (!isThere(value.earlier)) report('lineage', number, 'earlier', 'is no finding of the file or the register', value.earlier, 'Bring the table of findings with it.')
    else if (!isThere(targetOf(value))) report('lineage', number, 'target', 'is no finding or visit of the file or the register', targetOf(value), 'Bring the tables of visits and findings with it.')
    else related.push(value)
  }
  if (problems.length > 0) return { kind: 'problems', problems }
  const added = [...fresh.values()].map((inspection) => ({
    inspection,
    findings: [...findings.values()].filter((finding) => finding.inspection === inspection.id).toSorted((a, b) => a.position - b.position),
  }))
  return { kind: 'entries', added, related, unchanged }
}
