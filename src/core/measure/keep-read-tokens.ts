import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'

export type ReadTokenId = Branded<'ReadTokenId'>

/** A secret with which a program of one person reads the figures of one programme. Only its hash is kept. */
export type ReadToken = { readonly id: ReadTokenId; readonly programme: ProgrammeId; readonly person: PersonId; readonly name: string; readonly madeOn: Day; readonly withdrawnOn: Day | null }

/** The plain secret is shown once to its owner and never reaches a change or the journal. */
export type ReadTokenMade = { readonly kind: 'read-token-made'; readonly programme: ProgrammeId; readonly token: ReadToken; readonly tokenHash: string }
export type ReadTokenWithdrawn = { readonly kind: 'read-token-withdrawn'; readonly programme: ProgrammeId; readonly before: ReadToken; readonly token: ReadToken }

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly own: readonly ReadToken[] }
type OwnRefusal = NotPermitted | Refusal<'not-a-person'>

export const longestTokenName = 60
/** Who needs more than this many programs has lost sight of them. */
export const mostTokens = 10

const ownerIn = ({ programme, actor, on }: Setting): PersonId | OwnRefusal => {
  if (actor.kind === 'service') return refuse('not-a-person', 'A service reads without a token.', 'Sign in as a person.')
  return whyNot(actor, 'take-out-figures', programme, on) ?? actor.person
}

/** In: what the program is called, the hash of a new secret, and the tokens the person has. Out: the change, or a refusal. */
export const makeReadToken = (
  { name, id, tokenHash }: { readonly name: string; readonly id: ReadTokenId; readonly tokenHash: string },
  setting: Setting,
): ReadTokenMade | OwnRefusal | Refusal<'no-name' | 'name-too-long' | 'name-taken' | 'too-many-tokens'> => {
  const person = ownerIn(setting)
  if (typeof person !== 'string') return person
  const called = name.trim()
  const working = setting.own.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (called === '') return refuse('no-name', 'Nothing says which program will use it.', 'Give it a name, such as “Monthly report”.')
  if (called.length > longestTokenName) return refuse('name-too-long', 'The name is too long.', `Say it in ${longestTokenName} letters or fewer.`)
  if (working.some((each) => each.name.toLowerCase() === called.toLowerCase())) return refuse('name-taken', 'You have a working token of that name.', 'Withdraw it first, or give the new one another name.')
  if (working.length >= mostTokens) return refuse('too-many-tokens', `You have ${mostTokens} working tokens.`, 'Withdraw one that is no longer used.')
  return { kind: 'read-token-made', programme: setting.programme, tokenHash, token: { id, programme: setting.programme, person, name: called, madeOn: setting.on, withdrawnOn: null } }
}

/** In: the token to be withdrawn, from those the person has. Out: the change after which it opens nothing, or a refusal. */
export const withdrawReadToken = (id: string, setting: Setting): ReadTokenWithdrawn | OwnRefusal | Refusal<'no-such-token' | 'already-withdrawn'> => {
  const person = ownerIn(setting)
  if (typeof person !== 'string') return person
  const before = setting.own.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-token', 'You have no such token.', 'Choose one from the list.')
  if (before.withdrawnOn !== null) return refuse('already-withdrawn', 'It was withdrawn already.', 'There is nothing to do.')
  return { kind: 'read-token-withdrawn', programme: setting.programme, before, token: { ...before, withdrawnOn: setting.on } }
}
