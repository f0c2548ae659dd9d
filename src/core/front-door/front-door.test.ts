import { describe, expect, it } from 'vitest'
import { chair, lead, outsider, owner, programme } from '../../../test/support/cast.ts'
import { aCommitment, aFrontDoor, aFrontDoorAgreement, aFrontDoorMonth, aMatter } from '../../../test/support/partners.ts'
import { day } from '../calendar/day.ts'
import type { Month } from '../measure/month.ts'
import { isRefusal } from '../refusal.ts'
import { addFrontDoorPartner, agreeFrontDoor, type AgreementIntent } from './agree-front-door.ts'
import { agreementIn, agreementOn } from './agreement-on.ts'
import { answerPartner, escalationActs, escalationState, escalationStates, escalationTable, isPastDue, raiseWithPartner, settleWithPartner, type EscalationState } from './escalate-to-partner.ts'
import { frontDoorConcerns, newestMonth } from './front-door-exceptions.ts'
import type { FrontDoor, FrontDoorAgreementId, FrontDoorMonth, FrontDoorPartnerId, FrontDoorSetting, PartnerEscalation, PartnerEscalationId, ThresholdMonth } from './front-door.ts'
import type { Actor } from '../people/actor.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { agenciesSpokenFor, namePeopleOfAgency } from './speak-for-agency.ts'
import type { LoadId } from '../measure/figure.ts'
import { recordFrontDoorMonth, recordThresholdMonth, type FiguresOnRecord } from './record-front-door.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const service = { kind: 'service', name: 'sample loader' } as const
const at = (iso: string, frontDoor: FrontDoor = aFrontDoor({}, programme), actor: FrontDoorSetting['actor'] = service): FrontDoorSetting => ({ programme, actor, on: day(iso), frontDoor })
const none: FiguresOnRecord = { held: [], load: 'load' as LoadId }

describe('an agency', () => {
  const add = (name: string, actor: FrontDoorSetting['actor'] = service) => codeOf(addFrontDoorPartner({ name, kind: 'police', body: null }, { id: 'new' as FrontDoorPartnerId, bodies: [], setting: at('2026-03-02', undefined, actor) }))
  it.each([['Schools', 'front-door-partner-added'], [' ', 'no-name'], ['Police', 'already-there']])('called “%s”: %s', (name, code) => expect(add(name)).toBe(code))
  it('is added by the lead, not by an owner of actions', () => expect([add('Schools', lead), add('Schools', owner)]).toEqual(['front-door-partner-added', 'not-in-your-role']))
})

const partner: Actor = { kind: 'person', person: 'Pat' as PersonId, name: 'Pat', memberships: [{ id: 'm' as MembershipId, person: 'Pat' as PersonId, programme, role: 'partner', capacity: 'Health', from: day('2024-01-01'), to: null }] }

