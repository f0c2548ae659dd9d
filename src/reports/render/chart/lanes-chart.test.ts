import { describe, expect, it } from 'vitest'
import { lanesChart, type Lane, type LanePoint } from './lanes-chart.ts'

const lanes: readonly Lane[] = [
  { label: 'Notices', items: [{ kind: 'span', label: 'Direction <of> 2013', from: '2013-10-31', to: '2014-07-07', isOpen: true }, { kind: 'span', label: 'Direction of 2018', from: '2018-11-30', to: '2019-06-09', isOpen: false }] },
  { label: 'Bodies', items: [{ kind: 'span', label: 'The county', from: '2013-01-01', to: null, isOpen: false }] },
  { label: 'Judgements', items: [{ kind: 'point', label: 'Overall inadequate', on: '2019-06-28' }] },
  { label: 'Nothing yet', items: [] },
]
const drawn = (width: 'wide' | 'narrow', own = lanes): string => lanesChart({ title: 'All at once', description: 'What held when.', id: 'lanes', lanes: own, from: '2013-01-01', to: '2026-12-31', width })
const rects = (svg: string): readonly { readonly x: number; readonly width: number }[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="9"/g)].map(([, x, width]) => ({ x: Number(x), width: Number(width) }))

describe.each(['wide', 'narrow'] as const)('lanes on one axis, %s', (width) => {
  it('have a name, a description and the words of every lane and thing, escaped', () => {
    const svg = drawn(width)
    expect(svg).toContain('aria-labelledby="lanes-0-title lanes-0-description"')
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]).join(' ')
    for (const word of ['Notices', 'Direction', '&#60;of&#62;', 'The county', 'inadequate', 'Nothing on record']) expect(words).toContain(word)
    expect(svg).not.toMatch(/style=|<script/)
  })
  it('draw what goes on to the end of the axis, and a broken line where no end was found', () => {
    const svg = drawn(width)
    const [open, ended, goesOn] = rects(svg)
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
    expect(goesOn!.x + goesOn!.width).toBeGreaterThan(ended!.x + ended!.width)
    expect(open!.x).toBeLessThan(ended!.x)
  })
  it('draw a measure as a line with its first and last figure, broken where it cannot be compared', () => {
    const series = { kind: 'series', label: 'Referrals', points: [['2014-03-31', 4100, 0], ['2016-03-31', 4300, 0], ['2021-03-31', 3900, 1], ['2025-03-31', 3800, 1]].map(([on, value, stretch]) => ({ on: String(on), value: Number(value), words: `${value}`, stretch: Number(stretch) })) as unknown as readonly [LanePoint, ...LanePoint[]] } as const
    const svg = drawn(width, [...lanes, { label: 'Measures', items: [series] }])
    expect(svg.match(/<path d="M[^"]*L[^"]*M[^"]*L[^"]*"/g)).toHaveLength(1)
    expect([svg.includes('>4100<'), svg.includes('>3800<'), svg.includes('>4300<')]).toEqual([true, true, false])
    expect(svg).not.toContain('NaN')
  })
  it('draw a measure of one figure, or of figures all alike', () => {
    const one = { on: '2014-03-31', value: 5, words: '5', stretch: 0 }
    for (const points of [[one], [one, { ...one, on: '2015-03-31' }]] as const) expect(drawn(width, [{ label: 'Measures', items: [{ kind: 'series', label: 'Alike', points }] }])).not.toContain('NaN')
  })
  it('are one picture a lane over the same years, each with a name of its own', () => {
    const svg = drawn(width)
    const names = [...svg.matchAll(/<title id="([^"]+)">([^<]*)</g)].map(([, id, name]) => [id, name])
    expect(names).toEqual(lanes.map(({ label }, index) => [`lanes-${index}-title`, `All at once: ${label}`]))
    const years = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>2013</g)].map(([, x]) => x)
    expect([years.length, new Set(years).size]).toEqual([lanes.length, 1])
  })
  it('keep every mark inside the drawing', () => {
    const svg = drawn(width)
    const right = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
    for (const { x, width: own } of rects(svg)) expect([x >= 0, x + own <= right]).toEqual([true, true])
  })
})
