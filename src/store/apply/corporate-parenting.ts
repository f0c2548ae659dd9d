import type { CareLeaverPromise, YoungView } from '../../core/corporate-parenting/corporate-parenting.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const promiseRow = ({ programme, id, council, kind, title, what, whoFor, howToGet, legalBase, from, to, way, automaticTo, ageTo, upTo, condition, backdatedTo, status, sources, note }: CareLeaverPromise) => ({
  programme, id, council, kind, title, what, who_for: whoFor, how_to_get: howToGet, legal_base: legalBase, from_day: from?.day ?? null, from_in_words: from?.words ?? null, to_day: to, way,
  automatic_to: automaticTo, age_to: ageTo, up_to: upTo, condition, backdated_to: backdatedTo, status, sources: jsonText(sources), note,
})

export const promiseMade: Apply<'promise-made'> = async (inside, { promise }) => {
  await inside.insertInto('care_leaver_promise').values(promiseRow(promise)).execute()
  return { subject: { kind: 'promise', id: promise.id }, after: promise }
}

export const promiseMoved: Apply<'promise-moved'> = async (inside, { before, promise, reason }) => {
  const update = inside.updateTable('care_leaver_promise').set(promiseRow(promise)).where('programme', '=', promise.programme).where('id', '=', promise.id)
  mustTouchOne(await update.executeTakeFirstOrThrow())
  return { subject: { kind: 'promise', id: promise.id }, reason, before, after: promise }
}

export const takeUpRecorded: Apply<'take-up-recorded'> = async (inside, { before, takeUp, reason }) => {
  const { programme, promise, from, to, receiving, eligible } = takeUp
  if (before === null) await inside.insertInto('promise_take_up').values({ programme, promise, from_day: from, to_day: to, receiving, eligible }).execute()
  else {
    const update = inside.updateTable('promise_take_up').set({ receiving, eligible }).where('programme', '=', programme).where('promise', '=', promise)
    mustTouchOne(await update.where('from_day', '=', from).where('to_day', '=', to).executeTakeFirstOrThrow())
  }
  return { subject: { kind: 'promise', id: promise }, reason, before, after: takeUp }
}

export const careLeaversCounted: Apply<'care-leavers-counted'> = async (inside, { before, count, reason }) => {
  const { programme, council, on, counts } = count
  if (before === null) await inside.insertInto('care_leaver_count').values({ programme, council, on_day: on, counts: jsonText(counts) }).execute()
  else mustTouchOne(await inside.updateTable('care_leaver_count').set({ counts: jsonText(counts) }).where('programme', '=', programme).where('council', '=', council).where('on_day', '=', on).executeTakeFirstOrThrow())
  return { subject: { kind: 'care leavers', id: `${council} ${on}` }, reason, before, after: count }
}

export const parentingMeetingRecorded: Apply<'parenting-meeting-recorded'> = async (inside, { before, meeting, reason }) => {
  const { programme, council, on, members } = meeting
  if (before === null) await inside.insertInto('parenting_meeting').values({ programme, council, on_day: on, members: jsonText(members) }).execute()
  else mustTouchOne(await inside.updateTable('parenting_meeting').set({ members: jsonText(members) }).where('programme', '=', programme).where('council', '=', council).where('on_day', '=', on).executeTakeFirstOrThrow())
  return { subject: { kind: 'corporate parenting meeting', id: `${council} ${on}` }, reason, before, after: meeting }
}

const viewRow = ({ programme, id, council, group, on, heard, answer }: YoungView) => ({ programme, id, council, young_group: group, on_day: on, heard, answer: answer === null ? null : jsonText(answer) })

export const youngViewHeard: Apply<'young-view-heard'> = async (inside, { view }) => {
  await inside.insertInto('young_view').values(viewRow(view)).execute()
  return { subject: { kind: 'view of young people', id: view.id }, after: view }
}

export const youngViewAnswered: Apply<'young-view-answered'> = async (inside, { before, view }) => {
  mustTouchOne(await inside.updateTable('young_view').set(viewRow(view)).where('programme', '=', view.programme).where('id', '=', view.id).executeTakeFirstOrThrow())
  return { subject: { kind: 'view of young people', id: view.id }, before, after: view }
}
