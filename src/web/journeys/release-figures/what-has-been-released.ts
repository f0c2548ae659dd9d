import { may } from '../../../core/people/permission.ts'
import type { FigureRelease } from '../../../core/publication/figure-release.ts'
import { policyOn } from '../../../core/publication/suppression-policy.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { policyInWords } from '../../words/release-words.ts'
import { namesOf } from '../define-a-measure/about-a-measure.ts'

const stateOf = ({ decided }: FigureRelease): Html =>
  decided === null
    ? html`<strong class="govuk-tag govuk-tag--yellow">Waits for a second person</strong>`
    : decided.kind === 'released'
      ? html`<strong class="govuk-tag govuk-tag--green">Released</strong><span class="ib-table__under">${dayInWords(decided.on)}</span>`
      : html`<strong class="govuk-tag govuk-tag--grey">Set aside</strong><span class="ib-table__under">${decided.reason}</span>`

/** What has been released to the public, what waits, and under which rule for small numbers? */
export const whatHasBeenReleased = page({
  path: paths.releases(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const [releases, policies] = [await ask.figureReleases(programme.id), await ask.suppressionPolicies(programme.id)]
    const nameOf = may(actor, 'see-people', programme.id, on) ? await namesOf(ask, programme.id) : () => 'A member of the programme'
    const policy = policyOn(policies, on)
    const title = 'Which figures has the public been given?'
    const mayPropose = may(actor, 'propose-a-release', programme.id, on)
    return {
      kind: 'page', title, width: 'wide', backLink: { href: paths.loads(programme.id), text: 'Back to the figures' },
      body: html`${pageHeading({ title, lead: 'Figures leave for the public in releases. One person proposes a release and another decides on it. What was released stays on record as the public saw it.' })}
${mayPropose ? button({ text: 'Propose a release', href: paths.proposeRelease(programme.id) }) : null}
${releases.length === 0 ? emptyState({ title: 'Nothing has been released', body: 'When figures are released to the public, they are listed here.' }) : dataTable<FigureRelease>({
  caption: 'Releases, the newest first',
  columns: [
    { heading: 'Release', isRowHeading: true, cell: ({ id, title: name }) => html`<a class="govuk-link" href="${paths.release(programme.id, id)}">${name}</a>` },
    { heading: 'Proposed', cell: ({ proposed }) => html`${dayInWords(proposed.on)}<span class="ib-table__under">${nameOf(proposed.by)}</span>` },
    { heading: 'Where it stands', cell: stateOf },
    { heading: 'Decided by', whenEmpty: 'Nobody yet', cell: ({ decided }) => (decided === null ? null : nameOf(decided.by)) },
  ],
  rows: releases,
})}
<h2 class="govuk-heading-m">The rule for small numbers</h2>
<p class="govuk-body">${policyInWords(policy)}</p>
<p class="govuk-body">In force since ${dayInWords(policy.from)}. ${policy.reason}</p>
${policies.filter(({ from }) => from > on).map((next) => html`<p class="govuk-body">From ${dayInWords(next.from)}: ${policyInWords(next)} ${next.reason}</p>`)}
${may(actor, 'set-suppression', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.suppressionRule(programme.id)}">Set another rule</a></p>` : null}`,
    }
  },
})
