import type { Action, ActionId } from '../../../core/plan/plan.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { bringInAPlan } from '../../../operations/bring-in-a-plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, textarea, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { changesBetween, type FieldChange, type Names } from '../keep-the-plan/action-history.ts'
import { problemsTable } from '../../components/problems-table/problems-table.ts'
import { fileHere, tryFile, type DryRun, type KeptFile } from './plan-file.ts'

type Changes = Extract<DryRun, { readonly kind: 'changes' }>

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const revisedPart = ({ before, action }: { readonly before: Action; readonly action: Action }, names: Names): Html => html`<h3 class="govuk-heading-s">Action ${before.number}: ${before.title}</h3>
${dataTable<FieldChange>({
  caption: `What changes in action ${before.number}`,
  captionSize: 'hidden',
  columns: [
    { heading: 'What', cell: (change) => change.field, isRowHeading: true },
    { heading: 'Now', cell: (change) => change.before },
    { heading: 'After', cell: (change) => change.after },
  ],
  rows: changesBetween(before, action, names),
})}`

const changesPart = ({ change, untouched }: Changes, names: Names): Html => html`
<ul class="govuk-list govuk-list--bullet">
<li>${counted(change.added.length, 'action is new', 'actions are new')}</li>
<li>${counted(change.revised.length, 'action changes', 'actions change')}</li>
<li>${counted(change.unchanged, 'row changes nothing', 'rows change nothing')}</li>
<li>${counted(untouched.length, 'action of the plan is not in the file and stays as it is', 'actions of the plan are not in the file and stay as they are')}</li>
</ul>
${
  change.added.length === 0
    ? null
    : dataTable<Action>({
        caption: 'New actions',
        columns: [
          { heading: 'No.', cell: (action) => String(action.number) },
          { heading: 'What we will do', cell: (action) => action.title, isRowHeading: true },
          { heading: 'Owner', cell: (action) => action.owner ?? 'No owner yet' },
          { heading: 'Done by', cell: (action) => dayInWords(action.due) },
          { heading: 'Delivery', cell: (action) => deliveryWords[action.delivery].words },
          { heading: 'Answers', cell: (action) => (action.reason.kind === 'own-initiative' ? `Our own idea: ${action.reason.why}` : action.reason.findings.map(names.finding).join('; ')) },
        ],
        rows: change.added,
      })
}
${change.revised.length === 0 ? null : html`<h2 class="govuk-heading-m">Actions that change</h2>${change.revised.map((each) => revisedPart(each, names))}`}`

const shown = async (ask: Questions & Tools, visit: ProgrammeVisit, file: KeptFile & { readonly draft: string }, reason: string, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, token } = visit
  const run = await tryFile(ask, file, visit)
  const [findings, outcomes] = [await ask.findings(programme.id), await ask.outcomes(programme.id)]
  const names: Names = {
    finding: (id) => findings.find((each) => each.id === id)?.text ?? id,
    outcome: (id) => outcomes.find((each) => each.id === id)?.difference ?? id,
  }
  const title = run.kind === 'changes' ? 'Is this what should change?' : run.kind === 'problems' ? 'The file has problems' : run.refusal.code === 'nothing-changed' ? 'Nothing would change' : 'The file cannot be brought in'
  const again = html`<p class="govuk-body"><a class="govuk-link" href="${paths.bringInPlan(programme.id)}">Bring another file</a></p>`
  const body = (): Html => {
    switch (run.kind) {
      case 'refused':
        return html`<p class="govuk-body">${run.refusal.message} ${run.refusal.whatToDo}</p>${again}`
      case 'problems':
        return html`${problemsTable(run.problems)}${again}`
      case 'changes':
        return html`${changesPart(run, names)}
<form method="post" action="${paths.bringInPlanCheck(programme.id, file.draft)}" novalidate>
${token}
<input type="hidden" name="seen" value="${run.seen}">
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why does the plan change?', classes: 'govuk-label--m' }, hint: { text: 'The board reads this. For example: Agreed at the board of 12 March.' }, value: reason, errorMessage: errorOf(errors, 'reason') })}
${warningText({ text: 'All of this happens at once, or none of it. The journal keeps what stood before.', iconFallbackText: 'Warning' })}
<div class="govuk-button-group">
${button({ text: 'Bring in the plan', preventDoubleClick: true })}
${button({ text: 'Drop this file', name: 'then', value: 'drop', classes: 'govuk-button--secondary' })}
</div>
</form>`
      default:
        return run satisfies never
    }
  }
  return { kind: 'page', title, errors, width: 'wide', backLink: { href: paths.bringInPlan(programme.id) }, body: html`${pageHeading({ title, kicker: file.name, ...(run.kind === 'changes' ? { lead: 'Nothing has happened yet.' } : {}) })}${body()}` }
}

const fileIsGone = ({ programme }: ProgrammeVisit): Answer => {
  const title = 'This file is no longer here'
  return {
    kind: 'page',
    title,
    body: html`${pageHeading({ title })}<p class="govuk-body">It was brought in, or it was dropped. Only the person who brought it can open it.</p><p class="govuk-body"><a class="govuk-link" href="${paths.plan(programme.id)}">Go to the plan</a></p>`,
  }
}

/** Is this what should change? A dry run of the file against the plan as it stands, and one button that does it all. */
export const isThisWhatShouldChange = page({
  path: paths.bringInPlanCheck(':programme', ':draft'),
  guard: 'bring-in-a-plan',
  show: async (ask, visit) => {
    const file = await fileHere(ask, visit)
    return file === null ? fileIsGone(visit) : shown(ask, visit, file, '', [])
  },
  submit: {
    guard: 'bring-in-a-plan',
    act: async (does, visit, sent) => {
      const file = await fileHere(does, visit)
      if (file === null) return fileIsGone(visit)
      if (sent.text('then') === 'drop') {
        await does.dropDraft(file.draft)
        return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: 'The file is dropped. The plan did not change.' }
      }
      const reason = sent.text('reason')
      // What was shown is worked out again from the bytes and the plan of this moment: the page itself is not believed.
      const run = await tryFile(does, file, visit)
      if (run.kind !== 'changes') return shown(does, visit, file, reason, [])
      if (run.seen !== sent.text('seen')) return shown(does, visit, file, reason, [{ field: 'reason', message: 'The plan has changed since you looked. Read the changes again, then confirm' }])
      if (reason === '') return shown(does, visit, file, reason, [{ field: 'reason', message: 'Say in a sentence why the plan changes' }])
      const real = await tryFile(does, file, visit, () => does.newId() as ActionId)
      if (real.kind !== 'changes') return shown(does, visit, file, reason, [])
      // The reason for going past a warning about child data was given when the file was brought.
      const done = await bringInAPlan({ ...does, record: (decided, by, own = null) => does.record(decided, by, own ?? file.override) }, { name: file.name, document: file.sha256, actions: real.actions, reason }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(does, visit, file, reason, [{ field: 'reason', message: `${done.message} ${done.whatToDo}` }])
      await does.dropDraft(file.draft)
      return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: `The plan is in: ${counted(done.added.length, 'new action', 'new actions')}, ${counted(done.revised.length, 'changed', 'changed')}.` }
    },
  },
})
