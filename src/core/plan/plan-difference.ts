import type { Day } from '../calendar/day.ts'
import { findingsAnswered, type Action, type DeliveryState, type Milestone, type Outcome, type Priority } from './plan.ts'

/** An action as one moment tells of it. `delivery` is null where nothing says how far it was then: “cannot tell”, and never shown as good. */
export type ToldAction = Omit<Action, 'delivery'> & { readonly delivery: DeliveryState | null }

/** A plan as one moment tells of it. */
export type ToldPlan = { readonly priorities: readonly Priority[]; readonly outcomes: readonly Outcome[]; readonly actions: readonly ToldAction[] }

type Words = { readonly before: string; readonly after: string }
type Lists<T> = { readonly added: readonly T[]; readonly taken: readonly T[] }

/** One thing that differs in an action that both plans have. */
export type ActionDifference =
  | ({ readonly kind: 'reworded' } & Words)
  | { readonly kind: 'owner' | 'partner'; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'start'; readonly before: Day | null; readonly after: Day | null }
  | { readonly kind: 'due'; readonly before: Day; readonly after: Day }
  | { readonly kind: 'delivery'; readonly before: DeliveryState; readonly after: DeliveryState }
  | ({ readonly kind: 'outcome' } & Words)
  | ({ readonly kind: 'milestones'; readonly reached: readonly Milestone[] } & Lists<Milestone>)
  | ({ readonly kind: 'measures' | 'evidence' | 'findings' } & Lists<string>)
  | ({ readonly kind: 'own-reason' } & { readonly before: string | null; readonly after: string | null })

export type Changed<T, D> = { readonly before: T; readonly after: T; readonly differences: readonly D[] }

/** How two plans differ. An action that was withdrawn is a change of the action, not a loss of it. */
export type PlanDifference = {
  readonly priorities: Lists<Priority> & { readonly changed: readonly { readonly before: Priority; readonly after: Priority }[] }
  readonly outcomes: Lists<Outcome> & { readonly changed: readonly { readonly before: Outcome; readonly after: Outcome }[] }
  readonly actions: Lists<ToldAction> & { readonly changed: readonly Changed<ToldAction, ActionDifference>[]; readonly same: number }
}

const without = <T>(list: readonly T[], other: readonly T[], key: (one: T) => string): readonly T[] => {
  const known = new Set(other.map(key))
  return list.filter((each) => !known.has(key(each)))
}

const pairs = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly { readonly before: T; readonly after: T }[] =>
  after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id)
    return then === undefined ? [] : [{ before: then, after: now }]
  })

const itself = (word: string): string => word

const listDifference = <K extends 'measures' | 'evidence' | 'findings'>(kind: K, before: readonly string[], after: readonly string[]): readonly ActionDifference[] => {
  const [added, taken] = [without(after, before, itself), without(before, after, itself)]
  return added.length + taken.length === 0 ? [] : [{ kind, added, taken }]
}

const milestoneKey = ({ due, what }: Milestone): string => `${due} ${what}`

const milestoneDifference = (before: readonly Milestone[], after: readonly Milestone[]): readonly ActionDifference[] => {
  const [added, taken] = [without(after, before, milestoneKey), without(before, after, milestoneKey)]
  const reached = after.filter((each) => each.isReached && before.some((was) => milestoneKey(was) === milestoneKey(each) && !was.isReached))
  return added.length + taken.length + reached.length === 0 ? [] : [{ kind: 'milestones', added, taken, reached }]
}

/** Two values as one difference, or none where they are the same. */
const ifOther = <T>(before: T, after: T, difference: ActionDifference): readonly ActionDifference[] => (before === after ? [] : [difference])

const ownReason = ({ reason }: Pick<Action, 'reason'>): string | null => (reason.kind === 'own-initiative' ? reason.why : null)

/** Where nobody can tell how far an action was, no difference of it is told either. */
const deliveryDifference = (before: DeliveryState | null, after: DeliveryState | null): readonly ActionDifference[] => (before === null || after === null || before === after ? [] : [{ kind: 'delivery', before, after }])

const actionDifferences = (before: ToldAction, after: ToldAction, differenceOf: (id: string) => string): readonly ActionDifference[] => [
  ...ifOther(before.title, after.title, { kind: 'reworded', before: before.title, after: after.title }),
  ...ifOther(before.due, after.due, { kind: 'due', before: before.due, after: after.due }),
  ...ifOther(before.start, after.start, { kind: 'start', before: before.start, after: after.start }),
  ...ifOther(before.owner, after.owner, { kind: 'owner', before: before.owner, after: after.owner }),
  ...ifOther(before.partner, after.partner, { kind: 'partner', before: before.partner, after: after.partner }),
  ...deliveryDifference(before.delivery, after.delivery),
  ...ifOther<string>(before.outcome, after.outcome, { kind: 'outcome', before: differenceOf(before.outcome), after: differenceOf(after.outcome) }),
  ...milestoneDifference(before.milestones, after.milestones),
  ...listDifference('measures', before.howWeWillKnow.measures, after.howWeWillKnow.measures),
  ...listDifference('evidence', before.howWeWillKnow.evidence, after.howWeWillKnow.evidence),
  ...listDifference('findings', findingsAnswered(before), findingsAnswered(after)),
  ...ifOther(ownReason(before), ownReason(after), { kind: 'own-reason', before: ownReason(before), after: ownReason(after) }),
]

const key = ({ id }: { readonly id: string }): string => id

/** In: two plans of one programme, the earlier first. Out: all that differs between them. Two plans that are the same differ in nothing. */
export const planDifference = (earlier: ToldPlan, later: ToldPlan): PlanDifference => {
  const words = new Map([...earlier.outcomes, ...later.outcomes].map(({ id, difference }) => [id as string, difference]))
  const differenceOf = (id: string): string => words.get(id) ?? 'An outcome no longer in the plan'
  const both = pairs(earlier.actions, later.actions).map((each) => ({ ...each, differences: actionDifferences(each.before, each.after, differenceOf) }))
  return {
    priorities: {
      added: without(later.priorities, earlier.priorities, key), taken: without(earlier.priorities, later.priorities, key),
      changed: pairs(earlier.priorities, later.priorities).filter(({ before, after }) => before.title !== after.title || before.owner !== after.owner),
    },
    outcomes: {
      added: without(later.outcomes, earlier.outcomes, key), taken: without(earlier.outcomes, later.outcomes, key),
      changed: pairs(earlier.outcomes, later.outcomes).filter(({ before, after }) => before.difference !== after.difference || before.priority !== after.priority),
    },
    actions: {
      added: without(later.actions, earlier.actions, key), taken: without(earlier.actions, later.actions, key),
      changed: both.filter(({ differences }) => differences.length > 0), same: both.filter(({ differences }) => differences.length === 0).length,
    },
  }
}

/** True where two plans differ in nothing. */
export const isSamePlan = ({ priorities, outcomes, actions }: PlanDifference): boolean => [priorities, outcomes, actions].every(({ added, taken, changed }) => added.length + taken.length + changed.length === 0)
