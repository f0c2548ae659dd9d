import { describe, expect, it } from 'vitest'
import { day, type Day } from '../calendar/day.ts'
import { isOlderRelease } from './older-release.ts'
import { measureId } from './measure.ts'

const [one, other] = [measureId('re-referrals'), measureId('other')]
const reach = (to: string): ReadonlyMap<typeof one, Day> => new Map([[one, day(to)]])

describe('an older release', () => {
  it.each<readonly [string, string, string, boolean]>([
    ['ends before what is on record', '2024-03-31', '2025-03-31', true],
    ['is not one that ends the day it does: then the later to come in is the newer', '2025-03-31', '2025-03-31', false],
    ['is not one that goes further', '2026-03-31', '2025-03-31', false],
    ['is told by the day', '2025-03-30', '2025-03-31', true],
  ])('%s', (_what, file, onRecord, expected) => expect(isOlderRelease(reach(file), reach(onRecord), one)).toBe(expected))

  it('is told of each measure by itself, and not where one side says nothing of it', () => {
    expect(isOlderRelease(reach('2024-03-31'), reach('2025-03-31'), other)).toBe(false)
    expect(isOlderRelease(new Map(), reach('2025-03-31'), one)).toBe(false)
    expect(isOlderRelease(reach('2024-03-31'), new Map(), one)).toBe(false)
  })
})
