import { claimsInWords, flagsInWords, type FlaggedWords, type RestsOn } from '../assurance/claims-in-words.ts'
import { numbersInWords } from '../assurance/numbers-in-words.ts'
import { statedSentences } from '../assurance/sentences.ts'
import { flagOnClaim, type ClaimFlag } from '../assurance/upward-claim.ts'
import type { Day } from '../calendar/day.ts'
import type { Evidence, EvidenceId } from '../evidence/evidence.ts'
import type { RecordSource } from './letter.ts'

/** A sentence of a paper that asserts a change, a number or a completion, what it was tied to, and why it stands flagged; no flag where the record bears it out. */
export type HeldSentence = { readonly sentence: string; readonly source: RecordSource | null; readonly flags: readonly ClaimFlag[] }

/** What a paper asserts, held against the record on the day it was given. `goingOn`: why what is flagged is said all the same; printed with it. */
export type PaperClaims = { readonly sentences: readonly HeldSentence[]; readonly goingOn: string | null }

/**
 * Why nothing in a paper was held: no words could be read in it (a picture of a page), it is an issue of a pack, which carries its own flags, or it is a
 * report of inspectors, who answer to nobody here.
 */
export const unheldReasons = ['no-words', 'own-pack', 'published-report'] as const
export type UnheldReason = (typeof unheldReasons)[number]

/** What a paper says, as it is kept with it. */
export type PaperSays = ({ readonly kind: 'held' } & PaperClaims) | { readonly kind: 'not-held'; readonly because: UnheldReason }

/** As many sentences as somebody can be asked about. A paper that asserts more is cut here, and says so. */
export const mostSentences = 60

/** A line that was broken by the edge of the page and not by its writer: long, and it ends in the middle of a sentence. */
const goesOn = (line: string, next: string): boolean => !/[.!?:;]$/.test(line) && (/^[a-z0-9(“‘'"]/.test(next) || line.length > 60) && !/^[•·▪–-]\s/.test(next)

const unwrapped = (text: string): string =>
  text.split('\n').reduce((before, each) => {
    const line = each.trim().replaceAll(/\s+/g, ' ')
    const last = before.split('\n').at(-1)!
    return line === '' ? `${before}\n` : last === '' ? `${before}${line}` : `${before}${goesOn(last, line) ? ' ' : '\n'}${line}`
  }, '')

/**
 * In: the words of a paper, as they were read out of its file. Out: its sentences that assert a change for the better, a number of our own or a completion,
 * each once, in the order of the paper. It reads usual words and no more.
 */
export const sentencesThatAssert = (text: string): readonly string[] => {
  const whole = unwrapped(text)
  const asserting = new Set([...claimsInWords(whole).map(({ sentence }) => sentence), ...numbersInWords(whole).map(({ sentence }) => sentence)])
  return [...new Set(statedSentences(whole))].filter((sentence) => asserting.has(sentence))
}

/** What a sentence is held against: what its source shows, and of evidence whether it stands and was accepted. */
export type HeldAgainst = { readonly restsOn: RestsOn; readonly evidence: readonly Evidence[]; readonly accepted: readonly EvidenceId[] }

const flagsOn = (sentence: string, source: RecordSource | null, { restsOn, evidence, accepted }: HeldAgainst, today: Day): readonly ClaimFlag[] => {
  const inWords = flagsInWords(sentence, restsOn, today).map(({ flag }) => flag)
  switch (source?.kind) {
    case undefined:
      // Only the plan itself can say it then: how many of its actions are delivered.
      return inWords.length === 0 ? [] : ['tied-to-nothing']
    case 'measure':
    case 'action':
      return inWords
    case 'evidence': {
      const flag = flagOnClaim({ kind: 'shown-by-evidence', evidence: source.evidence }, { data: [], valueOf: () => null, actions: [], closures: [], evidence, accepted, today })
      return flag === null ? [] : [flag]
    }
    case 'outside':
      return ['unchecked']
    // What inspectors found and what the board decided is there to be opened: its reader holds the sentence against it.
    case 'finding':
    case 'decision':
    case 'audit':
    case 'view':
    case 'conclusion':
      return []
    default:
      return source satisfies never
  }
}

/** In: a sentence of a paper, what it was tied to, null for nothing, and what that shows. Out: the sentence held against it. */
export const holdSentence = (sentence: string, source: RecordSource | null, against: HeldAgainst, today: Day): HeldSentence => ({ sentence, source, flags: [...new Set(flagsOn(sentence, source, against, today))] })

/** In: what a paper says. Out: the sentences that stand flagged. */
export const flaggedOf = (says: PaperSays | undefined): readonly HeldSentence[] => (says?.kind === 'held' ? says.sentences.filter(({ flags }) => flags.length > 0) : [])

/** In: what a paper says. Out: what stands flagged in it with the reason, as it is printed beside words; null where nothing does. */
export const flagsOfSays = (says: PaperSays | undefined): FlaggedWords | null => {
  const flagged = flaggedOf(says).flatMap(({ sentence, flags }) => flags.map((flag) => ({ sentence, flag })))
  return says?.kind !== 'held' || flagged.length === 0 ? null : { flagged, goingOn: says.goingOn ?? '' }
}

/** In: what a paper says. Out: true where the record does not bear out something of it, and nobody says why it is said all the same. */
export const wantsReason = (says: PaperSays): boolean => says.kind === 'held' && (says.goingOn ?? '').trim() === '' && flaggedOf(says).length > 0
