import { expect, it } from 'vitest'
import { escalationLadder } from './escalation-ladder.ts'

const svg = escalationLadder({
  title: 'The ladder', description: 'A notice stands.', id: 'ladder',
  rungs: [{ name: 'Adviser', state: 'was', words: ['The county: 2025'] }, { name: 'Notice', state: 'on', words: ['The county: since 2026'] }, { name: 'Direction', state: 'never', words: ['Not on record'] }],
})

it('stands with its lowest step at the foot, each further out than the one above it', () => {
  const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  expect(boxes.map(([x]) => x)).toEqual([53, 27, 1])
  expect(boxes.map(([, y]) => y).every((y, index, all) => index === 0 || y > all[index - 1]!)).toBe(true)
})

it('says in words what each step says in colour, and breaks the edge of a step never taken', () => {
  for (const words of ['Adviser', 'The county: since 2026', 'Not on record']) expect(svg).toContain(words)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
})
