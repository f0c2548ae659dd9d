import type { ImpactState } from '../assurance/impact-state.ts'
import type { DeliveryState } from './plan.ts'

/** One rating of a skin: its words, what they mean there, and the colour that repeats them. */
export type SkinRating = { readonly code: string; readonly words: string; readonly means: string; readonly colour: 'blue' | 'green' | 'amber' | 'red' | 'grey' }

/**
 * A way of showing the two states of an action that a council is used to (product rule 2). It shows; it decides nothing, and is kept nowhere. Blue
 * does not mean the same everywhere (domain.md 4.2), so each skin has its own legend. One that rates as `one` has a rating for every pair of states;
 * one that rates as `two` shows both states beside each other.
 */
export type RatingSkin = { readonly code: string; readonly name: string; readonly about: string; readonly source: string; readonly legend: readonly SkinRating[] } & (
  | { readonly kind: 'one'; readonly rates: Readonly<Record<DeliveryState, Readonly<Record<ImpactState, string>>>> }
  | { readonly kind: 'two'; readonly delivery: Readonly<Record<DeliveryState, string>>; readonly impact: Readonly<Record<ImpactState, string>> }
)

/** In: a skin and the two states. Out: the ratings it shows: one, or one for the work and one for its effect. */
export const ratingsOf = (skin: RatingSkin, delivery: DeliveryState, impact: ImpactState): readonly SkinRating[] => {
  const codes = skin.kind === 'one' ? [skin.rates[delivery][impact]] : [skin.delivery[delivery], skin.impact[impact]]
  return codes.flatMap((code) => skin.legend.filter((each) => each.code === code))
}
