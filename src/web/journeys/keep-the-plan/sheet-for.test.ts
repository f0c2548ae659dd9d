import { describe, expect, it } from 'vitest'
import { longPlan } from '../../../../test/support/long-plan.ts'
import type { RatingSkin } from '../../../core/plan/rating-skin.ts'
import { ratingSkins } from '../../../core/plan/rating-skins.data.ts'
import { linesTaken, sheetFor } from './sheet-for.ts'

const split = ratingSkins.find(({ code }) => code === 'split-screen')!
const printed = (actions: number, skin: RatingSkin | null = null): string => sheetFor(linesTaken(longPlan(actions), skin)).words.replace(/:.*| that can be read.*/, '')

describe('the sheet a plan is printed on', () => {
  it('is of A4 while that can be read, then of A3, and beyond that the page says that it takes several', () =>
    expect([8, 14, 22, 30, 50, 80, 120].map((actions) => printed(actions))).toEqual(['It prints on one sheet of A4.', 'It prints on one sheet of A4.', 'It prints on one sheet of A4.', 'It prints on one sheet of A3', 'It prints on one sheet of A3', 'It prints on one sheet of A3', 'It is too long for one sheet']))
  it('has room for a legend, and for a second mark beside each action', () => expect([printed(20), printed(20, split)]).toEqual(['It prints on one sheet of A4.', 'It prints on one sheet of A3']))
  it('is smaller the longer the titles are', () => {
    const { priorities, outcomes, actions } = longPlan(14)
    expect(linesTaken({ priorities, outcomes, actions: actions.map((each) => ({ ...each, title: each.title.repeat(3) })) }, null)).toBeGreaterThan(linesTaken({ priorities, outcomes, actions }, null) + 40)
  })
})
