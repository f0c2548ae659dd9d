import type { PackIssue } from '../../core/pack/pack.ts'
import type { Inside } from '../schema.ts'
import { jsonText, type Apply } from './apply.ts'

const insertIssue = async (inside: Inside, { programme, pack, edition, supplement, because, on, by, byName, composedBy, factsSha256, paperSha256 }: PackIssue, facts: string, paper: string): Promise<void> => {
  await inside
    .insertInto('pack_issue')
    .values({ programme, pack, edition, supplement, because: jsonText(because), on_day: on, by_person: by, by_name: byName, composed_by: composedBy, facts, facts_sha256: factsSha256, paper, paper_sha256: paperSha256 })
    .execute()
}

// The journal holds the hashes of what was frozen, not the thing itself: whoever has the pack can prove that it is this one.
export const packBegun: Apply<'pack-begun'> = async (inside, { setup, issue, facts, paper }) => {
  const { programme, id, title, template, audience, meeting, since, bodies, deepDives } = setup
  await inside.insertInto('pack').values({ programme, id, title, template, audience, meeting, since, bodies: jsonText(bodies), deep_dives: jsonText(deepDives) }).execute()
  await insertIssue(inside, issue, facts, paper)
  return { subject: { kind: 'pack', id }, after: { setup, issue } }
}

export const packIssued: Apply<'pack-issued'> = async (inside, { issue, facts, paper }) => {
  await insertIssue(inside, issue, facts, paper)
  return { subject: { kind: 'pack', id: issue.pack }, reason: issue.because.kind === 'correction' ? issue.because.why : null, after: issue }
}

export const packPrinted: Apply<'pack-printed'> = async (inside, { issue: { programme, pack, edition, supplement }, files }) => {
  await inside.insertInto('pack_file').values(files.map(({ format, sha256, madeBy, bytes }) => ({ programme, pack, edition, supplement, format, sha256, made_by: madeBy, bytes }))).execute()
  return { subject: { kind: 'pack', id: pack }, after: { edition, supplement, files: files.map(({ format, sha256, size, madeBy }) => ({ format, sha256, size, madeBy })) } }
}
