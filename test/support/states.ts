import { day } from '../../src/core/calendar/day.ts'
import type { Finding, FindingId } from '../../src/core/inspection/finding.ts'
import type { Inspection, InspectionId } from '../../src/core/inspection/inspection.ts'
import type { Action, ActionId, Outcome, OutcomeId, PriorityId } from '../../src/core/plan/plan.ts'
import { programme } from './cast.ts'

/** States a test starts from, each with what the test is about and nothing else to read. */
export const finding = (id: string, over: Partial<Finding> = {}): Finding => ({
  id: id as FindingId,
  programme,
  inspection: 'first-visit' as InspectionId,
  position: 1,
  kind: 'area-for-improvement',
  addressee: 'local-authority',
  numberAsPrinted: null,
  group: null,
  text: `What ${id} asks for.`,
  subItems: [],
  page: 2,
  ...over,
})

export const inspection = (id: string, over: Partial<Inspection> = {}): Inspection => ({
  id: id as InspectionId,
  programme,
  body: null,
  providerAsPrinted: 'Sampleshire',
  visit: 'full-inspection',
  framework: 'ILACS-2023',
  start: day('2025-06-02'),
  end: day('2025-06-13'),
  datesInWords: null,
  publication: { kind: 'published', on: day('2025-07-21') },
  received: null,
  leadInspectors: ['Ines Inspector'],
  theme: null,
  summary: null,
  document: null,
  source: { title: 'Report', url: null },
  alsoIn: [],
  judgements: [],
  ...over,
})

export const outcome: Outcome = {
  id: 'outcome' as OutcomeId,
  programme,
  priority: 'priority' as PriorityId,
  position: 1,
  difference: 'Children are seen soon after somebody worries about them.',
}

export const action = (id: string, over: Partial<Action> = {}): Action => ({
  id: id as ActionId,
  programme,
  outcome: outcome.id,
  number: 1,
  title: `What ${id} does.`,
  reason: { kind: 'answers-findings', findings: ['f1' as FindingId] },
  owner: 'Head of assessment',
  partner: null,
  start: null,
  due: day('2026-06-30'),
  milestones: [],
  howWeWillKnow: { measures: ['Assessments within 45 working days'], evidence: ['Audit of 20 assessments'] },
  delivery: 'not-started',
  ...over,
})
