import type { Day } from '../../../core/calendar/day.ts'
import type { Contract } from '../../../core/contract/contract.ts'
import type { LeaverStatus } from '../../../core/corporate-parenting/corporate-parenting.ts'
import type { FindingStatus } from '../../../core/inspection/finding-status.ts'
import type { Gap } from '../../../core/plan/coverage.ts'
import { isNonEmpty } from '../../../core/branded.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { Programme } from '../../../core/people/person.ts'
import type { Table } from '../../../core/table/table.ts'
import type { Sight } from '../../../core/publication/small-number.ts'
import { contractTables } from '../../../reports/export/contract-tables.ts'
import { figuresMetadata } from '../../../reports/export/figures-metadata.ts'
import { figuresWithPartsShape } from '../../../reports/export/figures-table.ts'
import { frontDoorTables } from '../../../reports/export/front-door-tables.ts'
import { peopleTables } from '../../../reports/export/people-tables.ts'
import { planTable } from '../../../reports/export/plan-table.ts'
import { coverageTable, outcomesTable } from '../../../reports/export/record-tables.ts'
import { registerTables } from '../../../reports/export/register-tables.ts'
import { shapeMetadata } from '../../../reports/export/shape-metadata.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import type { Questions } from '../../questions.ts'
import { matterWords, outcomeWords, settledWords, urgencyShort } from '../../words/front-door-words.ts'
import { findingStatusWords } from '../../words/inspection-words.ts'
import { leaverWords } from '../../words/parenting-words.ts'
import { gapWords } from '../../words/plan-words.ts'
import { campaignStageWords } from '../../words/risk-words.ts'
import { notesOf } from './column-notes.ts'

const statusInWords = {
  'no-answer-yet': findingStatusWords['no-answer-yet'].words,
  'being-answered': findingStatusWords['being-answered'].words,
  'all-actions-delivered': findingStatusWords['all-actions-delivered'].words,
  'taken-up-by-later-finding': findingStatusWords['taken-up-by-later-finding'].words,
  'closed-by-later-visit': findingStatusWords['closed-by-later-visit'].words,
} as const satisfies Record<FindingStatus, string>

const gapInWords = {
  'no-action': gapWords['no-action'].tag,
  'no-owner': gapWords['no-owner'].tag,
  'no-measure': gapWords['no-measure'].tag,
  'no-evidence': gapWords['no-evidence'].tag,
} as const satisfies Record<Gap, string>

const leaverColumns = {
  eligible: leaverWords.eligible.words,
  relevant: leaverWords.relevant.words,
  'former-relevant': leaverWords['former-relevant'].words,
  qualifying: leaverWords.qualifying.words,
} as const satisfies Record<LeaverStatus, string>

/** What can be taken out: each is a sheet of the whole workbook, and a file of its own in both forms. */
export const parts = [
  { name: 'plan', title: 'The plan', about: 'One row an action. It can be changed and brought in again.' },
  { name: 'outcomes', title: 'Priorities and outcomes', about: 'One row an outcome, with the IDs that the plan’s table needs.' },
  { name: 'visits', title: 'Visits', about: 'One row a visit, with its days and its sources. With the three tables below it is the register, and can be brought in elsewhere.' },
  { name: 'judgements', title: 'Judgements', about: 'One row a judgement, as the report prints it.' },
  { name: 'findings', title: 'Findings', about: 'One row a finding of any visit, word for word, with where it stands.' },
  { name: 'lineage', title: 'What later visits say', about: 'One row for each earlier finding that a later visit continues, repeats or closes.' },
  { name: 'coverage', title: 'Coverage', about: 'One row a finding that asks for an answer, with what it lacks.' },
  { name: 'contracts', title: 'Contracts', about: 'One row a contract, with its parties and its term. To read, as are the tables below.' },
  { name: 'indicators', title: 'Indicators of contracts', about: 'One row a wording, with its target, its tolerance and its days.' },
  { name: 'returns', title: 'Figures of contracts', about: 'One row a council and submission; what was given before stands beside what was given again. The provider brings its figures in in this form.' },
  { name: 'changes', title: 'Changes of contracts', about: 'One row a proposed change, with every answer.' },
  { name: 'support', title: 'Support from others', about: 'One row a package, with days agreed and given.' },
  { name: 'promises', title: 'Promises to care leavers', about: 'One row a promise of a council.' },
  { name: 'agreed', title: 'Front door: what was agreed', about: 'One row an agency and version of the agreement, with people, hours and times to answer.' },
  { name: 'given', title: 'Front door: what was given', about: 'One row an agency and month, with people, checks answered and meetings attended.' },
  { name: 'decisions', title: 'Front door: what was decided', about: 'One row a month, with the decisions by outcome.' },
  { name: 'takeup', title: 'Who has what was promised', about: 'One row a promise and time, with how many had it of those who could.' },
  { name: 'leavers', title: 'Care leavers', about: 'One row a council and day, by their standing in law.' },
  { name: 'campaigns', title: 'Recruitment', about: 'One row a campaign and day of counting, with how far people came since it began.' },
  { name: 'raised', title: 'Front door: what was raised', about: 'One row a matter that one agency raised with another.' },
  { name: 'breakdowns', title: 'Figures with their parts', about: 'One row a figure that is told apart by age, sex and the like, and one for each of its parts. It can be loaded again, here or elsewhere.' },
] as const
export type PartName = (typeof parts)[number]['name']

