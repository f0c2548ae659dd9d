import type { FlaggedWords } from '../assurance/claims-in-words.ts'
import type { StatementId } from '../assurance/statement.ts'
import type { AuditRoundId } from '../audit/audit.ts'
import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Act } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { ActionId, OutcomeId } from '../plan/plan.ts'
import type { Author, BoardDecisionId, ChairAssessmentId, MeetingId } from './meeting.ts'
import { flagsOfSays, type PaperSays } from './paper-claims.ts'

export type LetterId = Branded<'LetterId'>
export type LetterStatementId = Branded<'LetterStatementId'>
export type LetterCommentId = Branded<'LetterCommentId'>

/** Reports that leave the board (domain.md 12.1), by who speaks and to whom. */
export const letterKinds = ['minister', 'commissioner-first', 'commissioner-later', 'cabinet', 'scrutiny'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Who drafts the facts of each, and who alone signs it and writes its judgement. */
export const letterActs = {
  minister: { drafts: 'draft-minister-letter', signs: 'sign-as-chair' },
  'commissioner-first': { drafts: 'draft-commissioner-report', signs: 'sign-as-commissioner' },
  'commissioner-later': { drafts: 'draft-commissioner-report', signs: 'sign-as-commissioner' },
  cabinet: { drafts: 'draft-council-report', signs: 'sign-as-director' },
  scrutiny: { drafts: 'draft-council-report', signs: 'sign-as-director' },
} as const satisfies Record<LetterKind, { readonly drafts: Act; readonly signs: Act }>

/**
 * What in or outside the record a sentence rests on. `words` is what the record said of it on that day: a letter is fixed, so it does not change when the record
 * does.
 */
export type RecordSource = { readonly words: string; readonly on: Day } & (
  | { readonly kind: 'measure'; readonly measure: MeasureId; readonly body: BodyId }
  | { readonly kind: 'finding'; readonly finding: FindingId }
  | { readonly kind: 'action'; readonly action: ActionId }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceId }
  | { readonly kind: 'decision'; readonly decision: BoardDecisionId }
  | { readonly kind: 'outside'; readonly url: string | null }
  | { readonly kind: 'audit'; readonly round: AuditRoundId }
  /** What an independent voice said of an outcome. */
  | { readonly kind: 'view'; readonly view: StatementId; readonly outcome: OutcomeId }
  /** What the chair concluded after a meeting. */
  | { readonly kind: 'conclusion'; readonly assessment: ChairAssessmentId; readonly meeting: MeetingId }
)

/** What a sentence of a letter rests on: the record, a fact of the same letter, or, where it truly does, its signer alone. */
export type LetterSource =
  | RecordSource
  | { readonly words: string; readonly on: Day; readonly kind: 'statement'; readonly statement: LetterStatementId }
  | { readonly words: string; readonly on: Day; readonly kind: 'own' }

/** A fact has a source. A judgement is the signer’s own, and says by its signature at the latest what it rests on; those signed before this was asked may have none. */
export type LetterStatement = {
  readonly id: LetterStatementId
  readonly section: string
  readonly text: string
  /** What of it the record did not bear out on the day it was written, and why it is said all the same; printed with it. Absent where nothing was flagged. */
  readonly flags?: FlaggedWords
} & (
  | { readonly voice: 'fact'; readonly sources: NonEmpty<LetterSource> }
  | { readonly voice: 'judgement'; readonly sources: readonly LetterSource[] }
)

export const testAnswers = ['yes', 'in-part', 'not-yet', 'cannot-tell'] as const
export type TestAnswer = (typeof testAnswers)[number]

/** How the signer answers one of the tests the letter must answer, such as whether progress is sufficient, and on what the answer rests; answers signed before that was asked name nothing. */
export type LetterTest = { readonly key: string; readonly answer: TestAnswer; readonly because: string; readonly sources?: readonly LetterSource[] }

/** A file that goes with a report of the council. Its bytes are kept by their hash. `says`: what it asserts, held against the record when it was attached; absent from files attached before they were read. */
export type LetterAppendix = { readonly document: Sha256; readonly title: string; readonly fileName: string; readonly mediaType: string; readonly size: number; readonly says?: PaperSays }

/** Appendices are absent from what was written before there were any. */
export type LetterText = { readonly statements: readonly LetterStatement[]; readonly tests: readonly LetterTest[]; readonly appendices?: readonly LetterAppendix[] }

