import { addDays, addMonths, type Day } from '../calendar/day.ts'
import type { Amount } from '../measure/figure.ts'
import { measureId } from '../measure/measure.ts'
import type { Period } from '../measure/period.ts'
import type { ReadFigure } from '../measure/read-figure.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AcademyCohort } from './campaign.ts'

/** What became of a cohort, stage by stage, and the measure of the registry that keeps it. */
export const cohortStages = ['applied', 'selected', 'started', 'completed', 'in-post-12', 'in-post-24'] as const
export type CohortStage = (typeof cohortStages)[number]

export const cohortMeasures = {
  applied: measureId('academy-applications'),
  selected: measureId('academy-selected'),
  started: measureId('academy-started'),
  completed: measureId('academy-completed'),
  'in-post-12': measureId('academy-in-post-after-12-months'),
  'in-post-24': measureId('academy-in-post-after-24-months'),
} as const satisfies Record<CohortStage, string>

/** Null where nobody knows yet. */
export type CohortCounts = Readonly<Record<CohortStage, number | null>>

/** In: a cohort. Out: what its figures speak of: the year from its first day. */
export const cohortPeriod = ({ intake }: Pick<AcademyCohort, 'intake'>): Period => ({ from: intake, to: addDays(addMonths(intake, 12), -1) })

/** Months after the first day from which a stage can be known. */
const monthsTo = { applied: 0, selected: 0, started: 0, completed: 9, 'in-post-12': 12, 'in-post-24': 24 } as const satisfies Record<CohortStage, number>

/** Stages that are a share of those who started. */
const ofStarted: readonly CohortStage[] = ['completed', 'in-post-12', 'in-post-24']

type CohortRefusal = Refusal<'not-a-count' | 'more-than-before' | 'too-early' | 'nobody-counted'>

/** In: a cohort, its counts and the day. Out: its figures for the store of figures, or a refusal. A stage nobody knows yet has no figure. */
export const cohortFigures = (cohort: AcademyCohort, counts: CohortCounts, on: Day): readonly ReadFigure[] | CohortRefusal => {
  const given = cohortStages.filter((stage) => counts[stage] !== null)
  if (given.length === 0) return refuse('nobody-counted', 'Nothing is counted.', 'Give at least one number.')
  if (given.some((stage) => !Number.isInteger(counts[stage]) || counts[stage]! < 0 || counts[stage]! > 100_000)) return refuse('not-a-count', 'Each stage has a whole number, or is left empty.', 'Correct the number.')
  const limits: readonly (readonly [CohortStage, CohortStage])[] = [['selected', 'applied'], ['started', 'selected'], ['completed', 'started'], ['in-post-12', 'started'], ['in-post-24', 'in-post-12']]
  if (limits.some(([stage, before]) => counts[stage] !== null && counts[before] !== null && counts[stage] > counts[before])) return refuse('more-than-before', 'More people are at one stage than came to the stage before it.', 'Count only people of this cohort.')
  if (given.some((stage) => ofStarted.includes(stage)) && (counts.started ?? 0) === 0) return refuse('more-than-before', 'Nobody started, so nobody can have completed or stayed.', 'Give how many started.')
  if (given.some((stage) => addMonths(cohort.intake, monthsTo[stage]) > on)) return refuse('too-early', 'A number is given for a time that has not come.', 'Leave empty what nobody can know yet.')
  const amountOf = (stage: CohortStage): Amount => {
    const value = counts[stage]!
    const started = counts.started
    return ofStarted.includes(stage) && started !== null ? { kind: 'number', value: (100 * value) / started, numerator: value, denominator: started } : { kind: 'number', value, numerator: null, denominator: null }
  }
  return given.map((stage): ReadFigure => ({ measure: cohortMeasures[stage], body: cohort.body, period: cohortPeriod(cohort), amount: amountOf(stage), dataTo: on, standing: 'final', place: { sheet: null, row: null, column: null }, flag: null }))
}
