import { escalationState, isPastDue } from '../../../core/front-door/escalate-to-partner.ts'
import type { PartnerEscalation } from '../../../core/front-door/front-door.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { escalationStateWords, matterWords } from '../../words/front-door-words.ts'
import { partnerName, type FrontDoorSight } from './front-door-sight.ts'

/** What partners raised with one another: what is not settled first, the oldest due day on top. */
export const escalationsPart = ({ programme, frontDoor, on }: FrontDoorSight): Html => {
  const { escalations } = frontDoor
  const open = escalations.filter((each) => each.settled === null).toSorted((one, other) => one.due.localeCompare(other.due))
  const rows = [...open, ...escalations.filter((each) => each.settled !== null).toReversed()]
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What partners raised with one another</h2>
<p class="govuk-body">${capitalised(counted(escalations.length, 'matter', 'matters'))} on record. Not settled: ${open.length}. Of these past the day they were due: ${open.filter((each) => isPastDue(each, on)).length}.</p>
${
  rows.length === 0
    ? null
    : dataTable<PartnerEscalation>({
        caption: 'Matters between partners',
        captionSize: 'hidden',
        columns: [
          { heading: 'Matter', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.partnerEscalation(programme, each.id)}">${matterWords[each.matter]}</a><span class="ib-table__under">${each.what}</span>` },
          { heading: 'Raised by', cell: (each) => html`${partnerName(frontDoor, each.by)}<span class="ib-table__under">${dayInWords(each.raised)}</span>` },
          { heading: 'With', cell: (each) => partnerName(frontDoor, each.against) },
          { heading: 'Due', staysOnOneLine: true, cell: (each) => html`${dayInWords(each.due)}${isPastDue(each, on) ? html`<span class="ib-table__under">${stateTag({ words: 'Past due', tone: 'bad' })}</span>` : null}` },
          { heading: 'Where it stands', cell: (each) => stateTag(escalationStateWords[escalationState(each)]) },
        ],
        rows,
      })
}</section>`
}
