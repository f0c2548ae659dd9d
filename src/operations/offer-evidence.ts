import type { EvidenceId } from '../core/evidence/evidence.ts'
import { offerEvidence, type EvidenceIntent, type FileBrought, type Linkable } from '../core/evidence/offer-evidence.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & {
  readonly findings: (programme: ProgrammeId) => Promise<Linkable['findings']>
  readonly outcomes: (programme: ProgrammeId) => Promise<Linkable['outcomes']>
  readonly actions: (programme: ProgrammeId) => Promise<Linkable['actions']>
  readonly measures: (programme: ProgrammeId) => Promise<Linkable['measures']>
}

/** A person offers something to look at: what it is, which days it speaks of, what it shows and for what. */
export const offerAPieceOfEvidence = async (needs: Needs, { file, ...intent }: EvidenceIntent & { readonly file: FileBrought | null }, { programme, actor }: Where) => {
  const linkable: Linkable = {
    findings: await needs.findings(programme),
    outcomes: await needs.outcomes(programme),
    actions: await needs.actions(programme),
    measures: await needs.measures(programme),
  }
  return needs.record(offerEvidence(intent, { programme, actor, on: needs.today(), id: needs.newId() as EvidenceId, linkable, file }), actor)
}
