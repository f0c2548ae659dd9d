import { boardMemberKinds, type BoardMemberKind } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { tooFewForShare } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { memberWords } from '../../words/parenting-words.ts'
import type { ParentingSight } from './parenting-sight.ts'

/** Who comes to the corporate parenting board, by kind of member. Members hold a public seat, so no number is kept back. */
export const boardPart = ({ parenting }: ParentingSight): Html | null => {
  const meetings = parenting.meetings.slice(-4)
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (first === undefined || last === undefined) return null
  const over = (kind: BoardMemberKind) => {
    const given = meetings.flatMap((each) => each.members[kind] ?? [])
    const [seats, came] = [given.reduce((sum, each) => sum + each.seats, 0), given.reduce((sum, each) => sum + each.came, 0)]
    return { seats, came }
  }
  const young = over('care-experienced')
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Who comes to the corporate parenting board</h2>
<p class="govuk-body">The last ${counted(meetings.length, 'meeting', 'meetings')}, from ${dayInWords(first.on)} to ${dayInWords(last.on)}. Care-experienced members took ${young.came} of ${young.seats} seats.</p>
${dataTable<BoardMemberKind>({
  caption: 'Seats taken by kind of member',
  captionSize: 'hidden',
  columns: [
    { heading: 'Kind of member', isRowHeading: true, cell: (kind) => memberWords[kind] },
    ...meetings.map((meeting) => ({ heading: dayInWords(meeting.on), cell: (kind: BoardMemberKind) => (meeting.members[kind] === null ? null : `${meeting.members[kind].came} of ${meeting.members[kind].seats}`), whenEmpty: 'No seat' })),
    { heading: 'Together', cell: (kind) => { const { seats, came } = over(kind); return `${came} of ${seats}${seats >= tooFewForShare ? ` (${Math.round((100 * came) / seats)}%)` : ''}` } },
  ],
  rows: boardMemberKinds.filter((kind) => over(kind).seats > 0),
})}</section>`
}
