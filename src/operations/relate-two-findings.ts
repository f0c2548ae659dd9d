import type { Finding, FindingId } from '../core/inspection/finding.ts'
import type { Inspection, InspectionId } from '../core/inspection/inspection.ts'
import { relateFindings, type Lineage, type LineageKind } from '../core/inspection/lineage.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]>
  readonly lineage: (programme: ProgrammeId) => Promise<readonly Lineage[]>
}

type Intent = {
  readonly kind: LineageKind
  readonly earlier: FindingId
  readonly later: FindingId | null
  readonly by: InspectionId | null
  readonly reason: string
}

/** A person says what a later report says about an earlier finding: continues, repeats, closes. */
export const relateTwoFindings = async (needs: Needs, intent: Intent, { programme, actor }: Where) => {
  const [findings, inspections, known] = [await needs.findings(programme), await needs.inspections(programme), await needs.lineage(programme)]
  const placed = (id: FindingId | null) => {
    const finding = findings.find((each) => each.id === id)
    const inspection = inspections.find((each) => each.id === finding?.inspection)
    return finding === undefined || inspection === undefined ? null : { finding, inspection }
  }
  const { kind, reason } = intent
  const by = inspections.find((each) => each.id === intent.by) ?? null
  const decision = relateFindings(
    { kind, reason, earlier: placed(intent.earlier), later: placed(intent.later), by },
    { programme, actor, on: needs.today(), known },
  )
  return needs.record(decision, actor)
}
