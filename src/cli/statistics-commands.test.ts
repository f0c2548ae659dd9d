import { describe, expect, it } from 'vitest'
import { wire as wireArrows } from '../main/commands/arrows.ts'
import { wire as wireCharts } from '../main/commands/charts.ts'
import { wire as wireSpc } from '../main/commands/spc.ts'
import { readIndicators, readPanel } from '../sources/early-warning-panel/read.ts'
import { arrowStretches } from '../statistics/arrows/arrow-stretches.ts'
import { countArrows } from '../statistics/arrows/count-arrows.ts'
import { arrows } from './arrows.ts'
import { WrongCall, type Command } from './command.ts'

/** Runs a command on invented input. */
const run = async (command: Command, input: unknown, words: readonly string[] = []) => {
  const said: string[] = []
  const code = await command({
    words,
    readInput: async () => (typeof input === 'string' ? input : JSON.stringify(input)),
    print: (text) => said.push(text),
    say: () => undefined,
    isInteractive: false,
  })
  return { code, output: JSON.parse(said.join('')) as Record<string, never> }
}

const points = (values: readonly unknown[]) => values.map((value, i) => ({ date: `2024-${String(i + 1).padStart(2, '0')}-01`, value }))
const input = (values: readonly unknown[], rest: object = {}) => ({
  improvement_direction: 'increase', target: null, rebase: [], fix_after_n: null, screen_outliers: true, points: points(values), ...rest,
})
const spcOf = (given: unknown, words: readonly string[] = []) => run(wireSpc(), { series: [{ id: 'a', input: given }] }, words)
const first = async (result: Promise<{ output: unknown }>, list: 'series' | 'charts' | 'funnels') =>
  ((await result).output as Record<string, readonly Record<string, unknown>[]>)[list]![0]!

describe('spc', () => {
  it('prints an analysis with null where a figure cannot be given', async () => {
    const { code, output } = await spcOf(input([5]))
    expect(code).toBe(0)
    expect(output).toEqual({
      series: [
        {
          id: 'a',
          groups: [
            {
              rebase_group: 0, first_date: '2024-01-01', n: 1, mean: 5, lpl: null, upl: null, mean_moving_range_before_screening: null,
              mean_moving_range: null, moving_ranges_screened_out: 0, short_group_warning: true,
            },
          ],
          points: [
            {
              date: '2024-01-01', value: 5, rebase_group: 0, outside_limits: null, relative_to_mean: 0, close_to_limits: null,
              special_cause_type: 'Common Cause', point_type: 'common_cause',
            },
          ],
          variation_icon: 'common_cause',
          assurance_icon: null,
          assurance_type: null,
          in_words: 'Cannot tell yet: there is only 1 figure, and 13 are needed to tell a change from routine variation. No target agreed.',
        },
      ],
    })
  })
  it('keeps all moving ranges when asked to, or when the series says so', async () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 40]
    const screenedOut = async (rest: object, words: readonly string[]) => {
      const { groups } = await first(spcOf(input(values, rest), words), 'series')
      return (groups as readonly Record<string, unknown>[])[0]!['moving_ranges_screened_out']
    }
    expect(await screenedOut({}, [])).toBe(1)
    expect(await screenedOut({}, ['--limits', 'screened'])).toBe(1)
    expect(await screenedOut({}, ['--limits', 'unscreened'])).toBe(0)
    expect(await screenedOut({}, ['--limits=unscreened'])).toBe(0)
    expect(await screenedOut({ screen_outliers: false }, [])).toBe(0)
  })
  it.each([
    ['increase', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 30], 'improvement_high'],
    ['decrease', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 30], 'concern_high'],
    ['increase', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 1], 'concern_low'],
    ['decrease', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 1], 'improvement_low'],
    ['neutral', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 30], 'neutral_high'],
    ['neutral', [...Array.from({ length: 9 }, (_, i) => 10 + (i % 2)), 1], 'neutral_low'],
  ])('where %s is better shows the icon of the last point', async (direction, values, icon) => {
    expect(await first(spcOf(input(values, { improvement_direction: direction })), 'series')).toMatchObject({ variation_icon: icon })
  })
  it.each([
    ['unknown-direction', input([1], { improvement_direction: 'up' })],
    ['wrong-member', input(['7'])],
    ['wrong-member', input([1], { points: [{ date: '2024-02-30', value: 1 }] })],
    ['wrong-member', input([1], { rebase: ['soon'] })],
    ['date-twice', input([1], { points: [...points([1]), ...points([2])] })],
    ['target-not-a-number', input([1], { target: '80' })],
    ['fix-not-a-count', input([1], { fix_after_n: 0 })],
    ['fix-not-a-count', input([1], { fix_after_n: 1.5 })],
    ['no-input', null],
  ])('refuses a series with %s and goes on with the others', async (code, wrong) => {
    const { code: exit, output } = await run(wireSpc(), { series: [{ id: 'bad', input: wrong }, { id: 'good', input: input([1, 2]) }] })
    const [bad, good] = output['series'] as unknown as readonly Record<string, unknown>[]
    expect(exit).toBe(1)
    expect(bad).toMatchObject({ id: 'bad', refusal: { code } })
    expect(Object.keys(bad!['refusal'] as object)).toEqual(['code', 'message', 'what_to_do'])
    expect(good).toMatchObject({ id: 'good', variation_icon: 'common_cause' })
  })
  it.each(['', 'not json', '[]', '{}', '{"series": {}}'])('is a wrong call with %j on standard input', async (text) => {
    await expect(run(wireSpc(), text)).rejects.toThrow(WrongCall)
  })
  it.each([[['--limits']], [['--limits', 'wide']], [['--what', 'screened']], [['--limits', 'screened', 'more']], [['--limits=unscreened', 'more']]])(
    'is a wrong call with the words %j',
    async (words) => expect(run(wireSpc(), { series: [] }, words)).rejects.toThrow(WrongCall),
  )
})

