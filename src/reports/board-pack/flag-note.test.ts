import { describe, expect, it } from 'vitest'
import { aLetter } from '../../../test/support/letter-changes.ts'
import { packFacts } from '../../../test/support/pack-facts.ts'
import { day } from '../../core/calendar/day.ts'
import { flagsInPrint } from './flag-note.ts'
import { letterPaper } from './letter-paper.ts'
import { whatChangedPage } from './what-changed-page.ts'

const flags = { flagged: [{ sentence: 'Visits have improved.', flag: 'no-special-cause' as const }], goingOn: 'Families say so.' }

describe('words that the record does not bear out, in print', () => {
  it('say which sentence, why, and the reason', () => expect(flagsInPrint(flags)).toBe('“Visits have improved.” The figures do not show it: nothing can be told from routine variation. Said all the same: Families say so.'))
  it('stand under their statement in a letter, and nothing stands under the others', () => {
    const { statements } = aLetter.text
    const flagged = { ...aLetter, text: { ...aLetter.text, statements: statements.map((each, index) => (index === 0 ? { ...each, flags } : each)) } }
    const notes = (letter: typeof aLetter) => letterPaper(letter, { programme: 'Sampleshire', isInvented: true, marking: 'Official' }).pages[0].blocks.flatMap((block) => (block.kind === 'note' && block.title === 'Not borne out by the record' ? [block.text] : []))
    expect([notes(aLetter), notes(flagged)]).toEqual([[], [flagsInPrint(flags)]])
  })
  it('stand in a pack beside the update, and in a list where they went up elsewhere', () => {
    const facts = packFacts()
    const page = JSON.stringify(
      whatChangedPage({ ...facts, moved: { ...facts.moved, states: [{ action: '1. A', on: day('2026-11-01'), before: 'On track', after: 'Delivered', changed: 'Visits have improved.', how: 'The list.', flagged: flagsInPrint(flags) }], claims: [{ words: 'Staffing has improved.', where: 'Paper 4', on: day('2026-11-02'), flag: 'There is no figure for it.', goingOn: 'Two teams are full.' }] } }),
    )
    expect(page).toContain('Not borne out by the record: “Visits have improved.”')
    expect(page).toContain('Two teams are full.')
    expect(JSON.stringify(whatChangedPage(facts))).not.toContain('does not bear')
  })
})
