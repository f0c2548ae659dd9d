import { readFileSync } from 'node:fs'
import { isNonEmpty } from '../../core/branded.ts'
import { bodyId, type Body } from '../../core/bodies/body.ts'
import { successions as knownSuccessions } from '../../core/bodies/changed-councils.data.ts'
import { knownBodies } from '../../core/bodies/known-bodies.ts'
import { plainBody } from '../../core/bodies/known-body.ts'
import { day, type Day } from '../../core/calendar/day.ts'
import { intentOf } from '../../core/inspection/intent-of-reading.ts'
import type { AppointmentId } from '../../core/intervention/appointment.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { InspectionId } from '../../core/inspection/inspection.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { Membership, MembershipId, PersonId, Programme, ProgrammeId } from '../../core/people/person.ts'
import type { MemberRole } from '../../core/people/role.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { answerALegalDuty } from '../../operations/answer-a-legal-duty.ts'
import { acceptAReading } from '../../operations/accept-a-reading.ts'
import { bringAReport } from '../../operations/bring-a-report.ts'
import { enterAFact, type Entered } from '../../operations/enter-public-record.ts'
import { planAnAction, reviseAnAction } from '../../operations/plan-an-action.ts'
import { recordAReceipt } from '../../operations/record-a-receipt.ts'
import { setAnOutcome, setAPriority } from '../../operations/set-a-priority.ts'
import type { ActNeeds } from '../../store/act.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import { hashPassword } from '../passwords.ts'
import { assetFile } from '../built-file.ts'
import type { Opened } from '../wire.ts'
import { exampleshire, exampleshireActions, exampleshireBodies, exampleshirePeople, exampleshirePriorities, exampleshireSuccessions, exampleshireVisits } from './exampleshire.data.ts'
import { exampleshireReport } from './exampleshire-report.data.ts'
import { northamptonshire, publicFacts, visits } from './northamptonshire.data.ts'
import { exampleshireProgress } from './exampleshire-progress.data.ts'
import { exampleshireGovernance } from './exampleshire-governance.data.ts'
import { exampleshireSupport } from './exampleshire-support.data.ts'
import { exampleshireParenting } from './exampleshire-parenting.data.ts'
import { loadBoard } from './load-board.ts'
import { loadLetters } from './load-letters.ts'
import { loadParenting } from './load-parenting.ts'
import { northamptonshireParenting } from './northamptonshire-parenting.data.ts'
import { loadActionWait } from './load-action-wait.ts'
import { loadAuditForm } from './load-audit-form.ts'
import { loadAudits } from './load-audits.ts'
import { loadSecondLooks } from './load-second-looks.ts'
import { loadRisksAndWorkforce } from './load-risks.ts'
import { loadFrontDoor } from './load-front-door.ts'
import { loadTalk } from './load-talk.ts'
import { loadFosteringChange } from './load-fostering-change.ts'
import { loadRareEvents } from './load-rare-events.ts'
import { loadPopulation } from './load-population.ts'
import { loadSpokenPaper } from './load-spoken-paper.ts'
import { loadReturnFile } from './load-return-file.ts'
import { loadReleases } from './load-releases.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadFirstSelfAssessment } from './load-first-self-assessment.ts'
import { loadPacks } from './load-packs.ts'
import { loadCaseloadLimits } from './load-caseload-limits.ts'
import { loadTargets } from './load-targets.ts'
import { exampleshireHeldPublicItems } from './exampleshire-held-public.data.ts'
import { exampleshirePublicItems, exampleshirePublicPage } from './exampleshire-public.data.ts'
import { northamptonshirePublicItems, northamptonshirePublicPage } from './northamptonshire-public.data.ts'
import { loadPublicPage } from './load-public-page.ts'
import { loadAssurance } from './load-assurance.ts'
import { loadPlanVersion } from './load-plan-version.ts'
import { loadProgress } from './load-progress.ts'
import { loadSupport, type LoadSetting } from './load-support.ts'
import { loadInventedFigures, loadPublicFigures } from './load-figures.ts'
import { northamptonshireSupport } from './northamptonshire-support.data.ts'
import { exampleshireLegalDuties, exampleshireRegime } from './exampleshire-regime.data.ts'
import { enterAKindForUs } from '../../operations/enter-a-kind.ts'
import { exampleshireKinds } from './exampleshire-kinds.data.ts'
import { exampleshireEarlyHelp } from './exampleshire-early-help.data.ts'
import { exampleshireContract } from './exampleshire-contract.data.ts'
import { loadContract } from './load-contract.ts'
import { northamptonshireContract } from './northamptonshire-contract.data.ts'
import type { SampleGovernance } from './governance-sample-types.ts'
import { loadGovernance } from './load-governance.ts'
import { northamptonshireGovernance } from './northamptonshire-governance.data.ts'
import { happeningsOf, loadRegime } from './load-regime.ts'
import { northamptonshireRegime } from './northamptonshire-regime.data.ts'
import type { SampleRegime } from './regime-sample-types.ts'
import { inspectionOf } from './sample-inspection.ts'

