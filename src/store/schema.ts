import type { FlaggedWords } from '../core/assurance/claims-in-words.ts'
import type { PackFileTable, PackIssueTable, PackTable } from './pack-tables.ts'
import type { Generated, GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { Reading } from '../core/inspection/reading.ts'
import type { Json } from '../core/journal/canonical.ts'
import type { CountedFrom, Figure, FigureOrigin, FigureSymbol, Load } from '../core/measure/figure.ts'
import type { DeliveryState, Milestone } from '../core/plan/plan.ts'
import type { Refusal } from '../core/refusal.ts'
import type { AgendaItemTable, BoardActionTable, BoardDecisionTable, ChairAssessmentTable, MeetingAttendanceTable, MeetingMinutesTable, MeetingPaperTable, MeetingSeriesTable, MeetingTable } from './board-tables.ts'
import type { BoardLetterTable, LetterCommentTable, LetterVersionTable, PublicationStepTable } from './letter-tables.ts'
import type { ContractChangeTable, ContractForecastTable, ContractMeetingTable, ContractStepSetAsideTable, ContractStepTable, ContractTable, KpiReturnTable, KpiVersionTable } from './contract-tables.ts'
import type {
  ChallengeTable, ClosureTable, EffectDayTable, EvidenceCheckTable, ManagerLineTable, RecommendationTable, ReviewWayTable, SelfAssessmentTable, SettlementTable, StatementReplyTable, StatementTable, UpwardClaimTable,
} from './assurance-tables.ts'
import type { CarryingTable, OwnershipTable, SeatTable, TermsOfReferenceTable } from './governance-tables.ts'
import type {
  InstrumentTable, PostTable, AppointmentTable, CalendarAddressTable, ReminderChoiceTable, LetterTable, ReminderTable, LegalDutyAnswerTable, InspectionCorrectionTable, InstrumentKindTable, ProgrammeKindTable, ObligationTable, EscalationStepTable, HappeningTable,
} from './intervention-tables.ts'
import type { StalenessPeriodTable } from './staleness-tables.ts'
import type { EvidenceFileTable, EvidenceLinkTable, EvidenceTable } from './evidence-tables.ts'
import type { FigurePartTable, FigureReleaseTable, ServerReadingTable, SuppressionPolicyTable } from './release-tables.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'
import type {
  DefinitionCheckTable, FigureFlagTable, LocalMeasureTable, MeasureAnswerTable, MeasureLinkTable, MeasureQuestionTable, ReadTokenTable, MeasureNoteTable, MeasureOwnerTable, MeasureTargetTable, MeasureWordingTable, SeriesAnnotationTable, SeriesRebaseTable,
} from './measure-tables.ts'
import type { AcademyCohortTable, RecruitmentCampaignTable, RiskTable } from './risk-tables.ts'
import type { AuditFormTable, AuditGradingTable, AuditorTable, AuditRoundTable, AuditTeamTable, AuditThemeTable, PracticeAuditTable } from './audit-tables.ts'
import type { SupportPackageTable, FrontDoorPartnerTable, FrontDoorAgreementTable, FrontDoorMonthTable, ThresholdMonthTable, PartnerEscalationTable, CareLeaverPromiseTable, PromiseTakeUpTable, CareLeaverCountTable, YoungViewTable, ParentingMeetingTable } from './partner-tables.ts'
import type { ActionWaitTable, PlanVersionTable } from './plan-tables.ts'
import type { PublicItemTable, PublicPageTable } from './public-tables.ts'

export type PersonTable = { id: string; name: string; email: string; password_hash: string; is_disabled: boolean }
export type ProgrammeTable = { id: string; name: string; kind: 'live' | 'public-record'; is_invented: boolean }
export type MembershipTable = {
  id: string
  person: string
  programme: string
  role: string
  capacity: string
  speaks_for: Generated<string | null>
  from_day: string
  to_day: string | null
  /** Null where the membership rests on no appointment. */
  appointment: Generated<string | null>
}
export type SessionTable = {
  token_hash: string
  person: string
  created_at: string
  last_seen_at: string
  expires_at: string
  revoked_at: string | null
}
export type SignInAttemptTable = { id: GeneratedAlways<number>; email: string; address: string; at: string; succeeded: boolean }
export type DocumentTable = { sha256: string; programme: string; media_type: string; size: number; bytes: Uint8Array }
export type JournalTable = {
  sequence: number
  at: string
  person: string | null
  person_name: string | null
  capacity: string
  act: string
  programme: string | null
  subject_kind: string
  subject: string
  reason: string | null
  before: JsonColumn<Json>
  after: JsonColumn<Json>
  previous: string
  hash: string
}

export type BodyTable = {
  programme: string
  id: string
  spell: number
  kind: string
  name: string
  dfe_code: string | null
  gss_code: string | null
  valid_from: string | null
  valid_to: string | null
}
export type SuccessionTable = { programme: string; predecessor: string; successor: string; on_day: string; kind: string }
export type DraftTable = { programme: string; id: string; person: string; journey: string; values: JsonColumn<Readonly<Record<string, string | readonly string[]>>>; saved_at: string }

export type InspectionTable = {
  programme: string
  id: string
  body: string | null
  provider_as_printed: string
  visit: string
  framework: string | null
  start_day: string | null
  end_day: string | null
  dates_in_words: string | null
  publication: 'published' | 'not-published' | 'not-known'
  published_on: string | null
  received: string | null
  lead_inspectors: readonly string[]
  theme: string | null
  summary: string | null
  document: string | null
  source_title: string
  source_url: string | null
  also_in: JsonColumn<readonly Source[]>
}
export type JudgementTable = {
  programme: string
  inspection: string
  position: number
  area: string
  area_as_printed: string
  grade: string
  grade_as_printed: string
  page: number | null
}
export type FindingTable = {
  programme: string
  id: string
  inspection: string
  position: number
  kind: string
  addressee: string
  number_as_printed: string | null
  heading: string | null
  text: string
  sub_items: readonly string[]
  page: number | null
}
export type LineageTable = {
  programme: string
  kind: 'continues' | 'repeats' | 'closes'
  earlier: string
  later: string | null
  by_inspection: string | null
  target: string
  reason: string
}
export type ReportInTrayTable = {
  programme: string
  id: string
  document: string
  file_name: string
  brought_by: string | null
  brought_on: string
  state: 'waiting' | 'read' | 'not-readable' | 'accepted' | 'set-aside'
  reading: JsonColumn<Reading | null> | null
  refusal: JsonColumn<Refusal | null> | null
  inspection: string | null
  set_aside_because: string | null
}
export type PriorityTable = { programme: string; id: string; position: number; title: string; owner: string | null }
export type OutcomeTable = { programme: string; id: string; priority: string; position: number; difference: string }
export type ActionTable = {
  programme: string
  id: string
  outcome: string
  number: number
  title: string
  own_initiative: string | null
  owner: string | null
  partner: string | null
  start_day: string | null
  due: string
  milestones: JsonColumn<readonly Milestone[]>
  measures: readonly string[]
  evidence: readonly string[]
  delivery: DeliveryState
}
export type ProgressUpdateTable = {
  programme: string
  id: string
  action: string
  on_day: string
  by_person: string | null
  by_name: string
  capacity: string
  delivery_before: DeliveryState
  delivery_after: DeliveryState
  due_before: string
  due_after: string
  what_changed: string
  how_we_know: string
  why: string | null
  agreed_by: string | null
  text_check: NullableJsonColumn<TextCheckOverride | null>
  flags: NullableJsonColumn<FlaggedWords | null>
}
export type DueMoveTable = { programme: string; action: string; position: number; on_day: string; due_before: string; due_after: string; why: string; agreed_by: string | null }
export type ActionFindingTable = { programme: string; action: string; finding: string; position: number }

export type FigureSeriesTable = { id: number; programme: string; measure: string; body: string }
export type FigureLoadTable = {
  number: number
  programme: string
  id: string
  file: string
  sha256: string
  counted_from: NullableJsonColumn<readonly CountedFrom[] | null>
  form: string
  publisher: string
  origin: FigureOrigin
  at: string
  received: string
  by_person: string | null
  added: number
  restated: number
  unchanged: number
  waivers: JsonColumn<Load['waivers']>
  places: JsonColumn<readonly (readonly [sheet: string | null, column: string | null])[]>
  flags: JsonColumn<readonly NonNullable<Figure['flag']>[]>
  undoes: string | null
  undone_because: string | null
}
export type FigureTable = {
  programme: string
  series: number
  first_day: string
  last_day: string
  revision: number
  value: number | null
  numerator: number | null
  denominator: number | null
  symbol: FigureSymbol | 'taken-back' | null
  data_to: string
  is_provisional: boolean
  load: number
  row_number: number | null
  /** Which of the load's places, from 1. */
  place: number
  /** Which of the load's flags, from 1; null for a figure without one. */
  flag: number | null
}
export type FigureShowingTable = { programme: string; id: string; title: string; on_day: string; by_person: string | null }
export type FigureShownTable = { programme: string; showing: string; series: number; first_day: string; last_day: string; revision: number }

/** Every table, by its name in the database. */
export type Tables = {
  person: PersonTable
  programme: ProgrammeTable
  membership: MembershipTable
  session: SessionTable
  sign_in_attempt: SignInAttemptTable
  document: DocumentTable
  journal: JournalTable
  inspection: InspectionTable
  judgement: JudgementTable
  finding: FindingTable
  lineage: LineageTable
  report_in_tray: ReportInTrayTable
  priority: PriorityTable
  outcome: OutcomeTable
  action: ActionTable
  action_finding: ActionFindingTable
  progress_update: ProgressUpdateTable
  due_move: DueMoveTable
  pack: PackTable
  pack_issue: PackIssueTable
  pack_file: PackFileTable
  draft: DraftTable
  body: BodyTable
  succession: SuccessionTable
  instrument: InstrumentTable
  post: PostTable
  appointment: AppointmentTable
  obligation: ObligationTable
  escalation_step: EscalationStepTable
  happening: HappeningTable
  ownership: OwnershipTable
  terms_of_reference: TermsOfReferenceTable
  seat: SeatTable
  carrying: CarryingTable
  support_package: SupportPackageTable
  figure_series: FigureSeriesTable
  figure_load: FigureLoadTable
  figure: FigureTable
  figure_showing: FigureShowingTable
  figure_shown: FigureShownTable
  calendar_address: CalendarAddressTable
  reminder_choice: ReminderChoiceTable
  letter: LetterTable
  reminder: ReminderTable
  legal_duty_answer: LegalDutyAnswerTable
  instrument_kind: InstrumentKindTable
  local_measure: LocalMeasureTable
  measure_wording: MeasureWordingTable
  measure_note: MeasureNoteTable
  measure_target: MeasureTargetTable
  measure_owner: MeasureOwnerTable
  measure_link: MeasureLinkTable
  series_annotation: SeriesAnnotationTable
  series_rebase: SeriesRebaseTable
  figure_flag: FigureFlagTable
  definition_check: DefinitionCheckTable
  measure_question: MeasureQuestionTable
  measure_answer: MeasureAnswerTable
  read_token: ReadTokenTable
  contract: ContractTable
  kpi_version: KpiVersionTable
  contract_change: ContractChangeTable
  kpi_return: KpiReturnTable
  contract_forecast: ContractForecastTable
  contract_step: ContractStepTable
  contract_step_set_aside: ContractStepSetAsideTable
  contract_meeting: ContractMeetingTable
  care_leaver_promise: CareLeaverPromiseTable
  promise_take_up: PromiseTakeUpTable
  care_leaver_count: CareLeaverCountTable
  young_view: YoungViewTable
  parenting_meeting: ParentingMeetingTable
  front_door_partner: FrontDoorPartnerTable
  front_door_agreement: FrontDoorAgreementTable
  front_door_month: FrontDoorMonthTable
  threshold_month: ThresholdMonthTable
  partner_escalation: PartnerEscalationTable
  public_page: PublicPageTable
  public_item: PublicItemTable
  evidence: EvidenceTable
  evidence_link: EvidenceLinkTable
  evidence_file: EvidenceFileTable
  meeting_series: MeetingSeriesTable
  meeting: MeetingTable
  agenda_item: AgendaItemTable
  meeting_paper: MeetingPaperTable
  meeting_attendance: MeetingAttendanceTable
  board_decision: BoardDecisionTable
  board_action: BoardActionTable
  meeting_minutes: MeetingMinutesTable
  chair_assessment: ChairAssessmentTable
  server_reading: ServerReadingTable
  suppression_policy: SuppressionPolicyTable
  figure_release: FigureReleaseTable
  figure_part: FigurePartTable
  audit_team: AuditTeamTable
  auditor: AuditorTable
  audit_round: AuditRoundTable
  practice_audit: PracticeAuditTable
  audit_grading: AuditGradingTable
  audit_theme: AuditThemeTable
  board_letter: BoardLetterTable
  letter_version: LetterVersionTable
  letter_comment: LetterCommentTable
  publication_step: PublicationStepTable
  staleness_period: StalenessPeriodTable
  review_way: ReviewWayTable
  effect_day: EffectDayTable
  statement: StatementTable
  settlement: SettlementTable
  statement_reply: StatementReplyTable
  manager_line: ManagerLineTable
  evidence_check: EvidenceCheckTable
  closure: ClosureTable
  upward_claim: UpwardClaimTable
  challenge: ChallengeTable
  recommendation: RecommendationTable
  self_assessment: SelfAssessmentTable
  risk: RiskTable
  recruitment_campaign: RecruitmentCampaignTable
  academy_cohort: AcademyCohortTable
  plan_version: PlanVersionTable
  programme_kind: ProgrammeKindTable
  inspection_correction: InspectionCorrectionTable
  action_wait: ActionWaitTable
  audit_form: AuditFormTable
}

export type Database = Kysely<Tables>
/** A database inside an open transaction: the only thing reads and writes are given. */
export type Inside = Transaction<Tables>
