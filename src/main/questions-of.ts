import type { Day } from '../core/calendar/day.ts'
import { asSeenByAll, readerOf, type Reader } from '../core/assurance/blindness.ts'
import type { JournalLine } from '../core/journal/journal-line.ts'
import type { JournalEntry } from '../core/journal-entry.ts'
import { figuresAsPublic } from './figures-as-public.ts'
import { figuresAsSeen } from './figures-as-seen.ts'
import { breakdownsAsSeen } from './breakdowns-as-seen.ts'
import type { PartsMemory } from './sealed-parts.ts'
import { papersAsSeen } from './papers-as-seen.ts'
import type { Actor } from '../core/people/actor.ts'
import { permissions } from '../core/people/permission.ts'
import { isInForce, type PersonId, type ProgrammeId } from '../core/people/person.ts'
import { packsAsSeen } from './packs-as-seen.ts'
import type { Reads } from '../store/reads/all.ts'
import type { Questions } from '../web/questions.ts'
import { analysedMeasuresOf } from './analysed-measures.ts'
import { analysedAsAtOf, recordAsAtOf } from './record-as-at.ts'

const asEntry = ({ sequence, at, person, capacity, act, programme, subject, reason, before, after, hash }: JournalLine): JournalEntry => ({
  sequence,
  at,
  who: person?.name ?? capacity,
  capacity: person === null ? 'Service' : capacity,
  act,
  programme: programme as ProgrammeId | null,
  subjectKind: subject.kind,
  subject: subject.id,
  reason,
  before,
  after,
  hash,
})

/** Somebody of no programme: entitled to nothing. What there is to read stays what the transaction may read. */
const stranger: Actor = { kind: 'person', person: '00000000-0000-0000-0000-000000000000' as PersonId, name: 'Stranger', memberships: [] }

/** In: the store’s reads inside one transaction, the day, who asks, and what is remembered of the parts of figures. Out: the questions pages ask, in their words. */
export const asQuestions = (reads: Reads, today: () => Day, actor: Actor, parts?: PartsMemory): Questions => ({
  ...figuresAsSeen(reads, actor, today),
  ...papersAsSeen(reads, actor, today),
  ...packsAsSeen(reads, actor, today),
  breakdowns: breakdownsAsSeen(reads, actor, today, parts),
  withoutSmallNumbers: { ...figuresAsSeen(reads, stranger, today), analysedMeasures: analysedMeasuresOf(figuresAsSeen(reads, stranger, today), today), figuresFor: 'members' },
  publicOnly: figuresAsPublic(reads, today),
  today,
  asAt: recordAsAtOf(reads, today),
  analysedAsAt: analysedAsAtOf(figuresAsSeen(reads, actor, today), today),
  assurance: (programme) => reads.assuranceFor(programme, readerOf(actor, programme, today())),
  assuranceForAll: async (programme) => {
    const record = await reads.assuranceFor(programme, { kind: 'service' })
    const readers = (await reads.membershipsOf(programme)).filter(({ membership }) => isInForce(membership, today())).map(({ membership }): Reader => ({ kind: 'person', person: membership.person, isReviewer: permissions['give-view'][membership.role] }))
    // What the service sees whole is sealed again here, before anything of it leaves.
    const whole = record.statements.flatMap((each) => (each.sight === 'open' ? [each] : []))
    return { ...record, statements: asSeenByAll(whole, readers, record.settlements) }
  },
  analysedMeasures: analysedMeasuresOf(figuresAsSeen(reads, actor, today), today),
  programmesOf: async (person) => {
    const own = new Set((await reads.servedBy(person)).filter((each) => isInForce(each, today())).map((each) => each.programme))
    return (await reads.programmes()).filter((programme) => own.has(programme.id))
  },
  journal: async (programme, { beforeSequence, limit, subject }) =>
    (await reads.journalOf(programme, { most: limit, before: beforeSequence, subject })).map(asEntry),
})
