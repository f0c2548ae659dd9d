import type { Day } from '../calendar/day.ts'
import { membershipsIn, type Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { SeenStatement, Settlement, Statement } from './statement.ts'

/** Who reads statements: a person, who may be one of those who give the independent view, or a service, which sees all. */
export type Reader = { readonly kind: 'service' } | { readonly kind: 'person'; readonly person: PersonId; readonly isReviewer: boolean }

/** In: who acts, where and when. Out: the reader that blindness knows. */
export const readerOf = (actor: Actor, programme: ProgrammeId, on: Day): Reader =>
  actor.kind === 'service' ? { kind: 'service' } : { kind: 'person', person: actor.person, isReviewer: membershipsIn(actor, programme, on).some(({ role }) => permissions['give-view'][role]) }

type Placed = Pick<Statement, 'outcome' | 'round' | 'voice' | 'said' | 'isBlind'>

/** In: a round of one outcome. Out: whether both voices are in. */
export const isComplete = (round: readonly Pick<Placed, 'voice'>[]): boolean => round.some(({ voice }) => voice === 'claim') && round.some(({ voice }) => voice === 'view')

/**
 * The third dangerous door: the one rule of who sees what another has said. In a round without blindness everyone sees everything. In a
 * blind round a person sees their own words; the others’ once both voices are in; and a reviewer only once their own view is in too, so that
 * each view is written before the claim is seen. A round that was settled, or that a later round has followed, is history and open.
 */
const maySee = (statement: Placed, reader: Reader, { all, settlements }: { readonly all: readonly Placed[]; readonly settlements: readonly Pick<Settlement, 'outcome' | 'round'>[] }): boolean => {
  const own = all.filter(({ outcome }) => outcome === statement.outcome)
  const round = own.filter((each) => each.round === statement.round)
  if (reader.kind === 'service' || !round.some(({ isBlind }) => isBlind)) return true
  if (statement.said.by === reader.person) return true
  if (settlements.some((each) => each.outcome === statement.outcome && each.round === statement.round)) return true
  if (own.some((each) => each.round > statement.round)) return true
  if (!isComplete(round)) return false
  return !reader.isReviewer || round.some(({ voice, said }) => voice === 'view' && said.by === reader.person)
}

/** In: every statement, who reads, and what was settled. Out: the same list with what this reader may not see yet sealed. */
export const asSeenBy = (statements: readonly Statement[], reader: Reader, settlements: readonly Pick<Settlement, 'outcome' | 'round'>[]): readonly SeenStatement[] =>
  statements.map((statement) => {
    if (maySee(statement, reader, { all: statements, settlements })) return { ...statement, sight: 'open' }
    const { id, programme, outcome, round, voice, said, isBlind } = statement
    return { sight: 'sealed', id, programme, outcome, round, voice, said, isBlind }
  })

/**
 * For a paper that every member of a programme will read. In: every statement, its readers, and what was settled. Out: the same list, open only
 * where each of the readers may see it: a pack must not tell a reviewer what the pages would have kept sealed.
 */
export const asSeenByAll = (statements: readonly Statement[], readers: readonly Reader[], settlements: readonly Pick<Settlement, 'outcome' | 'round'>[]): readonly SeenStatement[] => {
  // A member who is no reviewer, so that a programme without people hides what it hides from each of them.
  const seen = [{ kind: 'person' as const, person: 'a member' as PersonId, isReviewer: false }, ...readers].map((reader) => asSeenBy(statements, reader, settlements))
  return statements.map((_, at) => seen.find((each) => each[at]?.sight === 'sealed')?.[at] ?? seen[0]![at]!)
}
