import { escalationState, escalationTable, isPastDue } from '../../../core/front-door/escalate-to-partner.ts'
import { may } from '../../../core/people/permission.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { escalationStateWords, matterWords, settledWords } from '../../words/front-door-words.ts'
import { partnerName } from './front-door-sight.ts'

/** What did one partner raise with another, and what became of it? */
export const whatWasRaised = page({
  path: paths.partnerEscalation(':programme', ':escalation'),
  guard: 'see-programme',
  show: async (ask, { programme, params, actor, on }) => {
    const frontDoor = await ask.frontDoor(programme.id)
    const matter = frontDoor.escalations.find((each) => each.id === params['escalation'])
    if (matter === undefined) return { kind: 'not-found' }
    const state = escalationState(matter)
    const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
    const mayAnswer = escalationTable.answer[state] && may(actor, 'raise-with-partner', programme.id, on)
    const maySettle = escalationTable.settle[state] && may(actor, 'settle-with-partner', programme.id, on)
    return {
      kind: 'page',
      title: matterWords[matter.matter],
      backLink: { href: paths.frontDoor(programme.id), text: 'The front door' },
      body: html`${pageHeading({ title: matterWords[matter.matter], kicker: 'Raised between partners' })}
<p class="govuk-body">${stateTag(escalationStateWords[state])}${isPastDue(matter, on) ? html` ${stateTag({ words: 'Past due', tone: 'bad' })}` : null}</p>
${summaryList({
  rows: [
    row('Raised by', partnerName(frontDoor, matter.by)),
    row('With', partnerName(frontDoor, matter.against)),
    row('On', dayInWords(matter.raised)),
    row('What is not as agreed', matter.what),
    row('To be settled by', dayInWords(matter.due)),
    row('Answer', matter.answer === null ? 'No answer yet' : `${matter.answer.words} (${dayInWords(matter.answer.on)})`),
    row('Settled', matter.settled === null ? 'Not yet' : `${settledWords[matter.settled.how]}, ${dayInWords(matter.settled.on)}. ${matter.settled.words}`),
  ],
})}
${mayAnswer || maySettle ? html`<div class="govuk-button-group">${mayAnswer ? button({ text: 'Record the answer', href: paths.answerPartner(programme.id, matter.id) }) : null}${maySettle ? button({ text: 'Say how it was settled', href: paths.settleWithPartner(programme.id, matter.id), ...(mayAnswer ? { classes: 'govuk-button--secondary' } : {}) }) : null}</div>` : null}`,
    }
  },
})
