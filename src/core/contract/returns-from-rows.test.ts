import { describe, expect, it } from 'vitest'
import { aContract, aKpi, aRecord, aReturn, aVersion, north, of100, settingOf, south, speaker, trust } from '../../../test/support/contracts.ts'
import { aBody } from '../../../test/support/regime.ts'
import { day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { permissions } from '../people/permission.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import type { Row } from '../table/table.ts'
import type { ContractRecord } from './contract-record.ts'
import type { KpiReturn, KpiReturnId } from './kpi-return.ts'
import { stepProposals } from './ladder-proposals.ts'
import { readingsOfKpi } from './readings.ts'
import { returnsDue } from './returns-due.ts'
import { returnsFromRows } from './returns-from-rows.ts'

const bodies = [aBody('north', null, null), aBody('south', null, null), aBody('trust', null, null)]
const ann = speaker('Ann', 'analyst', trust)

const row = (body: string, over: Partial<Row> = {}): Row => ({ contract: 'contract', code: 'A1', from: '2025-10-01', to: '2025-12-31', version: null, body, numerator: 85, denominator: 100, value: null, gap: null, source: null, status: 'Final', quality: 'Sound', qualityNote: null, commentary: null, why: null, ...over })
/** The rows of both councils, of which what is said goes for the first. */
const both = (over: Partial<Row> = {}, other: Partial<Row> = {}): readonly Row[] => [row('North', over), row('south', { numerator: 90, ...other })]

const bring = (rows: readonly Row[], { record = aRecord() as ContractRecord | null, actor = ann as Actor, on = '2026-01-10', falls = false } = {}) => {
  let made = 0
  return returnsFromRows(record, { rows, rowNumbers: rows.map((_row, index) => index + 2) }, {
    setting: settingOf(actor, on), bodies, countingOf: () => ({ measure: null, mayFallBelowNothing: falls, measured: new Map() }), newId: () => `r${(made += 1)}` as KpiReturnId, file: { name: 'q3.csv', sha256: 'a'.repeat(64) as never },
  })
}
const submitted = (rows: readonly Row[], about: Parameters<typeof bring>[1] = {}): readonly KpiReturn[] => {
  const found = bring(rows, about)
  if (isRefusal(found) || found.kind !== 'returns') throw new Error(JSON.stringify(found))
  return found.brought.map(({ change }) => change.submitted)
}
const problems = (rows: readonly Row[], about: Parameters<typeof bring>[1] = {}): readonly string[] => {
  const found = bring(rows, about)
  return isRefusal(found) ? [found.code] : found.kind === 'problems' ? found.problems.map((each) => `${each.row} ${each.column}: ${each.rule}`) : ['none']
}
const given = aRecord({ returns: [aReturn('2025-10-01', of100(85), of100(90))] })

describe('who may bring in figures of a contract', () => {
  // The same as for one figure: both halves are needed, and every cell is written down.
  const cells = memberRoles.flatMap((role) => ([trust, north, south, undefined] as const).map((body) => [role, body] as const))
  const allowed: readonly MemberRole[] = ['director', 'analyst', 'partner']
  it.each(cells)('%s who speaks for %s', (role, body) => {
    const found = bring(both(), { actor: speaker('Eve', role, body) })
    const expected = !allowed.includes(role) ? 'not-in-your-role' : body === trust ? 'returns' : 'no-voice'
    expect(isRefusal(found) ? found.code : found.kind).toBe(expected)
    expect(permissions['submit-kpi-return'][role]).toBe(allowed.includes(role))
  })
  it('is nobody who is not a member, and nobody after the provider left', () => {
    expect(problems(both(), { actor: { kind: 'person', person: 'x' as never, name: 'X', memberships: [] } })).toEqual(['not-a-member'])
    const gone = aContract({ parties: aContract().parties.map((each) => (each.side === 'provider' ? { ...each, to: day('2025-12-31') } : each)) as never })
    expect(problems(both(), { record: aRecord({ contract: gone }) })).toEqual(['not-a-party'])
    expect(problems(both(), { record: null })).toEqual(['no-such-contract'])
  })
})

describe('figures in a file', () => {
  it('are submitted in the name of whoever brings them, and keep the file they came in', () =>
    expect(submitted(both())).toMatchObject([{ id: 'r1', code: 'A1', version: 1, why: null, by: { name: 'Ann', body: trust, on: '2026-01-10' }, file: { name: 'q3.csv' }, figures: [{ body: north, figure: of100(85) }, { body: south, figure: of100(90) }] }]))
  it('need their standing, quality, note and words in one row alone', () =>
    expect(submitted(both({ quality: 'read with caution', qualityNote: 'By hand.', commentary: 'Snow.' }, { status: null, quality: null }))).toMatchObject([{ status: 'final', quality: 'with-caution', qualityNote: 'By hand.', commentary: 'Snow.' }]))
  it('pass over rows that were left empty', () => {
    const empty = { numerator: null, denominator: null, status: null, quality: null }
    expect(bring([...both(), row('North', { ...empty, from: '2025-07-01', to: '2025-09-30' }), row('South', { ...empty, commentary: ' ' })])).toMatchObject({ brought: [{ rows: [2, 3] }], empty: 2 })
  })
  it('go up the ladder like any other figure, once they are on record', () => {
    const missed = (from: string, to: string) => both({ from, to, numerator: 70 }, { from, to })
    const after = aRecord({ returns: submitted([...missed('2025-07-01', '2025-09-30'), ...missed('2025-10-01', '2025-12-31')]) })
    expect(stepProposals(after, day('2026-01-10'))).toMatchObject([{ code: 'A1', rung: 'remedial-plan' }])
    expect(readingsOfKpi(after, 'A1' as never, day('2026-01-10')).at(-1)!.readings).toMatchObject([{ rating: 'missed' }, { rating: 'met' }, { rating: 'within-tolerance' }])
  })
  it('may be below nought where the measure that counts the same is a change', () => {
    const record = aRecord({ schedule: [aVersion(aKpi({ unit: 'count', target: null, tolerance: null, better: 'neither' }))] })
    const falls = both({ numerator: null, denominator: null, value: -3 }, { numerator: null, denominator: null, value: 2 })
    expect(submitted(falls, { record, falls: true })[0]!.figures[0]!.figure).toEqual({ kind: 'value', value: -3 })
    expect(problems(falls, { record })).toEqual(['2 Figure: a figure is not a number of 0 or more'])
  })
})

describe('figures in a file that are given again', () => {
  it('need a reason, and make the next submission beside the first', () => {
    expect(problems(both({ numerator: 80 }), { record: given })).toEqual(['2 Why it was given again: nothing says why'])
    expect(submitted(both({ numerator: 80, why: 'Counted twice.' }), { record: given })).toMatchObject([{ version: 2, why: 'Counted twice.' }])
    expect(submitted(both({ numerator: 80, version: 1, why: 'Counted twice.' }, { version: 1 }), { record: given })).toMatchObject([{ version: 2 }])
  })
  it('change nothing where the file stands on record already, whole or corrected in it', () => {
    const corrected = both({ numerator: 80, version: 1, why: 'Counted twice.' }, { version: 1 })
    const [second] = submitted(corrected, { record: given })
    const third = submitted(both({ numerator: 81, why: 'And once more.' }), { record: aRecord({ returns: [...given.returns, second!] }) })
    for (const returns of [[...given.returns, second!], [...given.returns, second!, ...third]]) expect(bring(corrected, { record: aRecord({ returns }) })).toMatchObject({ kind: 'returns', brought: [], unchanged: 1, overtaken: [] })
  })
  it('say so where they were corrected since, and nobody meant to go back without a word', () => {
    const record = aRecord({ returns: [...given.returns, ...submitted(both({ numerator: 80, why: 'Counted twice.' }), { record: given })] })
    expect(bring(both(), { record })).toMatchObject({ brought: [], unchanged: 1, overtaken: [{ version: 2 }] })
    expect(submitted(both({ why: 'They were right at first.' }), { record })).toMatchObject([{ version: 3, why: 'They were right at first.' }])
  })
  it('can come with the whole history, in any order of rows', () => {
    const history = [...both({ numerator: 80, version: 2, why: 'Counted twice.' }, { version: 2 }), ...both({ version: 1 }, { version: 1 })]
    expect(submitted(history).map(({ version, why }) => [version, why])).toEqual([[1, null], [2, 'Counted twice.']])
    expect(bring(history, { record: given })).toMatchObject({ brought: [{ change: { submitted: { version: 2 } } }], unchanged: 1 })
  })
  it.each<[string, readonly Row[], string]>([
    ['an earlier submission that was touched', [...both({ version: 1, numerator: 70 }, { version: 1 }), ...both({ version: 2, numerator: 80, why: 'Counted twice.' }, { version: 2 })], '2 Submission: differs from submission 1 on record, and there is a later one'],
    ['the reason of last time for other figures', both({ version: 2, numerator: 79, why: 'Counted twice.' }, { version: 2 }), '2 Why it was given again: is the reason of the last submission'],
    ['a reason rewritten', both({ version: 2, numerator: 80, why: 'A better reason.' }, { version: 2 }), '2 Why it was given again: is another reason than was given, and nothing else is other than on record'],
    ['a gap in the numbers', both({ version: 4, numerator: 79, why: 'x' }, { version: 4 }), '2 Submission: comes after submission 3, which is neither in the file nor on record'],
    ['final figures made provisional', both({ numerator: 79, why: 'x', status: 'Provisional' }, { status: 'Provisional' }), '2 Provisional or final: final figures do not become provisional again'],
    ['a reason with no other figure', both({ numerator: 80, why: 'Something.' }), '2 Why it was given again: nothing is other than in the last submission'],
  ])('are refused: %s', (_what, rows, problem) => {
    const record = aRecord({ returns: [...given.returns, ...submitted(both({ numerator: 80, why: 'Counted twice.' }), { record: given })] })
    expect(problems(rows, { record })).toEqual([problem])
  })
})

describe('a fault in a file', () => {
  it.each<[readonly Row[], string]>([
    [both({ contract: 'other' }), '2 Contract ID: is another contract'],
    [both({ code: null }), '2 Code: is missing'],
    [both({ code: 'Z9' }, { code: 'Z9' }), '2 Code: Z9 was not in the schedule then'],
    [both({ from: null }), '2 First day of the period: is missing'],
    [both({ to: '2025-12-30' }, { to: '2025-12-30' }), '2 First day of the period: these are not the days of a period of this indicator'],
    [both({ from: '2026-01-01', to: '2026-03-31' }, { from: '2026-01-01', to: '2026-03-31' }), '2 Last day of the period: the period is not over yet'],
    [both({ from: '2024-01-01', to: '2024-03-31' }, { from: '2024-01-01', to: '2024-03-31' }), '2 First day of the period: the contract had not begun'],
    [both({ body: 'East' }), '2 Council: is no council that figures of this contract are given for'],
    [both({ body: 'trust' }), '2 Council: is no council that figures of this contract are given for'],
    [both({}, { body: 'North' }), '2 Council: has no row for south'],
    [both({ version: 1.5 }), '2 Submission: is no number of a submission'],
    [both({ numerator: null }), '2 How many: is missing'],
    [both({ denominator: null }), '2 Out of how many: is missing'],
    [both({ numerator: 120 }), '2 How many: more were counted than there were'],
    [both({ numerator: 1.5 }), '2 How many: what is divided is not two whole numbers'],
    [both({ denominator: 0 }), '2 Out of how many: something was counted out of nothing'],
    [both({ numerator: null, denominator: null, value: 101 }), '2 Figure: a percentage is above 100'],
    [both({ value: 84 }), '2 Figure: is not what the two numbers come to'],
    [both({ gap: 'Lost.' }), '2 Why there is no figure: stands beside a figure'],
    [both({ numerator: null, denominator: null }), '2 How many: is missing'],
    [both({ source: 'a-measure' }), '2 Measure it was taken from (ID): is named, and no measure counts the same as this indicator'],
    [both({ status: 'Firm' }), '2 Provisional or final: is neither of the two'],
    [both({ status: null }, { status: null }), '2 Provisional or final: is missing'],
    [both({ quality: 'Good' }), '2 Quality: is none of the three'],
    [both({ quality: null }, { quality: null }), '2 Quality: is missing'],
    [both({ quality: 'Not reliable' }, { quality: null }), '2 What to be careful of: the figures are flagged, and nothing says why'],
    [both({ commentary: 'One.' }, { commentary: 'Other.' }), '3 Commentary: differs from row 2 of the same submission'],
    [both({ why: 'Because.' }), '2 Why it was given again: gives a reason though nothing was given before'],
  ])('%j', (rows, problem) => expect(problems(rows)).toContain(problem))
  it('is told with every other one, in the order of the rows, and then nothing is taken', () =>
    expect(problems([...both({ from: '2025-07-01', to: '2025-09-30' }, { from: '2025-07-01', to: '2025-09-30' }), ...both({ numerator: 120 }, { denominator: 0 })])).toEqual(['4 How many: more were counted than there were', '5 Out of how many: something was counted out of nothing']))
  it('is told with what is wrong in rows that could be read', () => expect(problems([row('North', { numerator: 120 }), row('South', { quality: 'Good' })])).toEqual(['2 How many: more were counted than there were', '3 Quality: is none of the three']))
  it('is told where a council stands twice in one submission', () => expect(problems([...both(), row('North', { numerator: 3 })])).toEqual(['4 Council: stands in row 2 too']))
})

describe('what is due', () => {
  it('is every period that is over and has no figures, the first due first', () => {
    const on = day('2026-02-01')
    expect(returnsDue(given, on).map(({ code, period, due }) => `${code} ${period.from} ${due}`)).toEqual(['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01'].map((from, index) => `A1 ${from} ${['2024-07-30', '2024-10-30', '2025-01-30', '2025-04-30', '2025-07-30', '2025-10-30'][index]}`))
  })
})
