import { describe, expect, it } from 'vitest'
import type { ChartedFunnel, ChartedPeers, ComparedSeries, PeerFigure } from '../../../core/measure/charted-peers.ts'
import type { Drawing, DrawOptions } from './drawing.ts'
import { funnelChart } from './funnel-chart.ts'
import { levelStrip } from './level-strip.ts'
import { spreadNames } from './line-names.ts'
import { yearlyChart } from './yearly-chart.ts'

const unit = { kind: 'percent', places: 1 } as const
const peer = (body: string, value: number | null, symbol: PeerFigure['symbol'] = null): PeerFigure => ({ body, value, symbol, numerator: null, denominator: null })

const peers: ChartedPeers = {
  measure: 'Repeat referrals', unit, better: 'lower', period: 'Year to 31 March 2026', own: peer('Ours', 30), neighboursAre: 'Three neighbours', middle: 21,
  neighbours: [peer('Charlton', 20), peer('Alder', 22), peer('Barton', null, 'c')], region: null, england: peer('England', 22.6),
}

const funnel: ChartedFunnel = {
  measure: 'Assessments in time', unit, better: 'higher', period: 'Year to 31 March 2026', size: 'Assessments', average: 80,
  limits: [100, 400, 900].map((size) => ({ size, lower95: 80 - 784 / Math.sqrt(size) / 10, upper95: 80 + 784 / Math.sqrt(size) / 10, lower998: 80 - 1236 / Math.sqrt(size) / 10, upper998: 80 + 1236 / Math.sqrt(size) / 10 })),
  bodies: [
    { body: 'Zed', isOwn: true, value: 70, numerator: 280, denominator: 400, standing: 'low-998' },
    { body: 'Yarrow', isOwn: false, value: 81, numerator: 729, denominator: 900, standing: 'within' },
    { body: 'Alder', isOwn: false, value: 90, numerator: 90, denominator: 100, standing: 'high-95' },
  ],
}

const years = (first: number, list: readonly (number | null)[]) => list.map((value, index) => ({ day: `${first + index}-03-31`, value, symbol: value === null ? ('x' as const) : null }))

const compared: ComparedSeries = {
  measure: 'Repeat referrals', unit, better: 'lower',
  lines: [
    { body: 'The county', role: 'own', points: years(2018, [34, 35, 31, 30, 24, 22]), breaks: [{ day: '2021-04-01', reason: 'one council became two' }] },
    { body: 'England', role: 'england', points: years(2018, [22, 22, null, 22, 23, 22]), breaks: [] },
    { body: 'Alder', role: 'neighbour', points: years(2018, [20, 21, 22, 23, 24, 25]), breaks: [] },
  ],
}

const draws: Readonly<Record<string, (options: DrawOptions) => Drawing>> = {
  'a level strip': (options) => levelStrip(peers, options),
  'a level strip without any figure': (options) => levelStrip({ ...peers, own: peer('Ours', null, 'c'), neighbours: [], england: null, middle: null }, options),
  'a level strip of equals': (options) => levelStrip({ ...peers, own: peer('Ours', 5), neighbours: Array.from({ length: 10 }, (_, index) => peer(`Body ${index}`, 5)) }, options),
  'a level strip below nought': (options) => levelStrip({ ...peers, unit: { kind: 'average', places: 1 }, own: peer('Ours', -5), neighbours: [peer('Alder', -1e9)] }, options),
  'a funnel': (options) => funnelChart(funnel, options),
  'a funnel without bodies': (options) => funnelChart({ ...funnel, bodies: [] }, options),
  'a funnel of one': (options) => funnelChart({ ...funnel, bodies: funnel.bodies.slice(0, 1), limits: [] }, options),
  'lines over the years': (options) => yearlyChart(compared, options),
  'no lines': (options) => yearlyChart({ ...compared, lines: [] }, options),
  'lines without figures': (options) => yearlyChart({ ...compared, lines: [{ body: 'Ours', role: 'own', points: years(2020, [null, null]), breaks: [] }] }, options),
  'one year': (options) => yearlyChart({ ...compared, lines: [{ body: 'Ours', role: 'own', points: years(2020, [3]), breaks: [] }] }, options),
}

