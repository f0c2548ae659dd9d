import type { BoardActionAgreed, BoardActionChanged, BoardDecided } from './board/decide-at-board.ts'
import type { LetterCommentAnswered, LetterCommented } from './board/check-facts.ts'
import type { PublicationStepped } from './board/publication-state.ts'
import type { LetterSigned } from './board/sign-letter.ts'
import type { LetterBegun, LetterMoved, LetterRewritten } from './board/write-letter.ts'
import type { PaperAsked, PaperGiven } from './board/give-paper.ts'
import type { ChairAssessed, MinutesKept } from './board/keep-minutes.ts'
import type { MeetingMoved, MeetingPlanned, MeetingRevised, MeetingSeriesSet } from './board/plan-meeting.ts'
import type { AttendanceRecorded } from './board/record-attendance.ts'
import type { AgendaWritten, ItemNoted } from './board/set-agenda.ts'
import type { PublicItemDecided, PublicItemWithdrawn } from './publication/release-to-the-public.ts'
import type { PublicPageAsked, PublicPageSwitched } from './publication/switch-public-page.ts'
import type { PublicItemWritten } from './publication/write-for-the-public.ts'
import type { Actor } from './people/actor.ts'
import type { TextCheckOverride } from './child-data/text-check.ts'
import type { Refusal } from './refusal.ts'
import type { PackBegun, PackIssued } from './pack/issue-pack.ts'
import type { PackPrinted } from './pack/print-pack.ts'
import type { BodyAdded } from './bodies/add-body.ts'
import type { BodiesEntered } from './bodies/enter-bodies.ts'
import type { ContractChangeAnswered } from './contract/answer-change.ts'
import type { ContractEntered } from './contract/enter-contract.ts'
import type { KpiEntered } from './contract/enter-kpi.ts'
import type { ForecastGiven } from './contract/give-forecast.ts'
import type { ContractMeetingHeld } from './contract/hold-meeting.ts'
import type { ContractChangeProposed } from './contract/propose-change.ts'
import type { KpiReturnSubmitted } from './contract/submit-return.ts'
import type { ContractStepSetAside } from './contract/set-step-aside.ts'
import type { ContractStepChanged, ContractStepTaken } from './contract/take-step.ts'
import type { SeatAdded, SeatEnded, TermsSet } from './bodies/keep-seats.ts'
import type { OwnersSet } from './bodies/set-owners.ts'
import type { InspectionEntered } from './inspection/enter-inspection.ts'
import type { ReadingAccepted } from './inspection/accept-reading.ts'
import type { FindingsRelated } from './inspection/lineage.ts'
import type { ReceiptRecorded } from './inspection/record-receipt.ts'
import type { ReportBrought, ReportRead, ReportSetAside } from './inspection/report-in-tray.ts'
import type { BodyEnded } from './intervention/end-body.ts'
import type { InstrumentEntered } from './intervention/enter-instrument.ts'
import type { HappeningEntered } from './intervention/happening.ts'
import type { AppointmentEnded, AppointmentRecorded, PostEntered } from './intervention/record-appointment.ts'
import type { EscalationLifted, EscalationRecorded } from './intervention/record-escalation.ts'
import type { LegalDutyAnswered } from './inspection/answer-legal-duty.ts'
import type { CalendarAddressMade, CalendarAddressWithdrawn, RemindersSwitched } from './intervention/keep-calendar.ts'
import type { RemindersWritten } from './intervention/reminder.ts'
import type { InterestsDeclared } from './intervention/interests.ts'
import type { AppointmentMade } from './intervention/make-appointment.ts'
import type { PostEnded } from './intervention/end-post.ts'
import type { KindEntered } from './intervention/enter-kind.ts'
import type { InspectionCorrected } from './inspection/correct-inspection.ts'
import type { AccountClosed, AccountReopened } from './people/close-account.ts'
import type { InstrumentKindEntered } from './intervention/instrument-kind.ts'
import type { StageRecorded } from './intervention/record-stage.ts'
import type { ObligationSettled } from './intervention/settle-obligation.ts'
import type { CarryingSet } from './intervention/set-carrying.ts'
import type { InstrumentEnded, InstrumentVaried } from './intervention/vary-instrument.ts'
import type { FiguresLoaded, LoadUndone } from './measure/load-figures.ts'
import type { FiguresShown } from './measure/shown-figures.ts'
import type { MembershipBegun, MembershipEnded, PasswordSet, PersonAdded, ProgrammeBegun } from './people/membership-changes.ts'
import type { ProgrammeBroughtIn } from './programme/bring-in-programme.ts'
import type { AnnotationAdded, AnnotationWithdrawn } from './measure/annotate-series.ts'
import type { FigureFlagged, FigureFlagWithdrawn } from './measure/flag-figure.ts'
import type { RebaseDecided, RebaseProposed } from './measure/keep-rebases.ts'
import type { MeasureLinked, MeasureUnlinked } from './measure/link-measure.ts'
import type { MeasureOwnerNamed } from './measure/name-owner.ts'
import type { TargetEnded, TargetSet } from './measure/set-target.ts'
import type { MeasureAdded, MeasureNoted, MeasureNoteWithdrawn, MeasureReworded } from './measure/write-measure.ts'
import type { PlanBroughtIn } from './plan/bring-in-plan.ts'
import type { ActionPlanned } from './plan/plan-action.ts'
import type { ProgressReported } from './plan/report-progress.ts'
import type { ActionRevised } from './plan/revise-action.ts'
import type { OutcomeSet, PrioritySet } from './plan/set-priority.ts'
import type { ActionWaitAdded, ActionWaitEnded } from './plan/action-wait.ts'
import type { PlanBaselined } from './plan/plan-version.ts'
import type { FrontDoorAgreed, FrontDoorPartnerAdded } from './front-door/agree-front-door.ts'
import type { PartnerEscalationAnswered, PartnerEscalationRaised, PartnerEscalationSettled } from './front-door/escalate-to-partner.ts'
import type { FrontDoorPeopleNamed } from './front-door/speak-for-agency.ts'
import type { FrontDoorMonthRecorded, ThresholdMonthRecorded } from './front-door/record-front-door.ts'
import type { PromiseMade, PromiseMoved } from './corporate-parenting/make-promise.ts'
import type { BoardMeetingRecorded, CareLeaversCounted, TakeUpRecorded, YoungViewAnswered, YoungViewHeard } from './corporate-parenting/record-parenting.ts'
import type { SupportAgreed, SupportRevised } from './support/agree-support.ts'
import type { SupportDaysRecorded, SupportEnded, SupportRated } from './support/give-support.ts'
import type { SupportFindingsMade } from './support/make-support-findings.ts'
import type { SupportResultSaid } from './support/say-what-came-of-it.ts'
import type { StalenessSet } from './evidence/set-staleness.ts'
import type { EvidenceLinked } from './evidence/link-evidence.ts'
import type { DefinitionChecked } from './measure/check-definition.ts'
import type { MeasureQuestionAnswered, MeasureQuestionAsked } from './measure/discuss-measure.ts'
import type { ReadTokenMade, ReadTokenWithdrawn } from './measure/keep-read-tokens.ts'
import type { EvidenceOffered } from './evidence/offer-evidence.ts'
import type { EvidenceErased, EvidenceWithdrawn } from './evidence/take-back-evidence.ts'
import type { ServerReadingSwitched } from './measure/switch-server-reading.ts'
import type { ReleaseDecided, ReleaseProposed } from './publication/decide-release.ts'
import type { PolicySet } from './publication/set-policy.ts'
import type { AuditFormWritten } from './audit/write-audit-form.ts'
import type { FinalGradeAgreed } from './audit/agree-final-grade.ts'
import type { AuditAssigned, AuditSetAside } from './audit/assign-audit.ts'
import type { AuditorNamed, AuditTeamAdded } from './audit/keep-auditors.ts'
import type { AuditThemeAnswered, AuditThemeNoted } from './audit/note-theme.ts'
import type { AuditRoundPlanned } from './audit/plan-round.ts'
import type { AuditModerated, AuditRecorded } from './audit/send-grading.ts'
import type { DifferenceSettled, EffectDaySet, ReviewWayChosen, StatementRepliedTo } from './assurance/around-statements.ts'
import type { AnswerJudged, QuestionAnswered, QuestionAsked } from './assurance/challenge.ts'
import type { ActionClosed, ActionRechecked, ActionReopened, EvidenceChecked, ManagerSaid } from './assurance/close-action.ts'
import type { ClaimMade, ViewGiven } from './assurance/make-statement.ts'
import type { RecommendationAnswered, RecommendationMade, RecommendationProved } from './assurance/recommendation.ts'
import type { SelfAssessmentWritten } from './assurance/self-assessment.ts'
import type { UpwardClaimMade } from './assurance/upward-claim.ts'
import type { RiskAccepted, RiskClosed, RiskRaised, RiskReviewed } from './risk/keep-risks.ts'
import type { CampaignBegun, CampaignCounted, CampaignOfferMade, CampaignStayChecked, CohortAdded } from './workforce/keep-campaigns.ts'

