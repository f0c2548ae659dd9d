import { addDays } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import type { ClauseIntent } from '../intervention/enter-instrument.ts'
import { providerOf } from './contract.ts'
import type { ContractIntent } from './enter-contract.ts'
import { periodWith } from './return-period.ts'

/**
 * In: a contract. Out: what it asks, as clauses of its document, each for one holder: figures after every quarter, a report every year,
 * and on each review or break a duty for each council that is a party from the start. Their numbers are ours.
 */
export const contractClauses = (contract: Omit<ContractIntent, 'instrument'>): readonly ClauseIntent[] => {
  const { begins, dates, returnDays, parties } = contract
  const provider = { kind: 'body', body: providerOf(contract) } as const
  const quarter = periodWith('quarterly', begins)
  const asked: Omit<ClauseIntent, 'clause'>[] = [
    { what: 'Give the figures of the schedule after each quarter.', holder: provider, due: returnDays === null ? { kind: 'in-words', words: 'After each quarter' } : { kind: 'every', months: 3, first: addDays(quarter.to, returnDays) } },
    { what: 'Report on each year of the contract.', holder: provider, due: { kind: 'in-words', words: 'After each year of the contract' } },
    ...dates.flatMap(({ on, what }) =>
      parties.filter((each) => each.side === 'council' && each.from <= begins).map((each) => ({ what, holder: { kind: 'body', body: each.body }, due: { kind: 'by', on: exactly(on) } }) as const),
    ),
  ]
  return asked.map((each, index) => ({ ...each, clause: String(index + 1) }))
}
