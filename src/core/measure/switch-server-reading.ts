import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Whether this service may read returns about children for a programme, from when, by whom and why. The last one holds; before the first it may not. */
export type ServerReading = { readonly isOn: boolean; readonly reason: string; readonly by: PersonId | null; readonly on: Day }

/** Reading returns on the server is switched on or off. */
export type ServerReadingSwitched = { readonly kind: 'server-reading-switched'; readonly programme: ProgrammeId; readonly before: ServerReading | null; readonly reading: ServerReading }

export type NotSwitched = NotPermitted | Refusal<'switched-already' | 'no-reason'>

/** In: what holds. Out: whether returns may be read here. */
export const readsOnServer = (held: ServerReading | null): boolean => held?.isOn === true

/**
 * In: on or off, the reason, what holds and who decides. Out: the change, or why not: another role, nothing would change, or no reason. On
 * means that files about children pass through the memory of this service, so it is decided by who answers for them (UK GDPR, article 35: after
 * an assessment of the risk), and not by who loads figures.
 */
export const switchServerReading = (
  { isOn, reason }: { readonly isOn: boolean; readonly reason: string },
  { programme, actor, on, held }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly held: ServerReading | null },
): ServerReadingSwitched | NotSwitched => {
  const barred = whyNot(actor, 'switch-server-reading', programme, on)
  if (barred !== null) return barred
  if (readsOnServer(held) === isOn) return refuse('switched-already', `Reading returns on this service is ${isOn ? 'on' : 'off'} already.`, 'Leave it as it is.')
  if (reason.trim() === '') return refuse('no-reason', 'Say why.', isOn ? 'Name the assessment of the risk (DPIA) that allows it, and who approved it.' : 'Write one sentence; it stands in the journal.')
  return { kind: 'server-reading-switched', programme, before: held, reading: { isOn, reason: reason.trim(), by: actor.kind === 'person' ? actor.person : null, on } }
}
