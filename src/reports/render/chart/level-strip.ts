import { symbol, symbolCircle, symbolSquare } from 'd3-shape'
import type { ChartedPeers, PeerFigure } from '../../../core/measure/charted-peers.ts'
import { levelSentence } from '../../words/peers-in-words.ts'
import { amountInWords, countsInWords } from '../../words/point-in-words.ts'
import { shownCount, shownValue, unitWords } from '../../words/shown-value.ts'
import { frames, halo, line, stone, textAt, widthOf } from './chart-frame.ts'
import { chartKey, type KeyItem } from './chart-key.ts'
import type { ChartTable, Drawing, DrawOptions } from './drawing.ts'
import { picture } from './picture.ts'
import { looks } from './point-marks.ts'
import { element, type Svg } from './svg.ts'
import { axisTicks, valueDomain } from './value-axis.ts'

type Role = 'own' | 'neighbour' | 'region' | 'england'
type Held = { readonly figure: PeerFigure & { readonly value: number }; readonly role: Role }

const shapes = {
  neighbour: { path: symbol(symbolCircle, 70)() ?? '', fill: '#ffffff', stroke: stone },
  region: { path: symbol(symbolSquare, 74)() ?? '', fill: '#ffffff', stroke: stone },
  england: { path: symbol(symbolSquare, 78)() ?? '', fill: stone, stroke: '#ffffff' },
  own: { path: looks.improvement.path, fill: '#5f2c73', stroke: '#ffffff' },
} as const satisfies Record<Role, object>

