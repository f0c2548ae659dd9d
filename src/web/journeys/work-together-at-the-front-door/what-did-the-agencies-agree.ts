import { urgencies, type Commitment } from '../../../core/front-door/front-door.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { plainNumber, urgencyShort } from '../../words/front-door-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { partnerName } from './front-door-sight.ts'

/** What did the agencies of the front door agree in this version? */
export const whatDidTheAgenciesAgree = page({
  path: paths.frontDoorAgreement(':programme', ':agreement'),
  guard: 'see-programme',
  show: async (ask, { programme, params }) => {
    const frontDoor = await ask.frontDoor(programme.id)
    const agreement = frontDoor.agreements.find((each) => each.id === params['agreement'])
    if (agreement === undefined) return { kind: 'not-found' }
    const people = agreement.commitments.reduce((sum, each) => sum + each.people, 0)
    return {
      kind: 'page',
      title: `${agreement.title}, version ${agreement.version}`,
      width: 'wide',
      backLink: { href: paths.frontDoor(programme.id), text: 'The front door' },
      body: html`${pageHeading({ title: agreement.title, kicker: `Version ${agreement.version}` })}
${summaryList({
  rows: [
    { key: { text: 'From' }, value: { text: dayInWords(agreement.from) } },
    { key: { text: 'To' }, value: { text: dayInWords(agreement.to, 'No last day') } },
    { key: { text: 'Checks to be answered in time' }, value: { text: `${agreement.answersShare}%` } },
    { key: { text: 'Strategy meetings to be attended' }, value: { text: `${agreement.attendanceShare}%` } },
    { key: { text: 'Source' }, value: { html: sourceLinks([agreement.source]) ?? html`Not known` } },
  ],
})}
<p class="govuk-body">Together the agencies promised ${plainNumber(people)} full-time people.</p>
${dataTable<Commitment>({
  caption: 'What each agency promised',
  captionSize: 'm',
  columns: [
    { heading: 'Agency', isRowHeading: true, cell: (each) => partnerName(frontDoor, each.partner) },
    { heading: 'People (full-time)', isNumeric: true, cell: (each) => plainNumber(each.people) },
    { heading: 'Hours a day', isNumeric: true, cell: (each) => plainNumber(each.hoursADay) },
    { heading: 'Days a week', isNumeric: true, cell: (each) => each.daysAWeek },
    ...urgencies.map((urgency) => ({ heading: `${urgencyShort[urgency]} checks: hours to answer`, isNumeric: true, cell: (each: Commitment) => (each.answersWithin[urgency] === null ? null : plainNumber(each.answersWithin[urgency])), whenEmpty: 'Not agreed' })),
  ],
  rows: agreement.commitments,
})}`,
    }
  },
})
