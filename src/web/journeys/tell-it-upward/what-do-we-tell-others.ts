import type { Assertion, UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import { toldSentences } from '../../../core/board/told-sentences.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { filesNeverRead, filesWithoutWords } from '../../../core/board/unread-files.ts'
import { may } from '../../../core/people/permission.ts'
import type { Action } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { assertionWords, claimFlagWords, claimWayWords, completionWords, placeWords } from '../../words/claim-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { titleOf } from '../../words/evidence-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'
import { toldPart } from './told-part.ts'

type Tied = { readonly programme: string; readonly measures: readonly Measure[]; readonly actions: readonly Action[]; readonly evidence: readonly Evidence[] }

/** In: what a statement asserts, and what it may be tied to. Out: that in words, with the way to it. */
export const tiedTo = (asserts: Assertion, { programme, measures, actions, evidence }: Tied): Html => {
  const nameOf = (id: string): string => measures.find((each) => each.id === id)?.name ?? 'a measure no longer here'
  switch (asserts.kind) {
    case 'change':
      return html`${claimWayWords[asserts.way]}: <a class="govuk-link" href="${paths.measure(programme, asserts.measure, asserts.body)}">${nameOf(asserts.measure)}</a>`
    case 'number':
      return html`${asserts.value}, to ${dayInWords(asserts.periodEnd)}: <a class="govuk-link" href="${paths.measure(programme, asserts.measure, asserts.body)}">${nameOf(asserts.measure)}</a>`
    case 'completion': {
      const action = actions.find(({ id }) => id === asserts.action)
      return html`${completionWords[asserts.far]}: ${action === undefined ? 'an action no longer here' : html`<a class="govuk-link" href="${paths.closing(programme, action.id)}">action ${action.number}</a>`}`
    }
    case 'shown-by-evidence': {
      const piece = evidence.find(({ id }) => id === asserts.evidence)
      return html`${piece === undefined ? 'Evidence no longer here' : titleOf(piece)}`
    }
    case 'shown-by-document':
      return html`${asserts.document}`
    default:
      return asserts satisfies never
  }
}

/** That files stand outside the ledger, and where they are read; nothing where none does. */
const unreadLine = (older: number, scans: number, programme: string): Html | null =>
  older + scans === 0
    ? null
    : html`<p class="govuk-body govuk-!-margin-top-6">Not in this list: ${[...(older === 0 ? [] : [counted(older, 'file given before files were read', 'files given before files were read')]), ...(scans === 0 ? [] : [counted(scans, 'file in which no words can be read', 'files in which no words can be read')])].join(', and ')}. <a class="govuk-link" href="${paths.earlierFiles(programme)}">What do these files say?</a></p>`

/** What do we tell others? Every statement meant to travel upward, what it rests on, and whether the record bears it out. */
export const whatDoWeTellOthers = page({
  path: paths.ledger(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on, query }) => {
    const { upwardClaims, selfAssessments, challenges, recommendations } = await ask.assurance(programme.id)
    const claims = upwardClaims.toReversed()
    const tied: Tied = { programme: programme.id, measures: await ask.measures(programme.id), actions: await ask.actions(programme.id), evidence: await ask.evidence(programme.id) }
    const flagged = claims.filter(({ flag }) => flag !== null)
    const which = query['sentences'] === 'all' ? 'all' : 'flagged'
    const [{ papers }, { letters }] = [await ask.board(programme.id), await ask.letters(programme.id)]
    const told = toldSentences({ papers, letters, packs: await ask.packs(programme.id), updates: await ask.progressUpdates(programme.id), selfAssessments, publicItems: (await ask.publicRecord(programme.id)).items, challenges, recommendations }, which)
    const title = 'What do we tell others?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.assurance(programme.id), text: 'All outcomes' },
      body: html`${pageHeading({ title, kicker: 'Claim ledger', lead: 'Statements that go to a board, the cabinet, scrutiny, the minister or the public. Each rests on something. Where the record did not bear one out, it says so here and wherever it is printed.' })}
${may(actor, 'make-upward-claim', programme.id, on) ? button({ text: 'Enter a statement', href: paths.addToLedger(programme.id) }) : null}
${
  claims.length === 0
    ? emptyState({ title: 'Nothing is in the ledger yet', body: 'When somebody enters a statement that is to travel upward, it appears here with what it rests on.' })
    : html`<p class="govuk-body">${capitalised(counted(claims.length, 'statement', 'statements'))}. ${capitalised(counted(flagged.length, 'stands', 'stand'))} flagged.</p>
${dataTable<UpwardClaim>({
  caption: 'Statements, the newest first',
  captionSize: 'hidden',
  columns: [
    { heading: 'What is said', isRowHeading: true, cell: ({ words, said }) => html`“${words}”<span class="ib-table__under">${saidLine(said)}</span>` },
    { heading: 'Where it is read', cell: ({ place, where }) => html`${placeWords[place]}<span class="ib-table__under">${where}</span>` },
    { heading: 'What it rests on', cell: ({ asserts }) => html`${tiedTo(asserts, tied)}<span class="ib-table__under">${assertionWords[asserts.kind]}</span>` },
    { heading: 'On the day it was said', cell: ({ flag, goingOn }) => (flag === null ? stateTag({ words: 'Borne out', tone: 'good' }) : html`${stateTag({ words: flag === 'unchecked' ? 'Cannot be checked' : 'Not borne out', tone: flag === 'unchecked' ? 'unknown' : 'bad' })}<span class="ib-table__under">${claimFlagWords[flag]} Said all the same: ${goingOn}</span>`) },
  ],
  rows: claims,
})}`
}
${toldPart(told, which, { programme: programme.id, actions: tied.actions })}
${unreadLine(filesNeverRead({ papers, letters }).length, filesWithoutWords({ papers, letters }).length, programme.id)}`,
    }
  },
})
