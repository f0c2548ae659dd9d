import type { Person, PersonId } from '../core/people/person.ts'
import { refuse, type Refusal } from '../core/refusal.ts'

/** The door’s needs stand apart from the rest: it runs before anybody is known, with rights to people and sessions only. */
type Needs = {
  readonly accountByEmail: (email: string) => Promise<{ readonly person: Person; readonly passwordHash: string } | null>
  readonly isPassword: (hash: string, password: string) => Promise<boolean>
  /** A hash nobody’s password fits, so that an unknown address takes as long as a wrong password. */
  readonly decoyHash: string
  readonly newToken: () => string
  /** How often this address was tried and failed in the last quarter of an hour, since its last success. */
  readonly recentFailures: (email: string) => Promise<number>
  readonly noteAttempt: (email: string, succeeded: boolean) => Promise<void>
  readonly beginSession: (session: { readonly token: string; readonly person: PersonId }) => Promise<void>
}

export type SignedIn = { readonly kind: 'signed-in'; readonly person: Person; readonly token: string }
export type SignInRefusal = Refusal<'wrong-address-or-password' | 'too-many-tries'>

/** After this many failures an address rests, also for the right password: else a guesser would learn when they had it. */
const mostFailures = 10

/** RFC 5321, section 4.5.3.1.3, leaves 254 characters for an address. What cannot be one is neither looked up nor kept. */
const couldBeAnAddress = (email: string): boolean => email.length <= 254 && !/\p{Cc}/u.test(email)

const wrong = (): SignInRefusal =>
  refuse('wrong-address-or-password', 'The e-mail address or the password is not right.', 'Check both and try again. If you cannot get in, ask whoever hosts this service.')

/** In: what was typed. Out: a session, or one refusal for every cause, so that nobody learns which addresses exist. */
export const signIn = async (needs: Needs, typed: { readonly email: string; readonly password: string }): Promise<SignedIn | SignInRefusal> => {
  const email = typed.email.trim()
  if (!couldBeAnAddress(email)) return wrong()
  if ((await needs.recentFailures(email)) >= mostFailures) {
    return refuse('too-many-tries', 'There were too many wrong tries with this e-mail address.', 'Wait a quarter of an hour and try again.')
  }
  const account = await needs.accountByEmail(email)
  const isRight = await needs.isPassword(account?.passwordHash ?? needs.decoyHash, typed.password)
  const isIn = account !== null && isRight && !account.person.isDisabled
  await needs.noteAttempt(email, isIn)
  if (!isIn) return wrong()
  const token = needs.newToken()
  await needs.beginSession({ token, person: account.person.id })
  return { kind: 'signed-in', person: account.person, token }
}
