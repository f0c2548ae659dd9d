import type { TableProblem } from '../../../core/table/table.ts'
import { capitalised } from '../../words/count-words.ts'
import { html, type Html } from '../../html.ts'
import { dataTable } from '../data-table/data-table.ts'

/** Every problem of a spreadsheet with its place and what to do: nothing was taken. */
export const problemsTable = (problems: readonly TableProblem[]): Html =>
  dataTable<TableProblem>({
    caption: problems.length === 1 ? '1 problem' : `${problems.length} problems`,
    note: 'The heading is row 1. Put these right in the file and bring it again; more may show then. Nothing has changed.',
    columns: [
      { heading: 'Sheet', cell: (each) => each.sheet },
      { heading: 'Row', cell: (each) => (each.row === null ? null : String(each.row)), whenEmpty: 'The whole sheet' },
      { heading: 'Column', cell: (each) => each.column, whenEmpty: 'The whole row' },
      { heading: 'What is there', cell: (each) => (each.value === '' ? null : html`<span class="ib-value">${each.value}</span>`), whenEmpty: 'Nothing' },
      { heading: 'What is wrong', cell: (each) => capitalised(each.rule) },
      { heading: 'What to do', cell: (each) => each.whatToDo, isRowHeading: false },
    ],
    rows: problems,
  })
