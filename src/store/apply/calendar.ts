import { mustTouchOne, type Apply } from './apply.ts'

/** An earlier address of the same person ends. The journal says that an address was made, never which. */
export const calendarAddressMade: Apply<'calendar-address-made'> = async (inside, { programme, person, tokenHash, on, isRenewal }) => {
  await inside.updateTable('calendar_address').set({ withdrawn_on: on }).where('programme', '=', programme).where('person', '=', person).where('withdrawn_on', 'is', null).execute()
  await inside.insertInto('calendar_address').values({ token_hash: tokenHash, programme, person, made_on: on, withdrawn_on: null }).execute()
  return { subject: { kind: 'calendar address', id: person }, after: { on, isRenewal } }
}

export const calendarAddressWithdrawn: Apply<'calendar-address-withdrawn'> = async (inside, { programme, person, on }) => {
  const own = inside.updateTable('calendar_address').set({ withdrawn_on: on }).where('programme', '=', programme).where('person', '=', person).where('withdrawn_on', 'is', null)
  mustTouchOne(await own.executeTakeFirstOrThrow())
  return { subject: { kind: 'calendar address', id: person }, after: { withdrawnOn: on } }
}

export const remindersSwitched: Apply<'reminders-switched'> = async (inside, { programme, person, isOn }) => {
  await inside
    .insertInto('reminder_choice')
    .values({ programme, person, is_on: isOn })
    .onConflict((conflict) => conflict.columns(['programme', 'person']).doUpdateSet({ is_on: isOn }))
    .execute()
  return { subject: { kind: 'reminders', id: person }, after: { isOn } }
}

/** The letters wait in the same transaction; main sends them afterwards. */
export const remindersWritten: Apply<'reminders-written'> = async (inside, { programme, on, letters }) => {
  await inside
    .insertInto('letter')
    .values(letters.map(({ id, person, subject, body }) => ({ programme, id, person, written_on: on, subject, body, state: 'waiting' as const, tries: 0, settled_at: null, fault: null })))
    .execute()
  const reminders = letters.flatMap(({ id, person, about }) => about.map(({ due, stage }) => ({ programme, person, due, stage, written_on: on, letter: id })))
  await inside.insertInto('reminder').values(reminders).execute()
  return { subject: { kind: 'programme', id: programme }, after: letters.map(({ id, person, about }) => ({ letter: id, person, about })) }
}

export const legalDutyAnswered: Apply<'legal-duty-answered'> = async (inside, { programme, before, answer }) => {
  const { inspection, duty, how, on, reason, source } = answer
  const values = { how, on_day: on, reason, source: source === null ? null : JSON.stringify(source) }
  if (before === null) await inside.insertInto('legal_duty_answer').values({ programme, inspection, duty, ...values }).execute()
  else mustTouchOne(await inside.updateTable('legal_duty_answer').set(values).where('programme', '=', programme).where('inspection', '=', inspection).where('duty', '=', duty).executeTakeFirstOrThrow())
  return { subject: { kind: 'inspection', id: inspection }, reason, before, after: answer }
}