describe('who speaks for an agency', () => {
  const named = (people: readonly string[]) => aFrontDoor({ partners: aFrontDoor({}, programme).partners.map((each) => (each.id === 'health' ? { ...each, people: people as readonly PersonId[] } : each)), escalations: [aMatter({ by: 'police' as FrontDoorPartnerId, against: 'health' as FrontDoorPartnerId })] }, programme)
  const record = (agency: string, actor: FrontDoorSetting['actor'], people: readonly string[] = ['Pat']) => codeOf(recordFrontDoorMonth(aFrontDoorMonth(agency, '2026-03'), '', at('2026-04-02', named(people), actor), none))
  it.each([
    ['a partner, for the agency that names them', 'health', partner, 'front-door-month-recorded'],
    ['a partner, for another agency', 'police', partner, 'another-agency'],
    ['the lead, for either', 'police', lead, 'front-door-month-recorded'],
    ['an owner of actions, for none', 'health', owner, 'not-in-your-role'],
  ] as const)('%s', (_who, agency, actor, code) => expect(record(agency, actor)).toBe(code))
  it('is nobody among the partners until somebody is named', () => expect(record('health', partner, [])).toBe('another-agency'))
  it('raises for it and answers for it, and for no other', () => {
    const raise = (by: string, against: string) => codeOf(raiseWithPartner({ by: by as FrontDoorPartnerId, against: against as FrontDoorPartnerId, matter: 'attendance', what: 'x', raised: day('2026-03-01'), due: day('2026-03-10') }, 'e' as PartnerEscalationId, at('2026-04-02', named(['Pat']), partner)))
    expect([raise('health', 'police'), raise('police', 'health')]).toEqual(['partner-escalation-raised', 'another-agency'])
    const answer = (people: readonly string[]) => codeOf(answerPartner({ escalation: aMatter().id, on: day('2026-04-01'), words: 'We come.' }, at('2026-04-02', named(people), partner)))
    expect([answer(['Pat']), answer([])]).toEqual(['partner-escalation-answered', 'another-agency'])
  })
  it('can choose only their own agencies', () => expect(agenciesSpokenFor('record-front-door', at('2026-04-02', named(['Pat']), partner)).map((each) => each.id)).toEqual(['health']))
  const name = (people: readonly string[], actor: FrontDoorSetting['actor'] = lead, agency = 'health') => codeOf(namePeopleOfAgency({ partner: agency as FrontDoorPartnerId, people: people as readonly PersonId[] }, ['Pat', 'Quinn'] as unknown as readonly PersonId[], at('2026-04-02', named(['Pat']), actor)))
  it.each([
    [name(['Pat', 'Quinn']), 'front-door-people-named'], [name([]), 'front-door-people-named'], [name(['Pat']), 'nothing-changes'], [name(['Rob']), 'not-a-partner'], [name(['Quinn'], partner), 'not-in-your-role'], [name(['Quinn'], lead, 'schools'), 'no-such-partner'],
  ])('is said by the lead: %s', (code, expected) => expect(code).toBe(expected))
})

describe('an agreement', () => {
  const { id: _id, programme: _programme, version: _version, ...about } = aFrontDoorAgreement({ from: day('2025-03-01') })
  const agree = (over: Partial<AgreementIntent>) => agreeFrontDoor({ ...about, ...over }, { id: 'a2' as FrontDoorAgreementId, instruments: [], setting: at('2025-02-01') })
  it('is given the number of its version', () => expect(agree({})).toMatchObject({ kind: 'front-door-agreed', agreement: { version: 2 } }))
  it.each<[string, Partial<AgreementIntent>, string]>([
    ['without a name', { title: ' ' }, 'no-title'],
    ['in which nobody gives anything', { commitments: [] }, 'nobody-commits'],
    ['that ends before it begins', { to: day('2025-02-28') }, 'dates-out-of-order'],
    ['that begins with the last version', { from: day('2024-03-01') }, 'before-an-earlier-version'],
    ['of 25 hours of cover', { commitments: [aCommitment('police', { hoursADay: 25 })] }, 'not-hours'],
    ['of a little more than 24 hours of cover', { commitments: [aCommitment('police', { hoursADay: 24.25 })] }, 'not-hours'],
    ['of 24 hours of cover', { commitments: [aCommitment('police', { hoursADay: 24 })] }, 'front-door-agreed'],
    ['of no hours', { commitments: [aCommitment('police', { hoursADay: 0 })] }, 'not-hours'],
    ['of eight days a week', { commitments: [aCommitment('police', { daysAWeek: 8 })] }, 'not-days'],
    ['of fewer than no people', { commitments: [aCommitment('police', { people: -1 })] }, 'not-people'],
    ['of a thousandth of a person', { commitments: [aCommitment('police', { people: 1.001 })] }, 'not-people'],
    ['of a hundredth of a person', { commitments: [aCommitment('police', { people: 1.29 })] }, 'front-door-agreed'],
    ['that answers red later than amber', { commitments: [aCommitment('police', { answersWithin: { red: 9, amber: 8, green: null } })] }, 'urgent-is-slower'],
    ['that answers red later than green, with no amber', { commitments: [aCommitment('police', { answersWithin: { red: 9, amber: null, green: 8 } })] }, 'urgent-is-slower'],
    ['with one agency twice', { commitments: [aCommitment('police'), aCommitment('police')] }, 'partner-twice'],
    ['with an agency that is not there', { commitments: [aCommitment('schools')] }, 'no-such-partner'],
    ['of 101 percent', { attendanceShare: 101 }, 'not-a-share'],
    ['without a source', { source: { title: '', url: null } }, 'no-source'],
  ])('%s: %s', (_what, over, code) => expect(codeOf(agree(over))).toBe(code))

  const versions = [aFrontDoorAgreement({ to: day('2024-12-31') }), aFrontDoorAgreement({ version: 2, from: day('2025-02-15'), to: null })]
  it.each([['2024-02-29', null], ['2024-03-01', 1], ['2024-12-31', 1], ['2025-01-01', null], ['2025-02-15', 2]])('in force on %s is version %s', (iso, version) => expect(agreementOn(versions, day(iso))?.version ?? null).toBe(version))
  it('of a month in which one begins is that one', () => expect([agreementIn(versions, '2025-02' as Month)?.version, agreementIn(versions, '2025-01' as Month)]).toEqual([2, null]))
})