const markOf = (role: Role, x: number, y: number, words: string): Svg => {
  const { path, fill, stroke } = shapes[role]
  const size = role === 'own' ? ' scale(1.35)' : ''
  return element('path', { class: `ib-chart__${role}`, d: path, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${size}`, fill, stroke, 'stroke-width': 1.5 }, words === '' ? [] : [element('title', {}, [words])])
}

const STEP = 13

/** Marks side by side where they would hide one another: each goes to the nearest free row over the axis. */
const stacked = (held: readonly Held[], place: (value: number) => number): readonly (Held & { readonly x: number; readonly row: number })[] => {
  const ends: number[] = []
  return [...held]
    .sort((one, other) => one.figure.value - other.figure.value)
    .map((each) => {
      const x = place(each.figure.value)
      const room = each.role === 'own' ? 9 : 7
      let row = 0
      while (x - room < (ends[row] ?? -Infinity)) row += 1
      ends[row] = x + room
      return { ...each, x, row }
    })
}

const tableOf = ({ measure, period, unit, own, neighbours, region, england }: ChartedPeers): ChartTable => {
  const rows = [
    { figure: own, role: 'Our own' },
    ...[...neighbours].sort((one, other) => one.body.localeCompare(other.body)).map((figure) => ({ figure, role: 'Neighbour' })),
    ...(region === null ? [] : [{ figure: region, role: 'Region' }]),
    ...(england === null ? [] : [{ figure: england, role: 'Country' }]),
  ]
  const count = (value: number | null): string => (value === null ? '' : shownCount(value))
  const hasCounts = rows.some(({ figure }) => figure.numerator !== null || figure.denominator !== null)
  return {
    caption: `${measure}, ${period}: every figure in the picture, neighbours in order of name`,
    columns: [
      { heading: 'Body', isNumeric: false },
      { heading: 'Which', isNumeric: false },
      { heading: 'Value', isNumeric: true },
      ...(hasCounts ? [{ heading: 'Counted', isNumeric: true }, { heading: 'Out of', isNumeric: true }] : []),
    ],
    rows: rows.map(({ figure, role }) => [figure.body, role, amountInWords(figure, unit), ...(hasCounts ? [count(figure.numerator), count(figure.denominator)] : [])]),
  }
}

/**
 * Level before movement: one body’s figure among its neighbours, its region and England on one axis, each group by a shape of its own.
 * Nothing is ranked: marks stand at their values, and the table is in order of name.
 */
export const levelStrip = (peers: ChartedPeers, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const { own, neighbours, region, england, unit, measure, period, better, neighboursAre } = peers
  const all: readonly { readonly figure: PeerFigure | null; readonly role: Role }[] = [
    ...neighbours.map((figure) => ({ figure, role: 'neighbour' as const })),
    { figure: region, role: 'region' },
    { figure: england, role: 'england' },
    { figure: own, role: 'own' },
  ]
  const held = all.flatMap(({ figure, role }): readonly Held[] => (figure === null || figure.value === null ? [] : [{ figure: { ...figure, value: figure.value }, role }]))
  const domain = valueDomain(held.map(({ figure }) => figure.value), [], unit.kind)
  const [left, right] = [frame.font * 1.2, frame.width - frame.font * 1.6]
  const place = (value: number): number => left + ((value - domain.low) / (domain.high - domain.low)) * (right - left)
  const marks = stacked(held, place)
  const rows = marks.reduce((most, { row }) => Math.max(most, row), 0)
  const isCut = domain.low > 0 || domain.high < 0
  const top = frame.lineHeight * 2 + 14
  const axis = top + rows * STEP + 16
  const ownMark = marks.find(({ role }) => role === 'own')
  const ownWords = own.value === null ? `${own.body}: no figure` : `${own.body}: ${shownValue(own.value, unit)}`
  const half = (widthOf(ownWords, frame.font) * 1.12) / 2
  const ownX = ownMark === undefined ? half : Math.min(Math.max(ownMark.x, half), frame.width - half)
  const ways = better === 'neither' ? '' : better === 'higher' ? ', better to the right' : ', better to the left'
  const items: readonly KeyItem[] = [
    { sample: (x, y) => markOf('own', x, y, ''), words: own.body },
    ...(neighbours.every(({ value }) => value === null) ? [] : [{ sample: (x: number, y: number) => markOf('neighbour', x, y, ''), words: neighboursAre }]),
    ...(region === null || region.value === null ? [] : [{ sample: (x: number, y: number) => markOf('region', x, y, ''), words: region.body }]),
    ...(england === null || england.value === null ? [] : [{ sample: (x: number, y: number) => markOf('england', x, y, ''), words: england.body }]),
  ]
  const key = chartKey(items, frame)
  const keyTop = axis + frame.font + 24
  const sentence = levelSentence(peers)
  const svg = picture({ id, width, frame, height: keyTop + key.height + 4, title: `${measure}, ${period}: ${own.body} among its neighbours`, description: sentence }, [
    textAt(0, frame.font, `${unitWords[unit.kind]}${ways}${isCut ? ' (does not begin at 0)' : ''}`, { fill: stone }),
    ...axisTicks(domain, unit.kind, frame).map(({ value, words }) =>
      element('g', { class: 'ib-chart__tick' }, [
        element('line', { x1: place(value), x2: place(value), y1: top - 6, y2: axis + 6, stroke: line, 'stroke-width': 1 }),
        textAt(place(value), axis + 10 + frame.font, words, { fill: stone, 'text-anchor': 'middle' }),
      ]),
    ),
    element('line', { x1: left, x2: right, y1: axis, y2: axis, stroke: stone, 'stroke-width': 1 }),
    ...(ownMark === undefined ? [] : [element('line', { x1: ownMark.x, x2: ownMark.x, y1: top - 8, y2: axis - 12 - ownMark.row * STEP, stroke: '#5f2c73', 'stroke-width': 1.2 })]),
    ...marks.map(({ figure, role, x, row }) => markOf(role, x, axis - 12 - row * STEP, `${figure.body}: ${amountInWords(figure, unit)}${countsInWords(figure)}`)),
    textAt(ownX, top - 12, ownWords, { 'text-anchor': 'middle', 'font-weight': 600, ...halo('#ffffff'), fill: '#5f2c73' }),
    ...key.draw(keyTop),
  ])
  return { svg, sentence, table: tableOf(peers), notes: [] }
}
