import type { FlaggedWords } from '../assurance/claims-in-words.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'

export type PackId = Branded<'PackId'>

/**
 * For whom a pack is made. `entitled`: small numbers stand in it, and only who may see them may open it. `members`: small numbers are left
 * out. `public`: nothing but what passed suppression or was published before.
 */
export const packAudiences = ['entitled', 'members', 'public'] as const
export type PackAudience = (typeof packAudiences)[number]

/** The forms in which a pack leaves. */
export const packFormats = ['pdf', 'docx', 'html', 'xlsx'] as const
export type PackFormat = (typeof packFormats)[number]

/** One difference between two editions: where it stands, and the words before and after. Null where there was, or is, nothing. */
export type PackChange = { readonly where: string; readonly before: string | null; readonly after: string | null }

/** A paper put in after an edition was issued. It stands after a page of the edition and moves none. `flags`: what of it the record did not bear out, printed with it; absent where nothing was flagged. */
export type Supplement = { readonly after: string; readonly title: string; readonly from: string; readonly paragraphs: NonEmpty<string>; readonly flags?: FlaggedWords }

/** Why an issue exists. */
export type IssueReason =
  | { readonly kind: 'first' }
  | { readonly kind: 'correction'; readonly why: string; readonly changes: NonEmpty<PackChange> }
  | { readonly kind: 'supplement'; readonly supplement: Supplement }

/** A pack in one state, as it left. It is never changed: a correction is a new edition, a late paper a supplement to this one. */
export type PackIssue = {
  readonly pack: PackId
  readonly programme: ProgrammeId
  /** From 1. */
  readonly edition: number
  /** 0 for the edition as issued, 1 for it with its first supplement, and so on. */
  readonly supplement: number
  readonly because: IssueReason
  readonly on: Day
  readonly by: PersonId | null
  readonly byName: string
  /** The version of the words and the order in which facts become pages. */
  readonly composedBy: number
  /** Of the facts it was made from, and of the paper they became, both as canonical JSON. */
  readonly factsSha256: Sha256
  readonly paperSha256: Sha256
}

/** A file of an issue. The same issue printed again by the same program gives the same bytes. */
export type PackFile = {
  readonly format: PackFormat
  readonly sha256: Sha256
  readonly size: number
  /** What made it: the program and, for a PDF, its typesetter. */
  readonly madeBy: string
}

/** What a pack is made of and for: chosen once, when it is begun. */
export type PackSetup = {
  readonly id: PackId
  readonly programme: ProgrammeId
  readonly title: string
  readonly template: string
  readonly audience: PackAudience
  /** The day of the meeting it is for. */
  readonly meeting: Day
  /** The day of the last board: changes after it are listed. */
  readonly since: Day
  /** Whose figures it shows. */
  readonly bodies: readonly BodyId[]
  /** Measures it looks at more closely. */
  readonly deepDives: readonly MeasureId[]
}

/** A pack with its issues, the first one first, and the files there are of each. */
export type Pack = PackSetup & { readonly issues: NonEmpty<PackIssue & { readonly files: readonly PackFile[] }> }

/** In: a pack. Out: the issue people should read: the last one. */
export const latestIssue = ({ issues }: Pack): Pack['issues'][number] => issues.at(-1) ?? issues[0]
