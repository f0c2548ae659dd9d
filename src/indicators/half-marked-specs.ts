import { contactsFamilyPctSpec } from './contacts-family-pct/spec.ts'
import { contactsCouncilPctSpec } from './contacts-council-pct/spec.ts'
import { contactsOtherPctSpec } from './contacts-other-pct/spec.ts'
import { cinStepDownSpec } from './cin-step-down/spec.ts'
import { claOutOfAreaPctSpec } from './cla-out-of-area-pct/spec.ts'
import { claNoUrnSpec } from './cla-no-urn/spec.ts'
import { claNoUrnLongestDaysSpec } from './cla-no-urn-longest-days/spec.ts'
import { leavers1820StayingPutPctSpec } from './leavers-18-20-staying-put-pct/spec.ts'
import { leaversWithAdviserPctSpec } from './leavers-with-adviser-pct/spec.ts'
import { leaversPerAdviserSpec } from './leavers-per-adviser/spec.ts'
import { leaversPerAdviserMaxSpec } from './leavers-per-adviser-max/spec.ts'
import type { Spec } from './define.ts'

/** The example rows of each, by its id. */
export const annexAHalfMarkedSpecs: Readonly<Record<string, Spec>> = {
  contacts_family_pct: contactsFamilyPctSpec,
  contacts_council_pct: contactsCouncilPctSpec,
  contacts_other_pct: contactsOtherPctSpec,
  cin_step_down: cinStepDownSpec,
  cla_out_of_area_pct: claOutOfAreaPctSpec,
  cla_no_urn: claNoUrnSpec,
  cla_no_urn_longest_days: claNoUrnLongestDaysSpec,
  leavers_18_20_staying_put_pct: leavers1820StayingPutPctSpec,
  leavers_with_adviser_pct: leaversWithAdviserPctSpec,
  leavers_per_adviser: leaversPerAdviserSpec,
  leavers_per_adviser_max: leaversPerAdviserMaxSpec,
}
