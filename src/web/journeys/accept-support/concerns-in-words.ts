import type { Day } from '../../../core/calendar/day.ts'
import { halfDaysExpected, halfDaysGiven, supportConcernsOf } from '../../../core/support/support-exceptions.ts'
import type { SupportPackage } from '../../../core/support/support-package.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised } from '../../words/count-words.ts'
import { halfDaysInWords, supportConcernWords } from '../../words/support-words.ts'

/** In: a package and a day. Out: one sentence on the days given, the days agreed, and what an even pace would have brought. */
export const daysInOneSentence = (support: SupportPackage, on: Day): string => {
  const given = halfDaysGiven(support)
  if (support.halfDaysAgreed === null) return given === 0 ? 'How many days were agreed and given is not known.' : `${capitalised(halfDaysInWords(given))} given so far. How many were agreed is not known.`
  const expected = halfDaysExpected(support, on)
  return `${capitalised(halfDaysInWords(given))} given of ${halfDaysInWords(support.halfDaysAgreed)} agreed.${expected === null || support.ending !== null ? '' : ` An even pace would have brought ${halfDaysInWords(expected)} by now.`}`
}

/** In: packages and a day. Out: a list of what needs a person, gravest first; null where nothing does. On a package’s own page its name is left out. */
export const supportConcernList = (programme: string, packages: readonly SupportPackage[], on: Day, isOnItsOwnPage = false): Html | null => {
  const items = packages.flatMap((support) => supportConcernsOf(support, on).map((concern) => ({ support, concern })))
  if (items.length === 0) return null
  return html`<ul class="govuk-list govuk-list--bullet">${items.map(
    ({ support, concern }) => html`<li>${stateTag({ words: supportConcernWords[concern].words, tone: concern === 'ended-without-result' || concern === 'days-behind' ? 'bad' : 'watch' })} ${isOnItsOwnPage ? null : html`<a class="govuk-link" href="${paths.supportPackage(programme, support.id)}">${support.title}</a>. `}${concern === 'days-behind' ? `${daysInOneSentence(support, on)} ` : null}${supportConcernWords[concern].whatToDo}</li>`,
  )}</ul>`
}
