import type { Day } from '../calendar/day.ts'
import type { Month } from '../measure/month.ts'
import type { FrontDoorAgreement } from './front-door.ts'

/** In: the versions and a day. Out: the one in force, null where none is: before the first, or after the last day of one that nothing followed. */
export const agreementOn = (agreements: readonly FrontDoorAgreement[], on: Day): FrontDoorAgreement | null => {
  const latest = agreements.filter((each) => each.from <= on).reduce<FrontDoorAgreement | null>((last, each) => (last === null || each.from >= last.from ? each : last), null)
  return latest === null || (latest.to !== null && on > latest.to) ? null : latest
}

/** In: the versions and a month. Out: the version in force on the first day of the month, else one that began within it. */
export const agreementIn = (agreements: readonly FrontDoorAgreement[], month: Month): FrontDoorAgreement | null =>
  agreementOn(agreements, `${month}-01` as Day) ?? agreements.find((each) => each.from.startsWith(month)) ?? null
