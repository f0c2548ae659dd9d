import { describe, expect, it } from 'vitest'
import { faultsInCsvw } from '../../../../test/support/csvw.ts'
import { programme, today } from '../../../../test/support/cast.ts'
import { aRecord, aReturn, of100 } from '../../../../test/support/contracts.ts'
import { aFrontDoor, aFrontDoorMonth, aMatter, aPromise, aSupportPackage } from '../../../../test/support/partners.ts'
import { aBody } from '../../../../test/support/regime.ts'
import { answersFrom } from '../../../../test/support/pages.ts'
import { action, finding, inspection, outcome } from '../../../../test/support/states.ts'
import { day } from '../../../core/calendar/day.ts'
import type { Month } from '../../../core/measure/month.ts'
import type { Campaign, CampaignId } from '../../../core/workforce/campaign.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { PriorityId } from '../../../core/plan/plan.ts'
import { leaverWords } from '../../words/parenting-words.ts'
import { fileOf, parts, tablesOf, type OnlyRows } from './record-files.ts'

const aCampaign: Campaign = { id: 'campaign' as CampaignId, programme, title: 'Come north', body: aBody('north', null, null).id, from: day('2025-05-01'), posts: 12, counts: [{ on: day('2025-12-31'), counts: { approached: 90, applied: 30, interviewed: 12, offered: 8, accepted: 6, started: 2 } }], offers: [], stays: [] }
const sees = { seesSmallNumbers: true }
const about = { id: programme, name: 'Sampleshire', kind: 'live', isInvented: true } as const
const held = {
  contracts: [aRecord({ returns: [aReturn('2025-10-01', of100(97), of100(70))] })], supportPackages: [aSupportPackage()], corporateParenting: { promises: [aPromise()], takeUps: [{ programme, promise: aPromise().id, from: day('2025-04-01'), to: day('2025-09-30'), receiving: 3, eligible: 40 }], leavers: [{ programme, council: aBody('north', null, null).id, on: day('2025-12-31'), counts: { eligible: 30, relevant: 4, 'former-relevant': 120, qualifying: 0 } }], views: [], meetings: [] }, bodies: [aBody('north', null, null)],
  frontDoor: aFrontDoor({ months: [aFrontDoorMonth('police', '2026-01'), aFrontDoorMonth('health', '2026-01', { answers: { red: { asked: 40, inTime: 30 }, amber: null, green: null } })], decisions: [{ programme, month: '2026-01' as Month, counts: { 'no-further-action': 120, advice: 40, 'early-help': 30, assessment: 200, 'strategy-meeting': 4, 'passed-to-another-council': 0 }, note: null }], escalations: [aMatter()] }),
  findings: [finding('f1'), finding('f2')], inspections: [inspection('first-visit')], actions: [action('a')], outcomes: [outcome],
  workforcePlans: { campaigns: [aCampaign], cohorts: [] },
  priorities: [{ id: 'priority' as PriorityId, programme, position: 1, title: 'Help', owner: null }],
}
const file = async (asked: string) => fileOf(asked, await tablesOf(answersFrom(held), programme, sees), about, today)

