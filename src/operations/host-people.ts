import { addPerson, beginProgramme, passwordFault } from '../core/people/add-person.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Person, PersonId, Programme } from '../core/people/person.ts'
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
