import type { Figure } from '../../../core/measure/figure.ts'
import { cohortMeasures, cohortPeriod, cohortStages, type CohortStage } from '../../../core/workforce/cohort-figures.ts'
import type { AcademyCohort } from '../../../core/workforce/campaign.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { cohortStageWords } from '../../words/risk-words.ts'

/** In: figures as the reader may see them. Out: what stands in the cell of a stage; a small number is hidden by whoever gave the figures. */
const cell = (cohort: AcademyCohort, stage: CohortStage, figures: readonly Figure[]): string | null => {
  const { from, to } = cohortPeriod(cohort)
  const found = figures.find((each) => each.measure === cohortMeasures[stage] && each.body === cohort.body && each.period.from === from && each.period.to === to)
  if (found === undefined) return null
  const { amount } = found
  if (amount.kind === 'symbol') return 'Hidden: a small number'
  return amount.numerator === null ? amount.value.toLocaleString('en-GB') : `${amount.numerator} of ${amount.denominator}`
}

/** What became of each cohort of the academy, from the store of figures, and the way to the chart of each stage. */
export const cohortsPart = (programme: string, cohorts: readonly AcademyCohort[], figures: readonly Figure[], keeps: boolean): Html =>
  html`${dataTable<AcademyCohort>({
    caption: 'Cohorts of the Social Work Academy',
    note: 'Counts, not shares: a cohort is small. Shares are on the pages of the measures.',
    columns: [
      { heading: 'Cohort', isRowHeading: true, cell: ({ id, title }) => (keeps ? html`<a class="govuk-link" href="${paths.countCohort(programme, id)}">${title}<span class="govuk-visually-hidden">: say what became of it</span></a>` : title) },
      { heading: 'Began', staysOnOneLine: true, cell: ({ intake }) => dayInWords(intake) },
      { heading: 'Places', isNumeric: true, cell: ({ places }) => places },
      ...cohortStages.map((stage) => ({ heading: cohortStageWords[stage], isNumeric: true, cell: (cohort: AcademyCohort) => cell(cohort, stage, figures), whenEmpty: 'Not known yet' })),
    ],
    rows: cohorts.toReversed(),
  })}
<p class="govuk-body">As charts: ${cohortStages.map((stage, index) => html`${index === 0 ? '' : ', '}<a class="govuk-link" href="${paths.measure(programme, cohortMeasures[stage], cohorts[0]?.body ?? '')}">${cohortStageWords[stage].toLowerCase()}</a>`)}.</p>`
