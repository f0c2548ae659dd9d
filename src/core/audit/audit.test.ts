import { describe, expect, it } from 'vitest'
import { aGrading, anAudit, anIntent, aRecord, aRound, auditMembers, auditor, bystander, form, grade, inState, moderator, north, personAs, quality, settingAs, south } from '../../../test/support/audits.ts'
import { today } from '../../../test/support/cast.ts'
import { addDays, day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId } from '../people/person.ts'
import { acts, permissions } from '../people/permission.ts'
import { memberRoles } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { agreeFinalGrade } from './agree-final-grade.ts'
import { assignAudit, setAuditAside } from './assign-audit.ts'
import { auditConcerns } from './audit-concerns.ts'
import { formsOn } from './audit-form.ts'
import { auditForms } from './audit-forms.data.ts'
import { auditState, auditStates, auditSteps, auditTable, finalGradeOf, type AuditStep } from './audit-state.ts'
import type { AuditId, AuditReference, AuditRoundId, AuditTeamId, AuditThemeId, PracticeAudit } from './audit.ts'
import { maySeeGrading } from './blindness.ts'
import { addAuditTeam, nameAuditor } from './keep-auditors.ts'
import { answerAuditTheme, noteAuditTheme } from './note-theme.ts'
import { letterAfter, planAuditRound, type RoundIntent } from './plan-round.ts'
import { againRulesOf, secondLooks } from './second-look.ts'
import { roundResults } from './round-results.ts'
import { moderateAudit, recordAudit, type GradingIntent } from './send-grading.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { InspectionId } from '../inspection/inspection.ts'
import type { ActionId } from '../plan/plan.ts'

const id = 'audit' as AuditId
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : 'done')
const recordOf = (audit: PracticeAudit, gradings: Parameters<typeof auditState>[1] = []) => aRecord({ audits: [audit], gradings })

/** Each step as whoever it is for would take it. */
const take: Readonly<Record<AuditStep, (audit: PracticeAudit, gradings: Parameters<typeof auditState>[1]) => unknown>> = {
  assign: (audit, gradings) => assignAudit({ audit: id, auditor: audit.auditor ?? auditor.person, moderator: quality.person }, { members: auditMembers, setting: settingAs(quality, recordOf(audit, gradings)) }),
  record: (audit, gradings) => recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(auditor, recordOf(audit, gradings)) }),
  moderate: (audit, gradings) => moderateAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(moderator, recordOf(audit, gradings)) }),
  agree: (audit, gradings) => agreeFinalGrade({ audit: id, overall: grade('good'), why: 'The record settles it.' }, settingAs(moderator, recordOf(audit, gradings))),
  'set-aside': (audit, gradings) => setAuditAside({ audit: id, why: 'The case had closed.' }, settingAs(quality, recordOf(audit, gradings))),
}

describe('the states of an audit', () => {
  it.each(auditStates)('%s is found from what stands on record', (state) => expect(auditState(inState[state].audit, inState[state].gradings)).toBe(state))
  const cells = auditStates.flatMap((state) => auditSteps.map((step) => ({ state, step, allowed: auditTable[step][state] })))
  it.each(cells)('$state, $step: $allowed', ({ state, step, allowed }) => {
    const { audit, gradings } = inState[state]
    const outcome = codeOf(take[step](audit, gradings))
    // In `one-in` the table lets a part be sent, and the part that is in is told apart.
    expect(outcome).toBe(!allowed ? 'not-now' : state === 'one-in' && step === 'record' ? 'sent-already' : 'done')
  })
  it('is the same for a reader who may not see what was said', () => {
    for (const state of ['assigned', 'one-in'] as const) expect(auditState(inState[state].audit, [])).toBe(auditState(inState[state].audit, inState[state].gradings))
  })
  it('has no grade before both are in, whoever looks', () => expect(finalGradeOf(inState['one-in'].audit, inState['one-in'].gradings)).toBeNull())
  it('takes the auditor’s grade where nobody moderates', () => expect(finalGradeOf(anAudit({ moderator: null, sent: { auditor: today, moderator: null }, opened: today }), [aGrading('auditor', 'inadequate')])).toBe('inadequate'))
})

