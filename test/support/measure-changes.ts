import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import type { DefinitionCheck, DefinitionCheckId } from '../../src/core/measure/check-definition.ts'
import type { MeasureAnswer, MeasureAnswerId, MeasureQuestion, MeasureQuestionId } from '../../src/core/measure/discuss-measure.ts'
import type { ReadToken, ReadTokenId } from '../../src/core/measure/keep-read-tokens.ts'
import type { FigureFlag, FigureFlagId, MeasureLink, MeasureLinkId, MeasureNote, MeasureNoteId, MeasureOwner } from '../../src/core/measure/measure-notes.ts'
import { measureId, type Measure, type MeasureVersion } from '../../src/core/measure/measure.ts'
import type { Annotation, AnnotationId, Rebase, RebaseId } from '../../src/core/measure/series-notes.ts'
import type { Target, TargetId } from '../../src/core/measure/target.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { ActionId } from '../../src/core/plan/plan.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const measure = measureId('agency-rate')
const body = bodyId('north-exampleshire')
const by = 'Ada' as PersonId
const withdrawn = { on: day('2026-11-20'), reason: 'It was another team.' }

/** A measure in the band, with a wording of two years ago and one that broke the series. */
export const localMeasure: Measure = {
  id: measureId('visits-by-the-same-worker'), programme, group: 'assessment', name: 'Visits by the same worker', unit: 'percent', places: 1,
  direction: { kind: 'band', low: 62.5, high: 100 }, mayFallBelowNothing: false, frequency: 'monthly', source: 'Visit records', chart: 'p',
  versions: [
    {
      number: 1, from: null, question: 'How many visits were by the same worker as the last?', why: 'Children ask for it.', numerator: 'Visits by the same worker', denominator: 'Visits',
      timescales: [{ limit: 'every visit', source: { title: 'Practice standards', url: null }, from: day('2024-02-29'), to: null }],
      writtenBy: 'Ada Sample', enteredBy: null, checkedBy: null, reviewBy: day('2027-02-28'), change: null,
    },
  ],
}
const [first] = localMeasure.versions
export const secondWording: MeasureVersion = { ...first, number: 2, from: day('2026-04-01'), numerator: 'Visits by the same worker or their deputy', timescales: [], change: { reason: 'Deputies count.', isBreak: true } }

const note: MeasureNote = { id: 'note' as MeasureNoteId, programme, measure, text: 'We count head teachers on loan too.', by, on: day('2026-11-19'), withdrawn: null }
const link: MeasureLink = { id: 'link' as MeasureLinkId, programme, measure, to: { kind: 'action', action: 'action-1' as ActionId, words: 'Decisions within one working day' }, by, on: day('2026-11-19'), withdrawn: null }
const target: Target = {
  id: 'target' as TargetId, programme, measure, body, from: day('2026-04-01'), minimum: 25, aim: 17.55, stretch: 12.1, tolerance: 0.5,
  trajectory: { baseline: { value: 28.9, on: day('2026-03-31') }, reach: { value: 17.55, by: day('2028-02-29') }, shape: 'even' },
  reason: 'The board asked for it.', approvedBy: 'Improvement board', setBy: by, ended: null,
}
const annotation: Annotation = { id: 'annotation' as AnnotationId, programme, measure: null, body, on: day('2026-05-04'), text: 'New front door opened', by, withdrawn: null }
const rebase: Rebase = { id: 'rebase' as RebaseId, programme, measure, body, on: day('2026-05-01'), reason: 'The front door moved.', proposed: { by, at: day('2026-11-18') }, decided: null }
const flag: FigureFlag = { id: 'flag' as FigureFlagId, programme, measure, body, period: { from: day('2026-06-01'), to: day('2026-06-30') }, code: 'incomplete', reason: 'One team is missing.', raised: { by, on: day('2026-11-19') }, withdrawn: null }
const owner: MeasureOwner = { programme, measure, body, from: day('2026-04-01'), owner: 'Head of workforce', reason: 'New post.', setBy: by }

