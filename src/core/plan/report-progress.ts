import { flagsInWords, type FlaggedWords, type RestsOn } from '../assurance/claims-in-words.ts'
import type { Branded } from '../branded.ts'
import type { TextCheckOverride } from '../child-data/text-check.ts'
import type { Day } from '../calendar/day.ts'
import { capacityOf, type Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { carries } from './carries.ts'
import { deliverySteps } from './delivery-steps.ts'
import { isLive, type Action, type ActionId, type DeliveryState } from './plan.ts'

export type UpdateId = Branded<'UpdateId'>

/**
 * What somebody said of an action on a day. It is never changed: a later update stands beside it. Every one answers the two questions
 * that boards ask: what changed for children, and how do you know?
 */
export type ProgressUpdate = {
  readonly id: UpdateId
  readonly programme: ProgrammeId
  readonly action: ActionId
  readonly on: Day
  readonly by: PersonId | null
  readonly name: string
  readonly capacity: string
  readonly delivery: { readonly before: DeliveryState; readonly after: DeliveryState }
  readonly due: { readonly before: Day; readonly after: Day }
  readonly changedForChildren: string
  readonly howWeKnow: string
  /** What stands in the way and what is done about it, or why the date moved. Null where nothing asked for it. */
  readonly why: string | null
  /** Who agreed to a new date. Null where the date stays. */
  readonly agreedBy: string | null
  /** A warning that the words may point at a child, which the person went past. */
  readonly textCheck: TextCheckOverride | null
  /** What the record did not bear out on that day, and why it was said all the same. Null where nothing was flagged. */
  readonly flags: FlaggedWords | null
}

export type ProgressReported = {
  readonly kind: 'progress-reported'
  readonly programme: ProgrammeId
  readonly before: Action
  readonly action: Action
  readonly update: ProgressUpdate
}

export type ProgressIntent = {
  readonly delivery: DeliveryState
  readonly changedForChildren: string
  readonly howWeKnow: string
  readonly why: string | null
  /** A new end date, or null where it stays. */
  readonly newDue: Day | null
  readonly agreedBy: string | null
  readonly textCheck?: TextCheckOverride | null
  /** Why it is said although the record does not bear it out. */
  readonly goingOn?: string | null
}

export type ProgressRefusal = NotPermitted | Refusal<'not-yours-to-report' | 'no-such-step' | 'already-withdrawn' | 'nothing-for-children' | 'no-way-of-knowing' | 'no-why' | 'nobody-agreed' | 'due-before-start' | 'milestone-after-due' | 'record-contradicts'>

const faultIn = (action: Action, { delivery, changedForChildren, howWeKnow, why, newDue, agreedBy }: ProgressIntent): ProgressRefusal | null => {
  const step = deliverySteps[action.delivery][delivery]
  if (delivery === 'withdrawn' || step === null) return refuse('no-such-step', 'An update cannot take the action there.', 'Choose another state, or revise the action.')
  if (changedForChildren.trim() === '') return refuse('nothing-for-children', 'Nothing says what changed for children.', 'Say it in a sentence. “Nothing yet” is an answer, with the reason.')
  if (howWeKnow.trim() === '') return refuse('no-way-of-knowing', 'Nothing says how you know.', 'Name the figure, the audit or the people who told you. “We do not know yet” is an answer.')
  const isMoved = newDue !== null && newDue !== action.due
  if ((step.needs.includes('why') || isMoved) && (why ?? '').trim() === '') {
    return refuse('no-why', isMoved ? 'Nothing says why the date moves.' : 'Nothing says what stands in the way.', 'Say why, and what is being done about it.')
  }
  if (isMoved && (agreedBy ?? '').trim() === '') return refuse('nobody-agreed', 'Nobody is named who agreed to the new date.', 'Name the meeting or the post that agreed, with the day if there was one.')
  if (newDue !== null && action.start !== null && newDue < action.start) return refuse('due-before-start', 'The action would end before it starts.', 'Give an end date on or after the start date.')
  if (newDue !== null && action.milestones.some(({ due, isReached }) => !isReached && due > newDue)) {
    return refuse('milestone-after-due', 'A milestone lies after the action ends.', 'Give a later date, or revise the milestones first.')
  }
  return null
}

/** Where the answer to “how do you know?” names a count, an audit or people who were asked, its number is tied to that in words, and left to the reader. */
const namesASource = /\b(?:audit\w*|survey\w*|dip|samples?|counts?|counted|reports?|logs?|notes?|files?|minutes|interview\w*|feedback|questionnaires?|asked|told|read|returns?|inspect\w*)\b/i

/** In: what is said, and what it rests on. Out: each sentence that the record does not bear out. */
export const flagsOnUpdate = ({ changedForChildren, howWeKnow }: Pick<ProgressIntent, 'changedForChildren' | 'howWeKnow'>, restsOn: RestsOn, on: Day): FlaggedWords['flagged'] => [
  ...flagsInWords(changedForChildren, restsOn, on),
  ...flagsInWords(howWeKnow, restsOn, on).filter(({ sentence, flag }) => !((flag === 'other-number' || flag === 'tied-to-nothing') && namesASource.test(sentence))),
]

/** In: an action, what is said of it, who says so and when, and what the words rest on. Out: the change, or a refusal. The words stand for good. */
export const reportProgress = (
  before: Action,
  intent: ProgressIntent,
  { programme, actor, on, id, restsOn }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly id: UpdateId; readonly restsOn: RestsOn },
): ProgressReported | ProgressRefusal => {
  const notPermitted = whyNot(actor, 'report-progress', programme, on)
  if (notPermitted !== null) return notPermitted
  if (!carries(actor, before, on)) return refuse('not-yours-to-report', 'This action is somebody else’s.', 'Ask its owner or the programme lead to report on it.')
  if (!isLive(before)) return refuse('already-withdrawn', 'This action was withdrawn and is fixed.', 'Report on another action.')
  const fault = faultIn(before, intent)
  if (fault !== null) return fault
  const flagged = flagsOnUpdate(intent, restsOn, on)
  const goingOn = (intent.goingOn ?? '').trim()
  if (flagged.length > 0 && goingOn === '') return refuse('record-contradicts', 'The record does not bear this out.', 'Say it in other words, or give the reason for saying it all the same. The reason is printed with it.')
  const due = intent.newDue ?? before.due
  const isMoved = due !== before.due
  const why = (intent.why ?? '').trim()
  return {
    kind: 'progress-reported',
    programme,
    before,
    action: { ...before, delivery: intent.delivery, due },
    update: {
      id, programme, action: before.id, on,
      by: actor.kind === 'person' ? actor.person : null,
      name: actor.name,
      capacity: capacityOf(actor, programme, on),
      delivery: { before: before.delivery, after: intent.delivery },
      due: { before: before.due, after: due },
      changedForChildren: intent.changedForChildren.trim(),
      howWeKnow: intent.howWeKnow.trim(),
      why: why === '' ? null : why,
      agreedBy: isMoved ? (intent.agreedBy ?? '').trim() : null,
      textCheck: intent.textCheck ?? null,
      flags: flagged.length === 0 ? null : { flagged, goingOn },
    },
  }
}
