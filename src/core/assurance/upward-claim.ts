import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { isStanding, type Evidence, type EvidenceId } from '../evidence/evidence.ts'
import { isStale } from '../evidence/staleness.ts'
import type { MeasureId } from '../measure/measure.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Action, ActionId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { closureState, type Closure } from './closure.ts'
import { saidBy } from './make-statement.ts'
import type { DataVoice, Said } from './statement.ts'

export type UpwardClaimId = Branded<'UpwardClaimId'>

/** Where a statement travels. */
export const claimPlaces = ['update', 'board-paper', 'cabinet-report', 'scrutiny-paper', 'letter-to-minister', 'public-page', 'other'] as const
export type ClaimPlace = (typeof claimPlaces)[number]

/** How far a completion is said to be: the work done, the proof accepted, or held at a re-check. */
export const completions = ['delivered', 'closed', 'embedded'] as const
export type Completion = (typeof completions)[number]

/** What a statement asserts, and what it is tied to. Something that asserts nothing is not in the ledger. */
export type Assertion =
  | { readonly kind: 'change'; readonly way: 'better' | 'worse' | 'same'; readonly measure: MeasureId; readonly body: BodyId }
  | { readonly kind: 'number'; readonly value: number; readonly measure: MeasureId; readonly body: BodyId; readonly periodEnd: Day }
  | { readonly kind: 'completion'; readonly far: Completion; readonly action: ActionId }
  /** Tied to evidence or to a document in words: a change that no measure of ours counts. */
  | { readonly kind: 'shown-by-evidence'; readonly evidence: EvidenceId }
  | { readonly kind: 'shown-by-document'; readonly document: string }

/** Why a statement stands flagged. The last is no contradiction: nobody here can check it. */
export const claimFlags = ['no-special-cause', 'other-way', 'too-few', 'not-measured', 'other-number', 'not-delivered', 'not-closed', 'not-re-checked', 'evidence-gone', 'evidence-stale', 'not-accepted', 'unchecked', 'tied-to-nothing'] as const
export type ClaimFlag = (typeof claimFlags)[number]

/** A statement meant to travel upward, with what it rests on and whether the record bore it out on the day it was made. */
export type UpwardClaim = {
  readonly id: UpwardClaimId
  readonly programme: ProgrammeId
  readonly words: string
  readonly place: ClaimPlace
  /** Which paper or letter, in words. */
  readonly where: string
  readonly asserts: Assertion
  readonly flag: ClaimFlag | null
  /** Why it is said all the same. Printed with it. */
  readonly goingOn: string | null
  readonly said: Said
}

export type UpwardClaimMade = { readonly kind: 'upward-claim-made'; readonly programme: ProgrammeId; readonly claim: UpwardClaim }

/** What the ledger holds a claim against. `valueOf` answers the figure on record for a period. */
export type ClaimFacts = {
  readonly data: readonly DataVoice[]
  readonly valueOf: (measure: MeasureId, body: BodyId, periodEnd: Day) => number | null
  readonly actions: readonly Action[]
  readonly closures: readonly Closure[]
  readonly evidence: readonly Evidence[]
  /** Evidence that a verifier has accepted. */
  readonly accepted: readonly EvidenceId[]
  readonly today: Day
}

const flagOnChange = ({ way, measure, body }: Assertion & { readonly kind: 'change' }, data: readonly DataVoice[]): ClaimFlag | null => {
  const shows = data.find((each) => each.measure === measure && each.body === body)?.shows ?? 'not-measured'
  switch (shows) {
    case 'too-few':
    case 'not-measured':
      return shows
    case 'cannot-be-told':
      return way === 'same' ? null : 'no-special-cause'
    case 'better':
    case 'worse':
      return shows === way ? null : 'other-way'
    case 'neither':
      return 'other-way'
    default:
      return shows satisfies never
  }
}

/**
 * In: what a statement asserts, and the record. Out: why it stands flagged, or null. “Improved” on a series without a special cause, “embedded”
 * without a re-check, a number that is not the one on record: each is flagged where it stands.
 */
