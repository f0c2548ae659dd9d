import { whichPacksAreThere } from './journeys/prepare-a-pack/which-packs-are-there.ts'
import { whatGoesIntoThePack } from './journeys/prepare-a-pack/what-goes-into-the-pack.ts'
import { whyIsItCorrected } from './journeys/prepare-a-pack/why-is-it-corrected.ts'
import { whichPaperComesLate } from './journeys/prepare-a-pack/which-paper-comes-late.ts'
import { whatDoesThisPackSay } from './journeys/prepare-a-pack/what-does-this-pack-say.ts'
import { whatDoesThisPageSay } from './journeys/prepare-a-pack/what-does-this-page-say.ts'
import { packAsFile } from './journeys/prepare-a-pack/pack-as-file.ts'
import { about, accessibility, reportAConcern } from './journeys/about/about.ts'
import { checkYourAnswers } from './journeys/answer-a-finding/check-your-answers.ts'
import { dropThisDraft } from './journeys/answer-a-finding/drop-this-draft.ts'
import { howWillWeKnow } from './journeys/answer-a-finding/how-will-we-know.ts'
import { whatWillBeDifferent } from './journeys/answer-a-finding/what-will-be-different.ts'
import { whatWillYouDo } from './journeys/answer-a-finding/what-will-you-do.ts'
import { whereDoYouBegin } from './journeys/answer-a-finding/where-do-you-begin.ts'
import { whichFindingsDoesThisAnswer } from './journeys/answer-a-finding/which-findings-does-this-answer.ts'
import { howDidItHelpUs, howDidWeHelp } from './journeys/accept-support/how-did-it-help.ts'
import { whatCameOfThisSupport } from './journeys/accept-support/what-came-of-this-support.ts'
import { whatDidTheSupporterFind } from './journeys/accept-support/what-did-the-supporter-find.ts'
import { whatSupportIsThere } from './journeys/accept-support/what-support-is-there.ts'
import { whatChangesInTheSupport, whatSupportWasAgreed } from './journeys/accept-support/what-was-agreed.ts'
import { whichDayWasGiven } from './journeys/accept-support/which-day-was-given.ts'
import { whatCameOfTheSupport, whyDidTheSupportEnd } from './journeys/accept-support/why-did-the-support-end.ts'
import { doWeKeepOurPromises } from './journeys/be-a-corporate-parent/do-we-keep-our-promises.ts'
import { whatCanACareLeaverGet } from './journeys/be-a-corporate-parent/what-can-a-care-leaver-get.ts'
import { whatDidYoungPeopleSay, whatWasDoneAboutIt } from './journeys/be-a-corporate-parent/what-did-young-people-say.ts'
import { whatDoesTheCouncilPromise, whereDoesThePromiseStand } from './journeys/be-a-corporate-parent/what-does-the-council-promise.ts'
import { whatIsPromised } from './journeys/be-a-corporate-parent/what-is-promised.ts'
import { whoCameToTheBoard } from './journeys/be-a-corporate-parent/who-came-to-the-board.ts'
import { howManyCareLeaversAreThere, whoHasWhatWasPromised } from './journeys/be-a-corporate-parent/who-has-what-was-promised.ts'
import { howDoesTheFrontDoorWorkTogether } from './journeys/work-together-at-the-front-door/how-does-the-front-door-work-together.ts'
import { whatDidAnAgencyGive } from './journeys/work-together-at-the-front-door/what-did-an-agency-give.ts'
import { whatDidTheAgenciesAgree } from './journeys/work-together-at-the-front-door/what-did-the-agencies-agree.ts'
import { whatDoesEachAgencyPromise } from './journeys/work-together-at-the-front-door/what-does-each-agency-promise.ts'
import { howWasItSettled, whatDoesThePartnerAnswer, whatIsNotAsAgreed } from './journeys/work-together-at-the-front-door/what-is-not-as-agreed.ts'
import { whatWasDecided } from './journeys/work-together-at-the-front-door/what-was-decided.ts'
import { whatWasRaised } from './journeys/work-together-at-the-front-door/what-was-raised.ts'
import { whoSpeaksForTheAgency } from './journeys/work-together-at-the-front-door/who-speaks-for-the-agency.ts'
import { whoIsAtTheFrontDoor } from './journeys/work-together-at-the-front-door/who-is-at-the-front-door.ts'
import { whoWorksWithUs } from './journeys/work-with-partners/who-works-with-us.ts'
import { isThisWhatShouldChange } from './journeys/bring-in-a-plan/is-this-what-should-change.ts'
import { whichFileHoldsThePlan } from './journeys/bring-in-a-plan/which-file-holds-the-plan.ts'
import { whatWouldComeIn } from './journeys/bring-in-a-register/what-would-come-in.ts'
import { whichFilesHoldTheRegister } from './journeys/bring-in-a-register/which-files-hold-the-register.ts'
import { doYouAgreeToAFreshStart, shouldLimitsStartAfresh } from './journeys/define-a-measure/should-limits-start-afresh.ts'
import { whatChangesInItsWording } from './journeys/define-a-measure/what-changes-in-its-wording.ts'
import { whatDoWeAddToIt, whyDoWeNoLongerSaySo } from './journeys/define-a-measure/what-do-we-add-to-it.ts'
import { whatDoYouWantToMeasure } from './journeys/define-a-measure/what-do-you-want-to-measure.ts'
import { whatDoesItSpeakOf, whyIsTheLinkTakenBack } from './journeys/define-a-measure/what-does-it-speak-of.ts'
import { whatDoesThisMeasureCount } from './journeys/define-a-measure/what-does-this-measure-count.ts'
import { whatHappenedThatDay, whyIsTheNoteTakenBack } from './journeys/define-a-measure/what-happened-that-day.ts'
import { whichMeasuresAreThere } from './journeys/define-a-measure/which-measures-are-there.ts'
import { whichTargetIsAgreed, whyDoesTheTargetEnd } from './journeys/define-a-measure/which-target-is-agreed.ts'
import { whoAnswersForIt } from './journeys/define-a-measure/who-answers-for-it.ts'
import { planRoutes } from './plan-routes.ts'
import { practiceRoutes } from './practice-routes.ts'
import { boardRoutes } from './board-routes.ts'
import { publicRoutes } from './public-routes.ts'
import { doDataPracticeAndVoiceAgree, doTheyAgreeAboutThisOutcome } from './journeys/offer-evidence/do-data-practice-and-voice-agree.ts'
import { evidenceFile } from './journeys/offer-evidence/evidence-file.ts'
import { howLongDoesEvidenceSpeak } from './journeys/offer-evidence/how-long-does-evidence-speak.ts'
import { whatCanPeopleLookAt } from './journeys/offer-evidence/what-can-people-look-at.ts'
import { whatDoesThisShow } from './journeys/offer-evidence/what-does-this-show.ts'
import { whatKindOfEvidenceIsIt } from './journeys/offer-evidence/what-kind-of-evidence-is-it.ts'
import { whatWasSeenOrHeard } from './journeys/offer-evidence/what-was-seen-or-heard.ts'
import { whichDocumentDoYouBring } from './journeys/offer-evidence/which-document-do-you-bring.ts'
import { whichFiguresDoYouOffer } from './journeys/offer-evidence/which-figures-do-you-offer.ts'
import { whatElseDoesItSpeakFor, whichDemandErasesIt, whyDoesItNoLongerCount } from './journeys/offer-evidence/why-is-it-taken-back.ts'
import { isAnythingLeftOut } from './journeys/check-coverage/is-anything-left-out.ts'
import { figuresAsFile } from './journeys/load-figures/figures-as-file.ts'
import { problemsAsFile } from './journeys/load-figures/problems-as-file.ts'
import { templateOfFigures } from './journeys/load-figures/template-of-figures.ts'
import { whatWouldThisFileChange } from './journeys/load-figures/what-would-this-file-change.ts'
import { whichFiguresHaveComeIn } from './journeys/load-figures/which-figures-have-come-in.ts'
import { whichReturnShallBeCounted } from './journeys/load-figures/which-return-shall-be-counted.ts'
import { mayThisServiceReadReturns } from './journeys/load-figures/may-this-service-read-returns.ts'
import { whyIsThisLoadUndone } from './journeys/load-figures/why-is-this-load-undone.ts'
import { interfaceBodies, interfaceDescription, interfaceFigures, interfaceMeasures, interfaceProgrammes } from './journeys/use-the-interface/ask-the-interface.ts'
import { calendarAsFile } from './journeys/keep-an-obligation/calendar-as-file.ts'
import { howDoYouHearOfDuties } from './journeys/keep-an-obligation/how-do-you-hear-of-duties.ts'
import { whichDutiesFallDue } from './journeys/keep-an-obligation/which-duties-fall-due.ts'
import { howDidItEnd, whatChangesInIt } from './journeys/keep-an-obligation/how-does-it-change.ts'
import { whatHappenedToIt } from './journeys/keep-an-obligation/what-happened-to-it.ts'
import { whoTakesOverFromThePost } from './journeys/keep-an-obligation/who-takes-over-from-the-post.ts'
import { wasTheAppointmentMade } from './journeys/keep-an-obligation/was-the-appointment-made.ts'
import { whatInterestsWereDeclared } from './journeys/keep-an-obligation/what-interests-were-declared.ts'
import { whatWasThisPersonAppointedToDo } from './journeys/keep-an-obligation/what-was-this-person-appointed-to-do.ts'
import { whoHasHeldEachPost } from './journeys/keep-an-obligation/who-has-held-each-post.ts'
import { whichStepsOfIntervention } from './journeys/keep-an-obligation/which-steps-of-intervention.ts'
import { whichStepWasTaken, whyWasTheStepLifted } from './journeys/keep-an-obligation/which-step-was-taken.ts'
import { whatWasTrueThen } from './journeys/keep-an-obligation/what-was-true-then.ts'
import { wasThisDutyMet } from './journeys/keep-an-obligation/was-this-duty-met.ts'
import { whatKindOfNoticeIsIt } from './journeys/keep-an-obligation/what-kind-of-notice-is-it.ts'
import { whichKindsOfNoticeAreThere } from './journeys/keep-an-obligation/which-kinds-of-notice-are-there.ts'
import { whatStandsWrongInThisVisit } from './journeys/see-the-register/what-stands-wrong-in-this-visit.ts'
import { whichNoticeHasBeenMade } from './journeys/keep-an-obligation/which-notice-has-been-made.ts'
import { whoWasAppointed } from './journeys/keep-an-obligation/who-was-appointed.ts'
import { whyDidTheAppointmentEnd } from './journeys/keep-an-obligation/why-did-the-appointment-end.ts'
import { whatDoesThisInstrumentAsk } from './journeys/keep-an-obligation/what-does-this-instrument-ask.ts'
import { whatHasHappened } from './journeys/keep-an-obligation/what-has-happened.ts'
import { whatIsHandedOver } from './journeys/keep-an-obligation/what-is-handed-over.ts'
import { whoIsResponsibleForWhat } from './journeys/keep-an-obligation/who-is-responsible-for-what.ts'
import { whichCouncilIsItAbout } from './journeys/keep-the-bodies/which-council-is-it-about.ts'
import { haveYouCheckedIt } from './journeys/define-a-measure/have-you-checked-it.ts'
import { whatDoYouAsk, whatIsTheAnswer } from './journeys/look-at-a-measure/what-do-you-ask.ts'
import { whichFigureIsToBeReadWithCare, whyIsTheMarkLifted } from './journeys/look-at-a-measure/which-figure-is-to-be-read-with-care.ts'
import { whichProgramsReadOurFigures } from './journeys/use-the-interface/which-programs-read-our-figures.ts'
import { howAreWeDoing } from './journeys/look-at-a-measure/how-are-we-doing.ts'
import { howFarAreWeFromOurPeers } from './journeys/look-at-a-measure/how-far-are-we-from-our-peers.ts'
import { whatDoesThisMeasureShow } from './journeys/look-at-a-measure/what-does-this-measure-show.ts'
import { whoCarriesHowMuch } from './journeys/plan-the-workforce/who-carries-how-much.ts'
import { partsAsFile } from './journeys/look-at-a-measure/parts-as-file.ts'
import { whoIsThisFigureAbout } from './journeys/look-at-a-measure/who-is-this-figure-about.ts'
import { backTestAsFile } from './journeys/look-at-a-measure/back-test-as-file.ts'
import { whyAreOurArrowsGrey } from './journeys/look-at-a-measure/why-are-our-arrows-grey.ts'
import { assuranceRoutes } from './assurance-routes.ts'
import { howIsItGoing } from './journeys/report-progress/how-is-it-going.ts'
import { whatHasChangedAboutIt } from './journeys/keep-the-plan/what-has-changed-about-it.ts'
import { whatIsInThePlan } from './journeys/keep-the-plan/what-is-in-the-plan.ts'
import { whatIsTheProgrammeAbout } from './journeys/keep-the-plan/what-is-the-programme-about.ts'
import { whatIsThisAction } from './journeys/keep-the-plan/what-is-this-action.ts'
import { whatWillChildrenNotice } from './journeys/keep-the-plan/what-will-children-notice.ts'
import { endARole } from './journeys/manage-people/end-a-role.ts'
import { giveARole } from './journeys/manage-people/give-a-role.ts'
import { whoHasAccess } from './journeys/manage-people/who-has-access.ts'
import { doesTheReadingMatch } from './journeys/read-a-report/does-the-reading-match.ts'
import { pictureOfAPage, reportAsFile } from './journeys/read-a-report/report-files.ts'
import { whichReportsHaveComeIn } from './journeys/read-a-report/which-reports-have-come-in.ts'
import { whyIsItSetAside } from './journeys/read-a-report/why-is-it-set-aside.ts'
import { journalAsFile, whatWasChanged } from './journeys/read-the-journal/what-was-changed.ts'
import { whichComponentsAreThere } from './journeys/see-the-components/which-components-are-there.ts'
import { howDoesTheBodyEnd } from './journeys/keep-the-bodies/how-does-the-body-end.ts'
import { whichTrustIsSetUp } from './journeys/keep-the-bodies/which-trust-is-set-up.ts'
import { whichBoardIsSetUp } from './journeys/keep-the-bodies/which-board-is-set-up.ts'
import { whoJoinsTheBoard } from './journeys/keep-the-bodies/who-joins-the-board.ts'
import { whoOwnsIt } from './journeys/keep-the-bodies/who-owns-it.ts'
import { whyDoesTheSeatEnd } from './journeys/keep-the-bodies/why-does-the-seat-end.ts'
import { whatDoesThisBodyHold } from './journeys/see-the-bodies/what-does-this-body-hold.ts'
import { whichBodiesAreThere } from './journeys/see-the-bodies/which-bodies-are-there.ts'
import { whatDidThisVisitFind } from './journeys/see-the-register/what-did-this-visit-find.ts'
import { whatDoesALaterVisitSay } from './journeys/see-the-register/what-does-a-later-visit-say.ts'
import { whatDoesThisFindingSay } from './journeys/see-the-register/what-does-this-finding-say.ts'
import { whatHaveInspectorsFound } from './journeys/see-the-register/what-have-inspectors-found.ts'
import { wasThisLegalDutyMet } from './journeys/see-the-register/was-this-legal-duty-met.ts'
import { whenDidTheReportArrive } from './journeys/see-the-register/when-did-the-report-arrive.ts'
import { whatHaveOthersFound } from './journeys/see-the-register/what-have-others-found.ts'
import { whichFindingsAreThere } from './journeys/see-the-register/which-findings-are-there.ts'
import { whatNeedsAPerson } from './journeys/see-what-needs-me/what-needs-a-person.ts'
import { whichProgramme } from './journeys/see-what-needs-me/which-programme.ts'
import { theFile, whatDoYouWantToTakeOut } from './journeys/take-out-the-record/what-do-you-want-to-take-out.ts'
import { whereAmISignedIn } from './journeys/sign-in/where-am-i-signed-in.ts'
import { goodbye, whoAreYou } from './journeys/sign-in/who-are-you.ts'
import { doesAStepFollow } from './journeys/watch-a-contract/does-a-step-follow.ts'
import { doesEveryPartyAgree } from './journeys/watch-a-contract/does-every-party-agree.ts'
import { templateOfOurReturn } from './journeys/watch-a-contract/template-of-our-return.ts'
import { whatAreTheFigures } from './journeys/watch-a-contract/what-are-the-figures.ts'
import { whatCameOfThisStep } from './journeys/watch-a-contract/what-came-of-this-step.ts'
import { whatDidTheMeetingDecide } from './journeys/watch-a-contract/what-did-the-meeting-decide.ts'
import { whatDoesTheYearShow } from './journeys/watch-a-contract/what-does-the-year-show.ts'
import { whatDoesThisContractAsk } from './journeys/watch-a-contract/what-does-this-contract-ask.ts'
import { whatIsThisIndicator } from './journeys/watch-a-contract/what-is-this-indicator.ts'
import { whatShouldChangeInIt } from './journeys/watch-a-contract/what-should-change-in-it.ts'
import { whatWasSigned } from './journeys/watch-a-contract/what-was-signed.ts'
import { whatWouldOurReturnChange } from './journeys/watch-a-contract/what-would-our-return-change.ts'
import { whichFileHoldsOurReturn } from './journeys/watch-a-contract/which-file-holds-our-return.ts'
import { whatWillItCost } from './journeys/watch-a-contract/what-will-it-cost.ts'
import { whichContractsAreThere } from './journeys/watch-a-contract/which-contracts-are-there.ts'
import { whichFiguresWereGiven } from './journeys/watch-a-contract/which-figures-were-given.ts'
import { whichIndicatorWasAgreed } from './journeys/watch-a-contract/which-indicator-was-agreed.ts'
import type { Route } from './page.ts'

