import { sql } from 'kysely'
import type { Day } from '../../core/calendar/day.ts'
import type { Action } from '../../core/plan/plan.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

/** Notes that an end date moved, if it did. In: the action before and after, why and who agreed, and the day where it is not today. */
export const noteDueMove = async (inside: Inside, before: Action, action: Action, { why, agreedBy, on }: { readonly why: string; readonly agreedBy: string | null; readonly on?: Day }): Promise<void> => {
  if (before.due === action.due) return
  const { programme, id } = action
  const { last } = await inside.selectFrom('due_move').select((of) => of.fn.coalesce(of.fn.max('position'), sql<number>`0`).as('last')).where('programme', '=', programme).where('action', '=', id).executeTakeFirstOrThrow()
  await inside
    .insertInto('due_move')
    .values({ programme, action: id, position: last + 1, on_day: on ?? sql<Day>`board_today()`, due_before: before.due, due_after: action.due, why, agreed_by: agreedBy })
    .execute()
}

export const progressReported: Apply<'progress-reported'> = async (inside, { programme, before, action, update }) => {
  const { id, on, by, name, capacity, delivery, due, changedForChildren, howWeKnow, why, agreedBy, textCheck, flags } = update
  mustTouchOne(
    await inside
      .updateTable('action')
      .set({ delivery: action.delivery, due: action.due })
      .where('programme', '=', programme)
      .where('id', '=', action.id)
      .where('delivery', '=', before.delivery)
      .where(sql<boolean>`due = ${before.due}`)
      .executeTakeFirstOrThrow(),
  )
  await inside
    .insertInto('progress_update')
    .values({
      programme, id, action: action.id, on_day: on, by_person: by, by_name: name, capacity,
      delivery_before: delivery.before, delivery_after: delivery.after, due_before: due.before, due_after: due.after,
      what_changed: changedForChildren, how_we_know: howWeKnow, why, agreed_by: agreedBy, text_check: textCheck === null ? null : jsonText(textCheck), flags: flags === null ? null : jsonText(flags),
    })
    .execute()
  await noteDueMove(inside, before, action, { why: why ?? '', agreedBy, on })
  return { subject: { kind: 'action', id: action.id }, reason: why, before: { delivery: before.delivery, due: before.due }, after: update }
}