/** The password of every sample person. The demo listens on this machine only, and serves nobody real. */
export const samplePassword = 'improve-together'

const loader = { kind: 'service', name: 'sample loader' } as const satisfies Actor

const publicRecord: Programme = { id: 'northamptonshire' as ProgrammeId, name: northamptonshire.name, kind: 'public-record', isInvented: false }
const invented: Programme = { id: 'exampleshire' as ProgrammeId, name: exampleshire.name, kind: 'live', isInvented: true }

/** Stops the load at the first refusal: sample data that the rules refuse is a fault of ours, not bad input. */
const must = <T>(outcome: T | Refusal): Exclude<T, Refusal> => {
  if (isRefusal(outcome)) throw new Error(`the sample data were refused: ${outcome.code}: ${outcome.message}`)
  return outcome as Exclude<T, Refusal>
}

const begin = (programme: Programme): Entered => ({ kind: 'programme-begun', programme: programme.id, about: programme })

const membership = (programme: Programme, person: string, role: MemberRole, capacity: string, from: string, to: string | null, speaksFor?: string): Entered => {
  const held: Membership = {
    id: `${programme.id}-${person}` as MembershipId,
    person: person as PersonId,
    programme: programme.id,
    role,
    capacity,
    ...(speaksFor === undefined ? {} : { speaksFor: bodyId(speaksFor) }),
    from: day(from),
    to: to === null ? null : day(to),
  }
  return { kind: 'membership-begun', programme: programme.id, membership: held }
}

const people = async (): Promise<readonly Entered[]> => {
  const entered: Entered[] = []
  for (const { id, name, email, role, capacity, speaksFor, appointment, from, to } of exampleshirePeople) {
    entered.push({
      kind: 'person-added',
      programme: null,
      person: { id: id as PersonId, name, email, isDisabled: false },
      passwordHash: await hashPassword(samplePassword),
    })
    if (appointment === undefined) entered.push(membership(invented, id, role, capacity, from, to, speaksFor))
    // Everyone may read the public record; the lead keeps it, and the director is the second person whom a public page needs.
    entered.push(
      role === 'programme-lead'
        ? membership(publicRecord, id, role, 'Keeper of the public record', from, null)
        : role === 'director'
          ? membership(publicRecord, id, 'programme-lead', 'Second keeper of the public record', from, null)
          : membership(publicRecord, id, 'councillor', 'Reader of the public record', from, null),
    )
  }
  return entered
}

const publicBodies = (): Entered => {
  const own: readonly string[] = northamptonshire.bodies
  const chosen = knownBodies.filter((body) => own.includes(body.id)).map(plainBody)
  if (!isNonEmpty(chosen)) throw new Error('the bodies of the public record are not in the register of bodies')
  return { kind: 'bodies-entered', programme: publicRecord.id, bodies: chosen, successions: knownSuccessions.filter((link) => own.includes(link.predecessor)) }
}

