import { describe, expect, it } from 'vitest'
import { chair, lead, outsider, owner, programme, today } from '../../../test/support/cast.ts'
import { inspection } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { answerLegalDuty } from './answer-legal-duty.ts'

const received = inspection('i', { received: day('2026-01-05') })
const intent = { duty: 'publish-report', how: 'met', on: day('2026-02-10'), reason: ' On the council’s site. ', source: null } as const
const where = { programme, actor: lead, today, before: null }

describe('that a duty of the law was met', () => {
  it('is recorded with its day and what shows it', () =>
    expect(answerLegalDuty(received, intent, where)).toMatchObject({ kind: 'legal-duty-answered', before: null, answer: { inspection: 'i', duty: 'publish-report', on: '2026-02-10', reason: 'On the council’s site.' } }))
  it('may be corrected, with what stood before', () => {
    const first = answerLegalDuty(received, intent, where)
    if (first.kind === 'refusal') throw new Error(first.message)
    expect(answerLegalDuty(received, { ...intent, on: day('2026-02-11') }, { ...where, before: first.answer })).toMatchObject({ before: { on: '2026-02-10' }, answer: { on: '2026-02-11' } })
  })
  it('may be on the day the report arrived and today, and on no day outside', () => {
    const on = (iso: string) => answerLegalDuty(received, { ...intent, on: day(iso) }, where)
    expect([on('2026-01-05').kind, on('2026-03-02').kind]).toEqual(['legal-duty-answered', 'legal-duty-answered'])
    expect([on('2026-01-04'), on('2026-03-03')]).toMatchObject([{ code: 'before-receipt' }, { code: 'in-the-future' }])
  })
  it.each([
    ['no visit', null, intent, where, 'no-such-inspection'],
    ['a visit elsewhere', inspection('i', { programme: 'elsewhere' as typeof programme, received: day('2026-01-05') }), intent, where, 'no-such-inspection'],
    ['no day of receipt', inspection('i'), intent, where, 'clock-does-not-run'],
    ['a letter', inspection('i', { visit: 'monitoring-visit', received: day('2026-01-05') }), intent, where, 'clock-does-not-run'],
    ['a duty nobody made', received, { ...intent, duty: 'sing' }, where, 'no-such-duty'],
    ['no words', received, { ...intent, reason: ' ' }, where, 'no-reason'],
    ['an owner of actions', received, intent, { ...where, actor: owner }, 'not-in-your-role'],
    ['somebody outside', received, intent, { ...where, actor: outsider }, 'not-a-member'],
  ] as const)('is refused with %s', (_what, visit, sent, at, code) => expect(answerLegalDuty(visit, sent, at)).toMatchObject({ kind: 'refusal', code }))
  it('is for the chair to say too', () => expect(answerLegalDuty(received, intent, { ...where, actor: chair }).kind).toBe('legal-duty-answered'))
})
