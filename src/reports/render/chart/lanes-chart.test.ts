import { describe, expect, it } from 'vitest'
import { lanesChart, type Lane } from './lanes-chart.ts'

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
    expect(svg).toContain('aria-labelledby="lanes-title lanes-description"')
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
  it('keep every mark inside the drawing', () => {
    const svg = drawn(width)
    const right = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
    for (const { x, width: own } of rects(svg)) expect([x >= 0, x + own <= right]).toEqual([true, true])
  })
})
