import { createHash } from 'node:crypto'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { Finding, FindingId } from '../../src/core/inspection/finding.ts'
import type { InspectionCorrection, InspectionCorrectionId } from '../../src/core/inspection/correct-inspection.ts'
import type { Inspection, InspectionId, Sha256 } from '../../src/core/inspection/inspection.ts'
import type { Reading } from '../../src/core/inspection/reading.ts'
import type { ReportInTray, TrayId } from '../../src/core/inspection/report-in-tray.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Membership, MembershipId, PersonId, ProgrammeId } from '../../src/core/people/person.ts'
import type { ProgrammeHeader } from '../../src/core/programme/programme-file.ts'
import type { Action, ActionId, Outcome, OutcomeId, Priority, PriorityId } from '../../src/core/plan/plan.ts'
import type { ActionWait, ActionWaitId } from '../../src/core/plan/action-wait.ts'
import type { PlanVersion } from '../../src/core/plan/plan-version.ts'
import type { ProgressUpdate, UpdateId } from '../../src/core/plan/report-progress.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Store } from '../../src/store/open-store.ts'
import { figureChanges } from './figures.ts'
import { releaseChanges } from './release-changes.ts'
import { packChanges } from './pack-changes.ts'
import { assuranceChanges } from './assurance-changes.ts'
import { evidenceChanges } from './evidence-changes.ts'
import { boardChanges } from './board-changes.ts'
import { letterChanges } from './letter-changes.ts'
import { contractChanges } from './contract-changes.ts'
import { exampleshire, somebody } from './people.ts'
import { regimeChanges } from './regime-changes.ts'
import { measureChanges } from './measure-changes.ts'
import { riskChanges } from './risk-changes.ts'
import { auditChanges } from './audit-changes.ts'
import { partnerChanges } from './partner-changes.ts'
import { publicChanges } from './public-changes.ts'

const programme = exampleshire.id

/** A report of a few bytes, none of them text. */
export const bytes = Uint8Array.from([0, 255, 37, 80, 68, 70, 10, 0, 128])
const document = createHash('sha256').update(bytes).digest('hex') as Sha256

const at = { page: 1, box: { left: 0.1, top: 0.2, width: 0.3, height: 0.04 }, quote: 'Ines Inspector' }

export const reading: Reading = {
  kind: 'inspection-report',
  documentType: 'inspection-report',
  framework: 'ILACS',
  frameworkVariant: 'ILACS-2023',
  pages: 3,
  authorityAsPrinted: 'Exampleshire County Council',
  titleAsPrinted: 'Inspection of services “for children”',
  inspectionDatesAsPrinted: '2 to 13 June 2025',
  inspectionParts: [{ start: day('2025-06-02'), end: day('2025-06-13') }],
  inspectionStart: day('2025-06-02'),
  inspectionEnd: day('2025-06-13'),
  publicationDate: null,
  places: { title: null, authority: at, dates: null, publicationDate: null },
  leadInspectors: [{ name: 'Ines Inspector', at }],
  judgements: [],
  boardJudgement: null,
  findingsPart: null,
  findings: [],
  numberedParagraphs: null,
  residue: [{ page: 2, what: 'a line of signs', why: 'no rule fits it' }],
}

export const inspection = (id: string, over: Partial<Inspection> = {}): Inspection => ({
  id: id as InspectionId,
  programme,
  body: null,
  providerAsPrinted: 'Exampleshire',
  visit: 'full-inspection',
  framework: 'ILACS-2023',
  start: day('2025-06-02'),
  end: day('2025-06-13'),
  datesInWords: null,
  publication: { kind: 'published', on: day('2025-07-21') },
  received: null,
  leadInspectors: ['Ines Inspector', 'O’Neil, "Pat"'],
  theme: null,
  summary: null,
  document: null,
  source: { title: 'Report', url: 'https://reports.example/1' },
  alsoIn: [{ title: 'News', url: null }],
  judgements: [
    { area: 'overall-effectiveness', areaAsPrinted: 'Overall effectiveness', grade: 'inadequate', gradeAsPrinted: 'Inadequate', page: 1 },
    { area: 'help-and-protection', areaAsPrinted: 'Help and protection', grade: 'inadequate', gradeAsPrinted: 'Inadequate', page: 1 },
  ],
  ...over,
})

export const finding = (id: string, at: string, position: number): Finding => ({
  id: id as FindingId,
  programme,
  inspection: at as InspectionId,
  position,
  kind: 'area-for-improvement',
  addressee: 'local-authority',
  numberAsPrinted: position === 1 ? null : String(position),
  group: 'What needs to improve?',
  text: `What ${id} asks for, in its own words: {curly}, "quoted", back\\slash.`,
  subItems: ['one, with a comma', 'two "quoted"'],
  page: 4,
})

