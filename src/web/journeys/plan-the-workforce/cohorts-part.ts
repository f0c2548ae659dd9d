import { isNonEmpty } from '../../../core/branded.ts'
import type { Body } from '../../../core/bodies/body.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import { cohortMeasures, cohortPeriod, cohortStages, type CohortStage } from '../../../core/workforce/cohort-figures.ts'
import type { AcademyCohort } from '../../../core/workforce/campaign.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { cohortStageWords } from '../../words/risk-words.ts'

/** In: a list that is not empty. Out: the same, each put through a function. */
const mapped = <A, B>([first, ...rest]: readonly [A, ...A[]], of: (each: A) => B): readonly [B, ...B[]] => [of(first), ...rest.map(of)]

/** In: a cohort, a stage and figures as the reader may see them. Out: what is on record of that stage, or null where nothing is. */
export const amountOfStage = (cohort: AcademyCohort, stage: CohortStage, figures: readonly Figure[]): Figure['amount'] | null => {
  const { from, to } = cohortPeriod(cohort)
  return figures.find((each) => each.measure === cohortMeasures[stage] && each.body === cohort.body && each.period.from === from && each.period.to === to)?.amount ?? null
}

/** What stands in the cell of a stage; a small number is hidden by whoever gave the figures. */
const cell = (cohort: AcademyCohort, stage: CohortStage, figures: readonly Figure[]): string | null => {
  const amount = amountOfStage(cohort, stage, figures)
  if (amount === null) return null
  if (amount.kind === 'symbol') return 'Hidden: a small number'
  return amount.numerator === null ? amount.value.toLocaleString('en-GB') : `${amount.numerator} of ${amount.denominator}`
}

/** What became of each cohort of the academy, from the store of figures, and the way to the chart of each stage. */
export const cohortsPart = (programme: string, cohorts: readonly AcademyCohort[], bodies: readonly Pick<Body, 'id' | 'name'>[], figures: readonly Figure[], keeps: boolean): Html => {
  const academies = [...new Set(cohorts.map(({ body }) => body))].map((body) => ({ body, name: bodies.find(({ id }) => id === body)?.name ?? '' }))
  return html`${dataTable<AcademyCohort>({
    caption: 'Cohorts of the Social Work Academy',
    note: 'Counts, not shares: a cohort is small. Shares are on the pages of the measures.',
    columns: [
      { heading: 'Cohort', isRowHeading: true, cell: ({ id, title }) => (keeps ? html`<a class="govuk-link" href="${paths.countCohort(programme, id)}">${title}<span class="govuk-visually-hidden">: say what became of it</span></a>` : title) },
      ...(academies.length === 1 ? [] : [{ heading: 'Academy', cell: ({ body }: AcademyCohort) => academies.find((each) => each.body === body)?.name ?? '' }]),
      { heading: 'Began', staysOnOneLine: true, cell: ({ intake }) => dayInWords(intake) },
      { heading: 'Places', isNumeric: true, cell: ({ places }) => places },
      ...cohortStages.map((stage) => ({ heading: cohortStageWords[stage], isNumeric: true, cell: (cohort: AcademyCohort) => cell(cohort, stage, figures), whenEmpty: 'Not known yet' })),
    ],
    rows: cohorts.toReversed(),
  })}
${academies.map(({ body, name }) => html`<p class="govuk-body">${academies.length === 1 ? 'As charts' : `${name}, as charts`}: ${cohortStages.map((stage, index) => html`${index === 0 ? '' : ', '}<a class="govuk-link" href="${paths.measure(programme, cohortMeasures[stage], body)}">${cohortStageWords[stage].toLowerCase()}</a>`)}.</p>`)}
${isNonEmpty(academies) && isNonEmpty(cohortStages) && figures.length > 0 ? takeOutPart(programme, { measures: mapped(cohortStages, (stage) => cohortMeasures[stage]), bodies: mapped(academies, ({ body }) => body) }, html`What became of each cohort, with what each share is out of and where it came from.`, 'take-out-cohorts') : null}`
}