/** Everything that can be recorded. A kind without SQL in the store's `record` does not compile. */
export type Change =
  | ProgrammeBegun
  | ProgrammeBroughtIn
  | BodiesEntered
  | PersonAdded
  | PasswordSet
  | MembershipBegun
  | MembershipEnded
  | ReportBrought
  | ReportRead
  | ReportSetAside
  | ReadingAccepted
  | InspectionEntered
  | ReceiptRecorded
  | FindingsRelated
  | PrioritySet
  | OutcomeSet
  | ActionPlanned
  | ActionRevised
  | ProgressReported
  | PlanBroughtIn
  | InstrumentEntered
  | InstrumentVaried
  | InstrumentEnded
  | PostEntered
  | PostEnded
  | StageRecorded
  | InstrumentKindEntered
  | AppointmentRecorded
  | AppointmentMade
  | InterestsDeclared
  | AppointmentEnded
  | ObligationSettled
  | BodyEnded
  | BodyAdded
  | OwnersSet
  | TermsSet
  | SeatAdded
  | SeatEnded
  | CarryingSet
  | EscalationRecorded
  | EscalationLifted
  | HappeningEntered
  | SupportAgreed
  | SupportRevised
  | SupportDaysRecorded
  | SupportRated
  | SupportEnded
  | SupportResultSaid
  | SupportFindingsMade
  | FiguresLoaded
  | LoadUndone
  | FiguresShown
  | CalendarAddressMade
  | CalendarAddressWithdrawn
  | RemindersSwitched
  | RemindersWritten
  | LegalDutyAnswered
  | MeasureAdded
  | MeasureReworded
  | MeasureNoted
  | MeasureNoteWithdrawn
  | MeasureOwnerNamed
  | MeasureLinked
  | MeasureUnlinked
  | TargetSet
  | TargetEnded
  | AnnotationAdded
  | AnnotationWithdrawn
  | FigureFlagged
  | FigureFlagWithdrawn
  | DefinitionChecked
  | MeasureQuestionAsked
  | MeasureQuestionAnswered
  | ReadTokenMade
  | ReadTokenWithdrawn
  | RebaseProposed
  | RebaseDecided
  | ContractEntered
  | KpiEntered
  | ContractChangeProposed
  | ContractChangeAnswered
  | KpiReturnSubmitted
  | ForecastGiven
  | ContractStepTaken
  | ContractStepSetAside
  | ContractStepChanged
  | ContractMeetingHeld
  | PromiseMade
  | PromiseMoved
  | TakeUpRecorded
  | CareLeaversCounted
  | BoardMeetingRecorded
  | YoungViewHeard
  | YoungViewAnswered
  | FrontDoorPartnerAdded
  | FrontDoorAgreed
  | FrontDoorPeopleNamed
  | FrontDoorMonthRecorded
  | ThresholdMonthRecorded
  | PartnerEscalationRaised
  | PartnerEscalationAnswered
  | PartnerEscalationSettled
  | PublicPageAsked
  | PublicPageSwitched
  | PublicItemWritten
  | PublicItemDecided
  | PublicItemWithdrawn
  | EvidenceOffered
  | EvidenceLinked
  | EvidenceWithdrawn
  | EvidenceErased
  | MeetingSeriesSet
  | MeetingPlanned
  | MeetingRevised
  | MeetingMoved
  | AgendaWritten
  | ItemNoted
  | PaperAsked
  | PaperGiven
  | AttendanceRecorded
  | BoardDecided
  | BoardActionAgreed
  | BoardActionChanged
  | MinutesKept
  | ChairAssessed
  | ServerReadingSwitched
  | PolicySet
  | ReleaseProposed
  | ReleaseDecided
  | AuditTeamAdded
  | AuditorNamed
  | AuditRoundPlanned
  | AuditAssigned
  | AuditSetAside
  | AuditRecorded
  | AuditModerated
  | FinalGradeAgreed
  | AuditThemeNoted
  | AuditThemeAnswered
  | LetterBegun
  | LetterRewritten
  | LetterMoved
  | LetterSigned
  | LetterCommented
  | LetterCommentAnswered
  | PublicationStepped
  | PackBegun
  | PackIssued
  | PackPrinted
  | ReviewWayChosen
  | EffectDaySet
  | ClaimMade
  | ViewGiven
  | DifferenceSettled
  | StatementRepliedTo
  | ManagerSaid
  | EvidenceChecked
  | ActionClosed
  | ActionRechecked
  | ActionReopened
  | UpwardClaimMade
  | QuestionAsked
  | QuestionAnswered
  | AnswerJudged
  | RecommendationMade
  | RecommendationAnswered
  | RecommendationProved
  | SelfAssessmentWritten
  | RiskRaised
  | RiskReviewed
  | RiskAccepted
  | RiskClosed
  | CampaignBegun
  | CampaignCounted
  | CampaignOfferMade
  | CampaignStayChecked
  | CohortAdded
  | PlanBaselined
  | StalenessSet
  | KindEntered
  | InspectionCorrected
  | AccountClosed
  | AccountReopened
  | ActionWaitAdded
  | ActionWaitEnded
  | AuditFormWritten

/** Why the store would not write a change that the rules allowed: the world moved between loading and recording. */
export type RecordRefusal = Refusal<'changed-meanwhile' | 'already-there' | 'not-there' | 'not-yours' | 'not-possible' | 'not-text'>

/**
 * The one write door as an operation sees it. In: a change, or the refusal of a decision, and who acts. Out: the change as
 * recorded, or a refusal; given a refusal it writes nothing and hands it back. `wentPast` is the warning about child data that the
 * person went past with a reason: the line of the journal keeps both.
 */
export type RecordChange = <Outcome extends Change | Refusal>(outcome: Outcome, actor: Actor, wentPast?: TextCheckOverride | null) => Promise<Outcome | RecordRefusal>
