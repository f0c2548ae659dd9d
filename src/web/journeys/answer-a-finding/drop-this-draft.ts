import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { checkStep, draftHere, dropStep, stepPath } from './answer-draft.ts'
import { draftIsGone } from './answer-step.ts'
import { draftName } from './where-do-you-begin.ts'

/** Do you want to drop this draft? It was never in the plan, so nothing of it is kept. */
export const dropThisDraft = page({
  path: paths.answerStep(':programme', ':draft', dropStep),
  guard: 'plan-an-action',
  show: async (ask, visit) => {
    const draft = await draftHere(ask, visit)
    if (draft === null) return draftIsGone(visit)
    const title = 'Drop this draft?'
    return {
      kind: 'page',
      title,
      backLink: { href: stepPath(draft, checkStep) },
      body: html`${pageHeading({ title, lead: draftName(draft, await ask.findings(visit.programme.id)) })}
<p class="govuk-body">What you typed will be gone and cannot be brought back. The plan does not change.</p>
<form method="post" action="${stepPath(draft, dropStep)}">
${visit.token}
<div class="govuk-button-group">
${button({ text: 'Drop the draft', classes: 'govuk-button--warning' })}
<a class="govuk-link" href="${stepPath(draft, checkStep)}">Keep it</a>
</div>
</form>`,
    }
  },
  submit: {
    guard: 'plan-an-action',
    act: async (does, visit) => {
      const draft = await draftHere(does, visit)
      if (draft === null) return draftIsGone(visit)
      await does.dropDraft(draft.id)
      return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: 'The draft is dropped.' }
    },
  },
})
