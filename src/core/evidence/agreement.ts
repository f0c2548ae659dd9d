import { addMonths, type Day } from '../calendar/day.ts'
import type { AnalysedMeasure } from '../measure/analysed-measure.ts'
import type { MeasureFrequency } from '../measure/measure.ts'
import type { VariationVerdict } from '../measure/series-verdict.ts'
import type { OutcomeId } from '../plan/plan.ts'
import { evidenceFor, isStanding, strandOf, strands, type Bearing, type Evidence, type Strand } from './evidence.ts'
import { isStale } from './staleness.ts'

/** What the figures of one measure say today, in the words that other evidence is offered in. Only a change the statistics bear out is one. */
export const bearingOf = (variation: VariationVerdict): Bearing => {
  switch (variation.kind) {
    case 'changed':
      return variation.way === 'neither' ? 'cannot-tell' : variation.way
    case 'no-change':
    case 'all-the-same':
      return 'no-change'
    case 'unsteady':
    case 'cannot-tell':
      return 'cannot-tell'
    default:
      return variation satisfies never
  }
}

/** After how many months the latest figure of a measure is old: about the time in which two more should have come. */
const monthsUntilOld = { weekly: 2, monthly: 3, quarterly: 6, termly: 8, yearly: 18 } as const satisfies Record<MeasureFrequency, number>

/** One voice within a strand: a piece of evidence, or a measure as its figures stand. */
export type Witness =
  | { readonly kind: 'piece'; readonly piece: Evidence; readonly shows: Bearing; readonly isStale: boolean }
  | { readonly kind: 'measure'; readonly analysed: AnalysedMeasure; readonly shows: Bearing; readonly isStale: boolean }

/**
 * Where a strand stands: nothing there, nothing fresh, its fresh witnesses at odds with one another, or what they say. A witness that cannot
 * tell neither joins nor contradicts another, and speaks for its strand only where it is alone.
 */
export type StrandStanding = { readonly kind: 'missing' } | { readonly kind: 'stale' } | { readonly kind: 'at-odds' } | { readonly kind: 'says'; readonly shows: Bearing }

/** Whether the strands agree. With fewer than two that can tell, nobody knows. It is no score and adds up nothing. */
export type Agreement = { readonly kind: 'agree'; readonly shows: Exclude<Bearing, 'cannot-tell'>; readonly strands: number } | { readonly kind: 'disagree' } | { readonly kind: 'too-little'; readonly strands: number }

export type OutcomeAgreement = {
  readonly strands: Readonly<Record<Strand, { readonly standing: StrandStanding; readonly witnesses: readonly Witness[] }>>
  readonly agreement: Agreement
}

const standingOf = (witnesses: readonly Witness[]): StrandStanding => {
  if (witnesses.length === 0) return { kind: 'missing' }
  const fresh = witnesses.filter((each) => !each.isStale)
  if (fresh.length === 0) return { kind: 'stale' }
  const told = [...new Set(fresh.map(({ shows }) => shows).filter((shows) => shows !== 'cannot-tell'))]
  if (told.length > 1) return { kind: 'at-odds' }
  return { kind: 'says', shows: told[0] ?? 'cannot-tell' }
}

const agreementOf = (standings: readonly StrandStanding[]): Agreement => {
  const told = standings.flatMap((standing) => (standing.kind === 'says' && standing.shows !== 'cannot-tell' ? [standing.shows] : []))
  if (standings.some(({ kind }) => kind === 'at-odds') || new Set(told).size > 1) return { kind: 'disagree' }
  const [first] = told
  return first === undefined || told.length < 2 ? { kind: 'too-little', strands: told.length } : { kind: 'agree', shows: first, strands: told.length }
}

/**
 * In: an outcome, the library, the measures that speak of the outcome as their figures stand, and the day. Out: the four strands side by side and
 * whether they agree (product.md, question 7). Figures frozen as evidence stand in the library; the data strand is what they say today.
 */
export const agreementOn = (outcome: OutcomeId, library: readonly Evidence[], measures: readonly AnalysedMeasure[], on: Day): OutcomeAgreement => {
  const pieces = evidenceFor(library, { kind: 'outcome', id: outcome })
    .filter(isStanding)
    .filter(({ content }) => content.kind !== 'series')
  const witnessesOf = (strand: Strand): readonly Witness[] => [
    ...(strand === 'data'
      ? measures.map((analysed): Witness => ({ kind: 'measure', analysed, shows: bearingOf(analysed.verdict.variation), isStale: analysed.latest === null || on > addMonths(analysed.latest.period.to, monthsUntilOld[analysed.measure.frequency]) }))
      : []),
    ...pieces
      .filter(({ content }) => strandOf(content) === strand)
      .map((piece): Witness => ({ kind: 'piece', piece, shows: piece.links.outcomes.find((each) => each.outcome === outcome)!.shows, isStale: isStale(piece, on) })),
  ]
  const each = Object.fromEntries(strands.map((strand) => {
    const witnesses = witnessesOf(strand)
    return [strand, { standing: standingOf(witnesses), witnesses }]
  })) as OutcomeAgreement['strands']
  return { strands: each, agreement: agreementOf(strands.map((strand) => each[strand].standing)) }
}
