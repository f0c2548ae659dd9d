import { providerOf } from '../../../core/contract/contract.ts'
import type { KpiReturn } from '../../../core/contract/kpi-return.ts'
import { returnColumnNotes, returnTableShape } from '../../../core/contract/return-table-shape.ts'
import { returnsDue, type ReturnDue } from '../../../core/contract/returns-due.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, details, fileUpload } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { problemsTable } from '../../components/problems-table/problems-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { periodInWords } from '../../words/contract-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { warningGonePast } from '../../warning-gone-past.ts'
import { bodyName, contractTrail, type ContractSight } from './contract-sight.ts'
import { journey, keepReturn, largestReturn, ownContract } from './our-return.ts'

const duePart = ({ programme, record, on }: ContractSight): Html | null => {
  const due = returnsDue(record, on)
  if (due.length === 0) return null
  return dataTable<ReturnDue>({
    caption: 'Figures that are due',
    captionSize: 'm',
    columns: [
      { heading: 'Indicator', isRowHeading: true, cell: ({ code, version }) => html`<a class="govuk-link" href="${paths.kpi(programme, record.contract.id, code)}">${code}: ${version.kpi.name}</a>` },
      { heading: 'Period', staysOnOneLine: true, cell: ({ period }) => periodInWords(period) },
      { heading: 'Due by', cell: ({ due: by }) => (by === null ? null : html`${dayInWords(by)}${by < on ? html`<span class="ib-table__under">${stateTag({ words: 'Late', tone: 'bad' })}</span>` : null}`), whenEmpty: 'No day is agreed' },
    ],
    rows: due,
  })
}

type BroughtFile = { readonly name: string; readonly by: KpiReturn['by']; readonly first: number; readonly again: number }

const filesOf = (returns: readonly KpiReturn[]): readonly BroughtFile[] => {
  const found = new Map<string, BroughtFile>()
  for (const { file, by, why } of returns) {
    if (file === undefined) continue
    const key = `${file.sha256} ${by.on} ${by.name}`
    const { first, again } = found.get(key) ?? { first: 0, again: 0 }
    found.set(key, { name: file.name, by, first: first + Number(why === null), again: again + Number(why !== null) })
  }
  return [...found.values()].toSorted((one, other) => other.by.on.localeCompare(one.by.on))
}

const filesPart = ({ record }: ContractSight): Html | null => {
  const files = filesOf(record.returns)
  return files.length === 0
    ? null
    : dataTable<BroughtFile>({
        caption: 'Files we brought in',
        captionSize: 'm',
        columns: [
          { heading: 'File', isRowHeading: true, cell: ({ name }) => html`<span class="ib-file-name">${name}</span>` },
          { heading: 'Brought in', cell: ({ by }) => html`<span class="ib-no-wrap">${dayInWords(by.on)}</span><span class="ib-table__under">${by.name}, ${by.capacity}</span>` },
          { heading: 'First figures of a period', isNumeric: true, cell: ({ first }) => String(first) },
          { heading: 'Figures given again', isNumeric: true, cell: ({ again }) => String(again) },
        ],
        rows: files,
      })
}

const columnsPart = details({
  summaryText: 'What to write in each column',
  html: dataTable({
    caption: 'What to write in each column',
    captionSize: 'hidden',
    columns: [{ heading: 'Column', isRowHeading: true, cell: ({ heading }: { readonly heading: string; readonly says: string }) => heading }, { heading: 'What stands in it', cell: ({ says }) => says }],
    rows: returnTableShape.columns.flatMap(({ key, heading }) => {
      const says = (returnColumnNotes as Readonly<Record<string, string>>)[key]
      return says === undefined ? [] : [{ heading, says }]
    }),
  }),
})

