import type { Body } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { CorporateParenting } from '../../../core/corporate-parenting/corporate-parenting.ts'
import type { Sight } from '../../../core/publication/small-number.ts'

/** What the parts of the page about corporate parenting are drawn from. */
export type ParentingSight = { readonly programme: string; readonly parenting: CorporateParenting; readonly bodies: readonly Body[]; readonly on: Day; readonly sight: Sight }

/** In: bodies and an id. Out: the name of the council. */
export const councilName = (bodies: readonly Body[], id: string): string => bodies.find((each) => each.id === id)?.name ?? id
