import { addBody } from '../core/bodies/add-body.ts'
import type { Body } from '../core/bodies/body.ts'
import type { Governance, Seat, SeatId, TermsOfReference } from '../core/bodies/governance.ts'
import { addSeat, endSeat, setTerms } from '../core/bodies/keep-seats.ts'
import { setOwners, type OwnersIntent } from '../core/bodies/set-owners.ts'
import type { Succession } from '../core/bodies/succession.ts'
import { takeCouncilIn } from '../core/bodies/take-council-in.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Source } from '../core/inspection/inspection.ts'
import type { Regime } from '../core/intervention/regime.ts'
import { setCarrying } from '../core/intervention/set-carrying.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

export type BodyNeeds = Recording & { readonly regime: (programme: ProgrammeId) => Promise<Regime>; readonly governance: (programme: ProgrammeId) => Promise<Governance> }

const settingOf = async (needs: BodyNeeds, { programme, actor }: Where) => ({ programme, actor, on: needs.today(), regime: await needs.regime(programme), governance: await needs.governance(programme) })

type NewTerms = Omit<TermsOfReference, 'programme' | 'sources'> & { readonly sources: readonly Source[] }
type NewSeat = Omit<Seat, 'id' | 'programme' | 'to' | 'endedBecause' | 'sources'> & { readonly sources: readonly Source[] }

/** A person adds a body to the programme, with who it comes after. */
export const addABody = async (needs: BodyNeeds, body: Body, successions: readonly Succession[], where: Where) => needs.record(addBody(body, successions, await settingOf(needs, where)), where.actor)

/** A person takes a council of public record into the programme, with those it came of. */
export const takeACouncilIn = async (needs: BodyNeeds, council: string, publicly: Parameters<typeof takeCouncilIn>[1], where: Where) => needs.record(takeCouncilIn(council, publicly, await settingOf(needs, where)), where.actor)

/** A person says who owns a body from a day on. */
export const sayWhoOwnsABody = async (needs: BodyNeeds, intent: OwnersIntent, where: Where) => needs.record(setOwners(intent, await settingOf(needs, where)), where.actor)

/** A person gives a board its terms of reference. */
export const giveTermsOfReference = async (needs: BodyNeeds, terms: NewTerms, where: Where) => needs.record(setTerms(terms, await settingOf(needs, where)), where.actor)

/** A person adds a seat on a board. */
export const addASeat = async (needs: BodyNeeds, seat: NewSeat, where: Where, id: SeatId = needs.newId() as SeatId) => needs.record(addSeat(seat, id, await settingOf(needs, where)), where.actor)

/** A person records the last day of a seat. */
export const endASeat = async (needs: BodyNeeds, { seat, lastDay, reason }: { readonly seat: SeatId; readonly lastDay: Day; readonly reason: string }, where: Where) => {
  const setting = await settingOf(needs, where)
  return needs.record(endSeat(setting.governance.seats.find((each) => each.id === seat) ?? null, { lastDay, reason }, setting), where.actor)
}

/** A person says who answers for the findings of a visit, or for the plan, from a day on. */
export const sayWhoAnswersForIt = async (needs: BodyNeeds, intent: Parameters<typeof setCarrying>[0], where: Where) => needs.record(setCarrying(intent, await settingOf(needs, where)), where.actor)
