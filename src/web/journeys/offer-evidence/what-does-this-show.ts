import { isStanding, type Evidence, type EvidenceContent } from '../../../core/evidence/evidence.ts'
import { restatedSince } from '../../../core/evidence/frozen-series.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import { freshUntil, isStale } from '../../../core/evidence/staleness.ts'
import { may } from '../../../core/people/permission.ts'
import { seriesSentence } from '../../../reports/words/series-sentence.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { button, insetText, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bearingWords, kindWords, shapeWords, spanInWords, standingOf, strandInWords, titleOf, voiceWords } from '../../words/evidence-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { findingPlace } from '../keep-the-plan/finding-questions.ts'
import { pieceAsked } from './why-is-it-taken-back.ts'

type Row = readonly [string, Html | string]

const megabytes = (size: number): string => (size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} KB` : `${(size / 1_000_000).toFixed(1)} MB`)

const ownRows = (content: EvidenceContent, piece: Evidence, programme: string): readonly Row[] => {
  if (piece.erased !== null && content.kind !== 'document') return []
  switch (content.kind) {
    case 'series':
      return [['Measure', html`<a class="govuk-link" href="${paths.measure(programme, content.measure, content.body)}">${content.frozen.measureName}, ${content.frozen.bodyName}</a>`]]
    case 'document':
      return piece.erased === null
        ? [['File', html`<a class="govuk-link" href="${paths.evidenceFile(programme, piece.id)}" download>${content.file.name}</a> <span class="ib-quiet">(${megabytes(content.file.size)})</span>`], ['Hash of the file', html`<span class="ib-value govuk-body-s">SHA-256 ${content.file.sha256}</span>`]]
        : [['Hash of the file', html`<span class="ib-value govuk-body-s">SHA-256 ${content.file.sha256}</span>`]]
    case 'audit':
      return [['Audit', content.audit.id === null ? content.audit.title : html`<a class="govuk-link" href="${paths.auditRound(programme, content.audit.id)}">${content.audit.title}</a>`]]
    case 'observation':
      return [['Where', content.where], ['Who looked', content.byWhom]]
    case 'voice':
      return [['Who was asked', content.asked.map((voice) => voiceWords[voice]).join(', ')], ['How many answered', content.howMany === 0 ? 'Five or fewer' : content.howMany.toLocaleString('en-GB')], ['Who asked', content.gatheredBy]]
    case 'external':
      return [['Who confirms it', content.byWhom]]
    default:
      return content satisfies never
  }
}

/** Frozen figures that were restated or taken back since, then and now. */
const restatedLines = ({ frozen }: Extract<EvidenceContent, { kind: 'series' }>, figures: readonly Figure[]): readonly Html[] =>
  restatedSince(frozen, figures).flatMap(({ place, now }) => {
    const [then, at] = [frozen.charted.points[place], frozen.figures[place]]
    if (then === undefined || at === undefined) return []
    const { unit } = frozen.charted
    const words = now === null ? 'taken back since' : `now ${amountInWords(now.amount.kind === 'number' ? { value: now.amount.value, symbol: null } : { value: null, symbol: now.amount.symbol }, unit)}`
    return [html`<li>${spanInWords({ from: at.first as Figure['period']['from'], to: at.last as Figure['period']['to'] })}: ${amountInWords(then, unit)} here, ${words}</li>`]
  })

const seriesPart = async (ask: Pick<Questions, 'figuresOfMeasure'>, content: Extract<EvidenceContent, { kind: 'series' }>, piece: string, { programme }: ProgrammeVisit): Promise<Html> => {
  const changes = restatedLines(content, await ask.figuresOfMeasure(programme.id, content.measure, null))
  return html`<h2 class="govuk-heading-l ib-section">The figures as they stood</h2>
