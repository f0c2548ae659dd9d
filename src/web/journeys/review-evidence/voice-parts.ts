import { countShowings } from '../../../core/assurance/data-voice.ts'
import type { RoundResult } from '../../../core/assurance/standing.ts'
import { dataShowings, type DataVoice, type Reply, type Said, type SeenStatement } from '../../../core/assurance/statement.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import type { StripPart } from '../../components/status-strip/status-strip.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { impactWords, showingWords, statementFlagWords, statementVoiceWords } from '../../words/assurance-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'

/** Who said it and when, in one line. */
export const saidLine = ({ name, capacity, on }: Said): string => `${name}, ${capacity}, ${dayInWords(on)}`

/** In: the statements of one voice in a round, as this reader sees them. Out: its part of the strip. Several views that differ are said to differ. */
export const voicePart = (label: string, statements: readonly SeenStatement[], whenNone: string): StripPart => {
  const open = statements.flatMap((each) => (each.sight === 'open' ? [each] : []))
  const [first] = open
  if (statements.length === 0) return { label, words: 'Nothing said yet', tone: 'neutral', note: whenNone }
  if (open.length < statements.length || first === undefined) return { label, words: 'Sealed', tone: 'unknown', note: `Said on ${dayInWords(statements[0]!.said.on)}. You will see it once your own voice is in.` }
  const isOne = open.every(({ impact }) => impact === first.impact)
  return isOne
    ? { label, ...impactWords[first.impact], note: saidLine(first.said) }
    : { label, words: 'Views differ', tone: 'unknown', note: open.map(({ impact, said }) => `${said.name}: ${impactWords[impact].words.toLowerCase()}`).join('; ') }
}

/** In: what the data show. Out: their part of the strip: a showing where there is only one kind, else how many of each. Never one verdict out of several. */
export const dataPart = (data: readonly DataVoice[]): StripPart => {
  const label = 'What the data show'
  const kinds = countShowings(data, dataShowings).filter(({ voices }) => voices.length > 0)
  const [only] = kinds
  const latest = data.flatMap(({ dataTo }) => dataTo ?? []).toSorted().at(-1) ?? null
  const note = latest === null ? 'No figures' : `Figures to ${dayInWords(latest)}`
  if (only === undefined) return { label, words: 'Not measured', tone: 'unknown', note: 'No measure with figures is linked to the work for this outcome.' }
  if (kinds.length === 1) return { label, ...showingWords[only.shows], note: `${capitalised(counted(only.voices.length, 'measure', 'measures'))}. ${note}` }
  return { label, words: `${counted(data.length, 'measure', 'measures')}, each its own`, tone: 'neutral', note: html`${kinds.map(({ shows, voices }) => html`${voices.length} ${showingWords[shows].words.toLowerCase()}<br>`)}${note}` }
}

/** In: how the voices of a round stand. Out: one sentence. */
export const resultSentence = (result: RoundResult): string => {
  switch (result.kind) {
    case 'nothing-said':
      return 'Nobody has said yet what it shows for children.'
    case 'waiting':
      return result.for === 'view' ? 'The owner has made a claim. The independent view is not in yet.' : 'An independent view is in. The owner has made no claim yet.'
    case 'sealed':
      return 'Part of this round is sealed until your own view is in.'
    case 'agreed':
      return `Claim and view agree: ${impactWords[result.impact].words.toLowerCase()}.`
    case 'reviewers-differ':
      return 'Claim and view differ. That is the result until it is settled: nobody can tell yet.'
    case 'settled':
      return `The difference was settled: ${impactWords[result.settlement.impact].words.toLowerCase()}. Both voices stay as they were.`
    default:
      return result satisfies never
  }
}

/** What the measures show, one line each. */
export const dataVoicesTable = (programme: string, data: readonly DataVoice[], caption = 'What each measure shows today'): Html =>
  dataTable<DataVoice>({
    caption,
    captionSize: 's',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ name, measure, body }) => html`<a class="govuk-link" href="${paths.measure(programme, measure, body)}">${name}</a>` },
      { heading: 'What it shows', cell: ({ shows }) => stateTag(showingWords[shows]) },
      { heading: 'Since', staysOnOneLine: true, whenEmpty: 'No change', cell: ({ since }) => (since === null ? null : dayInWords(since as DataVoice['dataTo'])) },
      { heading: 'Figures to', staysOnOneLine: true, whenEmpty: 'No figures', cell: ({ dataTo }) => (dataTo === null ? null : dayInWords(dataTo)) },
    ],
    rows: data,
  })

/** One statement in full, or that it is sealed. */
export const statementPart = (statement: SeenStatement, replies: readonly Reply[], replyHref: string | null): Html => {
  const title = statementVoiceWords[statement.voice]
  if (statement.sight === 'sealed') {
    return html`<article class="ib-card"><p class="ib-card__kicker">${saidLine(statement.said)}</p><h3 class="ib-card__title">${title}</h3><div class="ib-card__body"><p>${stateTag({ words: 'Sealed', tone: 'unknown' })}</p><p>This programme reviews blind. You will see it once both voices are in, and your own if you give one.</p></div></article>`
  }
  const { impact, reasons, flag, goingOn, said } = statement
  return html`<article class="ib-card${flag === null ? '' : ' ib-card--attention'}"><p class="ib-card__kicker">${saidLine(said)}</p><h3 class="ib-card__title">${title}</h3><div class="ib-card__body"><p>${stateTag(impactWords[impact])}</p>
<p class="ib-value">${reasons}</p>
${flag === null ? null : html`<p><strong>${statementFlagWords[flag]}</strong> Said all the same, because: ${goingOn}</p>`}
${replies.map((reply) => html`<div class="ib-milestone"><p><strong>Reply</strong> <span class="ib-quiet">${saidLine(reply.said)}</span><br>${reply.words}</p></div>`)}
${replyHref === null ? null : html`<p><a class="govuk-link" href="${replyHref}">Reply to this view</a></p>`}</div></article>`
}