describe('taking out the record', () => {
  it('puts the day into the name of the file', async () => expect(await file('plan.csv')).toMatchObject({ name: 'sampleshire-plan-2026-03-02.csv', mediaType: 'text/csv; charset=utf-8' }))
  it('gives the plan one row an action, with findings by reference', async () => {
    const { plan } = await tablesOf(answersFrom(held), programme, sees)
    expect(plan.rows).toMatchObject([{ id: 'a', findings: ['f1'], outcome: 'outcome', delivery: 'Not started', priorityForReading: 'Help' }])
  })
  it('says of each finding where it stands and what it lacks, in words', async () => {
    const { findings, coverage } = await tablesOf(answersFrom(held), programme, sees)
    expect(findings.rows).toMatchObject([{ id: 'f1', statusForReading: 'Being answered', actionsForReading: ['1'] }, { id: 'f2', statusForReading: 'No answer yet', actionsForReading: [] }])
    expect(coverage.rows).toMatchObject([{ id: 'f1', gaps: [] }, { id: 'f2', gaps: ['No action'] }])
  })
  it('gives contracts, support and promises one row each, and a row for each council of a submission', async () => {
    const tables = await tablesOf(answersFrom(held), programme, sees)
    expect([tables.contracts, tables.indicators, tables.support, tables.promises].map((each) => each.rows.length)).toEqual([1, 1, 1, 1])
    expect(tables.returns.rows).toMatchObject([{ body: 'north', numerator: 97, denominator: 100, value: 97, gap: null }, { numerator: 70, value: 70 }])
    expect(await file('returns.csv')).toMatchObject({ name: 'sampleshire-returns-2026-03-02.csv' })
  })
  it('keeps a figure that rests on a small number back from those who may not see one', async () => {
    const { returns } = await tablesOf(answersFrom(held), programme, { seesSmallNumbers: false })
    expect(returns.rows).toMatchObject([{ numerator: null, denominator: null, value: null, gap: 'Kept back: a small number' }, { numerator: 70, value: 70, gap: null }])
  })
  it('gives the counts of people, and keeps the small ones back from those who may not see them', async () => {
    const [seen, kept] = [await tablesOf(answersFrom(held), programme, sees), await tablesOf(answersFrom(held), programme, { seesSmallNumbers: false })]
    expect([seen.takeup.rows, seen.leavers.rows, seen.campaigns.rows]).toMatchObject([[{ receiving: 3, eligible: 40, keptBack: [] }], [{ relevant: 4, qualifying: 0, keptBack: [] }], [{ campaign: 'Come north', approached: 90, started: 2, keptBack: [] }]])
    expect([kept.takeup.rows, kept.leavers.rows, kept.campaigns.rows]).toMatchObject([
      [{ receiving: null, eligible: null, keptBack: ['How many had it', 'Of how many who could'] }], [{ eligible: 30, relevant: null, qualifying: 0, keptBack: [leaverWords.relevant.words] }], [{ applied: 30, started: null, keptBack: ['Started'] }],
    ])
  })
  it('gives the front door one row an agency and month, and one a month of decisions', async () => {
    const { agreed, given, decisions, raised } = await tablesOf(answersFrom(held), programme, sees)
    expect([agreed, given, decisions, raised].map(({ rows }) => rows.length)).toEqual([2, 2, 1, 1])
    expect(given.rows).toMatchObject([{ month: '2026-01', agency: 'police', people: 2, redWhole: 20, redPart: 19, amberWhole: null, meetingsPart: 11, keptBack: [] }, { redPart: 30 }])
    expect(decisions.rows).toMatchObject([{ assessment: 200, 'strategy-meeting': 4, keptBack: [] }])
    expect(raised.rows).toMatchObject([{ by: 'police', against: 'health', matter: 'Coming to meetings', answered: null }])
  })
  it('keeps the small numbers of the front door back, and says which', async () => {
    const { given, decisions } = await tablesOf(answersFrom(held), programme, { seesSmallNumbers: false })
    expect(given.rows).toMatchObject([{ redWhole: null, redPart: null, meetingsPart: null, keptBack: ['Red checks', 'Strategy meetings'] }, { redWhole: 40, redPart: 30, keptBack: ['Strategy meetings'] }])
    expect(decisions.rows).toMatchObject([{ assessment: 200, 'strategy-meeting': null, 'passed-to-another-council': 0, keptBack: ['Strategy meeting'] }])
  })
  it('describes the columns of every table in valid CSV on the Web, and each cell is what its column is said to hold', async () => {
    const tables = await tablesOf(answersFrom(held), programme, sees)
    for (const { name } of parts) {
      const [csv, about] = [await file(`${name}.csv`), await file(`${name}.csv-metadata.json`)]
      if (csv === null || about === null || isRefusal(csv) || isRefusal(about)) throw new Error(`no file of ${name}`)
      const headings = tables[name].columns.map(({ heading }) => heading)
      const rows = tables[name].rows.map((row) => tables[name].columns.map(({ key }) => String(row[key] ?? '')))
      expect([name, faultsInCsvw(String(about.bytes), [headings, ...rows])]).toEqual([name, []])
      expect(String(csv.bytes).replaceAll('"', '').replace(/^\uFEFF/, '').startsWith(headings.join(','))).toBe(true)
      expect(about.name).toBe(`${csv.name}-metadata.json`)
    }
  })
  it('gives the figures of one indicator alone where a view shows no others', async () => {
    const tables = await tablesOf(answersFrom(held), programme, sees)
    const lines = async (only: OnlyRows) => {
      const found = await fileOf('returns.csv', tables, about, today, only)
      return found === null || isRefusal(found) ? [] : String(found.bytes).trim().split('\n')
    }
    const [contract, code] = [held.contracts[0]!.contract.id, held.contracts[0]!.returns[0]!.code]
    expect([(await lines({ contract, code })).length, (await lines({ contract, code: 'Z9' })).length, (await lines({ contract: 'another' })).length]).toEqual([3, 1, 1])
  })
  it('has a workbook of everything', async () => expect(await file('everything.xlsx')).toMatchObject({ name: 'sampleshire-everything-2026-03-02.xlsx' }))
  it.each(['everything.csv', 'everything.csv-metadata.json', 'people.csv', 'plan.exe', '../plan.csv', ''])('has no file called %j', async (asked) => expect(await file(asked)).toBeNull())
})