describe('who sees what was said', () => {
  it.each([
    ['its writer, before both are in', null, auditor.person, true],
    ['the moderator, before both are in', null, moderator.person, false],
    ['the quality lead, before both are in', null, quality.person, false],
    ['nobody known, before both are in', null, null, false],
    ['the moderator, when both are in', today, moderator.person, true],
    ['anybody, when both are in', today, null, true],
  ] as const)('%s', (_who, opened, looks, sees) => expect(maySeeGrading({ opened }, { by: auditor.person }, looks)).toBe(sees))
  it('hides a grading without a known writer from a reader without a name', () => expect(maySeeGrading({ opened: null }, { by: null }, null)).toBe(false))
})

describe('sending', () => {
  const assigned = recordOf(anAudit())
  it('stands, and opens nothing while the moderator has not sent', () => {
    const sent = recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(auditor, assigned) })
    expect(sent).toMatchObject({ kind: 'audit-recorded', audit: { sent: { auditor: today, moderator: null }, opened: null }, grading: { part: 'auditor', by: 'audrey', workerTookPart: true } })
  })
  it('opens with the second, whichever of the two that is', () => {
    const second = moderateAudit(anIntent('inadequate'), { audit: id, nonce: 'n', setting: settingAs(moderator, recordOf(inState['one-in'].audit)) })
    expect(second).toMatchObject({ kind: 'audit-moderated', audit: { opened: today }, grading: { workerTookPart: null, familyHeard: null } })
    const first = moderateAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(moderator, assigned) })
    expect(first).toMatchObject({ audit: { opened: null, sent: { auditor: null, moderator: today } } })
    const then = recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(auditor, recordOf(anAudit({ sent: { auditor: null, moderator: today } }))) })
    expect(then).toMatchObject({ audit: { opened: today } })
  })
  it('opens at once where nobody moderates', () => expect(recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(auditor, recordOf(anAudit({ moderator: null }))) })).toMatchObject({ audit: { opened: today } }))
  it.each<[string, Actor, string]>([['somebody else', personAs('eve', 'action-owner'), 'not-yours'], ['the chair', personAs('cora', 'chair'), 'not-in-your-role'], ['the moderator', moderator, 'not-yours']])('is not for %s to record', (_who, actor, code) =>
    expect(codeOf(recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(actor, assigned) }))).toBe(code),
  )
  it('is not for the auditor to moderate', () => expect(codeOf(moderateAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(personAs('audrey', 'quality-lead'), assigned) }))).toBe('not-yours'))
  it.each<[string, GradingIntent, string]>([
    ['no grade for the whole', anIntent('not a grade'), 'no-overall'],
    ['a part left out', anIntent('good', { domains: anIntent().domains.slice(1) }), 'domains-missing'],
    ['a grade off the scale', anIntent('good', { domains: anIntent().domains.map((each) => ({ ...each, grade: grade('splendid') })) }), 'not-a-grade'],
    ['a grade without a reason', anIntent('good', { domains: anIntent().domains.map((each) => ({ ...each, why: ' ' })) }), 'no-reason'],
    ['the worst grade and nothing to do', anIntent('inadequate', { toDo: '' }), 'nothing-to-do'],
    ['a name with an age', anIntent('good', { strengths: 'Tom Sample, aged 7, was seen alone.' }), 'may-point-at-a-child'],
    ['a part the record does not tell', anIntent('good', { domains: anIntent().domains.map((each) => ({ ...each, grade: null })) }), 'done'],
  ])('%s', (_what, intent, code) => expect(codeOf(recordAudit(intent, { audit: id, nonce: 'n', setting: settingAs(auditor, assigned) }))).toBe(code))
  it('refuses an audit that is not there, and a form that is not known', () => {
    expect(codeOf(recordAudit(anIntent(), { audit: 'no' as AuditId, nonce: 'n', setting: settingAs(auditor, assigned) }))).toBe('no-such-audit')
    expect(codeOf(recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(auditor, aRecord({ rounds: [aRound({ formVersion: 99 })] })) }))).toBe('no-such-form')
  })
})

