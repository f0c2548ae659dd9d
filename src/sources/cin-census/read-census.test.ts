import { describe, expect, it } from 'vitest'
import { caseOf, censusOf, childOf, inPieces } from '../../../test/support/invented-census.ts'
import { measureReturns } from '../../analysis/measure.ts'
import { dayOfNumber } from '../../core/calendar/day-number.ts'
import { day } from '../../core/calendar/day.ts'
import { parseMonth } from '../../core/measure/month.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { censusIndicators } from '../../indicators/cin-census/all.ts'
import { readCensus, type CensusReading } from './read-census.ts'

const today = day('2026-11-22')
const read = async (xml: string): Promise<CensusReading> => {
  const reading = await readCensus(inPieces(xml, 64), today)
  if (isRefusal(reading)) throw new Error(reading.code)
  return reading
}
const rulesOf = async (xml: string) => (await read(xml)).problems.map(({ column, rule }) => `${column!.split('/').at(-1)}: ${rule}`)
const figure = async (xml: string, id: string, month: string) => {
  const { rows, period } = await read(xml)
  const measured = measureReturns([{ rows, period }], censusIndicators.filter((each) => each.id === id), [parseMonth(month)!])
  return { all: measured.asSupplied.get(id)!.get(parseMonth(month)!), once: measured.repeatsRemoved.get(id)!.get(parseMonth(month)!) }
}
const plan = { CPPstartDate: '2023-06-01', InitialCategoryOfAbuse: 'NEG', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '0', Reviews: { CPPreviewDate: ['2024-01-31', '2023-08-30'] } }

