import type { Day } from '../calendar/day.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'
import { permissions } from './permission.ts'
import { isInForce, type Membership, type Person, type PersonId, type ProgrammeId } from './person.ts'

/** A leaver can no longer sign in. The name stays wherever the person did something. */
export type AccountClosed = { readonly kind: 'account-closed'; readonly programme: null; readonly person: PersonId; readonly reason: string }
export type AccountReopened = { readonly kind: 'account-reopened'; readonly programme: null; readonly person: PersonId; readonly reason: string }

export type AccountRefusal = Refusal<'for-the-host' | 'no-such-person' | 'no-reason' | 'closed-already' | 'not-closed' | 'would-leave-nobody'>

type Member = { readonly person: Person; readonly membership: Membership }

const hostsOnly = refuse('for-the-host', 'An account belongs to no single programme.', 'Ask whoever hosts this service. A role in your programme you can end yourself.')

/** In: everybody of the programmes somebody serves. Out: the programmes that nobody else could run: no other open account may give roles there. */
const leftToNobody = (leaving: PersonId, members: readonly Member[], on: Day): readonly ProgrammeId[] => {
  const mayManage = members.filter(({ person, membership }) => !person.isDisabled && isInForce(membership, on) && permissions['manage-people'][membership.role])
  return [...new Set(mayManage.filter(({ person }) => person.id === leaving).map(({ membership }) => membership.programme))].filter((programme) => !mayManage.some(({ person, membership }) => person.id !== leaving && membership.programme === programme))
}

/**
 * In: a person, why they leave, and everybody of the programmes they serve. Out: the change, or a refusal. Only the host closes an account; the last
 * one that may give roles in a programme stays open, for otherwise nobody could let anybody in.
 */
export const closeAccount = (person: Person | null, reason: string, { actor, members, on }: { readonly actor: Actor; readonly members: readonly Member[]; readonly on: Day }): AccountClosed | AccountRefusal => {
  if (actor.kind === 'person') return hostsOnly
  if (person === null) return refuse('no-such-person', 'Nobody here has that e-mail address.', 'Check the address.')
  if (person.isDisabled) return refuse('closed-already', 'The account is closed already.', 'There is nothing to do.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why the account is closed.', 'Give the reason in a sentence.')
  const [left] = leftToNobody(person.id, members, on)
  if (left !== undefined) return refuse('would-leave-nobody', `Nobody else may give roles in the programme ${left}.`, 'Let another director or programme lead join first.')
  return { kind: 'account-closed', programme: null, person: person.id, reason: reason.trim() }
}

/** In: a person and why they come back. Out: the change, or a refusal. Their roles stand as they stood; the host sets a new password. */
export const reopenAccount = (person: Person | null, reason: string, { actor }: { readonly actor: Actor }): AccountReopened | AccountRefusal => {
  if (actor.kind === 'person') return hostsOnly
  if (person === null) return refuse('no-such-person', 'Nobody here has that e-mail address.', 'Check the address.')
  if (!person.isDisabled) return refuse('not-closed', 'The account is open.', 'There is nothing to do.')
  return reason.trim() === '' ? refuse('no-reason', 'Nothing says why the account is opened again.', 'Give the reason in a sentence.') : { kind: 'account-reopened', programme: null, person: person.id, reason: reason.trim() }
}