describe('giving an audit to two people', () => {
  const assign = (who: string | null, second: string | null, audit: PracticeAudit = anAudit({ auditor: null, moderator: null }), others: readonly PracticeAudit[] = []) =>
    codeOf(assignAudit({ audit: id, auditor: who as PersonId | null, moderator: second as PersonId | null }, { members: auditMembers, setting: settingAs(quality, aRecord({ audits: [audit, ...others] })) }))
  it.each([
    ['two people who may', 'audrey', 'moses', 'done'],
    ['an auditor alone', 'audrey', null, 'done'],
    ['nobody', null, 'moses', 'nobody-audits'],
    ['one person for both', 'quinn', 'quinn', 'same-person'],
    ['somebody who is not on the list', 'cora', 'moses', 'not-an-auditor'],
    ['a moderator whose role does not moderate', 'moses', 'audrey', 'not-an-auditor'],
  ] as const)('%s', (_who, first, second, code) => expect(assign(first, second)).toBe(code))
  it('keeps everybody from the work of their own team', () => expect([assign('audrey', 'moses', anAudit({ auditor: null, moderator: null, team: south })), assign('moses', 'quinn', anAudit({ auditor: null, moderator: null, team: south }))]).toEqual(['own-team', 'done']))
  it('leaves what was sent with whoever sent it', () => expect([assign('quinn', 'moses', inState['one-in'].audit), assign('audrey', 'quinn', inState['one-in'].audit)]).toEqual(['sent-already', 'done']))
  it('never takes the moderator away when the auditor has sent, for that would open it', () => expect(assign('audrey', null, inState['one-in'].audit)).toBe('needs-a-moderator'))
  it('asks for somebody else where a case is looked at again', () => {
    const first = anAudit({ id: 'first' as AuditId, opened: today })
    expect([assign('audrey', 'moses', anAudit({ auditor: null, moderator: null, again: first.id }), [first]), assign('quinn', 'moses', anAudit({ auditor: null, moderator: null, again: first.id }), [first])]).toEqual(['audited-it-before', 'done'])
  })
  it('refuses what changes nothing', () => expect(assign('audrey', 'moses', anAudit())).toBe('nothing-changed'))
  it('sets nothing aside without a reason', () => expect(codeOf(setAuditAside({ audit: id, why: ' ' }, settingAs(quality)))).toBe('no-reason'))
})

describe('agreeing where two differ', () => {
  const { audit, gradings } = inState['to-agree']
  const agree = (actor: Actor, overall = 'requires-improvement', why = 'The plan was not reviewed.') => codeOf(agreeFinalGrade({ audit: id, overall: grade(overall), why }, settingAs(actor, recordOf(audit, gradings))))
  it.each<[string, Actor, string]>([['the moderator', moderator, 'done'], ['the quality lead', quality, 'done'], ['the auditor', personAs('audrey', 'quality-lead'), 'not-yours'], ['another who may moderate', bystander, 'not-yours'], ['the director', personAs('dora', 'director'), 'not-in-your-role']])('by %s', (_who, actor, code) => expect(agree(actor)).toBe(code))
  it('needs a grade of the scale and a reason', () => expect([agree(moderator, 'splendid'), agree(moderator, 'good', '')]).toEqual(['not-a-grade', 'no-reason']))
  it('counts from then on', () => expect(finalGradeOf({ ...audit, final: { on: today, by: null, overall: grade('good'), why: 'So.' } }, gradings)).toBe('good'))
})

