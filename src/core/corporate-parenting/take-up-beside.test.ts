import { describe, expect, it } from 'vitest'
import { programme } from '../../../test/support/cast.ts'
import { aPromise } from '../../../test/support/partners.ts'
import { aBody } from '../../../test/support/regime.ts'
import { bodyId } from '../bodies/body.ts'
import { day } from '../calendar/day.ts'
import type { CareLeaverPromiseId, TakeUp } from './corporate-parenting.ts'
import { takeUpBeside } from './take-up-beside.ts'

const cell = (id: string, isPromised = true) => ({ council: aBody(id, null, null), promise: isPromised ? { ...aPromise({ council: bodyId(id) }, programme), id: id as CareLeaverPromiseId } : null })
const counted = (promise: string, from: string, to: string, receiving = 1): TakeUp => ({ programme, promise: promise as CareLeaverPromiseId, from: day(from), to: day(to), receiving, eligible: 100 })
const both = { cells: [cell('north'), cell('west')] }
const told = (takeUps: readonly TakeUp[], row: Parameters<typeof takeUpBeside>[0] = both): string => {
  const found = takeUpBeside(row, takeUps)
  return found === null ? 'nothing' : `${found.from} ${found.to}: ${found.councils.map(({ council, takeUp }) => `${council.id} ${takeUp.receiving}`).join(', ')}`
}

describe('who had the same promise in each council', () => {
  const [old, recent] = [['2024-04-01', '2025-03-31'], ['2025-04-01', '2026-03-31']] as const
  it('is laid side by side for the latest time that both counted', () =>
    expect(told([counted('north', ...old, 10), counted('north', ...recent, 11), counted('west', ...old, 20), counted('west', ...recent, 21)])).toBe('2025-04-01 2026-03-31: north 11, west 21'))
  it('goes back to an earlier time where one has not counted the latest', () =>
    expect(told([counted('north', ...old, 10), counted('north', ...recent, 11), counted('west', ...old, 20)])).toBe('2024-04-01 2025-03-31: north 10, west 20'))
  it('is not told from half a year beside a whole one', () => expect(told([counted('north', ...recent), counted('west', '2025-04-01', '2025-09-30')])).toBe('nothing'))
  it('is not told where one counted nothing, or does not promise it', () => {
    expect(told([counted('north', ...recent)])).toBe('nothing')
    expect(told([counted('north', ...recent), counted('west', ...recent)], { cells: [cell('north'), cell('west', false)] })).toBe('nothing')
  })
  it('leaves out a council that does not promise it, and still lays the two others side by side', () =>
    expect(told([counted('north', ...recent, 3), counted('west', ...recent, 4)], { cells: [cell('north'), cell('east', false), cell('west')] })).toBe('2025-04-01 2026-03-31: north 3, west 4'))
})