export const letterStates = ['draft', 'in-check', 'checked', 'signed', 'withdrawn'] as const
export type LetterState = (typeof letterStates)[number]

export const letterMoves = ['send-to-check', 'finish-check', 'take-back', 'sign', 'withdraw'] as const
export type LetterMove = (typeof letterMoves)[number]

/** The one table of moves. What is signed is fixed: another letter corrects it. */
export const letterTransitions = {
  draft: { 'send-to-check': 'in-check', 'finish-check': null, 'take-back': null, sign: null, withdraw: 'withdrawn' },
  'in-check': { 'send-to-check': null, 'finish-check': 'checked', 'take-back': 'draft', sign: null, withdraw: 'withdrawn' },
  checked: { 'send-to-check': null, 'finish-check': null, 'take-back': 'draft', sign: 'signed', withdraw: 'withdrawn' },
  signed: { 'send-to-check': null, 'finish-check': null, 'take-back': null, sign: null, withdraw: null },
  withdrawn: { 'send-to-check': null, 'finish-check': null, 'take-back': null, sign: null, withdraw: null },
} as const satisfies Record<LetterState, Record<LetterMove, LetterState | null>>

/** A report to somebody above or beside the board, made of statements with sources. */
export type Letter = {
  readonly id: LetterId
  readonly programme: ProgrammeId
  readonly kind: LetterKind
  readonly title: string
  readonly addressee: string
  readonly period: { readonly from: Day; readonly to: Day }
  readonly state: LetterState
  readonly version: number
  readonly text: LetterText
  readonly begun: Author
  /** Who signed, and the hash of the text as it was signed: the journal has the same. */
  readonly signed: { readonly by: Author; readonly hash: Sha256 } | null
  /** True where this reader is outside the audience of a restriction: the text is then left out, and nothing may be written. */
  readonly isHeldBack: boolean
}

/** What the director says of the facts. It stands beside the text and never changes it (domain.md 12.1). */
export type LetterComment = {
  readonly id: LetterCommentId
  readonly programme: ProgrammeId
  readonly letter: LetterId
  /** Null where it is about the letter as a whole. */
  readonly statement: LetterStatementId | null
  readonly words: string
  readonly by: Author
  readonly answer: { readonly words: string; readonly by: Author } | null
}

export type LetterRecord = { readonly letters: readonly Letter[]; readonly comments: readonly LetterComment[] }

/** A letter’s sources numbered as they are printed: the same source has one number. */
export const numberedSources = ({ statements, tests }: LetterText): readonly LetterSource[] => {
  const seen = new Map<string, LetterSource>()
  for (const source of [...statements, ...tests].flatMap((each): readonly LetterSource[] => each.sources ?? [])) if (!seen.has(JSON.stringify(source))) seen.set(JSON.stringify(source), source)
  return [...seen.values()]
}

/** In: a statement, or an answer to a test, and the numbered sources of its letter. Out: the numbers of its own, from 1. */
export const sourceNumbers = ({ sources = [] }: Pick<LetterStatement | LetterTest, 'sources'>, numbered: readonly LetterSource[]): readonly number[] => {
  const keys = numbered.map((each) => JSON.stringify(each))
  return sources.map((each) => keys.indexOf(JSON.stringify(each)) + 1)
}

/** In: a letter. Out: exactly what is signed, as text for its hash: who it is to, the days it speaks of, every statement and answer, and the hash of each file that goes with it, with what stands flagged in it. */
export const signedText = ({ kind, title, addressee, period, text }: Pick<Letter, 'kind' | 'title' | 'addressee' | 'period' | 'text'>): string =>
  JSON.stringify({
    kind, title, addressee, from: period.from, to: period.to,
    statements: text.statements.map(({ section, voice, text: words, sources, flags }) => ({ section, voice, text: words, sources: sources.map((each) => [each.kind, each.words, each.on]), ...(flags === undefined ? {} : { flags }) })),
    tests: text.tests.map(({ key, answer, because, sources = [] }) => ({ key, answer, because, ...(sources.length === 0 ? {} : { sources: sources.map((each) => [each.kind, each.words, each.on]) }) })),
    ...((text.appendices ?? []).length === 0 ? {} : { appendices: text.appendices?.map(({ title, document, says }) => [title, document, ...[flagsOfSays(says)].filter((flags) => flags !== null)]) }),
  })