describe('a month of an agency', () => {
  const record = (over: Partial<FrontDoorMonth> = {}, reason = '', setting = at('2024-04-02')) => codeOf(recordFrontDoorMonth({ ...aFrontDoorMonth('health', '2024-03'), ...over }, reason, setting, none))
  it.each<[string, Partial<FrontDoorMonth>, string]>([
    ['as it was', {}, 'front-door-month-recorded'],
    ['that is this one', { month: '2024-04' as Month }, 'front-door-month-recorded'],
    ['that has not begun', { month: '2024-05' as Month }, 'in-the-future'],
    ['of an agency that is not there', { partner: 'schools' as FrontDoorPartnerId }, 'no-such-partner'],
    ['with more meetings attended than invited to', { meetings: { invited: 3, attended: 4 } }, 'attended-more-than-invited'],
    ['with as many as invited to', { meetings: { invited: 3, attended: 3 } }, 'front-door-month-recorded'],
    ['with more answers in time than were asked', { answers: { red: { asked: 1, inTime: 2 }, amber: null, green: null } }, 'more-in-time-than-asked'],
    ['with half a meeting', { meetings: { invited: 1.5, attended: 1 } }, 'not-a-count'],
    ['with 24.5 hours of cover', { hoursADay: 24.5 }, 'not-hours'],
    ['with nobody there', { people: 0, hoursADay: 0 }, 'front-door-month-recorded'],
    ['with nothing in it', { people: null, hoursADay: null, meetings: null, answers: { red: null, amber: null, green: null } }, 'nothing-said'],
  ])('%s: %s', (_what, over, code) => expect(record(over)).toBe(code))
  it('is corrected with a reason only, and keeps what stood', () => {
    const held = at('2024-04-02', aFrontDoor({ months: [aFrontDoorMonth('health', '2024-03')] }, programme))
    expect([record({ people: 1 }, '', held), record({ people: 1 }, 'Counted again.', held)]).toEqual(['stands-already', 'front-door-month-recorded'])
    expect(recordFrontDoorMonth(aFrontDoorMonth('health', '2024-03', { people: 1 }), 'Counted again.', held, none)).toMatchObject({ before: { people: 2 }, month: { people: 1 }, reason: 'Counted again.' })
  })
})

