import { describe, expect, it } from 'vitest'
import { aPaper } from '../../../test/support/board-changes.ts'
import { progressUpdate } from '../../../test/support/journey.ts'
import { aLetter } from '../../../test/support/letter-changes.ts'
import type { SelfAssessment } from '../assurance/self-assessment.ts'
import { aPublicItem } from '../../../test/support/public-changes.ts'
import type { PublicItem } from '../publication/public-item.ts'
import type { Challenge } from '../assurance/challenge.ts'
import type { Recommendation } from '../assurance/recommendation.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { Pack, PackIssue, Supplement } from '../pack/pack.ts'
import type { ProgressUpdate } from '../plan/report-progress.ts'
import type { Letter, LetterSource, LetterStatement } from './letter.ts'
import type { Paper } from './meeting.ts'
import type { PaperSays } from './paper-claims.ts'
import { toldSentences, type Telling } from './told-sentences.ts'

const none: Telling = { papers: [], packs: [], letters: [], updates: [], selfAssessments: [], publicItems: [], challenges: [], recommendations: [] }
const sha = 'a'.repeat(64) as Sha256
const source: LetterSource = { kind: 'outside', url: null, words: 'Our own count', on: day('2026-11-01') }
const flagged = [{ sentence: 'Visits have improved.', flag: 'no-special-cause' }, { sentence: 'Visits have improved.', flag: 'too-few' }] as const
const flags = { flagged, goingOn: 'We see it.' }

const paper: Paper = {
  ...aPaper,
  given: { on: day('2026-11-10'), by: 'Ada', content: { kind: 'file', document: sha, fileName: 'a.docx', mediaType: 'x', says: { kind: 'held', goingOn: 'It is known.', sentences: [{ sentence: 'Visits have improved.', source, flags: ['unchecked'] }, { sentence: 'The plan is now complete.', source: null, flags: [] }] } } },
}
const update: ProgressUpdate = { ...progressUpdate, on: day('2026-11-12'), changedForChildren: 'Visits have improved. Supervision has improved.', howWeKnow: 'Nothing yet.', flags }
const statement: LetterStatement = { id: 's' as never, section: 'plan', voice: 'fact', text: 'Visits have improved.', sources: [source], flags }
const letter: Letter = { ...aLetter, state: 'draft', signed: null, begun: { ...aLetter.begun, on: day('2026-11-09') }, text: { statements: [statement], tests: [] } }
const says: PaperSays = { kind: 'held', goingOn: 'It is known.', sentences: [{ sentence: 'Visits have improved.', source, flags: ['unchecked'] }, { sentence: 'The plan is now complete.', source: null, flags: [] }] }
const withFile: Letter = { ...letter, text: { ...letter.text, statements: [], appendices: [{ document: sha, title: 'Our own count', fileName: 'a.docx', mediaType: 'x', size: 1, says }] } }
const supplement: Supplement = { after: 'summary', title: 'A late word', from: 'The director', paragraphs: ['Visits have improved.', 'The plan is now complete.'], flags }
const issue = (over: Partial<PackIssue>): PackIssue & { readonly files: readonly [] } => ({ pack: 'p' as never, programme: aLetter.programme, edition: 1, supplement: 0, because: { kind: 'first' }, on: day('2026-11-11'), by: null, byName: 'Bea', composedBy: 1, factsSha256: sha, paperSha256: sha, files: [], ...over })
const pack: Pack = { id: 'p' as never, programme: aLetter.programme, title: 'Board pack', template: 'board', audience: 'members', meeting: day('2026-11-20'), since: day('2026-10-01'), bodies: [], deepDives: [], issues: [issue({}), issue({ supplement: 1, because: { kind: 'supplement', supplement } })] }

const assessment: SelfAssessment = {
  programme: aLetter.programme, version: 2, answers: { 'what-do-you-know': 'Visits have improved.', 'how-do-you-know': 'We asked.', 'what-next': 'More.' }, grades: [{ area: 'care-leavers', grade: 'good', why: 'The plan is now complete.' }],
  held: { 'what-do-you-know': [], 'how-do-you-know': [], 'what-next': [] }, says: { goingOn: 'It is known.', sentences: [{ sentence: 'Visits have improved.', source, flags: ['unchecked'] }, { sentence: 'The plan is now complete.', source: null, flags: [] }] },
  said: { by: null, name: 'Dot', capacity: 'Director', on: day('2026-11-08') },
}
const publicText: PublicItem = aPublicItem('p1', { title: 'Visits', words: 'Visits have improved. The plan is now complete.', written: { person: null, name: 'Eve', capacity: 'Lead', on: day('2026-11-07') }, says: assessment.says! })
const { says: _unheld, ...olderAssessment } = assessment

