import { findingsAnswered, type Action } from '../../core/plan/plan.ts'
import type { Inside } from '../schema.ts'
import { mustTouchOne, type Apply } from './apply.ts'
import { updateBoardAction } from './board.ts'
import { noteDueMove } from './progress.ts'

const columns = ({ outcome, number, title, reason, owner, partner, start, due, milestones, howWeWillKnow, delivery }: Action) => ({
  outcome,
  number,
  title,
  own_initiative: reason.kind === 'own-initiative' ? reason.why : null,
  owner,
  partner,
  start_day: start,
  due,
  milestones: JSON.stringify(milestones),
  measures: howWeWillKnow.measures,
  evidence: howWeWillKnow.evidence,
  delivery,
})

const insertAnswers = async (inside: Inside, action: Action): Promise<void> => {
  const rows = findingsAnswered(action).map((finding, index) => ({ programme: action.programme, action: action.id, finding, position: index + 1 }))
  if (rows.length > 0) await inside.insertInto('action_finding').values(rows).execute()
}

const insertAction = async (inside: Inside, action: Action): Promise<void> => {
  await inside.insertInto('action').values({ programme: action.programme, id: action.id, ...columns(action) }).execute()
  await insertAnswers(inside, action)
}

const updateAction = async (inside: Inside, action: Action): Promise<void> => {
  const { programme, id } = action
  mustTouchOne(await inside.updateTable('action').set(columns(action)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  await inside.deleteFrom('action_finding').where('programme', '=', programme).where('action', '=', id).execute()
  await insertAnswers(inside, action)
}

export const prioritySet: Apply<'priority-set'> = async (inside, { priority }) => {
  await inside.insertInto('priority').values(priority).execute()
  return { subject: { kind: 'priority', id: priority.id }, after: priority }
}

export const outcomeSet: Apply<'outcome-set'> = async (inside, { outcome }) => {
  await inside.insertInto('outcome').values(outcome).execute()
  return { subject: { kind: 'outcome', id: outcome.id }, after: outcome }
}

export const actionPlanned: Apply<'action-planned'> = async (inside, { action, forBoard }) => {
  await insertAction(inside, action)
  if (forBoard === undefined) return { subject: { kind: 'action', id: action.id }, after: action }
  await updateBoardAction(inside, forBoard.action)
  const { id, number, what } = forBoard.action
  return { subject: { kind: 'action', id: action.id }, reason: `Action ${number} of the board: ${what}`, after: { ...action, carriesForBoard: id } }
}

export const actionRevised: Apply<'action-revised'> = async (inside, { before, action, reason }) => {
  await updateAction(inside, action)
  await noteDueMove(inside, before, action, { why: reason, agreedBy: null })
  return { subject: { kind: 'action', id: action.id }, reason, before, after: action }
}

export const planBroughtIn: Apply<'plan-brought-in'> = async (inside, { programme, fileName, document, added, revised, unchanged, reason }) => {
  for (const action of added) await insertAction(inside, action)
  for (const { before, action } of revised) {
    await updateAction(inside, action)
    await noteDueMove(inside, before, action, { why: reason ?? 'Brought in from a spreadsheet', agreedBy: null })
  }
  return {
    subject: { kind: 'programme', id: programme },
    reason,
    before: { revised: revised.map(({ before }) => before) },
    after: { fileName, document, added, revised: revised.map(({ action }) => action), unchanged },
  }
}
