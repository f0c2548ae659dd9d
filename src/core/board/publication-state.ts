import type { Branded, NonEmpty } from '../branded.ts'
import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { membershipsIn, type Actor } from '../people/actor.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { MemberRole } from '../people/role.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { authorOf } from './board-setting.ts'
import type { LetterId } from './letter.ts'
import type { Author, PaperId } from './meeting.ts'
import type { NotForPublic } from './ready-for-public.ts'

export type PublicationStepId = Branded<'PublicationStepId'>

/** What has a publication state: each paper and each letter. */
export type PublicationSubject = { readonly kind: 'paper'; readonly id: PaperId } | { readonly kind: 'letter'; readonly id: LetterId }

export const publicationStates = ['members', 'restricted', 'release-proposed', 'released'] as const
export type PublicationState = (typeof publicationStates)[number]

export const publicationMoves = ['restrict', 'keep-restricted', 'lift', 'propose-release', 'release', 'refuse-release', 'take-back'] as const
export type PublicationMove = (typeof publicationMoves)[number]

/** The one table of moves. What is restricted is opened to members before it can be released; a release needs a proposal first. */
export const publicationTransitions = {
  members: { restrict: 'restricted', 'keep-restricted': null, lift: null, 'propose-release': 'release-proposed', release: null, 'refuse-release': null, 'take-back': null },
  restricted: { restrict: null, 'keep-restricted': 'restricted', lift: 'members', 'propose-release': null, release: null, 'refuse-release': null, 'take-back': null },
  'release-proposed': { restrict: null, 'keep-restricted': null, lift: null, 'propose-release': null, release: 'released', 'refuse-release': 'members', 'take-back': null },
  released: { restrict: null, 'keep-restricted': null, lift: null, 'propose-release': null, release: null, 'refuse-release': null, 'take-back': 'members' },
} as const satisfies Record<PublicationState, Record<PublicationMove, PublicationState | null>>

/** Whom a restriction lets in, when it is looked at again, and when it should end (domain.md V36: the state of each paper is said). */
export type Restriction = { readonly audience: NonEmpty<MemberRole>; readonly reviewBy: Day; readonly plannedRelease: Day }

/** One step of a paper or letter on its way. Steps are added, never changed: what was released carries its history. */
export type PublicationStep = {
  readonly id: PublicationStepId
  readonly programme: ProgrammeId
  readonly subject: PublicationSubject
  readonly position: number
  readonly move: PublicationMove
  readonly state: PublicationState
  readonly reason: string
  readonly restriction: Restriction | null
  /** Whoever proposed or released it looked at each number: it was released, published before, or is no small number of people. */
  readonly numbersChecked: boolean
  readonly by: Author
}

export type PublicationStepped = { readonly kind: 'publication-stepped'; readonly programme: ProgrammeId; readonly step: PublicationStep }

export const actOfPublicationMove = {
  restrict: 'restrict-papers', 'keep-restricted': 'restrict-papers', lift: 'restrict-papers', 'propose-release': 'release-papers', release: 'release-papers', 'refuse-release': 'release-papers', 'take-back': 'release-papers',
} as const satisfies Record<PublicationMove, Act>

/** In: every step and a subject. Out: its steps, the first first. */
export const stepsOf = (steps: readonly PublicationStep[], { kind, id }: PublicationSubject): readonly PublicationStep[] => steps.filter((each) => each.subject.kind === kind && each.subject.id === id)

/** In: every step and a subject. Out: its state; what nobody said anything of is for members. */
export const publicationOf = (steps: readonly PublicationStep[], subject: PublicationSubject): PublicationState => stepsOf(steps, subject).at(-1)?.state ?? 'members'

/** In: every step and a subject. Out: its restriction in force, null where there is none. */
export const restrictionOf = (steps: readonly PublicationStep[], subject: PublicationSubject): Restriction | null => {
  const last = stepsOf(steps, subject).at(-1)
  return last?.state === 'restricted' ? last.restriction : null
}

/** In: a subject and who reads. Out: whether they may: a restriction lets in its audience and whoever is a service. */
export const maySeeSubject = (steps: readonly PublicationStep[], subject: PublicationSubject, { actor, programme, on }: { readonly actor: Actor; readonly programme: ProgrammeId; readonly on: Day }): boolean => {
  const restriction = restrictionOf(steps, subject)
  return restriction === null || actor.kind === 'service' || membershipsIn(actor, programme, on).some((each) => restriction.audience.includes(each.role))
}

