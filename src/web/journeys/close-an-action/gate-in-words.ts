import { independenceRefusal } from '../../../core/assurance/close-action.ts'
import type { GateReason } from '../../../core/assurance/closure-gate.ts'
import type { Evidence, EvidenceId } from '../../../core/evidence/evidence.ts'
import { strandWords } from '../../words/assurance-words.ts'

const titles = (ids: readonly EvidenceId[], evidence: readonly Evidence[]): string => ids.map((id) => `“${evidence.find((each) => each.id === id)?.title ?? 'evidence'}”`).join(', ')

/** In: one reason against closing, and the evidence it may name. Out: what is wrong, and what would answer it. */
export const gateReasonWords = (reason: GateReason, evidence: readonly Evidence[]): { readonly what: string; readonly answer: string } => {
  switch (reason.kind) {
    case 'closed-already':
      return { what: 'It is closed already.', answer: 'Check it again when its day comes.' }
    case 'not-delivered':
      return { what: 'The work is not delivered.', answer: 'Its owner reports it delivered.' }
    case 'no-owner':
      return { what: 'Nobody owns it, so nobody can tell who is independent of its owner.', answer: 'The programme lead names an owner.' }
    case 'too-few-strands':
      return {
        what: reason.have.length === 0 ? 'No strand of evidence counts yet. Two are needed.' : `Only one strand counts: ${strandWords[reason.have[0]!].toLowerCase()}. Two are needed.`,
        answer: 'Offer evidence of another strand (data, practice, voice or external), and have it accepted.',
      }
    case 'not-accepted':
      return { what: `Nobody independent has looked at ${titles(reason.evidence, evidence)}.`, answer: 'Ask a verifier to accept or return it.' }
    case 'returned':
      return { what: `A verifier sent back ${titles(reason.evidence, evidence)}.`, answer: 'Offer better evidence.' }
    case 'stale':
      return { what: `Too old to speak for today: ${titles(reason.evidence, evidence)}.`, answer: 'Offer newer evidence of the same kind.' }
    case 'shows-no-strand':
      return { what: `Shows that work was done, and nothing about children: ${titles(reason.evidence, evidence)}.`, answer: 'Offer data, practice, voice or external evidence.' }
    case 'verifier-not-independent': {
      const { message, whatToDo } = independenceRefusal(reason.why)
      return { what: `Whoever accepted ${titles([reason.evidence], evidence)} is not independent: ${message}`, answer: whatToDo }
    }
    case 'data-contradict':
      return { what: `The data contradict it. Changed for the worse: ${reason.measures.map(({ name }) => name).join(', ')}.`, answer: 'Find out why, and report on it.' }
    default:
      return reason satisfies never
  }
}
