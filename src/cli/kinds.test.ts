import { describe, expect, it } from 'vitest'
import { instrumentKinds } from '../core/intervention/instrument-kinds.data.ts'
import type { InstrumentKind } from '../core/intervention/instrument-kind.ts'
import { refuse } from '../core/refusal.ts'
import { kindsCommand } from './kinds.ts'

const run = async (words: readonly string[], input = '') => {
  const added: InstrumentKind[] = []
  let [printed, said] = ['', '']
  const command = kindsCommand(() => ({
    list: async () => instrumentKinds,
    add: async (kind) => {
      if (kind.code === 'minded-to') return refuse('stands-already', 'It is there.', 'Choose another.')
      added.push(kind)
      return kind
    },
  }))
  const code = await command({ words, readInput: async () => input, print: (text) => (printed += text), say: (text) => (said += text), isInteractive: false })
  return { code, printed, said, added }
}
const kind = { code: 'warning-letter', name: 'Warning letter', whatItIs: 'A letter.', force: 'warning', sources: [{ title: 'Guidance' }] }

describe('the kinds of notice, for the host', () => {
  it('are listed as JSON', async () => expect(JSON.parse((await run(['list'])).printed)).toHaveLength(instrumentKinds.length))
  it('are added from standard input', async () => {
    const { code, added } = await run(['add'], JSON.stringify(kind))
    expect([code, added[0]]).toEqual([0, { ...kind, power: null, from: null, to: null, stages: [], sources: [{ title: 'Guidance', url: null }] }])
  })
  it('are refused with the refusal printed and exit code 1', async () => {
    const { code, printed } = await run(['add'], JSON.stringify({ ...kind, code: 'minded-to' }))
    expect([code, JSON.parse(printed)]).toEqual([1, { refusal: { code: 'stands-already', message: 'It is there.', what_to_do: 'Choose another.' } }])
  })
  it.each([['no JSON', 'x', 'no JSON'], ['parts missing', '{"code":"a"}', 'name, whatItIs, force']])('say what is wrong with %s', async (_what, input, words) => {
    await expect(run(['add'], input)).rejects.toThrow(words)
  })
  it('take no other action', async () => expect(run(['remove'])).rejects.toThrow('list or add'))
})
