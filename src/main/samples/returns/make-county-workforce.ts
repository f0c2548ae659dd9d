import type { Month } from '../../../core/measure/month.ts'
import { chanceFrom } from './chance.ts'
import type { CountyPlan } from './make-county-returns.ts'

/** How many social workers of the invented county may hold cases. */
const posts = 255
/** Of 100 workers this many leave in a month, and another takes the post. */
const leaving = 1.4

/**
 * Makes the monthly table of social workers of the invented county. In: how the county goes. Out: the text of a CSV as the template asks
 * for it. Every worker is a number. Cases are spread around the average of the story, wider where teams were short of people.
 */
export const makeCountyWorkforce = (plan: CountyPlan): string => {
  const chance = chanceFrom(20_250_901)
  const bell = (): number => Array.from({ length: 12 }, chance.share).reduce((sum, each) => sum + each, -6)
  let made = 0
  const hired = () => ({ number: (made += 1), burden: bell(), isAgency: chance.share() < 0.2, fte: chance.share() < 0.14 ? 0.6 : 1 })
  const workers = Array.from({ length: posts }, hired)
  const rows = plan.months.flatMap((month: Month, at) => {
    // The spread narrows when the new front door takes the short pieces of work.
    const [average, spread] = [plan.count('average-caseload', at), at < 22 ? 4.6 : 3.4]
    return workers.map((worker, post) => {
      const hasLeft = chance.share() * 100 < leaving
      const cases = Math.max(1, Math.round((average + (worker.burden * 0.8 + bell() * 0.6) * spread) * worker.fte))
      const { number, isAgency, fte } = worker
      if (hasLeft) workers[post] = hired()
      return [month, `SW${1000 + number}`, isAgency ? 'yes' : 'no', hasLeft ? 'yes' : 'no', fte, hasLeft ? 0 : cases, 0].join(',')
    })
  })
  return ['Month,Worker,Agency,Left,FTE,Cases,Days absent', ...rows].join('\n')
}
