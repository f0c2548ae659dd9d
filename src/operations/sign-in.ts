import type { Person, PersonId } from '../core/people/person.ts'
import { refuse, type Refusal } from '../core/refusal.ts'

/** The door’s needs stand apart from the rest: it runs before anybody is known, with rights to people and sessions only. */
type Needs = {
  readonly accountByEmail: (email: string) => Promise<{ readonly person: Person; readonly passwordHash: string } | null>
  readonly isPassword: (hash: string, password: string) => Promise<boolean>
  /** A hash nobody’s password fits, so that an unknown address takes as long as a wrong password. */
  readonly decoyHash: string
  readonly newToken: () => string
  readonly beginSession: (session: { readonly token: string; readonly person: PersonId }) => Promise<void>
}

export type SignedIn = { readonly kind: 'signed-in'; readonly person: Person; readonly token: string }
export type SignInRefusal = Refusal<'wrong-address-or-password'>

/** In: what was typed. Out: a session, or one refusal for every cause, so that nobody learns which addresses exist. */
export const signIn = async (needs: Needs, typed: { readonly email: string; readonly password: string }): Promise<SignedIn | SignInRefusal> => {
  const account = await needs.accountByEmail(typed.email.trim())
  const isRight = await needs.isPassword(account?.passwordHash ?? needs.decoyHash, typed.password)
  if (account === null || !isRight || account.person.isDisabled) {
    return refuse('wrong-address-or-password', 'The e-mail address or the password is not right.', 'Check both and try again. If you cannot get in, ask whoever hosts this service.')
  }
  const token = needs.newToken()
  await needs.beginSession({ token, person: account.person.id })
  return { kind: 'signed-in', person: account.person, token }
}
