import type { ToldPlan } from '../../src/core/plan/plan-difference.ts'
import { deliveryStates, type ActionId, type OutcomeId, type PriorityId } from '../../src/core/plan/plan.ts'
import { day } from '../../src/core/calendar/day.ts'
import { action, outcome } from './states.ts'

const titles = ['Give every child a named social worker within two working days, watched each week by the director until it has held for six months', 'Agree one contact form with schools, health and the police, and return those that lack what is needed with advice', 'Give every measure one definition, one owner and a check before it goes to the board']
const owners = ['Head of service, front door and assessment', 'Detective superintendent, Exampleshire Police', 'Principal social worker and quality lead']
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!

/** In: how many actions. Out: a plan of so many, under six priorities, three to an outcome, in words as long as such plans use. */
export const longPlan = (actions: number): ToldPlan => {
  const priorities = Array.from({ length: 6 }, (_, at) => ({ id: `p${at}` as PriorityId, programme: action('a').programme, position: at + 1, title: 'Practice that changes children’s lives', owner: pick(owners, at) }))
  const outcomes = Array.from({ length: Math.ceil(actions / 3) }, (_, at) => ({ ...outcome, id: `o${at}` as OutcomeId, priority: pick(priorities, at).id, position: at, difference: 'When someone is worried about a child, the right person decides what to do on the same day, and nobody waits.' }))
  return {
    priorities, outcomes,
    actions: Array.from({ length: actions }, (_, at) => action(`a${at}`, { id: `a${at}` as ActionId, outcome: pick(outcomes, at).id, number: at + 1, title: pick(titles, at), owner: pick(owners, at), partner: at % 4 === 0 ? 'Integrated care board' : null, due: day('2027-01-29'), delivery: pick(deliveryStates.filter((state) => state !== 'withdrawn'), at) })),
  }
}