const asDay = (iso: string | null): Day | null => (iso === null ? null : day(iso))

const inventedBodies = (): Entered => {
  const chosen = exampleshireBodies.map(
    ({ id, kind, name, from, to }): Body => ({ id: bodyId(id), kind, name, dfeCode: null, gssCode: null, validFrom: asDay(from), validTo: asDay(to) }),
  )
  if (!isNonEmpty(chosen)) throw new Error('the invented county has no bodies')
  const successions = exampleshireSuccessions.map(({ predecessor, successor, on, kind }) => ({ predecessor: bodyId(predecessor), successor: bodyId(successor), on: day(on), kind }))
  return { kind: 'bodies-entered', programme: invented.id, bodies: chosen, successions }
}

const publicVisits = (): readonly Entered[] => {
  const nameOf = (id: string): string => knownBodies.find((body) => body.id === id)?.name ?? id
  const otherwise = { title: northamptonshire.label, url: null }
  return visits.map((visit) => ({
    kind: 'inspection-entered',
    programme: publicRecord.id,
    inspection: inspectionOf(visit, { programme: publicRecord.id, nameOf, otherwise }),
    findings: [],
  }))
}

const inventedVisits = (): readonly Entered[] => {
  const nameOf = (id: string): string => exampleshireBodies.find((body) => body.id === id)?.name ?? id
  const otherwise = { title: exampleshire.label, url: null }
  return exampleshireVisits.map((visit) => ({
    kind: 'inspection-entered',
    programme: invented.id,
    inspection: inspectionOf(visit, { programme: invented.id, nameOf, otherwise }),
    findings: [],
  }))
}

const enter = async ({ store }: Opened, facts: readonly Entered[]): Promise<void> => {
  for (const fact of facts) must(await store.act(loader, (inside) => enterAFact(inside, fact, loader)))
}

/** The invented report goes the way every report goes: brought, read by the reader, compared, accepted. */
const takeReportIn = async (opened: Opened, inAct: <T>(work: (does: Inside) => Promise<T>) => Promise<T>, where: { readonly programme: ProgrammeId; readonly actor: Actor }) => {
  const bytes = new Uint8Array(readFileSync(assetFile('exampleshire-report.pdf')))
  const { sha256 } = opened
  const brought = must(await inAct((does) => bringAReport({ ...does, sha256 }, { name: 'exampleshire-inspection-2025.pdf', bytes }, where)))
  opened.queue.wake()
  await opened.queue.idle()
  const report = await opened.store.read(loader, (reads) => reads.reportInTray(where.programme, brought.report.id))
  if (report?.state.kind !== 'read') throw new Error('the invented report was not read')
  const intent = intentOf(report.state.reading, { title: `${exampleshireReport.title} (invented)`, url: null })
  const inspection = { ...intent.inspection, body: 'exampleshire-county-council', publication: { kind: 'published', on: day(exampleshireReport.publishedOn) } } as const
  const accepted = must(await inAct((does) => acceptAReading(does, { ...intent, inspection, isCompared: true, report: brought.report.id }, where)))
  return { inspection: accepted.inspection.id, findings: accepted.findings.map(({ id }) => id) }
}

