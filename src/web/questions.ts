import type { AsAt, RecordAsAt, Sight } from '../core/as-at/dated-record.ts'
import type { AuditRecord } from '../core/audit/audit.ts'
import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import type { Body, BodyId } from '../core/bodies/body.ts'
import type { Governance } from '../core/bodies/governance.ts'
import type { LetterRecord } from '../core/board/letter.ts'
import type { PublicationStep } from '../core/board/publication-state.ts'
import type { BoardRecord, UnfinishedPaper } from '../core/board/meeting.ts'
import type { Succession } from '../core/bodies/succession.ts'
import type { Day } from '../core/calendar/day.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import type { CorporateParenting } from '../core/corporate-parenting/corporate-parenting.ts'
import type { FrontDoor } from '../core/front-door/front-door.ts'
import type { StalenessPeriod } from '../core/evidence/set-staleness.ts'
import type { Evidence, EvidenceId } from '../core/evidence/evidence.ts'
import type { InspectionCorrection } from '../core/inspection/correct-inspection.ts'
import type { InstrumentKind } from '../core/intervention/instrument-kind.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { Inspection, InspectionId, Sha256 } from '../core/inspection/inspection.ts'
import type { Lineage } from '../core/inspection/lineage.ts'
import type { ReportInTray, TrayId } from '../core/inspection/report-in-tray.ts'
import type { LegalDutyAnswer } from '../core/inspection/legal-duty-answer.ts'
import type { OwnCalendar } from '../core/intervention/keep-calendar.ts'
import type { Regime } from '../core/intervention/regime.ts'
import type { JournalEntry } from '../core/journal-entry.ts'
import type { AnalysedMeasure, AnalysedQuestion } from '../core/measure/analysed-measure.ts'
import type { DefinitionCheck } from '../core/measure/check-definition.ts'
import type { MeasureQuestion } from '../core/measure/discuss-measure.ts'
import type { Figure, Load } from '../core/measure/figure.ts'
import type { ReadToken } from '../core/measure/keep-read-tokens.ts'
import type { FigureFlag, MeasureLink, MeasureNote, MeasureOwner } from '../core/measure/measure-notes.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import type { Period } from '../core/measure/period.ts'
import type { FigureKey, FigureRevision } from '../core/measure/read-figure.ts'
import type { Annotation, Rebase } from '../core/measure/series-notes.ts'
import type { Showing, ShowingId } from '../core/measure/shown-figures.ts'
import type { Target } from '../core/measure/target.ts'
import type { ServerReading } from '../core/measure/switch-server-reading.ts'
import type { ReleaseRecord } from '../core/publication/released.ts'
import type { FigureRelease, FigureReleaseId } from '../core/publication/figure-release.ts'
import type { BreakdownKind } from '../core/measure/breakdown.data.ts'
import type { SeenBreakdown } from '../core/publication/breakdown-as-seen.ts'
import type { SuppressionPolicy } from '../core/publication/suppression-policy.ts'
import type { Membership, Person, PersonId, Programme, ProgrammeId } from '../core/people/person.ts'
import type { ProgressUpdate } from '../core/plan/report-progress.ts'
import type { DueMove } from '../core/plan/slippage.ts'
import type { Action, Outcome, Priority } from '../core/plan/plan.ts'
import type { Pack, PackAudience, PackFormat, PackIssue } from '../core/pack/pack.ts'
import type { ActionWait } from '../core/plan/action-wait.ts'
import type { PlanVersion } from '../core/plan/plan-version.ts'
import type { PublicItem, PublicPage, PublicRecord } from '../core/publication/public-item.ts'
import type { PaperId } from '../core/board/meeting.ts'
import type { PublicPaper } from '../core/publication/public-paper.ts'
import type { PublicLetters } from '../core/publication/public-letter.ts'
import type { Risk } from '../core/risk/risk.ts'
import type { WorkforcePlans } from '../core/workforce/campaign.ts'
import type { SupportPackage } from '../core/support/support-package.ts'

/** What a person typed in a journey of several pages, kept until it is sent or dropped. */
export type Draft = {
  readonly id: string
  readonly programme: ProgrammeId
  readonly person: PersonId
  readonly journey: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly savedAt: string
}

/**
 * Every question a page can ask, by noun. A page picks the few it asks (`Pick<Questions, 'findings' | 'actions'>`); main
 * hands it the store’s answers, bound to one transaction in which the database itself shows only what the person may see.
 */
