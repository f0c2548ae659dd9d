import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { digestFor, isPersonal, weekOf, type Digest } from '../core/board/digest.ts'
import type { LetterRecord } from '../core/board/letter.ts'
import type { BoardRecord } from '../core/board/meeting.ts'
import type { PublicationStep } from '../core/board/publication-state.ts'
import type { RecordRefusal } from '../core/change.ts'
import { isReminded, type Letter, type Reminder, type RemindersWritten } from '../core/intervention/reminder.ts'
import type { Actor } from '../core/people/actor.ts'
import { isInForce, type Membership, type Person, type PersonId, type Programme } from '../core/people/person.ts'
import type { Recording } from './needs.ts'

type Needs = Recording & {
  readonly board: (programme: Programme['id']) => Promise<BoardRecord>
  readonly letters: (programme: Programme['id']) => Promise<LetterRecord>
  readonly assuranceFor: (programme: Programme['id'], reader: { readonly kind: 'service' }) => Promise<Pick<AssuranceRecord, 'challenges'>>
  readonly publicationSteps: (programme: Programme['id']) => Promise<readonly PublicationStep[]>
  readonly membershipsOf: (programme: Programme['id']) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]>
  readonly reminderChoices: (programme: Programme['id']) => Promise<ReadonlyMap<PersonId, boolean>>
  readonly remindersWritten: (programme: Programme['id']) => Promise<readonly Reminder[]>
  /** Puts what waits for a person into words. */
  readonly digestOf: (person: Person, programme: Programme, digest: Digest) => Pick<Letter, 'subject' | 'body'>
}

/** The service writes the digests of a week: one letter a person for whom something waits, unless they want none. */
export const writeDigests = async (needs: Needs, programme: Programme, actor: Actor): Promise<RemindersWritten | RecordRefusal | null> => {
  const on = needs.today()
  const { id } = programme
  const [members, choices, written] = [await needs.membershipsOf(id), await needs.reminderChoices(id), await needs.remindersWritten(id)]
  const record = { board: await needs.board(id), letters: await needs.letters(id), steps: await needs.publicationSteps(id), challenges: (await needs.assuranceFor(id, { kind: 'service' })).challenges }
  const stage = `week-${weekOf(on)}` as const
  const serving = members.filter(({ membership, person }) => isInForce(membership, on) && !person.isDisabled)
  const letters = [...new Map(serving.map(({ person }) => [person.id, person])).values()].flatMap((person): readonly Letter[] => {
    const posts = serving.filter((each) => each.person.id === person.id).map(({ membership }) => membership)
    if (written.some((each) => each.person === person.id && each.due === 'digest' && each.stage === stage)) return []
    const digest = digestFor({ id: person.id, name: person.name, posts }, record, on)
    // Whoever owes something is told of it unless they switched letters off: an owner who hears nothing is chased by hand.
    const isTold = digest !== null && isReminded(posts.map(({ role }) => role), choices.get(person.id) ?? (isPersonal(digest) ? true : null))
    return !isTold ? [] : [{ id: needs.newId(), person: person.id, ...needs.digestOf(person, programme, digest), about: [{ due: 'digest', stage }] }]
  })
  return letters.length === 0 ? null : needs.record({ kind: 'reminders-written', programme: id, on, letters }, actor)
}
