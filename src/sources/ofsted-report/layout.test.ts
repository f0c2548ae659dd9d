import { expect, it } from 'vitest'
import { fold } from './layout.ts'

it('folds white space of every kind to single spaces', () => expect(fold(' a\u00a0\u2003b\n\tc ')).toBe('a b c'))
it('keeps whole letters beyond the first plane and marks half of one as lost', () => expect(fold('\u{1F600} a\ud800b')).toBe('\u{1F600} a\ufffdb'))
