import { describe, expect, it } from 'vitest'
import { frames, halo, textAt } from '../chart/chart-frame.ts'
import { picture } from '../chart/picture.ts'
import { element } from '../chart/svg.ts'
import { chartWords } from './chart-words.ts'

const drawn = (...parts: Parameters<typeof picture>[1]): string => picture({ id: 'c', width: 'wide', frame: frames.wide, height: 100, title: 'T', description: 'D' }, parts)

describe('the words of a chart', () => {
  it('are taken out of the picture in their order, with where they stand and how they look', () => {
    const { shapes, width, words } = chartWords(drawn(textAt(1, 2, 'R&D <a> “b”'), element('line', { x1: 0 }), textAt(3, 4.5, 'Better', { 'text-anchor': 'middle', 'font-size': 14.5, 'font-weight': 600, ...halo('#ffffff'), fill: '#005eb8' })))
    expect(width).toBe(672)
    expect(words).toEqual([
      { words: 'R&D <a> “b”', x: 1, y: 2, anchor: 'start', size: 16, weight: 400, fill: '#211a2d', halo: null },
      { words: 'Better', x: 3, y: 4.5, anchor: 'middle', size: 14.5, weight: 600, fill: '#005eb8', halo: '#ffffff' },
    ])
    expect(shapes).toContain('<line x1="0"></line>')
    expect(shapes).not.toMatch(/<text|Better/)
  })
  it('stay in the picture where they are turned, in parts, or stand nowhere', () => {
    for (const text of [textAt(1, 2, 'Up', { transform: 'rotate(-90)' }), element('text', { x: 1, y: 2 }, [element('tspan', {}, ['A'])]), element('text', { x: 'middle', y: 2 }, ['B'])]) {
      const { shapes, words } = chartWords(drawn(text))
      expect(words).toEqual([])
      expect(shapes).toContain(text.text)
    }
  })
})
