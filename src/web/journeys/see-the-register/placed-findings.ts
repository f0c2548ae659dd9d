import type { Finding } from '../../../core/inspection/finding.ts'
import { asksForAnswer, findingStatus, type FindingStatus } from '../../../core/inspection/finding-status.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import type { Lineage } from '../../../core/inspection/lineage.ts'
import { coverage, type Gap } from '../../../core/plan/coverage.ts'
import { findingsAnswered, type Action } from '../../../core/plan/plan.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { Questions } from '../../questions.ts'

/** A finding with everything a list says about it. */
export type PlacedFinding = {
  readonly finding: Finding
  readonly inspection: Inspection | null
  readonly status: FindingStatus
  /** Every action that names it, withdrawn ones too. */
  readonly actions: readonly Action[]
  /** What its answer lacks; empty where it no longer asks for one. */
  readonly gaps: readonly Gap[]
}

type Held = { readonly findings: readonly Finding[]; readonly inspections: readonly Inspection[]; readonly lineage: readonly Lineage[]; readonly actions: readonly Action[] }

/** In: what the register and the plan hold. Out: each finding with its visit, status, answers and gaps, in the order given. */
export const placeFindings = ({ findings, inspections, lineage, actions }: Held): readonly PlacedFinding[] => {
  const covered = coverage(findings.filter((finding) => asksForAnswer(finding, lineage)), actions)
  const gaps = new Map(covered.findings.map((each) => [each.finding.id, each.gaps]))
  const visits = new Map(inspections.map((each) => [each.id, each]))
  return findings.map((finding) => ({
    finding,
    inspection: visits.get(finding.inspection) ?? null,
    status: findingStatus(finding, lineage, actions),
    actions: actions.filter((action) => findingsAnswered(action).includes(finding.id)),
    gaps: gaps.get(finding.id) ?? [],
  }))
}

/** Asks for all that lists of findings need. */
export const heldBy = async (ask: Pick<Questions, 'findings' | 'inspections' | 'lineage' | 'actions'>, programme: ProgrammeId): Promise<Held> => ({
  findings: await ask.findings(programme),
  inspections: await ask.inspections(programme),
  lineage: await ask.lineage(programme),
  actions: await ask.actions(programme),
})
