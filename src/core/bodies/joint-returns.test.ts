import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { knownBodies } from './known-bodies.ts'
import { jointReturnAmong, jointReturnOf } from './joint-returns.ts'

const known = (id: string) => knownBodies.find((each) => each.id === id)!
const joint = known('northamptonshire-return')

describe('a return that councils send together', () => {
  it('stands among the bodies looked at for each of its councils, and for nobody else', () => {
    const bodies = [known('kent-council'), joint]
    expect(['north-northamptonshire-council', 'west-northamptonshire-council'].map((id) => jointReturnAmong(known(id), bodies))).toEqual([joint, joint])
    expect(['kent-council', 'northamptonshire-county-council', 'northamptonshire-return', 'england'].map((id) => jointReturnAmong(known(id), bodies))).toEqual([null, null, null, null])
  })
  it('is nowhere where it is not among them', () => expect(jointReturnAmong(known('north-northamptonshire-council'), [known('kent-council')])).toBeNull())
  it('speaks for its councils from its first day', () =>
    expect(['2021-03-31', '2021-04-01'].map((on) => jointReturnOf('940', day(on))?.body.id ?? null)).toEqual([null, joint.id]))
})
