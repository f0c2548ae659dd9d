import type { Table } from '../table/table.ts'
import type { DataProblem } from './measured.ts'

/**
 * In: what is wrong with returns, by file. Out: a table to take to the records: where, what, what the value looks like and what to do. Values
 * are never held, so none can be in it.
 */
export const problemsTable = (problems: readonly (readonly [file: string, DataProblem])[]): Table => ({
  name: 'Problems',
  columns: [
    { key: 'file', heading: 'File', kind: 'text' }, { key: 'sheet', heading: 'List', kind: 'text' }, { key: 'row', heading: 'Row', kind: 'number' }, { key: 'column', heading: 'Column', kind: 'text' },
    { key: 'rule', heading: 'What is wrong', kind: 'text' }, { key: 'shape', heading: 'What it looks like', kind: 'text' }, { key: 'whatToDo', heading: 'What to do', kind: 'text' },
  ],
  rows: problems.map(([file, { sheet, row, column, rule, valueShape, whatToDo }]) => ({ file, sheet, row, column, rule, shape: valueShape, whatToDo })),
})
