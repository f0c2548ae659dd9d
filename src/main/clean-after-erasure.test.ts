import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startCleaning } from './clean-after-erasure.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const watched = (clean: (round: number) => Promise<number>) => {
  let rounds = 0
  const faults: unknown[] = []
  const stop = startCleaning({ clean: () => clean((rounds += 1)), logFault: (fault) => faults.push(fault) })
  return { rounds: () => rounds, faults, stop }
}

it('cleans at the start and every minute until it is stopped', async () => {
  const { rounds, stop } = watched(async () => 0)
  await vi.advanceTimersByTimeAsync(2 * 60_000)
  expect(rounds()).toBe(3)
  await stop()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(rounds()).toBe(3)
})

it('tells of a fault and tries again after an hour', async () => {
  const { rounds, faults, stop } = watched((round) => (round === 1 ? Promise.reject(new Error('disk full')) : Promise.resolve(1)))
  await vi.advanceTimersByTimeAsync(59 * 60_000)
  expect([rounds(), faults.length]).toEqual([1, 1])
  await vi.advanceTimersByTimeAsync(60_000)
  expect([rounds(), faults.length]).toEqual([2, 1])
  await stop()
})

it('waits when it is stopped for the cleaning that runs', async () => {
  let finish: (cleaned: number) => void = () => undefined
  const { stop } = watched(() => new Promise((done) => (finish = done)))
  let isStopped = false
  const stopping = stop().then(() => (isStopped = true))
  await vi.advanceTimersByTimeAsync(1000)
  expect(isStopped).toBe(false)
  finish(1)
  await stopping
  expect(isStopped).toBe(true)
})
