import type { Apply } from './apply.ts'

export const bodiesEntered: Apply<'bodies-entered'> = async (inside, { programme, bodies, successions }) => {
  const spells = new Map<string, number>()
  const rows = bodies.map(({ id, kind, name, dfeCode, gssCode, validFrom, validTo }) => {
    const spell = (spells.get(id) ?? 0) + 1
    spells.set(id, spell)
    return { programme, id, spell, kind, name, dfe_code: dfeCode, gss_code: gssCode, valid_from: validFrom, valid_to: validTo }
  })
  await inside.insertInto('body').values(rows).execute()
  const links = successions.map(({ predecessor, successor, on, kind }) => ({ programme, predecessor, successor, on_day: on, kind }))
  if (links.length > 0) await inside.insertInto('succession').values(links).execute()
  return { subject: { kind: 'programme', id: programme }, after: { bodies, successions } }
}