const shown = (sight: ContractSight, { token }: ProgrammeVisit, errors: readonly FieldError[]): Answer => {
  const { programme, record, on } = sight
  const { contract } = record
  const provider = bodyName(sight, providerOf(contract))
  const title = 'Bring in our return'
  const template = (ending: string): string => paths.returnTemplate(programme, contract.id, `return-template.${ending}`)
  const standing = (ending: string): string => `${paths.takeOutFile(programme, `returns.${ending}`)}?contract=${contract.id}`
  const due = returnsDue(record, on).length
  return {
    kind: 'page',
    title,
    errors,
    width: 'wide',
    breadcrumbs: contractTrail(sight, title),
    body: html`${pageHeading({ title, kicker: contract.title, lead: `Give many figures at once in a file. You give them in the name of ${provider}, so only a person who speaks for it can open this page.` })}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<ol class="govuk-list govuk-list--number govuk-list--spaced">
<li>${
      due === 0
        ? html`Nothing is due, so the template has no rows today: <a class="govuk-link" href="${template('xlsx')}" download>workbook (XLSX)</a> or <a class="govuk-link" href="${template('csv')}" download>text (CSV)</a>.`
        : html`Take the template: <a class="govuk-link" href="${template('xlsx')}" download>workbook (XLSX)</a> or <a class="govuk-link" href="${template('csv')}" download>text (CSV)</a>. It has a row for each council, for the ${counted(due, 'period that is due', 'periods that are due')}.`
    }${record.returns.length === 0 ? null : html` To correct figures, take out those that stand: <a class="govuk-link" href="${standing('xlsx')}" download>workbook</a> or <a class="govuk-link" href="${standing('csv')}" download>CSV</a>.`}</li>
<li>Fill in the rows you can. Rows you leave empty, or take away, change nothing. Where you correct a figure, write why.</li>
<li>Bring the file here. You see what is new, what differs and what stays, and then confirm it. All of it is taken, or nothing.</li>
</ol>
<form method="post" action="${paths.bringInReturn(programme, contract.id)}" enctype="multipart/form-data" novalidate class="ib-panel">
${token}
${fileUpload({ id: 'file', name: 'file', label: { text: 'File of our return', classes: 'govuk-label--m' }, hint: { text: 'A workbook (.xlsx) or CSV, up to 4 MB. Counts only: nothing about any one child.' }, errorMessage: errorOf(errors, 'file'), attributes: { accept: '.xlsx,.csv' } })}
${button({ text: 'Look at what would change', classes: 'govuk-!-margin-bottom-0' })}
</form>
${columnsPart}
</div></div>
<section class="ib-section">${duePart(sight)}</section>
${filesPart(sight)}`,
  }
}

const readable = new Set<string>(['text/csv', 'text/plain', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])

/** Which file holds our return? It is kept until it is confirmed or dropped, and changes nothing yet. For whoever speaks for the provider alone. */
export const whichFileHoldsOurReturn = page({
  path: paths.bringInReturn(':programme', ':contract'),
  guard: 'submit-kpi-return',
  show: async (ask, visit) => {
    const sight = await ownContract(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    return isRefusal(sight) ? { kind: 'refused', refusal: sight } : shown(sight, visit, [])
  },
  submit: {
    guard: 'submit-kpi-return',
    act: async (does, visit, sent) => {
      const sight = await ownContract(does, visit)
      if (sight === null) return { kind: 'not-found' }
      if (isRefusal(sight)) return { kind: 'refused', refusal: sight }
      const again = (message: string): Answer => shown(sight, visit, [{ field: 'file', message }])
      const [file] = sent.files('file')
      if (file === undefined || file.bytes.length === 0) return again(file === undefined ? 'Choose the file of the return' : 'The file is empty: choose the file of the return')
      if (file.bytes.length > largestReturn) return again('The file is larger than 4 MB: bring the table of this contract alone')
      const looked = await does.inspectUpload(file.bytes, file.name)
      if (isRefusal(looked)) return again(`${looked.message} ${looked.whatToDo}`)
      if (!readable.has(looked.mediaType)) return again('The file is no table: bring a workbook (.xlsx) or a CSV file')
      const contract = sight.record.contract.id
      const reading = await does.readSpreadsheet(file.bytes, file.name, returnTableShape)
      if (isRefusal(reading)) return again(`${reading.message} ${reading.whatToDo}`)
      // What is not this table at all, such as a list of children brought by mistake, is not kept for a moment.
      if (reading.kind === 'problems' && reading.problems.some(({ row }) => row === 1)) {
        const other = 'The file is not the table of a return'
        return { kind: 'page', title: other, width: 'wide', backLink: { href: paths.bringInReturn(visit.programme.id, contract) }, body: html`${pageHeading({ title: other, kicker: file.name, lead: 'Nothing of it was kept.' })}${problemsTable(reading.problems.map((each) => (each.row === 1 && each.rule === 'is not a heading of this table' ? { ...each, whatToDo: 'Remove the column, or take the template and fill that in.' } : each)))}` }
      }
      const { programme, person } = visit
      // One file waits for each person: a newer one takes the place of the one before.
      for (const draft of await does.draftsOf(programme.id, journey)) if (draft.person === person.id) await does.dropDraft(draft.id)
      const id = does.newId()
      await does.keepDraft({ id, programme: programme.id, person: person.id, journey, values: keepReturn({ contract, name: file.name, sha256: does.sha256(file.bytes), bytes: file.bytes, override: await warningGonePast(does, sent, visit.on) }) })
      return { kind: 'redirect', to: paths.bringInReturnCheck(programme.id, contract, id) }
    },
  },
})