describe('decisions of a month', () => {
  const counts: ThresholdMonth['counts'] = { 'no-further-action': 20, advice: 10, 'early-help': 5, assessment: 8, 'strategy-meeting': 0, 'passed-to-another-council': 1 }
  const record = (month: string, over: Partial<ThresholdMonth['counts']> = {}, actor: FrontDoorSetting['actor'] = service) => codeOf(recordThresholdMonth({ month: month as Month, counts: { ...counts, ...over }, note: null }, '', at('2026-03-02', undefined, actor), none))
  it.each([['2026-03', {}, 'threshold-month-recorded'], ['2026-04', {}, 'in-the-future'], ['2026-02', { advice: -1 }, 'not-a-count'], ['2026-02', { advice: 1.5 }, 'not-a-count'], ['2026-02', { advice: Number.NaN }, 'not-a-count']])('%s with %j: %s', (month, over, code) => expect(record(month, over)).toBe(code))
  it('are not for an outsider', () => expect(record('2026-02', {}, outsider)).toBe('not-a-member'))
})

const answer = { on: day('2024-03-05'), words: 'Somebody will come.' }
const inState: Readonly<Record<EscalationState, PartnerEscalation>> = {
  open: aMatter(),
  answered: aMatter({ answer }),
  settled: aMatter({ answer, settled: { on: day('2024-03-10'), how: 'agreed', words: 'They come.' } }),
}

describe('the table of matters between partners', () => {
  const expected = { answer: 'open', settle: 'open answered' }
  const cells = escalationActs.flatMap((act) => escalationStates.map((state) => ({ act, state, allowed: expected[act].split(' ').includes(state) })))
  it.each(cells)('$act while $state: $allowed', ({ act, state, allowed }) => {
    expect(escalationState(inState[state])).toBe(state)
    expect(escalationTable[act][state]).toBe(allowed)
    const setting = at('2024-04-02', aFrontDoor({ escalations: [inState[state]] }, programme))
    const intent = { escalation: 'matter' as PartnerEscalationId, on: day('2024-03-20'), words: 'So.' }
    const outcome = act === 'answer' ? answerPartner(intent, setting) : settleWithPartner({ ...intent, how: 'agreed' }, setting)
    expect(codeOf(outcome)).toBe(allowed ? `partner-escalation-${act === 'answer' ? 'answered' : 'settled'}` : 'not-now')
  })
})

describe('a matter between partners', () => {
  const raise = (over: Partial<PartnerEscalation>, actor: FrontDoorSetting['actor'] = service, today = '2024-03-01') => codeOf(raiseWithPartner({ ...aMatter(), ...over }, 'new' as PartnerEscalationId, at(today, undefined, actor)))
  it.each<[Partial<PartnerEscalation>, string]>([
    [{}, 'partner-escalation-raised'],
    [{ against: 'police' as FrontDoorPartnerId }, 'with-itself'],
    [{ against: 'schools' as FrontDoorPartnerId }, 'no-such-partner'],
    [{ what: ' ' }, 'nothing-said'],
    [{ raised: day('2024-03-02') }, 'in-the-future'],
    [{ due: day('2024-02-28') }, 'dates-out-of-order'],
    [{ due: day('2024-02-29') }, 'partner-escalation-raised'],
  ])('with %j: %s', (over, code) => expect(raise(over)).toBe(code))
  it('is raised by an owner, settled by the chair, and not the other way round', () => {
    const held = (actor: FrontDoorSetting['actor']) => at('2026-03-02', aFrontDoor({ escalations: [aMatter({}, programme)] }, programme), actor)
    const settle = (actor: FrontDoorSetting['actor']) => codeOf(settleWithPartner({ escalation: 'matter' as PartnerEscalationId, on: day('2026-03-01'), how: 'agreed', words: 'So.' }, held(actor)))
    expect([raise({}, owner, '2026-03-02'), raise({}, chair, '2026-03-02'), settle(chair), settle(owner)]).toEqual(['partner-escalation-raised', 'not-in-your-role', 'partner-escalation-settled', 'not-in-your-role'])
  })
  it('is past due from the day after, until it is settled', () => expect([isPastDue(aMatter(), day('2024-03-14')), isPastDue(aMatter(), day('2024-03-15')), isPastDue(inState.answered, day('2024-03-15')), isPastDue(inState.settled, day('2024-03-15'))]).toEqual([false, true, true, false]))
  it('is not answered before it was raised', () => expect(codeOf(answerPartner({ escalation: 'matter' as PartnerEscalationId, on: day('2024-02-28'), words: 'So.' }, at('2024-04-02', aFrontDoor({ escalations: [aMatter()] }, programme))))).toBe('dates-out-of-order'))
})

