import type { Figure } from '../../../core/measure/figure.ts'
import type { PackAudience } from '../../../core/pack/pack.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { seenCount, type Sight } from '../../../core/publication/small-number.ts'
import { campaignStages, offersSoFar, type AcademyCohort, type Campaign } from '../../../core/workforce/campaign.ts'
import { cohortMeasures, cohortPeriod, cohortStages, type CohortStage } from '../../../core/workforce/cohort-figures.ts'
import type { MeasureFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { WorkforceFacts } from '../../../reports/board-pack/practice-facts.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { groupWords } from '../../words/measure-words.ts'
import { campaignStageWords, cohortStageWords } from '../../words/risk-words.ts'
import { seenCountInWords } from '../../words/small-number-words.ts'

const hidden = 'Hidden: a small number'
const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`

const cohortCell = (cohort: AcademyCohort, stage: CohortStage, figures: readonly Figure[]): string => {
  const { from, to } = cohortPeriod(cohort)
  const amount = figures.find((each) => each.measure === cohortMeasures[stage] && each.body === cohort.body && each.period.from === from && each.period.to === to)?.amount
  if (amount === undefined) return 'Not yet'
  if (amount.kind === 'symbol') return 'Hidden'
  return amount.numerator === null ? amount.value.toLocaleString('en-GB') : `${amount.numerator} of ${amount.denominator}`
}

const campaignFacts = ({ title, from, posts, counts, stays, ...campaign }: Campaign, bodyName: string, sight: Sight): WorkforceFacts['campaigns'][number] => {
  const last = counts.at(-1)
  const isShown = (value: number): boolean => seenCount(value, sight).kind === 'count'
  const words = (value: number): string => capitalised(seenCountInWords(seenCount(value, sight)))
  return {
    title,
    about: `${bodyName}, since ${dayInWords(from)}. Posts to fill: ${posts}.`,
    countedOn: last === undefined ? null : dayInWords(last.on),
    stages: last === undefined ? [] : campaignStages.map((stage) => ({ stage: campaignStageWords[stage], words: words(last.counts[stage]) })),
    offers: offersSoFar(campaign).map(({ title: offer, poundsEach, paidTo }) => ({ title: offer, each: pounds(poundsEach), paidTo: words(paidTo), cost: isShown(paidTo) ? pounds(poundsEach * paidTo) : hidden })),
    stays: stays.map(({ on, months, started, inPost }) => ({ after: counted(months, 'month', 'months'), on, inPost: isShown(inPost) && isShown(started - inPost) ? `${inPost} of ${started}` : hidden })),
  }
}

/** Whether people are found and stay. In: the questions as the readers of the pack may have them answered, and the scorecard. */
export const gatherWorkforce = async (ask: Pick<Questions, 'workforcePlans' | 'bodies' | 'figuresOfMeasure'>, programme: ProgrammeId, audience: PackAudience, measures: readonly MeasureFacts[]): Promise<WorkforceFacts> => {
  const [{ campaigns, cohorts }, bodies] = [await ask.workforcePlans(programme), await ask.bodies(programme)]
  const figures: Figure[] = []
  if (cohorts.length > 0) for (const stage of cohortStages) figures.push(...(await ask.figuresOfMeasure(programme, cohortMeasures[stage], null)))
  const sight = { seesSmallNumbers: audience === 'entitled' }
  return {
    measures: measures.filter(({ group }) => group === groupWords.workforce).map(({ name, body, latest, period, change }) => ({ name, body, latest, period, change })),
    cohorts: cohorts.toReversed().map((cohort) => ({ title: cohort.title, intake: cohort.intake, places: String(cohort.places), stages: cohortStages.map((stage) => ({ stage: cohortStageWords[stage], words: cohortCell(cohort, stage, figures) })) })),
    campaigns: campaigns.toReversed().map((campaign) => campaignFacts(campaign, bodies.find(({ id }) => id === campaign.body)?.name ?? 'A body that is no longer here', sight)),
  }
}
