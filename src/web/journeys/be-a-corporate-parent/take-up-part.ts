import type { TakeUp } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { seenShare } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { seenShareInWords } from '../../words/small-number-words.ts'
import { councilName, type ParentingSight } from './parenting-sight.ts'

/** How many had what was promised, of how many who could, newest first. */
export const takeUpPart = ({ programme, parenting, bodies, sight }: ParentingSight): Html | null => {
  const { takeUps, promises } = parenting
  const [latest] = takeUps.toReversed()
  if (latest === undefined) return null
  const promiseOf = (each: TakeUp) => promises.find((one) => one.id === each.promise)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Who has what was promised</h2>
<p class="govuk-body">Latest: ${promiseOf(latest)?.title}, up to ${dayInWords(latest.to)}. Had it, of those who could: ${seenShareInWords(seenShare(latest.receiving, latest.eligible, sight), 'nobody could')}.</p>
${dataTable<TakeUp>({
  caption: 'Take-up by promise and time',
  captionSize: 'hidden',
  ...(sight.seesSmallNumbers ? {} : { note: 'A share is kept back where a number behind it is from 1 to 5.' }),
  columns: [
    { heading: 'Promise', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.promise(programme, each.promise)}">${promiseOf(each)?.title}</a><span class="ib-table__under">${councilName(bodies, promiseOf(each)?.council ?? '')}</span>` },
    { heading: 'From', cell: (each) => dayInWords(each.from) },
    { heading: 'To', cell: (each) => dayInWords(each.to) },
    { heading: 'Had it, of those who could', cell: (each) => seenShareInWords(seenShare(each.receiving, each.eligible, sight), 'Nobody could') },
  ],
  rows: takeUps.toReversed(),
})}</section>`
}
