import type { Day } from '../../../core/calendar/day.ts'
import type { FrontDoor, FrontDoorPartnerId } from '../../../core/front-door/front-door.ts'
import { monthsFromTo, type Month } from '../../../core/measure/month.ts'
import type { Sight } from '../../../core/publication/small-number.ts'

/** What the parts of the page about the front door are drawn from. */
export type FrontDoorSight = { readonly programme: string; readonly frontDoor: FrontDoor; readonly month: Month | null; readonly on: Day; readonly sight: Sight }

/** In: what is on record and an agency. Out: its name. */
export const partnerName = ({ partners }: Pick<FrontDoor, 'partners'>, id: FrontDoorPartnerId): string => partners.find((each) => each.id === id)?.name ?? 'An agency that is not on the list'

/** In: a month. Out: it and the five before it, oldest first. */
export const sixMonthsTo = (month: Month): readonly Month[] => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const first = number > 5 ? `${year}-${String(number - 5).padStart(2, '0')}` : `${year - 1}-${String(number + 7).padStart(2, '0')}`
  return monthsFromTo(first as Month, month)
}
