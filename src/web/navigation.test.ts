import { describe, expect, it } from 'vitest'
import { day } from '../core/calendar/day.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../core/people/person.ts'
import type { MemberRole } from '../core/people/role.ts'
import { navigationFor, type Visitor } from './navigation.ts'

const programme = 'exampleshire' as ProgrammeId
const ada = 'p1' as PersonId

const visitAs = (role: MemberRole): Visitor => ({
  programme: { id: programme },
  actor: { kind: 'person', person: ada, name: 'Ada Sample', memberships: [{ id: 'm1' as MembershipId, person: ada, programme, role, capacity: role, from: day('2026-01-01'), to: null }] },
  on: day('2026-11-20'),
})

const at = (rest: string, role: MemberRole = 'programme-lead') => {
  const { sections, section, pages = [] } = navigationFor(visitAs(role), `/programmes/exampleshire${rest}`)
  return { sections: sections.map(({ text }) => text), section, current: sections.filter(({ isCurrent }) => isCurrent).map(({ text }) => text), page: pages.filter(({ isCurrent }) => isCurrent).map(({ text, isExact }) => [text, isExact]) }
}

describe('the way through a programme', () => {
  it.each([
    ['', 'Overview', 'What needs you', true],
    ['/exceptions', 'Overview', 'Exceptions', true],
    ['/measures?body=x', 'Measures', 'Scorecard', true],
    ['/measures/re-referrals/north', 'Measures', 'Scorecard', false],
    ['/measures/definitions/re-referrals', 'Measures', 'Definitions', false],
    ['/register/findings/f1', 'Inspections', 'Findings', false],
    ['/register/visits/v1', 'Inspections', 'Register', false],
    ['/bring-in-a-plan/d1', 'Plan', 'Plan', false],
    ['/assurance/ledger/add', 'Assurance', 'Claims', false],
    ['/assurance/outcomes/o1', 'Assurance', 'Outcomes', false],
    ['/set-up-a-trust', 'Oversight', 'Bodies', false],
    ['/kept-back', 'Board', 'Kept back', true],
    ['/journal?before=5', 'Record', 'Journal', true],
  ])('knows at %j that one is in %s, on %s', (rest, section, page, isExact) => {
    expect(at(rest)).toMatchObject({ section, current: [section], page: [[page, isExact]] })
  })
  it('has eight sections for the lead, and none that a person may see nothing of', () => {
    expect(at('').sections).toEqual(['Overview', 'Measures', 'Inspections', 'Plan', 'Assurance', 'Oversight', 'Board', 'Record'])
    expect(navigationFor(visitAs('analyst'), '/programmes/exampleshire/people').pages?.map(({ text }) => text)).not.toContain('Journal')
  })
})
