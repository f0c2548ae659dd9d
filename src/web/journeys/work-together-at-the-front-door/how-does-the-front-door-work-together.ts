import { newestMonth } from '../../../core/front-door/front-door-exceptions.ts'
import { standingOn } from '../../../core/intervention/standing.ts'
import { parseMonth, type Month } from '../../../core/measure/month.ts'
import { may } from '../../../core/people/permission.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { monthInWords } from '../../words/front-door-words.ts'
import { agreementPart, dutiesOfThePartnership } from './agreement-part.ts'
import { agenciesPart } from './agencies-part.ts'
import { attendancePart } from './attendance-part.ts'
import { frontDoorConcernList } from './concern-list.ts'
import { decisionsPart } from './decisions-part.ts'
import { escalationsPart } from './escalations-part.ts'
import type { FrontDoorSight } from './front-door-sight.ts'
import { givenPart } from './given-part.ts'

const buttons = ({ programme: { id }, actor, on }: ProgrammeVisit): Html | null => {
  const all = [
    { text: 'Record a month', href: paths.recordFrontDoorMonth(id), shown: may(actor, 'record-front-door', id, on) },
    { text: 'Record decisions', href: paths.recordDecisions(id), shown: may(actor, 'record-decisions', id, on) },
    { text: 'Raise a matter', href: paths.raiseWithPartner(id), shown: may(actor, 'raise-with-partner', id, on) },
    { text: 'Put a new agreement on record', href: paths.agreeFrontDoor(id), shown: may(actor, 'keep-front-door', id, on) },
    { text: 'Add an agency', href: paths.addFrontDoorPartner(id), shown: may(actor, 'keep-front-door', id, on) },
  ].filter((each) => each.shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

const monthLinks = ({ programme, frontDoor, month }: FrontDoorSight): Html | null => {
  if (month === null) return null
  const known: readonly Month[] = [...new Set([...frontDoor.months, ...frontDoor.decisions].map((each) => each.month))].toSorted()
  const [before, after] = [known.findLast((each) => each < month), known.find((each) => each > month)]
  const to = (each: Month | undefined, words: string): Html | null => (each === undefined ? null : html`<li><a class="govuk-link" href="${paths.frontDoor(programme)}?month=${each}">${words} ${monthInWords(each)}</a></li>`)
  return html`<ul class="govuk-list govuk-!-display-none-print">${to(before, 'Go back to')}${to(after, 'Go on to')}</ul>`
}

/** How do the agencies at the front door work together, and who gives less than was agreed? */
export const howDoesTheFrontDoorWorkTogether = page({
  path: paths.frontDoor(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on, query } = visit
    const frontDoor = await ask.frontDoor(programme.id)
    const month = parseMonth(query['month']) ?? newestMonth(frontDoor)
    const sight: FrontDoorSight = { programme: programme.id, frontDoor, month, on, sight: { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) } }
    const title = 'How does the front door work together?'
    const regime = await ask.regime(programme.id)
    const overdue = dutiesOfThePartnership(sight, regime).clauses.filter((each) => standingOn(each, on) === 'overdue')
    const concerns = frontDoorConcernList(sight, overdue)
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.partners(programme.id), text: 'Partners' },
      body: html`${pageHeading({ title, ...(month === null ? {} : { kicker: monthInWords(month) }), lead: 'At the front door, which many call MASH, several agencies decide together about worries that arrive. Here is what each agreed to give, and what it gave.' })}
${
  frontDoor.partners.length === 0
    ? html`${emptyState({ title: 'No agency is on record yet', body: 'When somebody adds the agencies and what they agreed, this page shows what each gives.' })}${buttons(visit)}`
    : html`${monthLinks(sight)}
<section><h2 class="govuk-heading-l">What needs a person</h2>${concerns ?? html`<p class="govuk-body">Nothing that this record can see.</p>`}</section>
${buttons(visit)}
${givenPart(sight)}
${attendancePart(sight)}
${decisionsPart(sight)}
${escalationsPart(sight)}
${agreementPart(sight, regime)}
${agenciesPart(sight, await ask.membershipsOf(programme.id), may(actor, 'keep-front-door', programme.id, on))}`
}`,
    }
  },
})
