import { describe, expect, it } from 'vitest'
import { boundedMemory, noMemory, type BoundedMemory } from './bounded-memory.ts'

describe('a memory with a bound', () => {
  const held = (memory: ReturnType<typeof boundedMemory<string>>) => ['one', 'two', 'three'].map((name) => memory.held(name))
  it('holds what was kept, and nothing under another name', () => {
    const memory = boundedMemory<string>(10, ({ length }) => length)
    memory.keep('one', 'abc')
    expect(held(memory)).toEqual(['abc', null, null])
  })
  it('lets go of what was not asked for longest, and never holds more than its bound', () => {
    const memory = boundedMemory<string>(10, ({ length }) => length)
    memory.keep('one', 'aaaa')
    memory.keep('two', 'bbbb')
    memory.held('one')
    memory.keep('three', 'cccc')
    expect(held(memory)).toEqual(['aaaa', null, 'cccc'])
    memory.keep('two', 'b'.repeat(10))
    expect(held(memory)).toEqual([null, 'b'.repeat(10), null])
  })
  it('does not keep what is larger than its bound, and lets nothing go for it', () => {
    const memory = boundedMemory<string>(10, ({ length }) => length)
    memory.keep('one', 'aaaa')
    memory.keep('two', 'b'.repeat(11))
    expect(held(memory)).toEqual(['aaaa', null, null])
  })
  it('counts an answer that is kept again once', () => {
    const memory = boundedMemory<string>(10, ({ length }) => length)
    for (let time = 0; time < 5; time += 1) memory.keep('one', 'aaaa')
    memory.keep('two', 'bbbb')
    expect(held(memory)).toEqual(['aaaa', 'bbbb', null])
  })
  it('may be none at all', () => {
    const memory: BoundedMemory<string> = noMemory
    memory.keep('one', 'aaaa')
    expect(memory.held('one')).toBeNull()
  })
})
