import { describe, expect, it } from 'vitest'
import { togetherWith } from './together-with.ts'

describe('a note that two people write', () => {
  it.each([
    ['both began it', '', 'Police came.', 'Health did not.', 'Police came.\nHealth did not.', true],
    ['both wrote on', 'So it is.', 'So it is. Police came.', 'So it is. Health did not.', 'So it is. Police came.\nHealth did not.', true],
    ['one was in the middle of a word', 'The hub wai', 'The hub wai\nPolice came.', 'The hub waits.', 'The hub wai\nPolice came.\nwaits.', true],
    ['the other changed what stood', 'So it is.', 'So it was.', 'So it is. Health did not.', 'So it was.\nHealth did not.', true],
    ['both changed what stood', 'So it is.', 'So it was.', 'So be it.', 'So it was.\n\nSo be it.', false],
    ['one only has more of the same', 'So', 'So it', 'So it is.', 'So it is.', true],
    ['the other only has more of the same', 'So', 'So it is.', 'So it', 'So it is.', true],
    ['a short word is part of a longer one', '', 'They disagreed.', 'agreed', 'They disagreed.\nagreed', true],
    ['the other emptied it', 'So it is.', '', 'So it is. Health did not.', 'So it is. Health did not.', true],
  ])('%s', (_what, base, theirs, mine, value, isPlain) => expect(togetherWith(base, theirs, mine)).toEqual({ value, isPlain }))
})
