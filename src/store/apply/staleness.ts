import type { Apply } from './apply.ts'

export const stalenessSet: Apply<'staleness-set'> = async (inside, { before, period }) => {
  const { programme, kind, position, months, why, said } = period
  await inside.insertInto('staleness_period').values({ programme, kind, position, months, why, by_person: said.by, by_name: said.name, capacity: said.capacity, on_day: said.on }).execute()
  return { subject: { kind: 'programme', id: programme }, reason: why, before: { kind, months: before }, after: { kind, months } }
}
