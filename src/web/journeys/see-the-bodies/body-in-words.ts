import { isValidOn, type Body } from '../../../core/bodies/body.ts'
import type { BodyAtHand } from '../../../core/bodies/at-hand.ts'
import type { KnownBody } from '../../../core/bodies/known-body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { authorityTypeWords, bodyKindWords } from '../../words/body-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** In: a body and what public record adds. Out: what it is: “Unitary council”, or its kind alone. */
export const whatItIs = (body: Body, known: KnownBody | null): string => (known?.authority ? authorityTypeWords[known.authority] : bodyKindWords[body.kind])

/** In: a body and today. Out: its days in a few words. */
export const daysInWords = ({ validFrom, validTo }: Body, today: Day): string => {
  if (validFrom !== null && validFrom > today) return validTo === null ? `Will begin on ${dayInWords(validFrom)}` : `${dayInWords(validFrom)} to ${dayInWords(validTo)}`
  if (validTo === null) return validFrom === null ? 'Exists today' : `Exists since ${dayInWords(validFrom)}`
  return `${validFrom === null ? 'Until' : `${dayInWords(validFrom)} to`} ${dayInWords(validTo)}`
}

/** In: a body with its spells. Out: each different code, with its days where there are several. */
export const codeInWords = ({ spells }: BodyAtHand, code: 'dfeCode' | 'gssCode'): readonly string[] => {
  const own = spells.filter((each) => each[code] !== null)
  if (new Set(own.map((each) => each[code])).size < 2) return own.slice(0, 1).map((each) => each[code] ?? '')
  return own.map((each) => `${each[code]} ${each.validFrom === null ? '' : `from ${dayInWords(each.validFrom)}`}${each.validTo === null ? '' : `${each.validFrom === null ? '' : ' '}until ${dayInWords(each.validTo)}`}`)
}

/** In: a body with its spells and a day. Out: whether it exists on that day. */
export const existsOn = ({ spells }: BodyAtHand, on: Day): boolean => spells.some((each) => isValidOn(each, on))
