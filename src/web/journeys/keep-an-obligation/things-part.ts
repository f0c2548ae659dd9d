import type { Governance } from '../../../core/bodies/governance.ts'
import { addDays, type Day } from '../../../core/calendar/day.ts'
import { carriedBy, type CarriedBy, type CarriedKind, type ThingHeld } from '../../../core/intervention/carrying.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { thingsHeld, type HeldRecord } from '../../../core/intervention/things-held.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'
import { carriedByInWords, thingKindWords, thingLink } from '../see-the-bodies/thing-in-words.ts'

type Held = { readonly thing: ThingHeld; readonly by: CarriedBy; readonly before: { readonly by: CarriedBy; readonly until: Day } | null }
type Line = { readonly kind: CarriedKind; readonly held: readonly Held[] }

export type ThingsSight = { readonly programme: string; readonly regime: Regime; readonly governance: Governance; readonly record: HeldRecord; readonly on: Day }

const isSame = (one: CarriedBy, other: CarriedBy): boolean => (one.kind === 'bodies' && other.kind === 'bodies' ? JSON.stringify(one.bodies) === JSON.stringify(other.bodies) : one.kind === other.kind)

/** Who held it before, and until when. Bodies come and go on few days, so those are the days looked at. */
const heldBefore = ({ regime, governance, on }: ThingsSight, thing: ThingHeld, now: CarriedBy): Held['before'] => {
  const days = [
    ...regime.bodies.flatMap((each) => [...(each.validFrom === null ? [] : [each.validFrom]), ...(each.validTo === null ? [] : [addDays(each.validTo, 1)])]),
    ...governance.carryings.map((each) => each.from),
    ...thing.stakes.flatMap((each) => [...(each.from === null ? [] : [each.from]), ...(each.to === null ? [] : [addDays(each.to, 1)])]),
  ]
  for (const turn of [...new Set(days)].filter((each) => each <= on).toSorted().toReversed()) {
    const until = addDays(turn, -1)
    const by = carriedBy(regime, governance.carryings, thing, until)
    if (by.kind === 'not-yet') return null
    if (!isSame(by, now)) return by.kind === 'bodies' ? { by, until } : null
  }
  return null
}

const heldOn = (sight: ThingsSight): readonly Held[] =>
  thingsHeld(sight.record, sight.on).flatMap((thing): readonly Held[] => {
    const by = carriedBy(sight.regime, sight.governance.carryings, thing, sight.on)
    return by.kind === 'not-yet' || by.kind === 'ended' || (thing.what.kind === 'plan' && by.kind === 'not-known') ? [] : [{ thing, by, before: heldBefore(sight, thing, by) }]
  })

const linesOf = (held: readonly Held[]): readonly Line[] => {
  const keyOf = ({ thing, by, before }: Held): string => JSON.stringify([thing.what.kind, by.kind === 'bodies' ? by.bodies : by, before])
  const kinds = Object.keys(thingKindWords) as readonly CarriedKind[]
  return kinds.flatMap((kind) => {
    const ofKind = held.filter((each) => each.thing.what.kind === kind)
    return [...new Set(ofKind.map(keyOf))].map((key): Line => ({ kind, held: ofKind.filter((each) => keyOf(each) === key) }))
  })
}

const mostInSight = 2

const names = ({ kind, held }: Line, { programme, record }: ThingsSight): Html => {
  const list = html`<ul class="govuk-list">${held.map((each) => html`<li>${thingLink(programme, record, each.thing.what)}${kind === 'promise' && each.thing.begins === null ? html` <span class="ib-quiet">First day not known.</span>` : null}</li>`)}</ul>`
  if (kind === 'plan') return thingLink(programme, record, held[0]!.thing.what)
  return html`${thingKindWords[kind]}: ${held.length}${held.length <= mostInSight ? list : details({ summaryText: 'Show which', html: list })}`
}

/** In: a day and what is on record. Out: who answers for findings, the plan, contracts, support and promises on that day, and who did before; nothing where there are none. */
export const thingsPart = (sight: ThingsSight): Html | null => {
  const lines = linesOf(heldOn(sight))
  if (lines.length === 0) return null
  return html`<section class="ib-section"><h2 class="govuk-heading-l" id="things">Who holds findings, plans and contracts</h2>
${dataTable<Line>({
    caption: 'Who answers for what, besides duties',
    captionSize: 'hidden',
    columns: [
      { heading: 'What', isRowHeading: true, cell: (line) => names(line, sight) },
      { heading: 'Who holds it', cell: ({ held }) => carriedByInWords(sight.regime, held[0]!.by) },
      { heading: 'Who held it before', cell: ({ held }) => (held[0]!.before === null ? null : html`${carriedByInWords(sight.regime, held[0]!.before.by)}<span class="ib-table__under">until ${dayInWords(held[0]!.before.until)}</span>`), whenEmpty: 'Nobody before' },
    ],
    rows: lines,
  })}</section>`
}
