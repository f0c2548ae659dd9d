import type { FigureProblem, ProblemGroup } from '../../core/measure/figure-problem.ts'

/** Of each group the first so many problems are kept to be shown and taken out; all are counted. */
const mostKept = 2_000

/** Letters of a cell that are shown. What a counts file says of its rows fits; a page pasted into a cell does not. */
const longestValue = 100

type Group = { count: number; readonly first: FigureProblem[] }

/** Collects problems by what to do about them, and what was passed over by the reason; a file with a million faults fills no memory. */
export const problemBook = () => {
  const groups = new Map<string, Group>()
  const passed = new Map<string, number>()
  return {
    /** `times`: how many rows one line stands for. */
    note: (problem: FigureProblem, times = 1): void => {
      const key = `${problem.rule} ${problem.whatToDo}`
      const group = groups.get(key) ?? { count: 0, first: [] }
      groups.set(key, group)
      group.count += times
      if (group.first.length < mostKept) group.first.push({ ...problem, value: problem.value.length > longestValue ? `${problem.value.slice(0, longestValue - 1)}…` : problem.value })
    },
    passOver: (why: string, count = 1): void => void passed.set(why, (passed.get(why) ?? 0) + count),
    groups: (): readonly ProblemGroup[] =>
      [...groups.values()].map(({ count, first }) => ({ rule: first[0]!.rule, whatToDo: first[0]!.whatToDo, count, first })).sort((one, other) => other.count - one.count),
    passedOver: () => [...passed].map(([why, count]) => ({ why, count })),
  }
}

export type ProblemBook = ReturnType<typeof problemBook>
