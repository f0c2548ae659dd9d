import { describe, expect, it } from 'vitest'
import { rememberWhile } from './remember-while.ts'

const remembering = (first: string | null = 'one') => {
  let [state, asked]: [string | null, number] = [first, 0]
  const remember = rememberWhile<number>(() => state)
  return {
    turnTo: (next: string | null) => void (state = next),
    ask: (name = 'ada', answer: () => Promise<number | null> = async () => asked) =>
      remember(name, () => {
        asked += 1
        return answer()
      }),
    asked: () => asked,
  }
}

describe('what is remembered while nothing is written', () => {
  it('is asked once, each name by itself', async () => {
    const memory = remembering()
    expect(await memory.ask()).toBe(1)
    expect(await memory.ask()).toBe(1)
    expect(await memory.ask('ben')).toBe(2)
  })
  it('is asked again after a write', async () => {
    const memory = remembering()
    await memory.ask()
    memory.turnTo('two')
    expect(await memory.ask()).toBe(2)
  })
  it('is nothing where others may write', async () => {
    const memory = remembering(null)
    await memory.ask()
    await memory.ask()
    expect(memory.asked()).toBe(2)
  })
  it('holds no answer that began before a write and came after it', async () => {
    const memory = remembering()
    let finish = (_value: number): void => undefined
    const slow = memory.ask('ada', () => new Promise((done) => (finish = done)))
    memory.turnTo('two')
    expect(await memory.ask()).toBe(2)
    finish(99)
    expect(await slow).toBe(99)
    expect(await memory.ask()).toBe(2)
  })
  it('holds neither what failed nor what found nothing', async () => {
    const memory = remembering()
    await expect(memory.ask('ada', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await memory.ask('ada', async () => null)).toBeNull()
    expect(await memory.ask()).toBe(3)
  })
})
