import { rulesOfReturns, type FigureProblem, type ProblemGroup } from '../../../core/measure/figure-problem.ts'
import type { DataProblem } from '../../../core/measure/measured.ts'

/** Where something is wrong; `isLine` where the file is XML and counts lines. */
export type PlaceToSee = FigureProblem & { readonly isLine?: boolean }

const inWords = ({ rule, valueShape }: DataProblem): string => (valueShape === null ? rule : `${rule}: ${valueShape}`)

/**
 * The counts of a return carry no row of it, but whoever had it counted here may be told where to look. In: problems by what to do, and where each stands in the
 * return, or null for a file of figures. Out: the same problems, those of the return with their rows or lines; what a cell looks like, never what it says.
 */
export const withRowsOfReturn = (groups: readonly ProblemGroup[], places: readonly (readonly [file: string, DataProblem])[] | null): readonly ProblemGroup[] =>
  groups.map((group): ProblemGroup => {
    const own = (places ?? []).map(([, problem]) => problem).filter(({ whatToDo }) => whatToDo === group.whatToDo)
    if (!rulesOfReturns.has(group.rule) || own.length === 0) return group
    return { ...group, first: own.map((problem): PlaceToSee => ({ rule: group.rule, sheet: problem.sheet, row: problem.row, column: problem.column, value: inWords(problem), whatToDo: group.whatToDo, isLine: problem.element !== undefined })) }
  })
