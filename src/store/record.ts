import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '../core/calendar/day.ts'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import { asJson } from '../core/journal/canonical.ts'
import { beginning, seal, type JournalLine } from '../core/journal/journal-line.ts'
import { capacityOf, type Actor } from '../core/people/actor.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { apply } from './apply/all.ts'
import type { Apply, Trace } from './apply/apply.ts'
import type { Change, RecordChange } from '../core/change.ts'
import { asRecordRefusal } from './faults.ts'
import type { Inside } from './schema.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The last line of the chain: what the next one follows. */
export type Head = { readonly sequence: number; readonly hash: string }

/** Waits until no other act is under way and holds the journal until this transaction ends. Out: its last line. */
export const lockJournal = async (inside: Inside): Promise<Head> => {
  const { rows } = await sql<Head>`select * from board_lock_journal()`.execute(inside)
  return rows[0] ?? { sequence: 0, hash: beginning }
}

const write = (inside: Inside, change: Change): Promise<Trace> => {
  const applyOne = apply[change.kind] as Apply<Change['kind']>
  return applyOne(inside, change)
}

const append = (inside: Inside, { subject, person, sequence, at, capacity, act, programme, reason, before, after, previous, hash }: JournalLine) =>
  inside
    .insertInto('journal')
    .values({
      sequence,
      at,
      person: person?.id ?? null,
      person_name: person?.name ?? null,
      capacity,
      act,
      programme,
      subject_kind: subject.kind,
      subject: subject.id,
      reason,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      previous,
      hash,
    })
    .execute()

/** What the line says came of a change, with the warning about child data that its person went past. */
const afterWith = (after: unknown, wentPast: TextCheckOverride | null): unknown =>
  wentPast === null ? after : { ...(typeof after === 'object' && after !== null && !Array.isArray(after) ? after : { after }), wentPastWarning: wentPast }

/**
 * Makes the one write door, for one transaction: it writes a change and adds one line to the journal, or does neither.
 * In: the transaction, the head of the journal it locked, the clock and who acts in it.
 */
export const bindRecord = (inside: Inside, locked: Head, { now, today, owner }: { now: () => string; today: Day; owner: Actor }) => {
  let head = locked
  let refused: Refusal | null = null

  const line = (change: Change, trace: Trace, actor: Actor, wentPast: TextCheckOverride | null): JournalLine => {
    const programme = change.programme
    return seal(
      {
        format: 1,
        sequence: head.sequence + 1,
        at: now(),
        person: actor.kind === 'person' ? { id: actor.person, name: actor.name } : null,
        capacity: capacityOf(actor, programme, today),
        act: change.kind,
        programme,
        subject: trace.subject,
        reason: trace.reason ?? null,
        before: asJson(trace.before),
        after: asJson(afterWith(trace.after, wentPast)),
      },
      head.hash,
      sha256,
    )
  }

  const record: RecordChange = async (decided, actor, wentPast = null) => {
    if (isRefusal(decided)) {
      refused = decided
      return decided
    }
    if (refused !== null) throw new Error(`an operation went on after it was refused: ${refused.code}`)
    if (JSON.stringify(actor) !== JSON.stringify(owner)) throw new Error('a change is recorded for another actor than the one who acts')
    try {
      const change: Change = decided
      const trace = await write(inside, change)
      const next = line(change, trace, actor, wentPast)
      await append(inside, next)
      head = next
      return decided
    } catch (error) {
      const keptOut = asRecordRefusal(error)
      if (keptOut === null) throw error
      refused = keptOut
      return keptOut
    }
  }
  return { record, wasRefused: () => refused !== null }
}
