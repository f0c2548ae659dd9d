import type { Day } from '../calendar/day.ts'
import { capacityOf, membershipsIn, type Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Evidence, EvidenceContent } from './evidence.ts'

export type EvidenceWithdrawn = { readonly kind: 'evidence-withdrawn'; readonly programme: ProgrammeId; readonly before: Evidence; readonly evidence: Evidence; readonly reason: string }
export type EvidenceErased = { readonly kind: 'evidence-erased'; readonly programme: ProgrammeId; readonly before: Evidence; readonly evidence: Evidence; readonly reason: string }

type Setting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly reason: string }
type TakeBackRefusal = NotPermitted | Refusal<'already-withdrawn' | 'already-erased' | 'not-yours-to-withdraw' | 'no-reason'>

const signed = ({ actor, programme, on }: Setting): string => (actor.kind === 'person' ? actor.name : capacityOf(actor, programme, on))

/**
 * In: a piece, who takes it back, and why. Out: the change, or a refusal. It stays in the library with the reason. Whoever offered it may, and
 * the director, the programme lead and the quality lead may for anybody.
 */
export const withdrawEvidence = (before: Evidence, setting: Setting): EvidenceWithdrawn | TakeBackRefusal => {
  const { programme, actor, on } = setting
  const notPermitted = whyNot(actor, 'offer-evidence', programme, on)
  if (notPermitted !== null) return notPermitted
  const mayForAnybody = actor.kind === 'service' || membershipsIn(actor, programme, on).some(({ role }) => role === 'director' || role === 'programme-lead' || role === 'quality-lead')
  if (!mayForAnybody && (actor.kind !== 'person' || before.offered.by !== actor.person)) return refuse('not-yours-to-withdraw', 'Somebody else offered this.', 'Ask them, or the quality assurance lead, to withdraw it.')
  if (before.erased !== null) return refuse('already-erased', 'It was erased already.', 'Look at when and why.')
  if (before.withdrawn !== null) return refuse('already-withdrawn', 'It was withdrawn already.', 'Look at when and why.')
  const reason = setting.reason.trim()
  if (reason === '') return refuse('no-reason', 'Nothing says why.', 'Say in a sentence why it no longer counts.')
  return { kind: 'evidence-withdrawn', programme, before, evidence: { ...before, withdrawn: { on, name: signed(setting), reason } }, reason }
}

/** In: what a piece is. Out: the same kind with every word, name and figure gone; what is left is its kind and the hash of its file. */
const blank = (content: EvidenceContent): EvidenceContent => {
  switch (content.kind) {
    case 'series': {
      const { charted } = content.frozen
      return { ...content, frozen: { ...content.frozen, verdictInWords: '', figures: [], charted: { ...charted, points: [], rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null } } }
    }
    case 'document':
      return { ...content, file: { ...content.file, name: '' } }
    case 'audit':
      return { ...content, audit: { ...content.audit, title: '' } }
    case 'observation':
      return { ...content, where: '', byWhom: '' }
    case 'voice':
      return { ...content, howMany: 0, gatheredBy: '' }
    case 'external':
      return { ...content, byWhom: '' }
    default:
      return content satisfies never
  }
}

/**
 * In: a piece, who erases it, and which lawful demand asks for it (UK GDPR article 17, or a court). Out: the change, or a refusal. Words and
 * bytes go for good; the piece stays as a tombstone with its dates and links, and the journal keeps the line that it was here.
 */
export const eraseEvidence = (before: Evidence, setting: Setting): EvidenceErased | TakeBackRefusal => {
  const { programme, actor, on } = setting
  const notPermitted = whyNot(actor, 'erase-evidence', programme, on)
  if (notPermitted !== null) return notPermitted
  if (before.erased !== null) return refuse('already-erased', 'It was erased already.', 'Look at when and why.')
  const reason = setting.reason.trim()
  if (reason === '') return refuse('no-reason', 'Nothing says which lawful demand this answers.', 'Name the request or the order and its day, and no person.')
  return {
    kind: 'evidence-erased',
    programme,
    before,
    evidence: { ...before, title: '', says: '', content: blank(before.content), textCheck: null, withdrawn: null, erased: { on, name: signed(setting), reason } },
    reason,
  }
}
