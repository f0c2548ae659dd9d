import type { ReturnFigure } from '../../core/contract/kpi-return.ts'
import type { SampleContractAct, SampleVoice } from './contract-sample-types.ts'

// Wholly invented figures, made the same on every machine: a plain sequence of numbers stands in for chance.

/** How one invented series goes: its share (or count) at the start and the end, and how many are counted in a period. */
export type SeriesPlan = {
  readonly code: string
  readonly months: 1 | 3
  readonly unit: 'percent' | 'count' | 'ready'
  readonly north: readonly [number, number]
  readonly south: readonly [number, number]
  readonly size: { readonly north: number; readonly south: number }
  /** Values given outright, by the first day of the period. */
  readonly set?: Readonly<Record<string, { readonly north?: number; readonly south?: number }>>
  /** Periods without a return. */
  readonly missing?: readonly string[]
}

const north = 'north-exampleshire-council'
const south = 'south-exampleshire-council'

/** A sequence that looks like chance and is none: the same numbers from the same word, each from −1 to 1. */
const wobbleOf = (word: string): (() => number) => {
  let state = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7)
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return (state / 2_147_483_647) * 2 - 1
  }
}

const iso = (year: number, month: number, date: number): string => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

/** The periods from October 2024 to September 2026. */
const periodsOf = (months: 1 | 3): readonly { readonly from: string; readonly to: string; readonly givenOn: string }[] =>
  Array.from({ length: 24 / months }, (_each, index) => {
    const first = 10 + index * months
    return { from: iso(2024, first, 1), to: iso(2024, first + months, 0), givenOn: iso(2024, first + months, 23) }
  })

const figureOf = (unit: SeriesPlan['unit'], share: number, size: number): ReturnFigure => {
  if (unit === 'count') return { kind: 'value', value: Math.round(share) }
  if (unit === 'ready') return { kind: 'value', value: Math.round(share * 10) / 10 }
  return { kind: 'ratio', numerator: Math.round((share * size) / 100), denominator: size }
}

/** In: how a series goes, and who gives the figures. Out: a return for each period of the two years. */
export const returnsOf = (plan: SeriesPlan, by: SampleVoice): readonly SampleContractAct[] => {
  const [noise, sizes] = [wobbleOf(plan.code), wobbleOf(`${plan.code} size`)]
  const periods = periodsOf(plan.months)
  return periods.flatMap(({ from, to, givenOn }, index): readonly SampleContractAct[] => {
    const along = index / (periods.length - 1)
    const value = ([first, last]: readonly [number, number]): number => first + (last - first) * along + noise() * (plan.unit === 'count' ? 0.08 * first : plan.months === 1 ? 3 : 1.4)
    const size = (usual: number): number => Math.round(usual * (1 + sizes() * 0.12))
    const [northValue, southValue, northSize, southSize] = [value(plan.north), value(plan.south), size(plan.size.north), size(plan.size.south)]
    if (plan.missing?.includes(from)) return []
    const given = plan.set?.[from]
    const figures = [
      { body: north, figure: figureOf(plan.unit, given?.north ?? northValue, northSize) },
      { body: south, figure: figureOf(plan.unit, given?.south ?? southValue, southSize) },
    ]
    return [{ kind: 'return', on: givenOn, by, given: { code: plan.code, from, to, figures, commentary: '', quality: 'sound', qualityNote: '', status: 'final', why: '' } }]
  })
}