export type Questions = {
  /** For anybody, where the public page is on: the tables of figures that were released, the newest first. */
  readonly releasedTables: (programme: ProgrammeId) => Promise<readonly { readonly id: FigureReleaseId; readonly title: string; readonly on: Day; readonly table: ReleaseRecord }[]>
  readonly today: () => Day
  readonly programmesOf: (person: PersonId) => Promise<readonly Programme[]>
  readonly programme: (id: ProgrammeId) => Promise<Programme | null>
  /** The sequence of the newest line of the journal about a programme, 0 where there is none: while it is the same, so is the record. */
  readonly newestLine: (programme: ProgrammeId) => Promise<number>
  readonly personByEmail: (email: string) => Promise<Person | null>
  readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]>
  readonly reportsInTray: (programme: ProgrammeId) => Promise<readonly ReportInTray[]>
  readonly reportInTray: (programme: ProgrammeId, id: TrayId) => Promise<ReportInTray | null>
  readonly reportWithDocument: (programme: ProgrammeId, document: Sha256) => Promise<ReportInTray | null>
  readonly document: (programme: ProgrammeId, sha256: Sha256) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly successions: (programme: ProgrammeId) => Promise<readonly Succession[]>
  /** Instruments, duties, posts and appointments: who answers for what. */
  readonly regime: (programme: ProgrammeId) => Promise<Regime>
  /** Which duties of the law after an inspection were met or lifted. */
  readonly legalDutyAnswers: (programme: ProgrammeId) => Promise<readonly LegalDutyAnswer[]>
  /** What the visitor keeps about the calendar of duties. */
  readonly ownCalendar: (programme: ProgrammeId) => Promise<OwnCalendar>
  /** Contracts with everything on record about each, the first begun first. */
  readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]>
  /** Who owns, who sits on which board, and who carries on findings and the plan. */
  readonly governance: (programme: ProgrammeId) => Promise<Governance>
  readonly inspections: (programme: ProgrammeId) => Promise<readonly Inspection[]>
  readonly inspection: (programme: ProgrammeId, id: InspectionId) => Promise<Inspection | null>
  /** What was put right in inspections of the register, the newest first. */
  readonly inspectionCorrections: (programme: ProgrammeId) => Promise<readonly InspectionCorrection[]>
  /** Kinds of instrument that the programme entered for itself. */
  readonly ownKinds: (programme: ProgrammeId) => Promise<readonly InstrumentKind[]>
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly lineage: (programme: ProgrammeId) => Promise<readonly Lineage[]>
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
  readonly outcomes: (programme: ProgrammeId) => Promise<readonly Outcome[]>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
  /** Meetings with their agendas, papers, minutes, decisions and actions. */
  readonly board: (programme: ProgrammeId) => Promise<BoardRecord>
  /** Late papers whose file waits, unfinished, with whoever brought it. */
  readonly unfinishedPapers: (programme: ProgrammeId) => Promise<readonly UnfinishedPaper[]>
  /** Reports to the minister and others. Of a restricted one, whoever is outside its audience is told that it is there and no more. */
  readonly letters: (programme: ProgrammeId) => Promise<LetterRecord>
  readonly publicationSteps: (programme: ProgrammeId) => Promise<readonly PublicationStep[]>
  /** What is written for the public, with what waits. */
  readonly publicRecord: (programme: ProgrammeId) => Promise<PublicRecord>
  /** For anybody: the public pages that are on. */
  readonly publicPages: () => Promise<readonly PublicPage[]>
  /** For anybody: a page that is on with what was released on it. */
  readonly releasedRecord: (programme: ProgrammeId) => Promise<{ readonly page: PublicPage; readonly items: readonly PublicItem[] } | null>
  /** For anybody: signed letters that two people released on a page that is on. */
  readonly releasedLetters: (programme: ProgrammeId) => Promise<PublicLetters>
  readonly releasedPapers: (programme: ProgrammeId) => Promise<readonly PublicPaper[]>
  readonly releasedPaperFile: (programme: ProgrammeId, paper: PaperId) => Promise<Uint8Array | null>
  readonly corporateParenting: (programme: ProgrammeId) => Promise<CorporateParenting>
  readonly frontDoor: (programme: ProgrammeId) => Promise<FrontDoor>
  /** What was said of the actions, newest first. */
  readonly progressUpdates: (programme: ProgrammeId) => Promise<readonly ProgressUpdate[]>
  /** Every move of the end date of an action. */
  readonly dueMoves: (programme: ProgrammeId) => Promise<readonly DueMove[]>
  /** Packs the visitor may open, the latest meeting first: one with small numbers only where they may see those. */
  readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]>
  readonly frozenPack: (programme: ProgrammeId, issue: Pick<PackIssue, 'pack' | 'edition' | 'supplement'>) => Promise<{ readonly facts: string; readonly paper: string } | null>
  readonly packFile: (programme: ProgrammeId, issue: Pick<PackIssue, 'pack' | 'edition' | 'supplement'>, format: PackFormat) => Promise<Uint8Array | null>
  /** The same questions about figures, answered as to somebody who may see no small number. */
  readonly withoutSmallNumbers: FiguresFor<'members'>
  /** The same, answered from what anybody may see: figures that passed suppression, and those published by others before they came here. */
  readonly publicOnly: FiguresFor<'public'>
  /** Claims, views, closings, questions and the rest of assurance, as this visitor may see them. */
  readonly assurance: (programme: ProgrammeId) => Promise<AssuranceRecord>
  /** The same for a paper that every member will read: a statement is sealed in it where it is for one of them. */
  readonly assuranceForAll: (programme: ProgrammeId) => Promise<AssuranceRecord>
  readonly supportPackages: (programme: ProgrammeId) => Promise<readonly SupportPackage[]>
  /** Newest first; `beforeSequence` pages back. With a subject, only the lines about it. */
  readonly journal: (
    programme: ProgrammeId,
    page: { readonly beforeSequence: number | null; readonly limit: number; readonly subject: string | null },
  ) => Promise<readonly JournalEntry[]>
  /** Figures as they stand: of one body, or of one measure for every body in one period or, with null, in all. */
  readonly figuresOfBody: (programme: ProgrammeId, body: BodyId) => Promise<readonly Figure[]>
  readonly figuresOfMeasure: (programme: ProgrammeId, measure: MeasureId, period: Period | null) => Promise<readonly Figure[]>
  /** Figures of one body in the revision that had been received by a day. */
  readonly figuresOfBodyBy: (programme: ProgrammeId, body: BodyId, received: Day) => Promise<readonly Figure[]>
  /** Every revision of one measure and body, and where it was printed or taken out. */
  readonly figureHistory: (programme: ProgrammeId, measure: MeasureId, body: BodyId) => Promise<readonly FigureRevision[]>
  readonly whereShown: (programme: ProgrammeId, measure: MeasureId, body: BodyId) => Promise<readonly { readonly showing: Showing; readonly period: Period; readonly revision: number }[]>
  /** The last revision of each figure asked for that is on record, one taken back included. */
  readonly lastRevisions: (programme: ProgrammeId, keys: readonly FigureKey[]) => Promise<readonly FigureRevision[]>
  readonly seriesNamed: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  readonly publishedReach: (programme: ProgrammeId) => Promise<ReadonlyMap<MeasureId, Day>>
  /** The series of which the programme has figures of its own, that nobody rounded. */
  readonly ownSeries: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId }[]>
  /** Which measures of which bodies have figures, and from when to when. */
  readonly seriesHeld: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly first: Day; readonly last: Day }[]>
  /** Every measure the programme can use, and what is on record about them; withdrawn, ended and refused things are marked. */
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly measureNotes: (programme: ProgrammeId) => Promise<readonly MeasureNote[]>
  readonly measureOwners: (programme: ProgrammeId) => Promise<readonly MeasureOwner[]>
  readonly measureLinks: (programme: ProgrammeId) => Promise<readonly MeasureLink[]>
  readonly targets: (programme: ProgrammeId) => Promise<readonly Target[]>
  readonly annotations: (programme: ProgrammeId) => Promise<readonly Annotation[]>
  readonly rebases: (programme: ProgrammeId) => Promise<readonly Rebase[]>
  readonly figureFlags: (programme: ProgrammeId) => Promise<readonly FigureFlag[]>
  readonly definitionChecks: (programme: ProgrammeId) => Promise<readonly DefinitionCheck[]>
  /** Questions about measures with their answers, both oldest first. */
  readonly measureQuestions: (programme: ProgrammeId) => Promise<readonly MeasureQuestion[]>
  /** The visitor’s own read tokens in a programme, withdrawn ones too. */
  readonly ownReadTokens: (programme: ProgrammeId) => Promise<readonly ReadToken[]>
  /** Which figures, in which revision, were shown in one place. */
  /** Which revision of each figure stands in the papers of one title made on one day, such as an edition of a pack. */
  readonly figuresShownAs: (programme: ProgrammeId, title: string, on: Day) => Promise<readonly (FigureKey & { readonly revision: number })[]>
  readonly figuresShownIn: (programme: ProgrammeId, showing: ShowingId) => Promise<readonly (FigureKey & { readonly revision: number })[]>
  /** Measures of a body that have figures, each with what the statistics find; in the order of the registry. */
  readonly analysedMeasures: (question: AnalysedQuestion) => Promise<readonly AnalysedMeasure[]>
  /** Files of figures taken in and taken back, the newest first. */
  readonly loads: (programme: ProgrammeId) => Promise<readonly Load[]>
  /** What was decided about reading returns on this service, the newest first. */
  readonly serverReadings: (programme: ProgrammeId) => Promise<readonly ServerReading[]>
  /** The rules for small numbers set here, and the releases of figures, the newest first. */
  readonly suppressionPolicies: (programme: ProgrammeId) => Promise<readonly SuppressionPolicy[]>
  readonly figureReleases: (programme: ProgrammeId) => Promise<readonly FigureRelease[]>
  /** Everything that was offered, withdrawn pieces too, the newest first. */
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
  /** Which pieces hold these words, in the file too. */
  readonly evidenceWithWords: (programme: ProgrammeId, words: string) => Promise<readonly EvidenceId[]>
  /** Every period that was set for a kind of evidence, the oldest first. */
  readonly stalenessPeriods: (programme: ProgrammeId) => Promise<readonly StalenessPeriod[]>
  readonly evidenceFile: (programme: ProgrammeId, id: EvidenceId) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null>
  readonly evidenceWithFile: (programme: ProgrammeId, sha256: Sha256) => Promise<EvidenceId | null>
  /** Teams, rounds, audits and themes; of gradings, those the visitor may see today. */
  readonly audits: (programme: ProgrammeId) => Promise<AuditRecord>
  /** Risks in order of number, and plans for the workforce. */
  readonly risks: (programme: ProgrammeId) => Promise<readonly Risk[]>
  readonly workforcePlans: (programme: ProgrammeId) => Promise<WorkforcePlans>
  /** A figure broken down by age, sex and the like, as the visitor may see it; and which breakdowns are of an earlier count of it. */
  readonly breakdowns: (programme: ProgrammeId, figure: FigureKey) => Promise<{ readonly breakdowns: readonly SeenBreakdown[]; readonly restated: readonly BreakdownKind[] }>
  readonly periodsWithParts: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly period: Period }[]>
  /** Which actions wait for which, those that wait no longer too. */
  readonly actionWaits: (programme: ProgrammeId) => Promise<readonly ActionWait[]>
  /** Signed versions of the plan with their content, the first first. */
  readonly planVersions: (programme: ProgrammeId) => Promise<readonly PlanVersion[]>
  /** The record as at a day; with a day that is not past, as it stands. */
  readonly asAt: (programme: ProgrammeId, at: AsAt) => Promise<RecordAsAt>
  /** Measures of a body as they were analysed on a day: with the figures received by then, or with those we now have of it. */
  readonly analysedAsAt: (question: AnalysedQuestion, at: { readonly day: Day; readonly sight: Sight }) => Promise<readonly AnalysedMeasure[]>
  readonly draft: (id: string) => Promise<Draft | null>
  readonly draftsOf: (programme: ProgrammeId, journey: string) => Promise<readonly Draft[]>
}

/** The questions about figures, and for which readers of a paper they are answered: the type keeps one from being taken for another. */
export type FiguresFor<Audience extends PackAudience> = Pick<Questions, 'figuresOfBody' | 'figuresOfMeasure' | 'figureHistory' | 'lastRevisions' | 'analysedMeasures'> & { readonly figuresFor: Audience }

/** Drafts are private notes on the way to an act, not acts: kept and dropped without a journal line. */
export type Drafts = {
  readonly keepDraft: (draft: Omit<Draft, 'savedAt'>) => Promise<void>
  readonly dropDraft: (id: string) => Promise<void>
}
