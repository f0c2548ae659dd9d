import { describe, expect, it } from 'vitest'
import { lead, owner, outsider, programme, today } from '../../../test/support/cast.ts'
import { aRegime } from '../../../test/support/regime.ts'
import { isRefusal } from '../refusal.ts'
import { bodyId } from './body.ts'
import { successions } from './changed-councils.data.ts'
import { knownBodies } from './known-bodies.ts'
import { lackedOf, takeCouncilIn } from './take-council-in.ts'

const emptyRegime = aRegime({})
const publicly = { bodies: knownBodies, successions }
const take = (council: string, { actor = lead, regime = emptyRegime } = {}) => takeCouncilIn(council, publicly, { programme, actor, on: today, regime })

describe('a council of public record', () => {
  it('comes in with the council it came of, the other that came of it, the return they send together, and with what joins them', () => {
    const taken = take('north-northamptonshire-council')
    if (isRefusal(taken)) throw new Error(taken.message)
    expect(taken.bodies.map(({ id }) => id).toSorted()).toEqual(['north-northamptonshire-council', 'northamptonshire-county-council', 'northamptonshire-return', 'west-northamptonshire-council'])
    expect(taken.successions.map(({ predecessor, successor, on }) => `${predecessor} ${successor} ${on}`).toSorted()).toEqual([
      'northamptonshire-county-council north-northamptonshire-council 2021-04-01', 'northamptonshire-county-council west-northamptonshire-council 2021-04-01',
    ])
    // Public record knows more of a body than a programme keeps.
    expect(Object.keys(taken.bodies[0])).toEqual(['id', 'kind', 'name', 'dfeCode', 'gssCode', 'validFrom', 'validTo'])
  })
  it('that never changed comes in alone', () => expect(take('kent-council')).toMatchObject({ bodies: [{ id: 'kent-council', dfeCode: '886' }], successions: [] }))
  it('leaves out what the programme has', () => {
    const first = take('north-northamptonshire-council')
    if (isRefusal(first)) throw new Error(first.message)
    const regime = { ...emptyRegime, bodies: first.bodies.filter(({ id }) => id === bodyId('northamptonshire-county-council')) }
    expect(take('north-northamptonshire-council', { regime })).toMatchObject({ bodies: { length: 3 }, successions: { length: 2 } })
    expect(take('west-northamptonshire-council', { regime: { ...regime, bodies: first.bodies } })).toMatchObject({ code: 'already-there' })
  })
  it('that was here before its joint return was known brings the return, and nothing twice', () => {
    const first = take('north-northamptonshire-council')
    if (isRefusal(first)) throw new Error(first.message)
    const before = { ...emptyRegime, bodies: first.bodies.filter(({ kind }) => kind !== 'joint-return'), successions: first.successions }
    expect(take('north-northamptonshire-council', { regime: before })).toMatchObject({ bodies: [{ id: 'northamptonshire-return', kind: 'joint-return' }], successions: [] })
    expect(lackedOf(bodyId('west-northamptonshire-council'), publicly, { bodies: first.bodies, successions: first.successions })).toEqual({ bodies: [], successions: [] })
  })
  it.each([
    ['that nobody knows', take('atlantis'), 'no-such-council'],
    ['that is a region', take('east-midlands'), 'no-such-council'],
    ['by an owner of actions', take('kent-council', { actor: owner }), 'not-in-your-role'],
    ['by an outsider', take('kent-council', { actor: outsider }), 'not-a-member'],
  ] as const)('%s is refused', (_what, outcome, code) => expect(isRefusal(outcome) ? outcome.code : outcome.kind).toBe(code))
})