describe('charts', () => {
  const chart = { id: 1, chart: 'p', numerator: [1, 2], denominator: [10, 10], part_after: [], freeze_first: null }
  const funnel = { id: 'f', kind: 'proportion', rows: [['A', 1, 10], ['B', 5, 10]] }
  it('prints charts and funnels under their ids', async () => {
    const { code, output } = await run(wireCharts(), { charts: [chart], funnels: [funnel, { ...funnel, kind: 'rate' }] })
    expect(code).toBe(0)
    expect(output['charts']).toMatchObject([{ id: 1, value: [0.1, 0.2], runs: [{ part: 1, useful: 2 }] }])
    expect(output['funnels']).toMatchObject([{ id: 'f', average: 0.3 }, { byar_per_10000: { value: [1000, 5000] } }])
  })
  it('prints null for a figure that cannot be given', async () => {
    expect(await first(run(wireCharts(), { charts: [{ ...chart, numerator: [1, null], denominator: [10, null] }] }), 'charts')).toMatchObject({
      value: [0.1, null],
    })
  })
  it.each([
    ['unknown-chart', { ...chart, chart: 'pie' }],
    ['wrong-member', { ...chart, numerator: ['x', 2] }],
    ['wrong-member', { ...chart, denominator: [-1, 2] }],
    ['lengths-differ', { ...chart, denominator: [10] }],
    ['lengths-differ', { ...chart, denominator: null }],
    ['more-than-all', { ...chart, numerator: [11, 2] }],
    ['time-not-above-0', { id: 2, chart: 't', numerator: [3, 0] }],
    ['wrong-member', { ...chart, part_after: [1.5] }],
    ['freeze-not-a-count', { ...chart, freeze_first: 0 }],
    ['not-an-object', 7],
  ])('refuses a chart with %s', async (code, wrong) => {
    const result = run(wireCharts(), { charts: [wrong] })
    expect(await first(result, 'charts')).toMatchObject({ refusal: { code } })
    expect((await result).code).toBe(1)
  })
  it.each([
    ['unknown-funnel', { ...funnel, kind: 'cone' }],
    ['no-rows', { ...funnel, rows: [] }],
    ['wrong-member', { ...funnel, rows: [['A', 1, 0]] }],
    ['wrong-member', { ...funnel, rows: [['A', 0.5, 10]] }],
    ['more-than-all', { ...funnel, rows: [['A', 11, 10]] }],
  ])('refuses a funnel with %s', async (code, wrong) => {
    expect(await first(run(wireCharts(), { funnels: [wrong] }), 'funnels')).toMatchObject({ refusal: { code } })
  })
  it('is a wrong call without charts and funnels, with other shapes, and with words', async () => {
    await expect(run(wireCharts(), {})).rejects.toThrow(WrongCall)
    await expect(run(wireCharts(), { charts: {} })).rejects.toThrow(WrongCall)
    await expect(run(wireCharts(), { charts: [] }, ['now'])).rejects.toThrow(WrongCall)
  })
})

describe('arrows', () => {
  const files: Readonly<Record<string, string>> = {
    'panel.csv': 'indicator,year,la_code,value,num,den\nreviews,2023,301,90,90,100\nreviews,2024,301,95,95,100\nreviews,2023,420,1,,\nreviews,2024,420,2,,\n',
    'indicators.csv': 'indicator,polarity_higher_is_worse,domain,published_dp\nreviews,-1,plans,0\n',
    'broken.csv': 'indicator,year,la_code,value,num,den\nreviews,2023,301,ninety,,\n',
  }
  const command = arrows({ readText: async (path) => files[path] ?? null, readPanel, readIndicators, arrowStretches, countArrows })
  it('counts every authority but the two with too few children', async () => {
    const { code, output } = await run(command, '', ['panel.csv', 'indicators.csv'])
    expect(code).toBe(0)
    expect(output['arrows']).toMatchObject({ changes: 1, green: 1, red: 0, flat: 0, bin_n: 1, bin_sig: 0, xmr_n: 0 })
    expect(output['arrows_by_indicator']).toEqual({ reviews: { green: 1, xmr_noise: null, next_red: null, median_half_width: null } })
  })
  it('refuses a file it cannot understand', async () => {
    const { code, output } = await run(command, '', ['broken.csv', 'indicators.csv'])
    expect(code).toBe(1)
    expect(output).toMatchObject({ refusal: { code: 'unreadable-row', message: expect.stringContaining('Line 2') } })
  })
  it.each([[[]], [['one.csv']], [['panel.csv', 'indicators.csv', 'more.csv']], [['panel.csv', 'no-such.csv']]])(
    'is a wrong call with the words %j',
    async (words) => expect(run(command, '', words)).rejects.toThrow(WrongCall),
  )
  it('says so where a file cannot be read', async () => {
    await expect(run(wireArrows(), '', ['no-such-panel.csv', 'no-such-indicators.csv'])).rejects.toThrow("cannot read 'no-such-panel.csv'")
  })
})
