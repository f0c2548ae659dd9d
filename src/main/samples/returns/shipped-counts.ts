import { countsText } from '../../../core/measure/counts-file.ts'
import { exampleshireMoments } from '../exampleshire-figures.data.ts'
import { inventedStory } from '../exampleshire-story.ts'
import { countCounty } from './count-county.ts'
import { countyMonths, planOfCounty } from './exampleshire-plan.ts'

/**
 * Makes the returns of the invented county and counts them: what `exampleshire-counts.data.ts` ships. Out: the text of its counts file for all months, and
 * that of the month which was first counted when a third of it was not entered.
 */
export const countsToShip = async (): Promise<{ readonly whole: string; readonly halfEntered: string }> => {
  const story = inventedStory()
  const [plan, measures, { restatedMonth }] = [planOfCounty(story), new Set<string>(story.map(({ measure }) => measure)), exampleshireMoments]
  const whole = await countCounty(plan, { months: countyMonths, measures, lateMonth: null })
  const half = await countCounty(plan, { months: [countyMonths[restatedMonth]!], measures, lateMonth: restatedMonth })
  return { whole: countsText(whole), halfEntered: countsText(half) }
}
