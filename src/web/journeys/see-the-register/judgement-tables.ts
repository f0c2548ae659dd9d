import type { Inspection } from '../../../core/inspection/inspection.ts'
import { dayOfInspection } from '../../../core/inspection/inspection.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { frameworkWords, gradeWords, shortAreaWords, visitWords } from '../../words/inspection-words.ts'
import { areasJudged, familyOf, judgesArea, type ProviderVisits } from './inspections-by-provider.ts'

const quiet = (words: string): Html => html`<span class="ib-quiet">${words}</span>`

/** The grade as the report prints it. Where it prints none, the cell says which of the two reasons holds. */
const gradeCell = (visit: Inspection, area: string): Html => {
  const judgement = visit.judgements.find((each) => each.area === area)
  if (judgement !== undefined) return html`${judgement.gradeAsPrinted === '' ? gradeWords(judgement.grade) : judgement.gradeAsPrinted}`
  return quiet(judgesArea(visit.framework, area) ? 'None printed' : 'Not judged under this framework')
}

const visitCell =
  (programme: string) =>
  (visit: Inspection): Html =>
    html`<a class="govuk-link" href="${paths.visit(programme, visit.id)}">${visit.datesInWords ?? dayInWords(dayOfInspection(visit), 'Day not known')}</a><span class="ib-table__under">${visitWords[visit.visit]}</span>`

/**
 * In: the visits to one provider. Out: one table a framework, newest first, one row a visit and one column an area, with
 * the grades as printed. Areas of different frameworks are never put under one heading.
 */
export const judgementTables = (programme: string, { name, visits }: ProviderVisits): readonly Html[] => {
  const graded = visits.filter(({ judgements }) => judgements.length > 0)
  const families = [...new Set(graded.map(({ framework }) => familyOf(framework)))]
  return families.map((family) => {
    const own = graded.filter(({ framework }) => familyOf(framework) === family)
    const editions = [...new Set(own.flatMap(({ framework }) => (framework === null ? [] : [frameworkWords(framework)])))]
    const columns: readonly Column<Inspection>[] = [
      { heading: 'Visit', isRowHeading: true, cell: visitCell(programme) },
      ...areasJudged(own).map((area) => ({ heading: shortAreaWords(area), cell: (visit: Inspection) => gradeCell(visit, area) })),
    ]
    return dataTable({ caption: `${name}: judgements`, captionSize: 's', ...(editions.length === 0 ? {} : { note: editions.join('; ') }), columns, rows: own })
  })
}
