import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditId, Grading, PracticeAudit } from '../../src/core/audit/audit.ts'
import { asJson, canonical } from '../../src/core/journal/canonical.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { sealOf } from '../../src/store/apply/audit.ts'
import { sha256 } from '../../src/store/record.ts'
import { aGrading, anAudit, aRound, north } from '../support/audits.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id

describe.each(databases)('who sees what was said of a case, on $name', (kind) => {
  let fresh: FreshDatabase
  const cast: Record<string, Actor> = {}
  const people = { Audrey: 'action-owner', Moses: 'partner', Quinn: 'quality-lead', Lena: 'programme-lead', Dora: 'director', Cora: 'chair', Ines: 'inspector' } as const
  let [audit, on] = [anAudit({ programme }), anAudit().opened]

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    for (const [name, role] of Object.entries(people)) cast[name] = await join(fresh.store, somebody(name), serviceOf(somebody(name), exampleshire, role))
    on = fresh.today()
    audit = anAudit({ programme, auditor: somebody('Audrey').id, moderator: somebody('Moses').id })
    const quinn = cast['Quinn']!
    await fresh.store.act(quinn, ({ record }) => record({ kind: 'audit-team-added', programme, team: { id: north, programme, name: 'North', body: null } }, quinn))
    for (const name of ['Audrey', 'Moses']) await fresh.store.act(quinn, ({ record }) => record({ kind: 'auditor-named', programme, before: null, auditor: { programme, person: somebody(name).id, team: null } }, quinn))
    await fresh.store.act(quinn, ({ record }) => record({ kind: 'audit-round-planned', programme, round: aRound({ programme, lists: [{ team: north, cases: 9 }] }), audits: [audit] }, quinn))
  })
  afterAll(() => fresh?.drop())

  const overall: Record<Grading['part'], string> = { auditor: 'outstanding', moderator: 'inadequate' }
  const said = (part: Grading['part']): Grading => {
    const by = somebody(part === 'auditor' ? 'Audrey' : 'Moses')
    return aGrading(part, overall[part], { by: by.id, on: on!, strengths: `Only the ${part} knows this.`, ...(part === 'moderator' ? { workerTookPart: null, familyHeard: null } : {}) })
  }
  /** What one reader can find out, through every way there is: the read, the rows themselves, the journal, and their own drafts. */
  const finds = async (name: string): Promise<string> => {
    const reader = cast[name]!
    // Forms name every grade there is, and say nothing of a case.
    const read = await fresh.store.read(reader, async (reads) => ({ audits: { ...(await reads.audits(programme)), forms: [] }, journal: await reads.journalOf(programme, { most: 1000, before: null, subject: null }), drafts: await reads.draftsOf(programme, 'audit') }))
    const rows: unknown[] = []
    for (const { tablename } of (await fresh.raw("select tablename from pg_tables where schemaname = 'public'")) as readonly { tablename: string }[]) rows.push(await fresh.rawAs(name, `select * from ${tablename}`).catch(() => null))
    return JSON.stringify({ read, rows }, (_key, value: unknown) => (value instanceof Uint8Array ? null : typeof value === 'bigint' ? String(value) : value))
  }
  const knows = async (part: Grading['part']): Promise<readonly string[]> => {
    const who: string[] = []
    for (const name of Object.keys(people)) if (new RegExp(`${overall[part]}|Only the ${part} knows`).test(await finds(name))) who.push(name)
    return who
  }
  const send = async (change: 'audit-recorded' | 'audit-moderated', who: string, before: PracticeAudit, after: PracticeAudit, grading: Grading) =>
    fresh.store.act(cast[who]!, ({ record }) => record({ kind: change, programme, before, audit: after, grading }, cast[who]!))

  it('is nobody before anything is sent', async () => expect([await knows('auditor'), await knows('moderator')]).toEqual([[], []]))

  it('lets nobody write in the name of another', async () => {
    const sent = { ...audit, sent: { auditor: on, moderator: null } }
    expect(await send('audit-recorded', 'Quinn', audit, sent, said('auditor'))).toMatchObject({ kind: 'refusal', code: 'not-yours' })
    expect(await knows('auditor')).toEqual([])
  })

  it('is its writer alone while one part is missing: not the moderator, not a lead, not the chair, not through the journal', async () => {
    const sent = { ...audit, sent: { auditor: on, moderator: null } }
    const done = await send('audit-recorded', 'Audrey', audit, sent, said('auditor'))
    expect(isRefusal(done) ? done.message : done.kind).toBe('audit-recorded')
    audit = sent
    expect(await knows('auditor')).toEqual(['Audrey'])
  })

  it('does not stand in the journal the host takes out, only under a seal', async () => {
    const lines: string[] = []
    await fresh.store.exportJournal(async (line) => void lines.push(line))
    expect(lines.join('\n')).not.toMatch(/outstanding|Only the auditor knows/)
    expect(lines.join('\n')).toContain(sealOf(said('auditor')))
  })

  it('does not open for a service either', async () => expect(await fresh.store.read(host, async (reads) => (await reads.audits(programme)).gradings)).toEqual([]))

  it('is everybody of the programme when the last part is in, each beside the other', async () => {
    const sent = { ...audit, sent: { auditor: on, moderator: on }, opened: on }
    const done = await send('audit-moderated', 'Moses', audit, sent, said('moderator'))
    expect(isRefusal(done) ? done.message : done.kind).toBe('audit-moderated')
    audit = sent
    expect([await knows('auditor'), await knows('moderator')]).toEqual([Object.keys(people), Object.keys(people)])
  })

  it('can then be held against the seal, word for word', async () => {
    const lines = (await fresh.store.read(cast['Quinn']!, ({ journalAbout }) => journalAbout({ kind: 'audit', id: 'audit' as AuditId }))).map(({ after }) => after as Record<string, unknown>)
    const opened = (lines[1]!['gradings'] as readonly Grading[]).find(({ part }) => part === 'auditor')!
    expect(sha256(canonical(asJson(opened)))).toBe(lines[0]!['seal'])
    expect(sha256(canonical(asJson({ ...opened, overall: 'good' })))).not.toBe(lines[0]!['seal'])
  })

  it('cannot be changed by anybody, in the tables themselves', async () => {
    for (const name of Object.keys(people)) await expect(fresh.rawAs(name, "update audit_grading set overall = 'good'")).rejects.toThrow('permission denied')
    await expect(fresh.rawAs(null, "update audit_grading set overall = 'good'", 'system')).rejects.toThrow('permission denied')
  })

  it('holds in the tables that one person does not audit and moderate', async () =>
    expect(await fresh.store.act(cast['Quinn']!, ({ record }) => record({ kind: 'audit-assigned', programme, before: audit, audit: { ...audit, auditor: audit.moderator } }, cast['Quinn']!))).toMatchObject({ kind: 'refusal', code: 'not-possible' }))
})