const setThePlan = async (opened: Opened, inAct: <T>(work: (does: Inside) => Promise<T>) => Promise<T>, where: { readonly programme: ProgrammeId; readonly actor: Actor }, findings: readonly FindingId[]): Promise<void> => {
  const outcomes = new Map<string, Awaited<ReturnType<typeof setAnOutcome>> & { readonly kind: 'outcome-set' }>()
  for (const { title, owner, outcomes: differences } of exampleshirePriorities) {
    const { priority } = must(await inAct((does) => setAPriority(does, { title, owner }, where)))
    for (const { id, difference } of differences) outcomes.set(id, must(await inAct((does) => setAnOutcome(does, { difference, priority: priority.id }, where))))
  }
  const planned: (() => Promise<unknown>)[] = []
  for (const sample of exampleshireActions) {
    const { outcome, title, answers, ownInitiative, owner, partner, measures, evidence, delivery } = sample
    const reported = exampleshireProgress.find(({ action }) => action === sample.number)
    const intent = {
      outcome: outcomes.get(outcome)!.outcome.id,
      title,
      findings: answers.map((number) => findings[number - 1]!),
      ownInitiative,
      owner,
      partner,
      start: day(sample.start),
      due: day(reported?.firstDue ?? sample.due),
      milestones: sample.milestones.map(({ due, what, isReached }) => ({ due: day(due), what, isReached })),
      howWeWillKnow: { measures, evidence },
    }
    // The plan is signed as it was first agreed: nothing done, no milestone reached.
    const { action } = must(await inAct((does) => planAnAction(does, { ...intent, milestones: intent.milestones.map((each) => ({ ...each, isReached: false })) }, where)))
    const state = reported === undefined ? delivery : 'not-started'
    if (state === 'not-started' && !intent.milestones.some(({ isReached }) => isReached)) continue
    planned.push(async () => must(await inAct((does) => reviseAnAction(does, { ...intent, action: action.id, delivery: state, reason: 'State of the plan when the sample was made, November 2026' }, where))))
  }
  await loadPlanVersion(opened, where.programme, 'agreed', must)
  for (const revise of planned) await revise()
}

const loadExampleshire = async (opened: Opened): Promise<readonly FindingId[]> => {
  const lead = exampleshirePeople.find(({ role }) => role === 'programme-lead')
  if (lead === undefined) throw new Error('the invented county has no programme lead')
  const memberships = await opened.store.read(loader, (reads) => reads.servedBy(lead.id as PersonId))
  const actor: Actor = { kind: 'person', person: lead.id as PersonId, name: lead.name, memberships }
  const where = { programme: invented.id, actor }
  const inAct = <T>(work: (does: Inside) => Promise<T>): Promise<T> => inOneAct(opened.store, actor, work)
  const { inspection, findings } = await takeReportIn(opened, inAct, where)
  must(await inAct((does) => recordAReceipt(does, { inspection: inspection as InspectionId, received: day(exampleshireReport.publishedOn) }, where)))
  for (const { duty, on, reason } of exampleshireLegalDuties) {
    must(await inAct((does) => answerALegalDuty(does, { inspection: inspection as InspectionId, duty, how: 'met', on: day(on), reason, source: null }, where)))
  }
  await setThePlan(opened, inAct, where, findings)
  await loadProgress(opened, invented.id, actor, must)
  await loadPlanVersion(opened, invented.id, 'refreshed', must)
  await loadActionWait(opened, invented.id, actor, must)
  return findings
}

const byService = ({ store }: Opened, programme: Programme): LoadSetting => ({ inAct: (work) => inOneAct(store, loader, work), where: { programme: programme.id, actor: loader }, must })

const enterRegime = (opened: Opened, programme: Programme, regime: SampleRegime): Promise<void> => loadRegime(regime, byService(opened, programme))

const enterGovernance = (opened: Opened, programme: Programme, governance: SampleGovernance): Promise<void> => loadGovernance(governance, byService(opened, programme))
/** Roles that rest on an appointment come after it. */
const appointed = (): readonly Entered[] =>
  exampleshirePeople.flatMap(({ id, role, capacity, speaksFor, appointment, from, to }) => {
    if (appointment === undefined) return []
    const begun = membership(invented, id, role, capacity, from, to, speaksFor)
    return begun.kind === 'membership-begun' ? [{ ...begun, membership: { ...begun.membership, appointment: { id: appointment as AppointmentId, from: null, to: null } } }] : []
  })

