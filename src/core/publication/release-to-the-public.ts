import { numbersInWords } from '../assurance/numbers-in-words.ts'
import type { HeldSentence } from '../board/paper-claims.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { publicSteps, wordsOfPublicItem, type FiguresShow, type PublicItem, type PublicItemId, type PublicSetting } from './public-item.ts'

/** `replaced` is what goes from the page because this takes its place; both happen at once or not at all. */
export type PublicItemDecided = { readonly kind: 'public-item-decided'; readonly programme: ProgrammeId; readonly before: PublicItem; readonly item: PublicItem; readonly replaced: PublicItem | null; readonly reason: string | null }
export type PublicItemWithdrawn = { readonly kind: 'public-item-withdrawn'; readonly programme: ProgrammeId; readonly before: PublicItem; readonly item: PublicItem; readonly reason: string }

type NotHere = Refusal<'no-such-item' | 'decided-already'>

const held = (id: PublicItemId, { record, programme }: PublicSetting): PublicItem | null => record.items.find((each) => each.id === id && each.programme === programme) ?? null

/** What a second person decides. `now`: what the text asserts, held against the record of today, and what the figures of its measure show today, null where it names none. `goingOn`: why it goes out although the record bears out less than when it was written. */
export type ReleaseDecision = {
  readonly release: boolean
  readonly reason: string
  readonly goingOn: string
  readonly numbersChecked: boolean
  readonly now: { readonly sentences: readonly HeldSentence[]; readonly shows: FiguresShow | null }
}

/** In: a text as it was written, and the same held today. Out: true where something stands flagged now that was not then, or the figures no longer show what it says they do. */
export const isLessBorneOut = ({ part, measure, says, against }: Pick<PublicItem, 'part' | 'measure' | 'says' | 'against'>, { sentences, shows }: ReleaseDecision['now']): boolean => {
  const then = new Set((says?.sentences ?? []).filter(({ flags }) => flags.length > 0).map(({ sentence }) => sentence))
  // A reason given when it was written covers what it was given for, and nothing that came to stand against it since.
  const isNewlyFlagged = sentences.some(({ sentence, flags }) => flags.length > 0 && !then.has(sentence))
  return isNewlyFlagged || (part === 'improved' && against === null && measure?.shows === 'better' && shows !== null && shows !== 'better')
}

/**
 * In: what waits, and whether a second person lets it out. Out: the change, or a refusal: nobody releases their own words, because the
 * rule is two people. Setting aside needs a reason. What it asserts is held again: where the record bears out less than when it was written, going on needs a
 * reason of its own, and each number in it was looked at.
 */
export const releaseToThePublic = (
  id: PublicItemId,
  { release, reason, goingOn, numbersChecked, now }: ReleaseDecision,
  setting: PublicSetting,
): PublicItemDecided | NotPermitted | NotHere | Refusal<'same-person' | 'no-reason' | 'record-contradicts' | 'numbers-not-checked'> => {
  const { programme, actor, on, hand, record } = setting
  const notPermitted = whyNot(actor, 'release-to-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = held(id, setting)
  if (before === null) return refuse('no-such-item', 'It is not on record.', 'Choose one from the list.')
  if (!publicSteps[before.state][release ? 'released' : 'set-aside']) return refuse('decided-already', 'This has been decided already.', 'Look at where it stands now.')
  if (release && before.written.person !== null && before.written.person === hand.person) return refuse('same-person', 'You wrote this yourself.', 'Ask somebody else to read and release it. Two people answer for what the public reads.')
  if (!release && reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Say in a sentence why the public should not read it.')
  if (release && !numbersChecked && numbersInWords(wordsOfPublicItem(before)).length > 0) return refuse('numbers-not-checked', 'Nothing says that its numbers were looked at.', 'Look at each number in it, and tick that you did.')
  const because = reason.trim() || null
  const saidWhy = goingOn.trim() || null
  if (release && isLessBorneOut(before, now) && saidWhy === null) return refuse('record-contradicts', 'The record no longer bears out what it did when this was written.', 'Set it aside, or say why it goes out all the same. Your reason is printed beside it.')
  const earlier = release && before.replaces !== null ? (record.items.find((each) => each.id === before.replaces && each.state === 'released') ?? null) : null
  return {
    kind: 'public-item-decided', programme, before, reason: because,
    item: {
      ...before, state: release ? 'released' : 'set-aside', decided: hand,
      ...(release ? { releaseSays: { sentences: now.sentences, goingOn: saidWhy, numbersChecked }, measure: before.measure === null ? null : { ...before.measure, shows: now.shows ?? before.measure.shows } } : {}),
      ended: release ? null : { ...hand, because: because ?? '' },
    },
    replaced: earlier === null ? null : { ...earlier, state: 'withdrawn', ended: { ...hand, because: 'New words took its place.' } },
  }
}

/**
 * In: what the public can read, and why it goes. Out: the change, or a refusal. One person is enough, because harm must end at once.
 * The page goes on saying that it was taken back, when and why.
 */
export const withdrawFromThePublic = (id: PublicItemId, reason: string, setting: PublicSetting): PublicItemWithdrawn | NotPermitted | NotHere | Refusal<'no-reason'> => {
  const { programme, actor, on, hand } = setting
  const notPermitted = whyNot(actor, 'release-to-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = held(id, setting)
  if (before === null) return refuse('no-such-item', 'It is not on record.', 'Choose one from the list.')
  if (!publicSteps[before.state].withdrawn) return refuse('decided-already', 'This is not on the public page.', 'Look at where it stands now.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Say in a sentence why it is taken back. The public reads your reason.')
  return { kind: 'public-item-withdrawn', programme, before, item: { ...before, state: 'withdrawn', ended: { ...hand, because: reason.trim() } }, reason: reason.trim() }
}
