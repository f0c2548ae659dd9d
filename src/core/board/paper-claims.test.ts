import { describe, expect, it } from 'vitest'
import { aPaper } from '../../../test/support/board-changes.ts'
import { aPiece } from '../../../test/support/evidence-changes.ts'
import { action as anAction } from '../../../test/support/states.ts'
import type { RestsOn } from '../assurance/claims-in-words.ts'
import { heldNumbers } from '../assurance/numbers-in-words.ts'
import type { DataShowing } from '../assurance/statement.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import type { FindingId } from '../inspection/finding.ts'
import { measureId } from '../measure/measure.ts'
import type { ActionId } from '../plan/plan.ts'
import type { LetterSource } from './letter.ts'
import { flaggedOf, holdSentence, sentencesThatAssert, type HeldAgainst } from './paper-claims.ts'

const on = day('2026-11-20')
const plan = [anAction('a1', { delivery: 'delivered' }), anAction('a2', { delivery: 'on-track' }), anAction('a3', { delivery: 'on-track' }), anAction('a4', { delivery: 'on-track' })]
const piece = aPiece('e1', { speaksOf: { from: on, to: on } })
const against = (over: Partial<RestsOn> = {}, accepted: readonly EvidenceId[] = []): HeldAgainst => ({ restsOn: { data: [], actions: [], closures: [], numbers: heldNumbers([], [], plan), ...over }, evidence: [piece], accepted })
const showing = (shows: DataShowing): Partial<RestsOn> => ({ data: [{ measure: measureId('visits'), name: 'Visits', body: bodyId('sampleshire'), shows, since: null, dataTo: null }] })
const said = { words: 'So it stands', on }
const measure: LetterSource = { kind: 'measure', measure: measureId('visits'), body: bodyId('sampleshire'), ...said }
const action: LetterSource = { kind: 'action', action: 'a1' as ActionId, ...said }
const evidence: LetterSource = { kind: 'evidence', evidence: piece.id, ...said }

describe('the words of a paper', () => {
  it('give its sentences that assert a change, a number or a completion, each once and in its order', () =>
    expect(sentencesThatAssert('Report of the director\n\nWe met twice.\nVisits have improved. 84% of visits were in time.\n• The plan is now complete.\nVisits have improved.\nWill it last?\nWe hope that it has improved by spring.')).toEqual(['Visits have improved.', '84% of visits were in time.', '• The plan is now complete.']))
  it('are read across the lines in which a page breaks them, and not across headings', () =>
    expect(sentencesThatAssert('Progress\nThe timeliness of visits to children on protection plans has\nimproved since spring.\nNext\nSteps')).toEqual(['The timeliness of visits to children on protection plans has improved since spring.']))
  it('give nothing where nothing is asserted', () => expect(sentencesThatAssert('Agenda\n1. Welcome\n2. Minutes of 12 November 2026\nWe aim for 90% by March.')).toEqual([]))
})

describe('a sentence of a paper', () => {
  it.each([
    ['tied to a measure that changed for the better', 'Visits have improved.', measure, showing('better'), []],
    ['tied to a measure without a special cause', 'Visits have improved.', measure, showing('cannot-be-told'), ['no-special-cause']],
    ['tied to a measure that went the other way', 'Visits have improved.', measure, showing('worse'), ['other-way']],
    ['that something got better, tied to an action', 'Visits have improved.', action, { actions: [plan[0]!] }, ['not-measured']],
    ['that work is done, tied to an action that is delivered', 'The action is now complete.', action, { actions: [plan[0]!] }, []],
    ['that work is done, tied to an action that is not', 'The action is now complete.', action, { actions: [plan[1]!] }, ['not-delivered']],
    ['that it is embedded, tied to an action nobody checked again', 'The new form is embedded.', action, { actions: [plan[0]!] }, ['not-closed']],
    ['tied to nothing', 'Visits have improved.', null, {}, ['tied-to-nothing']],
    ['of how much of the plan is done, which the plan says', '25% of the plan is complete.', null, {}, []],
    ['of how much of the plan is done, which the plan does not say', '57% of the plan is complete.', null, {}, ['tied-to-nothing']],
    ['that rests on what inspectors found', 'Visits have improved.', { kind: 'finding', finding: 'f' as FindingId, ...said }, {}, []],
    ['that rests on something outside', 'Visits have improved.', { kind: 'outside', url: null, ...said }, {}, ['unchecked']],
  ] as const)('%s', (_what, sentence, source, restsOn, flags) => expect(holdSentence(sentence, source, against(restsOn), on)).toEqual({ sentence, source, flags }))
  it('rests on evidence once somebody independent has accepted it', () =>
    expect([against(), against({}, [piece.id]), { ...against(), evidence: [] }].map((each) => holdSentence('Visits have improved.', evidence, each, on).flags)).toEqual([['not-accepted'], [], ['evidence-gone']]))
  it('stands flagged only where it was held', () => {
    const flagged = holdSentence('Visits have improved.', null, against(), on)
    expect([flaggedOf({ kind: 'held', sentences: [flagged], goingOn: 'So.' }), flaggedOf({ kind: 'not-held', because: 'no-words' }), flaggedOf(undefined), aPaper.given === null]).toEqual([[flagged], [], [], false])
  })
})
