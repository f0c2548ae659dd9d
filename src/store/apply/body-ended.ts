import type { Body } from '../../core/bodies/body.ts'
import type { BodyEnded } from '../../core/intervention/end-body.ts'
import { MovedMeanwhile } from '../faults.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'
import { closeOwnership, insertCarrying, insertOwnership, updateSeat } from './governance.ts'
import { appointmentRow, insertEscalation, insertObligations, postRow, updateEscalation, updateObligations } from './intervention.ts'

/** Out: the last day that was known before, which may be the same: the end of a council is often entered long before what follows from it. */
const endBody = async (inside: Inside, programme: string, body: Body['id'], lastDay: string): Promise<string | null> => {
  const spells = await inside.selectFrom('body').select('valid_to').where('programme', '=', programme).where('id', '=', body).execute()
  const { numUpdatedRows } = await inside
    .updateTable('body')
    .set({ valid_to: lastDay })
    .where('programme', '=', programme)
    .where('id', '=', body)
    .where((each) => each.or([each('valid_to', 'is', null), each('valid_to', '=', lastDay)]))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new MovedMeanwhile(`a body ended in ${numUpdatedRows} rows instead of one`)
  return spells.some(({ valid_to }) => valid_to === lastDay) ? lastDay : null
}

const endPosts = async (inside: Inside, { appointments, posts }: BodyEnded): Promise<void> => {
  for (const { appointment } of appointments) {
    mustTouchOne(await inside.updateTable('appointment').set(appointmentRow(appointment)).where('programme', '=', appointment.programme).where('id', '=', appointment.id).executeTakeFirstOrThrow())
  }
  for (const { post } of posts) {
    mustTouchOne(await inside.updateTable('post').set(postRow(post)).where('programme', '=', post.programme).where('id', '=', post.id).executeTakeFirstOrThrow())
  }
}

export const bodyEnded: Apply<'body-ended'> = async (inside, change) => {
  const { programme, body, lastDay, reason, changed, added, successions, appointments, posts, ownerships, seats, escalations, carried } = change
  const knownLastDay = await endBody(inside, programme, body, lastDay)
  await updateObligations(inside, changed)
  await insertObligations(inside, added)
  const links = successions.map(({ predecessor, successor, on, kind }) => ({ programme, predecessor, successor, on_day: on, kind }))
  if (links.length > 0) await inside.insertInto('succession').values(links).execute()
  await endPosts(inside, change)
  for (const { closed, next } of ownerships) {
    await closeOwnership(inside, closed)
    if (next !== null) await insertOwnership(inside, next)
  }
  for (const { seat } of seats) await updateSeat(inside, seat)
  for (const { step } of escalations.lifted) await updateEscalation(inside, step)
  for (const step of escalations.begun) await insertEscalation(inside, step)
  for (const carrying of carried) await insertCarrying(inside, carrying)
  return {
    subject: { kind: 'body', id: body },
    reason,
    before: { lastDay: knownLastDay, changed: changed.map((each) => each.before), appointments: appointments.map((each) => each.before), posts: posts.map((each) => each.before), seats: seats.map((each) => each.before), escalations: escalations.lifted.map((each) => each.before) },
    after: { lastDay, changed: changed.map((each) => each.obligation), added, successions, appointments: appointments.map((each) => each.appointment), posts: posts.map((each) => each.post), ownerships, seats: seats.map((each) => each.seat), escalations: { lifted: escalations.lifted.map((each) => each.step), begun: escalations.begun }, carried },
  }
}
