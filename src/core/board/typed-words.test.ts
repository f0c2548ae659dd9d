import { describe, expect, it } from 'vitest'
import type { PaperClaims } from './paper-claims.ts'
import { flagsIn, heldIn, whyNotTold } from './typed-words.ts'

const says: PaperClaims = {
  sentences: [
    { sentence: 'Children are seen sooner.', source: null, flags: ['tied-to-nothing'] },
    { sentence: 'Plans have improved.', source: null, flags: [] },
  ],
  goingOn: 'Managers tell us so.',
}

describe('what typed words that travel upward assert', () => {
  it('is refused while something is not borne out and nobody says why', () => {
    expect(whyNotTold({ ...says, goingOn: null })?.code).toBe('record-contradicts')
    expect(whyNotTold({ ...says, goingOn: '  ' })?.code).toBe('record-contradicts')
  })
  it('goes on with a reason, and needs none where everything is borne out', () => {
    expect(whyNotTold(says)).toBeNull()
    expect(whyNotTold({ sentences: [says.sentences[1]!], goingOn: null })).toBeNull()
  })
  it('is found again in the part of the words it stands in, with its flag and the reason', () => {
    expect(heldIn(says, 'We asked. Plans have improved.').map(({ sentence }) => sentence)).toEqual(['Plans have improved.'])
    expect(flagsIn(says, 'Children are seen sooner. We asked.')).toEqual({ flagged: [{ sentence: 'Children are seen sooner.', flag: 'tied-to-nothing' }], goingOn: 'Managers tell us so.' })
    expect(flagsIn(says, 'Plans have improved.')).toBeNull()
    expect(flagsIn(undefined, 'Children are seen sooner.')).toBeNull()
  })
})
