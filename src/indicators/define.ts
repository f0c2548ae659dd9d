import type { Cell } from '../core/measure/measured.ts'
import type { TableName } from '../core/measure/tables.ts'

/** A date in a condition: a column of the row, the last day of the month measured, or either moved by whole months or days. */
export type When =
  | { readonly kind: 'column'; readonly heading: string }
  /** The column of the row the condition began with, inside `sameChildHas`. */
  | { readonly kind: 'first-row'; readonly heading: string }
  | { readonly kind: 'month-end' }
  | { readonly kind: 'moved'; readonly from: When; readonly months: number; readonly days: number }

/** What must hold of a row. A blank date, number or text satisfies none of them. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'present'; readonly heading: string }
  | { readonly kind: 'yes'; readonly heading: string }
  | { readonly kind: 'begins'; readonly heading: string; readonly with: readonly string[] }
  /**
   * The text stands for one of the codes, as Annex A writes them: "q) 6: Police", "6: Police", "6" and "POLICE" are one. The code may
   * follow a letter with a bracket; the words are how the text begins where the code is left out.
   */
  | { readonly kind: 'coded'; readonly heading: string; readonly codes: readonly string[]; readonly words: readonly string[] }
  /** Among the words of the text, in any capitals, are some of these. */
  | { readonly kind: 'mentions'; readonly heading: string; readonly words: readonly string[] }
  /** The text is one of the codes, exactly. */
  | { readonly kind: 'one-of'; readonly heading: string; readonly codes: readonly string[] }
  /** Among the codes of the text, with spaces between them, is one of these. */
  | { readonly kind: 'lists'; readonly heading: string; readonly codes: readonly string[] }
  /** The condition does not hold: also where a blank keeps it from holding. */
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'at-least' | 'more-than'; readonly heading: string; readonly number: number }
  | { readonly kind: 'not-after' | 'before'; readonly one: When; readonly other: When }
  /** Working days after the one up to and including the other, which must not be the earlier. */
  | { readonly kind: 'within-working-days' | 'over-working-days'; readonly one: When; readonly other: When; readonly days: number }
  /** Completed years at the end of the month, both included. */
  | { readonly kind: 'aged'; readonly from: number; readonly to: number }
  | { readonly kind: 'either'; readonly if: Condition; readonly met: Condition; readonly unmet: Condition }
  /**
   * A row of the list about the same child, another than this one, of which the condition holds. A blank identifier is nobody's.
   * `by` names a column of both tables to find rows by instead of the child, such as the plan that a review is of.
   */
  | {
      readonly kind: 'same-child-has'
      readonly list: TableName
      readonly where: Condition
      readonly by?: string
      /** At least so many such rows, or rows that differ in a column: once where it is not said. */
      readonly times?: number
      readonly different?: string
    }

/** A length in days from one date to another, or a figure that stands in a column; a blank figure is left out. */
export type Length = { readonly in: 'days' | 'working-days'; readonly from: When; readonly to: When } | { readonly in: 'figure'; readonly heading: string }

/** The sum of a column over the rows of a table of which a condition holds; a blank adds nothing. */
export type Sum = { readonly list: TableName; readonly heading: string; readonly where: Condition }

/** Which rows a figure is of: dated in the month, open at its end, or all of them. */
export type Population =
  | { readonly kind: 'dated'; readonly heading: string }
  | { readonly kind: 'open'; readonly start: string; readonly end: string }
  | { readonly kind: 'everyone' }

/**
 * How a figure is counted, as data: the rows of a list in a population, those `among` them, each row once or each different value
 * of a column once. `extract` is the workbook of the whole period; `snapshot` the position at the end of each month.
 */
export type Count = {
  readonly from: 'extract' | 'snapshot'
  readonly list: TableName
  readonly of: Population
  readonly among?: Condition
  /** What must be known of nearly all of those rows; where it is not, the figure would mislead and is not given. */
  readonly known?: Condition
  /** A figure of the whole year, which stands at its last month alone. */
  readonly isYearly?: true
  /** Of the day on which the list was made: it is given for the last month alone. */
  readonly isOfTheDay?: true
  readonly once?: string
  readonly give:
    | { readonly kind: 'number' }
    | { readonly kind: 'share'; readonly where: Condition }
    | { readonly kind: 'mean' | 'median'; readonly of: Length }
    /** The longest of such lengths; null where there is none. */
    | { readonly kind: 'longest'; readonly of: Length }
    /**
     * How the rows, or the different values that are counted `once`, are spread over those whom a column of names says: the number below which
     * such a part of the names lies, how many of them have more than a limit, and how many each has on average. Capitals and double spaces make no other name.
     */
    | { readonly kind: 'load'; readonly by: string; readonly at: number }
    | { readonly kind: 'over-load'; readonly by: string; readonly limit: number }
    | { readonly kind: 'mean-load'; readonly by: string }
    /** The value below which such a part of the rows lies, between 0 and 1; 1 is the largest. */
    | { readonly kind: 'quantile'; readonly heading: string; readonly at: number }
    /** Sums over sums, each over all rows of its table. */
    | { readonly kind: 'ratio'; readonly of: readonly Sum[]; readonly to: readonly Sum[] }
}

