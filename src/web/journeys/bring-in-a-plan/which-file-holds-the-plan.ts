import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { warningGonePast } from '../../warning-gone-past.ts'
import { journey, keepFile, largestPlan } from './plan-file.ts'

const shown = ({ programme, token }: ProgrammeVisit, errors: readonly FieldError[]): Answer => {
  const title = 'Bring in a plan'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.plan(programme.id), text: 'Back to the plan' },
    body: html`${pageHeading({ title, lead: 'Change the plan in a spreadsheet and bring it back. You see every change before anything happens.' })}
<ol class="govuk-list govuk-list--number">
<li><a class="govuk-link" href="${paths.takeOut(programme.id)}">Take out the plan</a> as a workbook or as CSV. Its columns are explained there.</li>
<li>Change rows, or add new ones. Leave “Action ID” and “Number” empty in a new row.</li>
<li>Bring the file here. A row you take away changes nothing: to end an action, write “Withdrawn” under “Delivery”.</li>
</ol>
<form method="post" action="${paths.bringInPlan(programme.id)}" enctype="multipart/form-data" novalidate>
${token}
${fileUpload({ id: 'file', name: 'file', label: { text: 'File of the plan', classes: 'govuk-label--m' }, hint: { text: 'A workbook (.xlsx) or CSV, up to 16 MB' }, errorMessage: errorOf(errors, 'file'), attributes: { accept: '.xlsx,.csv' } })}
${button({ text: 'Look at the changes' })}
</form>`,
  }
}

/** Which file holds the plan? It is kept until it is confirmed or dropped, and changes nothing yet. */
export const whichFileHoldsThePlan = page({
  path: paths.bringInPlan(':programme'),
  guard: 'bring-in-a-plan',
  show: (_ask, visit) => shown(visit, []),
  submit: {
    guard: 'bring-in-a-plan',
    act: async (does, visit, sent) => {
      const [file] = sent.files('file')
      if (file === undefined) return shown(visit, [{ field: 'file', message: 'Choose the file of the plan' }])
      if (file.bytes.length === 0) return shown(visit, [{ field: 'file', message: 'The file is empty: choose the file of the plan' }])
      if (file.bytes.length > largestPlan) return shown(visit, [{ field: 'file', message: 'The file is larger than 16 MB: bring the plan’s table alone' }])
      const { programme, person } = visit
      // One file waits for each person: a newer one takes the place of the one before.
      for (const draft of await does.draftsOf(programme.id, journey)) if (draft.person === person.id) await does.dropDraft(draft.id)
      const id = does.newId()
      await does.keepDraft({ id, programme: programme.id, person: person.id, journey, values: keepFile({ name: file.name, sha256: does.sha256(file.bytes), bytes: file.bytes, override: await warningGonePast(does, sent, visit.on) }) })
      return { kind: 'redirect', to: paths.bringInPlanCheck(programme.id, id) }
    },
  },
})
