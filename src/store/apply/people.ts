import { sql } from 'kysely'
import type { PersonId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'

export const programmeBegun: Apply<'programme-begun'> = async (inside, { about }) => {
  await inside.insertInto('programme').values({ id: about.id, name: about.name, kind: about.kind, is_invented: about.isInvented }).execute()
  return { subject: { kind: 'programme', id: about.id }, after: about }
}

export const personAdded: Apply<'person-added'> = async (inside, { person, passwordHash }) => {
  const { id, name, email, isDisabled } = person
  await inside.insertInto('person').values({ id, name, email, is_disabled: isDisabled, password_hash: passwordHash }).execute()
  return { subject: { kind: 'person', id }, after: person }
}

/** The journal says that a password was set, never which. */
export const passwordSet: Apply<'password-set'> = async (inside, { person, passwordHash }) => {
  mustTouchOne(await inside.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', person).executeTakeFirstOrThrow())
  return { subject: { kind: 'person', id: person } }
}

const switchAccount = async (inside: Inside, person: PersonId, isClosed: boolean): Promise<void> =>
  mustTouchOne(await inside.updateTable('person').set({ is_disabled: isClosed }).where('id', '=', person).where('is_disabled', '=', !isClosed).executeTakeFirstOrThrow())

export const accountClosed: Apply<'account-closed'> = async (inside, { person, reason }) => {
  await switchAccount(inside, person, true)
  return { subject: { kind: 'person', id: person }, reason, before: { isDisabled: false }, after: { isDisabled: true } }
}

export const accountReopened: Apply<'account-reopened'> = async (inside, { person, reason }) => {
  await switchAccount(inside, person, false)
  return { subject: { kind: 'person', id: person }, reason, before: { isDisabled: true }, after: { isDisabled: false } }
}

export const membershipBegun: Apply<'membership-begun'> = async (inside, { membership }) => {
  const { id, person, programme, role, capacity, speaksFor = null, from, to, appointment = null } = membership
  await inside.insertInto('membership').values({ id, person, programme, role, capacity, speaks_for: speaksFor, from_day: from, to_day: to, appointment: appointment?.id ?? null }).execute()
  return { subject: { kind: 'membership', id }, after: membership }
}

export const membershipEnded: Apply<'membership-ended'> = async (inside, { membership, before, to, reason }) => {
  const ended = inside.updateTable('membership').set({ to_day: to }).where('id', '=', membership).where(sql<boolean>`to_day is not distinct from ${before}`)
  mustTouchOne(await ended.executeTakeFirstOrThrow())
  return { subject: { kind: 'membership', id: membership }, reason, before: { to: before }, after: { to } }
}
