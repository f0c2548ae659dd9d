/**
 * The tables of the Standard Safeguarding Dataset that are read, with the columns that are looked at. Where a column was called otherwise in an
 * earlier release, the older names stand behind the present one. Other tables and columns are passed over.
 * Source: Data to Insight, Standard Safeguarding Dataset, https://github.com/data-to-insight/ssd-data-model (MIT), `data/objects/*.yml` and the
 * extracts for Liquidlogic and Mosaic, releases of 2024 to 2026.
 */
export const ssdTables = {
  ssd_person: { pers_person_id: [], pers_sex: ['pers_gender'], pers_ethnicity: [], pers_dob: [], pers_expected_dob: [] },
  ssd_contacts: { cont_contact_id: [], cont_person_id: [], cont_contact_date: ['cont_contact_start'], cont_contact_source_code: ['cont_contact_source', 'cont_contact_source_desc'] },
  ssd_early_help_episodes: { earl_episode_id: [], earl_person_id: [], earl_episode_start_date: [], earl_episode_end_date: [], earl_episode_organisation: [] },
  ssd_cin_episodes: {
    cine_referral_id: [], cine_person_id: [], cine_referral_date: [], cine_cin_primary_need_code: ['cine_cin_primary_need'], cine_referral_source_code: ['cine_referral_source'], cine_referral_nfa: [],
    cine_close_reason: [], cine_close_date: [], cine_referral_team: ['cine_referral_team_name'], cine_referral_worker_id: ['cine_referral_worker_name'],
  },
  ssd_cin_assessments: {
    cina_assessment_id: [], cina_person_id: [], cina_assessment_start_date: [], cina_assessment_child_seen: [], cina_assessment_auth_date: [], cina_assessment_outcome_nfa: [],
    cina_assessment_team: ['cina_assessment_team_name'], cina_assessment_worker_id: ['cina_assessment_worker_name'],
  },
  ssd_s47_enquiry: {
    s47e_s47_enquiry_id: [], s47e_person_id: [], s47e_s47_start_date: [], s47e_s47_end_date: [], s47e_s47_nfa: [],
    s47e_s47_completed_by_team: ['s47e_s47_completed_by_team_name'], s47e_s47_completed_by_worker_id: ['s47e_s47_completed_by_worker_name'],
  },
  ssd_initial_cp_conference: { icpc_icpc_id: [], icpc_s47_enquiry_id: [], icpc_person_id: [], icpc_icpc_date: [], icpc_icpc_outcome_cp_flag: [] },
  ssd_cin_visits: { cinv_person_id: [], cinv_cin_visit_date: [] },
  ssd_cp_plans: {
    cppl_cp_plan_id: [], cppl_person_id: [], cppl_cp_plan_start_date: [], cppl_cp_plan_end_date: [], cppl_cp_plan_ola: [], cppl_cp_plan_initial_category: [], cppl_cp_plan_latest_category: [],
  },
  ssd_cp_visits: { cppv_person_id: [], cppv_cp_visit_date: [], cppv_cp_visit_seen_alone: [] },
  ssd_cp_reviews: { cppr_person_id: [], cppr_cp_review_date: [] },
  ssd_cla_episodes: {
    clae_cla_episode_id: [], clae_person_id: [], clae_cla_id: [], clae_entered_care_date: [], clae_cla_episode_start_date: ['clae_cla_episode_start'], clae_cla_episode_start_reason: [],
    clae_cla_primary_need_code: ['clae_cla_primary_need'], clae_cla_episode_ceased_date: ['clae_cla_episode_ceased'], clae_cla_episode_ceased_reason: ['clae_cla_episode_cease_reason'], clae_cla_last_iro_contact_date: [],
  },
  ssd_cla_placement: { clap_person_id: [], clap_cla_placement_start_date: [], clap_cla_placement_type: [], clap_cla_placement_provider: [], clap_cla_placement_urn: [] },
  ssd_cla_reviews: { clar_person_id: ['clar_cla_person_id'], clar_cla_id: [], clar_cla_review_date: [], clar_cla_review_cancelled: [] },
  ssd_cla_visits: { clav_person_id: [], clav_cla_visit_date: [] },
  ssd_cla_health: { clah_person_id: [], clah_health_check_type: [], clah_health_check_date: [] },
  ssd_cla_care_plan: { lacp_person_id: ['lacp_cla_person_id'], lacp_cla_care_plan_start_date: ['lacp_cla_care_plan_start'], lacp_cla_care_plan_end_date: ['lacp_cla_care_plan_end'], lacp_cla_care_plan_json: ['lacp_cla_care_plan'] },
  ssd_missing: {
    miss_person_id: ['miss_la_person_id'], miss_missing_episode_start_date: ['miss_missing_episode_start', 'miss_mis_epi_start'], miss_missing_episode_end_date: ['miss_missing_episode_end', 'miss_mis_epi_end'],
    miss_missing_episode_type: ['miss_mis_epi_type'], miss_missing_rhi_offered: ['miss_mis_epi_rhi_offered'], miss_missing_rhi_accepted: ['miss_mis_epi_rhi_accepted'],
  },
  ssd_legal_status: { lega_person_id: [], lega_legal_status: [], lega_legal_status_start_date: [], lega_legal_status_end_date: [] },
  ssd_permanence: {
    perm_table_id: [], perm_person_id: [], perm_entered_care_date: [], perm_adm_decision_date: [], perm_placement_order_date: [], perm_matched_date: [], perm_placed_for_adoption_date: [], perm_permanence_order_date: [],
    perm_decision_reversed_date: [], perm_decision_reversed_reason: [], perm_placed_ffa_cp_date: [],
  },
  ssd_care_leavers: {
    clea_table_id: [], clea_person_id: [], clea_care_leaver_eligibility: [], clea_care_leaver_in_touch: [], clea_care_leaver_latest_contact: [], clea_care_leaver_accommodation: [], clea_care_leaver_accom_suitable: [],
    clea_care_leaver_activity: [], clea_pathway_plan_review_date: [], clea_care_leaver_personal_advisor: [], clea_care_leaver_allocated_team: ['clea_care_leaver_allocated_team_name'], clea_care_leaver_worker_id: ['clea_care_leaver_worker_name'],
  },
  ssd_disability: { disa_person_id: [], disa_disability_code: [] },
  ssd_immigration_status: { immi_person_id: [], immi_immigration_status: [] },
  ssd_involvements: { invo_person_id: [], invo_professional_id: [], invo_professional_team: [], invo_involvement_start_date: [], invo_involvement_end_date: [] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export type SsdTable = keyof typeof ssdTables
/** A column by its table, as problems name it: `ssd_contacts.cont_contact_date`. */
export type SsdColumn = { [T in SsdTable]: `${T}.${keyof (typeof ssdTables)[T] & string}` }[SsdTable]

export const ssdTableNames = Object.keys(ssdTables) as readonly SsdTable[]

/** In: a table and the names of columns it was found with, in order. Out: where each column that is looked at stands, by its present name. */
export const placesOf = (table: SsdTable, printed: readonly string[]): ReadonlyMap<string, number> => {
  const bare = printed.map((name) => name.trim().toLowerCase())
  return new Map(
    Object.entries<readonly string[]>(ssdTables[table]).flatMap(([name, older]): readonly (readonly [string, number])[] => {
      const found = [name, ...older].find((each) => bare.includes(each))
      return found === undefined ? [] : [[name, bare.indexOf(found)]]
    }),
  )
}

/** In: the headings of a file. Out: the table whose columns they are, or null. Each table begins its columns with letters of its own, so that two are enough. */
export const tableOfHeadings = (printed: readonly string[]): SsdTable | null => {
  const [best] = ssdTableNames.map((table) => [table, placesOf(table, printed).size] as const).toSorted(([, one], [, other]) => other - one)
  return best !== undefined && best[1] >= 2 ? best[0] : null
}
