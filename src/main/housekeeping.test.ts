import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startHousekeeping } from './housekeeping.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-31T09:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const watched = (forget: () => Promise<void> = async () => undefined) => {
  const [instants, faults]: [string[], unknown[]] = [[], []]
  const stop = startHousekeeping({
    forgetBefore: (instant) => {
      instants.push(instant)
      return forget()
    },
    now: () => new Date().toISOString(),
    logFault: (fault) => faults.push(fault),
  })
  return { instants, faults, stop }
}

it('forgets at the start and every day what is more than thirty days old', async () => {
  const { instants, stop } = watched()
  await vi.advanceTimersByTimeAsync(2 * 86_400_000)
  expect(instants).toEqual(['2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'])
  stop()
  await vi.advanceTimersByTimeAsync(2 * 86_400_000)
  expect(instants).toHaveLength(3)
})

it('tells of a fault and tries again the next day', async () => {
  const { instants, faults, stop } = watched(() => Promise.reject(new Error('away')))
  await vi.advanceTimersByTimeAsync(86_400_000)
  expect([instants.length, faults.length]).toEqual([2, 2])
  stop()
})
