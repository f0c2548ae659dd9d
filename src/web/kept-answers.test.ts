import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodingFor, keepAnswers, type PlainAnswer } from './kept-answers.ts'

const answer = (content: string, code = 200): PlainAnswer => ({ code, mediaType: 'text/html', content, name: null })
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()

describe('answers kept for everybody', () => {
  it('are made once while the record stays as it is, also when many ask at once', async () => {
    let times = 0
    const give = keepAnswers({ state: () => 'one', tell: () => {} })
    const make = async () => answer(String((times += 1)))
    const given = await Promise.all([give('/a', make), give('/a', make), give('/a', make)])
    expect([...given, await give('/a', make)].map(({ forms }) => text(forms.identity))).toEqual(['1', '1', '1', '1'])
  })
  it('are made anew after a change of the record', async () => {
    let state = 'one'
    const give = keepAnswers({ state: () => state, tell: () => {} })
    expect(text((await give('/a', async () => answer('old'))).forms.identity)).toBe('old')
    state = 'two'
    expect(text((await give('/a', async () => answer('new'))).forms.identity)).toBe('new')
  })
  it('stay when they cannot be made, and the fault is told', async () => {
    let state = 'one'
    const faults: unknown[] = []
    const give = keepAnswers({ state: () => state, tell: (fault) => faults.push(fault) })
    await give('/concern', async () => answer('call us'))
    state = 'two'
    const down = async (): Promise<PlainAnswer> => { throw new Error('no database') }
    expect(text((await give('/concern', down)).forms.identity)).toBe('call us')
    expect(faults).toHaveLength(1)
    await expect(give('/never-asked', down)).rejects.toThrow('no database')
  })
  it('are not kept where there is nothing, and go when a page goes', async () => {
    let state = 'one'
    const give = keepAnswers({ state: () => state, tell: () => {} })
    await give('/a', async () => answer('here'))
    state = 'two'
    expect((await give('/a', async () => answer('gone', 404))).code).toBe(404)
    await expect(give('/a', async () => { throw new Error('down') })).rejects.toThrow('down')
  })
  it('unpack to the same words in each form', async () => {
    const { forms } = await keepAnswers({ state: () => '', tell: () => {} })('/a', async () => answer('Worried about a child? '.repeat(50)))
    expect([text(brotliDecompressSync(forms.br)), text(gunzipSync(forms.gzip))]).toEqual([text(forms.identity), text(forms.identity)])
    expect(forms.br.length).toBeLessThan(forms.identity.length)
  })
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['br;q=0.5', 'br'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('come to a browser that takes %s as %s', (accepts, form) => expect(encodingFor(accepts)).toBe(form))
})
