import { describe, expect, it } from 'vitest'
import { whoIsReminded } from './paper-writers.ts'

const writers = [{ name: 'Ada Sample', capacity: 'Performance analyst' }, { name: 'Bo Sample', capacity: 'Head of service' }, { name: 'Cy Sample', capacity: 'Head of service' }]

describe('who is reminded of a paper', () => {
  it.each([
    ['the one whose post it is', 'performance analyst ', 'Reminded: Ada Sample.'],
    ['the one whose name it is', 'Ada Sample', 'Reminded: Ada Sample.'],
    ['everybody in that post', 'Head of service', 'Reminded: Bo Sample, Cy Sample.'],
    ['nobody, and says so', 'Analyst', 'Nobody in this programme has that name or post, so no reminder goes out.'],
  ])('is %s', (_what, owner, words) => expect(whoIsReminded({ owner }, writers)).toBe(words))
})