export const report: ReportInTray = {
  id: 'tray-1' as TrayId,
  programme,
  document,
  fileName: 'report (final).pdf',
  broughtBy: 'Ada' as PersonId,
  broughtOn: day('2026-11-20'),
  state: { kind: 'waiting' },
}
export const priority: Priority = { id: 'priority-1' as PriorityId, programme, position: 1, title: 'The front door', owner: null }
export const outcome: Outcome = {
  id: 'outcome-1' as OutcomeId,
  programme,
  priority: priority.id,
  position: 1,
  difference: 'Children are seen soon after somebody worries about them.',
}
export const action: Action = {
  id: 'action-1' as ActionId,
  programme,
  outcome: outcome.id,
  number: 1,
  title: 'Decide on each contact within a day.',
  reason: { kind: 'answers-findings', findings: ['finding-2' as FindingId, 'finding-1' as FindingId] },
  owner: 'Head of the front door',
  partner: 'Police',
  start: day('2026-01-05'),
  due: day('2026-06-30'),
  milestones: [{ due: day('2026-03-31'), what: 'Rota agreed', isReached: false }],
  howWeWillKnow: { measures: ['Decisions within one working day'], evidence: [] },
  delivery: 'not-started',
}
export const revised: Action = { ...action, due: day('2026-09-30'), delivery: 'at-risk', reason: { kind: 'own-initiative', why: 'The board asked for it.' } }
export const broughtIn: Action = { ...action, id: 'action-2' as ActionId, number: 2 }
export const progressUpdate: ProgressUpdate = {
  id: 'update-1' as UpdateId, programme, action: broughtIn.id, on: day('2026-11-20'), by: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead',
  delivery: { before: 'not-started', after: 'not-started' }, due: { before: broughtIn.due, after: broughtIn.due },
  changedForChildren: 'Nothing yet: work begins in May.', howWeKnow: 'We do not know yet.', why: null, agreedBy: null, textCheck: { shapes: ['case-reference'], reason: 'It is the number of a contract.' },
  flags: { flagged: [{ sentence: 'Decisions are faster.', flag: 'no-special-cause' }], goingOn: 'Two teams say so.' },
}

const service: Membership = {
  id: 'ben-serves' as MembershipId,
  person: 'Ben' as PersonId,
  programme,
  role: 'analyst',
  capacity: 'Performance analyst',
  from: day('2026-01-01'),
  to: null,
}

export const planVersion: PlanVersion = {
  programme, number: 1, on: day('2026-11-20'), by: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', reason: 'The board asked for a plan it can hold us to, “signed”.', agreedBy: null,
  content: { priorities: [priority], outcomes: [outcome], actions: [broughtIn] }, hash: 'd'.repeat(64),
}

const secondVisit = inspection('visit-2', { start: day('2026-02-03'), end: day('2026-02-04'), visit: 'monitoring-visit', publication: { kind: 'not-known' }, judgements: [] })

/** What was put right in the second visit. */
export const corrected: InspectionCorrection = {
  id: 'correction' as InspectionCorrectionId, programme, inspection: secondVisit.id, parts: [{ kind: 'last-day', before: day('2026-02-04'), after: day('2026-02-05') }], reason: 'The letter says so.', on: day('2026-11-20'), by: null,
}

const saidByAda = { name: 'Ada Sample', capacity: 'The programme-lead', on: day('2026-11-20') }
export const actionWait: ActionWait = { id: 'wait-1' as ActionWaitId, programme, action: broughtIn.id, waitsFor: action.id, why: 'The rota comes “first”.', said: saidByAda, ended: { ...saidByAda, why: 'It is there.' } }

/** One change of every kind that a programme can see, in an order in which they can happen, with who makes it. */
const arrived: ProgrammeHeader = {
  improvementBoardProgramme: 1,
  programme: 'arrived' as ProgrammeId,
  name: 'Arrived',
  madeAt: '2026-11-01T09:00:00.000Z',
  migrations: [],
  people: [{ ...somebody('Cleo') }],
  kinds: [],
  journal: { lines: 1, head: null },
}

async function* linesOfArrived(): AsyncGenerator<string> {
  yield JSON.stringify(arrived)
  yield* ['{"table":"programme"}', '{"id":"arrived","name":"Arrived","kind":"live","is_invented":true}', '{"table":"journal"}', '{"programme":"arrived"}', '{"end":true,"rows":2}']
}

