import { addDays } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { lastDayOf, type Post, type PostId } from './appointment.ts'
import type { Regime } from './regime.ts'
import { noReason, noSource, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

export type PostEnded = { readonly kind: 'post-ended'; readonly programme: ProgrammeId; readonly before: Post; readonly post: Post; readonly reason: string }

/** `followedBy`: the post that takes over what this one carried, or null, said aloud, where none does and its duties stand with nobody. */
export type EndPostIntent = { readonly lastDay: StatedDay; readonly followedBy: PostId | null; readonly because: string; readonly source: Source | null }

export type EndPostRefusal = CommonRefusal | Refusal<'no-such-post' | 'already-over' | 'dates-out-of-order' | 'post-still-filled' | 'no-such-successor'>

/** True where following the posts that took over, from `from` on, comes back to `post`. */
const leadsBack = ({ posts }: Regime, from: PostId, post: PostId): boolean => {
  const seen = new Set<PostId>()
  for (let at: PostId | null = from; at !== null && !seen.has(at); at = posts.find((each) => each.id === at)?.followedBy ?? null) {
    if (at === post) return true
    seen.add(at)
  }
  return false
}

/** In: a post, its last day, why it ended and who takes over. Out: the change, or a refusal. Nobody may still be in it on the day after. */
export const endPost = (before: Post | null, { lastDay, followedBy, because, source }: EndPostIntent, setting: Setting): PostEnded | EndPostRefusal => {
  const refusal = whyNotHere('record-appointment', setting) ?? noReason(because) ?? noSource(source === null ? [] : [source])
  if (refusal !== null) return refusal
  if (before === null || before.programme !== setting.programme) return refuse('no-such-post', 'There is no such post.', 'Choose one from the list.')
  if (before.to !== null) return refuse('already-over', 'The end of this post is on record already.', 'Look at what is there.')
  if (before.from !== null && lastDay.day < before.from.day) return refuse('dates-out-of-order', 'The post would end before it began.', 'Give a later day.')
  const filled = setting.regime.appointments.find((each) => each.post === before.id && each.from !== null && each.ending?.kind !== 'not-found' && (lastDayOf(each) ?? '9999') > lastDay.day)
  if (filled !== undefined) return refuse('post-still-filled', `${filled.person} is in this post after that day.`, 'Record the end of that appointment first.')
  const next = setting.regime.posts.find((each) => each.id === followedBy)
  if (followedBy !== null) {
    const on = addDays(lastDay.day, 1)
    const isThere = next !== undefined && (next.to === null || on <= next.to.day)
    if (!isThere || leadsBack(setting.regime, followedBy, before.id)) return refuse('no-such-successor', 'The post that is to take over is not there on the next day, or is this one.', 'Choose another post, or say that nobody takes over.')
  }
  const post: Post = { ...before, to: lastDay, followedBy, endedBecause: because.trim(), sources: source === null ? before.sources : [...before.sources, source] }
  return { kind: 'post-ended', programme: setting.programme, before, post, reason: because.trim() }
}
