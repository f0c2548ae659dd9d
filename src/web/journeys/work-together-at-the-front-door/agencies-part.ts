import type { FrontDoorPartner } from '../../../core/front-door/front-door.ts'
import type { Membership, Person } from '../../../core/people/person.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { partnerKindWords } from '../../words/front-door-words.ts'
import type { FrontDoorSight } from './front-door-sight.ts'

/** In: the front door, the people of the programme and whether the visitor keeps the list. Out: the agencies, and who records and raises for each. */
export const agenciesPart = ({ programme, frontDoor }: FrontDoorSight, people: readonly { readonly membership: Membership; readonly person: Person }[], mayKeep: boolean): Html => {
  const nameOf = (id: string): string => people.find(({ person }) => person.id === id)?.person.name ?? 'Somebody who serves the programme no more'
  return html`<section class="ib-section"><h2 class="govuk-heading-l">The agencies</h2>
${dataTable<FrontDoorPartner>({
  caption: 'Agencies of the front door',
  captionSize: 'hidden',
  columns: [
    { heading: 'Agency', isRowHeading: true, cell: (each) => html`${each.name}<span class="ib-table__under">${partnerKindWords[each.kind]}</span>` },
    { heading: 'Who speaks for it', cell: (each) => each.people.map(nameOf).join(', '), whenEmpty: 'Nobody named' },
    ...(mayKeep ? [{ heading: 'Change', cell: (each: FrontDoorPartner) => html`<a class="govuk-link" href="${paths.frontDoorPeople(programme, each.id)}">Say who<span class="govuk-visually-hidden"> speaks for ${each.name}</span></a>` }] : []),
  ],
  rows: frontDoor.partners,
})}</section>`
}