export const changes = (lead: Actor, services: { readonly host: Actor; readonly reader: Actor }): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'person-added', programme: null, person: somebody('Ben'), passwordHash: 'a hash' }, services.host],
  [{ kind: 'programme-brought-in', programme: arrived.programme, header: arrived, sha256: 'a'.repeat(64), passwordHash: 'a hash', lines: linesOfArrived() }, services.host],
  [
    {
      kind: 'bodies-entered',
      programme,
      bodies: [
        { id: bodyId('exampleshire-county-council'), kind: 'council', name: 'Exampleshire', dfeCode: '999', gssCode: null, validFrom: null, validTo: day('2021-03-31') },
        { id: bodyId('north-exampleshire'), kind: 'council', name: 'North Exampleshire', dfeCode: null, gssCode: null, validFrom: day('2021-04-01'), validTo: null },
      ],
      successions: [{ predecessor: bodyId('exampleshire-county-council'), successor: bodyId('north-exampleshire'), on: day('2021-04-01'), kind: 'split' }],
    },
    services.host,
  ],
  [{ kind: 'password-set', programme: null, person: 'Ben' as PersonId, passwordHash: 'another hash' }, services.host],
  [{ kind: 'membership-begun', programme, membership: service }, lead],
  [{ kind: 'membership-ended', programme, membership: service.id, before: null, to: day('2026-12-31'), reason: 'The post moved.' }, lead],
  [{ kind: 'report-brought', programme, report, bytes }, lead],
  [{ kind: 'report-brought', programme, report: { ...report, id: 'tray-2' as TrayId }, bytes }, lead],
  [{ kind: 'report-read', programme, report: report.id, state: { kind: 'read', reading } }, services.reader],
  [{ kind: 'report-set-aside', programme, report: 'tray-2' as TrayId, reason: 'The same file twice.' }, lead],
  [
    {
      kind: 'reading-accepted',
      programme,
      report: report.id,
      inspection: inspection('visit-1', { document }),
      findings: [finding('finding-1', 'visit-1', 1), finding('finding-2', 'visit-1', 2)],
      completed: null,
      corrections: [{ what: 'provider', asRead: 'Exampleshire County', asAccepted: 'Exampleshire' }],
      leftOut: [],
    },
    lead,
  ],
  [
    {
      kind: 'inspection-entered',
      programme,
      inspection: secondVisit,
      findings: [finding('finding-3', 'visit-2', 1)],
    },
    services.host,
  ],
  [{ kind: 'account-closed', programme: null, person: 'Ben' as PersonId, reason: 'Left the council.' }, services.host],
  [{ kind: 'account-reopened', programme: null, person: 'Ben' as PersonId, reason: 'Came back.' }, services.host],
  [{ kind: 'inspection-corrected', programme, before: secondVisit, inspection: { ...secondVisit, end: day('2026-02-05') }, correction: corrected }, lead],
  [{ kind: 'kind-entered', programme, entered: { code: 'advice-letter', name: 'Advice letter', whatItIs: 'A letter.', force: 'warning', power: null, from: null, to: null, stages: [{ code: 'answered', name: 'Answered', setsADay: true, after: null }], sources: [{ title: 'A circular', url: null }] } }, lead],
  [{ kind: 'receipt-recorded', programme, inspection: 'visit-1' as InspectionId, before: null, received: day('2025-07-01') }, lead],
  [
    { kind: 'findings-related', programme, lineage: { kind: 'continues', programme, earlier: 'finding-1' as FindingId, later: 'finding-3' as FindingId, reason: 'Said again.' } },
    lead,
  ],
  [
    { kind: 'findings-related', programme, lineage: { kind: 'closes', programme, earlier: 'finding-2' as FindingId, by: 'visit-2' as InspectionId, reason: '“Put right.”' } },
    lead,
  ],
  [{ kind: 'priority-set', programme, priority }, lead],
  [{ kind: 'outcome-set', programme, outcome }, lead],
  [{ kind: 'action-planned', programme, action }, lead],
  [{ kind: 'action-revised', programme, before: action, action: revised, reason: 'The rota took longer.' }, lead],
  [
    {
      kind: 'plan-brought-in',
      programme,
      fileName: 'plan.xlsx',
      document: 'c'.repeat(64),
      added: [broughtIn],
      revised: [{ before: revised, action: { ...revised, owner: 'Head of early help' } }],
      unchanged: 0,
      reason: 'The plan agreed at the board.',
    },
    lead,
  ],
  [{ kind: 'progress-reported', programme, before: broughtIn, action: broughtIn, update: progressUpdate }, lead],
  [{ kind: 'plan-baselined', programme, version: planVersion }, lead],
  [{ kind: 'action-wait-added', programme, wait: { ...actionWait, ended: null } }, lead],
  [{ kind: 'action-wait-ended', programme, before: { ...actionWait, ended: null }, wait: actionWait }, lead],
  ...regimeChanges(lead, services.host),
  ...partnerChanges(lead),
  ...auditChanges(lead),
  ...riskChanges(lead),
  ...figureChanges(lead),
  ...measureChanges(lead),
  ...contractChanges(lead),
  ...evidenceChanges(lead),
  ...boardChanges(lead),
  ...releaseChanges(lead),
  ...letterChanges(lead),
  ...packChanges(lead),
  ...publicChanges(lead),
  ...assuranceChanges(lead),
]

export const services = { host: { kind: 'service', name: 'command line' }, reader: { kind: 'service', name: 'report reader' } } as const satisfies Record<string, Actor>

/** Records all of them, each in an act of its own. */
export const walkTheJourney = async (store: Store, lead: Actor): Promise<void> => {
  for (const [change, actor] of changes(lead, services)) {
    const done = await store.act(actor, ({ record }) => record(change, actor))
    if (isRefusal(done)) throw new Error(`${change.kind}: ${done.message}`)
  }
}
