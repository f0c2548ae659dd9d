import { thresholdOutcomes, type ThresholdMonth } from '../../../core/front-door/front-door.ts'
import { seenCount, seenTotal } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { capitalised } from '../../words/count-words.ts'
import { monthInWords, outcomeWords } from '../../words/front-door-words.ts'
import { seenCountInWords } from '../../words/small-number-words.ts'
import { seriesLinks } from './series-links.ts'
import { sixMonthsTo, type FrontDoorSight } from './front-door-sight.ts'

const totalOf = (month: ThresholdMonth, { sight }: FrontDoorSight): number | null => seenTotal(thresholdOutcomes.map((each) => month.counts[each]), sight)

const sentence = (latest: ThresholdMonth, sight: FrontDoorSight): string => {
  const most = thresholdOutcomes.reduce((one, other) => (latest.counts[other] > latest.counts[one] ? other : one))
  const total = totalOf(latest, sight)
  return `In ${monthInWords(latest.month)} ${total === null ? 'the total is kept back because a number in it is small' : `${total.toLocaleString('en-GB')} decisions were made`}. Most often: ${outcomeWords[most].toLowerCase()} (${seenCountInWords(seenCount(latest.counts[most], sight.sight))}).`
}

/** What was decided about contacts, by outcome, over six months. */
export const decisionsPart = (sight: FrontDoorSight): Html | null => {
  const { frontDoor, month } = sight
  const rows = month === null ? [] : frontDoor.decisions.filter((each) => sixMonthsTo(month).includes(each.month))
  const latest = rows.at(-1)
  if (latest === undefined) return null
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What was decided about contacts</h2>
<p class="govuk-body">${sentence(latest, sight)}</p>
${dataTable<ThresholdMonth>({
  caption: 'Decisions by outcome and month',
  captionSize: 'hidden',
  ...(sight.sight.seesSmallNumbers ? {} : { note: 'Numbers from 1 to 5 are shown as “fewer than 6”, and then the total is kept back.' }),
  columns: [
    { heading: 'Month', isRowHeading: true, cell: (each) => monthInWords(each.month) },
    ...thresholdOutcomes.map((outcome) => ({ heading: outcomeWords[outcome], isNumeric: true, cell: (each: ThresholdMonth) => capitalised(seenCountInWords(seenCount(each.counts[outcome], sight.sight))) })),
    { heading: 'All', isNumeric: true, cell: (each) => totalOf(each, sight)?.toLocaleString('en-GB') ?? null, whenEmpty: 'Kept back' },
  ],
  rows: rows.toReversed(),
})}${seriesLinks(sight, ['front-door-decisions', 'front-door-decisions-no-further-action'])}</section>`
}
