import { evidenceErased, evidenceLinked, evidenceOffered, evidenceWithdrawn } from './evidence.ts'
import type { Change } from '../../core/change.ts'
import type { Apply } from './apply.ts'
import { bodiesEntered } from './bodies.ts'
import { figuresLoaded, figuresShown, loadUndone } from './figures.ts'
import { calendarAddressMade, calendarAddressWithdrawn, legalDutyAnswered, remindersSwitched, remindersWritten } from './calendar.ts'
import { contractChangeAnswered, contractChangeProposed, contractEntered, contractMeetingHeld, contractStepChanged, contractStepTaken, forecastGiven, kpiEntered, kpiReturnSubmitted } from './contract.ts'
import { bodyEnded } from './body-ended.ts'
import { bodyAdded, carryingSet, ownersSet, seatAdded, seatEnded, termsSet } from './governance.ts'
import { findingsRelated, inspectionEntered, readingAccepted, receiptRecorded } from './inspection.ts'
import {
  appointmentEnded, appointmentMade, appointmentRecorded, interestsDeclared, escalationLifted, escalationRecorded, happeningEntered, instrumentEnded, instrumentEntered, instrumentKindEntered, instrumentVaried, obligationSettled, postEnded, postEntered, stageRecorded,
} from './intervention.ts'
import {
  annotationAdded, annotationWithdrawn, figureFlagged, figureFlagWithdrawn, measureAdded, measureLinked, measureNoted, measureNoteWithdrawn, measureOwnerNamed, measureReworded, measureUnlinked,
  rebaseDecided, rebaseProposed, targetEnded, targetSet,
} from './measure.ts'
import { membershipBegun, membershipEnded, passwordSet, personAdded, programmeBegun } from './people.ts'
import { actionPlanned, actionRevised, outcomeSet, planBroughtIn, prioritySet } from './plan.ts'
import { supportAgreed, supportDaysRecorded, supportEnded, supportFindingsMade, supportRated, supportResultSaid, supportRevised } from './support.ts'
import { programmeBroughtIn } from './programme.ts'
import { careLeaversCounted, parentingMeetingRecorded, promiseMade, promiseMoved, takeUpRecorded, youngViewAnswered, youngViewHeard } from './corporate-parenting.ts'
import { frontDoorAgreed, frontDoorMonthRecorded, frontDoorPartnerAdded, partnerEscalationAnswered, partnerEscalationRaised, partnerEscalationSettled, thresholdMonthRecorded } from './front-door.ts'
import { progressReported } from './progress.ts'
import { reportBrought, reportRead, reportSetAside } from './report-in-tray.ts'

/** How each kind of change is written. A new kind without its line here does not compile. */
export const apply = {
  'programme-begun': programmeBegun,
  'programme-brought-in': programmeBroughtIn,
  'bodies-entered': bodiesEntered,
  'person-added': personAdded,
  'password-set': passwordSet,
  'membership-begun': membershipBegun,
  'membership-ended': membershipEnded,
  'report-brought': reportBrought,
  'report-read': reportRead,
  'report-set-aside': reportSetAside,
  'reading-accepted': readingAccepted,
  'inspection-entered': inspectionEntered,
  'receipt-recorded': receiptRecorded,
  'findings-related': findingsRelated,
  'priority-set': prioritySet,
  'outcome-set': outcomeSet,
  'action-planned': actionPlanned,
  'action-revised': actionRevised,
  'progress-reported': progressReported,
  'plan-brought-in': planBroughtIn,
  'instrument-entered': instrumentEntered,
  'instrument-varied': instrumentVaried,
  'instrument-ended': instrumentEnded,
  'post-entered': postEntered,
  'post-ended': postEnded,
  'stage-recorded': stageRecorded,
  'instrument-kind-entered': instrumentKindEntered,
  'appointment-recorded': appointmentRecorded,
  'appointment-made': appointmentMade,
  'interests-declared': interestsDeclared,
  'appointment-ended': appointmentEnded,
  'obligation-settled': obligationSettled,
  'body-ended': bodyEnded,
  'body-added': bodyAdded,
  'owners-set': ownersSet,
  'terms-set': termsSet,
  'seat-added': seatAdded,
  'seat-ended': seatEnded,
  'carrying-set': carryingSet,
  'escalation-recorded': escalationRecorded,
  'escalation-lifted': escalationLifted,
  'happening-entered': happeningEntered,
  'support-agreed': supportAgreed,
  'support-revised': supportRevised,
  'support-days-recorded': supportDaysRecorded,
  'support-rated': supportRated,
  'support-ended': supportEnded,
  'support-result-said': supportResultSaid,
  'support-findings-made': supportFindingsMade,
  'figures-loaded': figuresLoaded,
  'load-undone': loadUndone,
  'figures-shown': figuresShown,
  'calendar-address-made': calendarAddressMade,
  'calendar-address-withdrawn': calendarAddressWithdrawn,
  'reminders-switched': remindersSwitched,
  'reminders-written': remindersWritten,
  'legal-duty-answered': legalDutyAnswered,
  'measure-added': measureAdded,
  'measure-reworded': measureReworded,
  'measure-noted': measureNoted,
  'measure-note-withdrawn': measureNoteWithdrawn,
  'measure-owner-named': measureOwnerNamed,
  'measure-linked': measureLinked,
  'measure-unlinked': measureUnlinked,
  'target-set': targetSet,
  'target-ended': targetEnded,
  'annotation-added': annotationAdded,
  'annotation-withdrawn': annotationWithdrawn,
  'rebase-proposed': rebaseProposed,
  'rebase-decided': rebaseDecided,
  'figure-flagged': figureFlagged,
  'figure-flag-withdrawn': figureFlagWithdrawn,
  'contract-entered': contractEntered,
  'kpi-entered': kpiEntered,
  'contract-change-proposed': contractChangeProposed,
  'contract-change-answered': contractChangeAnswered,
  'kpi-return-submitted': kpiReturnSubmitted,
  'forecast-given': forecastGiven,
  'contract-step-taken': contractStepTaken,
  'contract-step-changed': contractStepChanged,
  'contract-meeting-held': contractMeetingHeld,
  'promise-made': promiseMade,
  'promise-moved': promiseMoved,
  'take-up-recorded': takeUpRecorded,
  'care-leavers-counted': careLeaversCounted,
  'parenting-meeting-recorded': parentingMeetingRecorded,
  'young-view-heard': youngViewHeard,
  'young-view-answered': youngViewAnswered,
  'front-door-partner-added': frontDoorPartnerAdded,
  'front-door-agreed': frontDoorAgreed,
  'front-door-month-recorded': frontDoorMonthRecorded,
  'threshold-month-recorded': thresholdMonthRecorded,
  'partner-escalation-raised': partnerEscalationRaised,
  'partner-escalation-answered': partnerEscalationAnswered,
  'partner-escalation-settled': partnerEscalationSettled,
  'evidence-offered': evidenceOffered,
  'evidence-linked': evidenceLinked,
  'evidence-withdrawn': evidenceWithdrawn,
  'evidence-erased': evidenceErased,
} as const satisfies { readonly [K in Change['kind']]: Apply<K> }
