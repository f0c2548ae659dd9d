import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { FigureRelease, FigureReleaseId, ReleaseRequest } from './figure-release.ts'
import type { Released } from './released.ts'
import type { SuppressionRefusal } from './suppress.ts'

export type ReleaseProposed = { readonly kind: 'release-proposed'; readonly programme: ProgrammeId; readonly release: FigureRelease }
/** Figures are released, or the proposal is set aside. */
export type ReleaseDecided = { readonly kind: 'release-decided'; readonly programme: ProgrammeId; readonly before: FigureRelease; readonly release: FigureRelease }

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day }
export type NoProposal = NotPermitted | Refusal<'no-title' | 'ends-before-it-begins' | 'not-a-person'> | SuppressionRefusal
export type NoDecision = NotPermitted | Refusal<'no-such-release' | 'decided-already' | 'needs-a-second-person' | 'no-reason' | 'not-a-person'> | SuppressionRefusal

const onlyPeople = refuse('not-a-person', 'Figures are released by people.', 'Sign in as the person who decides it.')

/**
 * In: a title, the figures meant, what suppression makes of them today, and who asks. Out: the proposal, or why not. What cannot be
 * released safely cannot be proposed either, so that nobody waits for a decision that can only be no.
 */
export const proposeRelease = (
  { title, request, id, trial }: { readonly title: string; readonly request: ReleaseRequest; readonly id: FigureReleaseId; readonly trial: Released | SuppressionRefusal },
  { programme, actor, on }: Setting,
): ReleaseProposed | NoProposal => {
  const barred = whyNot(actor, 'propose-a-release', programme, on)
  if (barred !== null) return barred
  if (actor.kind !== 'person') return onlyPeople
  if (title.trim() === '') return refuse('no-title', 'The release has no title.', 'Say in a few words what the public will read.')
  if (request.to < request.from) return refuse('ends-before-it-begins', 'The last day is before the first.', 'Correct one of the two.')
  if (isRefusal(trial)) return trial
  return { kind: 'release-proposed', programme, release: { id, programme, title: title.trim(), request, proposed: { by: actor.person, on }, decided: null, table: null } }
}

/**
 * A second person looks at the table as the public would see it, and decides. In: the proposal, the decision with its reason, what suppression
 * makes of the figures at this moment, and who decides. Out: the change, or why not: above all, that the person proposed it.
 */
export const decideRelease = (
  before: FigureRelease | null,
  { decision, reason, released }: { readonly decision: 'released' | 'set-aside'; readonly reason: string; readonly released: Released | SuppressionRefusal },
  { programme, actor, on }: Setting,
): ReleaseDecided | NoDecision => {
  const barred = whyNot(actor, 'decide-a-release', programme, on)
  if (barred !== null) return barred
  if (actor.kind !== 'person') return onlyPeople
  if (before === null) return refuse('no-such-release', 'There is no such release.', 'Choose one from the list.')
  if (before.decided !== null) return refuse('decided-already', 'This release was decided already.', 'Propose a new one.')
  if (before.proposed.by === actor.person) return refuse('needs-a-second-person', 'You proposed this release, so somebody else decides.', 'Ask another person whose role allows it.')
  if (reason.trim() === '') return refuse('no-reason', 'Say why.', 'Write one sentence: what you looked at, or what is wrong with it.')
  if (decision === 'released' && isRefusal(released)) return released
  const decided = { kind: decision, by: actor.person, on, reason: reason.trim() }
  return { kind: 'release-decided', programme, before, release: { ...before, decided, table: decision === 'released' && !isRefusal(released) ? released.record : null } }
}
