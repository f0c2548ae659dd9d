import type { CorrectedPart, InspectionCorrection } from '../../../core/inspection/correct-inspection.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaWords, gradeWords } from '../../words/inspection-words.ts'

const partWords = { 'first-day': 'First day on site', 'last-day': 'Last day on site', 'publication-day': 'Day of publication' } as const satisfies Record<Exclude<CorrectedPart['kind'], 'grade'>, string>

const nameOf = (part: CorrectedPart): string => (part.kind === 'grade' ? part.areaAsPrinted || areaWords(part.area) : partWords[part.kind])

const valueOf = (part: CorrectedPart, which: 'before' | 'after'): string => {
  if (part.kind !== 'grade') return dayInWords(part[which], 'No day')
  const { grade, gradeAsPrinted } = part[which]
  return gradeAsPrinted || gradeWords(grade)
}

type Line = { readonly part: CorrectedPart; readonly correction: InspectionCorrection }

/** What was put right in a visit: what stood before, what stands now, why, and by whom. In: the corrections and the name of a person. */
export const putRightPart = (corrections: readonly InspectionCorrection[], nameOfPerson: (id: string) => string): Html | null =>
  corrections.length === 0
    ? null
    : html`<section class="ib-section" id="put-right">${dataTable<Line>({
        caption: 'What was put right',
        columns: [
          { heading: 'What', isRowHeading: true, cell: ({ part }) => nameOf(part) },
          { heading: 'Stood as', cell: ({ part }) => html`<s>${valueOf(part, 'before')}</s>` },
          { heading: 'Stands as', cell: ({ part }) => valueOf(part, 'after') },
          { heading: 'Why', cell: ({ correction }) => correction.reason },
          { heading: 'When', cell: ({ correction }) => html`${dayInWords(correction.on)}<span class="ib-table__under">${correction.by === null ? 'by the service' : nameOfPerson(correction.by)}</span>` },
        ],
        rows: corrections.flatMap((correction) => correction.parts.map((part) => ({ part, correction }))),
      })}</section>`