/** The name under which everything stands in one workbook. */
export const everything = 'everything'

type Ask = Pick<Questions, 'actions' | 'outcomes' | 'priorities' | 'findings' | 'inspections' | 'lineage' | 'contracts' | 'supportPackages' | 'corporateParenting' | 'bodies' | 'frontDoor' | 'workforcePlans'>

/** Figures and their parts before anybody asks for them: they are worked out for the files that hold them alone. */
const noBreakdowns: Table = { ...figuresWithPartsShape, rows: [] }

/** In: a file that is asked for. Out: whether figures with their parts are in it. */
export const holdsBreakdowns = (asked: string): boolean => asked === `${everything}.xlsx` || /^breakdowns\.(?:csv|xlsx)$/.test(asked)

/** Every table of a programme, filled as whoever takes it out may see it, and whole where they gave the figures of a contract themselves; figures with their parts are given, where they are asked for. */
export const tablesOf = async (ask: Ask, programme: Programme['id'], sight: Sight, ownsFigures: (contract: Contract) => boolean = () => false, breakdowns: Table = noBreakdowns): Promise<Readonly<Record<PartName, Table>>> => {
  const actions = await ask.actions(programme)
  const [outcomes, priorities] = [await ask.outcomes(programme), await ask.priorities(programme)]
  const [findings, inspections, lineage] = [await ask.findings(programme), await ask.inspections(programme), await ask.lineage(programme)]
  const register = { inspections, findings, lineage, actions }
  return {
    breakdowns,
    plan: planTable({ actions, outcomes, priorities, findings }),
    outcomes: outcomesTable({ priorities, outcomes }),
    ...registerTables(register, statusInWords),
    coverage: coverageTable(register, gapInWords),
    ...contractTables({ contracts: await ask.contracts(programme), support: await ask.supportPackages(programme), parenting: await ask.corporateParenting(programme), bodies: await ask.bodies(programme) }, sight, ownsFigures),
    ...peopleTables({ parenting: await ask.corporateParenting(programme), campaigns: (await ask.workforcePlans(programme)).campaigns, bodies: await ask.bodies(programme) }, { leaver: leaverColumns, stage: campaignStageWords }, sight),
    ...frontDoorTables(await ask.frontDoor(programme), { urgency: urgencyShort, outcome: outcomeWords, matter: matterWords, settled: settledWords }, sight),
  }
}

export type RecordFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array | string }

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Rows of one contract, or of one indicator of it. */
export type OnlyRows = { readonly contract?: string; readonly code?: string }

const withOnly = (table: Table, only: OnlyRows): Table => {
  const asked = (['contract', 'code'] as const).filter((key) => only[key] !== undefined && table.columns.some((column) => column.key === key))
  return asked.length === 0 ? table : { ...table, rows: table.rows.filter((row) => asked.every((key) => row[key] === only[key])) }
}

/** In: what was asked for, such as `plan.csv`, every table, and of which contract or indicator alone. Out: the file with the day in its name, a refusal, or null where there is no such file. */
export const fileOf = async (asked: string, tables: Readonly<Record<PartName, Table>>, programme: Programme, on: Day, only: OnlyRows = {}): Promise<RecordFile | Refusal | null> => {
  const [, part, ending] = /^([a-z]+)\.(csv|xlsx|csv-metadata\.json)$/.exec(asked) ?? []
  const wanted = parts.filter(({ name }) => name === part || part === everything).map(({ name }) => withOnly(tables[name], only))
  if (!isNonEmpty(wanted) || ending === undefined || (part === everything && ending !== 'xlsx')) return null
  const name = `${programme.id}-${part}-${on}.${ending}`
  if (ending === 'csv') {
    const csv = toCsv(wanted[0])
    return isRefusal(csv) ? csv : { name, mediaType: 'text/csv; charset=utf-8', bytes: csv }
  }
  if (ending === 'csv-metadata.json') {
    const csvName = name.replace('-metadata.json', '')
    const { title: called = '' } = parts.find((each) => each.name === part) ?? {}
    return { name, mediaType: 'application/csvm+json; charset=utf-8', bytes: part === 'breakdowns' ? figuresMetadata(csvName, `${programme.name}: ${called}`, { withParts: true }) : shapeMetadata(csvName, `${programme.name}: ${called}`, wanted[0], notesOf(part ?? '')) }
  }
  const title = `${programme.name}: ${parts.find((each) => each.name === part)?.title ?? 'the record'}`
  const bytes = await toXlsx({ title, language: 'en-GB', madeOn: on, tables: wanted })
  return isRefusal(bytes) ? bytes : { name, mediaType: workbookType, bytes }
}
