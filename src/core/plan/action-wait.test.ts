import { describe, expect, it } from 'vitest'
import { chair, lead, programme, today } from '../../../test/support/cast.ts'
import { action } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { addWait, awaitedFor, endWait, type ActionWait, type ActionWaitId, type WaitSetting } from './action-wait.ts'
import type { ActionId } from './plan.ts'

const actions = [action('a'), action('b', { due: day('2026-05-31') }), action('c', { due: day('2026-12-31') }), action('gone', { delivery: 'withdrawn' })]
const id = (name: string): ActionId => name as ActionId
const said = { name: 'A', capacity: 'B', on: today }
const wait = (from: string, to: string, over: Partial<ActionWait> = {}): ActionWait => ({ id: `${from}-${to}` as ActionWaitId, programme, action: id(from), waitsFor: id(to), why: 'So.', said, ended: null, ...over })
const setting = (waits: readonly ActionWait[] = [], actor = lead): WaitSetting => ({ programme, actor, on: today, actions, waits })
const codeOf = (outcome: Refusal | { readonly kind: string }): string => (isRefusal(outcome) ? outcome.code : outcome.kind)
const add = (from: string, to: string, waits: readonly ActionWait[] = [], why = 'The form comes first.', actor = lead) => codeOf(addWait({ action: id(from), waitsFor: id(to), why }, 'new' as ActionWaitId, setting(waits, actor)))

describe('an action that waits for another', () => {
  it('is put in the plan with who said so and why', () => expect(addWait({ action: id('a'), waitsFor: id('b'), why: ' First. ' }, 'w' as ActionWaitId, setting())).toMatchObject({ kind: 'action-wait-added', wait: { action: 'a', waitsFor: 'b', why: 'First.', said: { name: 'Leonie Lead', on: today }, ended: null } }))
  it('cannot wait for itself, for one that waits for it, or round a ring of three', () => {
    expect(add('a', 'a')).toBe('waits-for-itself')
    expect(add('a', 'b', [wait('b', 'a')])).toBe('waits-for-itself')
    expect(add('a', 'b', [wait('b', 'c'), wait('c', 'a')])).toBe('waits-for-itself')
    expect(add('a', 'b', [wait('b', 'a', { ended: { ...said, why: 'No.' } })])).toBe('action-wait-added')
    expect(add('a', 'c', [wait('b', 'c'), wait('a', 'b')])).toBe('action-wait-added')
  })
  it('is refused for others, twice, without a reason, and for what is not to be done', () => {
    expect(add('a', 'b', [], 'So.', chair)).toBe('not-in-your-role')
    expect(add('a', 'b', [wait('a', 'b')])).toBe('already-there')
    expect(add('a', 'b', [], ' ')).toBe('no-reason')
    expect([add('a', 'gone'), add('gone', 'a'), add('a', 'nowhere')]).toEqual(['no-such-action', 'no-such-action', 'no-such-action'])
    expect(add('a', 'b', [], 'For the boy born on 3/4/2015.')).toBe('may-point-at-a-child')
  })
  it('ends with the reason, once, and stays on record', () => {
    const waits = [wait('a', 'b')]
    const end = (why: string, of = waits, actor = lead) => endWait('a-b' as ActionWaitId, why, setting(of, actor))
    expect(end('The form is there.')).toMatchObject({ kind: 'action-wait-ended', before: waits[0], wait: { id: 'a-b', ended: { why: 'The form is there.', on: today } } })
    expect([codeOf(end(' ')), codeOf(end('So.', [])), codeOf(end('So.', waits, chair)), codeOf(end('So.', [wait('a', 'b', { ended: { ...said, why: 'x' } })]))]).toEqual(['no-reason', 'not-there', 'not-in-your-role', 'not-there'])
  })
  it('says how what it waits for stands: done, in time, or later than its own end', () => {
    const waits = [wait('a', 'b'), wait('a', 'c'), wait('a', 'gone'), wait('b', 'c'), wait('a', 'b', { id: 'old' as ActionWaitId, ended: { ...said, why: 'x' } })]
    expect(awaitedFor(actions[0]!, actions, waits).map(({ first, standing }) => [first.id, standing])).toEqual([['b', 'in-time'], ['c', 'too-late'], ['gone', 'withdrawn']])
    expect(awaitedFor(actions[0]!, [actions[0]!, { ...actions[1]!, delivery: 'delivered' }], [wait('a', 'b')])[0]?.standing).toBe('done')
  })
})
