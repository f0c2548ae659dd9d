import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicationStep } from '../../src/core/board/publication-state.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { EvidenceId } from '../../src/core/evidence/evidence.ts'
import type { InspectionId, Sha256 } from '../../src/core/inspection/inspection.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { TrayId } from '../../src/core/inspection/report-in-tray.ts'
import type { Rebase } from '../../src/core/measure/series-notes.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { inOneAct } from '../../src/main/one-act.ts'
import { startInThePlan } from '../../src/operations/start-in-the-plan.ts'
import { apply } from '../../src/store/apply/all.ts'
import { aLetter, aStep, lettersAtTheEnd } from '../support/letter-changes.ts'
import { aBoardAction, aPaper, boardAtTheEnd } from '../support/board-changes.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { evidenceBytes, libraryAtTheEnd } from '../support/evidence-changes.ts'
import { assuranceAtTheEnd } from '../support/assurance-changes.ts'
import { action, actionWait, broughtIn, bytes, changes, corrected, finding, inspection, outcome, planVersion, priority, progressUpdate, reading, report, revised, services } from '../support/journey.ts'
import { localMeasure, measuringAtTheEnd } from '../support/measure-changes.ts'
import { frontDoorAtTheEnd, parentingAtTheEnd, supportAtTheEnd } from '../support/partner-changes.ts'
import { risksAtTheEnd, workforceAtTheEnd } from '../support/risk-changes.ts'
import { auditsAtTheEnd } from '../support/audit-changes.ts'
import { publicAtTheEnd } from '../support/public-changes.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id

