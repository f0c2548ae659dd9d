import type { Day } from '../../../core/calendar/day.ts'
import { evidenceFor, isStanding, type Evidence, type EvidenceSubject } from '../../../core/evidence/evidence.ts'
import { may } from '../../../core/people/permission.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { bearingWords, kindAndStrand, spanInWords, standingOf, titleOf } from '../../words/evidence-words.ts'

/** One piece in a list: what it is, what it speaks of, whether it still counts, and what it shows where that is asked. */
export const pieceLine = (piece: Evidence, { programme, on, outcome }: { readonly programme: string; readonly on: Day; readonly outcome?: string }): Html => {
  const shows = piece.links.outcomes.find((each) => each.outcome === outcome)?.shows
  const state = standingOf(piece, on)
  return html`<li class="ib-piece"><a class="govuk-link" href="${paths.evidencePiece(programme, piece.id)}">${titleOf(piece)}</a>
<span class="ib-piece__tags">${shows === undefined ? null : stateTag({ words: `Shows: ${bearingWords[shows].words.toLowerCase()}`, tone: bearingWords[shows].tone })} ${stateTag(state)}</span>
<span class="ib-table__under">${kindAndStrand(piece)}. Speaks of ${spanInWords(piece.speaksOf)}</span></li>`
}

/** Evidence for one action, outcome or finding, with the way to offer more. */
export const evidencePart = (library: readonly Evidence[], subject: EvidenceSubject, { programme, actor, on }: ProgrammeVisit): Html => {
  const pieces = evidenceFor(library, subject)
  const counting = pieces.filter(isStanding)
  const gone = pieces.length - counting.length
  return html`${
    counting.length === 0
      ? html`<p class="govuk-body"><span class="ib-gap">Nothing offered that counts.</span> Until something is, nobody can say whether it helped.</p>`
      : html`<ul class="govuk-list ib-pieces">${counting.map((piece) => pieceLine(piece, { programme: programme.id, on, ...(subject.kind === 'outcome' ? { outcome: subject.id } : {}) }))}</ul>`
  }${gone === 0 ? null : html`<p class="govuk-body-s">${gone === 1 ? '1 more was' : `${gone} more were`} withdrawn or erased. <a class="govuk-link" href="${paths.evidence(programme.id)}?state=withdrawn#pieces">See the library</a></p>`}
${may(actor, 'offer-evidence', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.offerEvidence(programme.id)}?${subject.kind}=${encodeURIComponent(subject.id)}">Offer evidence for this ${subject.kind}</a></p>` : null}`
}
