import { isRefusal, refuse, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Terminal } from './command.ts'

/** A JSON object read from outside, nothing known of its members. */
export type Given = Readonly<Record<string, unknown>>

export const isGiven = (value: unknown): value is Given => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON object on standard input. Anything else is a wrong call. */
export const givenOnInput = async (terminal: Terminal): Promise<Given> => {
  const text = await terminal.readInput()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new WrongCall('standard input is not JSON; give the series or charts as one JSON object')
  }
  if (!isGiven(value)) throw new WrongCall('standard input is not a JSON object')
  return value
}

/** A list held by a JSON object, or a refusal that names it. A single value counts as a list of one, nothing as an empty list. */
export const listOf = <Member>(
  given: Given,
  name: string,
  read: (value: unknown) => Member | null,
  what: string,
): readonly Member[] | Refusal => {
  const value = given[name] ?? []
  const members: Member[] = []
  for (const each of Array.isArray(value) ? value : [value]) {
    const member = read(each)
    if (member === null) return refuse('wrong-member', `'${name}' holds something that is not ${what}.`, `Give '${name}' as a list of ${what}.`)
    members.push(member)
  }
  return members
}

/** A refusal as commands print it; any other value untouched. */
export const printed = (value: unknown): unknown =>
  isRefusal(value) ? { refusal: { code: value.code, message: value.message, what_to_do: value.whatToDo } } : value

/** JSON has no NaN: a figure that cannot be given is null. */
export const figure = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** The id of a series or chart as given: text or number, null where there is none. */
export const idOf = (given: unknown): string | number | null => {
  const id = isGiven(given) ? given['id'] : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
