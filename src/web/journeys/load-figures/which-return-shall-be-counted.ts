import type { BodyId } from '../../../core/bodies/body.ts'
import { isValidOn } from '../../../core/bodies/body.ts'
import { monthsFromTo, parseMonth } from '../../../core/measure/month.ts'
import { readsOnServer } from '../../../core/measure/switch-server-reading.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { whatEachReturnGives } from './what-each-return-gives.ts'

/** Three years: what a board looks at. The command counts more. */
const mostMonths = 36

type Ask = Pick<Questions, 'serverReadings' | 'bodies' | 'measures'>

const shown = async (ask: Ask, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, token, on } = visit
  const isOn = readsOnServer((await ask.serverReadings(programme.id))[0] ?? null)
  const councils = (await ask.bodies(programme.id)).filter((body) => body.kind === 'council' && isValidOn(body, on))
  const lastMonth = new Date(Date.parse(`${on.slice(0, 7)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 7)
  const fields = fieldsFor(sent, errors, { from: lastMonth, to: lastMonth, ...(councils.length === 1 ? { body: councils[0]!.id } : {}) })
  const title = 'Which return shall be counted?'
  return {
    kind: 'page', title, errors, backLink: { href: paths.loads(programme.id), text: 'Back to the figures' },
    body: html`${pageHeading({ title, lead: 'Only counts come out of it. The files are read in memory, counted and forgotten: no row about a child is kept.' })}
${isOn ? html`<form method="post" action="${paths.countReturn(programme.id)}" enctype="multipart/form-data" novalidate>
${token}
${fileUpload({ id: 'files', name: 'files', multiple: true, label: { text: 'Files of one return', classes: 'govuk-label--s' }, hint: { text: 'Annex A as XLSX, XLS, ODS or CSV files; the children in need census (XML); the looked-after files (CSV); the workforce return (XML or CSV); or the tables of the Standard Safeguarding Dataset (CSV). Up to ten files of 20 MB each; more tables come packed as one zip file.' }, errorMessage: errorOf(errors, 'files') })}
${fields.choose('body', 'Whose figures are they?', councils.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a council' })}
${fields.line('from', 'From which month?', { width: '10', hint: `Written as ${lastMonth}.` })}
${fields.line('to', 'To which month?', { width: '10' })}
${button({ text: 'Count it', preventDoubleClick: true })}
</form>` : insetText({ html: html`<p class="govuk-body">This service may not read returns for this programme.</p><p class="govuk-body">Count them on a machine of the council, with <code>improvement-board measure … --counts counts.json --body ID</code>, and load the counts file.</p><p class="govuk-body govuk-!-margin-bottom-0">The director of children’s services can allow it here, with a reason.</p>` })}
${whatEachReturnGives(await ask.measures(programme.id))}`,
  }
}

/** Which return shall be counted here? Only where the programme has allowed it. */
export const whichReturnShallBeCounted = page({
  path: paths.countReturn(':programme'),
  guard: 'load-figures',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'load-figures',
    looksItself: ['files'],
    act: async (does, visit, sent) => {
      if (!readsOnServer((await does.serverReadings(visit.programme.id))[0] ?? null)) return shown(does, visit, null, [])
      const errors: FieldError[] = []
      const files = sent.files('files').filter(({ bytes }) => bytes.length > 0)
      if (files.length === 0) errors.push({ field: 'files', message: 'Choose the files of one return' })
      const body = (await does.bodies(visit.programme.id)).find(({ id }) => id === sent.text('body'))?.id as BodyId | undefined
      if (body === undefined) errors.push({ field: 'body', message: 'Choose whose figures they are' })
      const [from, to] = [parseMonth(sent.text('from')), parseMonth(sent.text('to'))]
      if (from === null) errors.push({ field: 'from', message: 'Write the first month as 2026-04' })
      if (to === null) errors.push({ field: 'to', message: 'Write the last month as 2026-04' })
      const months = from === null || to === null ? [] : monthsFromTo(from, to)
      if (from !== null && to !== null && (months.length === 0 || months.length > mostMonths)) errors.push({ field: 'to', message: `Give a month that is not before the first, at most ${mostMonths} months in all` })
      if (errors.length > 0 || body === undefined) return shown(does, visit, sent, errors)
      const check = does.figureDesk.beginReturn({ programme: visit.programme.id, person: visit.actor, files, body, months })
      return { kind: 'redirect', to: paths.checkFigures(visit.programme.id, check) }
    },
  },
})
