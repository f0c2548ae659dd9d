import { howFarIsThisRound } from './journeys/audit-practice/how-far-is-this-round.ts'
import { whatCameOfThisRound } from './journeys/audit-practice/what-came-of-this-round.ts'
import { whatDoOurAuditsFind } from './journeys/audit-practice/what-do-our-audits-find.ts'
import { whatDoTheTwoSay } from './journeys/audit-practice/what-do-the-two-say.ts'
import { whatDoesThisRoundShow } from './journeys/audit-practice/what-does-this-round-show.ts'
import { whatDoesTheAuditorSee, whatDoesTheModeratorSee } from './journeys/audit-practice/what-do-you-see-in-this-case.ts'
import { whatWasSeenOften, whereDoesItGoInThePlan } from './journeys/audit-practice/what-was-seen-often.ts'
import { whichCasesDoWeLookAt } from './journeys/audit-practice/which-cases-do-we-look-at.ts'
import { whichGradeDidTheyAgree } from './journeys/audit-practice/which-grade-did-they-agree.ts'
import { whatDoesThisFormAsk } from './journeys/audit-practice/what-does-this-form-ask.ts'
import { whichFormsDoWeUse } from './journeys/audit-practice/which-forms-do-we-use.ts'
import { whoAudits, whosePracticeIsAudited } from './journeys/audit-practice/who-audits.ts'
import { whoLooksAtThisCase, whyCanItNotBeDone } from './journeys/audit-practice/who-looks-at-this-case.ts'
import { howIsThisRiskNow, untilWhenMayItStand, whatElseCouldGoWrong, whyIsThisRiskOver } from './journeys/keep-risks/how-is-this-risk-now.ts'
import { whatCouldGoWrong } from './journeys/keep-risks/what-could-go-wrong.ts'
import { whatIsThisRisk } from './journeys/keep-risks/what-is-this-risk.ts'
import { doWeFindAndKeepPeople } from './journeys/plan-the-workforce/do-we-find-and-keep-people.ts'
import { howFarDidPeopleCome, whatBecameOfThisCohort, whatIsPaid, whichCampaignBegins, whichCohortBegins, whoStayed } from './journeys/plan-the-workforce/how-far-did-people-come.ts'
import type { Route } from './page.ts'

/** The pages of audits of practice, of risks and of the workforce: one line a page. */
export const practiceRoutes: readonly Route[] = [
  // audit practice
  whatDoOurAuditsFind,
  whichCasesDoWeLookAt,
  whosePracticeIsAudited,
  whoAudits,
  whichFormsDoWeUse,
  whatDoesThisFormAsk,
  howFarIsThisRound,
  whatCameOfThisRound,
  whatDoesThisRoundShow,
  whatWasSeenOften,
  whereDoesItGoInThePlan,
  whatDoTheTwoSay,
  whoLooksAtThisCase,
  whyCanItNotBeDone,
  whatDoesTheAuditorSee,
  whatDoesTheModeratorSee,
  whichGradeDidTheyAgree,
  // keep risks
  whatCouldGoWrong,
  whatElseCouldGoWrong,
  whatIsThisRisk,
  howIsThisRiskNow,
  untilWhenMayItStand,
  whyIsThisRiskOver,
  // plan the workforce
  doWeFindAndKeepPeople,
  whichCampaignBegins,
  howFarDidPeopleCome,
  whatIsPaid,
  whoStayed,
  whichCohortBegins,
  whatBecameOfThisCohort,
]
