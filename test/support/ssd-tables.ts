import type { SsdFile } from '../../src/sources/ssd/ssd-source.ts'

/** The tables of the dataset for a few invented people, one for each thing that the lists turn on. Months counted: January to March 2024. */
export const inventedSsd: Readonly<Record<string, readonly string[]>> = {
  ssd_person: [
    'pers_person_id,pers_sex,pers_ethnicity,pers_dob',
    'P1,F,WBRI,2014-02-03', 'P2,M,WBRI,2016-07-01 00:00:00', 'P3,I,NULL,05/11/2010', 'P4,M,BCRB,2008-01-15', 'P5,F,WBRI,2022-05-05', 'P6,M,WBRI,2005-06-30',
  ],
  ssd_contacts: [
    'cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code',
    'C1,P1,2024-03-05 09:12:00,6', 'C2,P1,2024-03-05 09:12:00,6', 'C3,P2,2024-02-29,2A', 'C4,P3,2024-01-10T00:00:00,10', 'C5,P9,2024-04-02,6',
  ],
  ssd_cin_episodes: [
    'cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,cine_referral_source_code,cine_referral_nfa,cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id',
    'R1,P1,2024-03-05,N1,6,N,,,Front door,W1', 'R2,P2,2024-03-01,N5,2A,Y,RC8,2024-03-02,Front door,W1', 'R3,P1,2023-07-01,N1,6,N,RC8,2023-09-01,Front door,W2', 'R4,P4,2020-01-15,N1,6,N,,,Care,W3', 'R5,P3,2023-01-10,N2,6,0,,,East,W2',
  ],
  ssd_cin_assessments: [
    'cina_assessment_id,cina_person_id,cina_assessment_start_date,cina_assessment_child_seen,cina_assessment_auth_date,cina_assessment_outcome_nfa',
    'A1,P1,2024-01-02,Y,2024-03-06,N', 'A2,P2,2024-02-01,Y,2024-03-01,Y', 'A3,P3,2024-03-20,N,NULL,NULL',
  ],
  ssd_s47_enquiry: ['s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa', 'E1,P1,2024-03-06,2024-03-20,N', 'E2,P3,2024-02-06,,'],
  ssd_initial_cp_conference: [
    'icpc_icpc_id,icpc_s47_enquiry_id,icpc_person_id,icpc_icpc_date,icpc_icpc_outcome_cp_flag',
    // A second conference on one enquiry, and one of a child who moved in without an enquiry here.
    'I1,E1,P1,2024-03-27,Y', 'I2,E1,P1,2024-03-28,N', 'I3,,P2,2024-02-14,Y',
  ],
  ssd_cp_plans: [
    'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category',
    'K1,P1,2024-03-27,,N,NEG,NEG', 'K2,P1,2022-05-01,2023-02-01,N,EMO,EMO', 'K3,P2,2024-02-14,,Y,NEG,NEG', 'K4,P3,2022-03-10,,N,MUL,NEG',
  ],
  ssd_cla_episodes: [
    'clae_cla_episode_id,clae_person_id,clae_cla_id,clae_entered_care_date,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_last_iro_contact_date',
    'L1,P4,T1,2020-02-01,2020-02-01,S,N1,2023-06-01,X1,', 'L2,P4,T1,2020-02-01,2023-06-01,P,N1,2023-12-01,X1,', 'L3,P4,T1,2020-02-01,2023-12-01,P,N1,,,',
    'L4,P5,T2,2024-02-10,2024-02-10,S,N1,2024-03-15,E4A,', 'L5,P6,T3,2024-01-05,2024-01-05,S,N8,2024-01-19,E4A,',
  ],
  ssd_cla_placement: ['clap_person_id,clap_cla_placement_start_date,clap_cla_placement_type,clap_cla_placement_provider', 'P4,2020-02-01,U6,PR1', 'P4,2023-06-01,U6,PR4', 'P4,2023-12-01,K2,PR4', 'P5,2024-02-10,U4,PR1'],
  ssd_cla_reviews: ['clar_cla_person_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled', 'P4,T1,2023-07-15,N', 'P4,T1,2024-02-20,N', 'P4,T1,2024-03-01,Y'],
  ssd_cla_visits: ['clav_person_id,clav_cla_visit_date', 'P4,2024-01-20', 'P4,2024-03-25', 'P5,2024-02-20'],
  ssd_cla_health: ['clah_person_id,clah_health_check_type,clah_health_check_date', 'P4,Health Assessment,2023-05-01', 'P4,Dental Check,2022-12-31'],
  // Short breaks alone are no time in care.
  ssd_legal_status: ['lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date', 'P4,C2,2020-02-01,', 'P6,V4,2024-01-05,2024-01-19'],
  ssd_care_leavers: [
    'clea_table_id,clea_person_id,clea_care_leaver_eligibility,clea_care_leaver_in_touch,clea_care_leaver_latest_contact,clea_care_leaver_accommodation,clea_care_leaver_accom_suitable,clea_care_leaver_activity,clea_pathway_plan_review_date',
    'G1,P6,Former relevant child,Y,2024-03-20,U,1,F2,2023-12-01',
  ],
  ssd_permanence: ['perm_table_id,perm_person_id,perm_adm_decision_date,perm_placed_for_adoption_date', 'Q1,P4,2023-11-01,2024-02-05', 'Q2,P5,,'],
  ssd_missing: ['miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_episode_type,miss_missing_rhi_offered,miss_missing_rhi_accepted', 'P4,2024-03-20,2024-03-22,M,Y,N'],
  ssd_cla_care_plan: ['lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date,lacp_cla_care_plan_json', 'P4,2024-02-01,,{ADOPTION: Y}'],
  ssd_cin_visits: ['cinv_person_id,cinv_cin_visit_date', 'P3,2024-03-20'],
  ssd_disability: ['disa_person_id,disa_disability_code', 'P1,NONE', 'P3,HAND'],
}

/** In: tables. Out: the same as files. */
export const ssdFiles = (tables: Readonly<Record<string, readonly string[]>> = inventedSsd): readonly SsdFile[] =>
  Object.entries(tables).map(([name, lines]) => ({
    name: `${name}.csv`,
    open: async function* () {
      yield Buffer.from(`${lines.join('\r\n')}\r\n`)
    },
  }))
