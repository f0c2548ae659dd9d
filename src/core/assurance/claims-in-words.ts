import type { Action } from '../plan/plan.ts'
import type { Closure } from './closure.ts'
import { flagOnNumber, numbersInWords, type HeldNumbers } from './numbers-in-words.ts'
import { isSaidOutright, statedSentences } from './sentences.ts'
import type { DataVoice } from './statement.ts'
import { flagOnClaim, type ClaimFacts, type ClaimFlag } from './upward-claim.ts'

/** What a sentence asserts, where it says so in a usual way. */
export const wordedClaims = ['better', 'embedded', 'delivered', 'closed'] as const
export type WordedClaim = (typeof wordedClaims)[number]

/** A sentence that asserts something the record does not bear out, and why it stands flagged. */
export type FlaggedSentence = { readonly sentence: string; readonly flag: ClaimFlag }

/** What stood flagged in a text on the day it was said, and why it was said all the same. Printed with the text. */
export type FlaggedWords = { readonly flagged: readonly FlaggedSentence[]; readonly goingOn: string }

/** What a text rests on: what the measures tied to it show, the actions it speaks of, and the numbers on record for it. */
export type RestsOn = { readonly data: readonly DataVoice[]; readonly actions: readonly Action[]; readonly closures: readonly Closure[]; readonly numbers: HeldNumbers }

/** A thing called after improvement is no claim of it: the board, the plan, an area for improvement. */
const notTheThing = '(?! (?:board|plan|plans|notice|programme|adviser|partner|partners|work|journey|action|actions|team|service|cycle|lead|officer))'
const asserted: Readonly<Record<WordedClaim, RegExp>> = {
  better: new RegExp(
    String.raw`\b(?:improved|improving|improves)${notTheThing}\b|\b(?:an?|marked|significant|real|clear|steady|further|visible|lasting|some|seen|shows?|showed|see) (?:\w+ )?improvements?${notTheThing}\b|\bbetter (?:than|now)\b|\b(?:got|get|gets|getting|become|became|becoming|is|are|much|now|does|do) better\b|\b(?:faster|quicker|sooner|strengthened|turned (?:the|a) corner)\b|\bgood (?:and steady )?progress\b`,
    'i',
  ),
  // Assessments and visits are completed every day: only of the work itself is it said that it is done.
  delivered: new RegExp(
    String.raw`\b(?:actions?|milestones?|plan|programme|project|roll-?out|recommendations?|(?:this|the) (?:work|step|piece of work))(?: (?:\d+|for \w+|on \w+))? (?:is|are|has been|have been|was|were)(?: (?:now|all|both|fully|largely|already))* (?:complete|completed|delivered|finished|done|implemented)\b(?! (?:well|by|with|in|at|on|every|each|twice|before|within)\b)|\b(?:fully|now|all) (?:implemented|delivered|rolled out)\b|\b(?:we|has|have|was|were)(?: (?:have|has|now|all|been|fully|already))* (?:completed|delivered|finished|implemented) (?:this|these|the|all|all our|our|both|every) (?:\w+ )?(?:actions?|milestones?|plan|programme|project|work|roll-?out|recommendations?)\b|\b(?:plan|actions?)\b[^.;]* (?:is|are) (?:now |all )*(?:complete|completed|delivered)\b`,
    'i',
  ),
  closed: /\b(?:actions?|recommendations?)(?: \d+)? (?:is|are|has been|have been|was|were)(?: (?:now|all|both|fully))* (?:closed|signed off)\b/i,
  embedded: /\b(?:embedded|bedded in|business as usual|(?:is|are|been|was|were) sustained|sustained (?:change|improvement)|here to stay)\b/i,
}

const asserts = (sentence: string, claim: WordedClaim): boolean =>
  [...sentence.matchAll(new RegExp(asserted[claim].source, 'gi'))].some(({ index }) => isSaidOutright(sentence, index))

/** In: a text. Out: each of its sentences that asserts a change for the better, that the work is done, or that it has held, as these are usually said. */
export const claimsInWords = (text: string): readonly { readonly sentence: string; readonly claim: WordedClaim }[] =>
  statedSentences(text).flatMap((sentence) => wordedClaims.filter((claim) => asserts(sentence, claim)).map((claim) => ({ sentence, claim })))

/** The gravest first: that is the one the reader is told. */
const gravity: readonly ClaimFlag[] = ['other-way', 'no-special-cause', 'too-few', 'not-measured']

const flagOn = (claim: WordedClaim, { data, actions, closures }: RestsOn, today: ClaimFacts['today']): ClaimFlag | null => {
  const facts: ClaimFacts = { data, actions, closures, valueOf: () => null, evidence: [], accepted: [], today }
  if (claim === 'better') {
    const flags = data.map(({ measure, body }) => flagOnClaim({ kind: 'change', way: 'better', measure, body }, facts))
    if (flags.includes(null)) return null
    return gravity.find((each) => flags.includes(each)) ?? 'not-measured'
  }
  const flags = actions.map(({ id }) => flagOnClaim({ kind: 'completion', far: claim, action: id }, facts))
  if (actions.length === 0) return claim === 'embedded' ? 'not-re-checked' : 'tied-to-nothing'
  return flags.find((each) => each !== null) ?? null
}

/** A sentence that says how much of the plan is done is held against the plan, and not against one action. */
const saysHowMuch = (sentence: string): boolean => numbersInWords(sentence).length > 0

const eachOnce = (flagged: readonly FlaggedSentence[]): readonly FlaggedSentence[] => flagged.filter(({ sentence, flag }, at) => flagged.findIndex((each) => each.sentence === sentence && each.flag === flag) === at)

/**
 * In: a text, what it rests on and the day. Out: each sentence that the record does not bear out: “improved” where no measure tied to it shows a change for
 * the better, a number that stands in nothing it is tied to, work called done that is not, “embedded” without a re-check that held. It reads usual words and
 * no more: silence here is no proof that a text is right.
 */
export const flagsInWords = (text: string, restsOn: RestsOn, today: ClaimFacts['today']): readonly FlaggedSentence[] =>
  eachOnce([
    ...claimsInWords(text).flatMap(({ sentence, claim }) => {
      const flag = (claim === 'delivered' || claim === 'closed') && saysHowMuch(sentence) ? null : flagOn(claim, restsOn, today)
      return flag === null ? [] : [{ sentence, flag }]
    }),
    ...numbersInWords(text).flatMap((said) => {
      const flag = flagOnNumber(said, restsOn.numbers)
      return flag === null ? [] : [{ sentence: said.sentence, flag }]
    }),
  ])
