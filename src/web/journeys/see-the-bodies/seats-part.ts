import type { BodyId } from '../../../core/bodies/body.ts'
import { composition, partnersAdded, seatsOn, termsOn, type Governance, type Seat } from '../../../core/bodies/governance.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { resolveHolder } from '../../../core/intervention/holder-on.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { careExperiencedInWords, compositionInWords, seatKindWords } from '../../words/governance-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'

export type SeatSight = { readonly programme: string; readonly regime: Regime; readonly governance: Governance; readonly on: Day; readonly mayKeep: boolean }

const termsPart = (body: BodyId, { governance, on }: SeatSight): Html => {
  const terms = termsOn(governance.terms, body, on)
  if (terms === null) return html`<p class="govuk-body">No terms of reference are on record for ${dayInWords(on)}.</p>`
  const { purpose, duties, meets, reportsTo, from, sources } = terms
  return html`<p class="govuk-body">${purpose}</p>
${duties.length === 0 ? null : html`<ul class="govuk-list govuk-list--bullet">${duties.map((each) => html`<li>${each}</li>`)}</ul>`}
<p class="govuk-body">${meets === null ? null : `Meets: ${meets.slice(0, 1).toLowerCase()}${meets.slice(1)}. `}${reportsTo === null ? null : `Reports to: ${reportsTo.slice(0, 1).toLowerCase()}${reportsTo.slice(1)}. `}<span class="ib-quiet">In force since ${dayInWords(from)}. Source: ${sourceLinks(sources)}.</span></p>`
}

const who = ({ post }: Seat, { regime, on }: SeatSight): Html | string | null => {
  if (post === null) return null
  const held = resolveHolder(regime, { kind: 'post', post }, on)
  if (held.kind === 'person') return regime.appointments.find((each) => each.id === held.appointment)?.person ?? null
  return held.kind === 'post' ? stateTag({ words: 'Cannot tell', tone: 'unknown' }) : stateTag({ words: 'Vacant', tone: 'bad' })
}

const seatTable = (seats: readonly Seat[], sight: SeatSight): Html =>
  dataTable<Seat>({
    caption: 'Who sits there',
    captionSize: 'hidden',
    columns: [
      { heading: 'Seat', isRowHeading: true, cell: (seat) => seat.title },
      { heading: 'Kind', cell: (seat) => seatKindWords[seat.kind] },
      { heading: 'People', isNumeric: true, cell: (seat) => seat.places },
      { heading: 'Who', cell: (seat) => who(seat, sight), whenEmpty: 'Not named' },
      { heading: 'Since', cell: (seat) => dayInWords(seat.from) },
      ...(sight.mayKeep ? [{ heading: 'Change', cell: (seat: Seat) => (seat.to === null ? html`<a class="govuk-link" href="${paths.endSeat(sight.programme, seat.id)}">Record the end<span class="govuk-visually-hidden"> of the seat of ${seat.title}</span></a>` : `Ends on ${dayInWords(seat.to)}`), whenEmpty: 'Nothing to change' }] : []),
    ],
    rows: seats,
  })

/** In: a board and a day. Out: what it is there for, who sits on it, how many have been in care, and which partners joined. */
export const boardPart = (body: BodyId, sight: SeatSight): Html => {
  const { governance, on } = sight
  const seats = seatsOn(governance.seats, body, on)
  const counts = composition(seats)
  const joined = partnersAdded(governance.seats, body, on)
  return html`<section><h2 class="govuk-heading-l" id="terms">What it is there for</h2>${termsPart(body, sight)}</section>
<section class="ib-section"><h2 class="govuk-heading-l" id="seats">Who sits on it on ${dayInWords(on)}</h2>
<p class="govuk-body">${counts.places === 0 ? null : `${compositionInWords(counts)} `}${careExperiencedInWords(counts)}</p>
${joined.length === 0 ? null : html`<p class="govuk-body">Partners added since it began: ${joined.map((each) => `${each.title} (${dayInWords(each.from)})`).join('; ')}.</p>`}
${seats.length === 0 ? null : seatTable(seats, sight)}
<p class="govuk-body ib-quiet">People are named only as holders of public posts.</p></section>`
}

/** In: a body and a day. Out: the seats held for it on boards, one line each. */
export const seatsHeldList = (programme: string, { seats }: Governance, body: BodyId, on: Day, nameOf: (id: string) => string): Html | null => {
  const own = seats.filter((each) => each.represents === body && each.from <= on && (each.to === null || on <= each.to))
  if (own.length === 0) return null
  return html`<ul class="govuk-list govuk-list--bullet">${own.map((each) => html`<li>${each.title}${each.places === 1 ? '' : ` (${each.places})`}, on <a class="govuk-link" href="${paths.body(programme, each.body)}">${nameOf(each.body)}</a></li>`)}</ul>`
}
