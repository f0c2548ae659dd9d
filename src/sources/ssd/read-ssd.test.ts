import { describe, expect, it } from 'vitest'
import { inventedSsd, ssdFiles } from '../../../test/support/ssd-tables.ts'
import { measure } from '../../analysis/measure.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Month } from '../../core/measure/month.ts'
import { isRefusal } from '../../core/refusal.ts'
import { annexADatasetIndicators } from '../../indicators/further.ts'
import { readAnnexASheets } from '../annex-a/read-annex-a.ts'
import { annexALists, type ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import { readSsdFiles } from './read-ssd.ts'

const today = '2024-04-20' as Day
const months = ['2024-01' as Month, '2024-02' as Month, '2024-03' as Month]
const read = async (tables = inventedSsd, wanted: readonly Month[] = months) => {
  const reading = await readSsdFiles(ssdFiles(tables), today, wanted)
  if (isRefusal(reading)) throw new Error(reading.message)
  const { asSupplied, repeatsRemoved, notGiven } = measure([reading.rows], reading.positions, annexADatasetIndicators, wanted)
  const cells = (indicator: string) => wanted.map((month) => asSupplied.get(indicator)!.get(month))
  return { ...reading, cells, asSupplied, repeatsRemoved, notGiven }
}
const without = (...left: readonly string[]) => Object.fromEntries(Object.entries(inventedSsd).filter(([table]) => !left.includes(table)))

describe('the Standard Safeguarding Dataset', () => {
  it('tells who has no worker today: a child all of whose involvements have ended', async () => {
    const heading = 'invo_person_id,invo_professional_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date'
    const lines = ['P1,W1,East,2024-03-05,', 'P3,W2,East,2023-01-10,2024-04-01', 'P4,W2,Care,2020-01-15,2023-01-01', 'P4,W3,Care,2023-01-01,']
    const { cells } = await read({ ...inventedSsd, ssd_involvements: [heading, ...lines] })
    expect(cells('children_without_worker')).toEqual([null, null, 1])
    // The case of P3 began on 10 January 2023.
    expect(cells('longest_wait_for_worker_days')[2]).toBe(446)
    expect(cells('cin_caseload_max')[2]).toBe(1)
    const withoutEnds = await read({ ...inventedSsd, ssd_involvements: [heading, ...lines].map((line) => line.split(',').slice(0, 4).join(',')) })
    expect(withoutEnds.notGiven.find(({ indicator, months: of }) => indicator === 'children_without_worker' && of.includes('2024-03' as Month))).toMatchObject({ code: 'heading-missing' })
  })
  it('is counted by the definitions of Annex A', async () => {
    const { cells } = await read()
    expect(cells('contacts')).toEqual([1, 1, 2])
    // Two contacts on one day, both with the referral of that day.
    expect(cells('contacts_to_referral_1wd_pct')).toEqual([{ num: 0, den: 1 }, { num: 1, den: 1 }, { num: 2, den: 2 }])
    expect(cells('referrals')).toEqual([0, 0, 2])
    expect(cells('referrals_nfa_pct')[2]).toEqual({ num: 1, den: 2 })
    expect(cells('rereferrals_12m_pct')[2]).toEqual({ num: 1, den: 2 })
    expect(cells('assessments_completed')).toEqual([0, 0, 2])
    expect(cells('assessments_45wd_pct')[2]).toEqual({ num: 1, den: 2 })
    expect(cells('assessments_open')).toEqual([1, 2, 1])
    expect(cells('s47s')).toEqual([0, 1, 1])
    expect(cells('icpcs')).toEqual([0, 1, 2])
    expect(cells('icpc_15wd_pct')[2]).toEqual({ num: 1, den: 1 })
    // Children in need: a referral that led to nothing is no case.
    expect(cells('cin_open')).toEqual([2, 2, 3])
    expect(cells('cp_open')).toEqual([1, 1, 2])
    expect(cells('cp_starts')).toEqual([0, 0, 1])
    expect(cells('cp_second_24m_pct')[2]).toEqual({ num: 1, den: 1 })
    expect(cells('cp_second_ever_pct')[2]).toEqual({ num: 1, den: 1 })
    expect(cells('cp_open_2y_pct')[2]).toEqual({ num: 1, den: 2 })
    expect(cells('cla_open')).toEqual([1, 2, 1])
    expect(cells('cla_starts')).toEqual([0, 1, 0])
    expect(cells('cla_ends')).toEqual([0, 0, 1])
    expect(cells('adoption_placed')).toEqual([0, 1, 0])
    expect(cells('adoption_care_to_placed_days_mean')[1]).toBe(1465)
  })
  it('gives the position of each month end from what is dated, as it stood then', async () => {
    const { cells } = await read()
    expect(cells('snap_cla_open')).toEqual([1, 2, 1])
    expect(cells('cla_visit_42d_pct')).toEqual([{ num: 1, den: 1 }, { num: 1, den: 1 }, { num: 1, den: 1 }])
    // The review of March was cancelled; the one of July 2023 is too long ago by the end of January.
    expect(cells('cla_review_current_pct')).toEqual([{ num: 0, den: 1 }, { num: 1, den: 1 }, { num: 1, den: 1 }])
    expect(cells('cla_health_current_pct')[2]).toEqual({ num: 1, den: 1 })
    expect(cells('cla_dental_12m_pct')).toEqual([{ num: 0, den: 1 }, { num: 0, den: 1 }, { num: 0, den: 1 }])
    // Two moves and the placement in which the twelve months found the child, which began with S.
    expect(cells('cla_3plus_placements_pct')[2]).toEqual({ num: 1, den: 1 })
    expect(cells('leavers_in_touch_pct')).toEqual([null, null, { num: 1, den: 1 }])
    expect(cells('leavers_contact_56d_pct')[2]).toEqual({ num: 1, den: 1 })
  })
  it('gives for plans who was visited, seen alone and reviewed by each month end, and not what came later', async () => {
    const { cells } = await read({
      ...inventedSsd,
      ssd_cp_visits: ['cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen_alone', 'P3,2024-01-20,N', 'P3,2024-03-20,Y'],
      ssd_cp_reviews: ['cppr_person_id,cppr_cp_review_date', 'P3,2023-08-10', 'P3,2024-02-20'],
    })
    expect(cells('cp_visit_20wd_pct')).toEqual([{ num: 1, den: 1 }, { num: 0, den: 1 }, { num: 1, den: 1 }])
    expect(cells('cp_seen_alone_pct')).toEqual([{ num: 0, den: 1 }, { num: 0, den: 1 }, { num: 1, den: 1 }])
    expect(cells('cp_review_6m_pct')).toEqual([{ num: 1, den: 1 }, { num: 1, den: 1 }, { num: 1, den: 1 }])
    expect(cells('contacts_police_pct')[2]).toEqual({ num: 2, den: 2 })
  })
  it('gives for children in care who was missing and asked, whose plan is named, under which law, and where no home is registered, month by month', async () => {
    const { cells } = await read({
      ...inventedSsd,
      // What began a year ago and a day counts no more; being away with leave is not being missing.
      ssd_missing: ['miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_episode_type,miss_missing_rhi_offered,miss_missing_rhi_accepted', 'P4,2023-02-10,2023-02-11,Missing,Y,Y', 'P4,2024-02-10,2024-02-11,Away,N,', 'P4,2024-03-20,2024-03-22,M,Y,N'],
      ssd_cla_care_plan: ['lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date,lacp_cla_care_plan_json', 'P4,2023-01-01,,"{""ADOPTION"": """", ""OTHERPLN"": ""N""}"', 'P4,2024-02-01,,"{""ADOPTION"": ""Y"", ""OTHERPLN"": """"}"'],
      ssd_legal_status: ['lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date', 'P4,V2,2023-02-15,2024-03-10', 'P4,C2,2024-03-10,', 'P6,V4,2024-01-05,2024-01-19'],
      ssd_cla_placement: ['clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider,clap_cla_placement_urn', 'P4,2023-12-01,K2,PR4,', 'P5,2024-02-10,K2,PR1,SC123456'],
    })
    expect(cells('cla_missing_12m_pct')).toEqual([{ num: 1, den: 1 }, { num: 0, den: 2 }, { num: 1, den: 1 }])
    expect([cells('return_interview_offered_pct')[0], cells('return_interview_offered_pct')[2]]).toEqual([{ num: 1, den: 1 }, { num: 1, den: 1 }])
    expect([cells('return_interview_accepted_pct')[0], cells('return_interview_accepted_pct')[2]]).toEqual([{ num: 1, den: 1 }, { num: 0, den: 1 }])
    expect(cells('cla_permanence_4m_pct')).toEqual([{ num: 0, den: 1 }, { num: 1, den: 1 }, { num: 1, den: 1 }])
    expect(cells('cla_section20_12m_pct')).toEqual([{ num: 0, den: 1 }, { num: 1, den: 2 }, { num: 0, den: 1 }])
    expect(cells('cla_no_urn')).toEqual([1, 1, 1])
  })
  it('gives who in need was seen, whom an emergency protected, and enquiries that came again', async () => {
    const { cells } = await read({
      ...inventedSsd,
      ssd_cin_visits: ['cinv_person_id,cinv_cin_visit_date', 'P3,2024-03-20'],
      ssd_legal_status: [...inventedSsd['ssd_legal_status']!, 'P3,L2,2023-09-10,2023-09-13'],
      ssd_s47_enquiry: [...inventedSsd['ssd_s47_enquiry']!, 'E0,P1,2023-04-01,2023-04-10,N', 'E9,P3,2023-02-05,,'],
    })
    // A visit to a child in care or on a plan is one to a child in need.
    expect(cells('cin_seen_20wd_pct')).toEqual([{ num: 1, den: 2 }, { num: 0, den: 2 }, { num: 2, den: 2 }])
    expect(cells('cp_emergency_6m_pct')).toEqual([{ num: 1, den: 1 }, { num: 1, den: 1 }, { num: 0, den: 2 }])
    expect([cells('s47_repeat_12m_pct')[1], cells('s47_repeat_12m_pct')[2]]).toEqual([{ num: 0, den: 1 }, { num: 1, den: 1 }])
  })
  it('tells ages by birth dates, and of a child not yet born by the day on which it is expected', async () => {
    const tables = { ...inventedSsd, ssd_person: [`${inventedSsd['ssd_person']![0]},pers_expected_dob`, ...inventedSsd['ssd_person']!.slice(1).map((line) => `${line},`), 'P7,U,WBRI,,2024-06-01'], ssd_cin_episodes: [...inventedSsd['ssd_cin_episodes']!, 'R7,P7,2024-03-01,N1,6,N,,,Front door,W1'] }
    const reading = await readSsdFiles(ssdFiles(tables), today, months)
    if (isRefusal(reading)) throw new Error(reading.message)
    const { parts } = measure([reading.rows], reading.positions, annexADatasetIndicators, months, true)
    const told = parts.filter(({ indicator, month, by }) => indicator === 'cin_open' && month === '2024-03' && by === 'age-band').map(({ group, value }) => `${group} ${value}`)
    expect(told.toSorted()).toEqual(['10-to-15 2', '16-to-17 1', 'unborn 1'])
  })
  it('gives no figure of adopters or of where a placement lies, which the dataset does not hold', async () => {
    const { notGiven, asSupplied } = await read()
    for (const indicator of ['adopter_households_approved', 'cla_out_of_area_pct']) expect(notGiven.find((each) => each.indicator === indicator), indicator).toMatchObject({ months })
    expect([asSupplied.has('adopter_stage_1_2m_pct'), asSupplied.has('adopter_stage_2_4m_pct')]).toEqual([false, false])
  })
  it('gives the parts of its figures', async () => {
    const reading = await readSsdFiles(ssdFiles(), today, months)
    if (isRefusal(reading)) throw new Error(reading.message)
    const { parts } = measure([reading.rows], new Map(), annexADatasetIndicators, months, true)
    const told = parts.filter(({ indicator, month, by }) => indicator === 'cin_open' && month === '2024-03' && by === 'ethnicity').map(({ group, value }) => `${group} ${value}`)
    expect(told.toSorted()).toEqual(['black 1', 'unknown 1', 'white 1'])
  })
  it('counts two contacts that agree in everything, and one row that stands twice once', async () => {
    const { asSupplied, repeatsRemoved, quality } = await read({ ...inventedSsd, ssd_contacts: [...inventedSsd['ssd_contacts']!, inventedSsd['ssd_contacts']![1]!] })
    expect([asSupplied.get('contacts')!.get('2024-03' as Month), repeatsRemoved.get('contacts')!.get('2024-03' as Month)]).toEqual([3, 2])
    expect(quality.find(({ table }) => table === 1)).toMatchObject({ rows: 6, repeatedRows: 1 })
  })
  it('gives no figure that rests on a table or column that is not there, and says which', async () => {
    const { notGiven, problems, cells } = await read({ ...without('ssd_cla_health', 'ssd_cp_plans', 'ssd_care_leavers'), ssd_cin_episodes: inventedSsd['ssd_cin_episodes']!.map((line, at) => (at === 0 ? line.replace('cine_referral_nfa', 'other') : line)) })
    expect(notGiven.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(['cla_health_current_pct', 'cla_dental_12m_pct', 'cp_open', 'leavers', 'referrals_nfa_pct']))
    expect(cells('cla_visit_42d_pct')[2]).toEqual({ num: 1, den: 1 })
    expect(problems).toEqual(expect.arrayContaining([
      expect.objectContaining({ sheet: 'ssd_cp_plans', rule: 'the table is missing' }),
      expect.objectContaining({ sheet: 'ssd_cin_episodes', column: 'cine_referral_nfa', rule: 'a column is missing' }),
    ]))
  })
  it('takes columns by their older names and in any order', async () => {
    const renamed = { ...inventedSsd, ssd_cla_episodes: inventedSsd['ssd_cla_episodes']!.map((line, at) => (at === 0 ? line.replace('episode_start_date', 'episode_start').replace('ceased_date', 'ceased').toUpperCase() : line)) }
    expect((await read(renamed)).cells('cla_open')).toEqual([1, 2, 1])
  })
  it('tells of defects by table, row and column of the dataset, and never with a value', async () => {
    const planted = 'PLANTED-7391'
    const { problems, positions, rows, ...told } = await read({
      ...inventedSsd,
      ssd_contacts: [...inventedSsd['ssd_contacts']!, `C6,${planted},31/31/2024,6`, 'C7,,2024-03-01,6', 'C8,P1,2031-03-01,6'],
      ssd_cla_visits: [...inventedSsd['ssd_cla_visits']!, `P4,${planted}`],
      ssd_cp_plans: [...inventedSsd['ssd_cp_plans']!, 'K5,P5,2024-03-01,2024-02-01,N,NEG,NEG'],
    })
    const found = problems.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column}: ${rule}`)
    expect(found).toEqual(expect.arrayContaining([
      'ssd_contacts 7 cont_contact_date: a date cannot be read and is counted as blank',
      'ssd_contacts 7 cont_person_id: a person who is not in ssd_person',
      'ssd_contacts 8 cont_person_id: a row says not whose it is',
      'ssd_contacts 9 cont_contact_date: a date lies in the future',
      'ssd_cla_visits 5 clav_cla_visit_date: a date cannot be read and is counted as blank',
      'ssd_cp_plans 6 cppl_cp_plan_end_date: an end lies before its start',
    ]))
    expect(JSON.stringify([problems, told.quality.map((each) => [...each.unusableDates])])).not.toMatch(/PLANTED|7391|2031|2014/)
    expect([...positions.values(), rows].map((each) => String(Object.keys(each)))).not.toContain('PLANTED')
  })
  it('refuses files of which none is of the dataset, and a table that stands twice', async () => {
    const codeOf = async (files: ReturnType<typeof ssdFiles>) => {
      const reading = await readSsdFiles(files, today, months)
      return isRefusal(reading) ? reading.code : null
    }
    expect(await codeOf(ssdFiles({ other: ['a,b,c', '1,2,3'] }))).toBe('other-layout')
    expect(await codeOf([...ssdFiles(), ...ssdFiles({ ssd_contacts: inventedSsd['ssd_contacts']! })])).toBe('table-twice')
    expect(await codeOf(ssdFiles({ ssd_contacts: ['cont_contact_id,cont_person_id,cont_contact_date', 'C1,"P1,2024-01-01'] }))).toBe('csv-broken')
  })
  it('agrees with Annex A where the same things stand in both', async () => {
    // Rows made by a rule, in both forms. Everything they count by stands in one table, so nothing is joined.
    let seed = 11
    const upTo = (most: number): number => Math.floor((((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32) * most))
    const day = (back: number): string => new Date(Date.UTC(2024, 2, 31) - back * 86_400_000).toISOString().slice(0, 10)
    const rows: Record<'ssd_contacts' | 'ssd_cin_assessments' | 'ssd_cp_plans' | 'ssd_s47_enquiry', string[][]> = { ssd_contacts: [], ssd_cin_assessments: [], ssd_cp_plans: [], ssd_s47_enquiry: [] }
    for (let at = 0; at < 400; at += 1) {
      const who = `X${upTo(90)}`
      rows.ssd_contacts.push([`c${at}`, who, day(upTo(120)), '6'])
      const from = upTo(200)
      rows.ssd_cin_assessments.push([`a${at}`, who, day(from), 'Y', upTo(4) === 0 ? '' : day(Math.max(0, from - upTo(90))), 'N'])
      rows.ssd_cp_plans.push([`k${at}`, who, day(from + 300), upTo(3) === 0 ? '' : day(from), 'N', 'NEG', 'NEG'])
      rows.ssd_s47_enquiry.push([`e${at}`, who, day(from), '', ''])
    }
    const headed = (table: keyof typeof rows) => [inventedSsd[table]![0]!, ...rows[table].map((cells) => cells.join(','))]
    const ssd = await read(Object.fromEntries(Object.keys(rows).map((table) => [table, headed(table as keyof typeof rows)])))
    const sheet = (list: ListNumber, headings: readonly string[], cells: readonly (readonly string[])[]) => ({
      name: `List ${list}`,
      rows: async function* () {
        const all = annexALists[list].columns.map(({ heading }) => heading)
        yield [{ number: 1, cells: all, unresolved: null }, ...cells.map((own, at) => ({ number: at + 2, cells: all.map((heading) => own[headings.indexOf(heading)] ?? null), unresolved: null }))]
      },
    })
    const annexA = await readAnnexASheets(
      [
        sheet(1, ['Child Unique ID', 'Date of Contact'], rows.ssd_contacts.map(([, who, on]) => [who!, on!])),
        sheet(4, ['Child Unique ID', 'Continuous Assessment Start Date', 'Continuous Assessment Date of Authorisation'], rows.ssd_cin_assessments.map(([, who, from, , to]) => [who!, from!, to!])),
        sheet(5, ['Child Unique ID', 'Strategy discussion initiating Section 47 Enquiry Start Date'], rows.ssd_s47_enquiry.map(([, who, from]) => [who!, from!])),
        sheet(7, ['Child Unique ID', 'Child Protection Plan Start Date', 'Child Protection Plan End Date'], rows.ssd_cp_plans.map(([, who, from, to]) => [who!, from!, to!])),
      ],
      today,
      [1, 4, 5, 7],
    )
    if (isRefusal(annexA)) throw new Error(annexA.message)
    const other = measure([annexA.rows], new Map(), annexADatasetIndicators, months).asSupplied
    const same = ['contacts', 'assessments_completed', 'assessments_45wd_pct', 'assessments_median_wd', 'assessments_open', 'assessments_open_over_45wd', 's47s', 'cp_starts', 'cp_ends', 'cp_open', 'cp_open_2y_pct', 'cp_second_24m_pct']
    for (const indicator of same) expect([indicator, ...ssd.cells(indicator)]).toEqual([indicator, ...months.map((month) => other.get(indicator)!.get(month))])
    expect(ssd.cells('cp_open')[2]).toBeGreaterThan(20)
  })
})
