import { timesSlipped, type Slippage } from '../../../core/plan/slippage.ts'
import type { ProgressUpdate } from '../../../core/plan/report-progress.ts'
import { flaggedWords } from '../../components/flagged-words/flagged-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { html, type Html } from '../../html.ts'
import { capitalised, counted, timesInWords } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'

const said = ({ delivery, due, changedForChildren, howWeKnow, why, agreedBy, flags }: ProgressUpdate): Html => html`<p class="govuk-body">${stateTag(deliveryWords[delivery.after])}${delivery.before === delivery.after ? null : html` <span class="ib-quiet">before: ${deliveryWords[delivery.before].words.toLowerCase()}</span>`}</p>
<p class="govuk-body"><strong>What has changed for children?</strong> ${changedForChildren}</p>
<p class="govuk-body"><strong>How do you know?</strong> ${howWeKnow}</p>
${flaggedWords(flags)}
${why === null ? null : html`<p class="govuk-body"><strong>What stands in the way:</strong> ${why}</p>`}
${due.before === due.after ? null : html`<p class="govuk-body">End date moved from ${dayInWords(due.before)} to ${dayInWords(due.after)}, agreed by ${agreedBy ?? 'nobody named'}.</p>`}`

/** In: what was said of an action, newest first. Out: each update with its two answers. */
export const updatesPart = (updates: readonly ProgressUpdate[]): Html =>
  updates.length === 0
    ? html`<p class="govuk-body">Nobody has reported on it yet.</p>`
    : timeline({
        headingLevel: 3,
        items: updates.map((update) => ({ title: 'Update', date: { iso: update.on, words: dayInWords(update.on) }, by: `${update.name}, ${update.capacity}`, body: said(update) })),
      })

/** In: how an end date has moved. Out: the first date, the count of slips, and each move with its reason; one sentence where it stands. */
export const slippagePart = (slippage: Slippage): Html => {
  const { first, moves, days } = slippage
  if (moves.length === 0) return html`<p class="govuk-body">The end date has not moved since it was planned.</p>`
  const slips = timesSlipped(slippage)
  return html`<p class="govuk-body">${capitalised(slips === 0 ? 'it has never slipped' : `it has slipped ${timesInWords(slips)}`)}. The first end date was ${dayInWords(first)}; the date is now ${counted(Math.abs(days), 'day', 'days')} ${days < 0 ? 'earlier' : 'later'}.</p>
${dataTable({
  caption: 'Every move of the end date',
  captionSize: 's',
  columns: [
    { heading: 'When', isRowHeading: true, cell: (move) => dayInWords(move.on) },
    { heading: 'From', cell: (move) => dayInWords(move.before) },
    { heading: 'To', cell: (move) => dayInWords(move.after) },
    { heading: 'Why', cell: (move) => move.why },
    { heading: 'Agreed by', cell: (move) => move.agreedBy ?? 'Not said' },
  ],
  rows: moves,
})}`
}
