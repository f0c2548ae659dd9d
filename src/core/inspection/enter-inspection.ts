import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Finding } from './finding.ts'
import type { Inspection } from './inspection.ts'

/** An inspection entered from a source other than its report: by a service from public facts, or by a person from a register taken out elsewhere. */
export type InspectionEntered = {
  readonly kind: 'inspection-entered'
  readonly programme: ProgrammeId
  readonly inspection: Inspection
  readonly findings: readonly Finding[]
}

/** In: a visit with its findings, and whether the register has it. Out: the change, or a refusal. What stands is never overwritten. */
export const enterInspection = (
  { inspection, findings }: { readonly inspection: Inspection; readonly findings: readonly Finding[] },
  { programme, actor, on, isHeld }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly isHeld: boolean },
): InspectionEntered | NotPermitted | Refusal<'stands-already' | 'of-another-programme'> => {
  const notPermitted = whyNot(actor, 'accept-a-reading', programme, on)
  if (notPermitted !== null) return notPermitted
  if (isHeld) return refuse('stands-already', 'The visit is in the register already.', 'Leave its row out.')
  if (inspection.programme !== programme || findings.some((each) => each.programme !== programme || each.inspection !== inspection.id)) {
    return refuse('of-another-programme', 'A visit or a finding belongs elsewhere.', 'Bring the table of visits and the table of findings together.')
  }
  return { kind: 'inspection-entered', programme, inspection, findings }
}
