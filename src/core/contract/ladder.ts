import { refuse, type Refusal } from '../refusal.ts'

/** The steps of a breach, the mildest first (domain.md 9.3). */
export const contractRungs = ['performance-concern', 'remedial-plan', 'step-in'] as const
export type ContractRung = (typeof contractRungs)[number]

/** What one contract agreed about missed figures. */
export type Ladder = {
  /** So many misses in a row lead to the step. The numbers grow with the steps. */
  readonly steps: readonly { readonly rung: ContractRung; readonly misses: number }[]
  /** From this step on the parties hold an extraordinary meeting; null where the contract asks for none. */
  readonly meetingFrom: ContractRung | null
}

/** In: two steps. Out: whether the first is at least as serious as the second. */
export const isAtLeast = (one: ContractRung, other: ContractRung): boolean => contractRungs.indexOf(one) >= contractRungs.indexOf(other)

/** In: a ladder. Out: null where each step stands once, in order, and asks for more misses than the one before. */
export const faultInLadder = ({ steps, meetingFrom }: Ladder): Refusal<'ladder-out-of-order'> | null => {
  const isOrdered = steps.every(({ rung, misses }, index) => {
    const before = steps[index - 1]
    return Number.isInteger(misses) && misses > 0 && (before === undefined || (misses > before.misses && !isAtLeast(before.rung, rung)))
  })
  return isOrdered && (meetingFrom === null || steps.some((each) => each.rung === meetingFrom))
    ? null
    : refuse('ladder-out-of-order', 'A later step of the ladder would come after as many or fewer misses.', 'Give each step a whole number of misses in a row, more than the step before it.')
}

/** In: a ladder and a number of misses in a row. Out: the step they lead to, null where they lead to none. */
export const rungAfter = ({ steps }: Ladder, misses: number): ContractRung | null => steps.findLast((each) => each.misses <= misses)?.rung ?? null
