import type { AreaFigure, ReturnFigure } from './kpi-return.ts'
import type { Kpi, KpiUnit } from './kpi.ts'

/** Why no figure can be given; never good, never zero. */
export const reasonsWithoutFigure = ['not-given', 'nothing-to-count', 'part-missing', 'no-numerators'] as const
export type ReasonWithoutFigure = (typeof reasonsWithoutFigure)[number]

/** What a figure comes to, in the unit and to one decimal place as it is shown and judged, or why that cannot be told. */
export type Worth =
  | { readonly kind: 'number'; readonly value: number; readonly numerator: number | null; readonly denominator: number | null }
  | { readonly kind: 'cannot-tell'; readonly why: ReasonWithoutFigure }

const scale = { percent: 100, 'per-10000': 10_000, days: 1, count: 1 } as const satisfies Record<KpiUnit, number>

const toOnePlace = (value: number): number => Math.round(value * 10) / 10

const divided = (unit: KpiUnit, numerator: number, denominator: number): Worth =>
  denominator === 0
    ? { kind: 'cannot-tell', why: 'nothing-to-count' }
    // Multiplied before it is divided, so that halves fall where they fall on paper.
    : { kind: 'number', value: Math.round((numerator * scale[unit] * 10) / denominator) / 10, numerator, denominator }

/** In: a unit and what was given. Out: what it comes to. */
export const worthOf = (unit: KpiUnit, figure: ReturnFigure): Worth => {
  switch (figure.kind) {
    case 'ratio':
      return divided(unit, figure.numerator, figure.denominator)
    case 'value':
      return { kind: 'number', value: toOnePlace(figure.value), numerator: null, denominator: null }
    case 'none':
      return { kind: 'cannot-tell', why: 'not-given' }
    default:
      return figure satisfies never
  }
}

/**
 * In: a unit and the figures of every council. Out: the figure for all of them together. Counts are added up; everything else is the sum
 * of the numerators divided by the sum of the denominators, never a mean of ready percentages. Where a part is missing or only ready
 * percentages are given, it cannot be told.
 */
export const combinedWorth = (unit: KpiUnit, figures: readonly AreaFigure[]): Worth => {
  const given = figures.map((each) => each.figure)
  if (given.length === 0 || given.some((each) => each.kind === 'none')) return { kind: 'cannot-tell', why: 'part-missing' }
  const values = given.flatMap((each) => (each.kind === 'value' ? [each.value] : []))
  if (unit === 'count' && values.length === given.length) return { kind: 'number', value: toOnePlace(values.reduce((one, other) => one + other, 0)), numerator: null, denominator: null }
  const ratios = given.flatMap((each) => (each.kind === 'ratio' ? [each] : []))
  if (ratios.length < given.length) return { kind: 'cannot-tell', why: 'no-numerators' }
  return divided(unit, ratios.reduce((sum, each) => sum + each.numerator, 0), ratios.reduce((sum, each) => sum + each.denominator, 0))
}

/** What the rule says of a figure. Nobody chooses it. */
export const ratings = ['met', 'within-tolerance', 'missed', 'no-target', 'not-returned', 'not-due', 'cannot-tell'] as const
export type Rating = (typeof ratings)[number]

/** In: an indicator and what a figure comes to. Out: how it stands to target and tolerance. A figure on the target meets it. */
export const ratingOf = ({ target, tolerance, better }: Pick<Kpi, 'target' | 'tolerance' | 'better'>, worth: Worth): Rating => {
  if (worth.kind === 'cannot-tell') return 'cannot-tell'
  if (target === null || better === 'neither') return 'no-target'
  const reaches = (line: number): boolean => (better === 'higher' ? worth.value >= line : worth.value <= line)
  if (reaches(target)) return 'met'
  return tolerance !== null && reaches(tolerance) ? 'within-tolerance' : 'missed'
}
