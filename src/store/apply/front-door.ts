import type { FrontDoorMonth, PartnerEscalation } from '../../core/front-door/front-door.ts'
import type { Inside } from '../schema.ts'
import { writeFiguresOfAct } from './figures.ts'
import { jsonText, mustTouchOne, type Apply, type Trace } from './apply.ts'

const monthRow = ({ programme, partner, month, people, hoursADay, answers, meetings, note }: FrontDoorMonth) => ({
  programme, partner, month, people, hours_a_day: hoursADay, answers: jsonText(answers), invited: meetings?.invited ?? null, attended: meetings?.attended ?? null, note,
})

const escalationRow = ({ programme, id, by, against, matter, what, raised, due, answer, settled }: PartnerEscalation) => ({
  programme, id, raised_by: by, against, matter, what, raised, due, answer: answer === null ? null : jsonText(answer), settled: settled === null ? null : jsonText(settled),
})

export const frontDoorPartnerAdded: Apply<'front-door-partner-added'> = async (inside, { partner }) => {
  await inside.insertInto('front_door_partner').values({ ...partner, people: [...partner.people] }).execute()
  return { subject: { kind: 'front door partner', id: partner.id }, after: partner }
}

export const frontDoorPeopleNamed: Apply<'front-door-people-named'> = async (inside, { programme, before, partner }) => {
  mustTouchOne(await inside.updateTable('front_door_partner').set({ people: [...partner.people] }).where('programme', '=', programme).where('id', '=', partner.id).executeTakeFirstOrThrow())
  return { subject: { kind: 'front door partner', id: partner.id }, before, after: partner }
}

export const frontDoorAgreed: Apply<'front-door-agreed'> = async (inside, { agreement }) => {
  const { programme, id, version, title, from, to, commitments, answersShare, attendanceShare, instrument, source, note } = agreement
  const row = { programme, id, version, title, from_day: from, to_day: to, commitments: jsonText(commitments), answers_share: answersShare, attendance_share: attendanceShare, instrument, source: jsonText(source), note }
  await inside.insertInto('front_door_agreement').values(row).execute()
  return { subject: { kind: 'front door agreement', id }, after: agreement }
}

export const frontDoorMonthRecorded: Apply<'front-door-month-recorded'> = async (inside, { before, month, reason, figures }) => {
  const { programme, partner } = month
  if (figures !== null) await writeFiguresOfAct(inside, programme, figures)
  if (before === null) await inside.insertInto('front_door_month').values(monthRow(month)).execute()
  else {
    const update = inside.updateTable('front_door_month').set(monthRow(month)).where('programme', '=', programme).where('partner', '=', partner).where('month', '=', month.month)
    mustTouchOne(await update.executeTakeFirstOrThrow())
  }
  return { subject: { kind: 'front door month', id: `${partner} ${month.month}` }, reason, before, after: month }
}

export const thresholdMonthRecorded: Apply<'threshold-month-recorded'> = async (inside, { before, month, reason, figures }) => {
  const { programme, counts, note } = month
  if (figures !== null) await writeFiguresOfAct(inside, programme, figures)
  const row = { programme, month: month.month, counts: jsonText(counts), note }
  if (before === null) await inside.insertInto('threshold_month').values(row).execute()
  else mustTouchOne(await inside.updateTable('threshold_month').set(row).where('programme', '=', programme).where('month', '=', month.month).executeTakeFirstOrThrow())
  return { subject: { kind: 'threshold month', id: month.month }, reason, before, after: month }
}

export const partnerEscalationRaised: Apply<'partner-escalation-raised'> = async (inside, { escalation }) => {
  await inside.insertInto('partner_escalation').values(escalationRow(escalation)).execute()
  return { subject: { kind: 'partner escalation', id: escalation.id }, after: escalation }
}

const update = async (inside: Inside, before: PartnerEscalation, escalation: PartnerEscalation): Promise<Trace> => {
  const { programme, id } = escalation
  mustTouchOne(await inside.updateTable('partner_escalation').set(escalationRow(escalation)).where('programme', '=', programme).where('id', '=', id).executeTakeFirstOrThrow())
  return { subject: { kind: 'partner escalation', id }, before, after: escalation }
}

export const partnerEscalationAnswered: Apply<'partner-escalation-answered'> = async (inside, { before, escalation }) => update(inside, before, escalation)
export const partnerEscalationSettled: Apply<'partner-escalation-settled'> = async (inside, { before, escalation }) => update(inside, before, escalation)
