import { describe, expect, it } from 'vitest'
import { aBody } from '../../../test/support/regime.ts'
import { aChange, aContract, aKpi, aRecord, aVersion, loader, north, settingOf, south, speaker, trust } from '../../../test/support/contracts.ts'
import { day } from '../calendar/day.ts'
import { isRefusal } from '../refusal.ts'
import { contractYears, partiesOn, type ContractId } from './contract.ts'
import { endsOn, moneyOn } from './contract-record.ts'
import { contractClauses } from './contract-clauses.ts'
import { enterContract, type ContractIntent } from './enter-contract.ts'
import { enterKpi } from './enter-kpi.ts'
import { daysOfYear, financialYear, financialYearOf, parseFinancialYear } from './financial-year.ts'
import { giveForecast, type ForecastId } from './give-forecast.ts'
import { faultInKpi, partsThatDiffer, type Kpi, type KpiCode } from './kpi.ts'
import { faultInLadder, rungAfter } from './ladder.ts'
import { above, parsePounds, pence } from './money.ts'
import { lastDayOfVersion, overlapWith, versionOn } from './schedule.ts'

const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : outcome === null ? 'nothing' : (outcome as { kind: string }).kind)

describe('money', () => {
  it.each([
    ['£185,329,000', 18_532_900_000],
    ['1250.50', 125_050],
    ['0', 0],
    ['1,25', null],
    ['12.5', null],
    ['-5', null],
    ['about 5', null],
    ['99999999999999', null],
  ])('%s is %s pence', (typed, amount) => expect(parsePounds(typed)).toBe(amount))
  it('is whole pence and nothing else', () => {
    expect(() => pence(0.5)).toThrow('not a whole number of pence')
    expect(above(pence(300), pence(100))).toBe(200)
  })
})

describe('a financial year', () => {
  it.each([['2024-03-31', '2023/24'], ['2024-04-01', '2024/25'], ['1999-12-31', '1999/00']])('of %s is %s', (on, year) => expect(financialYearOf(day(on))).toBe(year))
  it('ends on 31 March', () => expect(daysOfYear(financialYear('2023/24'))).toEqual({ from: '2023-04-01', to: '2024-03-31' }))
  it.each(['2024/26', '24/25', '2024-25', ''])('is not %j', (word) => expect(parseFinancialYear(word)).toBeNull())
})

describe('the years of a contract', () => {
  it('of a leap day follow one another without a gap', () => {
    const years = contractYears({ begins: day('2024-02-29'), ends: null }, day('2029-01-01'))
    expect(years.map((each) => `${each.from} ${each.to}`)).toEqual(['2024-02-29 2025-02-27', '2025-02-28 2026-02-27', '2026-02-28 2027-02-27', '2027-02-28 2028-02-28', '2028-02-29 2029-02-27'])
  })
  it('end with the contract, and none begins after today', () => {
    expect(contractYears({ begins: day('2024-04-01'), ends: day('2025-09-30') }, day('2026-01-01')).map((each) => each.to)).toEqual(['2025-03-31', '2025-09-30'])
    expect(contractYears({ begins: day('2024-04-01'), ends: null }, day('2024-03-31'))).toEqual([])
  })
})

