import { sql } from 'kysely'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'

export const definitionChecked: Apply<'definition-checked'> = async (inside, { check: { id, programme, measure, version, by, on, text } }) => {
  const row = { programme, id, measure, version, by_person: by, on_day: on, text }
  await inside.insertInto('definition_check').values(row).execute()
  return { subject: { kind: 'measure', id: measure }, after: { version, text } }
}

/** The place of the next one in its list. Acts wait for one another, so no two get the same. */
const nextPlace = async (inside: Inside, table: 'measure_question' | 'measure_answer', programme: string): Promise<number> =>
  (await inside.selectFrom(table as 'measure_question').select(sql<number>`coalesce(max(position), 0)::int + 1`.as('next')).where('programme', '=', programme).executeTakeFirstOrThrow()).next

export const measureQuestionAsked: Apply<'measure-question-asked'> = async (inside, { question: { id, programme, measure, body, text, by, on } }) => {
  await inside.insertInto('measure_question').values({ programme, id, measure, body, text, by_person: by, on_day: on, position: await nextPlace(inside, 'measure_question', programme) }).execute()
  return { subject: { kind: 'measure', id: measure }, after: { question: id, body, text } }
}

export const measureQuestionAnswered: Apply<'measure-question-answered'> = async (inside, { programme, question, answer: { id, text, by, on } }) => {
  const { measure } = await inside.selectFrom('measure_question').select('measure').where('programme', '=', programme).where('id', '=', question).executeTakeFirstOrThrow()
  await inside.insertInto('measure_answer').values({ programme, id, question, text, by_person: by, on_day: on, position: await nextPlace(inside, 'measure_answer', programme) }).execute()
  return { subject: { kind: 'measure', id: measure }, after: { question, text } }
}

/** The journal says that a program may read, and never with which secret. */
export const readTokenMade: Apply<'read-token-made'> = async (inside, { tokenHash, token: { id, programme, person, name, madeOn } }) => {
  await inside.insertInto('read_token').values({ token_hash: tokenHash, programme, id, person, name, made_on: madeOn, withdrawn_on: null }).execute()
  return { subject: { kind: 'read token', id }, after: { name, madeOn } }
}

export const readTokenWithdrawn: Apply<'read-token-withdrawn'> = async (inside, { before, token: { programme, id, name, withdrawnOn } }) => {
  mustTouchOne(await inside.updateTable('read_token').set({ withdrawn_on: withdrawnOn }).where('programme', '=', programme).where('id', '=', id).where('withdrawn_on', 'is', null).executeTakeFirstOrThrow())
  return { subject: { kind: 'read token', id }, before: { name, madeOn: before.madeOn }, after: { name, withdrawnOn } }
}