export const flagOnClaim = (asserts: Assertion, { data, valueOf, actions, closures, evidence, accepted, today }: ClaimFacts): ClaimFlag | null => {
  switch (asserts.kind) {
    case 'change':
      return flagOnChange(asserts, data)
    case 'number': {
      const value = valueOf(asserts.measure, asserts.body, asserts.periodEnd)
      if (value === null) return 'not-measured'
      // A statement rounds: the number said must be the figure rounded to the places in which it is said.
      const places = String(asserts.value).split('.')[1]?.length ?? 0
      return Math.abs(value - asserts.value) <= 0.5 * 10 ** -places + 1e-9 ? null : 'other-number'
    }
    case 'completion': {
      const action = actions.find(({ id }) => id === asserts.action)
      if (action?.delivery !== 'delivered') return 'not-delivered'
      if (asserts.far === 'delivered') return null
      const state = closureState(closures, asserts.action)
      if (state !== 'closed' && state !== 'held') return 'not-closed'
      return asserts.far === 'embedded' && state !== 'held' ? 'not-re-checked' : null
    }
    case 'shown-by-evidence': {
      const piece = evidence.find(({ id }) => id === asserts.evidence)
      if (piece === undefined || !isStanding(piece)) return 'evidence-gone'
      if (isStale(piece, today)) return 'evidence-stale'
      return accepted.includes(piece.id) ? null : 'not-accepted'
    }
    case 'shown-by-document':
      return 'unchecked'
    default:
      return asserts satisfies never
  }
}

const notHere = (asserts: Assertion, { actions, evidence }: ClaimFacts): Refusal<'tied-to-nothing'> | null => {
  const isThere =
    asserts.kind === 'completion' ? actions.some(({ id }) => id === asserts.action) : asserts.kind === 'shown-by-evidence' ? evidence.some(({ id }) => id === asserts.evidence) : asserts.kind === 'shown-by-document' ? asserts.document.trim() !== '' : true
  return isThere ? null : refuse('tied-to-nothing', 'The statement is tied to nothing.', 'Choose the measure, the action, the evidence or the document that it rests on.')
}

/** In: a statement that is to travel upward, and the record. Out: the change, or a refusal. One that the record contradicts goes on only with a reason. */
export const makeUpwardClaim = (
  { words, place, where, asserts, goingOn }: Pick<UpwardClaim, 'words' | 'place' | 'where' | 'asserts' | 'goingOn'>,
  { id, ...facts }: Omit<ClaimFacts, 'today'> & { readonly id: UpwardClaimId },
  { programme, actor, on }: AssuranceSetting,
): UpwardClaimMade | NotPermitted | Refusal<'no-words' | 'no-place' | 'tied-to-nothing' | 'record-contradicts'> => {
  const refusal = whyNot(actor, 'make-upward-claim', programme, on)
  if (refusal !== null) return refusal
  if (words.trim() === '') return refuse('no-words', 'Nothing is said.', 'Write the sentence as it will be read.')
  if (where.trim() === '') return refuse('no-place', 'Nothing says where it will be read.', 'Name the paper, the letter or the update.')
  const about = { ...facts, today: on }
  const fault = notHere(asserts, about)
  if (fault !== null) return fault
  const flag = flagOnClaim(asserts, about)
  if (flag !== null && (goingOn ?? '').trim() === '') return refuse('record-contradicts', 'The record does not bear this out.', 'Change the sentence, or give the reason for saying it all the same. The reason is printed with it.')
  return { kind: 'upward-claim-made', programme, claim: { id, programme, words: words.trim(), place, where: where.trim(), asserts, flag, goingOn: flag === null ? null : (goingOn ?? '').trim(), said: saidBy(actor, programme, on) } }
}

/** In: the ledger, and two days. Out: the claims made from the first to the last, both included, the oldest first. Papers and packs read it. */
export const claimsMadeBetween = (claims: readonly UpwardClaim[], from: Day, to: Day): readonly UpwardClaim[] =>
  claims.filter(({ said }) => from <= said.on && said.on <= to).toSorted((one, other) => one.said.on.localeCompare(other.said.on))

/** In: the ledger, and the name of a paper or report. Out: the claims entered for it that stand flagged, so that the flag is seen where the paper is. */
export const flaggedIn = (claims: readonly UpwardClaim[], name: string): readonly UpwardClaim[] =>
  claims.filter(({ flag, where }) => flag !== null && where.trim().toLowerCase() === name.trim().toLowerCase())
