import { parentingConcerns, type ParentingConcern } from '../../../core/corporate-parenting/parenting-exceptions.ts'
import { may } from '../../../core/people/permission.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { differenceWords, groupWords, promiseKindWords } from '../../words/parenting-words.ts'
import { boardPart } from './board-part.ts'
import { careLeaversPart } from './care-leavers-part.ts'
import { equityPart } from './equity-part.ts'
import { councilName, type ParentingSight } from './parenting-sight.ts'
import { takeUpPart } from './take-up-part.ts'
import { youSaidPart } from './you-said-part.ts'

const said = (concern: ParentingConcern, { programme, bodies }: ParentingSight): Html => {
  switch (concern.kind) {
    case 'unanswered':
      return html`${stateTag({ words: 'No answer', tone: 'bad' })} ${groupWords[concern.view.group]}, ${counted(concern.days, 'day', 'days')} ago: “${concern.view.heard}”`
    case 'differs':
      return html`${stateTag({ words: 'A gap between councils', tone: 'bad' })} ${promiseKindWords[concern.compared.kind]}. ${concern.compared.differences.map((each) => differenceWords[each]).join(' ')}`
    case 'no-take-up':
      return html`${stateTag({ words: 'Nobody counts who has it', tone: 'unknown' })} <a class="govuk-link" href="${paths.promise(programme, concern.promise.id)}">${concern.promise.title}</a>, ${councilName(bodies, concern.promise.council)}.`
    case 'no-care-experienced-member':
      return html`${stateTag({ words: 'No care-experienced member came', tone: 'bad' })} Meeting of ${dayInWords(concern.meeting.on)}.`
    default:
      return concern satisfies never
  }
}

const buttons = ({ programme: { id }, actor, on }: ProgrammeVisit): Html | null => {
  const all = [
    { text: 'Put a promise on record', href: paths.makePromise(id), shown: may(actor, 'keep-promises', id, on) },
    { text: 'Record take-up', href: paths.recordTakeUp(id), shown: may(actor, 'record-take-up', id, on) },
    { text: 'Record care leavers', href: paths.countCareLeavers(id), shown: may(actor, 'record-take-up', id, on) },
    { text: 'Record what young people said', href: paths.hearView(id), shown: may(actor, 'record-views', id, on) },
    { text: 'Record a meeting of the board', href: paths.recordParentingMeeting(id), shown: may(actor, 'record-parenting-meeting', id, on) },
  ].filter((each) => each.shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

/** Do the councils keep their promises to children in care and care leavers, and is it the same wherever one lives? */
export const doWeKeepOurPromises = page({
  path: paths.corporateParenting(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const parenting = await ask.corporateParenting(programme.id)
    const sight: ParentingSight = { programme: programme.id, parenting, bodies: await ask.bodies(programme.id), on, sight: { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) } }
    const concerns = parentingConcerns(parenting, sight.bodies, on)
    const isEmpty = Object.values(parenting).every((each) => each.length === 0)
    const title = 'Do we keep our promises to young people?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.partners(programme.id), text: 'Partners' },
      body: html`${pageHeading({ title, lead: 'Councils are the corporate parent of children in care and care leavers. Here is what they promise, who has it, and what young people say.' })}
${
  isEmpty
    ? html`${emptyState({ title: 'Nothing is on record yet', body: 'When somebody puts the promises of a council on record, they appear here.' })}${buttons(visit)}`
    : html`<section><h2 class="govuk-heading-l">What needs a person</h2>${concerns.length === 0 ? html`<p class="govuk-body">Nothing that this record can see.</p>` : html`<ul class="govuk-list govuk-list--bullet">${concerns.map((each) => html`<li>${said(each, sight)}</li>`)}</ul>`}</section>
${buttons(visit)}
${equityPart(sight)}
${takeUpPart(sight)}
${careLeaversPart(sight)}
${youSaidPart(sight, visit)}
${boardPart(sight)}`
}`,
    }
  },
})
