import type { BodyId } from '../../../core/bodies/body.ts'
import type { Governance } from '../../../core/bodies/governance.ts'
import { ownedBy, ownersOn, type Ownership } from '../../../core/bodies/ownership.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { ownersInWords, shareInWords } from '../../words/governance-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'

export type NameOf = (id: string) => string

const daysOf = ({ from, to }: Ownership): string => (to === null ? `Since ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`)

const ownerList = (programme: string, { owners }: Ownership, nameOf: NameOf): Html =>
  html`<ul class="govuk-list govuk-!-margin-bottom-0">${owners.map(({ body, share }) => html`<li><a class="govuk-link" href="${paths.body(programme, body)}">${nameOf(body)}</a>: ${shareInWords(share).toLowerCase()}</li>`)}</ul>`

/** In: a body that is or was owned. Out: who owns it on the day, and everyone who did; nothing where nobody ever did. */
export const ownersPart = (programme: string, { ownerships }: Governance, body: BodyId, on: Day, nameOf: NameOf): Html | null => {
  const own = ownerships.filter((each) => each.owned === body).toSorted((one, other) => other.from.localeCompare(one.from))
  if (own.length === 0) return null
  const now = ownersOn(ownerships, body, on)
  return html`<section><h2 class="govuk-heading-l" id="owners">Who owns it</h2>
<p class="govuk-body">${now === null ? `No owner is on record for ${dayInWords(on)}.` : `On ${dayInWords(on)}: ${ownersInWords(now.owners, nameOf)}.`}</p>
${dataTable<Ownership>({
  caption: 'Owners, the latest first',
  captionSize: 'hidden',
  columns: [
    { heading: 'Days', isRowHeading: true, cell: daysOf },
    { heading: 'Owners and their shares', cell: (each) => ownerList(programme, each, nameOf) },
    { heading: 'Note', cell: (each) => each.note },
    { heading: 'Source', cell: (each) => sourceLinks(each.sources) },
  ],
  rows: own,
})}</section>`
}

/** In: a body and a day. Out: what it owns on that day, one line each. */
export const ownedList = (programme: string, { ownerships }: Governance, body: BodyId, on: Day, nameOf: NameOf): Html | null => {
  const own = ownedBy(ownerships, body, on)
  if (own.length === 0) return null
  return html`<ul class="govuk-list govuk-list--bullet">${own.map((each) => html`<li><a class="govuk-link" href="${paths.body(programme, each.owned)}">${nameOf(each.owned)}</a>: ${shareInWords(each.owners.find((one) => one.body === body)?.share ?? null).toLowerCase()}, since ${dayInWords(each.from)}</li>`)}</ul>`
}
