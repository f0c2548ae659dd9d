import { isNonEmpty } from '../branded.ts'
import { whyNotHere, type CommonRefusal, type Setting } from '../intervention/setting.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { bodyAtHand, type Register } from './at-hand.ts'
import type { Body, BodyId } from './body.ts'
import type { BodiesEntered } from './enter-bodies.ts'
import { jointReturns } from './joint-returns.ts'
import type { KnownBody } from './known-body.ts'
import { predecessorsOf } from './succession.ts'

export type TakeInRefusal = CommonRefusal | Refusal<'no-such-council' | 'already-there'>

const plain = ({ id, kind, name, dfeCode, gssCode, validFrom, validTo }: Body): Body => ({ id, kind, name, dfeCode, gssCode, validFrom, validTo })

/**
 * A council, those it came of, however far back, the others that came of them on the same day, and the return that some of them send together:
 * a series of figures needs all of them.
 */
const familyOf = (council: BodyId, { bodies, successions }: Register<KnownBody>): ReadonlySet<BodyId> => {
  const family = new Set<BodyId>([council])
  for (const id of family) for (const { predecessor, on } of predecessorsOf(successions, id).filter(({ kind }) => kind !== 'service-transferred')) {
    family.add(predecessor)
    for (const { successor } of successions.filter((each) => each.predecessor === predecessor && each.on === on)) family.add(successor)
  }
  for (const each of bodies.filter(({ id }) => family.has(id))) for (const joint of jointReturns) if (each.dfeCode !== null && joint.members.includes(each.dfeCode)) family.add(joint.body.id)
  return family
}

/**
 * In: a council, public record, and what the programme holds. Out: of the council's family, what the programme lacks: a council may have been taken in when its
 * family was not known yet, such as the return that two councils send together.
 */
export const lackedOf = (council: BodyId, publicly: Register<KnownBody>, held: Register): Register => {
  const family = familyOf(council, publicly)
  const isHeld = (predecessor: BodyId, successor: BodyId): boolean => held.successions.some((each) => each.predecessor === predecessor && each.successor === successor)
  return {
    bodies: publicly.bodies.filter(({ id }) => family.has(id) && !held.bodies.some((each) => each.id === id)).map(plain),
    successions: publicly.successions.filter(({ predecessor, successor }) => family.has(predecessor) && family.has(successor) && !isHeld(predecessor, successor)),
  }
}

/**
 * A person takes a council of public record into the programme, or what belongs to one that is there already. In: its id, public record, and where. Out: the
 * change, with the councils it came of, those that came of them beside it and their joint return, as far as the programme lacks them; or a refusal.
 */
export const takeCouncilIn = (council: string, publicly: Register<KnownBody>, setting: Setting): BodiesEntered | TakeInRefusal => {
  const notPermitted = whyNotHere('keep-bodies', setting)
  if (notPermitted !== null) return notPermitted
  const { bodies: held, successions: links } = setting.regime
  const found = bodyAtHand({ bodies: [], successions: [] }, publicly, council)
  if (found === null || found.spells[0].kind !== 'council') return refuse('no-such-council', 'There is no such council in public record.', 'Choose one from the list.')
  const { bodies, successions } = lackedOf(found.id, publicly, { bodies: held, successions: links })
  if (!isNonEmpty(bodies)) return refuse('already-there', `${found.spells[0].name} is in this programme already, with all that belongs to it.`, 'Choose another council, or look at this one.')
  return { kind: 'bodies-entered', programme: setting.programme, bodies, successions }
}
