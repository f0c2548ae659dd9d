import { dayOfNumber, type DayNumber } from '../../../core/calendar/day-number.ts'
import { monthEnd, monthStart } from '../../../core/measure/month.ts'
import { chanceFrom } from './chance.ts'
import type { CountyPlan } from './make-county-returns.ts'

type Spell = { readonly worker: number; readonly from: DayNumber; to: DayNumber | null }
type Child = { readonly number: number; readonly born: DayNumber; readonly began: DayNumber; ended: DayNumber | null; readonly spells: Spell[] }

const written = (on: DayNumber | null): string => (on === null ? '' : dayOfNumber(on).split('-').toReversed().join('/'))

/** Of 100 children this many get another worker in a month: fewer since fewer workers leave. */
const changing = (at: number): number => (at < 18 ? 6 : at < 26 ? 5 : 3.6)

const childrenInCare = (plan: CountyPlan): readonly Child[] => {
  const chance = chanceFrom(19_891_114)
  const all: Child[] = []
  const first = monthStart(plan.months[0]!)
  const comesIn = (began: DayNumber): Child => {
    const child: Child = { number: all.length + 1, born: began - 400 - chance.below(5_000), began, ended: null, spells: [{ worker: chance.below(150), from: began, to: null }] }
    all.push(child)
    return child
  }
  for (let count = plan.count('children-in-care', 0); count > 0; count -= 1) comesIn(first - 20 - chance.below(1_400))
  const change = (child: Child, on: DayNumber, wait: number): void => {
    const last = child.spells.at(-1)!
    if (last.to !== null || on <= last.from + 20) return
    last.to = on
    child.spells.push({ worker: (last.worker + 1 + chance.below(140)) % 150, from: on + wait, to: null })
  }
  // The year before, so that the first months can look back.
  for (let before = 11; before > 0; before -= 1) for (const child of all) if (chance.share() * 100 < 6) change(child, first - before * 30 + chance.below(28), 0)
  for (const [at, month] of plan.months.entries()) {
    const [start, end] = [monthStart(month), monthEnd(month)]
    const open = all.filter(({ ended }) => ended === null)
    const begun = plan.count('children-who-came-into-care', at)
    const ending = Math.max(0, Math.min(open.length, open.length + begun - plan.count('children-in-care', at)))
    for (let stop = 0; stop < ending; stop += 1) {
      const [leaving] = open.splice(chance.below(open.length), 1)
      leaving!.ended = start + 1 + chance.below(end - start)
    }
    for (const child of open) {
      if (chance.share() * 100 >= changing(at)) continue
      // One in five waits until somebody takes over.
      change(child, start + chance.below(end - start), chance.below(5) === 0 ? 3 + chance.below(24) : 0)
    }
    for (let row = 0; row < begun; row += 1) comesIn(start + chance.below(end - start))
  }
  return all
}

/** The years, ending on 31 March, that the months of a plan lie in. */
const yearsOf = (plan: CountyPlan): readonly number[] => [...new Set(plan.months.map((month) => Number(month.slice(0, 4)) + (Number(month.slice(5)) > 3 ? 1 : 0)))]

/**
 * Makes the looked-after children returns of the invented county, with its social workers. In: how the county goes. Out: the text of each
 * CSV file by name, three for each year. Every child and every worker is a number.
 */
export const makeCountyCare = (plan: CountyPlan): readonly (readonly [name: string, text: string])[] => {
  const [all, last] = [childrenInCare(plan), monthEnd(plan.months.at(-1)!)]
  return yearsOf(plan).flatMap((year) => {
    const [from, to] = [monthStart(`${year - 1}-04` as (typeof plan.months)[number]), Math.min(last, monthEnd(`${year}-03` as (typeof plan.months)[number]))]
    const here = all.filter(({ began, ended }) => began <= to && (ended === null || ended >= from))
    const until = (on: DayNumber | null): DayNumber | null => (on !== null && on <= to ? on : null)
    const id = ({ number }: Child): string => `EXC${String(number).padStart(5, '0')}`
    const born = (child: Child): string => written(child.born)
    return [
      [`header_${year}.csv`, ['CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', ...here.map((child) => `${id(child)},${year < 2025 ? (child.number % 2) + 1 : child.number % 2 === 0 ? 'M' : 'F'},${born(child)},WBRI,UN1,,`)].join('\n')],
      [`episodes_${year}.csv`, ['CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN', ...here.map((child) => `${id(child)},${written(child.began)},S,C2,N1,U4,PR1,${written(until(child.ended))},${until(child.ended) === null ? '' : 'E8'},,,,`)].join('\n')],
      [
        `sw_episodes_${year}.csv`,
        ['CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON', ...here.flatMap((child) => child.spells.filter(({ from: began }) => began <= to).map((spell) => {
          const end = until(spell.to ?? child.ended)
          return `${id(child)},${born(child)},W${spell.worker},${written(spell.from)},${written(end)},${end === null ? '' : 'CHCHAN'}`
        }))].join('\n'),
      ],
    ]
  })
}
