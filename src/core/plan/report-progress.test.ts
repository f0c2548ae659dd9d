import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { isRefusal } from '../refusal.ts'
import { heldNumbers } from '../assurance/numbers-in-words.ts'
import type { DataVoice } from '../assurance/statement.ts'
import { bodyId } from '../bodies/body.ts'
import { measureId } from '../measure/measure.ts'
import { chair, lead, outsider, owner, programme, today } from '../../../test/support/cast.ts'
import { action } from '../../../test/support/states.ts'
import { deliverySteps, statesAhead } from './delivery-steps.ts'
import { deliveryStates, type DeliveryState } from './plan.ts'
import { carries } from './carries.ts'
import { reportProgress, type ProgressIntent, type UpdateId } from './report-progress.ts'
import { quietAfterDays, silentActions, slippageOf, timesSlipped, type DueMove } from './slippage.ts'

const said: ProgressIntent = { delivery: 'on-track', changedForChildren: 'Nothing yet.', howWeKnow: 'The weekly list.', why: null, newDue: null, agreedBy: null }
const before = action('a1', { delivery: 'on-track', due: day('2026-06-30'), start: day('2026-01-05'), owner: 'Head of early help', partner: null, milestones: [] })
const by = (actor: Actor, data: readonly DataVoice[] = []) => ({ programme, actor, on: today, id: 'u1' as UpdateId, restsOn: { data, actions: [before], closures: [], numbers: heldNumbers([], [], []) } })
const code = (intent: Partial<ProgressIntent>, over: Partial<typeof before> = {}, actor: Actor = lead): string => {
  const outcome = reportProgress({ ...before, ...over }, { ...said, ...intent }, by(actor))
  return isRefusal(outcome) ? outcome.code : outcome.kind
}

/** The table again: where an update may take an action, and what it must be given. */
const steps: Readonly<Record<DeliveryState, string>> = {
  'not-started': 'not-started on-track at-risk+why off-track+why delivered',
  'on-track': 'on-track at-risk+why off-track+why delivered',
  'at-risk': 'on-track at-risk+why off-track+why delivered',
  'off-track': 'on-track at-risk+why off-track+why delivered',
  delivered: 'on-track+why at-risk+why off-track+why delivered',
  withdrawn: '',
}

describe('a step of delivery', () => {
  const cells = deliveryStates.flatMap((from) => deliveryStates.map((to) => ({ from, to, allowed: steps[from].split(' ').find((step) => step.split('+')[0] === to) ?? null })))
  it.each(cells)('from $from to $to: $allowed', ({ from, to, allowed }) => {
    const refused = from === 'withdrawn' ? 'already-withdrawn' : 'no-such-step'
    expect(code({ delivery: to, why: 'Two posts are empty; an agency fills them.' }, { delivery: from })).toBe(allowed === null ? refused : 'progress-reported')
    expect(code({ delivery: to }, { delivery: from })).toBe(allowed === null ? refused : allowed.endsWith('+why') ? 'no-why' : 'progress-reported')
    expect(statesAhead(from).includes(to)).toBe(allowed !== null)
  })
  it('withdraws in the plan alone, and nothing comes back from there', () => {
    expect(deliveryStates.filter((from) => deliverySteps[from].withdrawn !== null)).toEqual(['not-started', 'on-track', 'at-risk', 'off-track'])
    expect(Object.values(deliverySteps.withdrawn).every((step) => step === null)).toBe(true)
  })
})

describe('an update', () => {
  it.each<[string, Partial<ProgressIntent>, string]>([
    ['does not say what changed for children', { changedForChildren: ' ' }, 'nothing-for-children'],
    ['does not say how anybody knows', { howWeKnow: '' }, 'no-way-of-knowing'],
    ['moves the date without a reason', { newDue: day('2026-09-30'), agreedBy: 'The board' }, 'no-why'],
    ['moves the date and nobody agreed', { newDue: day('2026-09-30'), why: 'The rota is late.' }, 'nobody-agreed'],
    ['ends before it starts', { newDue: day('2026-01-04'), why: 'Done early.', agreedBy: 'The board' }, 'due-before-start'],
  ])('is refused where it %s', (_, intent, expected) => expect(code(intent)).toBe(expected))
  it('is refused where a milestone that is not reached would lie after the end', () => {
    const milestones = [{ due: day('2026-05-29'), what: 'Rota begins', isReached: false }]
    const moved = { newDue: day('2026-04-30'), why: 'The money ends.', agreedBy: 'The board' }
    expect(code(moved, { milestones })).toBe('milestone-after-due')
    expect(code(moved, { milestones: [{ ...milestones[0]!, isReached: true }] })).toBe('progress-reported')
  })
  it('keeps the words, both dates and both states', () => {
    const outcome = reportProgress(before, { ...said, delivery: 'off-track', why: ' The rota is late. ', newDue: day('2026-09-30'), agreedBy: 'The board, 12 February 2026' }, by(owner))
    if (isRefusal(outcome)) throw new Error(outcome.message)
    expect(outcome.update).toMatchObject({ capacity: 'Head of early help', delivery: { before: 'on-track', after: 'off-track' }, due: { before: '2026-06-30', after: '2026-09-30' }, why: 'The rota is late.', agreedBy: 'The board, 12 February 2026' })
    expect(outcome.action).toEqual({ ...before, delivery: 'off-track', due: '2026-09-30' })
  })
  it('names nobody who agreed where the date stays', () => {
    const outcome = reportProgress(before, { ...said, agreedBy: 'The board', newDue: before.due }, by(lead))
    expect(isRefusal(outcome) ? outcome.code : outcome.update.agreedBy).toBeNull()
  })
})