/** In: every step and today. Out: restrictions whose review or planned release has come, the longest overdue first. */
export const reviewsDue = (steps: readonly PublicationStep[], today: Day): readonly (PublicationStep & { readonly restriction: Restriction })[] =>
  steps
    .filter((each): each is PublicationStep & { readonly restriction: Restriction } => each.restriction !== null && each.state === 'restricted' && stepsOf(steps, each.subject).at(-1) === each)
    .filter(({ restriction }) => restriction.reviewBy <= today || restriction.plannedRelease <= today)
    .toSorted((one, other) => one.restriction.reviewBy.localeCompare(other.restriction.reviewBy))

export type PublicationIntent = { readonly move: PublicationMove; readonly reason: string; readonly restriction: { readonly audience: readonly MemberRole[]; readonly reviewBy: Day | null; readonly plannedRelease: Day | null } | null; readonly numbersChecked: boolean }

export type PublicationSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly steps: readonly PublicationStep[]; readonly notForPublic: NotForPublic | null }

type PublicationRefusal = NotPermitted | NotForPublic | Refusal<'not-in-this-state' | 'no-reason' | 'no-audience' | 'not-yourself-in' | 'no-review' | 'no-planned-release' | 'numbers-not-checked' | 'second-person'>

const restrictionFrom = ({ audience, reviewBy, plannedRelease }: NonNullable<PublicationIntent['restriction']>, { actor, programme, on }: PublicationSetting): Restriction | PublicationRefusal => {
  if (!isNonEmpty(audience)) return refuse('no-audience', 'Nothing says who may read it.', 'Choose at least one role.')
  if (actor.kind === 'person' && !membershipsIn(actor, programme, on).some((each) => audience.includes(each.role))) return refuse('not-yourself-in', 'You would shut yourself out and could not review it.', 'Choose your own role as well.')
  if (reviewBy === null || reviewBy <= on) return refuse('no-review', 'Nothing says when the restriction is looked at again.', 'Give a day after today.')
  if (plannedRelease === null || plannedRelease < reviewBy) return refuse('no-planned-release', 'Nothing says when it should be open.', 'Give the day of the review or a later one.')
  return { audience, reviewBy, plannedRelease }
}

/**
 * In: a paper or letter and a step. Out: the change, or a refusal. Restricting needs a reason, an audience, a review and a planned release;
 * releasing needs two people who each looked at its numbers, and something the public can have.
 */
export const stepPublication = (subject: PublicationSubject, intent: PublicationIntent, id: PublicationStepId, setting: PublicationSetting): PublicationStepped | PublicationRefusal => {
  const { programme, actor, on, steps, notForPublic } = setting
  const refusal = whyNot(actor, actOfPublicationMove[intent.move], programme, on)
  if (refusal !== null) return refusal
  const state = publicationTransitions[publicationOf(steps, subject)][intent.move]
  if (state === null) return refuse('not-in-this-state', 'That does not follow from where it stands.', 'Look at its history for what comes next.')
  if (intent.reason.trim() === '') return refuse('no-reason', 'Nothing says why.', 'Give the reason in a sentence.')
  const isToPublic = intent.move === 'propose-release' || intent.move === 'release'
  if (isToPublic && notForPublic !== null) return notForPublic
  if (isToPublic && !intent.numbersChecked) return refuse('numbers-not-checked', 'Nothing says that its numbers were looked at.', 'Look at each number in it, and tick that you did.')
  const own = stepsOf(steps, subject)
  if (intent.move === 'release' && actor.kind === 'person' && own.at(-1)?.by.id === actor.person) return refuse('second-person', 'You proposed this release. A second person decides.', 'Ask somebody else who may release papers.')
  const restriction = state === 'restricted' ? restrictionFrom(intent.restriction ?? { audience: [], reviewBy: null, plannedRelease: null }, setting) : null
  if (restriction !== null && 'whatToDo' in restriction) return restriction
  return { kind: 'publication-stepped', programme, step: { id, programme, subject, position: own.length + 1, move: intent.move, state, reason: intent.reason.trim(), restriction, numbersChecked: isToPublic, by: authorOf(setting) } }
}
