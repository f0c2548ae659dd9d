import { describe, expect, it } from 'vitest'
import { anObligation, aRegime, toBody } from '../../../test/support/regime.ts'
import { addDays, day } from '../calendar/day.ts'
import { exactly } from '../calendar/stated-day.ts'
import { memberRoles } from '../people/role.ts'
import { dueDays, type DueDay } from './duty-calendar.ts'
import { isReminded, reminderStage, toRemind } from './reminder.ts'

const due = day('2026-03-31')
const dueOn = (today: string, by = due): readonly DueDay[] =>
  dueDays({ regime: aRegime({ obligations: [anObligation('plan', toBody('county'), '2026-01-01', { kind: 'by', on: exactly(by) })] }), inspections: [], answers: [] }, { from: day('2026-01-01'), to: day('2026-12-31') }, day(today))

describe('the stage of a reminder', () => {
  it.each([
    [15, null], [14, 'in-fourteen-days'], [8, 'in-fourteen-days'], [7, 'in-seven-days'], [2, 'in-seven-days'], [1, 'in-one-day'], [0, 'in-one-day'],
    [-1, 'overdue-1'], [-7, 'overdue-1'], [-8, 'overdue-2'], [-14, 'overdue-2'], [-15, 'overdue-3'],
  ] as const)('with %i days left is %s', (left, stage) => expect(reminderStage(due, addDays(due, -left))).toBe(stage))
})

describe('what a person is told', () => {
  it('is each due day once in a stage, also where the service stood still on the first day of it', () => {
    const days = dueOn('2026-03-20')
    const first = toRemind(days, [], day('2026-03-20'))
    expect(first.map(({ stage }) => stage)).toEqual(['in-fourteen-days'])
    const told = first.map(({ due: { key }, stage }) => ({ due: key, stage }))
    expect(toRemind(days, told, day('2026-03-20'))).toEqual([])
    expect(toRemind(days, told, day('2026-03-24')).map(({ stage }) => stage)).toEqual(['in-seven-days'])
  })
  it('is nothing about what is met or lifted', () => {
    const [one] = dueOn('2026-03-20')
    for (const state of ['met', 'met-late', 'cancelled', 'not-known'] as const) expect(toRemind([{ ...one!, state }], [], day('2026-03-20'))).toEqual([])
  })
})

describe('who is reminded', () => {
  it('are those who carry duties or watch over them, unless they choose otherwise', () => {
    expect(memberRoles.filter((role) => isReminded([role], null))).toEqual(['chair', 'commissioner', 'director', 'programme-lead'])
    expect(memberRoles.filter((role) => isReminded([role], false))).toEqual([])
    expect(memberRoles.filter((role) => isReminded([role], true))).toEqual([...memberRoles])
  })
  it('is nobody without a role today, whatever they chose', () => expect(isReminded([], true)).toBe(false))
})
