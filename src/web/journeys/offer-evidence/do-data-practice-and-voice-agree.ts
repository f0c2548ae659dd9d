import type { Agreement, OutcomeAgreement, StrandStanding, Witness } from '../../../core/evidence/agreement.ts'
import { strands, type Strand } from '../../../core/evidence/evidence.ts'
import { may } from '../../../core/people/permission.ts'
import type { Outcome } from '../../../core/plan/plan.ts'
import { card } from '../../components/card/card.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag, type Tone } from '../../components/state-tag/state-tag.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bearingWords, strandWords } from '../../words/evidence-words.ts'
import { agreementsOf } from './agreement-of.ts'
import { evidencePart, pieceLine } from './evidence-part.ts'

const standingWords = (standing: StrandStanding): { readonly words: string; readonly tone: Tone } => {
  switch (standing.kind) {
    case 'missing':
      return { words: 'Missing', tone: 'neutral' }
    case 'stale':
      return { words: 'Stale', tone: 'watch' }
    case 'at-odds':
      return { words: 'At odds', tone: 'bad' }
    case 'says':
      return bearingWords[standing.shows]
    default:
      return standing satisfies never
  }
}

const agreementWords = (agreement: Agreement): { readonly words: string; readonly tone: Tone; readonly sentence: string } => {
  switch (agreement.kind) {
    case 'agree':
      return { words: `They agree: ${bearingWords[agreement.shows].words.toLowerCase()}`, tone: bearingWords[agreement.shows].tone, sentence: `${agreement.strands} strands can tell, and they say the same.` }
    case 'disagree':
      return { words: 'They disagree', tone: 'bad', sentence: 'What one shows is not what another shows. Neither is averaged away: somebody has to look.' }
    case 'too-little':
      return { words: 'Cannot tell', tone: 'unknown', sentence: agreement.strands === 0 ? 'No strand can tell today.' : 'Only one strand can tell today. A second is needed before anybody can say.' }
    default:
      return agreement satisfies never
  }
}

type Row = { readonly outcome: Outcome; readonly found: OutcomeAgreement }

const witnessCount = (witnesses: readonly Witness[]): string => {
  const measures = witnesses.filter(({ kind }) => kind === 'measure').length
  const pieces = witnesses.length - measures
  return [...(measures === 0 ? [] : [counted(measures, 'measure', 'measures')]), ...(pieces === 0 ? [] : [counted(pieces, 'piece', 'pieces')])].join(', ')
}

const cell = (strand: Strand) => ({ found }: Row): Html => {
  const { standing, witnesses } = found.strands[strand]
  return html`${stateTag(standingWords(standing))}${witnesses.length === 0 ? null : html`<span class="ib-table__under">${witnessCount(witnesses)}</span>`}`
}

/** Do data, practice and voice agree? Every outcome with its four strands. */
export const doDataPracticeAndVoiceAgree = page({
  path: paths.agreement(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme } = visit
    const priorities = (await ask.priorities(programme.id)).toSorted((one, other) => one.position - other.position)
    const rows = await agreementsOf(ask, (await ask.outcomes(programme.id)).toSorted((one, other) => one.position - other.position), visit)
    const title = 'Do data, practice and voice agree?'
    const count = (kind: Agreement['kind']): number => rows.filter(({ found }) => found.agreement.kind === kind).length
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [{ text: 'Evidence', href: paths.evidence(programme.id) }, { text: title }],
      body: html`${pageHeading({ title, lead: 'For each outcome, what four kinds of evidence show today. They stand side by side and are never added up.' })}
${
  rows.length === 0
    ? emptyState({ title: 'There are no outcomes yet', body: 'When the plan says what will be different for children, each outcome stands here.', action: { text: 'Open the plan', href: paths.plan(programme.id) } })
    : html`<p class="govuk-body">Of ${counted(rows.length, 'outcome', 'outcomes')}: they agree on ${count('agree')}, they disagree on ${count('disagree')}, and on ${count('too-little')} nobody can tell yet.</p>
${priorities.filter(({ id }) => rows.some(({ outcome }) => outcome.priority === id)).map((priority) =>
  dataTable<Row>({
    caption: priority.title,
    columns: [
      { heading: 'What will be different', isRowHeading: true, cell: ({ outcome }) => html`<a class="govuk-link" href="${paths.outcomeAgreement(programme.id, outcome.id)}">${outcome.difference}</a>` },
      ...strands.map((strand) => ({ heading: strandWords[strand].words, cell: cell(strand) })),
      { heading: 'Do they agree?', cell: ({ found }) => stateTag(agreementWords(found.agreement)) },
    ],
    rows: rows.filter(({ outcome }) => outcome.priority === priority.id),
  }))}`
}`,
    }
  },
})

