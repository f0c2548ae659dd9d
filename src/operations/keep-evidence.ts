import type { Evidence, EvidenceId, EvidenceLinks } from '../core/evidence/evidence.ts'
import { linkEvidence } from '../core/evidence/link-evidence.ts'
import type { Linkable } from '../core/evidence/offer-evidence.ts'
import { eraseEvidence, withdrawEvidence } from '../core/evidence/take-back-evidence.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]> }
type LinkingNeeds = Needs & { readonly [K in keyof Linkable]: (programme: ProgrammeId) => Promise<Linkable[K]> }

const notThere = refuse('no-such-evidence', 'It is not in this library.', 'Choose one from the library.')
const pieceHere = async (needs: Needs, programme: ProgrammeId, id: EvidenceId): Promise<Evidence | undefined> => (await needs.evidence(programme)).find((each) => each.id === id)

/** A person says that a piece no longer counts. It stays in the library, marked. */
export const withdrawAPiece = async (needs: Needs, { id, reason }: { readonly id: EvidenceId; readonly reason: string }, { programme, actor }: Where) => {
  const before = await pieceHere(needs, programme, id)
  return before === undefined ? notThere : needs.record(withdrawEvidence(before, { programme, actor, on: needs.today(), reason }), actor)
}

/** A person takes the words and bytes of a piece away because the law asks for it. */
export const eraseAPiece = async (needs: Needs, { id, reason }: { readonly id: EvidenceId; readonly reason: string }, { programme, actor }: Where) => {
  const before = await pieceHere(needs, programme, id)
  return before === undefined ? notThere : needs.record(eraseEvidence(before, { programme, actor, on: needs.today(), reason }), actor)
}

/** A person says what else a piece speaks for. */
export const linkAPiece = async (needs: LinkingNeeds, { id, added }: { readonly id: EvidenceId; readonly added: EvidenceLinks }, { programme, actor }: Where) => {
  const before = await pieceHere(needs, programme, id)
  if (before === undefined) return notThere
  const linkable: Linkable = { findings: await needs.findings(programme), outcomes: await needs.outcomes(programme), actions: await needs.actions(programme), measures: await needs.measures(programme) }
  return needs.record(linkEvidence(before, added, { programme, actor, on: needs.today(), linkable }), actor)
}
