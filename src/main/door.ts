import { createHash } from 'node:crypto'
import type { Store } from '../store/open-store.ts'
import type { Door } from '../web/door.ts'
import { newToken, now } from './clock.ts'
import { isPassword, makeDecoyHash } from './passwords.ts'

/** A working day and its evening; then a person signs in again. */
const sessionHours = 12
/** A browser left alone is signed out. */
const idleHours = 2
const hour = 3_600_000
const quarter = 0.25

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex')

const hoursFrom = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * hour).toISOString()

/** In: the store. Out: the door as pages know it. The token itself stays in the browser; the store keeps its hash. */
export const wireDoor = async ({ door }: Store): Promise<Omit<Door, 'thisToken' | 'thisAddress'>> => ({
  accountByEmail: (email) => door.accountByEmail(email),
  isPassword,
  decoyHash: await makeDecoyHash(newToken()),
  recentFailures: async (email) => (await door.failedAttempts({ email, address: '' }, hoursFrom(now(), -quarter))).byEmail,
  noteAttempt: (email, succeeded, address) => door.noteAttempt({ email, address, succeeded }),
  newToken,
  beginSession: ({ token, person }) => door.beginSession({ tokenHash: sha256(token), person, expiresAt: hoursFrom(now(), sessionHours) }),
  visitor: (token) => door.findSession(sha256(token), hoursFrom(now(), -idleHours)),
  endSession: (token) => door.revokeSession(sha256(token)),
  sessionsOf: async (person, thisToken) =>
    (await door.sessionsOf(person)).map(({ id, tokenHash, createdAt, lastSeenAt }) => ({ id, startedAt: createdAt, lastSeenAt, isThis: tokenHash === sha256(thisToken) })),
  revokeSession: (person, session) => door.revokeOwnSession(person, session),
})
