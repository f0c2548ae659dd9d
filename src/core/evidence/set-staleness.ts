import type { AssuranceSetting } from '../assurance/around-statements.ts'
import { saidBy } from '../assurance/make-statement.ts'
import type { Said } from '../assurance/statement.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { EvidenceKind } from './evidence.ts'
import { monthsUntilStale } from './staleness.ts'

/** After how many months evidence of a kind no longer speaks for today in this programme, and why. Kept as history; the last line of a kind holds. */
export type StalenessPeriod = { readonly programme: ProgrammeId; readonly kind: EvidenceKind; readonly position: number; readonly months: number; readonly why: string; readonly said: Said }

export type StalenessSet = { readonly kind: 'staleness-set'; readonly programme: ProgrammeId; readonly before: number; readonly period: StalenessPeriod }

/** Older than two years nothing speaks for today, whoever says so. */
export const longestFresh = 24

/** In: every period that was set. Out: the months that hold for each kind, the usual ones where nobody set others. */
export const periodsOf = (set: readonly StalenessPeriod[]): Readonly<Record<EvidenceKind, number>> => ({ ...monthsUntilStale, ...Object.fromEntries(set.map(({ kind, months }) => [kind, months])) })

/**
 * In: a kind of evidence, after how many whole months it is stale (1 to 24), and why. Out: the change, or a refusal. Those who judge set it: for those who are
 * judged, old evidence is the easier to have.
 */
export const setStaleness = (
  { kind, months, why }: { readonly kind: EvidenceKind; readonly months: number; readonly why: string },
  set: readonly StalenessPeriod[],
  { programme, actor, on }: AssuranceSetting,
): StalenessSet | NotPermitted | Refusal<'no-such-period' | 'so-already' | 'no-why'> => {
  const refusal = whyNot(actor, 'set-staleness', programme, on)
  if (refusal !== null) return refusal
  if (!Number.isInteger(months) || months < 1 || months > longestFresh) return refuse('no-such-period', 'That is no period that can be set.', `Give whole months, from 1 to ${longestFresh}.`)
  const before = periodsOf(set)[kind]
  if (before === months) return refuse('so-already', 'That is the period already.', 'Give another one, or leave it as it is.')
  if (why.trim() === '') return refuse('no-why', 'Nothing says why.', 'Give the reason. It stands on record.')
  return { kind: 'staleness-set', programme, before, period: { programme, kind, position: set.filter((each) => each.kind === kind).length + 1, months, why: why.trim(), said: saidBy(actor, programme, on) } }
}
