import { describe, expect, it } from 'vitest'
import { addPerson, beginProgramme, longestPassword, passwordFault, shortestPassword } from './add-person.ts'
import type { PersonId } from './person.ts'

const made = { id: 'p1' as PersonId, passwordHash: 'a hash' }

describe('a new person', () => {
  it('comes with a trimmed name and address and may sign in', () =>
    expect(addPerson({ name: ' Ada Sample ', email: ' ada@exampleshire.example ' }, made)).toEqual({
      kind: 'person-added',
      programme: null,
      person: { id: 'p1', name: 'Ada Sample', email: 'ada@exampleshire.example', isDisabled: false },
      passwordHash: 'a hash',
    }))
  it.each(['', '  '])('is refused without a name (%j)', (name) => expect(addPerson({ name, email: 'a@b.example' }, made)).toMatchObject({ code: 'no-name' }))
  it.each(['', 'ada', 'ada@', '@b.example', 'a b@c.example', 'a@b'])('is refused with the address %j', (email) =>
    expect(addPerson({ name: 'Ada', email }, made)).toMatchObject({ code: 'no-such-address' }))
})

describe('a password', () => {
  it.each([
    [shortestPassword - 1, 'password-too-short'],
    [shortestPassword, null],
    [longestPassword, null],
    [longestPassword + 1, 'password-too-long'],
  ])('of %i characters: %s', (length, code) => expect(passwordFault('é'.repeat(length))?.code ?? null).toBe(code))
  it('is counted in characters, not in their parts', () => expect(passwordFault('😀'.repeat(14))?.code).toBe('password-too-short'))
})

describe('a new programme', () => {
  it.each(['exampleshire', 'west-exampleshire', 'a1'])('may be called %s', (id) =>
    expect(beginProgramme({ id, name: 'Exampleshire', kind: 'live', isInvented: true })).toMatchObject({ kind: 'programme-begun', programme: id }))
  it.each(['', 'West', 'a b', '-a', 'a-', '1a', 'ä'])('is refused with the id %j', (id) =>
    expect(beginProgramme({ id, name: 'Exampleshire', kind: 'live', isInvented: true })).toMatchObject({ code: 'no-plain-id' }))
  it('is refused without a name', () => expect(beginProgramme({ id: 'a', name: ' ', kind: 'live', isInvented: false })).toMatchObject({ code: 'no-name' }))
})
