import { describe, expect, it } from 'vitest'
import { html } from './html.ts'
import { keepMiddles } from './kept-middles.ts'
import type { Answer } from './page.ts'

const answer = (words: string): Answer => ({ kind: 'page', title: words, body: html`<p>${words}</p>` })
/** Counts how often each name was drawn. */
const drawing = () => {
  const drawn: string[] = []
  const keep = keepMiddles()
  return { drawn, ask: (name: string) => keep(name, async () => (drawn.push(name), answer(name))) }
}

describe('the kept middles of pages', () => {
  it('are drawn once for each name, also when many ask at once', async () => {
    const { drawn, ask } = drawing()
    const given = await Promise.all([ask('one'), ask('one'), ask('two'), ask('one')])
    expect(drawn).toEqual(['one', 'two'])
    expect(given.map(({ answer: each }) => (each.kind === 'page' ? each.title : ''))).toEqual(['one', 'one', 'two', 'one'])
  })
  it('are drawn again after a fault, which is kept by nobody', async () => {
    const keep = keepMiddles()
    await expect(keep('one', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await keep('one', async () => answer('up'))).toMatchObject({ answer: { title: 'up' } })
  })
  it('go when sixty others were asked for since', async () => {
    const { drawn, ask } = drawing()
    for (let each = 0; each < 60; each += 1) await ask(`page ${each}`)
    await ask('page 0')
    await ask('page 60')
    await ask('page 0')
    await ask('page 1')
    expect(drawn.slice(60)).toEqual(['page 60', 'page 1'])
  })
})