describe('what needs a person', () => {
  const kinds = (over: Partial<FrontDoor>, iso = '2024-04-10', month: Month | null = '2024-03' as Month) => frontDoorConcerns(aFrontDoor(over), month, day(iso)).map((each) => ('partner' in each ? `${each.kind} ${each.partner.name}` : each.kind))
  const asAgreed = [aFrontDoorMonth('police', '2024-03'), aFrontDoorMonth('health', '2024-03')]
  const police = asAgreed[0]!
  it.each<[string, Partial<FrontDoor>, readonly string[]]>([
    ['nothing, as agreed', { months: asAgreed }, []],
    ['an agency of which nothing is recorded', { months: [police] }, ['nothing-recorded health']],
    ['fewer people', { months: [police, aFrontDoorMonth('health', '2024-03', { people: 1.99 })] }, ['fewer-people health']],
    ['fewer hours', { months: [police, aFrontDoorMonth('health', '2024-03', { hoursADay: 7.75 })] }, ['fewer-hours health']],
    ['late answers, at 89 percent', { months: [police, aFrontDoorMonth('health', '2024-03', { answers: { red: { asked: 100, inTime: 89 }, amber: null, green: null } })] }, ['late-answers health']],
    ['answers at the share agreed', { months: [police, aFrontDoorMonth('health', '2024-03', { answers: { red: { asked: 100, inTime: 90 }, amber: null, green: null } })] }, []],
    ['late answers where no time was agreed', { months: [police, aFrontDoorMonth('health', '2024-03', { answers: { red: null, amber: null, green: { asked: 100, inTime: 1 } } })] }, []],
    ['attendance under the share', { months: [police, aFrontDoorMonth('health', '2024-03', { meetings: { invited: 12, attended: 9 } })] }, ['seldom-there health']],
    ['no meeting at all', { months: [police, aFrontDoorMonth('health', '2024-03', { meetings: { invited: 0, attended: 0 } })] }, []],
    ['a matter past due, first', { months: [police], escalations: [aMatter()] }, ['escalation-past-due', 'nothing-recorded health']],
    ['an agreement that is over', { months: asAgreed, agreements: [aFrontDoorAgreement({ to: day('2024-04-09') })] }, ['no-agreement']],
    ['an agreement that ends in 60 days', { months: asAgreed, agreements: [aFrontDoorAgreement({ to: day('2024-06-09') })] }, ['agreement-ends-soon']],
    ['an agreement that ends in 61 days', { months: asAgreed, agreements: [aFrontDoorAgreement({ to: day('2024-06-10') })] }, []],
  ])('%s', (_what, over, expected) => expect(kinds(over)).toEqual(expected))
  it('marks a share of fewer than ten', () => {
    const few = (invited: number) => frontDoorConcerns(aFrontDoor({ months: [police, aFrontDoorMonth('health', '2024-03', { meetings: { invited, attended: 2 } })] }), '2024-03' as Month, day('2024-04-10'))[0]
    expect([few(9), few(10)]).toMatchObject([{ isOfFew: true }, { isOfFew: false }])
  })
  it('is nothing where no agency is on record', () => expect(kinds({ partners: [], agreements: [] })).toEqual([]))
  it('looks at the newest month on record', () => expect([newestMonth(aFrontDoor({ months: asAgreed, decisions: [] })), newestMonth(aFrontDoor())]).toEqual(['2024-03', null]))
})
