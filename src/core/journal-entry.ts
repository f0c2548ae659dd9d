import type { ProgrammeId } from './people/person.ts'

/** One line of the journal as a page shows it. */
export type JournalEntry = {
  readonly sequence: number
  /** The instant, ISO with offset zero. */
  readonly at: string
  readonly who: string
  readonly capacity: string
  readonly act: string
  readonly programme: ProgrammeId | null
  readonly subjectKind: string
  readonly subject: string
  readonly reason: string | null
  readonly before: unknown
  readonly after: unknown
  readonly hash: string
}
