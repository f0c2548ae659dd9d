import { addMonths, dayOfNumber } from '../../../core/calendar/day-number.ts'
import { monthStart, type Month } from '../../../core/measure/month.ts'
import { chanceFrom } from './chance.ts'
import type { CountyPlan } from './make-county-returns.ts'

/** How many social workers of the invented county may hold cases. */
const posts = 255
/** Of 100 workers this many leave in a month, and another takes the post. */
const leaving = 1.4

/** Workers come and go; whether one is from an agency is told by the number, so that it stays so while the share does. */
const isFromAgency = (number: number, share: number): boolean => (number * 7919) % 1000 < share * 1000
/** Who left in the eleven months before the first, without whom a year of leavers could not be counted. */
const leftBefore = (plan: CountyPlan): readonly string[] =>
  Array.from({ length: 11 }, (_, back) => dayOfNumber(addMonths(monthStart(plan.months[0]!), back - 11)).slice(0, 7)).flatMap((month, at) => Array.from({ length: at % 3 === 2 ? 2 : 3 }, (_, each) => `${month},SW${9_000 + at * 3 + each},no,yes,1,0,0`))

/**
 * Makes the monthly tables of social workers and of vacant posts of the invented county. In: how the county goes. Out: the text of both as CSV, as the
 * templates ask for them. Every worker is a number. Cases are spread around the average of the story, wider where teams were short of people.
 */
export const makeCountyWorkforce = (plan: CountyPlan): { readonly workers: string; readonly vacancies: string } => {
  const chance = chanceFrom(20_250_901)
  const bell = (): number => Array.from({ length: 12 }, chance.share).reduce((sum, each) => sum + each, -6)
  let made = 0
  const hired = () => ({ number: (made += 1), burden: bell(), drawn: chance.share(), fte: chance.share() < 0.14 ? 0.6 : 1 })
  const workers = Array.from({ length: posts }, hired)
  const vacancies: string[] = []
  const rows = plan.months.flatMap((month: Month, at) => {
    // The spread narrows when the new front door takes the short pieces of work.
    const [average, spread] = [plan.count('average-caseload', at), at < 22 ? 4.6 : 3.4]
    let permanent = 0
    const own = workers.map((worker, post) => {
      const hasLeft = chance.share() * 100 < leaving
      const cases = Math.max(1, Math.round((average + (worker.burden * 0.8 + bell() * 0.6) * spread) * worker.fte))
      const { number, fte } = worker
      const isAgency = isFromAgency(number, plan.share('agency-rate', at))
      if (!isAgency && !hasLeft) permanent += fte
      if (hasLeft) workers[post] = hired()
      return [month, `SW${1000 + number}`, isAgency ? 'yes' : 'no', hasLeft ? 'yes' : 'no', fte, hasLeft ? 0 : cases, 0].join(',')
    })
    const vacant = plan.share('vacancy-rate', at)
    vacancies.push(`${month},${Math.round((2 * permanent * vacant) / (1 - vacant)) / 2}`)
    return own
  })
  return { workers: ['Month,Worker,Agency,Left,FTE,Cases,Days absent', ...leftBefore(plan), ...rows].join('\n'), vacancies: ['Month,Vacancies FTE', ...vacancies].join('\n') }
}
