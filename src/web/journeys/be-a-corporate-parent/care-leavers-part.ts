import { leaverStatuses, type CareLeaverCount } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { seenCount, seenTotal } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { leaverWords } from '../../words/parenting-words.ts'
import { seenCountInWords } from '../../words/small-number-words.ts'
import { councilName, type ParentingSight } from './parenting-sight.ts'

/** Care leavers by council, day and standing in law. */
export const careLeaversPart = ({ parenting, bodies, sight }: ParentingSight): Html | null => {
  const rows = parenting.leavers.toReversed()
  const [latest] = rows
  if (latest === undefined) return null
  const total = (each: CareLeaverCount): number | null => seenTotal(leaverStatuses.map((status) => each.counts[status]), sight)
  const all = total(latest)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">How many care leavers there are</h2>
<p class="govuk-body">${councilName(bodies, latest.council)}, ${dayInWords(latest.on)}: ${all === null ? 'the total is kept back because a number in it is small' : `${all.toLocaleString('en-GB')} young people aged 16 to 25`}.</p>
${dataTable<CareLeaverCount>({
  caption: 'Care leavers by standing in law',
  captionSize: 'hidden',
  ...(sight.seesSmallNumbers ? {} : { note: 'Numbers from 1 to 5 are shown as “fewer than 6”, and then the total is kept back.' }),
  columns: [
    { heading: 'Council', isRowHeading: true, cell: (each) => html`${councilName(bodies, each.council)}<span class="ib-table__under">${dayInWords(each.on)}</span>` },
    ...leaverStatuses.map((status) => ({ heading: leaverWords[status].words, isNumeric: true, cell: (each: CareLeaverCount) => capitalised(seenCountInWords(seenCount(each.counts[status], sight))) })),
    { heading: 'All', isNumeric: true, cell: (each) => total(each)?.toLocaleString('en-GB') ?? null, whenEmpty: 'Kept back' },
  ],
  rows,
})}
${details({ summaryText: 'What these words mean', html: html`<ul class="govuk-list govuk-list--bullet">${leaverStatuses.map((status) => html`<li>${leaverWords[status].words}: ${leaverWords[status].meaning}.</li>`)}</ul><p class="govuk-body">Source: Children (Leaving Care) Act 2000.</p>` })}</section>`
}
