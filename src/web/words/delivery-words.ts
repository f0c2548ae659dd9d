import type { DeliveryState } from '../../core/plan/plan.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

/** How far the work has got. None of these says anything about effect: delivered is not improved. */
export const deliveryWords = {
  'not-started': { words: 'Not started', tone: 'neutral' },
  'on-track': { words: 'On track', tone: 'steady' },
  'at-risk': { words: 'At risk', tone: 'watch' },
  'off-track': { words: 'Off track', tone: 'bad' },
  delivered: { words: 'Delivered', tone: 'done' },
  withdrawn: { words: 'Withdrawn', tone: 'neutral' },
} as const satisfies Record<DeliveryState, { readonly words: string; readonly tone: Tone }>
