import { memberRoles, type Role } from '../../src/core/people/role.ts'
import type { Reply } from './visitor.ts'

export type Outcome = 'let in' | 'asked to sign in' | 'refused' | `status ${number}`

/** Out: what came of asking for a page or sending a form. */
export const outcomeOf = ({ status, location }: Reply): Outcome => {
  if (status === 303 && (location ?? '').startsWith('/sign-in?next=')) return 'asked to sign in'
  // A program is told in so many words.
  if (status === 401) return 'asked to sign in'
  if (status === 403) return 'refused'
  return [200, 303, 422].includes(status) ? 'let in' : `status ${status}`
}

export const roles: readonly Role[] = [...memberRoles, 'public']

const expectedOutcome = (role: Role, allowed: string | undefined): Outcome => {
  if ((allowed ?? '').split(' ').includes(role)) return 'let in'
  return role === 'public' ? 'asked to sign in' : 'refused'
}

/** In: the roles that are let in. Out: what each role is to find at an address: a whole row, so that a failure names every role that found something else. */
export const expectedRow = (allowed: string | undefined): Readonly<Partial<Record<Role, Outcome>>> => Object.fromEntries(roles.map((role) => [role, expectedOutcome(role, allowed)]))
