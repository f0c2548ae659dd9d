import { speaksForProvider } from '../../../core/contract/contract-setting.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { ColumnKind } from '../../../core/table/table.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { notesOf } from './column-notes.ts'
import { everything, fileOf, parts, tablesOf } from './record-files.ts'

const kindWords = {
  text: 'Text',
  day: 'A day, written 2026-03-31',
  number: 'A number',
  list: 'Several, one a line in the cell',
} as const satisfies Record<ColumnKind, string>

/** What do you want to take out? Every table as CSV and as a workbook, with its columns explained. */
export const whatDoYouWantToTakeOut = page({
  path: paths.takeOut(':programme'),
  guard: 'take-out-figures',
  show: async (ask, { programme, actor, on }) => {
    const tables = await tablesOf(ask, programme.id, { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) }, speaksForProvider({ programme: programme.id, actor, on }))
    const link = (file: string, words: string, hidden: string): Html =>
      html`<a class="govuk-link" href="${paths.takeOutFile(programme.id, file)}" download>${words}<span class="govuk-visually-hidden">: ${hidden}</span></a>`
    const title = 'Take out the record'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'The plan, the register, the contracts, the front door and what was counted of people belong to you. Take them out as spreadsheets, to read, to send or to keep. Each file carries the day in its name.' })}
${button({ text: 'Take out everything as one workbook', href: paths.takeOutFile(programme.id, `${everything}.xlsx`) })}
${dataTable<(typeof parts)[number]>({
  caption: 'Or one table at a time',
  columns: [
    { heading: 'Table', cell: (part) => part.title, isRowHeading: true },
    { heading: 'What is in it', cell: (part) => part.about },
    { heading: 'Rows', cell: (part) => String(tables[part.name].rows.length), isNumeric: true },
    { heading: 'Take out', cell: (part) => html`${link(`${part.name}.xlsx`, 'Workbook (XLSX)', part.title)}<br>${link(`${part.name}.csv`, 'Text (CSV)', part.title)}<br>${link(`${part.name}.csv-metadata.json`, 'What its columns mean (JSON)', part.title)}` },
  ],
  rows: parts,
})}
${may(actor, 'bring-in-a-plan', programme.id, on) ? html`<p class="govuk-body">You changed the plan’s table and want it back here? <a class="govuk-link" href="${paths.bringInPlan(programme.id)}">Bring in a plan</a></p>` : null}
${may(actor, 'accept-a-reading', programme.id, on) ? html`<p class="govuk-body">You hold the register of another programme and want it here? <a class="govuk-link" href="${paths.bringInRegister(programme.id)}">Bring in a register</a></p>` : null}
<h2 class="govuk-heading-m">What each column means</h2>
${parts.map((part) =>
  details({
    summaryText: `Columns of “${part.title}”`,
    html: dataTable({
      caption: `Columns of “${part.title}”`,
      captionSize: 'hidden',
      columns: [
        { heading: 'Column', cell: (column) => column.heading, isRowHeading: true },
        { heading: 'What stands in it', cell: (column) => kindWords[column.kind] },
        { heading: 'Note', cell: (column) => notesOf(part.name)[column.heading] ?? null },
      ],
      rows: tables[part.name].columns,
    }),
  }),
)}
<p class="govuk-body">A cell that a spreadsheet program could take for a formula begins with an apostrophe in a CSV file. It is taken away again when the file is brought in.</p>`,
    }
  },
})

/** The file itself. */
export const theFile = page({
  path: paths.takeOutFile(':programme', ':file'),
  guard: 'take-out-figures',
  show: async (ask, { programme, params, query, on, actor }) => {
    const [contract, code] = [query['contract'], query['code']]
    const only = { ...(contract === undefined ? {} : { contract }), ...(code === undefined ? {} : { code }) }
    const file = await fileOf(params['file'] ?? '', await tablesOf(ask, programme.id, { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) }, speaksForProvider({ programme: programme.id, actor, on })), programme, on, only)
    if (file === null) return { kind: 'not-found' }
    return isRefusal(file) ? { kind: 'refused', refusal: file } : { kind: 'file', ...file }
  },
})
