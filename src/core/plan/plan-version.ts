import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import type { Day } from '../calendar/day.ts'
import { asJson, canonical } from '../journal/canonical.ts'
import { capacityOf, type Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Action, Outcome, Priority } from './plan.ts'

/** The plan as it stood at one moment: its three lists, in the order of the plan. */
export type PlanContent = { readonly priorities: readonly Priority[]; readonly outcomes: readonly Outcome[]; readonly actions: readonly Action[] }

/** A version of the plan that somebody signed. It is never changed: what comes after is the next version. */
export type PlanVersion = {
  readonly programme: ProgrammeId
  /** From 1, without a gap. */
  readonly number: number
  readonly on: Day
  readonly by: PersonId | null
  readonly name: string
  readonly capacity: string
  /** Why the plan was signed now. */
  readonly reason: string
  /** Who agreed to it, such as the meeting of the board; null where it is the signer’s alone. */
  readonly agreedBy: string | null
  readonly content: PlanContent
  /** Of the content, as `textOfPlan` writes it. */
  readonly hash: string
}

export type PlanBaselined = { readonly kind: 'plan-baselined'; readonly programme: ProgrammeId; readonly version: PlanVersion }

/** What is signed: the hash says which words the signer saw, the name is typed by hand as a signature. */
export type BaselineIntent = { readonly seen: string; readonly signature: string; readonly reason: string; readonly agreedBy: string | null }

/** The one text of a plan that is hashed: anybody with the content can write it again and compare (RFC 8785). */
export const textOfPlan = ({ priorities, outcomes, actions }: PlanContent): string => canonical(asJson({ priorities, outcomes, actions }))

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

type BaselineRefusal = NotPermitted | PointsAtAChild | Refusal<'nothing-to-sign' | 'nothing-changed' | 'changed-meanwhile' | 'not-your-name' | 'no-reason'>

/**
 * In: the plan as it stands, its hash, what the signer saw and typed, and the versions there are. Out: the next version, or a refusal. Nobody
 * signs what they did not see, in another's name, without a reason, or twice the same.
 */
export const baselinePlan = (
  { seen, signature, reason, agreedBy }: BaselineIntent,
  { content, hash, versions, programme, actor, on }: { readonly content: PlanContent; readonly hash: string; readonly versions: readonly PlanVersion[]; readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day },
): PlanBaselined | BaselineRefusal => {
  const notPermitted = whyNot(actor, 'baseline-the-plan', programme, on)
  if (notPermitted !== null) return notPermitted
  if (content.actions.length === 0) return refuse('nothing-to-sign', 'The plan has no action yet.', 'Plan what will be done first.')
  if (seen !== hash) return refuse('changed-meanwhile', 'The plan changed while you were reading it.', 'Read it again, then sign.')
  if (versions.at(-1)?.hash === hash) return refuse('nothing-changed', `The plan is as version ${versions.length} has it.`, 'There is nothing new to sign.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why the plan is signed now.', 'Say it in a sentence.')
  if (plain(signature) !== plain(actor.name)) return refuse('not-your-name', 'This is not the name you are signed in with.', `Type ${actor.name}.`)
  const named = refuseChildData([reason, agreedBy ?? ''], on)
  if (named !== null) return named
  const agreed = (agreedBy ?? '').trim()
  return {
    kind: 'plan-baselined',
    programme,
    version: {
      programme, number: versions.length + 1, on, by: actor.kind === 'person' ? actor.person : null, name: actor.name, capacity: capacityOf(actor, programme, on),
      reason: reason.trim(), agreedBy: agreed === '' ? null : agreed, content, hash,
    },
  }
}