describe('entering a contract', () => {
  const bodies = [aBody('north', null, null), aBody('south', null, null), aBody('trust', null, null)]
  const { id: _id, programme: _programme, ...signed } = aContract()
  const enter = (over: Partial<ContractIntent>, actor = loader as Parameters<typeof settingOf>[0]) => codeOf(enterContract({ ...signed, ...over }, bodies, { id: 'c' as ContractId, setting: settingOf(actor) }))
  const party = (body: typeof north, side: 'council' | 'provider') => ({ body, side, from: day('2024-04-01'), to: null, note: null })
  it('takes one with two councils and a trust', () => expect(enter({})).toBe('contract-entered'))
  it.each<[string, Partial<ContractIntent>]>([
    ['no-title', { title: ' ' }],
    ['ends-before-it-begins', { ends: day('2024-03-31') }],
    ['no-provider', { parties: [party(north, 'council')] }],
    ['no-provider', { parties: [party(north, 'council'), party(south, 'provider'), party(trust, 'provider')] }],
    ['no-council', { parties: [party(trust, 'provider')] }],
    ['party-twice', { parties: [party(north, 'council'), party(north, 'provider')] }],
    ['reports-for-nobody', { reportsFor: [] }],
    ['reports-for-nobody', { reportsFor: [trust] }],
    ['date-outside-term', { dates: [{ kind: 'break', on: day('2029-04-01'), what: 'Leave.' }] }],
    ['sum-twice', { sums: [...signed.sums, ...signed.sums] }],
    ['ladder-out-of-order', { ladder: { steps: [{ rung: 'remedial-plan', misses: 2 }, { rung: 'step-in', misses: 2 }], meetingFrom: null } }],
    ['no-source', { sources: [{ title: '', url: null }] }],
  ])('refuses: %s', (code, over) => expect(enter(over)).toBe(code))
  it('refuses a party that is not on record', () => expect(codeOf(enterContract(signed, bodies.slice(1), { id: 'c' as ContractId, setting: settingOf() }))).toBe('no-such-body'))
  it('is not for an analyst', () => expect(enter({}, speaker('Ann', 'analyst', trust))).toBe('not-in-your-role'))
  it('makes duties of the provider and of each council', () => {
    const clauses = contractClauses(signed)
    expect(clauses.map((each) => `${each.clause} ${each.holder.kind === 'body' ? each.holder.body : ''}`)).toEqual(['1 trust', '2 trust', '3 north', '4 south'])
    expect(clauses[0]!.due).toEqual({ kind: 'every', months: 3, first: '2024-07-30' })
  })
})

describe('a ladder', () => {
  const ladder = aContract().ladder!
  it.each([[0, null], [1, 'performance-concern'], [2, 'remedial-plan'], [3, 'remedial-plan'], [4, 'step-in'], [9, 'step-in']])('after %i misses: %s', (misses, rung) => expect(rungAfter(ladder, misses)).toBe(rung))
  it('asks for no meeting from a step it does not have', () => expect(codeOf(faultInLadder({ steps: [{ rung: 'remedial-plan', misses: 2 }], meetingFrom: 'step-in' }))).toBe('ladder-out-of-order'))
})

describe('an indicator', () => {
  it.each<[string, Partial<Kpi>]>([
    ['nothing', {}],
    ['nothing', { tolerance: 85 }],
    ['nothing', { better: 'lower', target: 20, tolerance: 23 }],
    ['nothing', { better: 'neither', target: null, tolerance: null }],
    ['no-code', { code: 'A 1' as KpiCode }],
    ['no-definition', { definition: ' ' }],
    ['no-data-owner', { dataOwner: '' }],
    ['not-a-share', { target: 101 }],
    ['not-a-number', { target: NaN }],
    ['not-a-number', { tolerance: -1 }],
    ['target-without-direction', { better: 'neither' }],
    ['tolerance-without-target', { target: null }],
    ['tolerance-on-the-wrong-side', { tolerance: 86 }],
    ['tolerance-on-the-wrong-side', { better: 'lower', target: 20, tolerance: 19 }],
  ])('%s', (code, over) => expect(codeOf(faultInKpi(aKpi(over)))).toBe(code))
  it('has a target and a tolerance below nought where the measure that counts the same is a change, and is a plain count', () => {
    const falls = { better: 'lower', target: -10, tolerance: -4, measure: 'net-change' } as const
    const said = (over: Partial<Kpi>, isChange: boolean) => codeOf(faultInKpi(aKpi({ ...falls, ...over }), isChange))
    expect([said({ unit: 'count' }, true), said({ unit: 'count' }, false), said({ unit: 'percent' }, true), said({ unit: 'days' }, true), said({ unit: 'count', tolerance: -11 }, true)]).toEqual([
      'nothing', 'not-a-number', 'not-a-number', 'not-a-number', 'tolerance-on-the-wrong-side',
    ])
    const entered = (isChange: boolean) => codeOf(enterKpi(aRecord(), aKpi({ ...falls, unit: 'count', code: 'B1' as KpiCode }), settingOf(), isChange))
    expect([entered(true), entered(false)]).toEqual(['kpi-entered', 'not-a-number'])
  })
  it('says in what two wordings differ', () => expect(partsThatDiffer(aKpi(), aKpi({ tolerance: 75, name: 'Other' }))).toEqual(['name', 'tolerance']))
  it('is entered as signed until something rests on the schedule', () => {
    const enter = (record: Parameters<typeof enterKpi>[0], kpi = aKpi({ code: 'B1' as KpiCode })) => codeOf(enterKpi(record, kpi, settingOf()))
    expect(enter(aRecord())).toBe('kpi-entered')
    expect(enter(aRecord(), aKpi())).toBe('already-in-the-schedule')
    expect(enter(aRecord({ changes: [aChange({ kind: 'term', before: null, becomes: day('2030-03-31') })] }))).toBe('schedule-closed')
    expect(enter(null)).toBe('no-such-contract')
  })
})

