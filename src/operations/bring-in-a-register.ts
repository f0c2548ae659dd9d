import type { RecordRefusal } from '../core/change.ts'
import { enterInspection, type InspectionEntered } from '../core/inspection/enter-inspection.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { Inspection } from '../core/inspection/inspection.ts'
import { targetOf, type Lineage } from '../core/inspection/lineage.ts'
import type { Entry } from '../core/inspection/register-from-rows.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { relateTwoFindings } from './relate-two-findings.ts'

type Needs = Recording & {
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]>
  readonly lineage: (programme: ProgrammeId) => Promise<readonly Lineage[]>
}

/** A person brings in visits of a register that was taken out: every one of them with its findings, or none. One line of the journal each. */
export const bringInARegister = async (
  needs: Needs,
  { added, related }: { readonly added: readonly Entry[]; readonly related: readonly Lineage[] },
  where: Where,
): Promise<{ readonly kind: 'register-brought-in'; readonly entered: number } | Refusal | RecordRefusal> => {
  const { programme, actor } = where
  const held = new Set((await needs.inspections(programme)).map(({ id }) => id))
  for (const entry of added) {
    const entered: InspectionEntered | Refusal = await needs.record(
      enterInspection(entry, { programme, actor, on: needs.today(), isHeld: held.has(entry.inspection.id) }),
      actor,
    )
    if (isRefusal(entered)) return entered
  }
  for (const line of related) {
    const later = line.kind === 'closes' ? null : line.later
    const outcome = await relateTwoFindings(needs, { kind: line.kind, earlier: line.earlier, later, by: line.kind === 'closes' ? line.by : null, reason: line.reason }, where)
    if (isRefusal(outcome)) return { ...outcome, message: `${outcome.message} (${line.earlier}, ${targetOf(line)})` }
  }
  return { kind: 'register-brought-in', entered: added.length }
}
