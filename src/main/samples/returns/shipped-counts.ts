import { dayOfNumber } from '../../../core/calendar/day-number.ts'
import { countsText } from '../../../core/measure/counts-file.ts'
import { monthStart, type Month } from '../../../core/measure/month.ts'
import { exampleshireMoments } from '../exampleshire-figures.data.ts'
import { inventedStory } from '../exampleshire-story.ts'
import { countCounty } from './count-county.ts'
import { countCountyWorkers } from './count-county-workers.ts'
import { countyMonths, planOfCounty } from './exampleshire-plan.ts'
import { annexAIndicators } from '../../../indicators/all.ts'
import { annexAWorkerIndicators } from '../../../indicators/worker-indicators.ts'
import { packParts } from './packed-parts.ts'

const monthStartOf = (month: Month) => dayOfNumber(monthStart(month))

/** The figures whose parts ship: those of all would make the first start of the sample slower for everybody. */
const withParts: ReadonlySet<string> = new Set([...annexAIndicators, ...annexAWorkerIndicators].map(({ id }) => id))

/**
 * Makes the returns of the invented county and counts them: what `exampleshire-counts.data.ts` ships. Out: the text of its counts file for all months, and
 * that of the month which was first counted when a third of it was not entered;
 * and the parts of the last 13 months, packed, because written out they would be larger than the service.
 */
export const countsToShip = async (): Promise<{ readonly whole: string; readonly halfEntered: string; readonly parts: string; readonly workforce: string; readonly care: string }> => {
  const story = inventedStory()
  const [plan, measures, { restatedMonth }] = [planOfCounty(story), new Set<string>(story.map(({ measure }) => measure)), exampleshireMoments]
  const whole = await countCounty(plan, { months: countyMonths, measures, lateMonth: null })
  const half = await countCounty(plan, { months: [countyMonths[restatedMonth]!], measures, lateMonth: restatedMonth })
  const { workforce, care } = await countCountyWorkers(plan)
  const since = monthStartOf(countyMonths.at(-13)!)
  return { whole: countsText({ ...whole, parts: [] }), halfEntered: countsText({ ...half, parts: [] }), parts: packParts(whole.parts.filter(({ indicator, from }) => withParts.has(indicator) && from >= since)), workforce: countsText(workforce), care: countsText(care) }
}