describe('planning a round', () => {
  const intent: RoundIntent = { title: 'Summer', kind: 'random', theme: null, form: form.id, due: day('2026-06-30'), lists: [{ team: north, cases: 40 }, { team: south, cases: 200 }], size: 12, again: [] }
  const plan = (over: Partial<RoundIntent> = {}, seed = 'one', record = aRecord()) => planAuditRound({ ...intent, ...over }, { id: 'r2' as AuditRoundId, auditIds: (position) => `r2-${position}` as AuditId, seed, setting: settingAs(quality, record) })
  it('draws cases by number alone, each with a reference and a place in the list of its team', () => {
    const planned = plan()
    if (isRefusal(planned)) throw new Error(planned.code)
    expect(planned.audits.map(({ reference }) => reference)).toEqual(Array.from({ length: 12 }, (_, index) => `B-${String(index + 1).padStart(2, '0')}`))
    expect(planned.audits.every(({ team, place }) => place >= 1 && place <= (team === north ? 40 : 200))).toBe(true)
    expect(new Set(planned.audits.map(({ team, place }) => `${team} ${place}`)).size).toBe(12)
    expect(planned.round).toMatchObject({ letter: 'B', formVersion: 2, seed: 'one', theme: null })
  })
  it('draws the same again from the same seed, and others from another', () => {
    const places = (seed: string) => { const planned = plan({}, seed); return isRefusal(planned) ? [] : planned.audits.map(({ team, place }) => `${team} ${place}`) }
    expect(places('one')).toEqual(places('one'))
    expect(places('one')).not.toEqual(places('two'))
  })
  it('takes every case where as many are asked for as there are', () => {
    const planned = plan({ lists: [{ team: north, cases: 2 }, { team: south, cases: 3 }], size: 5 })
    expect(isRefusal(planned) ? [] : planned.audits.map(({ team, place }) => `${team} ${place}`)).toEqual(['north 1', 'north 2', 'south 1', 'south 2', 'south 3'])
  })
  it.each<[string, Partial<RoundIntent>, string]>([
    ['no name', { title: ' ' }, 'no-title'],
    ['a themed round without a theme', { kind: 'themed' }, 'no-theme'],
    ['a round due yesterday', { due: addDays(today, -1) }, 'in-the-past'],
    ['a round due today', { due: today }, 'done'],
    ['an unknown form', { form: 'other' as RoundIntent['form'] }, 'no-such-form'],
    ['no lists', { lists: [] }, 'no-lists'],
    ['an unknown team', { lists: [{ team: 'west' as AuditTeamId, cases: 5 }] }, 'no-such-team'],
    ['a team twice', { lists: [{ team: north, cases: 5 }, { team: north, cases: 5 }] }, 'no-such-team'],
    ['an empty list', { lists: [{ team: north, cases: 0 }] }, 'not-a-count'],
    ['no audit', { size: 0 }, 'not-a-size'],
    ['too many for people', { size: 201 }, 'not-a-size'],
    ['more than there are', { size: 40, lists: [{ team: north, cases: 39 }] }, 'more-than-there-are'],
    ['one that is not due again', { again: [id] }, 'not-due-again'],
    ['no audit and no list, where none is looked at again', { size: 0, lists: [] }, 'no-lists'],
  ])('%s', (_what, over, code) => expect(codeOf(plan(over))).toBe(code))
  it('looks again at a case with the worst grade, beside the sample', () => {
    const bad = { ...inState.settled.audit, reference: 'A-09' as AuditReference }
    const record = recordOf(bad, [aGrading('auditor', 'inadequate'), aGrading('moderator', 'inadequate')])
    const planned = plan({ again: [id], size: 1 }, 'one', record)
    expect(isRefusal(planned) ? [] : planned.audits.map(({ again, reference, team, place }) => ({ again, reference, team, place }))).toEqual([expect.objectContaining({ again: null }), { again: id, reference: 'B-02', team: north, place: 7 }])
  })
  it('may only look again at cases, and then draws none', () => {
    const bad = { ...inState.settled.audit, reference: 'A-09' as AuditReference }
    const record = recordOf(bad, [aGrading('auditor', 'requires-improvement'), aGrading('moderator', 'requires-improvement')])
    const planned = plan({ again: [id], size: 0, lists: [] }, 'one', record)
    expect(isRefusal(planned) ? planned.code : planned.audits.map(({ again }) => again)).toEqual([id])
  })
  it('goes on to AA after Z', () => expect([0, 25, 26, 51, 52, 701, 702].map(letterAfter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']))
})

describe('what needs a person', () => {
  const bad = (opened = day('2026-01-31')) => anAudit({ sent: { auditor: opened, moderator: opened }, opened })
  const worst = [aGrading('auditor', 'inadequate'), aGrading('moderator', 'inadequate')]
  const kinds = (on: string, record = recordOf(bad(), worst)) => auditConcerns(record, auditForms, day(on)).map(({ kind }) => kind)
  it('is due again six months after it was settled, and no drift where a month is shorter', () => {
    expect(secondLooks(recordOf(bad(day('2025-08-31')), worst), auditForms, today).map(({ due }) => due)).toEqual(['2026-02-28'])
    expect(secondLooks(recordOf({ ...bad(), final: { on: day('2026-03-01'), by: null, overall: grade('inadequate'), why: 'So.' } }, worst), auditForms, today).map(({ due }) => due)).toEqual(['2026-09-01'])
  })
  it.each([['2026-05-31', []], ['2026-06-01', ['due-again']], ['2026-07-31', ['due-again']], ['2026-08-01', ['overdue-again']]] as const)('on %s: %j', (on, expected) => expect(kinds(on)).toEqual(expected))
  it('is due until another audit that looks again is settled, and that is not set aside', () => {
    const again = anAudit({ id: 'again' as AuditId, again: id, round: 'later' as AuditRoundId })
    const both = aRecord({ rounds: [aRound(), aRound({ id: 'later' as AuditRoundId, letter: 'B', due: day('2027-01-01') })], audits: [bad(), again], gradings: worst })
    expect(kinds('2026-08-01', both)).toEqual(['overdue-again'])
    const settled = { ...again, sent: { auditor: day('2026-07-20'), moderator: day('2026-07-20') }, opened: day('2026-07-20') }
    const found = [...worst, ...[aGrading('auditor', 'good'), aGrading('moderator', 'good')].map((each) => ({ ...each, audit: again.id }))]
    expect(kinds('2026-08-01', { ...both, audits: [bad(), settled], gradings: found })).toEqual([])
    expect(kinds('2026-08-01', { ...both, audits: [bad(), { ...again, setAside: { on: today, why: 'Closed.' } }] })).toEqual(['overdue-again'])
  })
  it('names a round the day after it was due, while audits are left', () => {
    expect(kinds('2026-04-30', aRecord())).toEqual([])
    expect(auditConcerns(aRecord(), auditForms, day('2026-05-01'))).toMatchObject([{ kind: 'round-overdue', left: 1, days: 1 }])
    expect(kinds('2026-05-01', recordOf(inState['set-aside'].audit))).toEqual([])
  })
  it('names two who differ, and a theme that is not in the plan', () => {
    const theme = { id: 't' as AuditThemeId, programme: aRound().programme, round: aRound().id, title: 'Plans', what: 'Out of date.', seenIn: 1, noted: today, answer: { kind: 'none' as const } }
    expect(kinds('2026-03-02', { ...recordOf(inState['to-agree'].audit, inState['to-agree'].gradings), themes: [theme] })).toEqual(['to-agree', 'theme-unanswered'])
  })
})

describe('themes', () => {
  const open = aRecord({ audits: [inState.settled.audit], gradings: inState.settled.gradings })
  const note = (over: object = {}, record = open) => noteAuditTheme({ round: aRound().id, title: 'Plans are old', what: 'Three plans were not reviewed.', seenIn: 1, ...over }, { id: 't' as AuditThemeId, setting: settingAs(quality, record) })
  const noted = note()
  const theme = isRefusal(noted) ? null! : noted.theme
  it.each([['a good one', {}, 'done'], ['no round', { round: 'x' }, 'no-such-round'], ['no name', { title: '' }, 'no-title'], ['no words', { what: ' ' }, 'nothing-said'], ['seen in none', { seenIn: 0 }, 'not-a-count'], ['seen in more than are in', { seenIn: 2 }, 'not-a-count']])('%s', (_what, over, code) => expect(codeOf(note(over))).toBe(code))
  it('has each name once', () => expect(codeOf(note({ title: 'PLANS ARE OLD' }, { ...open, themes: [theme] }))).toBe('already-there'))
  const ids = { review: 'rv' as InspectionId, finding: 'fd' as FindingId }
  const answer = (action: string | null, over: object = {}, themes = [theme]) =>
    answerAuditTheme({ theme: 't' as AuditThemeId, action: action as ActionId | null }, { setting: settingAs(quality, { ...open, themes }), actions: ['a1' as ActionId], ids, body: { id: 'b' as never, name: 'The council' }, ...over })
  it('becomes a finding of our own, which coverage then asks about', () =>
    expect(answer(null)).toMatchObject({ theme: { answer: { kind: 'finding', inspection: 'rv', finding: 'fd' } }, made: { review: { visit: 'audit', judgements: [], framework: null }, finding: { text: 'Plans are old. Three plans were not reviewed.', inspection: 'rv' } } }))
  it('goes to an action that is there', () => expect([codeOf(answer('a1')), codeOf(answer('a2'))]).toEqual(['done', 'no-such-action']))
  it('is answered once, and as a finding only under a body', () => {
    expect(codeOf(answer('a1', {}, [{ ...theme, answer: { kind: 'action', action: 'a1' as ActionId } }]))).toBe('answered-already')
    expect([codeOf(answer(null, { body: null })), codeOf(answer('a1', {}, []))]).toEqual(['no-such-body', 'no-such-theme'])
  })
})

describe('teams and auditors', () => {
  const add = (name: string, body: string | null = null) => codeOf(addAuditTeam({ name, body: body as never }, { id: 'x' as AuditTeamId, bodies: ['b' as never], setting: settingAs(quality) }))
  it('has each team once, under a body that is there', () => expect([add('West'), add(' north '), add(''), add('West', 'b'), add('West', 'c')]).toEqual(['done', 'already-there', 'no-name', 'done', 'no-such-body']))
  const name = (person: string, team: AuditTeamId | null) => codeOf(nameAuditor({ person: person as PersonId, team }, { members: auditMembers, setting: settingAs(quality) }))
  it('takes people whose role lets them', () => expect([name('audrey', north), name('cora', null), name('audrey', 'x' as AuditTeamId), name('audrey', south)]).toEqual(['done', 'not-an-auditor', 'no-such-team', 'nothing-changed']))
})

describe('what came of a round', () => {
  const at = (number: number, first: string, second: string | null, over: Partial<PracticeAudit> = {}) => {
    const audit = anAudit({ id: `a${number}` as AuditId, sent: { auditor: today, moderator: second === null ? null : today }, opened: today, moderator: second === null ? null : moderator.person, ...over })
    return { audit, gradings: [aGrading('auditor', first, { audit: audit.id }), ...(second === null ? [] : [aGrading('moderator', second, { audit: audit.id })])] }
  }
  const all = [
    at(1, 'good', 'good'), at(2, 'good', 'requires-improvement', { final: { on: today, by: null, overall: grade('requires-improvement'), why: 'So.' } }), at(3, 'inadequate', 'requires-improvement'), at(4, 'outstanding', null, { team: south }),
    at(5, 'good', 'good', { again: 'before' as AuditId }), { audit: anAudit({ id: 'before' as AuditId, round: 'earlier' as AuditRoundId, opened: today, moderator: null }), gradings: [aGrading('auditor', 'inadequate', { audit: 'before' as AuditId })] },
  ]
  const results = roundResults(aRecord({ audits: all.map(({ audit }) => audit), gradings: all.flatMap(({ gradings }) => gradings) }), aRound(), form)
  it('counts final grades of the sample, without what is still to be agreed or was not drawn by chance', () => expect(results.finalCounts).toEqual([1, 1, 1, 0]))
  it('sets the auditor beside the moderator, and says which way grades moved', () => expect(results).toMatchObject({ beforeModeration: [0, 3, 0, 1], byModerator: [0, 2, 2, 0], moderated: { same: 2, lower: 1, higher: 1 } }))
  it('counts teams apart', () => expect(results.teams).toEqual([{ team: north, settled: 2, goodEnough: 1, counts: [0, 1, 1, 0] }, { team: south, settled: 1, goodEnough: 1, counts: [1, 0, 0, 0] }]))
  it('says which second looks found better practice', () => expect(results.again).toEqual({ planned: 1, settled: 1, better: 1 }))
})

describe('forms', () => {
  it('are used in the version of the day', () => expect([day('2025-12-31'), day('2026-01-01')].map((on) => formsOn(auditForms, on).find(({ id: each }) => each === 'practice-review')?.version)).toEqual([1, 2]))
  it('have each grade and each part once, and one grade at least that is good enough', () => {
    for (const { again, scale, domains } of auditForms) {
      expect(againRulesOf({ scale, ...(again === undefined ? {} : { again }) }).map((each) => each.grade)).toContain(scale.grades.at(-1)!.code)
      expect(new Set(scale.grades.map(({ code }) => code)).size).toBe(scale.grades.length)
      expect(new Set(domains.map(({ id: each }) => each)).size).toBe(domains.length)
      expect(scale.grades.some(({ isGoodEnough }) => isGoodEnough) ).toBe(true)
    }
  })
})

describe('the rows of the permission table', () => {
  const plans: readonly (typeof acts)[number][] = ['plan-audits', 'audit-practice', 'moderate-audits', 'agree-final-grade', 'note-audit-themes']
  const tries: Readonly<Record<string, (actor: Actor) => unknown>> = {
    'plan-audits': (actor) => setAuditAside({ audit: id, why: 'So.' }, settingAs(actor)),
    'audit-practice': (actor) => recordAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(actor) }),
    'moderate-audits': (actor) => moderateAudit(anIntent(), { audit: id, nonce: 'n', setting: settingAs(actor) }),
    'agree-final-grade': (actor) => agreeFinalGrade({ audit: id, overall: grade('good'), why: 'So.' }, settingAs(actor, recordOf(inState['to-agree'].audit, inState['to-agree'].gradings))),
    'note-audit-themes': (actor) => noteAuditTheme({ round: aRound().id, title: 'T', what: 'W', seenIn: 9 }, { id: 't' as AuditThemeId, setting: settingAs(actor) }),
  }
  it.each(plans.flatMap((act) => memberRoles.map((role) => ({ act, role }))))('$role, $act', ({ act, role }) =>
    expect(codeOf(tries[act]!(personAs('somebody', role))) === 'not-in-your-role').toBe(!permissions[act][role]),
  )
})
