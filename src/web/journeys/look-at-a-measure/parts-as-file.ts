import { isNonEmpty } from '../../../core/branded.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { noteFiguresShown } from '../../../operations/note-figures-shown.ts'
import { partsTable } from '../../../reports/export/parts-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { breakdownWords, groupWords } from '../../words/breakdown-words.ts'
import { measureOfBody } from './measure-of-body.ts'

/** Every month of the parts of a figure as CSV, as far as the visitor may see them. The record notes that the figures went out. */
export const partsAsFile = page({
  path: paths.partsFile(':programme', ':measure', ':body'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const { programme, actor, on } = visit
    const found = await measureOfBody(ask, visit)
    if (found === null) return { kind: 'not-found' }
    const { measure, body, bodyName } = found
    const periods = (await ask.periodsWithParts(programme.id)).filter((each) => each.measure === measure.id && each.body === body)
    const months = []
    for (const { period } of periods) months.push({ period, ...(await ask.breakdowns(programme.id, { measure: measure.id, body, period })) })
    const bodies = await ask.bodies(programme.id)
    const csv = toCsv(partsTable(months, { measure: measure.name, body: bodyName, by: (by) => breakdownWords[by], group: (by, group) => groupWords(by, group, bodies) }))
    if (isRefusal(csv)) return { kind: 'refused', refusal: csv }
    const figures = (await ask.figuresOfMeasure(programme.id, measure.id, null)).filter((figure) => figure.body === body && periods.some(({ period }) => period.to === figure.period.to && period.from === figure.period.from))
    const gone = figures.map(({ period, revision }) => ({ measure: measure.id, body, period, revision }))
    if (isNonEmpty(gone)) {
      const noted = await noteFiguresShown(ask, { title: 'File of the parts of figures (CSV)', figures: gone }, { programme: programme.id, actor })
      if (isRefusal(noted)) return { kind: 'refused', refusal: noted }
    }
    return { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: `${programme.id}-parts-of-${measure.id}-${on}.csv` }
  },
})