describe('charts beside others', () => {
  it.each(Object.keys(draws))('%s stays inside its picture, wide and narrow, and is named', (name) => {
    for (const width of ['wide', 'narrow'] as const) {
      const { svg, sentence } = draws[name]!({ id: 'x', width })
      const across = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
      expect(svg).toContain('role="img" aria-labelledby="x-title x-description"')
      expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/)
      expect(sentence).not.toBe('')
      for (const [, x] of svg.matchAll(/(?: c?x[12]?="|translate\()(-?[\d.]+)/g)) expect(Number(x)).toBeGreaterThanOrEqual(-0.1)
      for (const [, x] of svg.matchAll(/(?: c?x[12]?="|translate\()(-?[\d.]+)/g)) expect(Number(x)).toBeLessThanOrEqual(across + 0.1)
    }
  })
})

describe('a level strip', () => {
  const { svg, table, sentence } = levelStrip(peers, { id: 'x' })
  it('marks its own by shape and name, and draws no mark for a sign', () => {
    const marks = (role: string): number => svg.match(new RegExp(`class="ib-chart__${role}"`, 'g'))?.length ?? 0
    expect([marks('own'), marks('neighbour'), marks('england')]).toEqual([2, 3, 2]) // one of each is the key
    expect(svg).toContain('>Ours: 30.0%<')
  })
  it('lists neighbours in order of name, and ranks nothing', () => {
    expect(table.rows.map((row) => row[0])).toEqual(['Ours', 'Alder', 'Barton', 'Charlton', 'England'])
    expect(`${svg}${sentence}`).not.toMatch(/rank|best|worst|\d(st|nd|rd|th)\b/i)
  })
  it('says level first, and that it cannot tell without a figure', () => {
    expect(sentence).toBe('Ours, year to 31 March 2026: 30.0%. 2 neighbours lie between 20.0% and 22.0%, their median 21.0%; Ours is higher than each of them. England: 22.6%.')
    expect(levelStrip({ ...peers, own: peer('Ours', null, 'c') }, { id: 'x' }).sentence).toBe('Cannot tell for Ours, year to 31 March 2026: c (kept back so that nobody can be recognised).')
  })
})

describe('a funnel', () => {
  const { svg, table, sentence } = funnelChart(funnel, { id: 'x' })
  it('names its own on the picture and the others in the table alone, in order of name', () => {
    expect(svg.match(/>Zed</g)).toHaveLength(2) // beside the mark, and in the key
    expect(svg).not.toMatch(/<text[^>]*>(Yarrow|Alder)</)
    expect(table.rows.map((row) => row[0])).toEqual(['Zed (our own)', 'Alder', 'Yarrow'])
  })
  it('says what chance alone would give', () => {
    expect(sentence).toBe('Year to 31 March 2026. Zed: 70.0% (280 of 400). Lower than chance alone gives 999 times in 1,000. Of 2 others, 1 lies outside what chance alone would give. The average of all is 80.0%.')
  })
  it('draws four curves of limits', () => expect(svg.match(/class="ib-chart__limit" d="M/g)).toHaveLength(4))
})

describe('lines over the years', () => {
  const { svg, table, notes } = yearlyChart(compared, { id: 'x' })
  const runs = [...svg.matchAll(/class="ib-chart__line ib-chart__line--(\S+)" d="([^"]+)"/g)].map(([, role, d]) => ({ role, xs: [...d!.matchAll(/[ML](-?[\d.]+),/g)].map((match) => Number(match[1])) }))
  it('draws nothing of a line across its break, and joins no missing year', () => {
    const rule = Number(/class="ib-chart__break" x1="([\d.]+)"/.exec(svg)![1])
    const own = runs.filter(({ role }) => role === 'own')
    expect(own.map(({ xs }) => xs.length)).toEqual([4, 2])
    for (const { xs } of own) expect(Math.min(...xs) < rule && Math.max(...xs) > rule).toBe(false)
    expect(runs.filter(({ role }) => role === 'england').map(({ xs }) => xs.length)).toEqual([2, 3])
  })
  it('names lines at their ends and single neighbours nowhere but in the table', () => {
    const plain = svg.replace(/<title.*?<\/title>|<desc.*?<\/desc>/g, '')
    expect(plain).toContain('>England<')
    expect(plain).not.toContain('Alder')
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Year', 'The county', 'England', 'Alder'])
  })
  it('lists the break', () => expect(notes).toEqual([{ mark: 'Break', when: '1 April 2021', words: 'one council became two' }]))
})

describe('names beside line ends', () => {
  it('never run into one another, and stay in the plot while there is room', () => {
    const spread = spreadNames([{ y: 50, lines: 1 }, { y: 52, lines: 2 }, { y: 51, lines: 1 }, { y: 99, lines: 1 }], 10, { top: 0, bottom: 100 })
    const boxes = spread.map((y, index) => [y, y + (index === 1 ? 20 : 10)] as const).sort((one, other) => one[0] - other[0])
    for (let i = 1; i < boxes.length; i += 1) expect(boxes[i]![0]).toBeGreaterThanOrEqual(boxes[i - 1]![1])
    expect(Math.max(...spread)).toBeLessThanOrEqual(100)
  })
})
