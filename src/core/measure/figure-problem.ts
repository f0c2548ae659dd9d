import { refuse, type Refusal } from '../refusal.ts'
import type { CountedFrom, FigureOrigin } from './figure.ts'

/** The forms in which a file of figures may come. */
export const figureForms = ['explore-education-statistics', 'comparison-tool', 'plain-table', 'counts-file', 'released-figures'] as const
export type FigureForm = (typeof figureForms)[number]

/** What can be wrong with a cell or a row. Whatever breaks a rule is left out of the reading; nothing is guessed. */
export const figureRules = [
  'unknown-measure', 'unknown-body', 'body-not-there', 'not-a-number', 'below-nothing', 'part-over-whole', 'share-does-not-fit', 'period-not-read', 'cell-not-read', 'given-twice',
  'table-not-there', 'rows-in-doubt', 'rows-repeated', 'parts-do-not-add-up', 'unknown-part', 'part-without-whole',
] as const
export type FigureRule = (typeof figureRules)[number]

/**
 * Rules that a person may waive with a reason: what breaks them is then left out (but see `rulesOfReturns`), and the rest is taken in.
 * The others mean that the file contradicts itself, so no part of it is to be trusted.
 */
export const waivable: Readonly<Record<FigureRule, boolean>> = {
  'unknown-measure': true,
  'unknown-body': true,
  'body-not-there': true,
  'not-a-number': true,
  'below-nothing': false,
  'part-over-whole': false,
  'share-does-not-fit': false,
  'period-not-read': true,
  'cell-not-read': false,
  'given-twice': false,
  'table-not-there': true,
  'rows-in-doubt': true,
  'rows-repeated': true,
  'parts-do-not-add-up': false,
  'unknown-part': true,
  'part-without-whole': true,
}

/** What was wrong with the returns that were counted: waived, nothing is left out. The counts stand, and whoever loads them says why they may. */
export const rulesOfReturns: ReadonlySet<FigureRule> = new Set(['table-not-there', 'rows-in-doubt', 'rows-repeated'])

/** One cell or row that breaks a rule, so that a person can find it. Only of files that hold no child: the value is shown. */
export type FigureProblem = {
  readonly rule: FigureRule
  readonly sheet: string | null
  /** As the file counts, headings being row 1. */
  readonly row: number | null
  readonly column: string | null
  /** What was found, shortened. */
  readonly value: string
  readonly whatToDo: string
}

/** Problems that are put right in the same way, with how many there are and the first of them. */
export type ProblemGroup = { readonly rule: FigureRule; readonly whatToDo: string; readonly count: number; readonly first: readonly FigureProblem[] }

/** What a file turned out to be, before its figures. */
export type FigureFile = { readonly form: FigureForm; readonly publisher: string; readonly origin: FigureOrigin; /** Of counts, what they were counted from. */ readonly countedFrom?: readonly CountedFrom[] }

/** What is known of a file once it was read to its end. */
export type FileSummary = {
  readonly rows: number
  readonly figures: number
  /** Parts of those figures, by age, sex and the like, that can be taken in. Counts files and plain tables may have them. */
  readonly parts?: number
  /** Shares that a row gives otherwise than its parts, taken because the row names the Department for Education as their publisher. */
  readonly asPrinted?: { readonly count: number; readonly firstRows: readonly number[] }
  readonly problems: readonly ProblemGroup[]
  /** Rows and cells that carry none of our measures, or a body that did not exist then: passed over, with the reason and the count. */
  readonly passedOver: readonly { readonly why: string; readonly count: number }[]
}

export type Waiver = { readonly rule: string; readonly reason: string; /** How many problems of the rule there were. */ readonly count?: number }

/** In: the waivers of a person and the problems found. Out: the waivers with the number of problems each passes over, so that the history can tell. */
export const withCounts = (waivers: readonly Waiver[], problems: readonly ProblemGroup[]): readonly Waiver[] =>
  waivers.map(({ rule, reason }) => ({ rule, reason, count: problems.reduce((sum, group) => sum + (group.rule === rule ? group.count : 0), 0) }))

export type NotReady = Refusal<'nothing-in-it' | 'problems-left' | 'not-waivable' | 'no-reason'>

/**
 * In: a file read to its end, and the waivers of a person. Out: null where it may be taken in; else why not: it holds no figure, problems
 * are left that nobody waived, a rule was waived that may not be, or a waiver lacks its reason.
 */
export const whyNotReady = ({ figures, problems }: FileSummary, waivers: readonly Waiver[]): NotReady | null => {
  if (figures === 0) return refuse('nothing-in-it', 'There is no figure in this file that could be loaded.', 'Put the problems right, or choose another file.')
  const waived = new Set(waivers.map(({ rule }) => rule))
  if (figureRules.some((rule) => waived.has(rule) && !waivable[rule])) return refuse('not-waivable', 'One of these problems must be put right in the file.', 'Correct the file and choose it again.')
  if (waivers.some(({ reason }) => reason.trim() === '')) return refuse('no-reason', 'Say why the rule is waived.', 'Write one sentence for each rule; it stands in the journal.')
  if (problems.every(({ rule }) => waived.has(rule))) return null
  return refuse('problems-left', 'Problems are left in this file, so nothing was loaded.', 'Correct the file and choose it again, or waive the rules that allow it.')
}
