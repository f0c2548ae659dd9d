import { deliveryNames } from '../../core/plan/plan-table-shape.ts'
import type { Gap } from '../../core/plan/coverage.ts'
import type { DeliveryState } from '../../core/plan/plan.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

/** How far the work has got, with how it feels. Delivered is a state of the work and is never shown as good. */
export const deliveryWords = {
  'not-started': { words: deliveryNames['not-started'], tone: 'neutral' },
  'on-track': { words: deliveryNames['on-track'], tone: 'steady' },
  'at-risk': { words: deliveryNames['at-risk'], tone: 'watch' },
  'off-track': { words: deliveryNames['off-track'], tone: 'bad' },
  delivered: { words: deliveryNames.delivered, tone: 'done' },
  withdrawn: { words: deliveryNames.withdrawn, tone: 'neutral' },
} as const satisfies Record<DeliveryState, { readonly words: string; readonly tone: Tone }>

/** What each state means, for the person who chooses one. */
export const deliveryMeanings = {
  'not-started': 'Nothing has been done yet.',
  'on-track': 'It will be done by the end date.',
  'at-risk': 'It may not be done by the end date.',
  'off-track': 'It will not be done by the end date.',
  delivered: 'The work is done. This does not say that it helped.',
  withdrawn: 'We will not do this. It then answers no finding, and it cannot be taken up again.',
} as const satisfies Record<DeliveryState, string>

/** What a finding can lack, as a person reads it. */
export const gapWords = {
  'no-action': { title: 'No action', tag: 'No action', whatToDo: 'Plan an action that answers it.' },
  'no-owner': { title: 'No owner', tag: 'No owner', whatToDo: 'Open the action and name the person or post that carries it.' },
  'no-measure': { title: 'No measure', tag: 'No measure', whatToDo: 'Open an action and name a figure that will move if it works.' },
  'no-evidence': { title: 'No evidence', tag: 'No evidence', whatToDo: 'Open an action and name what people will be able to look at.' },
} as const satisfies Record<Gap, { readonly title: string; readonly tag: string; readonly whatToDo: string }>
