import { canonical, type Json } from './canonical.ts'

/** SHA-256 as 64 hexadecimal digits, over the UTF-8 bytes of a text. Given by whoever has one: this room has none. */
export type Sha256 = (text: string) => string

/** What a line says, before it is chained. */
export type JournalEntry = {
  /** The version of this form. */
  readonly format: 1
  /** 1 for the first line of the store, then without a gap. */
  readonly sequence: number
  /** The instant, ISO in UTC to the millisecond. */
  readonly at: string
  /** Who, or null where a service acted. */
  readonly person: { readonly id: string; readonly name: string } | null
  /** In what capacity: the post held in that programme on that day, or the name of the service. */
  readonly capacity: string
  /** The kind of change, such as `action-planned`. */
  readonly act: string
  readonly programme: string | null
  readonly subject: { readonly kind: string; readonly id: string }
  readonly reason: string | null
  readonly before: Json
  readonly after: Json
}

/** A line of the journal: an entry, the hash of the line before it, and its own. */
export type JournalLine = JournalEntry & { readonly previous: string; readonly hash: string }

/** What stands before the first line. */
export const beginning = '0'.repeat(64)

/** The text a line's hash is taken over: everything the line says, the hash of the line before among it, without its own hash. */
export const sealedText = (line: Omit<JournalLine, 'hash'>): string => {
  const { format, sequence, at, person, capacity, act, programme, subject, reason, before, after, previous } = line
  return canonical({ format, sequence, at, person, capacity, act, programme, subject, reason, before, after, previous })
}

/** Chains an entry to the line before. In: the entry, the hash of the line before, and a SHA-256. Out: the finished line. */
export const seal = (entry: JournalEntry, previous: string, sha256: Sha256): JournalLine => ({
  ...entry,
  previous,
  hash: sha256(sealedText({ ...entry, previous })),
})
