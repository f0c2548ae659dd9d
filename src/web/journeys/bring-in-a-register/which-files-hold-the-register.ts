import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { warningGonePast } from '../../warning-gone-past.ts'
import { journey, keepFiles, largestRegister } from './register-files.ts'

const shown = ({ programme, token }: ProgrammeVisit, errors: readonly FieldError[]): Answer => {
  const title = 'Bring in a register'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.takeOut(programme.id), text: 'Back to take out the record' },
    body: html`${pageHeading({ title, lead: 'Visits and findings that were taken out of another programme, or out of this one, come in as they were. You see everything before anything happens.' })}
<ul class="govuk-list govuk-list--bullet">
<li>Bring the workbook of everything, or the CSV files of visits, judgements, findings and what later visits say.</li>
<li>What stands in this register is never changed from a spreadsheet.</li>
<li>Reports themselves do not come with it. Bring each report’s PDF to see its pages here.</li>
</ul>
<form method="post" action="${paths.bringInRegister(programme.id)}" enctype="multipart/form-data" novalidate>
${token}
${fileUpload({ id: 'files', name: 'files', multiple: true, label: { text: 'Files of the register', classes: 'govuk-label--m' }, hint: { text: 'Workbooks (.xlsx) or CSV, up to 16 MB in all' }, errorMessage: errorOf(errors, 'files'), attributes: { accept: '.xlsx,.csv' } })}
${button({ text: 'Look at what would come in' })}
</form>`,
  }
}

/** Which files hold the register? They are kept until they are confirmed or dropped, and change nothing yet. */
export const whichFilesHoldTheRegister = page({
  path: paths.bringInRegister(':programme'),
  guard: 'accept-a-reading',
  show: (_ask, visit) => shown(visit, []),
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, sent) => {
      const files = sent.files('files').filter(({ bytes }) => bytes.length > 0)
      if (files.length === 0) return shown(visit, [{ field: 'files', message: 'Choose the files of the register' }])
      if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > largestRegister) return shown(visit, [{ field: 'files', message: 'The files are larger than 16 MB together: bring the tables of the register alone' }])
      const { programme, person } = visit
      for (const draft of await does.draftsOf(programme.id, journey)) if (draft.person === person.id) await does.dropDraft(draft.id)
      const id = does.newId()
      await does.keepDraft({ id, programme: programme.id, person: person.id, journey, values: keepFiles(files, await warningGonePast(does, sent, visit.on)) })
      return { kind: 'redirect', to: paths.bringInRegisterCheck(programme.id, id) }
    },
  },
})