/** The table of contents of the service: one line a page. */
export const routes: readonly Route[] = [
  // sign in, and see what needs me
  whichProgramme,
  whatNeedsAPerson,
  whoAreYou,
  goodbye,
  whereAmISignedIn,
  // read a report
  whichReportsHaveComeIn,
  doesTheReadingMatch,
  whyIsItSetAside,
  pictureOfAPage,
  reportAsFile,
  // see the bodies
  whichBodiesAreThere,
  whatDoesThisBodyHold,
  // keep the bodies
  whoOwnsIt,
  whichBoardIsSetUp,
  whoJoinsTheBoard,
  whyDoesTheSeatEnd,
  whichTrustIsSetUp,
  howDoesTheBodyEnd,
  // see the register
  whatHaveInspectorsFound,
  whatDidThisVisitFind,
  whenDidTheReportArrive,
  wasThisLegalDutyMet,
  whatHaveOthersFound,
  whichFindingsAreThere,
  whatDoesThisFindingSay,
  whatDoesALaterVisitSay,
  // answer a finding
  whereDoYouBegin,
  whichFindingsDoesThisAnswer,
  whatWillBeDifferent,
  whatWillYouDo,
  howWillWeKnow,
  checkYourAnswers,
  dropThisDraft,
  // keep the plan
  whatIsInThePlan,
  whatIsTheProgrammeAbout,
  whatWillChildrenNotice,
  whatIsThisAction,
  whatHasChangedAboutIt,
  howIsItGoing,
  // keep an obligation
  whoIsResponsibleForWhat,
  whichDutiesFallDue,
  howDoYouHearOfDuties,
  calendarAsFile,
  whatHasHappened,
  whatWasTrueThen,
  whatDoesThisInstrumentAsk,
  whatIsHandedOver,
  whichNoticeHasBeenMade,
  whichKindsOfNoticeAreThere,
  whatKindOfNoticeIsIt,
  whatStandsWrongInThisVisit,
  whatHappenedToIt,
  whatChangesInIt,
  howDidItEnd,
  wasThisDutyMet,
  whichStepsOfIntervention,
  whichStepWasTaken,
  whyWasTheStepLifted,
  whoHasHeldEachPost,
  whatWasThisPersonAppointedToDo,
  whoWasAppointed,
  wasTheAppointmentMade,
  whatInterestsWereDeclared,
  whoTakesOverFromThePost,
  whyDidTheAppointmentEnd,
  // work with partners
  whoWorksWithUs,
  // accept support
  whatSupportIsThere,
  whatSupportWasAgreed,
  whatCameOfThisSupport,
  whatChangesInTheSupport,
  whichDayWasGiven,
  whatDidTheSupporterFind,
  howDidItHelpUs,
  howDidWeHelp,
  whyDidTheSupportEnd,
  whatCameOfTheSupport,
  // watch a contract
  whichContractsAreThere,
  whatWasSigned,
  whatDoesThisContractAsk,
  whichIndicatorWasAgreed,
  whatIsThisIndicator,
  whichFiguresWereGiven,
  whatAreTheFigures,
  whichFileHoldsOurReturn,
  whatWouldOurReturnChange,
  templateOfOurReturn,
  doesAStepFollow,
  whatShouldChangeInIt,
  doesEveryPartyAgree,
  whatCameOfThisStep,
  whatWillItCost,
  whatDidTheMeetingDecide,
  whatDoesTheYearShow,
  // work together at the front door
  howDoesTheFrontDoorWorkTogether,
  whatDidTheAgenciesAgree,
  whatWasRaised,
  whoIsAtTheFrontDoor,
  whoSpeaksForTheAgency,
  whatDoesEachAgencyPromise,
  whatDidAnAgencyGive,
  whatWasDecided,
  whatIsNotAsAgreed,
  whatDoesThePartnerAnswer,
  howWasItSettled,
  // look at a measure
  howAreWeDoing,
  howFarAreWeFromOurPeers,
  whatDoesThisMeasureShow,
  // be a corporate parent
  doWeKeepOurPromises,
  whatCanACareLeaverGet,
  whatIsPromised,
  whatDoesTheCouncilPromise,
  whereDoesThePromiseStand,
  whoHasWhatWasPromised,
  howManyCareLeaversAreThere,
  whatDidYoungPeopleSay,
  whatWasDoneAboutIt,
  whoCameToTheBoard,
  // check coverage
  whichMeasuresAreThere,
  whatDoYouWantToMeasure,
  whatDoesThisMeasureCount,
  whatChangesInItsWording,
  whatDoWeAddToIt,
  whyDoWeNoLongerSaySo,
  whichTargetIsAgreed,
  whyDoesTheTargetEnd,
  whoAnswersForIt,
  whatHappenedThatDay,
  whyIsTheNoteTakenBack,
  shouldLimitsStartAfresh,
  doYouAgreeToAFreshStart,
  whatDoesItSpeakOf,
  whyIsTheLinkTakenBack,
  isAnythingLeftOut,
  // take out the record, and bring in a plan
  whatDoYouWantToTakeOut,
  theFile,
  whichFiguresHaveComeIn,
  templateOfFigures,
  whatWouldThisFileChange,
  problemsAsFile,
  whyIsThisLoadUndone,
  mayThisServiceReadReturns,
  whichReturnShallBeCounted,
  figuresAsFile,
  interfaceDescription,
  interfaceProgrammes,
  interfaceMeasures,
  interfaceBodies,
  interfaceFigures,
  whichProgramsReadOurFigures,
  whichCouncilIsItAbout,
  haveYouCheckedIt,
  whatDoYouAsk,
  whatIsTheAnswer,
  whichFigureIsToBeReadWithCare,
  whyIsTheMarkLifted,
  whichFileHoldsThePlan,
  isThisWhatShouldChange,
  whichFilesHoldTheRegister,
  whatWouldComeIn,
  // offer evidence
  whatCanPeopleLookAt,
  doDataPracticeAndVoiceAgree,
  doTheyAgreeAboutThisOutcome,
  whatKindOfEvidenceIsIt,
  howLongDoesEvidenceSpeak,
  whichFiguresDoYouOffer,
  whichDocumentDoYouBring,
  whatWasSeenOrHeard,
  whatDoesThisShow,
  evidenceFile,
  whatElseDoesItSpeakFor,
  whyDoesItNoLongerCount,
  whichDemandErasesIt,
  // prepare a pack
  whichPacksAreThere,
  whatGoesIntoThePack,
  whyIsItCorrected,
  whichPaperComesLate,
  whatDoesThisPackSay,
  whatDoesThisPageSay,
  packAsFile,
  ...assuranceRoutes,
  // manage people
  whoHasAccess,
  giveARole,
  endARole,
  // read the journal
  whatWasChanged,
  journalAsFile,
  ...boardRoutes,
  ...publicRoutes,
  ...practiceRoutes,
  ...planRoutes,
  // for anyone
  about,
  reportAConcern,
  accessibility,
  whyAreOurArrowsGrey,
  backTestAsFile,
  whoIsThisFigureAbout,
  partsAsFile,
  whoCarriesHowMuch,
  whichComponentsAreThere,
]
