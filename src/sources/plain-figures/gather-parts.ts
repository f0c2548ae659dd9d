import type { Amount } from '../../core/measure/figure.ts'
import type { FigureProblem, FigureRule } from '../../core/measure/figure-problem.ts'
import type { BreakdownKind } from '../../core/measure/breakdown.data.ts'
import { groupsNamed, mostNames } from '../../core/measure/name-of-group.ts'
import { keyOf, type FigureKey } from '../../core/measure/read-figure.ts'
import type { FigurePart } from '../../core/measure/read-part.ts'
import type { ProblemBook } from '../figures/problem-book.ts'
import type { PartRow } from './read-part-row.ts'

type Place = Pick<FigureProblem, 'sheet' | 'row'>

/** The rows of one split of one figure, as far as the file was read. */
type Split = { readonly figure: FigureKey; readonly by: BreakdownKind; readonly at: Place; readonly groups: Map<string, PartRow['amount']>; isBroken: boolean }

/** What is said of a split that the file keeps back in part: it must not take the place of numbers that are on record. */
const keptBack = 'a part of a figure is kept back in the file, so that split of it is not taken, and what is on record stays'

/** The columns as the file names them, for the places of problems. */
type Names = { readonly part: string; readonly value: string }

/**
 * Gathers the parts that stand among the figures of a plain table. In: where problems go, and what the columns are called. Out: what takes each whole figure and
 * each part in turn, and at the end gives the parts that add up to their figures. A split of which a row is wrong, missing or kept back is left out whole.
 */
export const gatherParts = (book: ProblemBook, names: Names) => {
  const wholes = new Map<string, Amount>()
  const splits = new Map<string, Split>()
  const splitOf = (figure: FigureKey, by: BreakdownKind, at: Place): Split => {
    const key = `${keyOf(figure)}|${by}`
    const held = splits.get(key) ?? { figure, by, at, groups: new Map<string, PartRow['amount']>(), isBroken: false }
    splits.set(key, held)
    return held
  }
  const problem = ({ figure: { measure, body, period }, by }: Split, { sheet, row }: Place, rule: FigureRule, column: string, whatToDo: string): void =>
    book.note({ rule, sheet, row, column, value: `${measure}, ${body}, ${period.to}, ${by}`, whatToDo })
  const partsOf = (split: Split): readonly FigurePart[] => {
    const { figure, by, at, groups } = split
    const amounts = [...groups.values()].flatMap((amount) => (amount === null ? [] : [amount]))
    if (amounts.length < groups.size) {
      book.passOver(keptBack, groups.size)
      return []
    }
    if (groupsNamed(by) === null && groups.size > mostNames) {
      problem(split, at, 'unknown-part', names.part, `More than ${mostNames} names are none of teams or councils. Put the smallest together as other.`)
      return []
    }
    const whole = wholes.get(keyOf(figure))
    if (whole === undefined) {
      problem(split, at, 'part-without-whole', names.part, 'Add a row for the whole figure of this measure, body and period, with Split and Part left empty.')
      return []
    }
    const isShare = amounts.some(({ outOf }) => outOf !== null)
    const [value, outOf] = [amounts.reduce((sum, each) => sum + each.value, 0), amounts.reduce((sum, each) => sum + (each.outOf ?? 0), 0)]
    const isWhole = isShare && outOf === 0 ? whole.kind === 'symbol' && whole.symbol === 'z' : whole.kind === 'number' && (isShare ? whole.numerator === value && whole.denominator === outOf : whole.value === value)
    if (isWhole) return [...groups].map(([group, amount]) => ({ ...figure, by, group, value: amount!.value, outOf: amount!.outOf }))
    problem(split, at, 'parts-do-not-add-up', names.value, isShare ? `The numerators of the parts add up to ${value} and their denominators to ${outOf}. Correct them, or the whole, so that both agree; a part in which nobody is recorded is called unknown.` : `The parts add up to ${value}. Correct them, or the whole, so that they agree; a part in which nobody is recorded is called unknown.`)
    return []
  }
  return {
    takeWhole: (figure: FigureKey, amount: Amount): void => void wholes.set(keyOf(figure), amount),
    takePart: (figure: FigureKey, { by, group, amount }: PartRow, at: Place): void => {
      const split = splitOf(figure, by, at)
      const before = split.groups.get(group)
      if (before === undefined) return void split.groups.set(group, amount)
      if (before?.value === amount?.value && before?.outOf === amount?.outOf) return book.passOver('the same part stands in the file twice')
      problem(split, at, 'given-twice', names.part, 'Leave one of the two rows of this part in the file.')
      split.isBroken = true
    },
    /** A row of this split could not be read, so that the split is not whole. */
    takeBroken: (figure: FigureKey, by: BreakdownKind, at: Place): void => void (splitOf(figure, by, at).isBroken = true),
    finish: (): readonly FigurePart[] => [...splits.values()].flatMap((split) => (split.isBroken ? [] : partsOf(split))),
  }
}
