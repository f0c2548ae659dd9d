import type { Body } from '../../core/bodies/body.ts'
import type { ContractRecord } from '../../core/contract/contract-record.ts'
import type { Contract } from '../../core/contract/contract.ts'
import { lastDayOfVersion } from '../../core/contract/schedule.ts'
import type { Sight } from '../../core/publication/small-number.ts'
import type { CorporateParenting } from '../../core/corporate-parenting/corporate-parenting.ts'
import type { SupportPackage } from '../../core/support/support-package.ts'
import type { Row, Table } from '../../core/table/table.ts'
import { returnsTable } from './returns-table.ts'

type Held = { readonly contracts: readonly ContractRecord[]; readonly support: readonly SupportPackage[]; readonly parenting: CorporateParenting; readonly bodies: readonly Body[] }

const text = (key: string, heading: string) => ({ key, heading, kind: 'text' }) as const
const onDay = (key: string, heading: string) => ({ key, heading, kind: 'day' }) as const
const number = (key: string, heading: string) => ({ key, heading, kind: 'number' }) as const

/**
 * Contracts, their indicators and every submission of figures, support and promises as tables. In: what is on record, who takes it out, and of which
 * contract they gave the figures themselves. Out: the tables by name. A figure that rests on a small number is kept back from those who may not see
 * one and did not give it. The submissions are read back in from their provider; nothing else of them is.
 */
export const contractTables = ({ contracts, support, parenting, bodies }: Held, sight: Sight, ownsFigures: (contract: Contract) => boolean = () => false): Readonly<Record<'contracts' | 'indicators' | 'returns' | 'changes' | 'support' | 'promises', Table>> => {
  const nameOf = (id: string): string => bodies.find((each) => each.id === id)?.name ?? id
  return {
    contracts: {
      name: 'Contracts',
      columns: [text('id', 'Contract ID'), text('title', 'Contract'), { key: 'councils', heading: 'Councils', kind: 'list' }, text('provider', 'Provider'), onDay('begins', 'First day'), onDay('ends', 'Last day as signed'), text('note', 'Note')],
      rows: contracts.map(({ contract: { id, title, parties, begins, ends, note } }): Row => {
        const side = (which: 'council' | 'provider') => parties.filter((each) => each.side === which).map((each) => `${nameOf(each.body)}, from ${each.from}${each.to === null ? '' : ` to ${each.to}`}`)
        return { id, title, councils: side('council'), provider: side('provider').join('; '), begins, ends, note }
      }),
    },
    indicators: {
      name: 'Indicators',
      columns: [
        text('contract', 'Contract ID'), text('code', 'Code'), number('version', 'Version'), text('name', 'Indicator'), text('definition', 'Definition'), text('frequency', 'How often'), text('unit', 'Unit'), text('better', 'Which way is better'),
        number('target', 'Target'), number('tolerance', 'Tolerance'), text('weight', 'Contractual or watched'), onDay('from', 'First day of this wording'), onDay('to', 'Last day of this wording'),
      ],
      rows: contracts.flatMap(({ contract, schedule }) =>
        schedule.map((each): Row => {
          const { code, name, definition, frequency, unit, better, target, tolerance, isContractual } = each.kpi
          return { contract: contract.id, code, version: each.number, name, definition, frequency, unit, better, target, tolerance, weight: isContractual ? 'Contractual' : 'Watched', from: each.from, to: lastDayOfVersion(schedule, each) }
        }),
      ),
    },
    returns: returnsTable(contracts, bodies, (contract) => (ownsFigures(contract) ? { seesSmallNumbers: true } : sight)),
    changes: {
      name: 'Changes of contracts',
      columns: [text('contract', 'Contract ID'), number('number', 'Change'), text('about', 'What it is about'), text('why', 'Why'), onDay('asksFor', 'Asked for from'), text('by', 'Proposed by'), { key: 'answers', heading: 'Answers', kind: 'list' }, text('outcome', 'Where it stands'), onDay('from', 'Holds from')],
      rows: contracts.flatMap(({ contract, changes }) =>
        changes.map(({ number: count, proposal, why, asksFor, proposedBy, answers, outcome }): Row => ({
          contract: contract.id, number: count, about: proposal.kind === 'kpi' ? `Indicator ${proposal.becomes.code}` : proposal.kind === 'end-kpi' ? `End of indicator ${proposal.before.code}` : proposal.kind === 'sum' ? `Sum of ${proposal.year}` : 'Last day', why, asksFor,
          by: `${proposedBy.name}, for ${nameOf(proposedBy.body)}`, answers: answers.map((each) => `${nameOf(each.by.body)}: ${each.answer} on ${each.by.on}`),
          outcome: { waiting: 'Waiting', 'in-force': 'In force', refused: 'Refused', withdrawn: 'Withdrawn' }[outcome.kind], from: outcome.kind === 'in-force' ? outcome.from : null,
        })),
      ),
    },
    support: {
      name: 'Support',
      columns: [text('id', 'Support ID'), text('title', 'Support'), text('supporter', 'Who gives it'), text('receiver', 'Who receives it'), text('scope', 'What for'), onDay('from', 'First day'), onDay('to', 'Last day agreed'), number('agreed', 'Days agreed'), number('given', 'Days given'), number('cost', 'Cost in pounds'), text('result', 'What came of it')],
      rows: support.map(({ id, title, supporter, receiver, scope, from, to, halfDaysAgreed, given, cost, result }): Row => ({
        id, title, supporter: supporter.name, receiver: nameOf(receiver), scope, from: from.day, to: to?.day ?? null, agreed: halfDaysAgreed === null ? null : halfDaysAgreed / 2, given: given.reduce((sum, each) => sum + each.halfDays, 0) / 2, cost, result,
      })),
    },
    promises: {
      name: 'Promises to care leavers',
      columns: [text('id', 'Promise ID'), text('council', 'Council'), text('title', 'Promise'), text('what', 'What it is'), text('whoFor', 'For whom'), text('howToGet', 'How to get it'), onDay('from', 'First day'), onDay('to', 'Last day'), number('ageTo', 'Up to the birthday'), text('status', 'Where it stands'), text('source', 'Source')],
      rows: parenting.promises.map(({ id, council, title, what, whoFor, howToGet, from, to, ageTo, status, sources }): Row => ({
        id, council: nameOf(council), title, what, whoFor, howToGet, from: from?.day ?? null, to, ageTo, status: { proposed: 'Proposed', agreed: 'Agreed', 'in-force': 'In force', ended: 'Ended', withdrawn: 'Withdrawn' }[status], source: sources[0].title,
      })),
    },
  }
}
