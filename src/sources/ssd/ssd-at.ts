import { addMonths, dayOfNumber, type DayNumber } from '../../core/calendar/day-number.ts'
import { latestOf, type Dated } from './ssd-held.ts'
import { ssdDay } from './ssd-day.ts'

type Days = ReadonlyMap<string, readonly Dated[]>

const isWithinYear = (on: DayNumber, at: DayNumber): boolean => on > addMonths(at, -12) && on <= at
/** A stay with an end that is blank or no day goes on. */
const isOver = ({ more: [end] }: Dated, at: DayNumber): boolean => ssdDay(end ?? null) < at
const answer = (text: string | null): string => (/^(?:y|yes)$/i.test(text ?? '') ? 'a) Yes' : /^(?:n|no)$/i.test(text ?? '') ? 'b) No' : 'c) Unknown')

/** In: legal statuses by person, a person and a day. Out: the status of that day and when it began; blank where there is none. */
export const legalStatusOn = (statuses: Days, person: string, at: DayNumber): readonly [status: string | null, since: string | null] => {
  const held = latestOf((statuses.get(person) ?? []).filter((each) => !isOver(each, at)), -Infinity, at)
  return held === null ? [null, null] : [held.more[1] ?? null, dayOfNumber(held.on)]
}

/** In: legal statuses, a person and a day. Out: whether an emergency protection order or police protection (L1, L2) held at some time in the six months before. */
export const wasProtectedInEmergency = (statuses: Days, person: string, at: DayNumber): boolean =>
  (statuses.get(person) ?? []).some((each) => /^L[12]\b/i.test(each.more[1] ?? '') && each.on <= at && !isOver(each, addMonths(at, -6)))

/** What is no choice in a plan in which every choice has its key: nothing, or a no. */
const isChosen = (value: string): boolean => !/^(?:|n|no|0|false|null)$/i.test(value.trim())

/**
 * In: a care plan as the dataset keeps it: keys such as ADOPTION with a value where they were chosen, or a word alone. Out: the keys chosen, or null.
 * Source: `ssd_cla_care_plan.yml`, item LACP003A; keys may stand with or without quotation marks.
 */
export const permanencePlanOf = (text: string | null): string | null => {
  if (text === null || !text.includes('{')) return text
  const chosen = [...text.matchAll(/"?([A-Z0-9]{5,10})"?\s*:\s*"?([^",}]*)"?/g)].flatMap(([, key = '', value = '']) => (isChosen(value) ? [key] : []))
  return chosen.length === 0 ? null : chosen.join(', ')
}

/** In: care plans, a person, the first day in care and a day. Out: what the plan of that day names, or null. */
export const permanencePlanOn = (plans: Days, person: string, began: DayNumber, at: DayNumber): string | null =>
  permanencePlanOf(latestOf((plans.get(person) ?? []).filter((each) => !isOver(each, at)), began, at)?.more[1] ?? null)

/** In: times missing, a person and a day. Out: how many began in the twelve months before, and after the last that ended (or the last) whether a talk was offered and accepted. */
export const missingUntil = (missing: Days, person: string, at: DayNumber): readonly [times: number, offered: string | null, accepted: string | null] => {
  const times = (missing.get(person) ?? []).filter(({ on, more: [, type] }) => /^m/i.test(type ?? '') && isWithinYear(on, at))
  const back = times.filter(({ more: [end] }) => ssdDay(end ?? null) <= at)
  const last = latestOf(back.length > 0 ? back : times, -Infinity, at)
  return last === null ? [times.length, null, null] : [times.length, answer(last.more[2] ?? null), answer(last.more[3] ?? null)]
}

/** In: the enquiries of a person and the day of one. Out: how many others began in the twelve months before that day. */
export const enquiriesBefore = (enquiries: readonly Dated[] | undefined, start: DayNumber): number => (enquiries ?? []).filter(({ on }) => on < start && on >= addMonths(start, -12)).length