describe.each(databases)('every kind of change on $name', (kind) => {
  let fresh: FreshDatabase
  let lead: Actor
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    const ada = somebody('Ada')
    lead = await join(fresh.store, ada, serviceOf(ada, exampleshire, 'programme-lead'))
  })
  afterAll(() => fresh?.drop())

  it('leaves exactly one line of the journal', async () => {
    const count = async (): Promise<number> => Number((await fresh.rawAs(null, 'select count(*) as n from journal', 'system'))[0]!['n'])
    const added: Record<string, number> = { 'programme-begun': 1 }
    for (const [change, actor] of changes(lead, services)) {
      const before = await count()
      const done = await fresh.store.act(actor, ({ record }) => record(change, actor))
      expect(isRefusal(done) ? done.message : done.kind).toBe(change.kind)
      added[change.kind] = (await count()) - before
    }
    expect(added).toEqual(Object.fromEntries(Object.keys(apply).map((each) => [each, 1])))
  })

  it('reads back as it was recorded', async () => {
    const seen = await fresh.store.read(lead, async (reads) => ({
      inspections: (await reads.inspections(programme)).filter(({ visit }) => visit !== 'support-review'),
      findings: (await reads.findings(programme)).filter(({ inspection: visit }) => visit !== 'review'),
      reviews: (await reads.findings(programme)).filter(({ inspection: visit }) => visit === 'review').map(({ id }) => id),
      lineage: await reads.lineage(programme),
      priorities: await reads.priorities(programme),
      outcomes: await reads.outcomes(programme),
      actions: await reads.actions(programme),
      updates: await reads.progressUpdates(programme),
      moves: await reads.dueMoves(programme),
      tray: await reads.reportInTray(programme, report.id),
      aside: await reads.reportInTray(programme, 'tray-2' as TrayId),
      parenting: await reads.corporateParenting(programme),
      frontDoor: await reads.frontDoor(programme),
      support: await reads.supportPackages(programme),
      board: await reads.board(programme),
      audits: await reads.audits(programme),
      risks: await reads.risks(programme),
      workforce: await reads.workforcePlans(programme),
      letters: await reads.letters(programme),
      steps: await reads.publicationSteps(programme),
      corrections: await reads.inspectionCorrections(programme),
      ownKinds: await reads.ownKinds(programme),
      kinds: (await reads.regime(programme)).kinds.map(({ code }) => code),
      nothing: await reads.inspection(programme, 'elsewhere' as InspectionId),
    }))
    const visit = inspection('visit-1', { document: report.document })
    expect(seen.inspections[0]).toEqual({ ...visit, received: '2025-07-01' })
    expect(seen.inspections[1]).toMatchObject({ id: 'visit-2', publication: { kind: 'not-known' }, judgements: [] })
    expect(seen.inspections[1]).toMatchObject({ start: '2026-02-03', end: '2026-02-05' })
    expect(seen.corrections).toEqual([corrected])
    expect(seen.ownKinds).toMatchObject([{ code: 'advice-letter', stages: [{ code: 'answered', setsADay: true }] }])
    expect(seen.kinds).toEqual(expect.arrayContaining(['statutory-direction', 'warning-letter', 'advice-letter']))
    expect(seen.findings).toEqual([finding('finding-1', 'visit-1', 1), finding('finding-2', 'visit-1', 2), finding('finding-3', 'visit-2', 1)])
    expect(seen.lineage).toMatchObject([
      { kind: 'continues', earlier: 'finding-1', later: 'finding-3' },
      { kind: 'closes', earlier: 'finding-2', by: 'visit-2' },
    ])
    expect(seen.priorities).toEqual([priority])
    expect(seen.updates).toEqual([progressUpdate])
    expect(seen.moves).toEqual([{ action: 'action-1', on: fresh.today(), before: '2026-06-30', after: '2026-09-30', why: 'The rota took longer.', agreedBy: null }])
    expect(seen.outcomes).toEqual([outcome])
    // As text, because an act compares two actions as text.
    expect(seen.actions.map((each) => JSON.stringify(each))).toEqual([{ ...revised, owner: 'Head of early help' }, broughtIn].map((each) => JSON.stringify(each)))
    expect(seen.tray?.state).toEqual({ kind: 'accepted', inspection: 'visit-1', reading })
    expect(seen.aside?.state).toEqual({ kind: 'set-aside', reason: 'The same file twice.' })
    expect(seen.parenting).toEqual(parentingAtTheEnd)
    expect(seen.frontDoor).toEqual(frontDoorAtTheEnd)
    expect(seen.support).toEqual([supportAtTheEnd])
    expect(seen.board).toEqual(boardAtTheEnd)
    expect(seen.letters).toEqual(lettersAtTheEnd)
    expect(seen.steps).toEqual([aStep])
    expect(seen.reviews).toEqual(['of-review'])
    expect(seen.audits).toEqual(auditsAtTheEnd)
    expect(seen.risks).toEqual(risksAtTheEnd)
    expect(seen.workforce).toEqual(workforceAtTheEnd)
    expect(seen.nothing).toBeNull()
  })

  it('reads measures and all that is said about them back as recorded', async () => {
    const seen = await fresh.store.read(lead, async (reads) => ({
      measure: (await reads.measures(programme)).find(({ id }) => id === localMeasure.id),
      notes: await reads.measureNotes(programme),
      owners: await reads.measureOwners(programme),
      links: await reads.measureLinks(programme),
      targets: await reads.targets(programme),
      annotations: await reads.annotations(programme),
      rebases: await reads.rebases(programme),
      flags: await reads.figureFlags(programme),
      checks: await reads.definitionChecks(programme),
      questions: await reads.measureQuestions(programme),
      tokens: await reads.ownReadTokens(programme),
    }))
    expect(seen).toEqual(measuringAtTheEnd)
  })

  it('holds in the tables themselves that nobody decides on their own rebase', async () => {
    const self = { ...measuringAtTheEnd.rebases[0]!, id: 'self' } as unknown as Rebase
    const proposed: Rebase = { ...self, decided: null }
    await fresh.store.act(lead, ({ record }) => record({ kind: 'rebase-proposed', programme, rebase: proposed }, lead))
    const decided: Rebase = { ...proposed, decided: { kind: 'agreed', by: proposed.proposed.by, at: proposed.proposed.at, reason: null } }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'rebase-decided', programme, before: proposed, rebase: decided, reason: null }, lead))).toMatchObject({ kind: 'refusal' })
  })

  it('reads assurance back as it was said', async () => {
    expect(await fresh.store.read(lead, (reads) => reads.assuranceFor(programme, { kind: 'service' }))).toEqual(assuranceAtTheEnd)
  })

  it('reads evidence back as it was offered', async () => {
    expect(await fresh.store.read(lead, (reads) => reads.evidence(programme))).toEqual(libraryAtTheEnd)
    const lines = await fresh.rawAs(null, "select before::text || after::text as words from journal where subject_kind = 'evidence'", 'system')
    expect(lines.length).toBeGreaterThan(0)
    // What the law may ask to be erased never gets into a line that nobody can take back.
    for (const { words } of lines) expect(words).not.toMatch(/survey|manager|forum|family|letter/i)
  })

  it('finds evidence by the words in its name, in what it says and in its file, and nothing that was erased', async () => {
    const found = (words: string) => fresh.store.read(lead, (reads) => reads.evidenceWithWords(programme, words))
    expect(await found('caseload')).toEqual(['evidence-2'])
    expect(await found('"practice forum" -manager')).toEqual([])
    expect(await found('letter')).toEqual([])
    expect(await found('county')).toEqual(['evidence-4'])
    expect(await found('&|!')).toEqual([])
  })

  it('keeps the bytes of a file of evidence until the law asks for them, and its hash for good', async () => {
    const read = (id: string) => fresh.store.read(lead, (reads) => reads.evidenceFile(programme, id as EvidenceId))
    expect(Uint8Array.from((await read('evidence-2'))!.bytes)).toEqual(evidenceBytes)
    expect(await read('evidence-5')).toBeNull()
    expect(await fresh.store.read(lead, (reads) => reads.evidenceWithFile(programme, 'e'.repeat(64) as Sha256))).toBe('evidence-5')
    expect(await fresh.rawAs(null, "select id from evidence where (title || says || content::text) like '%letter%'", 'system')).toEqual([])
  })

  it('lets no file of evidence go before its piece says that it was erased', async () => {
    await fresh.rawAs('Ada', 'delete from evidence_file')
    expect(await fresh.rawAs('Ada', 'select evidence from evidence_file')).toEqual([{ evidence: 'evidence-2' }])
  })

  it('holds in the tables themselves that a signed letter is fixed', async () => {
    const moved = { ...aLetter, state: 'draft' as const, signed: null }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'letter-moved', programme, before: aLetter, letter: moved, move: 'take-back', reason: 'x' }, lead))).toMatchObject({ kind: 'refusal' })
    expect((await fresh.store.read(lead, (reads) => reads.letters(programme))).letters[0]).toEqual(aLetter)
  })

  it('reads what the public sees back as recorded, and gives anybody no more than what is out', async () => {
    const seen = await fresh.store.read(lead, (reads) => reads.publicRecord(programme))
    expect(seen).toEqual(publicAtTheEnd)
    const stranger: Actor = { kind: 'person', person: '00000000-0000-0000-0000-000000000000' as PersonId, name: 'Nobody', memberships: [] }
    const out = await fresh.store.read(stranger, (reads) => reads.releasedRecord(programme))
    expect(out?.items.map(({ id, state, words }) => ({ id, state, words }))).toEqual([{ id: 'public-1', state: 'withdrawn', words: '' }, { id: 'public-2', state: 'withdrawn', words: '' }])
    await fresh.rawAs(null, 'update public_page set is_on = false', 'system')
    expect(await fresh.store.read(stranger, (reads) => reads.releasedRecord(programme))).toBeNull()
    expect((await fresh.store.read(stranger, (reads) => reads.publicRecord(programme))).items).toEqual([])
    await fresh.rawAs(null, 'update public_page set is_on = true', 'system')
  })

  it('keeps what an action waited for', async () => expect(await fresh.store.read(lead, (reads) => reads.actionWaits(programme))).toEqual([actionWait]))

  it('keeps a signed version of the plan whole', async () => expect(await fresh.store.read(lead, (reads) => reads.planVersions(programme))).toEqual([planVersion]))

  it('keeps a file by its hash once, byte for byte', async () => {
    const held = await fresh.store.read(lead, ({ document }) => document(programme, report.document))
    expect(Uint8Array.from(held!.bytes)).toEqual(bytes)
    expect(await fresh.rawAs('Ada', `select count(*) as n from document where sha256 = '${report.document}'`)).toEqual([{ n: 1 }])
    expect(await fresh.store.read(lead, ({ reportWithDocument }) => reportWithDocument(programme, report.document))).toMatchObject({ id: report.id })
  })

  it('keeps a reading as it was read', async () => {
    const after = await fresh.store.read(lead, ({ journalAbout }) => journalAbout({ kind: 'report', id: report.id }))
    expect(after.map((line) => line.act)).toEqual(['report-brought', 'report-read'])
    expect(after[1]!.after).toEqual({ kind: 'read', reading })
  })

  it('tells the second of two who change the same thing that it moved', async () => {
    const again = await fresh.store.act(lead, ({ record }) =>
      record({ kind: 'receipt-recorded', programme, inspection: 'visit-1' as InspectionId, before: null, received: revised.due }, lead),
    )
    expect(again).toMatchObject({ kind: 'refusal', code: 'changed-meanwhile' })
  })

  it('tells a sign that no database keeps in words', async () => {
    const odd = { ...action, id: 'odd' as typeof action.id, number: 9, title: 'a\u0000b' }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'action-planned', programme, action: odd }, lead))).toMatchObject({ code: 'not-text' })
  })

  it('gives anybody a signed letter only while two people have it out, and never why it was kept', async () => {
    const stranger: Actor = { kind: 'person', person: '00000000-0000-0000-0000-000000000000' as PersonId, name: 'Nobody', memberships: [] }
    const out = () => fresh.store.read(stranger, (reads) => reads.releasedLetters(programme))
    const step = async (position: number, move: PublicationStep['move'], state: PublicationStep['state']): Promise<void> => {
      const taken: PublicationStep = { ...aStep, id: `step-${position}` as PublicationStep['id'], position, move, state, reason: `Reason ${position}.`, restriction: null }
      expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'publication-stepped', programme, step: taken }, lead))).toMatchObject({ kind: 'publication-stepped' })
    }
    const nothing = { letters: [], takenBack: [] }
    expect(await out()).toEqual(nothing)
    await step(2, 'lift', 'members')
    await step(3, 'propose-release', 'release-proposed')
    expect(await out()).toEqual(nothing)
    await step(4, 'release', 'released')
    const steps = (['restrict', 'lift', 'propose-release', 'release'] as const).map((move) => ({ move, capacity: aStep.by.capacity, on: aStep.by.on }))
    const { id, kind: form, title, addressee, period, text } = aLetter
    const { id: _person, ...signed } = aLetter.signed!.by
    // A file that goes with it is not out, so no sentence of it is told.
    const told = { ...text, appendices: text.appendices!.map(({ says: _says, ...appendix }) => appendix) }
    expect(await out()).toEqual({ letters: [{ id, kind: form, title, addressee, period, text: told, signed, steps }], takenBack: [] })
    // The tables themselves stay closed: not even the released letter is read from them.
    for (const table of ['board_letter', 'letter_version', 'letter_comment', 'publication_step']) expect(await fresh.rawAs('00000000-0000-0000-0000-000000000000', `select * from ${table}`), table).toEqual([])
    await step(5, 'take-back', 'members')
    expect(await out()).toEqual({ letters: [], takenBack: [{ kind: 'letter', capacity: aStep.by.capacity, on: aStep.by.on }] })
    await step(6, 'propose-release', 'release-proposed')
    await step(7, 'release', 'released')
    expect(await out()).toMatchObject({ letters: [{ id }], takenBack: [] })
    await fresh.rawAs(null, 'update public_page set is_on = false', 'system')
    expect(await out()).toEqual(nothing)
  })

  it('tells members that a late paper waits unfinished and with whom, and not a word of it', async () => {
    const bo = somebody('Bo')
    const writer = await join(fresh.store, bo, serviceOf(bo, exampleshire, 'director'))
    const late = { ...aPaper, id: 'late' as typeof aPaper.id, given: null, due: day('2020-01-06') }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'paper-asked', programme, paper: late }, lead))).toMatchObject({ kind: 'paper-asked' })
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'paper-asked', programme, paper: { ...late, id: 'ahead' as typeof late.id, due: day('2999-01-07') } }, lead))).toMatchObject({ kind: 'paper-asked' })
    const unfinished = (who: Actor) => fresh.store.read(who, (reads) => reads.unfinishedPapers(programme))
    expect(await unfinished(lead)).toEqual([])
    for (const subject of ['late', 'ahead']) await inOneAct(fresh.store, writer, (does) => does.keepDraft({ id: `draft-${subject}`, programme, person: bo.id, journey: 'give-a-paper', values: { subject, title: 'Secret', bytes: 'AAAA' } }))
    expect(await unfinished(lead)).toEqual([{ paper: 'late', by: bo.name, since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }])
    expect(JSON.stringify(await unfinished(lead))).not.toContain('Secret')
    expect(await unfinished({ kind: 'person', person: '00000000-0000-0000-0000-000000000000' as PersonId, name: 'Nobody', memberships: [] })).toEqual([])
    expect(await fresh.store.read(lead, (reads) => reads.draft('draft-late'))).toBeNull()
    await inOneAct(fresh.store, writer, (does) => does.dropDraft('draft-late'))
    expect(await unfinished(lead)).toEqual([])
  })

  it('begins an action of the plan from one of the board in one line, and both point at each other', async () => {
    const second = { ...aBoardAction, id: 'second' as typeof aBoardAction.id, number: 2, what: 'Count why.', planAction: null, closed: null }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'board-action-agreed', programme, action: second }, lead))).toMatchObject({ kind: 'board-action-agreed' })
    const lines = async () => Number((await fresh.rawAs(null, 'select count(*) as n from journal', 'system'))[0]!['n'])
    const before = await lines()
    const intent = { outcome: outcome.id, title: 'Count why.', findings: [], ownInitiative: 'The board asked.', owner: null, partner: null, start: null, due: action.due, milestones: [], howWeWillKnow: { measures: [], evidence: ['The count'] } }
    const start = () => inOneAct(fresh.store, lead, (does) => startInThePlan(does, { ...intent, boardAction: second.id }, { programme, actor: lead }))
    const done = await start()
    if (isRefusal(done)) throw new Error(done.message)
    expect(await lines()).toBe(before + 1)
    const { board, actions } = await fresh.store.read(lead, async (reads) => ({ board: await reads.board(programme), actions: await reads.actions(programme) }))
    expect(board.actions.find(({ id }) => id === second.id)).toEqual({ ...second, planAction: done.action.id })
    expect(actions.find(({ id }) => id === done.action.id)).toMatchObject({ title: 'Count why.', delivery: 'not-started' })
    expect(await start()).toMatchObject({ code: 'carried-already' })
    expect(await lines()).toBe(before + 1)
  })

  it('lets no row point into another programme', async () => {
    const stray = { ...action, id: 'stray' as typeof action.id, number: 10, outcome: 'not-here' as typeof action.outcome }
    expect(await fresh.store.act(lead, ({ record }) => record({ kind: 'action-planned', programme, action: stray }, lead))).toMatchObject({ code: 'not-there' })
  })
})
