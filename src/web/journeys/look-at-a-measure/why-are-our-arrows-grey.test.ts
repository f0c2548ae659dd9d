import { describe, expect, it } from 'vitest'
import { backTestSentence } from './why-are-our-arrows-grey.ts'

describe('the sentence of the back-test', () => {
  it('gives the error rates of the shipped figures, and no forecast', () => {
    expect(backTestSentence()).toBe(
      'This is not a forecast. In a back-test of 2018 to 2024, of the councils furthest from their neighbours that were inspected within two years, 32 in 100 were inadequate and 43 in 100 were good or outstanding. 24 of the 32 councils that became inadequate had not stood that far.',
    )
  })
})