/** Loads the two sample programmes where they are not there yet. In: the open service and where progress goes. */
export const loadSamples = async (opened: Opened, say: (line: string) => void): Promise<void> => {
  const isLoaded = await opened.store.read(loader, (reads) => reads.programme(invented.id))
  if (isLoaded !== null) return
  say('Loading the sample programmes (first start only).')
  await enter(opened, [begin(publicRecord), begin(invented), publicBodies(), inventedBodies(), ...(await people())])
  say('  People and bodies are in.')
  await enter(opened, [...publicVisits(), ...inventedVisits()])
  await enter(opened, happeningsOf(publicFacts, publicRecord.id))
  // The trust has its owner before the county council ends and hands it on.
  await enterGovernance(opened, publicRecord, northamptonshireGovernance)
  await enterRegime(opened, publicRecord, northamptonshireRegime)
  await enterRegime(opened, invented, exampleshireRegime)
  await enterGovernance(opened, invented, exampleshireGovernance)
  for (const kind of exampleshireKinds) must(await inOneAct(opened.store, loader, (does) => enterAKindForUs(does, kind, { programme: invented.id, actor: loader })))
  await enter(opened, appointed())
  say('  Northamptonshire, the public record, is in.')
  const findings = await loadExampleshire(opened)
  await loadSupport(exampleshireSupport, findings, byService(opened, invented))
  await loadFrontDoor(byService(opened, invented))
  await loadAudits(byService(opened, invented))
  await loadAuditForm(opened, invented.id, must)
  await loadSecondLooks(byService(opened, invented))
  await loadRisksAndWorkforce(opened, byService(opened, invented))
  await loadParenting(exampleshireParenting, byService(opened, invented))
  await loadParenting(northamptonshireParenting, byService(opened, publicRecord))
  await loadSupport(northamptonshireSupport, [], byService(opened, publicRecord))
  await loadContract(northamptonshireContract, byService(opened, publicRecord))
  await loadContract(exampleshireContract, byService(opened, invented))
  await loadBoard(opened, invented.id, must)
  await loadLetters(opened, invented.id, must)
  say('  Exampleshire, the invented county, is in.')
  const figures = { act: (operation: (inside: ActNeeds) => Promise<unknown>) => opened.store.act(loader, operation), actor: loader, must }
  await loadPublicFigures(figures, publicRecord.id)
  await loadInventedFigures(figures, invented.id)
  await loadPopulation(opened, invented.id, loader, must)
  await loadContract(exampleshireEarlyHelp, byService(opened, invented))
  await loadTargets(opened, invented.id, loader, must)
  await loadCaseloadLimits(opened, invented.id, loader, must)
  await loadTalk(opened, invented.id, loader, must)
  await loadReleases(opened, invented.id, loader, must)
  await loadEvidence(opened, invented.id, findings, loader, must)
  await loadPublicPage(opened, invented.id, { about: { ...exampleshirePublicPage, isInvented: true }, items: [...exampleshirePublicItems, ...exampleshireHeldPublicItems] }, must)
  await loadPublicPage(opened, publicRecord.id, { about: { ...northamptonshirePublicPage, isInvented: false }, items: northamptonshirePublicItems }, must)
  await loadFirstSelfAssessment(opened, invented.id, loader, must)
  await loadAssurance(opened, invented.id, loader, must)
  await loadSpokenPaper(opened, invented, must)
  say('  Their figures are in.')
  await loadPacks(opened, { invented, publicRecord }, loader, must)
  // After the packs, which stay as they were.
  await loadRareEvents(opened, invented.id, loader, must)
  await loadFosteringChange(opened, invented.id, loader, must)
  await loadReturnFile(opened, invented.id, loader, must)
  say('  Their packs are in.')
}

/** What the demo prints, so that anyone can sign in. */
export const signInDetails = (): readonly string[] => [
  '',
  `Sample people, all with the password ${samplePassword} (nobody here is real):`,
  ...exampleshirePeople.map(({ email, capacity }) => `  ${email.padEnd(40)} ${capacity}`),
  '',
]

