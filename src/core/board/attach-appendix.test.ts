import { describe, expect, it } from 'vitest'
import { aLetter, lettersAtTheEnd } from '../../../test/support/letter-changes.ts'
import { heldNumbers } from '../assurance/numbers-in-words.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { permissions } from '../people/permission.ts'
import type { MembershipId, PersonId } from '../people/person.ts'
import { memberRoles, type MemberRole } from '../people/role.ts'
import { isRefusal } from '../refusal.ts'
import { attachAppendix, dropAppendix, mostAppendices, takesAppendices, type AppendixBrought } from './attach-appendix.ts'
import type { PaperSays } from './paper-claims.ts'
import { letterKinds, letterStates, signedText, type Letter, type LetterAppendix } from './letter.ts'
import { writeStatement, type LetterSetting } from './write-letter.ts'

const document = 'd'.repeat(64) as Sha256
const { programme } = aLetter
const report: Letter = { ...aLetter, kind: 'cabinet', state: 'draft', version: 2, signed: null, text: { statements: [], tests: [] } }
const at = (letter: Letter = report, role: MemberRole = 'director'): LetterSetting => ({
  ...lettersAtTheEnd, letters: [letter], programme, on: day('2026-11-20'), hashOf: () => document,
  actor: { kind: 'person', person: role as unknown as PersonId, name: role, memberships: [{ id: 'm' as MembershipId, person: role as unknown as PersonId, programme, role, capacity: role, from: day('2026-01-01'), to: null }] },
})
const says: PaperSays = { kind: 'held', goingOn: null, sentences: [] }
const file: AppendixBrought = { title: 'The inspection report', name: 'report.pdf', bytes: new TextEncoder().encode('%PDF-1.7'), document, says }
const overstated: PaperSays = { kind: 'held', goingOn: 'The cabinet asked for it.', sentences: [{ sentence: 'Visits have improved.', source: null, flags: ['tied-to-nothing'] }, { sentence: 'The plan is now complete.', source: null, flags: [] }] }
const code = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : (outcome as { kind: string }).kind)
const attached: LetterAppendix = { document, title: file.title, fileName: file.name, mediaType: 'application/pdf', size: 8, says }
const withIt: Letter = { ...report, text: { ...report.text, appendices: [attached] } }

describe('appendices of a report', () => {
  it.each(letterKinds)('go with a report of the council and with no letter: %s', (kind) => {
    const expected = kind === 'cabinet' || kind === 'scrutiny'
    expect(takesAppendices(kind)).toBe(expected)
    const role = kind === 'minister' ? 'programme-lead' : kind.startsWith('commissioner') ? 'commissioner' : 'director'
    expect(code(attachAppendix(report.id, 2, file, at({ ...report, kind }, role)))).toBe(expected ? 'letter-rewritten' : 'takes-no-appendices')
  })
  it.each(memberRoles)('are attached by whoever drafts the report: %s', (role) => expect(code(attachAppendix(report.id, 2, file, at(report, role)))).toBe(permissions['draft-council-report'][role] ? 'letter-rewritten' : 'not-in-your-role'))
  it.each(letterStates)('change in a draft only: %s', (state) => expect(code(attachAppendix(report.id, 2, file, at({ ...report, state })))).toBe(state === 'draft' ? 'letter-rewritten' : state === 'signed' ? 'fixed' : 'not-in-this-state'))
  it.each<[string, Partial<AppendixBrought>, number, Letter, string]>([
    ['without a title', { title: ' ' }, 2, report, 'nothing-said'],
    ['over an older version', {}, 1, report, 'saved-meanwhile'],
    ['as a page with scripts', { name: 'a.html' }, 2, report, 'not-a-paper'],
    ['as a program in the clothes of a PDF', { bytes: new TextEncoder().encode('MZ') }, 2, report, 'not-a-paper'],
    ['twice', {}, 2, withIt, 'is-attached'],
    ['where the record does not bear out what it says, and nobody gives a reason', { says: { ...overstated, goingOn: ' ' } }, 2, report, 'record-contradicts'],
    ['as one too many', {}, 2, { ...report, text: { ...report.text, appendices: Array.from({ length: mostAppendices }, (_, n) => ({ ...attached, document: String(n).padStart(64, '0') as Sha256 })) } }, 'too-many'],
  ])('are refused %s', (_what, over, version, letter, expected) => expect(code(attachAppendix(letter.id, version, { ...file, ...over }, at(letter)))).toBe(expected))
  it('come with their bytes, last in the list', () => expect(attachAppendix(report.id, 2, file, at())).toMatchObject({ letter: { version: 3, text: { appendices: [attached] } }, file: { document, mediaType: 'application/pdf' } }))
  it('stay when a statement is written', () => expect(writeStatement(report.id, 2, 's' as never, { section: 'purpose', voice: 'judgement', text: 'So.', sources: [] }, at(withIt), { data: [], actions: [], closures: [], numbers: heldNumbers([], [], []) })).toMatchObject({ letter: { text: { appendices: [attached] } } }))
  it('go on with a reason where the record does not bear out what they say; both are kept and are part of what is signed', () => {
    const outcome = attachAppendix(report.id, 2, { ...file, says: overstated }, at())
    expect(outcome).toMatchObject({ letter: { text: { appendices: [{ says: overstated }] } } })
    const signed = signedText('letter' in outcome ? outcome.letter : report)
    for (const words of ['Visits have improved.', 'tied-to-nothing', 'The cabinet asked for it.']) expect(signed).toContain(words)
    expect(signed).not.toContain('The plan is now complete.')
  })
  it('are signed as before where nothing of them is flagged', () => expect(signedText(withIt)).toBe(signedText({ ...report, text: { ...report.text, appendices: [{ document, title: file.title, fileName: file.name, mediaType: 'application/pdf', size: 8 }] } })))
  it('are taken out again', () => {
    expect(dropAppendix(report.id, 2, document, at(withIt))).toMatchObject({ letter: { text: { appendices: [] } } })
    expect(code(dropAppendix(report.id, 2, document, at()))).toBe('no-such-appendix')
  })
  it('are part of what is signed, and a report without any is signed as before', () => {
    expect(signedText(withIt)).toContain(document)
    expect(signedText(report)).not.toContain('appendices')
    expect(signedText({ ...report, text: { ...report.text, appendices: [] } })).toBe(signedText(report))
  })
})
