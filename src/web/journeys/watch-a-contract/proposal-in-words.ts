import type { Proposal } from '../../../core/contract/contract-change.ts'
import { kpiParts, partsThatDiffer } from '../../../core/contract/kpi.ts'
import { kpiPartInWords, kpiPartWords, moneyInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** One part of a proposal: what it is called, what stood before and what it would become. */
export type PartChanged = { readonly what: string; readonly before: string; readonly after: string }

/** In: a proposal. Out: each part that would change, before and after. */
export const partsOfProposal = (proposal: Proposal): readonly PartChanged[] => {
  switch (proposal.kind) {
    case 'kpi': {
      const { before, becomes } = proposal
      if (before === null) return kpiParts.map((part) => ({ what: kpiPartWords[part], before: 'Not in the schedule', after: kpiPartInWords(becomes, part) }))
      return partsThatDiffer(before, becomes).map((part) => ({ what: kpiPartWords[part], before: kpiPartInWords(before, part), after: kpiPartInWords(becomes, part) }))
    }
    case 'sum':
      return [{ what: `Contract sum ${proposal.year}`, before: proposal.before === null ? 'None agreed' : moneyInWords(proposal.before), after: moneyInWords(proposal.becomes) }]
    case 'term':
      return [{ what: 'Last day of the contract', before: dayInWords(proposal.before), after: dayInWords(proposal.becomes) }]
    case 'end-kpi':
      return [{ what: `${proposal.before.code}: ${proposal.before.name}`, before: 'In the schedule', after: 'Not in the schedule' }]
    default:
      return proposal satisfies never
  }
}

/** In: a proposal. Out: the same in one line, such as “A2: tolerance 75% → 70%”. */
export const proposalInWords = (proposal: Proposal): string => {
  if (proposal.kind === 'end-kpi') return `${proposal.before.code} leaves the schedule: ${proposal.before.name}`
  const parts = partsOfProposal(proposal)
  if (proposal.kind === 'kpi' && proposal.before === null) return `${proposal.becomes.code}: a new indicator, ${proposal.becomes.name}`
  const said = parts.map(({ what, before, after }) => (before.length + after.length > 60 ? `${what} in other words` : `${what} from ${before} to ${after}`)).join('; ')
  return proposal.kind === 'kpi' ? `${proposal.becomes.code}: ${said}` : said
}
