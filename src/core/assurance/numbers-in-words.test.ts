import { describe, expect, it } from 'vitest'
import { action as anAction } from '../../../test/support/states.ts'
import { day } from '../calendar/day.ts'
import { flagsInWords } from './claims-in-words.ts'
import { flagOnNumber, heldNumbers, numbersInWords, type HeldNumbers } from './numbers-in-words.ts'

const share = (value: number, numerator: number | null = null, denominator: number | null = null) => ({ value, numerator, denominator })
/** A share that rose from 62.1 to 84.3 in six figures, the latest 43 of 51; and caseloads that fell from 24 to 16. */
const held: HeldNumbers = {
  series: [
    { isPercent: true, figures: [share(62.1), share(66), share(71.4), share(78.2), share(80.5), share(84.3, 43, 51)] },
    { isPercent: false, figures: [share(24), share(21), share(20), share(19), share(17.4), share(16)] },
  ],
  written: ['Dip sample of 30 closed contacts. In 27 of 30 the reason was written down. Parents agreed in 91% of them.'],
  plan: { delivered: 12, live: 40 },
}
const flags = (text: string, numbers = held) => numbersInWords(text).map((said) => flagOnNumber(said, numbers))

describe('a number in a text', () => {
  it.each([
    ['84% of contacts were decided in a day.', [null]], ['84.3 per cent are in time.', [null]], ['85% are in time.', ['other-number']], ['43 of 51 were in time.', [null]], ['44 of 51 were in time.', ['other-number']],
    ['62% are in time.', ['other-number']], ['In May it was 62%.', [null]], ['It rose from 62% to 84%.', [null, null]], ['About 83% are in time.', [null]], ['More than 80% are in time.', [null]], ['More than 90% are in time.', ['other-number']],
    ['Eight in ten are seen.', []], ['8 in 10 are seen in time.', [null]], ['9 in 10 are seen in time.', ['other-number']], ['It is up by 22%.', [null]], ['It rose by 22 per cent and by 40%.', [null, 'other-number']],
    ['Caseloads fell from 24 to 16.', [null]], ['Caseloads stand at 16.', [null]], ['Caseloads fell to 12.', ['other-number']], ['Caseloads are down to 16 each.', [null]],
    ['In 27 of 30 the reason was written down.', [null]], ['27 out of 30 had a reason.', [null]], ['Parents agreed in 91% of cases.', [null]], ['28 of 30 had a reason.', ['other-number']],
    ['30% of the plan is complete.', [null]], ['57% of the plan is complete.', ['other-number']], ['12 of 40 actions are delivered.', [null]], ['30% of children wait.', ['other-number']],
  ] as const)('“%s” %j', (text, wanted) => expect(flags(text)).toEqual(wanted))

  it.each([
    'The target is 90% by March.', 'The plan is to bring the share to 15 in 100 by March 2027.', 'England stands at 88 per cent.', 'We want 90% in time.', 'It is not 84%.', 'It cost £40 of 100 each.', 'By 4 of May all is ready.', 'Part 2 of 5 was given.', 'This is page 3 of 10.', 'We met on 12 November 2026.',
    'It rose in 2026.', 'The new rota began at 9am and is cut at 17:00.', 'Twelve workers started.', 'We interviewed 12 families.', 'Is it 84%?', 'The limit of 90% was agreed.', '1 of 2024 was lost.', 'Visits every 10 working days.', 'Sickness could fall to 3 days.', 'Up to 12 weeks of help is given.',
  ])('“%s” asserts no number about how things are', (text) => expect(numbersInWords(text)).toEqual([]))

  it('is tied to nothing where no figure of its sort is on record', () => {
    const nothing = heldNumbers([], [], [])
    expect([flags('84% are in time.', nothing), flags('It fell to 12.', nothing), flags('43 of 51 are in time.', { ...nothing, series: [held.series[1]!] })]).toEqual([['tied-to-nothing'], ['tied-to-nothing'], ['tied-to-nothing']])
  })
  it('is the figure of the newest months unless the sentence looks back', () => expect([flags('78% are in time.'), flags('71% are in time.'), flags('In spring 71% were in time.')]).toEqual([[null], ['other-number'], [null]]))
  it('is counted over the actions that stand', () => {
    const plan = heldNumbers([], [], [anAction('a1', { delivery: 'delivered' }), anAction('a2', { delivery: 'on-track' }), anAction('a3', { delivery: 'withdrawn' })])
    expect([flags('50% of the plan is complete.', plan), flags('1 of 3 actions is complete.', plan)]).toEqual([[null], ['tied-to-nothing']])
  })
})

describe('that the work is done', () => {
  const today = day('2026-11-20')
  const flagged = (text: string, delivery: 'on-track' | 'delivered' | null) =>
    flagsInWords(text, { data: [], actions: delivery === null ? [] : [anAction('a1', { delivery })], closures: [], numbers: held }, today).map(({ flag }) => flag)
  it.each([
    ['This action is complete.', 'on-track', ['not-delivered']], ['This action is complete.', 'delivered', []], ['The action is closed.', 'delivered', ['not-closed']], ['The plan is delivered.', null, ['tied-to-nothing']],
    ['57% of the plan is complete.', 'delivered', ['other-number']], ['30% of the plan is complete.', 'on-track', []],
  ] as const)('“%s” of an action that is %s: %j', (text, delivery, wanted) => expect(flagged(text, delivery)).toEqual(wanted))
})
