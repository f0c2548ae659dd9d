import { jsonText, mustTouchOne, type Apply } from './apply.ts'

export const actionWaitAdded: Apply<'action-wait-added'> = async (inside, { wait: { programme, id, action, waitsFor, why, said } }) => {
  await inside.insertInto('action_wait').values({ programme, id, action, waits_for: waitsFor, why, said: jsonText(said), ended: null }).execute()
  return { subject: { kind: 'action', id: action }, reason: why, after: { wait: id, waitsFor } }
}

export const actionWaitEnded: Apply<'action-wait-ended'> = async (inside, { wait: { programme, id, action, waitsFor, ended } }) => {
  mustTouchOne(await inside.updateTable('action_wait').set({ ended: jsonText(ended) }).where('programme', '=', programme).where('id', '=', id).where('ended', 'is', null).executeTakeFirstOrThrow())
  return { subject: { kind: 'action', id: action }, reason: ended?.why ?? null, before: { wait: id, waitsFor }, after: { ended } }
}
