import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ProgrammeHeader } from './programme-file.ts'

/** The rows travel as a stream of the lines of the file, because a programme with its reports can be larger than memory. */
export type ProgrammeBroughtIn = {
  readonly kind: 'programme-brought-in'
  readonly programme: ProgrammeId
  readonly header: ProgrammeHeader
  readonly sha256: string
  /** For people who are new here: it fits no password, so the host sets one for whoever is to sign in. */
  readonly passwordHash: string
  readonly lines: AsyncIterable<string>
}

/** In: a file that was checked, and whether the programme is here already. Out: the change, or a refusal. A programme is never written over. */
export const bringInProgramme = (
  file: Omit<ProgrammeBroughtIn, 'kind' | 'programme'>,
  isHere: boolean,
): ProgrammeBroughtIn | Refusal<'programme-is-here'> =>
  isHere
    ? refuse('programme-is-here', `The programme ${file.header.programme} is here already.`, 'Bring it into another copy; a programme is never written over.')
    : { kind: 'programme-brought-in', programme: file.header.programme, ...file }
