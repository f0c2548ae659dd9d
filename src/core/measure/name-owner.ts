import { daySaid } from '../calendar/day-said.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MeasureOwner } from './measure-notes.ts'
import { noReason, personOf, whyNotOf, type MeasureRefusal, type MeasureSetting } from './measure-setting.ts'

export type MeasureOwnerNamed = { readonly kind: 'measure-owner-named'; readonly programme: ProgrammeId; readonly before: MeasureOwner | null; readonly owner: MeasureOwner }

/** In: who answers for a measure of a body from a day on, and why; the lines on record. Out: the change, or a refusal. */
export const nameOwner = (
  { measure, body, from, owner, reason }: Pick<MeasureOwner, 'measure' | 'body' | 'from' | 'owner' | 'reason'>,
  { owners, setting }: { readonly owners: readonly MeasureOwner[]; readonly setting: MeasureSetting },
): MeasureOwnerNamed | MeasureRefusal | Refusal<'dates-out-of-order' | 'nothing-changed'> => {
  const refusal = whyNotOf('set-targets', { measure, body, on: from }, setting) ?? noReason(reason)
  if (refusal !== null) return refusal
  const before = owners.filter((each) => each.measure === measure && each.body === body).toSorted((one, other) => one.from.localeCompare(other.from)).at(-1) ?? null
  if (before !== null && from <= before.from) return refuse('dates-out-of-order', `Somebody was named from ${daySaid(before.from)} on.`, 'Give a later day. Who answered before stays on record.')
  const named = owner === null || owner.trim() === '' ? null : owner.trim()
  if ((before?.owner ?? null) === named) return refuse('nothing-changed', named === null ? 'Nobody answers for it now either.' : 'They answer for it already.', 'Name somebody else.')
  return { kind: 'measure-owner-named', programme: setting.programme, before, owner: { programme: setting.programme, measure, body, from, owner: named, reason: reason.trim(), setBy: personOf(setting.actor) } }
}
