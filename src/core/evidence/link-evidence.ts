import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isStanding, type Evidence, type EvidenceLinks } from './evidence.ts'
import { notTheirs, whyNotLinked, type Linkable, type OfferRefusal } from './offer-evidence.ts'

export type EvidenceLinked = { readonly kind: 'evidence-linked'; readonly programme: ProgrammeId; readonly before: Evidence; readonly evidence: Evidence; readonly added: EvidenceLinks }

/** In: a piece, what else it speaks for, and who says so. Out: the change, or a refusal. A link once made stands; a piece wrongly linked is withdrawn and offered again. */
export const linkEvidence = (
  before: Evidence,
  added: EvidenceLinks,
  { programme, actor, on, linkable }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly linkable: Linkable },
): EvidenceLinked | OfferRefusal | Refusal<'no-longer-counts' | 'already-linked'> => {
  const refusal = whyNot(actor, 'offer-evidence', programme, on) ?? notTheirs(before.content, added, { actor, programme, on, linkable })
  if (refusal !== null) return refusal
  if (!isStanding(before)) return refuse('no-longer-counts', 'It was withdrawn.', 'Offer it again if it counts after all.')
  const fault = whyNotLinked(added, linkable)
  if (fault !== null) return fault
  const { links } = before
  const isThere =
    added.findings.some((id) => links.findings.includes(id)) ||
    added.outcomes.some(({ outcome }) => links.outcomes.some((each) => each.outcome === outcome)) ||
    added.actions.some((id) => links.actions.includes(id)) ||
    added.measures.some((id) => links.measures.includes(id))
  if (isThere) return refuse('already-linked', 'It speaks for one of these already.', 'Choose only what is new.')
  return {
    kind: 'evidence-linked',
    programme,
    before,
    evidence: {
      ...before,
      links: {
        findings: [...links.findings, ...added.findings],
        outcomes: [...links.outcomes, ...added.outcomes],
        actions: [...links.actions, ...added.actions],
        measures: [...links.measures, ...added.measures],
      },
    },
    added,
  }
}
