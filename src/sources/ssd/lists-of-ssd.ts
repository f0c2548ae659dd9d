import { addMonths, dayOfNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import type { ListNumber } from '../../core/measure/annex-a-lists.data.ts'
import { dayText, ssdDay } from './ssd-day.ts'
import { latestOf, timesInCare, type SsdCare, type SsdHeld } from './ssd-held.ts'
import { enquiriesBefore, legalStatusOn, missingUntil, permanencePlanOn, wasProtectedInEmergency } from './ssd-at.ts'
import type { SsdRow } from './ssd-source.ts'
import type { SsdColumn, SsdTable } from './ssd-tables.data.ts'

/** A row of a list: the line of the table it was made from, and its cells in the order of the list's headings. */
export type ListRow = { readonly number: number; readonly cells: readonly unknown[] }
/** A list made from the dataset: the table that its rows stand in, and for each heading the column it comes from. */
export type SsdList = {
  readonly list: ListNumber
  readonly table: SsdTable
  readonly key: string
  readonly from: Readonly<Record<string, SsdColumn>>
  /** What a heading can be worked out from where its own column is not there. */
  readonly or?: Readonly<Record<string, SsdColumn>>
}

type Person = { readonly sex: string | null; readonly ethnicity: string | null; readonly born: string | null }
export type Lookups = {
  readonly persons: ReadonlyMap<string, Person>
  readonly disabled: ReadonlySet<string>
  readonly unaccompanied: ReadonlySet<string>
  readonly teams: Awaited<ReturnType<SsdHeld['dated']>>
  readonly care: readonly SsdCare[]
  /** Legal statuses by person: when each ended, and its code. */
  readonly legal: Awaited<ReturnType<SsdHeld['dated']>>
  readonly shortBreaks: ReadonlySet<SsdCare>
}

const yesNo = (text: string | null): string | null => (text === null ? null : /^(?:y|yes|1|t|true)$/i.test(text) ? 'a) Yes' : /^(?:n|no|0|f|false)$/i.test(text) ? 'b) No' : text)
const flag = (isSo: boolean): string => (isSo ? 'a) Yes' : 'b) No')
const abuse: Readonly<Record<string, string>> = { NEG: 'a) Neglect', PHY: 'b) Physical abuse', SAB: 'c) Sexual abuse', EMO: 'd) Emotional abuse', MUL: 'e) Multiple/not recommended' }
const abuseOf = (text: string | null): string | null => (text === null ? null : (abuse[text.toUpperCase()] ?? text))
const dayOrBlank = (on: DayNumber | undefined): string | null => (on === undefined || Number.isNaN(on) ? null : dayOfNumber(on))

const ofPerson = { Gender: 'ssd_person.pers_sex', Ethnicity: 'ssd_person.pers_ethnicity', 'Date of Birth': 'ssd_person.pers_dob' } as const
const disability = { 'Does the Child have a Disability': 'ssd_disability.disa_person_id' } as const
const worker = { 'Allocated Team': 'ssd_involvements.invo_professional_team', 'Allocated Worker': 'ssd_involvements.invo_professional_id' } as const

/**
 * How the tables become the lists of Annex A, so that the same definitions count. Source: Data to Insight, Annex A from the Standard Safeguarding
 * Dataset, `AnnexA_sqlserver_v1.2.0`. Two things differ on purpose: rows of every date are taken, because each month is counted from its own rows; and
 * a list holds every plan and time in care, not the child's latest alone. List 11, of adopters, is not in the dataset: the same script sets the days of
 * its stages to 1 January 1900 and says “Incomplete as required data not held within the ssd and beyond project scope”.
 */
export const ssdLists: readonly SsdList[] = [
  { list: 1, table: 'ssd_contacts', key: 'cont_contact_id', from: { 'Child Unique ID': 'ssd_contacts.cont_person_id', ...ofPerson, 'Date of Contact': 'ssd_contacts.cont_contact_date', 'Contact Source': 'ssd_contacts.cont_contact_source_code' } },
  { list: 2, table: 'ssd_early_help_episodes', key: 'earl_episode_id', from: { 'Child Unique ID': 'ssd_early_help_episodes.earl_person_id', ...ofPerson, 'Assessment start date': 'ssd_early_help_episodes.earl_episode_start_date', 'Assessment completion date': 'ssd_early_help_episodes.earl_episode_end_date', 'Organisation completing assessment': 'ssd_early_help_episodes.earl_episode_organisation' } },
  { list: 3, table: 'ssd_cin_episodes', key: 'cine_referral_id', from: { 'Child Unique ID': 'ssd_cin_episodes.cine_person_id', ...ofPerson, 'Date of referral': 'ssd_cin_episodes.cine_referral_date', 'Referral Source': 'ssd_cin_episodes.cine_referral_source_code', 'Referral NFA?': 'ssd_cin_episodes.cine_referral_nfa', 'Allocated Team': 'ssd_cin_episodes.cine_referral_team', 'Allocated Worker': 'ssd_cin_episodes.cine_referral_worker_id' } },
  { list: 4, table: 'ssd_cin_assessments', key: 'cina_assessment_id', from: { 'Child Unique ID': 'ssd_cin_assessments.cina_person_id', ...ofPerson, ...disability, 'Continuous Assessment Start Date': 'ssd_cin_assessments.cina_assessment_start_date', 'Child Seen During Continuous Assessment': 'ssd_cin_assessments.cina_assessment_child_seen', 'Continuous Assessment Date of Authorisation': 'ssd_cin_assessments.cina_assessment_auth_date', "Was the child assessed as requiring LA children's social care support?": 'ssd_cin_assessments.cina_assessment_outcome_nfa', 'Allocated Team': 'ssd_cin_assessments.cina_assessment_team', 'Allocated Worker': 'ssd_cin_assessments.cina_assessment_worker_id' } },
  { list: 5, table: 'ssd_s47_enquiry', key: 's47e_s47_enquiry_id', from: { 'Child Unique ID': 'ssd_s47_enquiry.s47e_person_id', ...ofPerson, ...disability, 'Strategy discussion initiating Section 47 Enquiry Start Date': 'ssd_s47_enquiry.s47e_s47_start_date', 'Was an Initial Child Protection Conference deemed unnecessary?': 'ssd_s47_enquiry.s47e_s47_nfa', 'Number of Section 47 Enquiries in the last 12 months': 'ssd_s47_enquiry.s47e_s47_enquiry_id', 'Date of Initial Child Protection Conference': 'ssd_initial_cp_conference.icpc_icpc_date', 'Did the Initial Child Protection Conference Result in a Child Protection Plan': 'ssd_initial_cp_conference.icpc_icpc_outcome_cp_flag', 'Allocated Team': 'ssd_s47_enquiry.s47e_s47_completed_by_team', 'Allocated Worker': 'ssd_s47_enquiry.s47e_s47_completed_by_worker_id' } },
  { list: 6, table: 'ssd_cin_episodes', key: 'cine_referral_id', from: { 'Child Unique ID': 'ssd_cin_episodes.cine_person_id', ...ofPerson, ...disability, 'CIN Start Date': 'ssd_cin_episodes.cine_referral_date', 'Primary Need Code': 'ssd_cin_episodes.cine_cin_primary_need_code', 'Date Child Was Last Seen': 'ssd_cin_visits.cinv_cin_visit_date', 'CIN Closure Date': 'ssd_cin_episodes.cine_close_date', 'Reason for Closure': 'ssd_cin_episodes.cine_close_reason', ...worker } },
  { list: 7, table: 'ssd_cp_plans', key: 'cppl_cp_plan_id', from: { 'Child Unique ID': 'ssd_cp_plans.cppl_person_id', ...ofPerson, ...disability, 'Child Protection Plan Start Date': 'ssd_cp_plans.cppl_cp_plan_start_date', 'Initial Category of Abuse': 'ssd_cp_plans.cppl_cp_plan_initial_category', 'Latest Category of Abuse': 'ssd_cp_plans.cppl_cp_plan_latest_category', 'Date of the Last Statutory Visit': 'ssd_cp_visits.cppv_cp_visit_date', 'Was the Child Seen Alone?': 'ssd_cp_visits.cppv_cp_visit_seen_alone', 'Date of latest review conference': 'ssd_cp_reviews.cppr_cp_review_date', 'Child Protection Plan End Date': 'ssd_cp_plans.cppl_cp_plan_end_date', 'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': 'ssd_legal_status.lega_legal_status', 'Number of Previous Child Protection Plans': 'ssd_cp_plans.cppl_cp_plan_id', ...worker } },
  { list: 8, table: 'ssd_cla_episodes', key: 'clae_cla_episode_id', from: { 'Child Unique ID': 'ssd_cla_episodes.clae_person_id', ...ofPerson, 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': 'ssd_immigration_status.immi_immigration_status', ...disability, 'Date Started to be Looked After': 'ssd_cla_episodes.clae_cla_episode_start_date', "Child's Category of Need": 'ssd_cla_episodes.clae_cla_primary_need_code', 'Start date of current legal status': 'ssd_legal_status.lega_legal_status_start_date', "Child's Legal Status": 'ssd_legal_status.lega_legal_status', 'Date of Latest Statutory Review': 'ssd_cla_reviews.clar_cla_review_date', 'Date of Last Social Work Visit': 'ssd_cla_visits.clav_cla_visit_date', 'What is the permanence plan for this child?': 'ssd_cla_care_plan.lacp_cla_care_plan_json', 'Date of Last IRO Visit / Contact to the Child': 'ssd_cla_episodes.clae_cla_last_iro_contact_date', 'Date of Last Health Assessment': 'ssd_cla_health.clah_health_check_date', 'Date of Last Dental Check': 'ssd_cla_health.clah_health_check_type', 'Number of Placements in the Last 12 months': 'ssd_cla_episodes.clae_cla_episode_start_reason', 'Date Ceased to be Looked After': 'ssd_cla_episodes.clae_cla_episode_ceased_date', 'Reason Ceased to be Looked After': 'ssd_cla_episodes.clae_cla_episode_ceased_reason', 'Start Date of Most Recent Placement': 'ssd_cla_placement.clap_cla_placement_start_date', 'Placement Type': 'ssd_cla_placement.clap_cla_placement_type', 'Placement Provider': 'ssd_cla_placement.clap_cla_placement_provider', 'URN of Placement': 'ssd_cla_placement.clap_cla_placement_urn', "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": 'ssd_missing.miss_missing_episode_start_date', 'Was the child offered a Return Interview after their last missing episode (Y/N)?': 'ssd_missing.miss_missing_rhi_offered', 'Did the child accept a Return Interview after their last missing episode (Y/N)?': 'ssd_missing.miss_missing_rhi_accepted', ...worker } },
  { list: 9, table: 'ssd_care_leavers', key: 'clea_table_id', from: { 'Child Unique ID': 'ssd_care_leavers.clea_person_id', ...ofPerson, 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': 'ssd_immigration_status.immi_immigration_status', ...disability, 'Allocated Team': 'ssd_care_leavers.clea_care_leaver_allocated_team', 'Allocated Worker': 'ssd_care_leavers.clea_care_leaver_worker_id', 'Allocated Personal Advisor': 'ssd_care_leavers.clea_care_leaver_personal_advisor', 'Eligibility Category': 'ssd_care_leavers.clea_care_leaver_eligibility', 'Latest Pathway Plan Review Date': 'ssd_care_leavers.clea_pathway_plan_review_date', 'LA in Touch': 'ssd_care_leavers.clea_care_leaver_in_touch', 'Latest Date of Contact': 'ssd_care_leavers.clea_care_leaver_latest_contact', 'Type of Accommodation': 'ssd_care_leavers.clea_care_leaver_accommodation', 'Suitability of Accommodation': 'ssd_care_leavers.clea_care_leaver_accom_suitable', 'Activity Status': 'ssd_care_leavers.clea_care_leaver_activity' } },
  { list: 10, table: 'ssd_permanence', key: 'perm_table_id', or: { 'Date the Child Entered Care': 'ssd_cla_episodes.clae_cla_episode_start_date' }, from: { 'Child Unique ID': 'ssd_permanence.perm_person_id', ...ofPerson, ...disability, 'Date the Child Entered Care': 'ssd_permanence.perm_entered_care_date', 'Date of Decision that Child Should be Placed for Adoption': 'ssd_permanence.perm_adm_decision_date', 'Date of Placement Order': 'ssd_permanence.perm_placement_order_date', 'Date of Matching Child and Prospective Adopters': 'ssd_permanence.perm_matched_date', 'Date Placed for Adoption': 'ssd_permanence.perm_placed_for_adoption_date', 'Date of Adoption Order': 'ssd_permanence.perm_permanence_order_date', 'Date of Decision that Child Should No Longer be Placed for Adoption': 'ssd_permanence.perm_decision_reversed_date', 'Reason Why Child No Longer Placed for Adoption': 'ssd_permanence.perm_decision_reversed_reason', 'Date the child was placed for fostering in FFA or concurrent planning placement': 'ssd_permanence.perm_placed_ffa_cp_date' } },
]

/** Reads the tables that others are joined with. A child not yet born has the day on which it is expected. */
export const lookUps = async (held: SsdHeld): Promise<Lookups> => {
  const persons = new Map<string, Person>()
  for await (const { cells: [id, sex = null, ethnicity = null, born = null, expected = null] } of held.rows('ssd_person', 'pers_person_id', 'pers_sex', 'pers_ethnicity', 'pers_dob', 'pers_expected_dob'))
    if (id !== null && id !== undefined) persons.set(id, { sex: sex === 'I' ? 'd) Neither' : sex, ethnicity, born: dayText(born ?? expected) })
  const care = await timesInCare(held)
  const legal = await held.dated('ssd_legal_status', 'lega_person_id', 'lega_legal_status_start_date', 'lega_legal_status_end_date', 'lega_legal_status')
  /** Short breaks (V1, V3, V4) are no time in care: left out where every legal status within the time is one. */
  const isShortBreak = ({ person, began, ended }: SsdCare): boolean => {
    const within = (legal.get(person ?? '') ?? []).filter(({ on, more: [end] }) => !(on > ended) && !(ssdDay(end ?? null) < began))
    return within.length > 0 && within.every(({ more: [, status] }) => /^V[134]\b/i.test(status ?? ''))
  }
  return {
    persons, care, legal,
    shortBreaks: new Set(care.filter(isShortBreak)),
    disabled: await held.persons('ssd_disability', 'disa_person_id', 'disa_disability_code', (code) => !/^NONE$/i.test(code)),
    unaccompanied: await held.persons('ssd_immigration_status', 'immi_person_id', 'immi_immigration_status', (status) => /UASC/i.test(status)),
    teams: await held.dated('ssd_involvements', 'invo_person_id', 'invo_involvement_start_date', 'invo_involvement_end_date', 'invo_professional_team', 'invo_professional_id'),
  }
}

const who = ({ persons }: Lookups, person: string | null): readonly (string | null)[] => {
  const known = persons.get(person ?? '')
  return [person, known?.sex ?? null, known?.ethnicity ?? null, known?.born ?? null]
}
/** The team of a person on a day, or the last before it; and the worker of that day, who is nobody where every involvement has ended. */
const teamOf = ({ teams }: Lookups, person: string | null, on: DayNumber): readonly (string | null)[] => {
  const until = (teams.get(person ?? '') ?? []).filter((each) => each.on <= on)
  const open = until.filter(({ more: [end] }) => !(ssdDay(end ?? null) < on))
  const [, team = null, id = null] = latestOf(open.length > 0 ? open : until, -Infinity, on)?.more ?? []
  return [team, open.length > 0 ? id : null]
}

/** The rows of a list whose table is read row by row and joined with no other but who a person is. */
const straight: Partial<Readonly<Record<ListNumber, (cells: readonly (string | null)[]) => readonly (string | null)[]>>> = {
  1: ([on = null, source = null]) => [dayText(on), source],
  2: ([from = null, to = null, by = null]) => [dayText(from), dayText(to), by],
  3: ([on = null, source = null, nfa = null, team = null, by = null]) => [dayText(on), source, yesNo(nfa), team, by],
  4: ([from = null, seen = null, authorised = null, nfa = null, team = null, by = null]) => [dayText(from), yesNo(seen), dayText(authorised), yesNo(nfa) === 'b) No' ? 'a) Yes' : yesNo(nfa) === 'a) Yes' ? 'b) No' : null, team, by],
  9: ([team = null, by = null, adviser = null, eligibility = null, plan = null, touch = null, contact = null, home = null, suitable = null, activity = null]) =>
    [team, by, adviser, eligibility, dayText(plan), yesNo(touch), dayText(contact), home, suitable === null ? null : /^(?:1|y|yes|suitable)/i.test(suitable) ? 'a) Suitable' : 'b) Unsuitable', activity],
}

async function* straightRows(held: SsdHeld, look: Lookups, { list, table, key, from }: SsdList): AsyncGenerator<ListRow> {
  const own = Object.values(from).filter((column) => column.startsWith(`${table}.`)).map((column) => column.slice(table.length + 1))
  const isDisabilityTold = 'Does the Child have a Disability' in from
  for await (const { number, cells: [row = null, person = null, ...rest] } of held.rows(table, key, ...own)) {
    const about = [...(list === 9 ? [flag(look.unaccompanied.has(person ?? ''))] : []), ...(isDisabilityTold ? [flag(look.disabled.has(person ?? ''))] : [])]
    yield { number, cells: [...who(look, person), ...about, ...straight[list]!(rest), row] }
  }
}

/** Enquiries, each with its first conference; a further conference, and one without an enquiry, stands in a row of its own. */
async function* enquiryRows(held: SsdHeld, look: Lookups): AsyncGenerator<ListRow> {
  type Conference = { readonly number: number; readonly id: string | null; readonly person: string | null; readonly on: string | null; readonly plan: string | null }
  const byEnquiry = new Map<string, Conference[]>()
  const alone: Conference[] = []
  for await (const { number, cells: [id = null, enquiry = null, person = null, on = null, plan = null] } of held.rows('ssd_initial_cp_conference', 'icpc_icpc_id', 'icpc_s47_enquiry_id', 'icpc_person_id', 'icpc_icpc_date', 'icpc_icpc_outcome_cp_flag')) {
    const conference = { number, id, person, on: dayText(on), plan: yesNo(plan) }
    if (enquiry === null) alone.push(conference)
    else byEnquiry.set(`${enquiry}\n${person}`, [...(byEnquiry.get(`${enquiry}\n${person}`) ?? []), conference])
  }
  const enquiries = await held.dated('ssd_s47_enquiry', 's47e_person_id', 's47e_s47_start_date')
  const cells = (person: string | null, strategy: string | null, unneeded: string | null, before: number | null, of: Conference | undefined, team: string | null, by: string | null, key: string | null) =>
    [...who(look, person), flag(look.disabled.has(person ?? '')), strategy, unneeded, before, of?.on ?? null, of?.plan ?? null, team, by, key]
  for await (const { number, cells: [id = null, person = null, start = null, end = null, nfa = null, team = null, by = null] } of held.rows('ssd_s47_enquiry', 's47e_s47_enquiry_id', 's47e_person_id', 's47e_s47_start_date', 's47e_s47_end_date', 's47e_s47_nfa', 's47e_s47_completed_by_team', 's47e_s47_completed_by_worker_id')) {
    const key = `${id}\n${person}`
    const [first, ...more] = (byEnquiry.get(key) ?? []).toSorted((one, other) => ssdDay(one.on) - ssdDay(other.on))
    byEnquiry.delete(key)
    alone.push(...more)
    yield { number, cells: cells(person, dayText(start), end === null ? null : yesNo(nfa), Number.isNaN(ssdDay(start)) ? null : enquiriesBefore(enquiries.get(person ?? ''), ssdDay(start)), first, team, by, id) }
  }
  for (const each of [...alone, ...[...byEnquiry.values()].flat()]) yield { number: each.number, cells: cells(each.person, null, null, null, each, null, null, each.id) }
}

/**
 * Makes the rows of list 6 as they stood on a day: cases of children in need, which is every episode but those that were a referral and no more, each with the
 * last visit within it until then, of whatever kind. The tables are read once for all days.
 */
export const needRowsAt = async (held: SsdHeld, look: Lookups): Promise<(at: DayNumber) => readonly ListRow[]> => {
  const visits = [await held.dated('ssd_cin_visits', 'cinv_person_id', 'cinv_cin_visit_date'), await held.dated('ssd_cp_visits', 'cppv_person_id', 'cppv_cp_visit_date'), await held.dated('ssd_cla_visits', 'clav_person_id', 'clav_cla_visit_date')]
  const episodes: SsdRow[] = []
  for await (const episode of held.rows('ssd_cin_episodes', 'cine_referral_id', 'cine_person_id', 'cine_referral_date', 'cine_cin_primary_need_code', 'cine_referral_nfa', 'cine_close_reason', 'cine_close_date')) episodes.push(episode)
  return (at) =>
    episodes.flatMap(({ number, cells: [id = null, person = null, start = null, need = null, nfa = null, reason = null, end = null] }): readonly ListRow[] => {
      if (yesNo(nfa) === 'a) Yes') return []
      const to = Math.min(at, Number.isNaN(ssdDay(end)) ? at : ssdDay(end))
      const seen = Math.max(...visits.map((of) => latestOf(of.get(person ?? ''), ssdDay(start), to)?.on ?? -Infinity))
      return [{ number, cells: [...who(look, person), flag(look.disabled.has(person ?? '')), dayText(start), need, dayOrBlank(Number.isFinite(seen) ? seen : NaN), dayText(end), reason, ...teamOf(look, person, at), id] }]
    })
}

/**
 * Makes the rows of list 7 as they stood on a day: protection plans of the council's own, with the last visit and review within each until then. The tables
 * are read once for all days.
 */
export const planRowsAt = async (held: SsdHeld, look: Lookups): Promise<(at: DayNumber) => readonly ListRow[]> => {
  const visits = await held.dated('ssd_cp_visits', 'cppv_person_id', 'cppv_cp_visit_date', 'cppv_cp_visit_seen_alone')
  const reviews = await held.dated('ssd_cp_reviews', 'cppr_person_id', 'cppr_cp_review_date')
  const starts = await held.dated('ssd_cp_plans', 'cppl_person_id', 'cppl_cp_plan_start_date')
  const plans: SsdRow[] = []
  for await (const plan of held.rows('ssd_cp_plans', 'cppl_cp_plan_id', 'cppl_person_id', 'cppl_cp_plan_start_date', 'cppl_cp_plan_end_date', 'cppl_cp_plan_ola', 'cppl_cp_plan_initial_category', 'cppl_cp_plan_latest_category')) plans.push(plan)
  return (at) =>
    plans.flatMap(({ number, cells: [id = null, person = null, start = null, end = null, elsewhere = null, first = null, latest = null] }): readonly ListRow[] => {
      // A plan of another council, of a child who stays here for a time.
      if (yesNo(elsewhere) === 'a) Yes') return []
      const [from, to] = [ssdDay(start), Math.min(at, Number.isNaN(ssdDay(end)) ? at : ssdDay(end))]
      const visit = latestOf(visits.get(person ?? ''), from, to)
      const earlier = (starts.get(person ?? '') ?? []).filter(({ on }) => on < from).length
      return [{ number, cells: [...who(look, person), flag(look.disabled.has(person ?? '')), dayText(start), abuseOf(first), abuseOf(latest), dayOrBlank(visit?.on), visit === null ? null : (yesNo(visit.more[0] ?? null) ?? 'c) Unknown'), dayOrBlank(latestOf(reviews.get(person ?? ''), from, to)?.on), dayText(end), flag(wasProtectedInEmergency(look.legal, person ?? '', to)), earlier, ...teamOf(look, person, at), id] }]
    })
}

/** How many placements a child had in the twelve months up to a day: one that began within them with another carer, or in which it was when they began. */
const placementsIn = ({ episodes }: SsdCare, at: DayNumber): number => {
  const since = addMonths(at, -12)
  const counted = episodes.filter(({ begins, ceases, startReason }) => begins <= at && !(ceases < since) && (/^[SPB]/i.test(startReason ?? '') || (begins <= since && !(ceases <= since) && /^[TU]/i.test(startReason ?? ''))))
  return Math.max(1, counted.length)
}

/** Makes the rows of list 8 as they stood on a day: all times in care for the extract, those open on the day for a position. */
export const careRowsAt = async (held: SsdHeld, look: Lookups): Promise<(at: DayNumber, isPosition: boolean) => readonly ListRow[]> => {
  const [reviews, visits, checks, placements] = [
    await held.dated('ssd_cla_reviews', 'clar_person_id', 'clar_cla_review_date', 'clar_cla_review_cancelled'), await held.dated('ssd_cla_visits', 'clav_person_id', 'clav_cla_visit_date'),
    await held.dated('ssd_cla_health', 'clah_person_id', 'clah_health_check_date', 'clah_health_check_type'), await held.dated('ssd_cla_placement', 'clap_person_id', 'clap_cla_placement_start_date', 'clap_cla_placement_type', 'clap_cla_placement_provider', 'clap_cla_placement_urn'),
  ]
  const [plans, missing] = [
    await held.dated('ssd_cla_care_plan', 'lacp_person_id', 'lacp_cla_care_plan_start_date', 'lacp_cla_care_plan_end_date', 'lacp_cla_care_plan_json'),
    await held.dated('ssd_missing', 'miss_person_id', 'miss_missing_episode_start_date', 'miss_missing_episode_end_date', 'miss_missing_episode_type', 'miss_missing_rhi_offered', 'miss_missing_rhi_accepted'),
  ]
  return (at, isPosition) =>
    look.care.flatMap((care): readonly ListRow[] => {
      const { person, began, ended } = care
      if (look.shortBreaks.has(care) || (isPosition && !(began <= at && !(ended <= at)))) return []
      const id = person ?? ''
      const to = Number.isNaN(ended) ? at : Math.min(at, ended)
      const held8 = (reviews.get(id) ?? []).filter(({ more: [cancelled] }) => yesNo(cancelled ?? null) !== 'a) Yes')
      const check = (type: RegExp): string | null => dayOrBlank(latestOf((checks.get(id) ?? []).filter(({ more: [of] }) => type.test(of ?? '')), began, to)?.on)
      const placement = latestOf(placements.get(id), began, to)
      const isOver = !Number.isNaN(ended) && ended <= at
      const [status, since] = legalStatusOn(look.legal, id, to)
      return [{
        number: care.line,
        cells: [
          ...who(look, person), flag(look.unaccompanied.has(id)), flag(look.disabled.has(id)), dayOrBlank(began), care.need, since, status, dayOrBlank(latestOf(held8, began, to)?.on), dayOrBlank(latestOf(visits.get(id), began, to)?.on), permanencePlanOn(plans, id, began, to),
          dayOrBlank(care.iroContact <= at ? care.iroContact : NaN), check(/health/i), check(/dent/i), placementsIn(care, to), isOver ? dayOrBlank(ended) : null, isOver ? care.endReason : null,
          dayOrBlank(placement?.on), placement?.more[0] ?? null, placement?.more[1] ?? null, placement?.more[2] ?? null, ...missingUntil(missing, id, to), ...teamOf(look, person, to), `${person}\n${began}`,
        ],
      }]
    })
}

/** Plans for adoption: rows with the decision, as other orders stand in the same table. Where the table does not say when care began, the time in care does. */
async function* adoptionRows(held: SsdHeld, look: Lookups): AsyncGenerator<ListRow> {
  const began = (person: string | null, decided: DayNumber): string | null => dayOrBlank(look.care.find((each) => each.person === person && each.began <= decided && !(each.ended < decided))?.began)
  for await (const { number, cells: [id = null, person = null, entered = null, decided = null, ...rest] } of held.rows('ssd_permanence', 'perm_table_id', 'perm_person_id', 'perm_entered_care_date', 'perm_adm_decision_date', 'perm_placement_order_date', 'perm_matched_date', 'perm_placed_for_adoption_date', 'perm_permanence_order_date', 'perm_decision_reversed_date', 'perm_decision_reversed_reason', 'perm_placed_ffa_cp_date'))
    if (decided !== null) yield { number, cells: [...who(look, person), flag(look.disabled.has(person ?? '')), dayText(entered) ?? began(person, ssdDay(decided)), dayText(decided), ...rest.map((cell) => dayText(cell)), id] }
}

/** In: a list but those of cases, plans and care, and the tables held. Out: its rows, each with its key behind the cells of its headings. */
export const rowsOfList = (spec: SsdList, held: SsdHeld, look: Lookups): AsyncGenerator<ListRow> => {
  switch (spec.list) {
    case 5:
      return enquiryRows(held, look)
    case 10:
      return adoptionRows(held, look)
    default:
      return straightRows(held, look, spec)
  }
}
