import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import { addDays, addMonths, type Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { InstrumentId } from '../intervention/instrument.ts'
import type { Period } from '../measure/period.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { FinancialYear } from './financial-year.ts'
import type { Ladder } from './ladder.ts'
import type { Pence } from './money.ts'

export type ContractId = Branded<'ContractId'>

/** What is bought (domain.md 9.1; product.md S10, S13). */
export const contractKinds = ['childrens-trust', 'childrens-centres', 'early-help', 'other-service'] as const
export type ContractKind = (typeof contractKinds)[number]

/** A council that owns and commissions, or the provider. A party from its first day to its last, both included. */
export type Party = {
  readonly body: BodyId
  readonly side: 'council' | 'provider'
  readonly from: Day
  /** Null while it is a party. */
  readonly to: Day | null
  /** Such as that the council speaks as a shadow authority before its first day. */
  readonly note: string | null
  /** The party in whose place it came, where that body ended. */
  readonly instead?: BodyId
}

/** What was agreed to be paid for a financial year when the contract was entered. Later changes go through change control. */
export type ContractSum = { readonly year: FinancialYear; readonly sum: Pence; readonly isProvisional: boolean; readonly note: string | null }

/** A day in the contract on which something may or must be decided. */
export type ContractDate = { readonly kind: 'review' | 'break'; readonly on: Day; readonly what: string }

/** An agreement under which a trust or another provider runs a service for one council or more, as it was signed. */
export type Contract = {
  readonly id: ContractId
  readonly programme: ProgrammeId
  readonly title: string
  readonly kind: ContractKind
  readonly parties: NonEmpty<Party>
  /** The councils for whose areas figures are given one by one. */
  readonly reportsFor: readonly BodyId[]
  /** So many days after the end of a period its figures are due; null where no source read says. */
  readonly returnDays: number | null
  readonly begins: Day
  /** The last day as signed, null where no source read gives it. */
  readonly ends: Day | null
  readonly dates: readonly ContractDate[]
  readonly sums: readonly ContractSum[]
  readonly ladder: Ladder | null
  /** The document with its duties, where they are on record. */
  readonly instrument: InstrumentId | null
  readonly documents: readonly Source[]
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}

/** In: a contract and a day. Out: its parties on that day, councils first. */
export const partiesOn = ({ parties }: Pick<Contract, 'parties'>, on: Day): readonly Party[] =>
  parties.filter((each) => each.from <= on && (each.to === null || on <= each.to)).toSorted((one, other) => Number(one.side === 'provider') - Number(other.side === 'provider'))

/**
 * In: a contract and a stretch of days. Out: the councils for whose areas figures are given then. One that is gone has none, and
 * neither has one that came in its place before it came; figures may be given for the area of a council to be.
 */
export const areasIn = ({ parties, reportsFor }: Pick<Contract, 'parties' | 'reportsFor'>, { from, to }: Period): readonly BodyId[] =>
  reportsFor.filter((body) => {
    const spells = parties.filter((each) => each.body === body)
    return spells.some((each) => (each.to === null || each.to >= from) && (each.instead === undefined || each.from <= to))
  })

/** The provider: the last one on that side, where another took its place. */
export const providerOf = ({ parties }: Pick<Contract, 'parties'>): BodyId => {
  const provider = parties.filter((each) => each.side === 'provider').toSorted((one, other) => one.from.localeCompare(other.from)).at(-1)
  if (provider === undefined) throw new Error('a contract without a provider passed the check for one')
  return provider.body
}

/** A year of the contract, counted from the day it began: the first is number 1. */
export type ContractYear = Period & { readonly number: number }

/**
 * In: the first and the last day of a contract, and a day. Out: its years that have begun by then, the first first. Years are counted
 * from the first day, so a contract of 29 February has years that begin on 28 February and on 29 February in leap years, without a gap.
 */
export const contractYears = ({ begins, ends }: { readonly begins: Day; readonly ends: Day | null }, upTo: Day): readonly ContractYear[] => {
  const years: ContractYear[] = []
  for (let number = 1; ; number += 1) {
    const from = addMonths(begins, 12 * (number - 1))
    if (from > upTo || (ends !== null && from > ends)) return years
    const last = addDays(addMonths(begins, 12 * number), -1)
    years.push({ number, from, to: ends !== null && ends < last ? ends : last })
  }
}
