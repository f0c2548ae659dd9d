import { readPublication, type PublicationReads } from './publication.ts'
import type { Inside } from '../schema.ts'
import { readDrafts, type DraftReads } from '../drafts.ts'
import { readCalendar, type CalendarReads } from './calendar.ts'
import { readBodies, type BodyReads } from './bodies.ts'
import { readFigures, type FigureReads } from './figures.ts'
import { readLoads, type LoadReads } from './loads.ts'
import { readContracts, type ContractReads } from './contract.ts'
import { readGovernance, type GovernanceReads } from './governance.ts'
import { readInspections, type InspectionReads } from './inspection.ts'
import { readIntervention, type InterventionReads } from './intervention.ts'
import { readJournal, type JournalReads } from './journal.ts'
import { readMeasures, type MeasureReads } from './measure.ts'
import { readMeasureTalk, type MeasureTalkReads } from './measure-talk.ts'
import { readPeople, type PeopleReads } from './people.ts'
import { readPlan, type PlanReads } from './plan.ts'
import { readPacks, type PackReads } from './pack.ts'
import { readProgress, type ProgressReads } from './progress.ts'
import { readSupport, type SupportReads } from './support.ts'
import { readLetters, type LetterReads } from './letters.ts'
import { readBoard, type BoardReads } from './board.ts'
import { readCorporateParenting, type CorporateParentingReads } from './corporate-parenting.ts'
import { readFrontDoor, type FrontDoorReads } from './front-door.ts'
import { readEvidence, type EvidenceReads } from './evidence.ts'
import { readReleases, type ReleaseReads } from './release.ts'
import { readAuditRecord, type AuditReads } from './audit.ts'
import { readStaleness, type StalenessReads } from './staleness.ts'
import { readAssurance, type AssuranceReads } from './assurance.ts'
import { readParts, type PartReads } from './parts.ts'
import { readRisks, type RiskReads } from './risk.ts'
import { readPlanVersions, type PlanVersionReads } from './plan-version.ts'
import { readAsAt, type AsAtReads } from './as-at.ts'
import { readActionWaits, type ActionWaitReads } from './action-wait.ts'
import { readReportsInTray, type ReportInTrayReads } from './report-in-tray.ts'

/** Every question the record answers, by noun. Row-level security decides which rows there are to answer from. */
export type Reads = PeopleReads
  & InspectionReads
  & ReportInTrayReads
  & PlanReads
  & ProgressReads
  & JournalReads
  & DraftReads
  & BodyReads
  & InterventionReads
  & SupportReads
  & FrontDoorReads
  & CorporateParentingReads
  & BoardReads
  & LetterReads
  & FigureReads
  & LoadReads
  & CalendarReads
  & MeasureReads
  & MeasureTalkReads
  & StalenessReads
  & ContractReads
  & GovernanceReads
  & PackReads
  & PublicationReads
  & EvidenceReads
  & ReleaseReads
  & AuditReads
  & AssuranceReads
  & RiskReads
  & PartReads
  & PlanVersionReads
  & ActionWaitReads
  & AsAtReads

export const bindReads = (inside: Inside): Reads => ({
  ...readPeople(inside),
  ...readInspections(inside),
  ...readReportsInTray(inside),
  ...readPlan(inside),
  ...readProgress(inside),
  ...readJournal(inside),
  ...readDrafts(inside),
  ...readBodies(inside),
  ...readIntervention(inside),
  ...readSupport(inside),
  ...readFigures(inside),
  ...readLoads(inside),
  ...readCalendar(inside),
  ...readMeasures(inside),
  ...readMeasureTalk(inside),
  ...readContracts(inside),
  ...readFrontDoor(inside),
  ...readGovernance(inside),
  ...readCorporateParenting(inside),
  ...readPacks(inside),
  ...readPublication(inside),
  ...readEvidence(inside),
  ...readBoard(inside),
  ...readReleases(inside),
  ...readAuditRecord(inside),
  ...readLetters(inside),
  ...readStaleness(inside),
  ...readAssurance(inside),
  ...readRisks(inside),
  ...readParts(inside),
  ...readPlanVersions(inside),
  ...readActionWaits(inside),
  ...readAsAt(inside),
})
