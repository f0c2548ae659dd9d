import type { Route } from './page.ts'
import { whatDoesItWaitFor, whyDoesItWaitNoLonger } from './journeys/keep-the-plan/what-does-it-wait-for.ts'
import { whatIsThePlanOnAPage } from './journeys/keep-the-plan/what-is-the-plan-on-a-page.ts'
import { whatWasKnownOnThatDay } from './journeys/see-a-past-day/what-was-known-on-that-day.ts'
import { doYouSignThisPlan } from './journeys/sign-the-plan/do-you-sign-this-plan.ts'
import { whatDidThisVersionSay } from './journeys/sign-the-plan/what-did-this-version-say.ts'
import { whatHasChangedInThePlan } from './journeys/sign-the-plan/what-has-changed-in-the-plan.ts'
import { whichPlansWereSigned } from './journeys/sign-the-plan/which-plans-were-signed.ts'

/** The pages about the plan over time: signed versions, what changed between two moments, the plan on a page, and the record as at a past day. */
export const planRoutes: readonly Route[] = [
  whichPlansWereSigned,
  doYouSignThisPlan,
  whatDidThisVersionSay,
  whatHasChangedInThePlan,
  whatIsThePlanOnAPage,
  whatDoesItWaitFor,
  whyDoesItWaitNoLonger,
  whatWasKnownOnThatDay,
]
