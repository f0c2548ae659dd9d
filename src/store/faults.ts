import type { RecordRefusal } from '../core/change.ts'
import { refuse } from '../core/refusal.ts'

/** A change meant a row that is not as it was, or not within the actor's sight. */
export class MovedMeanwhile extends Error {}

type DatabaseError = { readonly code: string; readonly constraint?: string }

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)

const byConstraint: Readonly<Record<string, RecordRefusal>> = {
  person_email: refuse('already-there', 'Somebody with this e-mail address is on the list already.', 'Use the person who is there, or give another address.'),
  action_number_once: refuse('changed-meanwhile', 'Somebody planned another action at the same moment.', 'Send it once more.'),
  membership_ends_after_it_begins: refuse('not-possible', 'The role would end before it starts.', 'Correct one of the two dates.'),
}

const byCode: Readonly<Record<string, RecordRefusal>> = {
  '23505': refuse('already-there', 'This was recorded already, perhaps by someone else just now.', 'Load the page again and look at what is there.'),
  '23503': refuse('not-there', 'Something this refers to is not on the record.', 'Load the page again and choose from what is there.'),
  '23514': refuse('not-possible', 'These details cannot all be true.', 'Check what you entered and send it again.'),
  '23502': refuse('not-possible', 'Something needed is missing.', 'Check what you entered and send it again.'),
  '42501': refuse('not-yours', 'The record does not let you change this.', 'Ask the programme lead whether you are a member today.'),
  '22P05': refuse('not-text', 'The text holds a sign that cannot be kept.', 'Type the text again instead of pasting it.'),
  '22021': refuse('not-text', 'The text holds a sign that cannot be kept.', 'Type the text again instead of pasting it.'),
}

/** In: whatever was thrown. Out: the refusal it amounts to, or null where it is a fault. */
export const asRecordRefusal = (error: unknown): RecordRefusal | null => {
  if (error instanceof MovedMeanwhile) {
    return refuse('changed-meanwhile', 'This is no longer as it was when you opened it.', 'Load the page again and look at what is there.')
  }
  return isDatabaseError(error) ? (byConstraint[error.constraint ?? ''] ?? byCode[error.code] ?? null) : null
}
