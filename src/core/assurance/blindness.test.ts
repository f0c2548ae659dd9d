import { describe, expect, it } from 'vitest'
import { aStatement } from '../../../test/support/assurance-changes.ts'
import type { PersonId } from '../people/person.ts'
import { asSeenBy, asSeenByAll, type Reader } from './blindness.ts'
import { resultOf, standingImpact } from './standing.ts'
import type { Said, Settlement, Statement } from './statement.ts'

const by = (name: string): Said => ({ ...aStatement('x').said, by: name as PersonId, name })
const owner: Reader = { kind: 'person', person: 'owner' as PersonId, isReviewer: false }
const chair: Reader = { kind: 'person', person: 'chair' as PersonId, isReviewer: true }
const quality: Reader = { kind: 'person', person: 'quality' as PersonId, isReviewer: true }
const director: Reader = { kind: 'person', person: 'director' as PersonId, isReviewer: false }
const service: Reader = { kind: 'service' }
const readers = { owner, chair, quality, director, service }

const claim = aStatement('claim', { said: by('owner'), isBlind: true, impact: 'evidenced' })
const view = aStatement('view', { voice: 'view', said: by('chair'), isBlind: true, impact: 'no-effect' })
const second = aStatement('second', { voice: 'view', said: by('quality'), isBlind: true, impact: 'no-effect' })
const settlement = { outcome: claim.outcome, round: 1 } as Settlement

/** For each phase of a blind review, who sees the words of which statement. */
const phases: readonly { readonly phase: string; readonly statements: readonly Statement[]; readonly settled?: true; readonly sees: Readonly<Record<keyof typeof readers, string>> }[] = [
  { phase: 'the claim alone', statements: [claim], sees: { owner: 'claim', chair: '', quality: '', director: '', service: 'claim' } },
  { phase: 'a view alone', statements: [view], sees: { owner: '', chair: 'view', quality: '', director: '', service: 'view' } },
  { phase: 'both voices', statements: [claim, view], sees: { owner: 'claim view', chair: 'claim view', quality: '', director: 'claim view', service: 'claim view' } },
  { phase: 'a second view', statements: [claim, view, second], sees: { owner: 'claim view second', chair: 'claim view second', quality: 'claim view second', director: 'claim view second', service: 'claim view second' } },
  { phase: 'settled before the second reviewer spoke', statements: [claim, view], settled: true, sees: { owner: 'claim view', chair: 'claim view', quality: 'claim view', director: 'claim view', service: 'claim view' } },
  { phase: 'a later round', statements: [claim, view, { ...claim, id: 'later' as Statement['id'], round: 2 }], sees: { owner: 'claim view later', chair: 'claim view', quality: 'claim view', director: 'claim view', service: 'claim view later' } },
]

describe('a blind review', () => {
  const cells = phases.flatMap((each) => Object.entries(each.sees).map(([reader, sees]) => ({ ...each, reader: reader as keyof typeof readers, sees })))
  it.each(cells)('$phase: $reader sees “$sees”', ({ statements, settled, reader, sees }) => {
    const seen = asSeenBy(statements, readers[reader], settled === true ? [settlement] : [])
    expect(seen.flatMap((each) => (each.sight === 'open' ? [each.id] : [])).join(' ')).toBe(sees)
  })
  it('keeps of a sealed statement only that it was made, by whom and when', () => {
    const [sealed] = asSeenBy([claim], chair, [])
    expect(Object.keys(sealed!).toSorted()).toEqual(['id', 'isBlind', 'outcome', 'programme', 'round', 'said', 'sight', 'voice'])
    expect(JSON.stringify(sealed)).not.toContain('evidenced')
  })
  it('does not let the state that stands give a sealed round away', () => {
    const agreed = [claim, { ...view, impact: 'evidenced' as const }]
    const known = (reader: Reader) => ({ statements: asSeenBy(agreed, reader, []), settlements: [] })
    expect(standingImpact(known(director), claim.outcome)).toBe('evidenced')
    expect(standingImpact(known(quality), claim.outcome)).toBe('not-yet-due')
    expect(resultOf(known(quality), claim.outcome, 1)).toEqual({ kind: 'sealed' })
  })
})

describe('a paper that every member reads', () => {
  const openIn = (statements: readonly Statement[], people: readonly Reader[], settled = false): string => asSeenByAll(statements, people, settled ? [settlement] : []).flatMap((each) => (each.sight === 'open' ? [each.id] : [])).join(' ')
  it.each([
    ['nothing while one voice is missing', [claim], [owner, chair], false, ''],
    ['both voices where the only reviewer has spoken', [claim, view], [owner, chair, director], false, 'claim view'],
    ['nothing while a reviewer has not spoken', [claim, view], [owner, chair, quality, director], false, ''],
    ['everything once all reviewers have spoken', [claim, view, second], [owner, chair, quality, director], false, 'claim view second'],
    ['everything once the difference is settled', [claim, view], [owner, chair, quality, director], true, 'claim view'],
    ['nothing of one voice where there are no members', [claim], [], false, ''],
  ] as const)('tells %s', (_, statements, people, settled, told) => expect(openIn(statements, people, settled)).toBe(told))
})

describe('an open review', () => {
  it('hides nothing from anybody', () => {
    for (const reader of Object.values(readers)) expect(asSeenBy([{ ...claim, isBlind: false }], reader, [])[0]?.sight).toBe('open')
  })
  it('stays blind in a round that began blind, though the programme changed its mind', () => {
    expect(asSeenBy([claim, { ...second, isBlind: false }], chair, []).every(({ sight }) => sight === 'sealed')).toBe(true)
  })
})

describe('how the voices of a round stand', () => {
  const known = (statements: readonly Statement[]) => ({ statements: asSeenBy(statements, service, []), settlements: [] })
  it.each([
    ['nothing', [], { kind: 'nothing-said' }],
    ['the claim alone', [claim], { kind: 'waiting', for: 'view' }],
    ['the view alone', [view], { kind: 'waiting', for: 'claim' }],
    ['two that differ', [claim, view], { kind: 'reviewers-differ' }],
    ['two that agree', [claim, { ...view, impact: 'evidenced' as const }], { kind: 'agreed', impact: 'evidenced' }],
    ['two views that differ from each other', [claim, { ...view, impact: 'evidenced' as const }, second], { kind: 'reviewers-differ' }],
  ] as const)('%s', (_name, statements, result) => expect(resultOf(known(statements), claim.outcome, 1)).toEqual(result))
  it('leaves what stood before standing while reviewers differ', () => {
    const rounds = [claim, { ...view, impact: 'evidenced' as const }, { ...claim, id: 'c2' as Statement['id'], round: 2, impact: 'sustained' as const }, { ...view, id: 'v2' as Statement['id'], round: 2 }]
    expect(standingImpact(known(rounds), claim.outcome)).toBe('evidenced')
  })
})
