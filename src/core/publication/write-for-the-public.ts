import type { HeldSentence, PaperClaims } from '../board/paper-claims.ts'
import { whyNotTold } from '../board/typed-words.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { PublicItem, PublicItemId, PublicSetting } from './public-item.ts'

export type PublicItemWritten = { readonly kind: 'public-item-written'; readonly programme: ProgrammeId; readonly item: PublicItem }

export type PublicItemWish = Pick<PublicItem, 'part' | 'title' | 'words' | 'source' | 'measure' | 'against' | 'replaces'> & {
  /** Its sentences that assert something, held against the record of today. */
  readonly sentences: readonly HeldSentence[]
}

/** Longer than this is a paper, and belongs in one. */
export const longestPublicWords = 4_000

const isWebAddress = (address: string): boolean => {
  const at = URL.canParse(address) ? new URL(address) : null
  return at !== null && (at.protocol === 'https:' || at.protocol === 'http:')
}

/**
 * In: what somebody would say to the public. Out: the change, or a refusal. It waits until another person releases it. Each sentence
 * that asserts a change, a number or a completion, in whatever part of the page, rests on what bears it out (product.md rule 4), or it says beside itself
 * why it is said all the same. What stands among the improvements rests on figures that show one.
 */
export const writeForThePublic = (
  wish: PublicItemWish,
  id: PublicItemId,
  { programme, actor, on, record, hand }: PublicSetting,
): PublicItemWritten | NotPermitted | Refusal<'no-title' | 'nothing-said' | 'too-long' | 'no-such-address' | 'figures-do-not-show-it' | 'record-contradicts' | 'nothing-to-replace'> => {
  const notPermitted = whyNot(actor, 'write-for-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  const { part, title, words, source, measure, against, replaces, sentences } = wish
  if (title.trim() === '') return refuse('no-title', 'It has no heading.', 'Give a heading of a few words.')
  if (words.trim() === '') return refuse('nothing-said', 'Nothing is said.', 'Write it in plain words, as you would tell a neighbour.')
  if (words.length > longestPublicWords) return refuse('too-long', 'This is too long for one part of a page.', 'Say it in fewer than 4,000 characters, and name the paper that tells more.')
  if (source !== null && source.address !== null && !isWebAddress(source.address)) return refuse('no-such-address', 'That is not the address of a page.', 'Give the whole address, beginning with https://, or leave it empty.')
  const goingOn = (against ?? '').trim() || null
  if (part === 'improved' && measure?.shows !== 'better' && goingOn === null) return refuse('figures-do-not-show-it', 'No figure that you named shows a change for the better.', 'Name a measure that does, or say why you say so all the same. Your reason is printed beside it.')
  const says: PaperClaims = { sentences, goingOn }
  const contradicted = whyNotTold(says)
  if (contradicted !== null) return contradicted
  const earlier = replaces === null ? null : record.items.find((each) => each.id === replaces)
  if (replaces !== null && (earlier === undefined || earlier?.state !== 'released')) return refuse('nothing-to-replace', 'What this would replace is not on the public page.', 'Write it as something new.')
  const item: PublicItem = {
    id, programme, part, title: title.trim(), words: words.trim(), source, measure, against: goingOn, says, replaces, written: hand, state: 'waiting', decided: null, ended: null,
  }
  return { kind: 'public-item-written', programme, item }
}
