import { isNonEmpty } from '../../../core/branded.ts'
import { speaksForProvider } from '../../../core/contract/contract-setting.ts'
import { plainColumns } from '../../../core/measure/plain-columns.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { ColumnKind } from '../../../core/table/table.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { figuresWithPartsTable } from '../../../reports/export/figures-with-parts-table.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { partsToSee } from '../load-figures/parts-to-see.ts'
import { notesOf } from './column-notes.ts'
import { everything, fileOf, holdsBreakdowns, parts, tablesOf } from './record-files.ts'

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
    const broken = (await ask.periodsWithParts(programme.id)).length
    const link = (file: string, words: string, hidden: string): Html =>
      html`<a class="govuk-link" href="${paths.takeOutFile(programme.id, file)}" download>${words}<span class="govuk-visually-hidden">: ${hidden}</span></a>`
    const title = 'Take out the record'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'The plan, the register, the contracts, the front door, what was counted of people and the figures told apart by age, sex and the like belong to you. Take them out as spreadsheets, to read, to send or to keep. Each file carries the day in its name.' })}
${button({ text: 'Take out everything as one workbook', href: paths.takeOutFile(programme.id, `${everything}.xlsx`) })}
${dataTable<(typeof parts)[number]>({
  caption: 'Or one table at a time',
  columns: [
    { heading: 'Table', cell: (part) => part.title, isRowHeading: true },
    { heading: 'What is in it', cell: (part) => part.about },
    { heading: 'Rows', cell: (part) => (part.name === 'breakdowns' ? counted(broken, 'figure', 'figures') : String(tables[part.name].rows.length)), isNumeric: true },
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
        { heading: 'Note', cell: (column) => notesOf(part.name)[column.heading] ?? (part.name === 'breakdowns' ? plainColumns.find(({ heading }) => heading === column.heading)?.says : undefined) ?? null },
      ],
      rows: tables[part.name].columns,
    }),
  }),
)}
<p class="govuk-body">A cell that a spreadsheet program could take for a formula begins with an apostrophe in a CSV file. It is taken away again when the file is brought in.</p>`,
    }
  },
})

/** The file itself. Where figures with their parts are in it, the record notes that they went out. */
export const theFile = page({
  path: paths.takeOutFile(':programme', ':file'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, params, query, on, actor } = visit
    const [contract, code, asked] = [query['contract'], query['code'], params['file'] ?? '']
    const only = { ...(contract === undefined ? {} : { contract }), ...(code === undefined ? {} : { code }) }
    const seen = holdsBreakdowns(asked) ? await partsToSee(ask, visit) : null
    const tables = await tablesOf(ask, programme.id, { seesSmallNumbers: may(actor, 'see-small-numbers', programme.id, on) }, speaksForProvider({ programme: programme.id, actor, on }), seen === null ? undefined : figuresWithPartsTable(seen))
    const file = await fileOf(asked, tables, programme, on, only)
    if (file === null) return { kind: 'not-found' }
    if (isRefusal(file)) return { kind: 'refused', refusal: file }
    const gone = (seen?.figures ?? []).map(({ figure: { measure, body, period, revision } }) => ({ measure, body, period, revision }))
    const noted = isNonEmpty(gone) ? await noteFiguresShown(ask, { title: asked.startsWith(everything) ? 'The whole record as a workbook (XLSX)' : `File of figures with their parts (${asked.endsWith('csv') ? 'CSV' : 'XLSX'})`, figures: gone }, { programme: programme.id, actor }) : null
    return noted !== null && isRefusal(noted) ? { kind: 'refused', refusal: noted } : { kind: 'file', ...file }
  },
})
