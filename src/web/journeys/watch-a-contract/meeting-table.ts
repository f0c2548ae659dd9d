import type { ContractMeeting } from '../../../core/contract/hold-meeting.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { meetingWords, rungNames } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { spokenInWords, type ContractSight } from './contract-sight.ts'

/** In: a contract, and which meetings. Out: a table of meetings with their decisions, the latest first. */
export const meetingTable = (sight: ContractSight, meetings: readonly ContractMeeting[]): Html | null => {
  const extraordinary = ({ step }: ContractMeeting): Html | null => {
    const about = sight.record.steps.find((each) => each.id === step)
    return step === null ? null : html`<span class="ib-table__under">${stateTag({ words: 'Extraordinary', tone: 'watch' })}${about === undefined ? null : ` ${rungNames[about.rung]}, ${about.code}`}</span>`
  }
  return meetings.length === 0
    ? null
    : dataTable<ContractMeeting>({
        caption: 'Meetings',
        captionSize: 'hidden',
        columns: [
          { heading: 'Day', isRowHeading: true, staysOnOneLine: true, cell: (each) => dayInWords(each.on) },
          { heading: 'Who met', cell: (each) => html`${meetingWords[each.kind]}${extraordinary(each)}` },
          { heading: 'What was decided', cell: (each) => html`<ul class="govuk-list govuk-list--bullet">${each.decisions.map((decision) => html`<li>${decision}</li>`)}</ul>` },
          { heading: 'Recorded by', cell: (each) => spokenInWords(sight, each.recorded) },
        ],
        rows: meetings.toSorted((one, other) => other.on.localeCompare(one.on)),
      })
}
