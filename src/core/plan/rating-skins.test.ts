import { describe, expect, it } from 'vitest'
import { impactStates } from '../assurance/impact-state.ts'
import { deliveryStates } from './plan.ts'
import { ratingsOf, type RatingSkin } from './rating-skin.ts'
import { ratingSkins } from './rating-skins.data.ts'

const pairs = deliveryStates.flatMap((delivery) => impactStates.map((impact) => ({ delivery, impact })))
const codesOf = (skin: RatingSkin): readonly string[] => pairs.flatMap(({ delivery, impact }) => ratingsOf(skin, delivery, impact).map(({ code }) => code))
const skin = (code: string): RatingSkin => ratingSkins.find((each) => each.code === code)!

describe.each(ratingSkins.map((each) => [each.name, each] as const))('the skin %s', (_, each) => {
  it('has a rating in its legend for every pair of states', () => expect(pairs.filter(({ delivery, impact }) => ratingsOf(each, delivery, impact).length !== (each.kind === 'one' ? 1 : 2))).toEqual([]))
  it('has no rating in its legend that nothing has, and none twice', () => {
    const used = new Set(codesOf(each))
    expect(each.legend.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([])
    expect(new Set(each.legend.map(({ words }) => words)).size).toBe(each.legend.length)
  })
  it('says every rating in words', () => expect(each.legend.every(({ words, means }) => words !== '' && means !== '')).toBe(true))
  it('names its source in words that people outside this project know', () => expect(each.source).not.toMatch(/\.md/))
})

describe('what skins may not say', () => {
  it.each(['brag', 'amber-e'])('%s is blue only where the work is done and its effect is proved', (code) => {
    const blue = pairs.filter(({ delivery, impact }) => ratingsOf(skin(code), delivery, impact).some((each) => each.code === 'blue'))
    expect(blue).toEqual([{ delivery: 'delivered', impact: 'evidenced' }, { delivery: 'delivered', impact: 'sustained' }])
  })
  it('Amber E tells work that is embedding from work at risk', () => {
    expect(ratingsOf(skin('amber-e'), 'delivered', 'too-early')[0]?.words).toBe('Amber E')
    expect(ratingsOf(skin('amber-e'), 'at-risk', 'too-early')[0]?.words).toBe('Amber')
  })
  it('the split screen never works one half out from the other', () => {
    for (const { delivery, impact } of pairs) expect(ratingsOf(skin('split-screen'), delivery, impact)).toEqual([ratingsOf(skin('split-screen'), delivery, 'sustained')[0], ratingsOf(skin('split-screen'), 'delivered', impact)[1]])
  })
})
