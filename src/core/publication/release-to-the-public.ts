import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { publicSteps, type PublicItem, type PublicItemId, type PublicSetting } from './public-item.ts'

/** `replaced` is what goes from the page because this takes its place; both happen at once or not at all. */
export type PublicItemDecided = { readonly kind: 'public-item-decided'; readonly programme: ProgrammeId; readonly before: PublicItem; readonly item: PublicItem; readonly replaced: PublicItem | null; readonly reason: string | null }
export type PublicItemWithdrawn = { readonly kind: 'public-item-withdrawn'; readonly programme: ProgrammeId; readonly before: PublicItem; readonly item: PublicItem; readonly reason: string }

type NotHere = Refusal<'no-such-item' | 'decided-already'>

const held = (id: PublicItemId, { record, programme }: PublicSetting): PublicItem | null => record.items.find((each) => each.id === id && each.programme === programme) ?? null

/**
 * In: what waits, and whether a second person lets it out. Out: the change, or a refusal: nobody releases their own words, because the
 * rule is two people. Setting aside needs a reason.
 */
export const releaseToThePublic = (
  id: PublicItemId,
  { release, reason }: { readonly release: boolean; readonly reason: string },
  setting: PublicSetting,
): PublicItemDecided | NotPermitted | NotHere | Refusal<'same-person' | 'no-reason'> => {
  const { programme, actor, on, hand, record } = setting
  const notPermitted = whyNot(actor, 'release-to-the-public', programme, on)
  if (notPermitted !== null) return notPermitted
  const before = held(id, setting)
  if (before === null) return refuse('no-such-item', 'It is not on record.', 'Choose one from the list.')
  if (!publicSteps[before.state][release ? 'released' : 'set-aside']) return refuse('decided-already', 'This has been decided already.', 'Look at where it stands now.')
  if (release && before.written.person !== null && before.written.person === hand.person) return refuse('same-person', 'You wrote this yourself.', 'Ask somebody else to read and release it. Two people answer for what the public reads.')
  if (!release && reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Say in a sentence why the public should not read it.')
  const earlier = release && before.replaces !== null ? (record.items.find((each) => each.id === before.replaces && each.state === 'released') ?? null) : null
  const because = reason.trim() || null
  return {
    kind: 'public-item-decided', programme, before, reason: because,
    item: { ...before, state: release ? 'released' : 'set-aside', decided: hand, ended: release ? null : { ...hand, because: because ?? '' } },
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
