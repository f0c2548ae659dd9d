import { frontDoorConcerns, type FrontDoorConcern } from '../../../core/front-door/front-door-exceptions.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import { seenShare } from '../../../core/publication/small-number.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { frontDoorConcernWords, matterWords, monthInWords, plainNumber, urgencyShort } from '../../words/front-door-words.ts'
import { standingWords } from '../../words/regime-words.ts'
import { seenShareInWords } from '../../words/small-number-words.ts'
import { partnerName, type FrontDoorSight } from './front-door-sight.ts'

const said = (concern: FrontDoorConcern, { programme, frontDoor, sight }: FrontDoorSight): Html | string => {
  switch (concern.kind) {
    case 'escalation-past-due': {
      const { id, by, against, matter, due } = concern.escalation
      return html`<a class="govuk-link" href="${paths.partnerEscalation(programme, id)}">${matterWords[matter]}</a>: raised by ${partnerName(frontDoor, by)} with ${partnerName(frontDoor, against)}, due on ${dayInWords(due)}, ${counted(concern.days, 'day', 'days')} ago.`
    }
    case 'no-agreement':
      return 'Nothing on record says what each agency gives today.'
    case 'agreement-ends-soon':
      return `The agreement ends on ${dayInWords(concern.on)}, and no next version is on record.`
    case 'nothing-recorded':
      return `${concern.partner.name}, ${monthInWords(concern.month)}.`
    case 'fewer-people':
      return `${concern.partner.name}: ${plainNumber(concern.given)} full-time people of ${plainNumber(concern.agreed)} agreed.`
    case 'fewer-hours':
      return `${concern.partner.name}: ${plainNumber(concern.given)} hours a day of ${plainNumber(concern.agreed)} agreed.`
    case 'late-answers':
      return `${concern.partner.name}, ${urgencyShort[concern.urgency].toLowerCase()} checks. Answered in time: ${seenShareInWords(seenShare(concern.inTime, concern.asked, sight))}. Agreed: ${concern.agreed}%.`
    case 'seldom-there':
      return `${concern.partner.name}. Came to: ${seenShareInWords(seenShare(concern.attended, concern.invited, sight))}. Agreed: ${concern.agreed}%.`
    default:
      return concern satisfies never
  }
}

/** That a share lies under what was agreed is itself a figure: it is told to those alone who may see the numbers. */
const isToldTo = (concern: FrontDoorConcern, { sight }: FrontDoorSight): boolean => {
  if (concern.kind === 'late-answers') return seenShare(concern.inTime, concern.asked, sight).kind !== 'hidden'
  if (concern.kind === 'seldom-there') return seenShare(concern.attended, concern.invited, sight).kind !== 'hidden'
  return true
}

const fewWarning = 'Where a number is small, one more or less changes the share a lot. Look at several months before you conclude anything.'

/** In: the front door, a month, and the duties of the partnership that are overdue. Out: a list of what needs a person; null where nothing does. */
export const frontDoorConcernList = (sight: FrontDoorSight, overdue: readonly Obligation[]): Html | null => {
  const concerns = frontDoorConcerns(sight.frontDoor, sight.month, sight.on).filter((each) => isToldTo(each, sight))
  if (concerns.length + overdue.length === 0) return null
  const ofFew = concerns.some((each) => 'isOfFew' in each && each.isOfFew)
  return html`<ul class="govuk-list govuk-list--bullet">${overdue.map((each) => html`<li>${stateTag(standingWords.overdue)} Duty of the partnership: ${each.what}</li>`)}${concerns.map((each) => html`<li>${stateTag(frontDoorConcernWords[each.kind])} ${said(each, sight)}</li>`)}</ul>${ofFew ? html`<p class="govuk-body ib-quiet">${fewWarning}</p>` : null}`
}
