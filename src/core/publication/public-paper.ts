import type { PaperId } from '../board/meeting.ts'
import type { Day } from '../calendar/day.ts'
import type { PublicStep } from './public-letter.ts'

/** A paper of a meeting that two people released, as anybody may read it: a PDF as it was given, without who wrote it. */
export type PublicPaper = {
  readonly id: PaperId
  readonly title: string
  readonly meeting: { readonly series: string; readonly number: number; readonly on: Day }
  /** In bytes. */
  readonly size: number
  /** Oldest first; the last one is the release. */
  readonly steps: readonly PublicStep[]
}

/** In: a released paper. Out: the day on which the public could read it. */
export const paperReleasedOn = ({ steps, meeting }: PublicPaper): Day => steps.at(-1)?.on ?? meeting.on