const witnessLine = (witness: Witness, outcome: Outcome, { programme, on }: ProgrammeVisit): Html => {
  if (witness.kind === 'piece') return pieceLine(witness.piece, { programme: programme.id, on, outcome: outcome.id })
  const { analysed } = witness
  return html`<li class="ib-piece"><a class="govuk-link" href="${paths.measure(programme.id, analysed.measure.id, analysed.body)}">${analysed.measure.name}</a>
<span class="ib-piece__tags">${verdictMark(analysed.verdict.variation)} ${witness.isStale ? stateTag({ words: 'Stale', tone: 'watch' }) : null}</span>
<span class="ib-table__under">${analysed.latest === null ? 'No figure' : `Figures to ${dayInWords(analysed.latest.period.to)}`}</span></li>`
}

const whenMissing = {
  data: 'No measure is linked to an action for this outcome.',
  practice: 'Nobody has audited or watched the work for this.',
  voice: 'Nobody has told us what children, families, carers or staff say of it.',
  external: 'Nobody outside the programme has confirmed anything.',
} as const satisfies Record<Strand, string>

/** Do the four strands agree about this outcome, and what does each rest on? */
export const doTheyAgreeAboutThisOutcome = page({
  path: paths.outcomeAgreement(':programme', ':outcome'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, actor, on } = visit
    const outcome = (await ask.outcomes(programme.id)).find(({ id }) => id === params['outcome'])
    if (outcome === undefined) return { kind: 'not-found' }
    const [row] = await agreementsOf(ask, [outcome], visit)
    const { found } = row!
    const actions = (await ask.actions(programme.id)).filter((action) => action.outcome === outcome.id)
    const words = agreementWords(found.agreement)
    const title = 'Do they agree about this outcome?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [{ text: 'Evidence', href: paths.evidence(programme.id) }, { text: 'Do data, practice and voice agree?', href: paths.agreement(programme.id) }, { text: 'One outcome' }],
      body: html`${pageHeading({ title, kicker: outcome.difference })}
<p class="govuk-body-l">${stateTag(words)} ${words.sentence}</p>
<div class="ib-strands">${strands.map((strand) => {
        const { standing, witnesses } = found.strands[strand]
        return card({
          title: strandWords[strand].words,
          kicker: strandWords[strand].what,
          body: html`<p>${stateTag(standingWords(standing))}</p>${witnesses.length === 0 ? html`<p class="ib-quiet">${whenMissing[strand]}</p>` : html`<ul class="govuk-list ib-pieces">${witnesses.map((witness) => witnessLine(witness, outcome, visit))}</ul>`}`,
        })
      })}</div>
${may(actor, 'offer-evidence', programme.id, on) ? button({ text: 'Offer evidence for this outcome', href: `${paths.offerEvidence(programme.id)}?outcome=${encodeURIComponent(outcome.id)}`, classes: 'govuk-button--secondary' }) : null}
<h2 class="govuk-heading-l ib-section">Everything offered for it</h2>
${evidencePart(await ask.evidence(programme.id), { kind: 'outcome', id: outcome.id }, visit)}
<h2 class="govuk-heading-l">What is being done</h2>
${actions.length === 0 ? html`<p class="govuk-body">No action serves this outcome.</p>` : html`<ul class="govuk-list govuk-list--bullet">${actions.map(({ id, number, title: name }) => html`<li><a class="govuk-link" href="${paths.action(programme.id, id)}">${number}. ${name}</a></li>`)}</ul>`}`,
    }
  },
})
