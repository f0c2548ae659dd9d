import type { FlaggedWords } from '../assurance/claims-in-words.ts'
import type { Day } from '../calendar/day.ts'
import { isNonEmpty } from '../branded.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { latestIssue, type IssueReason, type Pack, type PackChange, type PackIssue, type PackSetup, type Supplement } from './pack.ts'
import { templateOf } from './pack-templates.data.ts'

/** What an issue was made from and what it became, whole, as canonical JSON. */
export type FrozenParts = { readonly facts: string; readonly factsSha256: Sha256; readonly paper: string; readonly paperSha256: Sha256; readonly composedBy: number }

export type PackBegun = { readonly kind: 'pack-begun'; readonly programme: ProgrammeId; readonly setup: PackSetup; readonly issue: PackIssue; readonly facts: string; readonly paper: string }
export type PackIssued = { readonly kind: 'pack-issued'; readonly programme: ProgrammeId; readonly issue: PackIssue; readonly facts: string; readonly paper: string }

export type PackRefusal = NotPermitted | Refusal<'no-title' | 'no-such-template' | 'since-not-before' | 'no-why' | 'nothing-differs' | 'no-such-page' | 'no-words' | 'moved-on'>

type Standing = { readonly actor: Actor; readonly programme: ProgrammeId; readonly on: Day }

const issueOf = ({ actor, programme, on }: Standing, pack: PackSetup['id'], edition: number, supplement: number, because: IssueReason, { factsSha256, paperSha256, composedBy }: FrozenParts): PackIssue => ({
  pack, programme, edition, supplement, because, on, by: actor.kind === 'person' ? actor.person : null, byName: actor.name, composedBy, factsSha256, paperSha256,
})

/**
 * In: what a pack is for and the frozen parts of its first edition. Out: the pack begun. Refuses who may not make packs, a pack without a
 * title or template, and a last board that was not before the meeting.
 */
export const beginPack = (setup: PackSetup, frozen: FrozenParts, standing: Standing): PackBegun | PackRefusal => {
  const refused = whyNot(standing.actor, 'make-a-pack', standing.programme, standing.on)
  if (refused !== null) return refused
  if (setup.title.trim() === '') return refuse('no-title', 'The pack has no title.', 'Give it the name of the meeting, such as “Improvement board, November 2026”.')
  if (templateOf(setup.template) === null) return refuse('no-such-template', 'There is no such kind of pack.', 'Choose one of the list.')
  if (setup.since >= setup.meeting) return refuse('since-not-before', 'The last board was not before this meeting.', 'Enter the day of the last board, so that what changed since can be listed.')
  return { kind: 'pack-begun', programme: standing.programme, setup, issue: issueOf(standing, setup.id, 1, 0, { kind: 'first' }, frozen), facts: frozen.facts, paper: frozen.paper }
}

/**
 * In: a pack, why it is corrected, what differs, and the frozen parts of the new edition. Out: the next edition. Refuses a correction without
 * a reason, and one that would change no word: nobody should have to look for a difference that is not there.
 */
export const correctPack = (pack: Pack, { why, changes }: { readonly why: string; readonly changes: readonly PackChange[] }, frozen: FrozenParts, standing: Standing): PackIssued | PackRefusal => {
  const refused = whyNot(standing.actor, 'make-a-pack', standing.programme, standing.on)
  if (refused !== null) return refused
  if (why.trim() === '') return refuse('no-why', 'It is not said why the pack is corrected.', 'Say what was wrong, in a sentence that will be printed in the new edition.')
  if (!isNonEmpty(changes)) return refuse('nothing-differs', 'Nothing in the record differs from this edition.', 'Correct the figure or the entry first. Then issue the new edition.')
  const issue = issueOf(standing, pack.id, latestIssue(pack).edition + 1, 0, { kind: 'correction', why: why.trim(), changes }, frozen)
  return { kind: 'pack-issued', programme: standing.programme, issue, facts: frozen.facts, paper: frozen.paper }
}

/**
 * In: a pack, a late paper, the pages its edition has, and the frozen parts. Out: the edition with its supplement. Refuses a paper without a
 * title or words, one after a page that is not there, and one that says what the record does not bear out, without the reason. `flagged`: what that is today.
 */
export const supplementPack = (pack: Pack, supplement: Supplement, pages: readonly string[], frozen: FrozenParts, standing: Standing, flagged: FlaggedWords['flagged']): PackIssued | PackRefusal | Refusal<'record-contradicts'> => {
  const refused = whyNot(standing.actor, 'make-a-pack', standing.programme, standing.on)
  if (refused !== null) return refused
  if (supplement.title.trim() === '' || supplement.paragraphs.every((each) => each.trim() === '')) return refuse('no-words', 'The paper has no title or no words.', 'Give it both.')
  if (!pages.includes(supplement.after)) return refuse('no-such-page', 'This edition has no such page.', 'Choose the page after which the paper goes.')
  const printed = new Set((supplement.flags?.flagged ?? []).map(({ sentence }) => sentence))
  if (flagged.some(({ sentence }) => !printed.has(sentence)) || (flagged.length > 0 && (supplement.flags?.goingOn ?? '').trim() === '')) return refuse('record-contradicts', 'The record does not bear this out.', 'Say it in other words, or give the reason for saying it all the same. The reason is printed with it.')
  const last = latestIssue(pack)
  const issue = issueOf(standing, pack.id, last.edition, last.supplement + 1, { kind: 'supplement', supplement }, frozen)
  return { kind: 'pack-issued', programme: standing.programme, issue, facts: frozen.facts, paper: frozen.paper }
}
