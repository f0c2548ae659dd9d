import { describe, expect, it } from 'vitest'
import type { Person, PersonId } from '../core/people/person.ts'
import { signIn } from './sign-in.ts'

const person: Person = { id: 'p' as PersonId, name: 'Ada', email: 'ada@example.org', isDisabled: false }

const door = (over: { readonly isDisabled?: boolean; readonly failures?: number } = {}) => {
  const sessions: string[] = []
  const attempts: boolean[] = []
  const checked: string[] = []
  return {
    sessions,
    attempts,
    checked,
    needs: {
      accountByEmail: async (email: string) => (email === person.email ? { person: { ...person, isDisabled: over.isDisabled ?? false }, passwordHash: 'right' } : null),
      isPassword: async (hash: string, password: string) => {
        checked.push(hash)
        return hash === password
      },
      decoyHash: 'decoy',
      newToken: () => 'token',
      recentFailures: async () => over.failures ?? 0,
      noteAttempt: async (_email: string, succeeded: boolean) => {
        attempts.push(succeeded)
      },
      beginSession: async ({ token }: { readonly token: string }) => {
        sessions.push(token)
      },
    },
  }
}

describe('signing in', () => {
  it('begins a session with the right password', async () => {
    const { needs, sessions, attempts } = door()
    expect(await signIn(needs, { email: ' ada@example.org ', password: 'right' })).toMatchObject({ kind: 'signed-in', token: 'token' })
    expect([sessions, attempts]).toEqual([['token'], [true]])
  })
  it('checks a decoy for an unknown address, so that it takes as long', async () => {
    const { needs, checked, sessions } = door()
    expect(await signIn(needs, { email: 'who@example.org', password: 'right' })).toMatchObject({ code: 'wrong-address-or-password' })
    expect([checked, sessions]).toEqual([['decoy'], []])
  })
  it('keeps out a disabled person who knows the password', async () =>
    expect(await signIn(door({ isDisabled: true }).needs, { email: person.email, password: 'right' })).toMatchObject({ code: 'wrong-address-or-password' }))
  it.each([
    [9, 'signed-in'],
    [10, 'refusal'],
    [11, 'refusal'],
  ])('after %i failures gives: %s', async (failures, kind) => expect(await signIn(door({ failures }).needs, { email: person.email, password: 'right' })).toMatchObject({ kind }))
})
