import type { Action } from '../plan/plan.ts'
import type { Closure } from './closure.ts'
import type { DataVoice } from './statement.ts'
import { flagOnClaim, type ClaimFacts, type ClaimFlag } from './upward-claim.ts'

/** What a sentence asserts, where it says so in a usual way. */
export const wordedClaims = ['better', 'embedded'] as const
export type WordedClaim = (typeof wordedClaims)[number]

/** A sentence that asserts something the record does not bear out, and why it stands flagged. */
export type FlaggedSentence = { readonly sentence: string; readonly flag: ClaimFlag }

/** What stood flagged in a text on the day it was said, and why it was said all the same. Printed with the text. */
export type FlaggedWords = { readonly flagged: readonly FlaggedSentence[]; readonly goingOn: string }

/** What a text rests on: what the measures tied to it show, and the actions it speaks of. */
export type RestsOn = { readonly data: readonly DataVoice[]; readonly actions: readonly Action[]; readonly closures: readonly Closure[] }

/** A thing called after improvement is no claim of it: the board, the plan, an area for improvement. */
const notTheThing = '(?! (?:board|plan|plans|notice|programme|adviser|partner|partners|work|journey|action|actions|team|service|cycle|lead|officer))'
const asserted: Readonly<Record<WordedClaim, RegExp>> = {
  better: new RegExp(
    String.raw`\b(?:improved|improving|improves)${notTheThing}\b|\b(?:an?|marked|significant|real|clear|steady|further|visible|lasting|some|seen|shows?|showed|see) (?:\w+ )?improvements?${notTheThing}\b|\bbetter (?:than|now)\b|\b(?:got|get|gets|getting|become|became|becoming|is|are|much|now|does|do) better\b|\b(?:faster|quicker|sooner|strengthened|turned (?:the|a) corner)\b|\bgood (?:and steady )?progress\b`,
    'i',
  ),
  embedded: /\b(?:embedded|bedded in|business as usual|(?:is|are|been|was|were) sustained|sustained (?:change|improvement)|here to stay)\b/i,
}

/**
 * Said before it, in the same breath: then the sentence hopes, asks, or says the opposite. Words of the field that look alike are left out: plans are things
 * here, children are in need, and May is a month.
 */
const takenBack = /\b(?:not|no|nor|never|nothing|nobody|neither|cannot|without|yet to|will|would|should|shall|must|might|could|can|if|whether|unless|until|aims?|hopes?|expects?|expected|wants?|wanted|areas? for|room for|to it that)\b|n[’']t\b|\bto(?: (?:be|have|become|get|see))?\s*$/i
const mayBe = /\bmay\b/

const clauseBefore = (sentence: string, at: number): string => sentence.slice(0, at).split(/[,;:–—]|\b(?:and|but)\b/).at(-1)!.split(/\s+/).slice(-7).join(' ')

const asserts = (sentence: string, claim: WordedClaim): boolean =>
  [...sentence.matchAll(new RegExp(asserted[claim].source, 'gi'))].some(({ index }) => {
    const before = clauseBefore(sentence, index)
    return !takenBack.test(before) && !mayBe.test(before)
  })

/** In: a text. Out: each of its sentences that asserts a change for the better, or that something has held, as these are usually said. A question asserts nothing. */
export const claimsInWords = (text: string): readonly { readonly sentence: string; readonly claim: WordedClaim }[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !sentence.endsWith('?'))
    .flatMap((sentence) => wordedClaims.filter((claim) => asserts(sentence, claim)).map((claim) => ({ sentence, claim })))

/** The gravest first: that is the one the reader is told. */
const gravity: readonly ClaimFlag[] = ['other-way', 'no-special-cause', 'too-few', 'not-measured']

const flagOn = (claim: WordedClaim, { data, actions, closures }: RestsOn, today: ClaimFacts['today']): ClaimFlag | null => {
  const facts: ClaimFacts = { data, actions, closures, valueOf: () => null, evidence: [], accepted: [], today }
  if (claim === 'better') {
    const flags = data.map(({ measure, body }) => flagOnClaim({ kind: 'change', way: 'better', measure, body }, facts))
    if (flags.includes(null)) return null
    return gravity.find((each) => flags.includes(each)) ?? 'not-measured'
  }
  const flags = actions.map(({ id }) => flagOnClaim({ kind: 'completion', far: 'embedded', action: id }, facts))
  return actions.length === 0 ? 'not-re-checked' : (flags.find((each) => each !== null) ?? null)
}

/**
 * In: a text, what it rests on and the day. Out: each sentence that the record does not bear out: “improved” where no measure tied to it shows a change for
 * the better, “embedded” without a re-check that held. It reads usual words and no more: silence here is no proof that a text is right.
 */
export const flagsInWords = (text: string, restsOn: RestsOn, today: ClaimFacts['today']): readonly FlaggedSentence[] =>
  claimsInWords(text).flatMap(({ sentence, claim }) => {
    const flag = flagOn(claim, restsOn, today)
    return flag === null ? [] : [{ sentence, flag }]
  })
