import { isRefusal } from '../../../core/refusal.ts'
import { setAPriority } from '../../../operations/set-a-priority.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'

const shown = ({ programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'Add a priority'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.plan(programme.id), text: 'Back to the plan' },
    body: html`${pageHeading({ title, lead: 'One of the few things the programme is about. Most plans have three to six.' })}
<form method="post" action="${paths.addPriority(programme.id)}" novalidate>
${token}
${input({ id: 'title', name: 'title', label: { text: 'Name', classes: 'govuk-label--s' }, hint: { text: 'For example: Help at the right time.' }, value: sent?.text('title') ?? '', errorMessage: errorOf(errors, 'title') })}
${input({ id: 'owner', name: 'owner', label: { text: 'Who answers for it?', classes: 'govuk-label--s' }, hint: { text: 'A person or post. You may leave this empty for now.' }, value: sent?.text('owner') ?? '', classes: 'govuk-!-width-two-thirds' })}
${button({ text: 'Add the priority' })}
</form>`,
  }
}

/** What is the programme about? A new priority at the end of the plan. */
export const whatIsTheProgrammeAbout = page({
  path: paths.addPriority(':programme'),
  guard: 'set-priorities',
  show: (_ask, visit) => shown(visit, null, []),
  submit: {
    guard: 'set-priorities',
    act: async (does, visit, sent) => {
      const words = { title: sent.text('title'), owner: sent.text('owner') === '' ? null : sent.text('owner') }
      const done = await setAPriority(does, words, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(visit, sent, [{ field: 'title', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: 'The priority is in the plan. Now say what will be different for children.' }
    },
  },
})
