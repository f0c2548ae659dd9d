import { standingImpact } from '../../../core/assurance/standing.ts'
import { deliveryStates, isOverdue } from '../../../core/plan/plan.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { planNow } from '../../../operations/baseline-the-plan.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { impactWords } from '../../words/assurance-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { planText } from '../sign-the-plan/plan-text.ts'

/** What is the plan, on a page? Every priority, outcome and action with its owner, day and state, to print and take along. */
export const whatIsThePlanOnAPage = page({
  path: paths.planOnAPage(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, on }) => {
    const [plan, record, versions] = [await planNow(ask, programme.id), await ask.assurance(programme.id), await ask.planVersions(programme.id)]
    const last = versions.at(-1)
    const states = deliveryStates.map((state) => ({ state, count: plan.actions.filter(({ delivery }) => delivery === state).length })).filter(({ count }) => count > 0)
    const impacts = [...new Set(plan.outcomes.map(({ id }) => standingImpact(record, id)))].map((impact) => ({ impact, count: plan.outcomes.filter(({ id }) => standingImpact(record, id) === impact).length }))
    const overdue = plan.actions.filter((action) => isOverdue(action, on)).length
    const title = 'The plan on a page'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.plan(programme.id), text: 'The plan' },
      body: html`${pageHeading({ title, kicker: programme.name, lead: `As it stands on ${dayInWords(on)}. ${last === undefined ? 'No version was signed yet.' : `Version ${last.number} was signed on ${dayInWords(last.on)}.`}` })}
${
  plan.actions.length === 0
    ? emptyState({ title: 'The plan is empty', body: 'It begins with the findings of an inspection.' })
    : html`<div class="ib-brief__states"><p class="govuk-body"><strong>The work:</strong> ${states.map(({ state, count }) => html`<span class="ib-brief__count">${count} ${stateTag(deliveryWords[state])}</span>`)}${overdue === 0 ? null : html`<span class="ib-brief__count ib-gap">${counted(overdue, 'is', 'are')} past the end date</span>`}</p>
<p class="govuk-body"><strong>What children notice:</strong> ${impacts.map(({ impact, count }) => html`<span class="ib-brief__count">${count} ${stateTag(impactWords[impact])}</span>`)}</p>
<p class="govuk-body-s ib-quiet">The first line says whether the work is done, the second whether it helped. Neither is worked out from the other.</p></div>
${planText(plan, programme.id, on)}`
}`,
    }
  },
})
