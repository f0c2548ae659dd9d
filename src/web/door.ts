import type { DueDay } from '../core/intervention/duty-calendar.ts'
import type { Membership, Person, PersonId, Programme } from '../core/people/person.ts'

/** One signed-in browser, as its owner sees it. */
export type Session = { readonly id: string; readonly startedAt: string; readonly lastSeenAt: string; readonly isThis: boolean }

/** What the door may ask and do before anybody is known, or about the visitor’s own sessions. */
export type Door = {
  readonly accountByEmail: (email: string) => Promise<{ readonly person: Person; readonly passwordHash: string } | null>
  readonly isPassword: (hash: string, password: string) => Promise<boolean>
  readonly decoyHash: string
  readonly recentFailures: (email: string) => Promise<number>
  readonly noteAttempt: (email: string, succeeded: boolean, address: string) => Promise<void>
  readonly newToken: () => string
  readonly beginSession: (session: { readonly token: string; readonly person: PersonId }) => Promise<void>
  /** Whose session this is, or null where it ended, was revoked or never was. */
  readonly visitor: (token: string) => Promise<{ readonly person: Person; readonly memberships: readonly Membership[] } | null>
  /** The calendar behind a secret address: null where it never was one, `over` where it was withdrawn or its owner serves the programme no longer. */
  readonly subscribedCalendar: (secret: string) => Promise<{ readonly programme: Programme; readonly days: readonly DueDay[]; readonly address: string; readonly at: string } | 'over' | null>
  /** The person behind a read token and the name of the program, seeing one programme alone; null where it opens nothing. */
  readonly readingProgram: (secret: string) => Promise<{ readonly name: string; readonly person: Person; readonly memberships: readonly Membership[] } | null>
  readonly endSession: (token: string) => Promise<void>
  readonly sessionsOf: (person: PersonId, thisToken: string) => Promise<readonly Session[]>
  readonly revokeSession: (person: PersonId, session: string) => Promise<void>
  /** The visitor’s own token, for pages about sessions. Empty where nobody is signed in. */
  readonly thisToken: string
  /** The visitor’s network address. */
  readonly thisAddress: string
}
