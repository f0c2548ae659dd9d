import { createHash } from 'node:crypto'
import type { SignedIn } from '../store/door.ts'
import type { Store } from '../store/open-store.ts'
import { rememberWhile } from '../store/remember-while.ts'
import type { Door } from '../web/door.ts'
import { newToken, now, today } from './clock.ts'
import { isPassword, makeDecoyHash } from './passwords.ts'
import { subscribedCalendar } from './subscribed-calendar.ts'

/** A working day and its evening; then a person signs in again. */
const sessionHours = 12
/** A browser left alone is signed out. */
const idleHours = 2
const hour = 3_600_000
const quarter = 0.25

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex')

const hoursFrom = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * hour).toISOString()

/**
 * In: the store, and where people reach the service. Out: the door as pages know it. The token itself stays in the browser; the store keeps its hash.
 * Where this process alone writes to the record, who holds a session is remembered until the next write, and a minute at most, after which their
 * last sight is written.
 */
export const wireDoor = async (store: Store, address: string): Promise<Omit<Door, 'thisToken' | 'thisAddress'>> => {
  const remembered = rememberWhile<SignedIn>(() => {
    const changes = store.changes()
    return changes === null ? null : `${changes} ${now().slice(0, 16)}`
  })
  return {
    accountByEmail: (email) => store.door.accountByEmail(email),
    isPassword,
    decoyHash: await makeDecoyHash(newToken()),
    recentFailures: async (email) => (await store.door.failedAttempts({ email, address: '' }, hoursFrom(now(), -quarter))).byEmail,
    noteAttempt: (email, succeeded, address) => store.door.noteAttempt({ email, address, succeeded }),
    newToken,
    beginSession: ({ token, person }) => store.door.beginSession({ tokenHash: sha256(token), person, expiresAt: hoursFrom(now(), sessionHours) }),
    visitor: async (token) => {
      const hash = sha256(token)
      const ask = (): Promise<SignedIn | null> => store.door.findSession(hash, hoursFrom(now(), -idleHours))
      const found = await remembered(hash, ask)
      return found !== null && found.expiresAt <= now() ? ask() : found
    },
    subscribedCalendar: subscribedCalendar({ store, today, now, hashOf: sha256, address }),
    readingProgram: async (secret) => {
      const found = await store.door.readToken(sha256(secret))
      if (found === null || found.isWithdrawn || found.person.isDisabled) return null
      return { name: found.name, person: found.person, memberships: found.memberships.filter(({ programme }) => programme === found.programme) }
    },
    endSession: (token) => store.door.revokeSession(sha256(token)),
    sessionsOf: async (person, thisToken) =>
      (await store.door.sessionsOf(person)).map(({ id, tokenHash, createdAt, lastSeenAt }) => ({ id, startedAt: createdAt, lastSeenAt, isThis: tokenHash === sha256(thisToken) })),
    revokeSession: (person, session) => store.door.revokeOwnSession(person, session),
  }
}
