import type { Day } from '../../../core/calendar/day.ts'
import { waitsFor } from '../../../core/contract/contract-change.ts'
import type { ContractRecord } from '../../../core/contract/contract-record.ts'
import { meetingsOwed } from '../../../core/contract/hold-meeting.ts'
import { stepProposals } from '../../../core/contract/ladder-proposals.ts'
import { card } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'

/** In: a contract and a day. Out: what needs somebody in it, each in a few words. */
export const contractNeeds = (record: ContractRecord, on: Day): readonly string[] => {
  const part = (count: number, one: string, many: string): readonly string[] => (count === 0 ? [] : [counted(count, one, many)])
  return [
    ...part(stepProposals(record, on).length, 'step of the ladder proposed', 'steps of the ladder proposed'),
    ...part(record.changes.filter((each) => waitsFor(each).length > 0).length, 'change waits for a party', 'changes wait for a party'),
    ...part(meetingsOwed(record).length, 'extraordinary meeting due', 'extraordinary meetings due'),
  ]
}

/** In: the contracts of a programme. Out: a card for each that needs somebody, for the overview. */
export const contractCards = (programme: string, contracts: readonly ContractRecord[], on: Day): readonly Html[] =>
  contracts.flatMap((record) => {
    const needs = contractNeeds(record, on)
    const { id, title } = record.contract
    return needs.length === 0 ? [] : [card({ kicker: 'Contract', title: capitalised(needs.join(', ')), href: paths.contract(programme, id), tone: 'attention', body: html`<p>${title}.</p>` })]
  })
