import type { BodyId } from '../../../core/bodies/body.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { carriedBy, type CarriedBy, type ThingHeld } from '../../../core/intervention/carrying.ts'
import type { WholeRecord } from '../../../core/intervention/open-at-end.ts'
import { openFindings, thingsHeld } from '../../../core/intervention/things-held.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { carriedByInWords, thingKindWords, thingLink } from '../see-the-bodies/thing-in-words.ts'

type Line = { readonly thing: ThingHeld; readonly after: CarriedBy }

/** In: what is on record, a body that ended and its last day. Out: who goes on with each thing it held besides duties, or nothing where it held none. */
export const carriedOnPart = (programme: string, record: WholeRecord, body: BodyId, lastDay: Day): Html | null => {
  const { regime, governance, visited } = record
  const by = (thing: ThingHeld, on: Day): CarriedBy => carriedBy(regime, governance.carryings, thing, on)
  const lines = thingsHeld(record, lastDay).flatMap((thing): readonly Line[] => {
    const held = by(thing, lastDay)
    if (held.kind !== 'bodies' || !held.bodies.includes(body) || (thing.what.kind === 'visit' && openFindings(visited, thing.what.id).length === 0)) return []
    return [{ thing, after: by(thing, addDays(lastDay, 1)) }]
  })
  return lines.length === 0
    ? null
    : html`<section class="ib-section">${dataTable<Line>({
        caption: 'Findings, plans, contracts and promises that were handed over',
        columns: [
          { heading: 'What', isRowHeading: true, cell: ({ thing }) => html`${thingLink(programme, record, thing.what)}<span class="ib-table__under">${thingKindWords[thing.what.kind]}</span>` },
          { heading: 'Goes to', cell: ({ after }) => carriedByInWords(regime, after) },
        ],
        rows: lines,
      })}</section>`
}
