import { agreementIn } from '../../../core/front-door/agreement-on.ts'
import type { FrontDoorPartner } from '../../../core/front-door/front-door.ts'
import type { Month } from '../../../core/measure/month.ts'
import { seenShare, type SeenShare } from '../../../core/publication/small-number.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { monthInWords } from '../../words/front-door-words.ts'
import { seenShareInWords } from '../../words/small-number-words.ts'
import { seriesLinks } from './series-links.ts'
import { sixMonthsTo, type FrontDoorSight } from './front-door-sight.ts'

const over = (partner: FrontDoorPartner, months: readonly Month[], { frontDoor, sight }: FrontDoorSight): { readonly seen: SeenShare; readonly percent: number | null } => {
  const meetings = frontDoor.months.flatMap((each) => (each.partner === partner.id && months.includes(each.month) && each.meetings !== null ? [each.meetings] : []))
  const [invited, attended] = [meetings.reduce((sum, each) => sum + each.invited, 0), meetings.reduce((sum, each) => sum + each.attended, 0)]
  // With one month kept back, six months together would give it away.
  const isHidden = meetings.some((each) => seenShare(each.attended, each.invited, sight).kind === 'hidden')
  const seen: SeenShare = isHidden ? { kind: 'hidden' } : seenShare(attended, invited, sight)
  // Whoever may not see the figure may not be told on which side of a line it lies either.
  return { seen, percent: seen.kind === 'share' ? (100 * attended) / invited : null }
}

const cell = ({ seen, percent }: ReturnType<typeof over>, asked: number | null): Html =>
  html`${seenShareInWords(seen, 'Not invited')}${percent !== null && asked !== null && percent < asked ? html`<span class="ib-table__under">${stateTag({ words: `Under ${asked}%`, tone: 'bad' })}</span>` : null}`

/** Who came to strategy meetings, by agency: the month, and six months together, because a month has few. */
export const attendancePart = (sight: FrontDoorSight): Html | null => {
  const { frontDoor, month } = sight
  const partners = frontDoor.partners.filter((partner) => frontDoor.months.some((each) => each.partner === partner.id && each.meetings !== null))
  if (month === null || partners.length === 0) return null
  const asked = agreementIn(frontDoor.agreements, month)?.attendanceShare ?? null
  const six = sixMonthsTo(month)
  const isAnyHidden = partners.some((each) => over(each, six, sight).seen.kind === 'hidden')
  const low = partners.filter((each) => asked !== null && (over(each, six, sight).percent ?? 100) < asked)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Who came to strategy meetings</h2>
<p class="govuk-body">${asked === null ? 'No agreement says how many meetings are to be attended.' : `Each agency is to come to ${asked}% of the meetings it is invited to. Over six months ${low.length === 0 ? (isAnyHidden ? 'each agency did, of those whose numbers can be shown to you' : 'every agency did') : `these came to fewer: ${low.map((each) => each.name).join(', ')}`}.`} A single month has few meetings, so look at the six months first.</p>
${dataTable<FrontDoorPartner>({
  caption: 'Meetings attended, of those invited to',
  captionSize: 'hidden',
  columns: [
    { heading: 'Agency', isRowHeading: true, cell: (each) => each.name },
    { heading: `${monthInWords(six[0]!)} to ${monthInWords(month)}`, cell: (each) => cell(over(each, six, sight), asked) },
    { heading: monthInWords(month), cell: (each) => cell(over(each, [month], sight), asked) },
  ],
  rows: partners,
})}${seriesLinks(sight, ['strategy-meetings-attended', 'strategy-meetings-attended-by-health'])}</section>`
}
