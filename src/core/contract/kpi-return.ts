import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Period } from '../measure/period.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { ContractId } from './contract.ts'
import type { Spoken } from './contract-change.ts'
import type { KpiCode } from './kpi.ts'
import { isSamePeriod } from './return-period.ts'

export type KpiReturnId = Branded<'KpiReturnId'>

/** What a provider gives for one council: two numbers to divide, a ready figure in the unit, or that it cannot give one. */
export type ReturnFigure =
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'none'; readonly why: string }

/** The figures of a measure from which a return was filled in, each in the revision that stood then. */
export type FigureSource = {
  readonly measure: MeasureId
  readonly parts: NonEmpty<{ readonly period: Period; readonly revision: number }>
  /** True where the provider then typed another figure over it. */
  readonly isChanged: boolean
}

/** The figure of one council. Without a source it was typed in. */
export type AreaFigure = { readonly body: BodyId; readonly figure: ReturnFigure; readonly source?: FigureSource }

/** The file in which a provider brought figures in: its name, and its fingerprint (SHA-256). */
export type ReturnFile = { readonly name: string; readonly sha256: Sha256 }

export const returnQualities = ['sound', 'with-caution', 'not-reliable'] as const
export type ReturnQuality = (typeof returnQualities)[number]

/**
 * The figures of one indicator and period as they were submitted once. Submitting again makes the next version beside it: a provider
 * cannot change a figure silently (domain.md 9.3, the warning from Doncaster).
 */
export type KpiReturn = {
  readonly id: KpiReturnId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  readonly code: KpiCode
  readonly period: Period
  /** 1 for the first submission. */
  readonly version: number
  readonly figures: NonEmpty<AreaFigure>
  readonly commentary: string
  readonly quality: ReturnQuality
  /** What to be careful of; empty only where the figures are sound. */
  readonly qualityNote: string
  readonly status: 'provisional' | 'final'
  readonly by: Spoken
  /** Why it was submitted again, null for the first version. */
  readonly why: string | null
  /** Absent where the figures were typed in. */
  readonly file?: ReturnFile
}

/** In: returns, a code and a period. Out: every version submitted, the first first. */
export const submissionsOf = (returns: readonly KpiReturn[], code: KpiCode, period: Period): readonly KpiReturn[] =>
  returns.filter((each) => each.code === code && isSamePeriod(each.period, period)).toSorted((one, other) => one.version - other.version)

/** In: two figures. Out: whether they are the same numbers, or lack for the same reason. */
export const isSameFigure = (one: ReturnFigure, other: ReturnFigure): boolean => {
  switch (one.kind) {
    case 'ratio':
      return other.kind === 'ratio' && one.numerator === other.numerator && one.denominator === other.denominator
    case 'value':
      return other.kind === 'value' && one.value === other.value
    case 'none':
      return other.kind === 'none' && one.why === other.why
    default:
      return one satisfies never
  }
}

/** One figure that stands otherwise than it was first given. */
export type FigureChanged = { readonly later: KpiReturn; readonly earlier: KpiReturn; readonly bodies: NonEmpty<BodyId> }

/** In: returns. Out: every submission that changed a figure of the one before it, the newest first: the councils’ notice. */
export const figuresChanged = (returns: readonly KpiReturn[]): readonly FigureChanged[] =>
  returns
    .flatMap((later): readonly FigureChanged[] => {
      const earlier = submissionsOf(returns, later.code, later.period).find((each) => each.version === later.version - 1)
      const [first, ...more] = later.figures.filter(({ body, figure }) => {
        const before = earlier?.figures.find((each) => each.body === body)
        return before === undefined || !isSameFigure(before.figure, figure)
      })
      return earlier === undefined || first === undefined ? [] : [{ later, earlier, bodies: [first.body, ...more.map((each) => each.body)] }]
    })
    .toSorted((one, other) => other.later.by.on.localeCompare(one.later.by.on) || other.later.period.from.localeCompare(one.later.period.from))
