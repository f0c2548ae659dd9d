import { mustTouchOne, type Apply } from './apply.ts'

/** The file is kept by its hash, in the same transaction. The journal names the file; it does not hold it. */
export const reportBrought: Apply<'report-brought'> = async (inside, { programme, report, bytes }) => {
  const { id, document, fileName, broughtBy, broughtOn } = report
  await inside
    .insertInto('document')
    .values({ programme, sha256: document, media_type: 'application/pdf', size: bytes.length, bytes })
    .onConflict((held) => held.columns(['programme', 'sha256']).doNothing())
    .execute()
  await inside
    .insertInto('report_in_tray')
    .values({ programme, id, document, file_name: fileName, brought_by: broughtBy, brought_on: broughtOn, state: 'waiting' })
    .execute()
  return { subject: { kind: 'report', id }, after: { ...report, size: bytes.length } }
}

export const reportRead: Apply<'report-read'> = async (inside, { programme, report, state }) => {
  const set = inside.updateTable('report_in_tray').set({
    state: state.kind,
    reading: state.kind === 'read' ? JSON.stringify(state.reading) : null,
    refusal: state.kind === 'not-readable' ? JSON.stringify(state.refusal) : null,
  })
  mustTouchOne(await set.where('programme', '=', programme).where('id', '=', report).where('state', '=', 'waiting').executeTakeFirstOrThrow())
  return { subject: { kind: 'report', id: report }, before: { kind: 'waiting' }, after: state }
}

export const reportSetAside: Apply<'report-set-aside'> = async (inside, { programme, report, reason }) => {
  const set = inside.updateTable('report_in_tray').set({ state: 'set-aside', set_aside_because: reason })
  mustTouchOne(await set.where('programme', '=', programme).where('id', '=', report).where('state', '<>', 'accepted').executeTakeFirstOrThrow())
  return { subject: { kind: 'report', id: report }, reason, after: { kind: 'set-aside' } }
}
