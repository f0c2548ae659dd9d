import type { RowStanding } from '../../../core/measure/standing-of.ts'
import type { VariationVerdict } from '../../../core/measure/series-verdict.ts'
import { shortMonth } from '../../../reports/words/period-in-words.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, type Html } from '../../html.ts'
import { counted } from '../../words/count-words.ts'
import { shortDistanceWords } from '../../words/measure-words.ts'
import { unitOf } from './charted-series-of.ts'
import type { ScorecardRow } from './scorecard-table.ts'

/** The most rows that a page of A4 holds at 12 point, each of two lines. */
export const ONE_PAGE_ROWS = 12

/** What is said of the latest figure in a printed row, which holds two lines of it. The full words stand on the scorecard. */
const printedVerdict = (verdict: VariationVerdict): string => {
  switch (verdict.kind) {
    case 'changed':
      return `Changed${verdict.way === 'neither' ? '' : ` for the ${verdict.way}`}${verdict.isProvisional ? ' (few figures)' : ''}`
    case 'cannot-tell':
      return { 'no-figures': 'Cannot tell: no figures', 'latest-missing': 'Cannot tell: none now', 'too-few': 'Cannot tell: too few figures' }[verdict.why]
    case 'no-change':
      return 'Routine variation'
    case 'unsteady':
      return 'Changed along the way'
    case 'all-the-same':
      return 'All the same'
    default:
      return verdict satisfies never
  }
}

/** “31 Mar 2025”. */
const shortDay = (day: string): string => `${Number(day.slice(8))} ${shortMonth(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`

type Part = { readonly standing: RowStanding; readonly rows: readonly ScorecardRow[] }

const leftOutWords = {
  'off-target-and-worse': 'off target and changed for the worse', 'off-target': 'off target', changed: 'changed and not off target', 'on-course': 'without a change and not off target', 'cannot-tell': 'of which nothing can be told yet',
} as const satisfies Record<RowStanding, string>

/** How many of each part are not printed, in words: “6 off target and 29 with no change”. */
const leftOut = (parts: readonly Part[], printed: ReadonlySet<ScorecardRow>): string => {
  const words = parts.flatMap(({ standing, rows }) => {
    const left = rows.filter((row) => !printed.has(row)).length
    return left === 0 ? [] : [`${left} ${leftOutWords[standing]}`]
  })
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}
/** The scorecard on one page of A4 at 12 point: the rows that need a person first, and in words which are not on it and where they stand. */
export const onePageTable = (parts: readonly Part[]): Html => {
  const rows = parts.flatMap((part) => part.rows)
  const printed = new Set(rows.slice(0, ONE_PAGE_ROWS))
  const left = rows.length - printed.size
  const before = [...new Set([...printed].flatMap(({ latestOf }) => (latestOf === null ? [] : [latestOf])))]
  return html`${dataTable<ScorecardRow>({
    caption: left > 0 ? `The first ${ONE_PAGE_ROWS} of ${rows.length} measures` : counted(rows.length, 'measure', 'measures'),
    captionSize: 'hidden',
    onNarrow: 'cards',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ analysed: { measure } }) => measure.name },
      { heading: 'Latest', cell: ({ analysed: { measure, latest }, latestOf }) => (latest === null ? 'No figure' : html`${amountInWords(latest, unitOf(measure))}${latestOf === null ? null : html`<span aria-hidden="true">*</span><span class="govuk-visually-hidden"> a figure of ${latestOf}</span>`}`) },
      { heading: 'To', staysOnOneLine: true, cell: ({ analysed: { latest } }) => (latest === null ? null : shortDay(latest.period.to)) },
      { heading: 'Target', cell: ({ analysed: { measure, distance } }) => shortDistanceWords(distance, unitOf(measure)) },
      { heading: 'Changed?', cell: ({ analysed }) => verdictMark(analysed.verdict.variation, printedVerdict(analysed.verdict.variation)) },
    ],
    rows: [...printed],
  })}${before.length === 0 ? null : html`<p class="govuk-body">* A figure of ${before.join(' or ')}, which came before. There is none since of this one alone.</p>`}<p class="govuk-body">${left > 0 ? `${printed.size} of ${rows.length} measures are printed here, those that need a person first. Not printed: ${leftOut(parts, printed)}. They stand on the full scorecard, under Measures.` : `All ${rows.length} measures are printed here.`}</p>`
}