const check: DefinitionCheck = { id: 'check' as DefinitionCheckId, programme, measure, version: 1, by, on: day('2026-11-19'), text: 'Counted ten cases by hand.' }
const question: MeasureQuestion = { id: 'question' as MeasureQuestionId, programme, measure, body, text: 'Why did it fall?', by, on: day('2026-11-19'), answers: [] }
const answers: readonly MeasureAnswer[] = [
  { id: 'second-by-name' as MeasureAnswerId, text: 'Two teams were merged.', by, on: day('2026-11-20') },
  { id: 'first-by-name' as MeasureAnswerId, text: 'It was entered late.', by: null, on: day('2026-11-20') },
]
const token: ReadToken = { id: 'token' as ReadTokenId, programme, person: by, name: 'Monthly report', madeOn: day('2026-11-19'), withdrawnOn: null }

export const measuringAtTheEnd = {
  measure: { ...localMeasure, versions: [first, secondWording] },
  notes: [{ ...note, withdrawn }],
  owners: [owner, { ...owner, from: day('2026-09-01'), owner: null, reason: 'The post is empty.' }],
  links: [{ ...link, withdrawn }, { ...link, id: 'to-a-finding', to: { kind: 'finding', finding: 'finding-1' } }],
  targets: [{ ...target, ended: { on: day('2026-10-01'), reason: 'The scale changed.' } }],
  annotations: [{ ...annotation, withdrawn }],
  rebases: [{ ...rebase, decided: { kind: 'agreed', by: 'Ben', at: day('2026-11-20'), reason: null } }],
  flags: [{ ...flag, withdrawn }],
  checks: [check],
  questions: [{ ...question, answers }],
  tokens: [{ ...token, withdrawnOn: day('2026-11-20') }],
}

/** Every change about measures, in an order in which they can be recorded. Ada proposes, Ben decides. */
export const measureChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'measure-added', programme, measure: localMeasure }, lead],
  [{ kind: 'measure-reworded', programme, measure: localMeasure.id, before: first, version: secondWording, reason: 'Deputies count.' }, lead],
  [{ kind: 'measure-noted', programme, note }, lead],
  [{ kind: 'measure-note-withdrawn', programme, before: note, note: { ...note, withdrawn }, reason: withdrawn.reason }, lead],
  [{ kind: 'measure-owner-named', programme, before: null, owner }, lead],
  [{ kind: 'measure-owner-named', programme, before: owner, owner: { ...owner, from: day('2026-09-01'), owner: null, reason: 'The post is empty.' } }, lead],
  [{ kind: 'measure-linked', programme, link }, lead],
  [{ kind: 'measure-unlinked', programme, before: link, link: { ...link, withdrawn }, reason: withdrawn.reason }, lead],
  [{ kind: 'measure-linked', programme, link: { ...link, id: 'to-a-finding' as MeasureLinkId, to: { kind: 'finding', finding: 'finding-1' as FindingId } } }, lead],
  [{ kind: 'target-set', programme, target }, lead],
  [{ kind: 'target-ended', programme, before: target, target: { ...target, ended: { on: day('2026-10-01'), reason: 'The scale changed.' } }, reason: 'The scale changed.' }, lead],
  [{ kind: 'annotation-added', programme, annotation }, lead],
  [{ kind: 'annotation-withdrawn', programme, before: annotation, annotation: { ...annotation, withdrawn }, reason: withdrawn.reason }, lead],
  [{ kind: 'rebase-proposed', programme, rebase }, lead],
  [{ kind: 'rebase-decided', programme, before: rebase, rebase: { ...rebase, decided: { kind: 'agreed', by: 'Ben' as PersonId, at: day('2026-11-20'), reason: null } }, reason: null }, lead],
  [{ kind: 'figure-flagged', programme, flag }, lead],
  [{ kind: 'figure-flag-withdrawn', programme, before: flag, flag: { ...flag, withdrawn }, reason: withdrawn.reason }, lead],
  [{ kind: 'definition-checked', programme, check }, lead],
  [{ kind: 'measure-question-asked', programme, question }, lead],
  ...answers.map((answer): readonly [Change, Actor] => [{ kind: 'measure-question-answered', programme, question: question.id, answer }, lead]),
  [{ kind: 'read-token-made', programme, token, tokenHash: 'b'.repeat(64) }, lead],
  [{ kind: 'read-token-withdrawn', programme, before: token, token: { ...token, withdrawnOn: day('2026-11-20') } }, lead],
]
