import type { ContractRecord } from '../core/contract/contract-record.ts'
import type { CorporateParenting } from '../core/corporate-parenting/corporate-parenting.ts'
import type { Governance } from '../core/bodies/governance.ts'
import type { Evidence } from '../core/evidence/evidence.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { Inspection } from '../core/inspection/inspection.ts'
import type { Lineage } from '../core/inspection/lineage.ts'
import { endBody, type EndIntent, type NewIdOf } from '../core/intervention/end-body.ts'
import type { WholeRecord } from '../core/intervention/open-at-end.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { SupportPackage } from '../core/support/support-package.ts'
import type { Recording, Where } from './needs.ts'

export type AskedAboutAll = {
  readonly regime: (programme: ProgrammeId) => Promise<Regime>
  readonly governance: (programme: ProgrammeId) => Promise<Governance>
  readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]>
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly lineage: (programme: ProgrammeId) => Promise<readonly Lineage[]>
  readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]>
  readonly supportPackages: (programme: ProgrammeId) => Promise<readonly SupportPackage[]>
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
  readonly corporateParenting: (programme: ProgrammeId) => Promise<CorporateParenting>
}

/** Everything on record about who answers for what in a programme. */
export const wholeRecord = async (ask: AskedAboutAll, programme: ProgrammeId): Promise<WholeRecord> => ({
  regime: await ask.regime(programme),
  governance: await ask.governance(programme),
  visited: { inspections: await ask.inspections(programme), findings: await ask.findings(programme), lineage: await ask.lineage(programme) },
  kept: { contracts: await ask.contracts(programme), support: await ask.supportPackages(programme), parenting: await ask.corporateParenting(programme), evidence: await ask.evidence(programme) },
})

/** A body ends, somebody comes after it, and each thing it held goes to somebody or ends with a reason. */
export const endABody = async (
  needs: Recording & AskedAboutAll,
  intent: EndIntent,
  { programme, actor }: Where,
  idOf: NewIdOf = () => needs.newId(),
) => {
  const record = await wholeRecord(needs, programme)
  return needs.record(endBody(intent, record, { programme, actor, on: needs.today(), regime: record.regime }, idOf), actor)
}
