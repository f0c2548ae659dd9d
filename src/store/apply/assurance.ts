import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { asJson, canonical } from '../../core/journal/canonical.ts'
import type { Closure } from '../../core/assurance/closure.ts'
import type { Said, Statement } from '../../core/assurance/statement.ts'
import type { Inside } from '../schema.ts'
import { jsonText, mustTouchOne, type Apply, type Trace } from './apply.ts'

const saidRow = ({ by, name, capacity, on }: Said) => ({ by_person: by, by_name: name, capacity, on_day: on })

export const reviewWayChosen: Apply<'review-way-chosen'> = async (inside, { way }) => {
  const { programme, position, isBlind, why, said } = way
  await inside.insertInto('review_way').values({ programme, position, is_blind: isBlind, why, ...saidRow(said) }).execute()
  return { subject: { kind: 'programme', id: programme }, reason: why, before: { isBlind: !isBlind }, after: { isBlind } }
}

export const effectDaySet: Apply<'effect-day-set'> = async (inside, { before, effectDay }) => {
  const { programme, outcome, position, day, why, said } = effectDay
  await inside.insertInto('effect_day').values({ programme, outcome, position, day, why, ...saidRow(said) }).execute()
  return { subject: { kind: 'outcome', id: outcome }, reason: why, before: before === null ? null : { day: before.day }, after: { day } }
}

/** What stands in the journal for a statement whose words are not to be read there. */
export const sealOf = (statement: Statement): string => createHash('sha256').update(canonical(asJson(statement)), 'utf8').digest('hex')

/**
 * The journal is read by people who may not see the statement yet. In a blind programme the line holds the hash of the statement and not its words:
 * enough to show later that nothing was changed, and nothing to read before its time.
 */
const traceOf = (statement: Statement): Trace => {
  const { id, outcome, round, isBlind } = statement
  const subject = { kind: 'outcome', id: outcome }
  return isBlind ? { subject, after: { id, round, isBlind, sealed: sealOf(statement) } } : { subject, after: statement }
}

const insertStatement = async (inside: Inside, statement: Statement): Promise<Trace> => {
  const { programme, id, outcome, round, voice, impact, reasons, flag, goingOn, data, said, isBlind } = statement
  await inside.insertInto('statement').values({ programme, id, outcome, round, voice, impact, reasons, flag, going_on: goingOn, data: jsonText(data), is_blind: isBlind, ...saidRow(said) }).execute()
  return traceOf(statement)
}

export const claimMade: Apply<'claim-made'> = (inside, { statement }) => insertStatement(inside, statement)
export const viewGiven: Apply<'view-given'> = (inside, { statement }) => insertStatement(inside, statement)

export const differenceSettled: Apply<'difference-settled'> = async (inside, { settlement }) => {
  const { programme, id, outcome, round, impact, why, agreedBy, said } = settlement
  await inside.insertInto('settlement').values({ programme, id, outcome, round, impact, why, agreed_by: agreedBy, ...saidRow(said) }).execute()
  return { subject: { kind: 'outcome', id: outcome }, reason: why, after: settlement }
}

export const statementRepliedTo: Apply<'statement-replied-to'> = async (inside, { reply }) => {
  const { programme, id, statement, words, said } = reply
  const { outcome } = await inside.selectFrom('statement').select('outcome').where('programme', '=', programme).where('id', '=', statement).executeTakeFirstOrThrow()
  await inside.insertInto('statement_reply').values({ programme, id, statement, words, ...saidRow(said) }).execute()
  return { subject: { kind: 'outcome', id: outcome }, after: reply }
}

export const managerSaid: Apply<'manager-said'> = async (inside, { before, line }) => {
  const { programme, person, position, manager, said } = line
  await inside
    .insertInto('manager_line')
    .values({ programme, person, position, manager: manager.kind === 'person' ? manager.person : null, outside_post: manager.kind === 'outside' ? manager.post : null, ...saidRow(said) })
    .execute()
  return { subject: { kind: 'person', id: person }, before: before === null ? null : { manager: before.manager }, after: { manager } }
}

export const evidenceChecked: Apply<'evidence-checked'> = async (inside, { check }) => {
  const { programme, id, action, evidence, result, reason, said } = check
  const { last } = await inside.selectFrom('evidence_check').select((of) => of.fn.coalesce(of.fn.max('position'), sql<number>`0`).as('last')).where('programme', '=', programme).executeTakeFirstOrThrow()
  await inside.insertInto('evidence_check').values({ programme, id, action, evidence, position: last + 1, result, reason, ...saidRow(said) }).execute()
  return { subject: { kind: 'action', id: action }, reason, after: { evidence, result } }
}

export const actionClosed: Apply<'action-closed'> = async (inside, { closure }) => {
  const { programme, id, action, why, evidence, data, recheckDue, said } = closure
  const { last } = await inside.selectFrom('closure').select((of) => of.fn.coalesce(of.fn.max('position'), sql<number>`0`).as('last')).where('programme', '=', programme).where('action', '=', action).executeTakeFirstOrThrow()
  await inside
    .insertInto('closure')
    .values({ programme, id, action, position: last + 1, why, evidence: jsonText(evidence), data: jsonText(data), recheck_due: recheckDue, recheck: null, reopened: null, ...saidRow(said) })
    .execute()
  return { subject: { kind: 'action', id: action }, reason: why, after: closure }
}

const moveClosure = async (inside: Inside, before: Closure, closure: Closure, reason: string): Promise<Trace> => {
  const { programme, id, action, recheck, reopened } = closure
  mustTouchOne(
    await inside
      .updateTable('closure')
      .set({ recheck: recheck === null ? null : jsonText(recheck), reopened: reopened === null ? null : jsonText(reopened) })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('reopened', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  return { subject: { kind: 'action', id: action }, reason, before: { recheck: before.recheck, reopened: before.reopened }, after: { recheck, reopened } }
}

export const actionRechecked: Apply<'action-rechecked'> = (inside, { before, closure }) => moveClosure(inside, before, closure, closure.recheck?.reasons ?? '')
export const actionReopened: Apply<'action-reopened'> = (inside, { before, closure }) => moveClosure(inside, before, closure, closure.reopened?.reason ?? '')
