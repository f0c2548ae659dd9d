import type { EvidenceKind } from '../core/evidence/evidence.ts'
import { setStaleness, type StalenessPeriod } from '../core/evidence/set-staleness.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly stalenessPeriods: (programme: ProgrammeId) => Promise<readonly StalenessPeriod[]> }

/** Somebody who judges sets after how many months evidence of a kind is stale. */
export const setAStaleness = async (needs: Needs, intent: { readonly kind: EvidenceKind; readonly months: number; readonly why: string }, { programme, actor }: Where) =>
  needs.record(setStaleness(intent, await needs.stalenessPeriods(programme), { programme, actor, on: needs.today() }), actor)