${
  changes.length === 0
    ? html`<p class="govuk-body">None of these figures has been restated since.</p>`
    : html`${insetText({ html: html`<p class="govuk-body"><strong>${changes.length === 1 ? 'One of these figures was' : `${changes.length} of these figures were`} restated since.</strong> The piece keeps what it showed; the measure’s own page shows today’s.</p><ul class="govuk-list govuk-list--bullet">${changes}</ul>` })}`
}
${content.frozen.verdictInWords === seriesSentence(content.frozen.charted) ? null : html`<p class="govuk-body">${content.frozen.verdictInWords}</p>`}
${chartPanel({ title: `${content.frozen.measureName}, ${content.frozen.bodyName}`, id: 'frozen', headingLevel: 3, draw: (options) => spcChart(content.frozen.charted, options) })}
${takeOutPart(programme.id, { measures: null, bodies: null, from: { kind: 'piece', name: piece } }, html`Every figure of this chart as it stood when the piece was offered, with what it was divided from and where it came from.`)}`
}

const linksPart = async (ask: Pick<Questions, 'outcomes' | 'actions' | 'findings' | 'measures'>, { links }: Evidence, programme: ProgrammeVisit['programme']): Promise<Html> => {
  const [outcomes, actions, findings, measures] = [await ask.outcomes(programme.id), await ask.actions(programme.id), await ask.findings(programme.id), await ask.measures(programme.id)]
  const part = (heading: string, items: readonly Html[]): Html | null => (items.length === 0 ? null : html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${heading}</h3><ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`)
  return html`${part('Outcomes', outcomes.flatMap(({ id, difference }) => links.outcomes.filter(({ outcome }) => outcome === id).map(({ shows }) => html`<a class="govuk-link" href="${paths.outcomeAgreement(programme.id, id)}">${difference}</a> ${stateTag({ words: `Shows: ${bearingWords[shows].words.toLowerCase()}`, tone: bearingWords[shows].tone })}`)))}
${part('Actions', actions.filter(({ id }) => links.actions.includes(id)).map(({ id, number, title }) => html`<a class="govuk-link" href="${paths.action(programme.id, id)}">${number}. ${title}</a>`))}
${part('Findings', findings.filter(({ id }) => links.findings.includes(id)).map((finding) => html`<a class="govuk-link" href="${paths.finding(programme.id, finding.id)}">${finding.text}</a> <span class="ib-quiet">${findingPlace(finding)}</span>`))}
${part('Measures', measures.filter(({ id }) => links.measures.includes(id)).map(({ id, name }) => html`<a class="govuk-link" href="${paths.definition(programme.id, id)}">${name}</a>`))}`
}

const notices = ({ erased, withdrawn }: Evidence): Html | null => {
  if (erased !== null) return insetText({ html: html`<strong>Erased on ${dayInWords(erased.on)} by ${erased.name}.</strong> ${erased.reason} Its words and its file are gone; this line stays, and so does the line of the journal.` })
  if (withdrawn !== null) return insetText({ html: html`<strong>Withdrawn on ${dayInWords(withdrawn.on)} by ${withdrawn.name}.</strong> ${withdrawn.reason} It speaks for nothing any longer.` })
  return null
}

const buttons = (piece: Evidence, { programme, actor, on }: ProgrammeVisit): Html | null => {
  if (!may(actor, 'offer-evidence', programme.id, on) || piece.erased !== null) return null
  return html`<div class="govuk-button-group">${
    isStanding(piece)
      ? html`${button({ text: 'Link it to more', href: paths.linkEvidence(programme.id, piece.id), classes: 'govuk-button--secondary' })}
${button({ text: 'Withdraw it', href: paths.withdrawEvidence(programme.id, piece.id), classes: 'govuk-button--secondary' })}`
      : null
  }${may(actor, 'erase-evidence', programme.id, on) ? html`<a class="govuk-link" href="${paths.eraseEvidence(programme.id, piece.id)}">Erase it because the law asks for it</a>` : null}</div>`
}

/** What does this piece of evidence show, of which days, and for what? */
export const whatDoesThisShow = page({
  path: paths.evidencePiece(':programme', ':evidence'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, on } = visit
    const piece = await pieceAsked(ask, visit)
    if (piece === null) return { kind: 'not-found' }
    const { content, speaksOf, received, offered, textCheck, erased } = piece
    const rows: readonly Row[] = [
      ...(erased === null ? [['What it shows', html`<span class="ib-value">${piece.says}</span>`] as const] : []),
      ...ownRows(content, piece, programme.id).filter(([, value]) => value !== ''),
      ['Counts as', strandInWords(piece)],
      ['Speaks of', html`${spanInWords(speaksOf)} <span class="ib-quiet">${!isStanding(piece) ? null : isStale(piece, on) ? `Stale since ${dayInWords(freshUntil(piece))}` : `Speaks for today until ${dayInWords(freshUntil(piece))}`}</span>`],
      ['Received', dayInWords(received)],
      ['Offered by', `${offered.name}, ${offered.capacity}, on ${dayInWords(offered.on)}`],
      ...(textCheck === null ? [] : [['Went past a warning', html`It looked like ${textCheck.shapes.map((shape) => shapeWords[shape]).join(', ')}. The reason given: ${textCheck.reason}`] as const]),
    ]
    return {
      kind: 'page',
      title: titleOf(piece),
      width: 'wide',
      breadcrumbs: [{ text: 'Evidence', href: paths.evidence(programme.id) }, { text: titleOf(piece) }],
      body: html`${pageHeading({ title: titleOf(piece), kicker: kindWords[content.kind].words })}
<p class="govuk-body">${stateTag(standingOf(piece, on))}</p>
${notices(piece)}
${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })) })}
${content.kind === 'series' && erased === null ? await seriesPart(ask, content, piece.id, visit) : null}
<h2 class="govuk-heading-l ib-section">What it speaks for</h2>
${await linksPart(ask, piece, programme)}
${buttons(piece, visit)}`,
    }
  },
})
