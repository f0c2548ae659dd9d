import type { Day } from '../calendar/day.ts'
import type { Strand } from '../evidence/evidence.ts'

/** What an outcome shows for children (product rule 2). It is said by people and never worked out from how far the work has got. */
export const impactStates = ['not-yet-due', 'too-early', 'no-effect', 'early-signs', 'evidenced', 'sustained'] as const
export type ImpactState = (typeof impactStates)[number]

/** What a step must be given, besides the reasons in words that every step needs. */
export const impactNeeds = ['effect-day-ahead', 'effect-day-past', 'something-delivered', 'a-sign', 'two-strands', 'held-at-re-check'] as const
export type ImpactNeed = (typeof impactNeeds)[number]

/** One cell: what the step needs, or null where there is no such step. */
export type ImpactStep = { readonly needs: readonly ImpactNeed[] } | null

const step = (...needs: readonly ImpactNeed[]): ImpactStep => ({ needs })

/**
 * The steps of impact, every cell present: rows are what stands, columns what a voice may say next. Nobody goes back to before the effect
 * was due once it was looked for; nothing is sustained before it was evidenced and held at a re-check; and down it is always possible to go.
 */
export const impactSteps: Readonly<Record<ImpactState, Readonly<Record<ImpactState, ImpactStep>>>> = {
  'not-yet-due': { 'not-yet-due': step('effect-day-ahead'), 'too-early': step('something-delivered', 'effect-day-ahead'), 'no-effect': step('effect-day-past'), 'early-signs': step('a-sign'), evidenced: step('two-strands'), sustained: null },
  'too-early': { 'not-yet-due': null, 'too-early': step('effect-day-ahead'), 'no-effect': step('effect-day-past'), 'early-signs': step('a-sign'), evidenced: step('two-strands'), sustained: null },
  'no-effect': { 'not-yet-due': null, 'too-early': step('effect-day-ahead'), 'no-effect': step(), 'early-signs': step('a-sign'), evidenced: step('two-strands'), sustained: null },
  'early-signs': { 'not-yet-due': null, 'too-early': null, 'no-effect': step(), 'early-signs': step('a-sign'), evidenced: step('two-strands'), sustained: null },
  evidenced: { 'not-yet-due': null, 'too-early': null, 'no-effect': step(), 'early-signs': step(), evidenced: step('two-strands'), sustained: step('two-strands', 'held-at-re-check') },
  sustained: { 'not-yet-due': null, 'too-early': null, 'no-effect': step(), 'early-signs': step(), evidenced: step(), sustained: step('two-strands', 'held-at-re-check') },
}

/** States that say something got better for children. Saying one of them is a claim that the data may contradict. */
export const saysBetter = (state: ImpactState): boolean => state === 'early-signs' || state === 'evidenced' || state === 'sustained'

/** What is on record about an outcome that a step can need. */
export type ImpactFacts = {
  /** When the effect should be seen; null where nobody has said. */
  readonly effectDay: Day | null
  readonly today: Day
  readonly isSomethingDelivered: boolean
  /** Strands of fresh evidence that a verifier has accepted for its actions. */
  readonly strands: readonly Strand[]
  /** Whether a measure of it has changed for the better. */
  readonly hasMeasureBetter: boolean
  /** Whether an action of it that was closed held at its re-check. */
  readonly hasHeld: boolean
}

const isMet = (need: ImpactNeed, { effectDay, today, isSomethingDelivered, strands, hasMeasureBetter, hasHeld }: ImpactFacts): boolean => {
  switch (need) {
    case 'effect-day-ahead':
      return effectDay !== null && effectDay > today
    case 'effect-day-past':
      return effectDay !== null && effectDay <= today
    case 'something-delivered':
      return isSomethingDelivered
    case 'a-sign':
      return hasMeasureBetter || strands.length > 0
    case 'two-strands':
      return new Set(strands).size >= 2
    case 'held-at-re-check':
      return hasHeld
    default:
      return need satisfies never
  }
}

/** In: what stands, what somebody wants to say, and what is on record. Out: everything that is missing for it; null where there is no such step. */
export const missingFor = (from: ImpactState, to: ImpactState, facts: ImpactFacts): readonly ImpactNeed[] | null => {
  const cell = impactSteps[from][to]
  return cell === null ? null : cell.needs.filter((need) => !isMet(need, facts))
}
