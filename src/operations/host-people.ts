import { addPerson, beginProgramme, passwordFault } from '../core/people/add-person.ts'
import type { Actor } from '../core/people/actor.ts'
import { closeAccount, reopenAccount } from '../core/people/close-account.ts'
import type { Membership, Person, PersonId, Programme, ProgrammeId } from '../core/people/person.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording } from './needs.ts'

/** The one who runs the computer. Only main can act as it: there is no page for these acts. */
const host: Actor = { kind: 'service', name: 'command line' }

/** The host lets somebody sign in. The password comes hashed, because hashing is slow and acts wait for one another. */
export const addAPerson = (needs: Pick<Recording, 'record' | 'newId'>, about: { readonly name: string; readonly email: string }, passwordHash: string) =>
  needs.record(addPerson(about, { id: needs.newId() as PersonId, passwordHash }), host)

/** The host sets somebody’s password anew. */
export const setAPassword = async (
  needs: Pick<Recording, 'record'> & { readonly personByEmail: (email: string) => Promise<Person | null> },
  email: string,
  passwordHash: string,
) => {
  const person = await needs.personByEmail(email)
  if (person === null) return refuse('no-such-person', 'Nobody here has that e-mail address.', 'Check the address, or add the person first.')
  return needs.record({ kind: 'password-set', programme: null, person: person.id, passwordHash } as const, host)
}

/** The host begins a programme. */
export const beginAProgramme = (needs: Pick<Recording, 'record'>, about: Omit<Programme, 'id'> & { readonly id: string }) => needs.record(beginProgramme(about), host)

/** In: a password. Out: why it will not do, or null. Asked before it is hashed. */
export const whyNotThisPassword = passwordFault

type AccountNeeds = Pick<Recording, 'record' | 'today'> & {
  readonly personByEmail: (email: string) => Promise<Person | null>
  readonly servedBy: (person: PersonId) => Promise<readonly Membership[]>
  readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly person: Person; readonly membership: Membership }[]>
}

/** The host closes the account of somebody who left. Whoever calls it also ends their sessions. */
export const closeAnAccount = async (needs: AccountNeeds, email: string, reason: string) => {
  const person = await needs.personByEmail(email)
  const programmes = person === null ? [] : [...new Set((await needs.servedBy(person.id)).map(({ programme }) => programme))]
  const members = []
  for (const programme of programmes) members.push(...(await needs.membershipsOf(programme)))
  return needs.record(closeAccount(person, reason, { actor: host, members, on: needs.today() }), host)
}

/** The host opens a closed account again. */
export const reopenAnAccount = async (needs: Pick<AccountNeeds, 'record' | 'personByEmail'>, email: string, reason: string) => needs.record(reopenAccount(await needs.personByEmail(email), reason, { actor: host }), host)
