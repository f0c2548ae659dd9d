import type { DataProblem } from '../../core/measure/measured.ts'

/** Nobody reads more of one kind; the rest is counted in one last line. */
const mostOfOneKind = 100

/** Collects what is wrong with a workbook, list by list and rule by rule, at most a hundred places each. */
export class ProblemList {
  readonly #places = new Map<string, { readonly kept: DataProblem[]; more: number }>()

  /** Adds a problem, or counts it where a hundred of its kind are kept already. */
  add(problem: DataProblem): void {
    const kind = `${problem.sheet}\n${problem.column}\n${problem.rule}`
    const group = this.#places.get(kind) ?? { kept: [], more: 0 }
    this.#places.set(kind, group)
    if (group.kept.length < mostOfOneKind) group.kept.push(problem)
    else group.more += 1
  }

  /** Every problem kept, and for each kind that had more a line without a row that says how many. */
  all(): readonly DataProblem[] {
    return [...this.#places.values()].flatMap(({ kept, more }) =>
      more === 0 ? kept : [...kept, { ...kept[0]!, row: null, rule: `${kept[0]!.rule} (${more} more rows like these)`, valueShape: null, more: { rule: kept[0]!.rule, count: more } }],
    )
  }
}
