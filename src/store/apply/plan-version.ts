import { jsonText, type Apply } from './apply.ts'

/** The journal says the hash and not the words: those stand in the version, and every change that led to them has a line of its own. */
export const planBaselined: Apply<'plan-baselined'> = async (inside, { version }) => {
  const { programme, number, on, by, name, capacity, reason, agreedBy, content, hash } = version
  await inside.insertInto('plan_version').values({ programme, number, on_day: on, by_person: by, by_name: name, capacity, reason, agreed_by: agreedBy, content: jsonText(content), hash }).execute()
  return { subject: { kind: 'version of the plan', id: String(number) }, reason, after: { number, on, hash, actions: content.actions.length, agreedBy } }
}