describe('whose action it is', () => {
  it.each<[string, Actor, Partial<typeof before>, boolean]>([
    ['the lead, for any action', lead, {}, true],
    ['the owner by post', owner, {}, true],
    ['the owner by post, however it is written', owner, { owner: ' head of EARLY help ' }, true],
    ['the owner by name', owner, { owner: 'Oskar Owner' }, true],
    ['whoever shares the work', owner, { owner: 'Police', partner: 'Head of early help' }, true],
    ['an owner of something else', owner, { owner: 'Head of assessment' }, false],
    ['nobody where no owner is named', owner, { owner: null }, false],
    ['the chair', chair, {}, false],
    ['an outsider', outsider, {}, false],
  ])('%s', (_, actor, over, expected) => expect(carries(actor, { ...before, ...over }, today)).toBe(expected))
  it('is told apart from not being allowed to report at all', () => {
    expect(code({}, { owner: 'Head of assessment' }, owner)).toBe('not-yours-to-report')
    expect(code({}, {}, chair)).toBe('not-in-your-role')
    expect(code({}, {}, outsider)).toBe('not-a-member')
  })
})

describe('slippage', () => {
  const move = (on: string, from: string, to: string): DueMove => ({ action: before.id, on: day(on), before: day(from), after: day(to), why: 'Late.', agreedBy: null })
  it('counts moves to a later day, from the first date to the last', () => {
    const slippage = slippageOf({ ...before, due: day('2026-12-18') }, [move('2026-05-01', '2026-09-30', '2026-12-18'), move('2026-02-01', '2026-06-30', '2026-09-30'), { ...move('2026-02-01', '2026-01-01', '2027-01-01'), action: action('another').id }])
    expect({ first: slippage.first, days: slippage.days, times: timesSlipped(slippage), moves: slippage.moves.length }).toEqual({ first: '2026-06-30', days: 171, times: 2, moves: 2 })
  })
  it('does not call a move to an earlier day a slip', () => expect(timesSlipped(slippageOf({ ...before, due: day('2026-05-29') }, [move('2026-02-01', '2026-06-30', '2026-05-29')]))).toBe(0))
  it('is nothing where the date stands', () => expect(slippageOf(before, [])).toEqual({ first: before.due, moves: [], days: 0 }))
})

describe('silence', () => {
  const started = (start: string, delivery: DeliveryState = 'on-track') => ({ ...before, start: day(start), delivery })
  it.each([
    ['2026-01-19', quietAfterDays, 0],
    ['2026-01-18', quietAfterDays + 1, 1],
  ])('begins after six weeks: started %s, %d days', (start, _, count) => expect(silentActions([started(start)], [], today)).toHaveLength(count))
  it('ends with a word, and is no matter once the work is delivered', () => {
    const outcome = reportProgress(before, said, by(lead))
    if (isRefusal(outcome)) throw new Error(outcome.message)
    expect(silentActions([started('2025-01-01')], [outcome.update], today)).toEqual([])
    expect(silentActions([started('2025-01-01', 'delivered'), started('2025-01-01', 'withdrawn')], [], today)).toEqual([])
    expect(silentActions([{ ...started('2025-01-01'), start: null }], [], today)).toEqual([])
  })
})

describe('words that the record does not bear out', () => {
  const voice = (shows: DataVoice['shows']): DataVoice => ({ measure: measureId('m'), name: 'Decisions in time', body: bodyId('sampleshire'), shows, since: null, dataTo: null })
  const claimed: ProgressIntent = { ...said, changedForChildren: 'Decisions have improved. Families wait as before.' }
  it('stop the update until a reason is given', () => expect(reportProgress(before, claimed, by(lead, [voice('cannot-be-told')]))).toMatchObject({ code: 'record-contradicts' }))
  it('stand beside it with the reason', () =>
    expect(reportProgress(before, { ...claimed, goingOn: ' Two teams say so. ' }, by(lead, [voice('cannot-be-told')]))).toMatchObject({ update: { flags: { flagged: [{ sentence: 'Decisions have improved.', flag: 'no-special-cause' }], goingOn: 'Two teams say so.' } } }))
  it('are looked for in how one knows, too', () => expect(reportProgress(before, { ...said, howWeKnow: 'The new way is embedded.' }, by(lead))).toMatchObject({ code: 'record-contradicts' }))
  it('need nothing where the figures bear them out, and a reason given for nothing is not kept', () => expect(reportProgress(before, { ...claimed, goingOn: 'All the same.' }, by(lead, [voice('better')]))).toMatchObject({ update: { flags: null } }))
})
