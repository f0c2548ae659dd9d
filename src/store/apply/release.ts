import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

export const serverReadingSwitched: Apply<'server-reading-switched'> = async (inside, { programme, before, reading: { isOn, reason, by, on } }) => {
  const { last } = await inside.selectFrom('server_reading').select((of) => of.fn.coalesce(of.fn.max('position'), sql<number>`0`).as('last')).where('programme', '=', programme).executeTakeFirstOrThrow()
  await inside.insertInto('server_reading').values({ programme, position: last + 1, is_on: isOn, reason, by_person: by, on_day: on }).execute()
  return { subject: { kind: 'programme', id: programme }, reason, before, after: { isOn, on } }
}

export const policySet: Apply<'policy-set'> = async (inside, { programme, before, policy, by }) => {
  const { from, largest, roundTo, percentPlaces, leastDenominator, reason, sources } = policy
  await inside
    .insertInto('suppression_policy')
    .values({ programme, from_day: from, largest, round_to: roundTo, percent_places: percentPlaces, least_denominator: leastDenominator, reason, sources: jsonText(sources), by_person: by, on_day: sql<Day>`board_today()` })
    .execute()
  return { subject: { kind: 'programme', id: programme }, reason, before, after: policy }
}

export const releaseProposed: Apply<'release-proposed'> = async (inside, { programme, release: { id, title, request, proposed } }) => {
  await inside
    .insertInto('figure_release')
    .values({ programme, id, title, request: jsonText(request), proposed_by: proposed.by, proposed_on: proposed.on, decision: null, decided_by: null, decided_on: null, decided_because: null, released: null })
    .execute()
  return { subject: { kind: 'release', id }, after: { title, request, proposed } }
}

/** The journal says that a table was released and what was asked for; the table itself stands in its own column, and holds no true count. */
export const releaseDecided: Apply<'release-decided'> = async (inside, { programme, before, release: { id, title, request, decided, table } }) => {
  if (decided === null) throw new Error('a decision without a decision')
  mustTouchOne(
    await inside
      .updateTable('figure_release')
      .set({ decision: decided.kind, decided_by: decided.by, decided_on: decided.on, decided_because: decided.reason, released: table === null ? null : jsonText(table) })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('decision', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return { subject: { kind: 'release', id }, reason: decided.reason, before: { title: before.title, decided: null }, after: { title, request, decided, cells: table?.cells.length ?? 0 } }
}