describe('the schedule', () => {
  const schedule = [aVersion(), aVersion(aKpi({ target: 90 }), { number: 2, from: day('2026-04-01') })]
  it('has one version on each day', () => {
    expect(['2024-03-31', '2024-04-01', '2026-03-31', '2026-04-01'].map((on) => versionOn(schedule, 'A1' as KpiCode, day(on))?.number ?? null)).toEqual([null, 1, 1, 2])
    expect(lastDayOfVersion(schedule, schedule[0]!)).toBe('2026-03-31')
    expect(lastDayOfVersion(schedule, schedule[1]!)).toBeNull()
  })
  it('refuses a version that would hold on the days of another', () => {
    expect(codeOf(overlapWith(schedule, 'A1' as KpiCode, day('2026-04-01')))).toBe('versions-overlap')
    expect(codeOf(overlapWith(schedule, 'A1' as KpiCode, day('2026-04-02')))).toBe('nothing')
    expect(codeOf(overlapWith([aVersion(aKpi(), { to: day('2026-05-31') })], 'A1' as KpiCode, day('2026-05-31')))).toBe('versions-overlap')
  })
})

describe('what is agreed on a day', () => {
  const agreed = (from: string) => ({ kind: 'in-force', agreedOn: day('2026-01-20'), from: day(from) }) as const
  it('is what was signed until a change is in force', () => {
    const record = aRecord({
      changes: [
        aChange({ kind: 'term', before: day('2029-03-31'), becomes: day('2031-03-31') }, { outcome: agreed('2026-03-01') }),
        aChange({ kind: 'sum', year: financialYear('2025/26'), before: pence(1), becomes: pence(5) }, { number: 2, outcome: agreed('2026-03-01') }),
        aChange({ kind: 'sum', year: financialYear('2026/27'), before: null, becomes: pence(9) }, { number: 3 }),
      ],
    })
    expect(['2026-02-28', '2026-03-01'].map((on) => endsOn(record, day(on)))).toEqual(['2029-03-31', '2031-03-31'])
    expect(moneyOn(record, day('2026-02-28'))).toMatchObject([{ year: '2025/26', sum: 18_532_900_000, isProvisional: true }])
    expect(moneyOn(record, day('2026-03-01'))).toMatchObject([{ year: '2025/26', sum: 5, isProvisional: false, note: 'Set by change 2.' }])
  })
  it('has the parties of that day', () => {
    const [one, other, provider] = aContract().parties
    const contract = aContract({ parties: [provider!, { ...one!, to: day('2025-03-31') }, { ...other!, from: day('2025-04-01') }] })
    expect(['2025-03-31', '2025-04-01'].map((on) => partiesOn(contract, day(on)).map((each) => each.body))).toEqual([['north', 'trust'], ['south', 'trust']])
  })
})

describe('a forecast', () => {
  const give = (actor: Parameters<typeof settingOf>[0], year = '2026/27', why = 'Homes cost more.') =>
    codeOf(giveForecast(aRecord(), { year: financialYear(year), forecast: pence(5), why, voice: { body: trust } }, { id: 'f' as ForecastId, setting: settingOf(actor) }))
  it('is given by somebody who speaks for the party, within the term, with a reason', () => {
    expect(give(speaker('Tess', 'partner', trust))).toBe('forecast-given')
    expect(give(speaker('Nia', 'councillor', north))).toBe('no-voice')
    expect(give(loader, '2023/24')).toBe('year-outside-term')
    expect(give(loader, '2029/30')).toBe('year-outside-term')
    expect(give(loader, '2026/27', ' ')).toBe('no-reason')
  })
})