describe('a children in need census', () => {
  it('is read without a problem where there is none', async () => {
    const details = caseOf('2023-05-01', { ReferralNFA: 'true' })
    const { problems, quality, period } = await read(censusOf([childOf('A1', details)]))
    expect(problems).toEqual([])
    expect(quality.map(({ table, rows }) => [table, rows]).slice(0, 3)).toEqual([['census-children', 1], ['census-referrals', 1], ['census-assessments', 0]])
    expect([period!.first, period!.last].map(dayOfNumber)).toEqual(['2023-04-01', '2024-03-31'])
  })
  it('gives its figures, reviews in any order', async () => {
    const details = { CINreferralDate: '2023-05-01', ReferralSource: '6', DateOfInitialCPC: '2023-06-01', Section47: { S47ActualStartDate: '2023-05-11', DateOfInitialCPC: '2023-06-01', ICPCnotRequired: '0' }, ReferralNFA: '0', ChildProtectionPlans: plan }
    const xml = censusOf([childOf('A1', details)])
    expect((await figure(xml, 'cp_reviews_on_time_pct', '2024-03')).all).toEqual({ num: 1, den: 1 })
    expect((await figure(xml, 'icpcs', '2023-06')).all).toBe(1)
    expect((await figure(xml, 'icpc_15wd_pct', '2023-06')).all).toEqual({ num: 1, den: 1 })
    expect((await figure(xml, 'icpc_to_plan_pct', '2023-06')).all).toEqual({ num: 1, den: 1 })
    expect((await figure(xml, 'cp_open_emotional_pct', '2024-03')).all).toEqual({ num: 1, den: 1 })
  })
  it('counts a child entered twice in one result and once in the other, wherever it stands', async () => {
    const twice = childOf('A1', caseOf('2023-05-01'))
    expect(await figure(censusOf([twice, childOf('A2', caseOf('2023-05-01')), twice]), 'referrals', '2023-05')).toEqual({ all: 3, once: 2 })
    expect(await rulesOf(censusOf([twice, twice]))).toEqual(['LAchildID: an identifier that an earlier child of the file has'])
  })
  it('gives no figure for months it does not tell of', async () => expect((await figure(censusOf([childOf('A1', caseOf('2022-05-01'))]), 'referrals', '2022-05')).all).toBeNull())
  it.each([
    ['2024', '2024-03-31', '5D', []],
    ['2022', '2022-03-31', '5D', ['ReferralSource: a code of another year']],
    ['2022', '2022-03-31', '6Z', ['ReferralSource: not one of the codes of this element and counted as blank']],
    ['2024', '2024-03-28', '6', ['ReferenceDate: a reference date that is not 31 March of the year']],
    ['2031', '2024-03-31', '6', ['Year: a year whose codes are not held here', 'ReferenceDate: a reference date that is not 31 March of the year']],
  ])('of %s, of %s, with source %s tells of %j', async (year, on, source, rules) => {
    const child = childOf('A1', { CINreferralDate: '2021-05-01', ReferralSource: source, ReferralNFA: '0' })
    expect(await rulesOf(censusOf([child], { Collection: 'CIN', Year: year, ReferenceDate: on }))).toEqual(rules)
  })
  it('asks for the sex since 2025 and for the gender before', async () => {
    const of = (year: string, identifiers: object) => rulesOf(censusOf([childOf('A1', caseOf('2021-05-01'), { UPNunknown: 'UN1', PersonBirthDate: '2012-05-01', ...identifiers })], { Collection: 'CIN', Year: year, ReferenceDate: `${year}-03-31` }))
    expect(await of('2025', { Sex: 'F' })).toEqual([])
    expect(await of('2025', { GenderCurrent: '2' })).toEqual(['GenderCurrent: an element of another year', 'Sex: a needed element is missing'])
    expect(await of('2024', { Sex: 'F' })).toEqual(['Sex: an element of another year', 'GenderCurrent: a needed element is missing'])
  })
  it.each([
    ['an end before its start', caseOf('2023-05-02', { CINclosureDate: '2023-05-01', ReasonForClosure: 'RC7' }), 'CINclosureDate: an end lies before its start'],
    ['a closure without a reason', caseOf('2023-05-02', { CINclosureDate: '2023-05-03' }), 'ReasonForClosure: a closed case without a reason'],
    ['a day in the future', caseOf('2027-05-02'), 'CINreferralDate: a date lies in the future'],
    ['an impossible day', caseOf('2023-02-30'), 'CINreferralDate: a date cannot be read and is counted as blank'],
    ['a referral of an adult', caseOf('2038-05-02'), 'CINreferralDate: a person of 25 or older'],
    ['an assessment before the referral', caseOf('2023-05-02', { Assessments: { AssessmentActualStartDate: '2023-05-01' } }), 'AssessmentActualStartDate: an assessment before the referral'],
    ['a completed assessment without factors', caseOf('2023-05-02', { Assessments: { AssessmentActualStartDate: '2023-05-02', AssessmentAuthorisationDate: '2023-05-03' } }), 'FactorsIdentifiedAtAssessment: a completed assessment without factors'],
    ['an assessment where nothing followed', caseOf('2023-05-02', { ReferralNFA: '1', Assessments: { AssessmentActualStartDate: '2023-05-02' } }), 'ReferralNFA: no further action, and yet an assessment, enquiry or plan'],
    ['a conference before its enquiry', caseOf('2023-05-02', { Section47: { S47ActualStartDate: '2023-05-04', DateOfInitialCPC: '2023-05-03', ICPCnotRequired: '0' } }), 'DateOfInitialCPC: a conference before its enquiry'],
    ['a review before the plan', caseOf('2023-05-02', { ChildProtectionPlans: { ...plan, Reviews: { CPPreviewDate: '2023-05-31' } } }), 'CPPreviewDate: a review before the plan began'],
    ['a plan without a category', caseOf('2023-05-02', { ChildProtectionPlans: { CPPstartDate: '2023-06-01', LatestCategoryOfAbuse: 'EMO', NumberOfPreviousCPP: '-1' } }), 'InitialCategoryOfAbuse: a needed element is missing'],
  ])('tells of %s', async (_, details, rule) => expect(await rulesOf(censusOf([childOf('A1', details)]))).toContain(rule))
  it.each([
    ['neither birth date', { UPNunknown: 'UN1', GenderCurrent: '0' }, 'PersonBirthDate: neither a birth date nor an expected one'],
    ['both', { UPNunknown: 'UN1', PersonBirthDate: '2023-01-01', ExpectedPersonBirthDate: '2023-01-02', GenderCurrent: '0' }, 'ExpectedPersonBirthDate: a birth date and an expected one as well'],
    ['a UPN of the wrong shape', { UPN: 'A12', PersonBirthDate: '2012-01-01', GenderCurrent: '0' }, 'UPN: not written as it must be'],
    ['a birth of 1899', { UPNunknown: 'UN1', PersonBirthDate: '1899-01-01', GenderCurrent: '0' }, 'PersonBirthDate: a date lies before 1900'],
    ['a birth that is expected years from now', { UPNunknown: 'UN1', ExpectedPersonBirthDate: '2027-01-01', GenderCurrent: '0' }, 'ExpectedPersonBirthDate: an expected birth more than ten months after the reference date'],
  ])('with %s tells of it', async (_, identifiers, rule) => expect(await rulesOf(censusOf([childOf('A1', caseOf('2023-05-02'), identifiers)]))).toContain(rule))
  it.each([
    ['the workforce return', censusOf([], { Collection: 'CSWW', Year: '2022', ReferenceDate: '2022-09-30' }), 'other-return'],
    ['a file without a child', '<Message><Children></Children></Message>', 'no-children'],
  ])('is not %s', async (_, xml, code) => expect(((await readCensus(inPieces(xml), today)) as Refusal).code).toBe(code))
  it('shows nothing of a child in what it returns', async () => {
    const reading = await read(censusOf([childOf('PLANTED-7391', caseOf('PLANTED-7391', { Unknown: 'PLANTED-7391' }), { UPN: 'PLANTED-7391', PersonBirthDate: '2014-02-03x' })]))
    const { rows: _, ...told } = reading
    expect(JSON.stringify([told.problems, told.quality.map((each) => [...each.unusableDates])])).not.toMatch(/PLANTED|2014/)
    expect(told.problems.length).toBeGreaterThan(3)
  })
})
