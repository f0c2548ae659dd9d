import type { PriorityId } from '../../../core/plan/plan.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { setAnOutcome } from '../../../operations/set-a-priority.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

const shown = async (ask: Pick<Questions, 'priorities'>, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const priorities = (await ask.priorities(programme.id)).toSorted((a, b) => a.position - b.position)
  const title = 'Add an outcome'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.plan(programme.id), text: 'Back to the plan' },
    body: html`${pageHeading({ title, lead: 'What will be different for children when the work has worked.' })}
<form method="post" action="${paths.addOutcome(programme.id)}" novalidate>
${token}
${select({
  id: 'priority',
  name: 'priority',
  label: { text: 'Which priority does it belong to?', classes: 'govuk-label--s' },
  items: [{ value: '', text: 'Choose a priority' }, ...priorities.map(({ id, title: words }) => ({ value: id, text: words, selected: id === sent?.text('priority') }))],
  errorMessage: errorOf(errors, 'priority'),
})}
${textarea({ id: 'difference', name: 'difference', rows: '3', label: { text: 'What will children notice?', classes: 'govuk-label--s' }, hint: { text: 'Say it from a child’s side. For example: Children tell their story once, to one social worker who stays.' }, value: sent?.text('difference') ?? '', errorMessage: errorOf(errors, 'difference') })}
${button({ text: 'Add the outcome' })}
</form>`,
  }
}

/** What will children notice? A new outcome under a priority. */
export const whatWillChildrenNotice = page({
  path: paths.addOutcome(':programme'),
  guard: 'set-priorities',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'set-priorities',
    act: async (does, visit, sent) => {
      const words = { difference: sent.text('difference'), priority: sent.text('priority') as PriorityId }
      const missing: readonly FieldError[] = [
        ...(words.priority === '' ? [{ field: 'priority', message: 'Choose the priority it belongs to' }] : []),
        ...(words.difference === '' ? [{ field: 'difference', message: 'Say what children will notice' }] : []),
      ]
      if (missing.length > 0) return shown(does, visit, sent, missing)
      const done = await setAnOutcome(does, words, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(does, visit, sent, [{ field: done.code === 'no-such-priority' ? 'priority' : 'difference', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: 'The outcome is in the plan. Now plan what will be done for it.' }
    },
  },
})