const told = (telling: Partial<Telling>, which: 'flagged' | 'all' = 'flagged') => toldSentences({ ...none, ...telling }, which)

describe('what is told upward', () => {
  it.each<[string, Partial<Telling>, object]>([
    ['a paper', { papers: [paper] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', by: 'Ada', on: '2026-11-10', sources: [source], place: { kind: 'paper' } }],
    ['a late paper of a pack', { packs: [pack] }, { sentence: 'Visits have improved.', flags: ['no-special-cause', 'too-few'], goingOn: 'We see it.', by: 'The director', on: '2026-11-11', sources: [], place: { kind: 'late-paper', supplement: { title: 'A late word' } } }],
    ['a report', { letters: [letter] }, { sentence: 'Visits have improved.', flags: ['no-special-cause', 'too-few'], goingOn: 'We see it.', on: '2026-11-09', sources: [source], place: { kind: 'report' } }],
    ['a file that goes with a report', { letters: [withFile] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', on: '2026-11-09', sources: [source], place: { kind: 'appendix', appendix: { title: 'Our own count' } } }],
    ['an update', { updates: [update] }, { sentence: 'Visits have improved.', flags: ['no-special-cause', 'too-few'], goingOn: 'We see it.', on: '2026-11-12', place: { kind: 'update' } }],
    ['an answer to a question', { challenges: [{ answers: [{ words: 'Visits have improved.', says: assessment.says!, said: assessment.said, judged: null }] } as unknown as Challenge] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', by: 'Dot', place: { kind: 'answer' } }],
    ['an answer to scrutiny', { recommendations: [{ response: { answer: 'accepted', reason: 'Visits have improved.', says: assessment.says!, said: assessment.said } } as unknown as Recommendation] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', by: 'Dot', place: { kind: 'reply' } }],
    ['a text for the public', { publicItems: [publicText] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', by: 'Eve', on: '2026-11-07', sources: [source], place: { kind: 'public' } }],
    ['a text for the public, as it was held when it went out', { publicItems: [{ ...publicText, state: 'released', says: { sentences: [], goingOn: null }, releaseSays: { ...assessment.says!, numbersChecked: true } }] }, { flags: ['unchecked'], goingOn: 'It is known.', place: { kind: 'public' } }],
    ['a self-assessment', { selfAssessments: [assessment] }, { sentence: 'Visits have improved.', flags: ['unchecked'], goingOn: 'It is known.', by: 'Dot', on: '2026-11-08', sources: [source], place: { kind: 'self-assessment', assessment: { version: 2 } } }],
  ])('is listed with its flags, its reason and its place where it is flagged in %s', (_where, telling, expected) => {
    expect(told(telling)).toHaveLength(1)
    expect(told(telling)[0]).toMatchObject(expected)
  })
  it.each<[string, Partial<Telling>, string, boolean]>([
    ['a paper, whose every sentence was held', { papers: [paper] }, 'The plan is now complete.', true],
    ['a file that goes with a report', { letters: [withFile] }, 'The plan is now complete.', true],
    ['a self-assessment, with the reasons for its grades', { selfAssessments: [assessment] }, 'The plan is now complete.', true],
    ['a self-assessment older than the check', { selfAssessments: [olderAssessment] }, 'The plan is now complete.', false],
    ['a late paper of which something is flagged', { packs: [pack] }, 'The plan is now complete.', true],
    ['an update of which something is flagged', { updates: [update] }, 'Supervision has improved.', true],
    ['an update of which nothing is: it may be older than the check', { updates: [{ ...update, flags: null }] }, 'Supervision has improved.', false],
  ])('is listed without a flag too when all of it is asked for: %s', (_where, telling, sentence, isHeld) => {
    expect(told(telling, 'all').find((each) => each.sentence === sentence)).toMatchObject({ flags: [], isHeld })
    expect(told(telling, 'all')).toHaveLength(2)
  })
  it('leaves out reports that were withdrawn, texts that the public was never to read, and what asserts nothing', () => {
    expect(told({ letters: [{ ...letter, state: 'withdrawn' }] }, 'all')).toEqual([])
    expect(told({ publicItems: [{ ...publicText, state: 'set-aside' }] }, 'all')).toEqual([])
    expect(told({ updates: [{ ...update, flags: null, changedForChildren: 'We met.' }] }, 'all')).toEqual([])
  })
  it('comes with the newest first', () => expect(told({ papers: [paper], packs: [pack], letters: [letter], updates: [update] }).map(({ on }) => on)).toEqual(['2026-11-12', '2026-11-11', '2026-11-10', '2026-11-09']))
})
