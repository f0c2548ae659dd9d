import { expect, it } from 'vitest'
import { errorOf, problemSummary } from './field-errors.ts'

const errors = [{ field: 'owner', message: 'Choose who owns <it>' }]

it('links each problem to its field and prints nothing where there is none', () => {
  expect(problemSummary(errors).toString()).toContain('<a href="#owner">Choose who owns &lt;it&gt;</a>')
  expect(problemSummary([]).toString()).toBe('')
})

it('gives a field its own message only', () => {
  expect(errorOf(errors, 'owner')).toEqual({ text: 'Choose who owns <it>' })
  expect(errorOf(errors, 'due')).toBeUndefined()
})
