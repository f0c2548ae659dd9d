import { may } from '../../../core/people/permission.ts'
import type { PlanVersion } from '../../../core/plan/plan-version.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** Which versions of the plan were signed, by whom, when and why? */
export const whichPlansWereSigned = page({
  path: paths.planVersions(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const versions = (await ask.planVersions(programme.id)).toReversed()
    const maySign = may(actor, 'baseline-the-plan', programme.id, on)
    const title = 'Signed versions of the plan'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.plan(programme.id), text: 'The plan' },
      body: html`${pageHeading({ title, lead: 'The plan goes on changing. A signed version does not: it is what was promised on that day, word for word.' })}
<div class="govuk-button-group">${maySign ? button({ text: 'Sign the plan as it stands', href: paths.signPlan(programme.id) }) : null}
${button({ text: 'What has changed since?', href: paths.planChanges(programme.id), classes: 'govuk-button--secondary' })}</div>
${maySign ? null : html`<p class="govuk-body">The director of children’s services signs it, or the chief executive of the trust.</p>`}
${
  versions.length === 0
    ? emptyState({ title: 'No version was signed yet', body: 'Every change of the plan is kept all the same, so two days can be compared. A signed version says which plan was agreed.' })
    : dataTable<PlanVersion>({
        caption: 'Versions, the newest first',
        columns: [
          { heading: 'Version', isRowHeading: true, staysOnOneLine: true, cell: ({ number }) => html`<a class="govuk-link" href="${paths.planVersion(programme.id, String(number))}">Version ${number}</a>` },
          { heading: 'Signed on', staysOnOneLine: true, cell: (each) => dayInWords(each.on) },
          { heading: 'By', cell: ({ name, capacity }) => html`${name}<span class="ib-table__under">${capacity}</span>` },
          { heading: 'Why', cell: ({ reason, agreedBy }) => html`${reason}${agreedBy === null ? null : html`<span class="ib-table__under">Agreed by: ${agreedBy}</span>`}` },
          { heading: 'What is in it', cell: ({ content }) => `${counted(content.priorities.length, 'priority', 'priorities')}, ${counted(content.outcomes.length, 'outcome', 'outcomes')}, ${counted(content.actions.length, 'action', 'actions')}` },
          {
            heading: 'What changed',
            cell: ({ number }) => html`${number === 1 ? null : html`<a class="govuk-link" href="${paths.planChanges(programme.id)}?from=v${number - 1}&amp;to=v${number}">Since version ${number - 1}</a><br>`}<a class="govuk-link" href="${paths.planChanges(programme.id)}?from=v${number}&amp;to=today">From version ${number} to today</a>`,
          },
        ],
        rows: versions,
      })
}`,
    }
  },
})
