import { closureState, lastChecks, lastClosure, type Closure } from '../../../core/assurance/closure.ts'
import { whyNotIndependent } from '../../../core/assurance/verifier.ts'
import { isStanding, strandOf, type Evidence } from '../../../core/evidence/evidence.ts'
import { isStale } from '../../../core/evidence/staleness.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, notificationBanner } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { statusStrip } from '../../components/status-strip/status-strip.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { closureWords, reopenedWords, strandWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { dataPart, dataVoicesTable, saidLine } from '../review-evidence/voice-parts.ts'
import { actionProof, type ActionProof } from './action-proof.ts'
import { gateReasonWords } from './gate-in-words.ts'

const standingOf = (piece: Evidence, { checks, action, today }: ActionProof): Html => {
  if (!isStanding(piece)) return stateTag({ words: 'Withdrawn', tone: 'neutral' })
  const check = lastChecks(checks, action.id).get(piece.id)
  const tag = check === undefined ? { words: 'Waits for a verifier', tone: 'watch' as const } : check.result === 'accepted' ? { words: 'Accepted', tone: 'good' as const } : { words: 'Returned', tone: 'bad' as const }
  return html`<span class="ib-tags-in-cell">${stateTag(tag)}${isStale(piece, today) ? stateTag({ words: 'Too old', tone: 'unknown' }) : null}</span>${check === undefined ? null : html`<span class="ib-table__under">${check.reason} <span class="ib-quiet">${saidLine(check.said)}</span></span>`}`
}

const evidenceTable = (proof: ActionProof, { programme, actor, on }: ProgrammeVisit): Html => {
  const { evidence, action } = proof
  if (evidence.length === 0) return emptyState({ title: 'No evidence is linked to this action', body: 'Closing needs evidence of at least two strands: data, practice, voice or external confirmation.', headingLevel: 3 })
  const mayCheck = may(actor, 'verify-evidence', programme.id, on) && whyNotIndependent(action, actor.person, proof) === null
  return dataTable<Evidence>({
    caption: 'The evidence for it',
    captionSize: 'm',
    columns: [
      { heading: 'Evidence', isRowHeading: true, cell: ({ title, says }) => html`${title}<span class="ib-table__under">${says}</span>` },
      { heading: 'Strand', cell: ({ content }) => { const strand = strandOf(content); return strand === null ? 'None: shows only that work was done' : strandWords[strand] } },
      { heading: 'Speaks of', cell: ({ speaksOf: { from, to } }) => (from === to ? dayInWords(to) : `${dayInWords(from)} to ${dayInWords(to)}`) },
      { heading: 'Where it stands', cell: (piece) => standingOf(piece, proof) },
      ...(mayCheck
        ? [{ heading: 'Verify', whenEmpty: 'Nothing to do', cell: (piece: Evidence) => (isStanding(piece) && piece.offered.by !== actor.person ? html`<a class="govuk-link" href="${paths.checkEvidence(programme.id, action.id, piece.id)}">Accept or return<span class="govuk-visually-hidden"> ${piece.title}</span></a>` : null) }]
        : []),
    ],
    rows: evidence,
  })
}

const gatePart = ({ gate, evidence, record, action }: ActionProof): Html | null => {
  const state = closureState(record.closures, action.id)
  if (state === 'closed' || state === 'held') return null
  if (gate.reasons.length === 0) return html`<h2 class="govuk-heading-m">It can be closed</h2><p class="govuk-body">Delivered; ${gate.strands.map((strand) => strandWords[strand].toLowerCase()).join(' and ')} accepted by somebody independent; and no measure has changed for the worse.</p>`
  return html`<h2 class="govuk-heading-m" id="reasons">Why it cannot be closed yet</h2><ol class="govuk-list govuk-list--number">${gate.reasons.map((reason) => {
    const { what, answer } = gateReasonWords(reason, evidence)
    return html`<li><strong>${what}</strong> ${answer}</li>`
  })}</ol>`
}

const history = (closures: readonly Closure[]): Html | null =>
  closures.length === 0
    ? null
    : html`<h2 class="govuk-heading-m">Closings so far</h2>${timeline({
        headingLevel: 3,
        items: closures.toReversed().flatMap(({ why, said, recheckDue, recheck, reopened }) => [
          ...(reopened === null ? [] : [{ title: reopenedWords[reopened.how], date: { iso: reopened.said.on, words: dayInWords(reopened.said.on) }, by: `${reopened.said.name}, ${reopened.said.capacity}`, body: reopened.reason }]),
          ...(recheck === null || recheck.result === 'failed' ? [] : [{ title: 'Checked again: it held', date: { iso: recheck.said.on, words: dayInWords(recheck.said.on) }, by: `${recheck.said.name}, ${recheck.said.capacity}`, body: recheck.reasons }]),
          { title: 'Closed', date: { iso: said.on, words: dayInWords(said.on) }, by: `${said.name}, ${said.capacity}`, body: html`<p class="govuk-body">${why}</p><p class="govuk-body">To be checked again by ${dayInWords(recheckDue)}.</p>` },
        ]),
      })}`

const buttons = ({ record, action, gate, colleagues, lines }: ActionProof, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const state = closureState(record.closures, action.id)
  const secondary = 'govuk-button--secondary'
  const isIndependent = whyNotIndependent(action, actor.person, { colleagues, lines }) === null
  const all = [
    ...((state === 'open' || state === 'reopened') && may(actor, 'close-action', programme.id, on) ? [button({ text: 'Close this action', href: paths.closeAction(programme.id, action.id), ...(gate.reasons.length === 0 ? {} : { classes: secondary }) })] : []),
    ...(state === 'closed' && isIndependent && may(actor, 'recheck-action', programme.id, on) ? [button({ text: 'Check it again', href: paths.recheckAction(programme.id, action.id) })] : []),
    ...((state === 'closed' || state === 'held') && may(actor, 'reopen-action', programme.id, on) ? [button({ text: 'Open it again', href: paths.reopenAction(programme.id, action.id), classes: secondary })] : []),
  ]
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all}</div>`
}

const notice = ({ record, action }: ActionProof): Html | null => {
  const last = lastClosure(record.closures, action.id)
  return last?.reopened?.how !== 'figures-fell-back' ? null : notificationBanner({ titleText: 'Its figures fell back', text: `This action was closed, and is open again since ${dayInWords(last.reopened.said.on)}. ${last.reopened.reason}` })
}

/** Is it proved? What keeps an action from being closed, the evidence, and every closing so far. */
export const isItProved = page({
  path: paths.closing(':programme', ':action'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const proof = await actionProof(ask, visit)
    if (proof === null) return { kind: 'not-found' }
    const { programme, on } = visit
    const { action, record, data } = proof
    const state = closureState(record.closures, action.id)
    const last = lastClosure(record.closures, action.id)
    const due = state !== 'closed' || last === null ? null : `${last.recheckDue < on ? 'Its re-check was due on' : 'To be checked again by'} ${dayInWords(last.recheckDue)}.`
    const title = 'Is it proved?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.action(programme.id, action.id), text: `Action ${action.number}` },
      body: html`${pageHeading({ title, kicker: `Action ${action.number}`, lead: action.title })}
${notice(proof)}
${statusStrip({ label: 'Where the action stands', parts: [{ label: 'The work', ...deliveryWords[action.delivery], note: action.owner ?? 'Nobody owns it' }, { label: 'The proof', ...closureWords[state], ...(due === null ? {} : { note: due }) }, dataPart(data)] })}
${gatePart(proof)}
${buttons(proof, visit)}
${evidenceTable(proof, visit)}
${data.length === 0 ? null : dataVoicesTable(programme.id, data)}
${history(record.closures.filter((each) => each.action === action.id))}`,
    }
  },
})
