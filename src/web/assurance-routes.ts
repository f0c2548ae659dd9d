import { selfAssessmentAsPaper } from './journeys/assess-ourselves/self-assessment-as-paper.ts'
import type { Route } from './page.ts'
import { whatDoTheOutcomesShow } from './journeys/review-evidence/what-do-the-outcomes-show.ts'
import { whatHasChangedForChildren } from './journeys/review-evidence/what-has-changed-for-children.ts'
import { whatDoesTheOwnerClaim, whatDoYouSee } from './journeys/review-evidence/say-what-it-shows.ts'
import { howIsTheDifferenceSettled, isTheViewWrittenFirst, whatDoYouReply, whenShouldWeSeeIt } from './journeys/review-evidence/around-the-voices.ts'
import { isItProved } from './journeys/close-an-action/is-it-proved.ts'
import { canItBeClosed, doesItStillHold, doesThisEvidenceShowIt, whyIsItOpenedAgain } from './journeys/close-an-action/judge-the-proof.ts'
import { whatDoWeSayNow, whatDoWeSayOfOurselves } from './journeys/assess-ourselves/what-do-we-say-of-ourselves.ts'
import { exceptionsAsFile } from './journeys/see-what-needs-me/exceptions-as-file.ts'
import { whatNeedsWhom } from './journeys/see-what-needs-me/what-needs-whom.ts'
import { whoManagesWhom } from './journeys/manage-people/who-manages-whom.ts'
import { whatDoEarlierFilesSay } from './journeys/tell-it-upward/what-do-earlier-files-say.ts'
import { whatDoWeTellOthers } from './journeys/tell-it-upward/what-do-we-tell-others.ts'
import { whichStatementGoesUp } from './journeys/tell-it-upward/which-statement-goes-up.ts'
import { whatDoYouWantToKnow, whatDoesItAnswer, willTheAnswerDo } from './journeys/ask-a-question/question-forms.ts'
import { whichQuestionsAreOpen } from './journeys/ask-a-question/which-questions-are-open.ts'
import { whatDoesScrutinyRecommend, whatDoesTheExecutiveAnswer, whatProvesThatItWasDone, whatWasRecommended } from './journeys/ask-a-question/what-does-scrutiny-recommend.ts'

/** The pages about claims, views, proof, the ledger, questions and recommendations: a part of the table of contents, which has grown long. */
export const assuranceRoutes: readonly Route[] = [
  // review evidence
  whatDoTheOutcomesShow,
  isTheViewWrittenFirst,
  whatHasChangedForChildren,
  whenShouldWeSeeIt,
  whatDoesTheOwnerClaim,
  whatDoYouSee,
  howIsTheDifferenceSettled,
  whatDoYouReply,
  // tell it upward, and ask
  whatDoWeTellOthers,
  whatDoEarlierFilesSay,
  whichStatementGoesUp,
  whichQuestionsAreOpen,
  whatDoYouWantToKnow,
  whatDoesItAnswer,
  willTheAnswerDo,
  whatDoesScrutinyRecommend,
  whatWasRecommended,
  whatDoesTheExecutiveAnswer,
  whatProvesThatItWasDone,
  // close an action
  isItProved,
  doesThisEvidenceShowIt,
  canItBeClosed,
  doesItStillHold,
  whyIsItOpenedAgain,
  // see what needs me
  whatNeedsWhom,
  exceptionsAsFile,
  // assess ourselves
  whatDoWeSayOfOurselves,
  whatDoWeSayNow,
  selfAssessmentAsPaper,
  // who manages whom
  whoManagesWhom,
]
