import type { Day } from '../core/calendar/day.ts'
import { breakdownKinds } from '../core/measure/breakdown.data.ts'
import type { FigureKey } from '../core/measure/read-figure.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import type { Actor } from '../core/people/actor.ts'
import { may } from '../core/people/permission.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { breakdownAsSeen, type SeenBreakdown } from '../core/publication/breakdown-as-seen.ts'
import { policyOn } from '../core/publication/suppression-policy.ts'
import type { Reads } from '../store/reads/all.ts'

/** A figure broken down as a person may see it; `restated` are breakdowns of an earlier count of it, which no longer add up to it. */
export type BreakdownsOfFigure = { readonly breakdowns: readonly SeenBreakdown[]; readonly restated: readonly SeenBreakdown['by'][] }

/** The one way from the parts on record to a page. In: the reads, who asks, and the day. Out: what breaks a figure down for that person. */
export const breakdownsAsSeen =
  (reads: Pick<Reads, 'figureParts' | 'figuresOfMeasure' | 'suppressionPolicies'>, actor: Actor, today: () => Day) =>
  async (programme: ProgrammeId, { measure, body, period }: FigureKey): Promise<BreakdownsOfFigure> => {
    const parts = await reads.figureParts(programme, measure, body, period)
    const amount = (await reads.figuresOfMeasure(programme, measure, period)).find((figure) => figure.body === body)?.amount
    if (parts.length === 0 || amount === undefined || amount.kind !== 'number') return { breakdowns: [], restated: [] }
    const sight = { seesSmallNumbers: may(actor, 'see-small-numbers', programme, today()), policy: policyOn(await reads.suppressionPolicies(programme), today()), on: today() }
    const addsUp = (own: readonly FigurePart[]): boolean => {
      const [value, outOf] = [own.reduce((sum, part) => sum + part.value, 0), own.reduce((sum, part) => sum + (part.outOf ?? 0), 0)]
      return own[0]?.outOf === null ? value === amount.value : value === amount.numerator && outOf === amount.denominator
    }
    const all = breakdownKinds.flatMap((by) => {
      const own = parts.filter((part) => part.by === by)
      return own.length === 0 ? [] : [{ by, own, addsUp: addsUp(own) }]
    })
    return { breakdowns: all.filter((each) => each.addsUp).map(({ by, own }) => breakdownAsSeen(by, own, sight)), restated: all.filter((each) => !each.addsUp).map(({ by }) => by) }
  }
