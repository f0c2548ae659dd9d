import type { FigureProblem } from '../../../core/measure/figure-problem.ts'
import { problemsTable } from '../../../core/measure/problems-table.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { Table } from '../../../core/table/table.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { figureRuleWords } from '../../words/figure-words.ts'

const tableOf = (file: string, problems: readonly FigureProblem[]): Table => ({
  name: 'Problems',
  columns: [
    { key: 'file', heading: 'File', kind: 'text' }, { key: 'rule', heading: 'What is wrong', kind: 'text' }, { key: 'sheet', heading: 'Sheet', kind: 'text' }, { key: 'row', heading: 'Row', kind: 'number' },
    { key: 'column', heading: 'Column', kind: 'text' }, { key: 'value', heading: 'What is there', kind: 'text' }, { key: 'whatToDo', heading: 'What to do', kind: 'text' },
  ],
  rows: problems.map(({ rule, sheet, row, column, value, whatToDo }) => ({ file, rule: figureRuleWords[rule], sheet, row, column, value, whatToDo })),
})

/** The problems of a file that was checked, as a workbook: up to 2,000 of each kind. Of a return, where each stands and what it looks like, never what it says. */
export const problemsAsFile = page({
  path: paths.figureProblems(':programme', ':check'),
  guard: 'load-figures',
  show: async (ask, { programme, params, actor, on }) => {
    const check = ask.figureDesk.find(params['check'] ?? '', programme.id, actor)
    if (check === null || check.state.kind !== 'checked') return { kind: 'redirect', to: paths.checkFigures(programme.id, params['check'] ?? '') }
    const places = check.places === null ? null : problemsTable(check.places)
    const problems = check.state.run.summary.problems.flatMap(({ first }) => first)
    const bytes = await toXlsx({ title: `Problems in ${check.name}`, language: 'en-GB', madeOn: on, tables: [places ?? tableOf(check.name, problems)] })
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    return { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: `problems-${on}.xlsx` }
  },
})
