import { refuse, type Refusal } from '../refusal.ts'
import type { PersonAdded, ProgrammeBegun } from './membership-changes.ts'
import type { PersonId, Programme, ProgrammeId } from './person.ts'

/**
 * The shortest password, in characters: NIST SP 800-63B-4 (August 2025), section 3.1.1, where a password is all there is.
 * Three random words, as the National Cyber Security Centre advises, are about that long.
 */
export const shortestPassword = 15
/** A longer one is refused before it is hashed, which costs time for each character. */
export const longestPassword = 200

/** In: a password somebody chose. Out: why it will not do, or null. Nothing else is asked of it: length is what helps. */
export const passwordFault = (password: string): Refusal<'password-too-short' | 'password-too-long'> | null => {
  const length = [...password].length
  if (length < shortestPassword) {
    return refuse('password-too-short', `The password has fewer than ${shortestPassword} characters.`, 'Choose three or four random words.')
  }
  if (length > longestPassword) return refuse('password-too-long', `The password has more than ${longestPassword} characters.`, 'Choose a shorter one.')
  return null
}

/** In: who is new here. Out: the change, or a refusal. Whether the address is taken is settled when it is recorded. */
export const addPerson = (
  { name, email }: { readonly name: string; readonly email: string },
  { id, passwordHash }: { readonly id: PersonId; readonly passwordHash: string },
): PersonAdded | Refusal<'no-name' | 'no-such-address'> => {
  if (name.trim() === '') return refuse('no-name', 'The person has no name.', 'Give the name as colleagues know it.')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) {
    return refuse('no-such-address', 'This is not an e-mail address.', 'Give it like name@council.gov.uk.')
  }
  return { kind: 'person-added', programme: null, person: { id, name: name.trim(), email: email.trim(), isDisabled: false }, passwordHash }
}

/** In: what a new programme is called. Out: the change, or a refusal. Its id stands in addresses, so it is short and plain. */
export const beginProgramme = ({ id, name, kind, isInvented }: Omit<Programme, 'id'> & { readonly id: string }): ProgrammeBegun | Refusal<'no-name' | 'no-plain-id'> => {
  if (name.trim() === '') return refuse('no-name', 'The programme has no name.', 'Give the name of the council or the service.')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return refuse('no-plain-id', 'The id of a programme is made of small letters, digits and hyphens.', 'Give it like exampleshire or west-exampleshire.')
  }
  const programme = id as ProgrammeId
  return { kind: 'programme-begun', programme, about: { id: programme, name: name.trim(), kind, isInvented } }
}
