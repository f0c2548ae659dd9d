import { agreementIn } from '../../../core/front-door/agreement-on.ts'
import { frontDoorConcerns } from '../../../core/front-door/front-door-exceptions.ts'
import { urgencies, type Commitment, type FrontDoorMonth, type Urgency } from '../../../core/front-door/front-door.ts'
import { seenShare } from '../../../core/publication/small-number.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { counted } from '../../words/count-words.ts'
import { monthInWords, plainNumber, urgencyShort } from '../../words/front-door-words.ts'
import { seenShareInWords } from '../../words/small-number-words.ts'
import { seriesLinks } from './series-links.ts'
import { partnerName, type FrontDoorSight } from './front-door-sight.ts'

type Row = { readonly agreed: Commitment; readonly given: FrontDoorMonth | undefined }

const ofAgreed = (given: number | null | undefined, agreed: string): Html => html`${given === null || given === undefined ? 'Not known' : plainNumber(given)}<span class="ib-table__under">of ${agreed} agreed</span>`

const urgencyColumn = (urgency: Urgency, { sight }: FrontDoorSight): Column<Row> => ({
  heading: `${urgencyShort[urgency]} checks in time`,
  cell: ({ agreed, given }) => {
    const within = agreed.answersWithin[urgency]
    const answers = given?.answers[urgency] ?? null
    if (within === null && answers === null) return null
    return html`${answers === null ? 'Not known' : seenShareInWords(seenShare(answers.inTime, answers.asked, sight), 'None asked')}${within === null ? null : html`<span class="ib-table__under">within ${plainNumber(within)} ${within === 1 ? 'hour' : 'hours'}</span>`}`
  },
  whenEmpty: 'Not agreed',
})

const sentence = (rows: readonly Row[], sight: FrontDoorSight): string => {
  const short = new Set(frontDoorConcerns(sight.frontDoor, sight.month, sight.on).flatMap((each) => (each.kind === 'fewer-people' || each.kind === 'fewer-hours' ? [each.partner.id] : [])))
  const silent = rows.filter((each) => each.given === undefined).length
  return `${counted(rows.length, 'agency', 'agencies')} in the agreement. Fewer people or hours than agreed: ${counted(short.size, 'agency', 'agencies')}.${silent === 0 ? '' : ` Nothing recorded: ${counted(silent, 'agency', 'agencies')}.`}`
}

/** What each agency agreed to give, and what it gave in the month. */
export const givenPart = (sight: FrontDoorSight): Html | null => {
  const { frontDoor, month } = sight
  const agreement = month === null ? null : agreementIn(frontDoor.agreements, month)
  if (month === null || agreement === null) return null
  const rows = agreement.commitments.map((agreed): Row => ({ agreed, given: frontDoor.months.find((each) => each.partner === agreed.partner && each.month === month) }))
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What each agency gave in ${monthInWords(month)}</h2>
<p class="govuk-body">${sentence(rows, sight)}</p>
${dataTable<Row>({
  caption: `Given and agreed, ${monthInWords(month)}`,
  captionSize: 'hidden',
  note: `By version ${agreement.version} of the agreement. ${agreement.answersShare}% of checks are to be answered in time.`,
  columns: [
    { heading: 'Agency', isRowHeading: true, cell: ({ agreed }) => partnerName(frontDoor, agreed.partner) },
    { heading: 'People (full-time)', cell: ({ agreed, given }) => ofAgreed(given?.people, plainNumber(agreed.people)) },
    { heading: 'Hours a day', cell: ({ agreed, given }) => ofAgreed(given?.hoursADay, `${plainNumber(agreed.hoursADay)}, ${agreed.daysAWeek} days a week,`) },
    ...urgencies.map((urgency) => urgencyColumn(urgency, sight)),
  ],
  rows,
})}${seriesLinks(sight, ['front-door-red-checks-in-time', 'front-door-amber-checks-in-time', 'front-door-green-checks-in-time'])}</section>`
}
