import { createHash } from 'node:crypto'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { Evidence, EvidenceId } from '../../src/core/evidence/evidence.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { ActionId, OutcomeId } from '../../src/core/plan/plan.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id

/** A piece of evidence to start from: what staff said, linked to the outcome of the journey. */
export const aPiece = (id: string, over: Partial<Evidence> = {}): Evidence => ({
  id: id as EvidenceId,
  programme,
  title: 'Staff survey, autumn',
  says: 'Most say that they are seen by a manager every two weeks.',
  content: { kind: 'voice', asked: ['staff'], howMany: 64, gatheredBy: 'Principal social worker' },
  speaksOf: { from: day('2026-09-01'), to: day('2026-09-30') },
  received: day('2026-10-12'),
  links: { findings: [], outcomes: [{ outcome: 'outcome-1' as OutcomeId, shows: 'better' }], actions: [], measures: [] },
  offered: { by: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', on: day('2026-11-20') },
  textCheck: null,
  withdrawn: null,
  erased: null,
  ...over,
})

export const evidenceBytes = new TextEncoder().encode('Minutes of the practice forum: caseloads fell.')
const sha256 = createHash('sha256').update(evidenceBytes).digest('hex') as Sha256

const minutes = aPiece('evidence-2', {
  title: 'Minutes of the practice forum',
  content: { kind: 'document', file: { sha256, name: 'forum.txt', mediaType: 'text/plain', size: evidenceBytes.length }, reportsOn: 'voice' },
  links: { findings: ['finding-1' as FindingId], outcomes: [], actions: ['action-2' as ActionId], measures: [measureId('contacts')] },
  textCheck: { shapes: ['postcode'], reason: 'It is the postcode of our own office.' },
})
const series = aPiece('evidence-3', {
  title: 'Contacts decided within a day',
  content: {
    kind: 'series',
    measure: measureId('contacts'),
    body: bodyId('north-exampleshire'),
    frozen: {
      measureName: 'Contacts',
      bodyName: 'North Exampleshire',
      charted: { measure: 'Contacts', body: 'North Exampleshire', unit: { kind: 'count', places: 0 }, period: 'month', chart: 'xmr', points: [], rebases: [], breaks: [], annotations: [], targets: [], trajectory: [], verdict: null },
      verdictInWords: 'No change.',
      figures: [{ body: 'north-exampleshire', first: '2026-09-01', last: '2026-09-30', revision: 1, isSmall: false }],
    },
  },
})

const wrong = aPiece('evidence-4', { title: 'A survey of another county', links: { findings: ['finding-1' as FindingId], outcomes: [], actions: [], measures: [] } })
const withdrawn: Evidence = { ...wrong, withdrawn: { on: day('2026-11-20'), name: 'Ada Sample', reason: 'It is another county’s.' } }
const secret = aPiece('evidence-5', { title: 'A letter of a family', content: { kind: 'document', file: { sha256: 'e'.repeat(64) as Sha256, name: 'letter.txt', mediaType: 'text/plain', size: 3 }, reportsOn: 'voice' } })
const linked: Evidence = { ...secret, links: { ...secret.links, findings: ['finding-2' as FindingId], actions: ['action-1' as ActionId] } }
export const erased: Evidence = {
  ...linked, title: '', says: '', content: { kind: 'document', file: { sha256: 'e'.repeat(64) as Sha256, name: '', mediaType: 'text/plain', size: 3 }, reportsOn: 'voice' },
  erased: { on: day('2026-11-20'), name: 'Ada Sample', reason: 'A request of 3 November 2026.' },
}

/** The library as the changes below leave it, in the order in which it is read. */
export const libraryAtTheEnd: readonly Evidence[] = [aPiece('evidence-1'), minutes, series, withdrawn, erased]

/** Every change about evidence, in an order in which they can be recorded. */
export const evidenceChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'evidence-offered', programme, evidence: aPiece('evidence-1'), file: null }, lead],
  [{ kind: 'evidence-offered', programme, evidence: minutes, file: { bytes: evidenceBytes, text: 'Minutes of the practice forum: caseloads fell.' } }, lead],
  [{ kind: 'evidence-offered', programme, evidence: series, file: null }, lead],
  [{ kind: 'evidence-offered', programme, evidence: wrong, file: null }, lead],
  [{ kind: 'evidence-withdrawn', programme, before: wrong, evidence: withdrawn, reason: 'It is another county’s.' }, lead],
  [{ kind: 'evidence-offered', programme, evidence: secret, file: { bytes: new TextEncoder().encode('abc'), text: 'abc' } }, lead],
  [{ kind: 'evidence-linked', programme, before: secret, evidence: linked, added: { findings: ['finding-2' as FindingId], outcomes: [], actions: ['action-1' as ActionId], measures: [] } }, lead],
  [{ kind: 'evidence-erased', programme, before: linked, evidence: erased, reason: 'A request of 3 November 2026.' }, lead],
]
