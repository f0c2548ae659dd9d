import type { Day } from '../../../core/calendar/day.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import { staleEvidence } from '../../../core/evidence/stale-evidence.ts'
import { card } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { kindWords, titleOf } from '../../words/evidence-words.ts'

const shownAtMost = 3

/** In: the library. Out: a card for the overview where evidence has grown too old and nothing fresh stands in its place. */
export const staleEvidenceCards = (programme: string, library: readonly Evidence[], on: Day): readonly Html[] => {
  const stale = staleEvidence(library, on)
  if (stale.length === 0) return []
  return [
    card({
      kicker: 'Evidence',
      title: `${capitalised(counted(stale.length, 'piece is', 'pieces are'))} too old to speak for today`,
      href: `${paths.evidence(programme)}?state=stale#pieces`,
      body: html`<ul class="govuk-list">${stale.slice(0, shownAtMost).map(({ piece, since }) => html`<li><a class="govuk-link" href="${paths.evidencePiece(programme, piece.id)}">${titleOf(piece)}</a><span class="ib-table__under">${kindWords[piece.content.kind].words}, stale since ${dayInWords(since)}</span></li>`)}</ul>${
        stale.length > shownAtMost ? html`<p>And ${stale.length - shownAtMost} more in the library.</p>` : null
      }`,
    }),
  ]
}