/** A question a board asks, and how it is answered from rows. Who reads a figure is owed every member of this. */
export type Indicator = {
  readonly id: string
  readonly question: string
  readonly why: string
  readonly numerator: string
  /** Null for a plain count. */
  readonly denominator: string | null
  readonly source: string
  readonly timescale: string | null
  /** `neither`: to be judged against its own trend alone. */
  /** From how many months before the month itself rows are needed, where a return that begins later would give too low a figure. */
  readonly looksBack?: number
  readonly better: 'higher' | 'lower' | 'neither'
  readonly count: Count
}

/** Example rows of the lists a definition reads, written as a table under headings, and the cell they must give for the month. */
export type Spec = {
  readonly month: string
  readonly lists: Partial<Readonly<Record<TableName, string>>>
  readonly gives: Cell
  /** What the example shows at the edges. */
  readonly because: string
}

export const define = (indicator: Indicator): Indicator => indicator

export const date = (heading: string): When => ({ kind: 'column', heading })
export const dateOfFirstRow = (heading: string): When => ({ kind: 'first-row', heading })
export const monthEnd: When = { kind: 'month-end' }
/** The same day that many months on, or the last day of a shorter month. */
export const plusMonths = (from: When, months: number): When => ({ kind: 'moved', from, months, days: 0 })
/** The two days are the same. */
export const sameDay = (one: When, other: When): Condition => ({ kind: 'all', of: [{ kind: 'not-after', one, other }, { kind: 'not-after', one: other, other: one }] })
export const plusDays = (from: When, days: number): When => ({ kind: 'moved', from, months: 0, days })

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const present = (heading: string): Condition => ({ kind: 'present', heading })
export const yes = (heading: string): Condition => ({ kind: 'yes', heading })
export const begins = (heading: string, ...start: readonly string[]): Condition => ({ kind: 'begins', heading, with: start })
export const coded = (heading: string, codes: readonly string[], words: readonly string[]): Condition => ({ kind: 'coded', heading, codes, words })
export const mentions = (heading: string, ...words: readonly string[]): Condition => ({ kind: 'mentions', heading, words })
export const oneOf = (heading: string, ...codes: readonly string[]): Condition => ({ kind: 'one-of', heading, codes })
export const lists = (heading: string, ...codes: readonly string[]): Condition => ({ kind: 'lists', heading, codes })
export const not = (of: Condition): Condition => ({ kind: 'not', of })
export const atLeast = (heading: string, number: number): Condition => ({ kind: 'at-least', heading, number })
export const moreThan = (heading: string, number: number): Condition => ({ kind: 'more-than', heading, number })
export const notAfter = (one: When, other: When): Condition => ({ kind: 'not-after', one, other })
export const before = (one: When, other: When): Condition => ({ kind: 'before', one, other })
export const withinWorkingDays = (days: number, one: When, other: When): Condition => ({ kind: 'within-working-days', one, other, days })
export const overWorkingDays = (days: number, one: When, other: When): Condition => ({ kind: 'over-working-days', one, other, days })
export const aged = (from: number, to: number): Condition => ({ kind: 'aged', from, to })
/** Younger than that many completed years at the end of the month, the unborn among them. */
export const under = (years: number): Condition => aged(-Infinity, years - 1)
export const either = (condition: Condition, met: Condition, unmet: Condition): Condition => ({ kind: 'either', if: condition, met, unmet })
export const sameChildHas = (list: TableName, where: Condition): Condition => ({ kind: 'same-child-has', list, where })
/** A row of another table that holds the same in a column of both. */
export const linkedHas = (list: TableName, by: string, where: Condition): Condition => ({ kind: 'same-child-has', list, where, by })
/** So many rows of another table about the same child, or so many that differ in a column. */
export const sameChildHasTimes = (times: number, list: TableName, where: Condition, different?: string): Condition =>
  different === undefined ? { kind: 'same-child-has', list, where, times } : { kind: 'same-child-has', list, where, times, different }
/** The sum of a column over the rows of which a condition holds. */
export const sumOf = (list: TableName, heading: string, where: Condition): Sum => ({ list, heading, where })
