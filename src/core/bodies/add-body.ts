import { daySaid } from '../calendar/day-said.ts'
import { addDays } from '../calendar/day.ts'
import { whyNotHere, type CommonRefusal, type Setting } from '../intervention/setting.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isValidOn, type Body, type BodyId } from './body.ts'
import type { Succession } from './succession.ts'

export type BodyAdded = { readonly kind: 'body-added'; readonly programme: ProgrammeId; readonly body: Body; readonly successions: readonly Succession[] }

export type LinkRefusal = Refusal<'no-such-body' | 'follows-itself' | 'successor-not-there' | 'predecessor-not-there' | 'goes-in-a-circle'>
export type AddRefusal = CommonRefusal | LinkRefusal | Refusal<'no-name' | 'already-there' | 'ended-before-it-began'>

const leadsTo = (links: readonly Succession[], from: BodyId, wanted: BodyId, seen: readonly BodyId[] = []): boolean =>
  from === wanted || (!seen.includes(from) && links.filter((each) => each.predecessor === from).some((each) => leadsTo(links, each.successor, wanted, [...seen, from])))

/**
 * In: bodies and links, and one link more. Out: null where it can stand, else why not: both bodies must be there, the successor on
 * the day and the predecessor on the day before, and nobody may come after itself by however long a way round. Work that a trust
 * hands back to a council it once came from is no such circle, because the council went on all the time.
 */
export const faultInLink = (bodies: readonly Body[], links: readonly Succession[], { predecessor, successor, on, kind }: Succession): LinkRefusal | null => {
  if (predecessor === successor) return refuse('follows-itself', 'A body cannot come after itself.', 'Choose another body.')
  const [before, after] = [bodies.filter((each) => each.id === predecessor), bodies.filter((each) => each.id === successor)]
  const [first] = after
  if (before.length === 0 || first === undefined) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies on record.')
  if (!after.some((each) => isValidOn(each, on))) return refuse('successor-not-there', `${first.name} does not exist on ${daySaid(on)}.`, 'Choose a body that exists on that day, or another day.')
  if (!before.some((each) => isValidOn(each, addDays(on, -1)))) return refuse('predecessor-not-there', `${before[0]?.name} does not exist on the day before ${daySaid(on)}.`, 'Check the day.')
  const lasting = links.filter((each) => each.kind !== 'service-transferred')
  if (kind !== 'service-transferred' && leadsTo(lasting, successor, predecessor)) return refuse('goes-in-a-circle', `${first.name} came before ${before[0]?.name} and cannot come after it.`, 'Choose another body.')
  return null
}

/** In: a body and who it comes after. Out: the change, or a refusal: its days must be in order, and nobody has its id yet. */
export const addBody = (intent: Body, successions: readonly Succession[], setting: Setting): BodyAdded | AddRefusal => {
  const notPermitted = whyNotHere('keep-bodies', setting)
  if (notPermitted !== null) return notPermitted
  const { regime, programme } = setting
  const body = { ...intent, name: intent.name.trim() }
  if (body.name === '') return refuse('no-name', 'The body has no name.', 'Give its name.')
  if (regime.bodies.some((each) => each.id === body.id)) return refuse('already-there', `${body.name} is in this programme already.`, 'Choose it from the list instead.')
  if (body.validFrom !== null && body.validTo !== null && body.validTo < body.validFrom) return refuse('ended-before-it-began', 'The body would end before it began.', 'Correct one of the two days.')
  for (const link of successions) {
    const fault = faultInLink([...regime.bodies, body], regime.successions, link)
    if (fault !== null) return fault
  }
  return { kind: 'body-added', programme, body, successions }
}
