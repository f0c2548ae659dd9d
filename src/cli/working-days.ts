import { parseDay, type Day } from '../core/calendar/day.ts'
import { isWorkingDay, workingDayAfter, workingDaysAfter, workingDaysFromTo } from '../core/calendar/working-days.ts'
import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseCases = (text: string): readonly unknown[] => {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    throw new WrongCall('standard input is not JSON; give {"cases": [{"start": "2022-11-25", "end": "2022-12-23"}]}')
  }
  const cases = isObject(input) ? input['cases'] : undefined
  if (!Array.isArray(cases)) throw new WrongCall('standard input has no list "cases"')
  return cases
}

const notADay = refuse('not-a-day', 'A start or an end is missing or is not a day of the calendar.', 'Write both as 2022-11-25.')

/** A figure that a rule refuses is null, and the first refusal stands beside it. */
const answer = (start: Day, end: Day) => {
  const refusals: Refusal[] = []
  const given = <T>(value: T): Exclude<T, Refusal> | null => {
    if (!isRefusal(value)) return value as Exclude<T, Refusal>
    refusals.push(value)
    return null
  }
  const after = given(workingDaysAfter(start, end))
  const figures = {
    working_days_day0: after,
    working_days_day1: given(workingDaysFromTo(start, end)),
    due_15: given(workingDayAfter(start, 15)),
    due_45: given(workingDayAfter(start, 45)),
    within_15: after === null ? null : after <= 15,
    within_45: after === null ? null : after <= 45,
    start_is_working_day: given(isWorkingDay(start)),
    end_is_working_day: given(isWorkingDay(end)),
  }
  return { figures, refusal: refusals[0] }
}

const printed = (refusal: Refusal) => ({ refusal: { code: refusal.code, message: refusal.message, what_to_do: refusal.whatToDo } })

/**
 * `working-days < cases.json`: adds to each case its working days, the 15th and 45th working day after the start, and whether
 * the end is within them. Every member a case came with is kept.
 */
export const workingDays: Command = async ({ words, readInput, print }) => {
  if (words.length > 0) throw new WrongCall(`it takes no words, only standard input, but was given '${words.join(' ')}'`)
  let refused = false
  const cases = parseCases(await readInput()).map((each) => {
    const given = isObject(each) ? each : { given: each }
    const start = parseDay(isObject(each) ? each['start'] : null)
    const end = parseDay(isObject(each) ? each['end'] : null)
    const { figures, refusal } = start === null || end === null ? { figures: {}, refusal: notADay } : answer(start, end)
    refused ||= refusal !== undefined
    return { ...given, ...figures, ...(refusal === undefined ? {} : printed(refusal)) }
  })
  print(`${JSON.stringify({ cases })}\n`)
  return refused ? 1 : 0
}
