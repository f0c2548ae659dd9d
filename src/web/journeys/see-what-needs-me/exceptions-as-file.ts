import { keyOf } from '../../../core/measure/read-figure.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { exceptionNotes, exceptionsTable } from '../../../reports/export/exceptions-table.ts'
import { shapeMetadata } from '../../../reports/export/shape-metadata.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { questionsAnswered } from './questions-answered.ts'
import type { AnsweredQuestion } from './twelve-questions.ts'

/** The latest figure of each measure of which the lists speak, each once: their words may hold it. */
const figuresIn = (questions: readonly AnsweredQuestion[]) => {
  const latest = questions.flatMap(({ items }) => items.flatMap(({ measured }) => measured.flatMap(({ measure, latest: point }) => (point === null || point.value === null ? [] : [{ measure: measure.id, body: point.body, period: point.period, revision: point.revision }]))))
  return [...new Map(latest.map((each) => [keyOf(each), each])).values()]
}

/** The lists of the twelve questions as a file to work from: a workbook, CSV, or what the columns mean; with `?whose=mine`, what one person carries. As the visitor may see it, and the record notes that the figures in it went out. */
export const exceptionsAsFile = page({
  path: paths.exceptionsFile(':programme', ':exceptionsFile'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, params, actor, on } = visit
    const ending = /^exceptions\.(csv|xlsx|csv-metadata\.json)$/.exec(params['exceptionsFile'] ?? '')?.[1]
    if (ending === undefined) return { kind: 'not-found' }
    const title = `${programme.name}: what needs whom`
    const csvName = `${programme.id}-exceptions-${on}.csv`
    if (ending === 'csv-metadata.json') return { kind: 'file', bytes: shapeMetadata(csvName, title, exceptionsTable([]), exceptionNotes), mediaType: 'application/csvm+json; charset=utf-8', name: `${csvName}-metadata.json` }
    const { questions } = await questionsAnswered(ask, visit)
    const table = exceptionsTable(
      questions.flatMap(({ question, items }, index) => items.map(({ text, under, carriers, since, href }) => ({ number: index + 1, question, what: text, about: under, whose: [...new Set(carriers.filter((each) => each !== null))], since, link: `${ask.address}${href}` }))),
    )
    const bytes = ending === 'csv' ? toCsv(table) : await toXlsx({ title, language: 'en-GB', madeOn: on, tables: [table] })
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    const [first, ...others] = figuresIn(questions)
    const noted = first === undefined ? null : await noteFiguresShown(ask, { title: `What needs whom (${ending === 'csv' ? 'CSV' : 'XLSX'})`, figures: [first, ...others] }, { programme: programme.id, actor })
    if (isRefusal(noted)) return { kind: 'refused', refusal: noted }
    return { kind: 'file', bytes, mediaType: ending === 'csv' ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: csvName.replace('.csv', `.${ending}`) }
  },
})
