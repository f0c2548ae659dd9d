import type { Seat, TermsOfReference } from '../../core/bodies/governance.ts'
import type { Ownership } from '../../core/bodies/ownership.ts'
import type { CarriedKind, Carrying } from '../../core/intervention/carrying.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'

const json = (value: unknown): string => JSON.stringify(value)
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

const ownershipRow = ({ programme, owned, from, to, owners, sources, note }: Ownership) => ({ programme, owned, from_day: from, to_day: to, owners: json(owners), sources: json(sources), note })

const termsRow = ({ programme, body, from, purpose, duties, meets, reportsTo, sources }: TermsOfReference) => ({
  programme, body, from_day: from, purpose, duties: [...duties], meets, reports_to: reportsTo, sources: json(sources),
})

const seatRow = ({ programme, id, body, kind, title, represents, places, post, from, to, endedBecause, sources }: Seat) => ({
  programme, id, body, kind, title, represents, places, post, from_day: from, to_day: to, ended_because: endedBecause, sources: json(sources),
})

const carryingRow = ({ programme, what, from, instead, by, because, source }: Carrying) => ({
  programme, item_kind: what.kind, item: what.id, from_day: from, instead_of: instead ?? '', carried_by: [...by], because, source: jsonOrNull(source),
})

/** Writes the last day of an arrangement of owners that is still open. */
export const closeOwnership = async (inside: Inside, { programme, owned, from, to }: Ownership): Promise<void> =>
  mustTouchOne(await inside.updateTable('ownership').set({ to_day: to }).where('programme', '=', programme).where('owned', '=', owned).where('from_day', '=', from).where('to_day', 'is', null).executeTakeFirstOrThrow())

export const insertOwnership = async (inside: Inside, ownership: Ownership): Promise<void> => {
  await inside.insertInto('ownership').values(ownershipRow(ownership)).execute()
}

export const insertCarrying = async (inside: Inside, carrying: Carrying): Promise<void> => {
  await inside.insertInto('carrying').values(carryingRow(carrying)).execute()
}

export const updateSeat = async (inside: Inside, seat: Seat): Promise<void> =>
  mustTouchOne(await inside.updateTable('seat').set(seatRow(seat)).where('programme', '=', seat.programme).where('id', '=', seat.id).where('to_day', 'is', null).executeTakeFirstOrThrow())

export const bodyAdded: Apply<'body-added'> = async (inside, { programme, body, successions }) => {
  const { id, kind, name, dfeCode, gssCode, validFrom, validTo } = body
  await inside.insertInto('body').values({ programme, id, spell: 1, kind, name, dfe_code: dfeCode, gss_code: gssCode, valid_from: validFrom, valid_to: validTo }).execute()
  const links = successions.map(({ predecessor, successor, on, kind: how }) => ({ programme, predecessor, successor, on_day: on, kind: how }))
  if (links.length > 0) await inside.insertInto('succession').values(links).execute()
  return { subject: { kind: 'body', id }, after: { body, successions } }
}

export const ownersSet: Apply<'owners-set'> = async (inside, { closed, ownership }) => {
  if (closed !== null) await closeOwnership(inside, closed)
  await insertOwnership(inside, ownership)
  return { subject: { kind: 'body', id: ownership.owned }, before: closed, after: ownership }
}

export const termsSet: Apply<'terms-set'> = async (inside, { terms }) => {
  await inside.insertInto('terms_of_reference').values(termsRow(terms)).execute()
  return { subject: { kind: 'body', id: terms.body }, after: terms }
}

export const seatAdded: Apply<'seat-added'> = async (inside, { seat }) => {
  await inside.insertInto('seat').values(seatRow(seat)).execute()
  return { subject: { kind: 'seat', id: seat.id }, after: seat }
}

export const seatEnded: Apply<'seat-ended'> = async (inside, { before, seat, reason }) => {
  await updateSeat(inside, seat)
  return { subject: { kind: 'seat', id: seat.id }, reason, before, after: seat }
}

const subjectOf = { visit: 'inspection', plan: 'plan', contract: 'contract', support: 'support package', promise: 'promise', evidence: 'evidence' } as const satisfies Record<CarriedKind, string>

export const carryingSet: Apply<'carrying-set'> = async (inside, { carrying }) => {
  await insertCarrying(inside, carrying)
  return { subject: { kind: subjectOf[carrying.what.kind], id: carrying.what.id }, reason: carrying.because, after: carrying }
}
