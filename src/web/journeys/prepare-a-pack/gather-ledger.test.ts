import { describe, expect, it } from 'vitest'
import { aPaper } from '../../../../test/support/board-changes.ts'
import { aPiece } from '../../../../test/support/evidence-changes.ts'
import { action, progressUpdate } from '../../../../test/support/journey.ts'
import { aLetter } from '../../../../test/support/letter-changes.ts'
import { aPublicItem } from '../../../../test/support/public-changes.ts'
import type { PublicationStep } from '../../../core/board/publication-state.ts'
import type { Letter } from '../../../core/board/letter.ts'
import type { Paper } from '../../../core/board/meeting.ts'
import type { PaperClaims } from '../../../core/board/paper-claims.ts'
import { day } from '../../../core/calendar/day.ts'
import { gatherLedger } from './gather-ledger.ts'

type Asked = Parameters<typeof gatherLedger>[0]

const source = { kind: 'outside' as const, url: null, words: 'Our own count', on: day('2026-11-01') }
const says = (about: string): PaperClaims => ({
  goingOn: `Told so: ${about}.`,
  sentences: [{ sentence: `Visits have improved, says ${about}.`, source: null, flags: ['tied-to-nothing'] }, { sentence: `Supervision has improved, says ${about}.`, source, flags: [] }],
})
const paper: Paper = { ...aPaper, id: 'open' as Paper['id'], title: 'Visits', given: { on: day('2026-11-10'), by: 'Ada', content: { kind: 'file', document: 'a'.repeat(64) as never, fileName: 'a.docx', mediaType: 'x', says: { kind: 'held', ...says('the paper') } } } }
const letter: Letter = {
  ...aLetter, title: 'Report to cabinet', state: 'signed', signed: { by: { name: 'Cal', on: day('2026-11-11') } } as never,
  text: { statements: [{ id: 's' as never, section: 'plan', voice: 'fact', text: 'Visits have improved, says the letter.', sources: [source], flags: { flagged: [{ sentence: 'Visits have improved, says the letter.', flag: 'no-special-cause' }], goingOn: 'Told so: the letter.' } }], tests: [], appendices: [{ document: 'b'.repeat(64) as never, title: 'Annex', fileName: 'b.docx', mediaType: 'x', size: 1, says: { kind: 'held', ...says('the annex') } }] },
}
const restricted: PublicationStep = { subject: { kind: 'paper', id: 'shut' }, state: 'restricted' } as unknown as PublicationStep
const asked: Asked = {
  assuranceForAll: async () => ({
    upwardClaims: [],
    challenges: [{ question: 'Who waits?', answers: [{ words: 'w', says: says('the answer'), said: { by: null, name: 'Dot', capacity: 'Director', on: day('2026-11-05') }, judged: null }] }],
    recommendations: [{ words: 'Visit more.', response: { answer: 'accepted', reason: 'r', says: says('the reply'), said: { by: null, name: 'Dot', capacity: 'Director', on: day('2026-11-04') } } }],
    selfAssessments: [{ programme: aPaper.programme, version: 2, answers: { 'what-do-you-know': '', 'how-do-you-know': '', 'what-next': '' }, grades: [], held: { 'what-do-you-know': [], 'how-do-you-know': [], 'what-next': [] }, says: says('the self-assessment'), said: { by: null, name: 'Dot', capacity: 'Director', on: day('2026-11-08') } }],
  }) as never,
  measures: async () => [], actions: async () => [action], evidence: async () => [], packs: async () => [],
  publicationSteps: async () => [restricted],
  board: async () => ({ papers: [paper, { ...paper, id: 'shut' as Paper['id'], title: 'Shut' }] }) as never,
  letters: async () => ({ letters: [letter, { ...letter, id: 'draft' as Letter['id'], title: 'A draft', state: 'draft', signed: null }] }) as never,
  progressUpdates: async () => [{ ...progressUpdate, on: day('2026-11-12'), changedForChildren: 'Visits have improved, says the update.', howWeKnow: 'Asked.', flags: { flagged: [{ sentence: 'Visits have improved, says the update.', flag: 'too-few' }], goingOn: 'Told so: the update.' } }],
  publicRecord: async () => ({ page: null, items: [aPublicItem('out', { state: 'released', says: says('the public text') }), aPublicItem('waits', { title: 'Waits', says: says('what waits') })] }),
}
const ledgerSince = (since: string) => gatherLedger(asked, aPaper.programme, day(since), 'members')

describe('the claim ledger of a pack', () => {
  it.each(['the paper', 'the letter', 'the annex', 'the update', 'the self-assessment', 'the public text', 'the answer', 'the reply'])('has what stands flagged in %s, with its place, what it rests on and the reason, whenever it was said', async (about) => {
    const [found, ...more] = (await ledgerSince('2030-01-01')).filter(({ words }) => words === `Visits have improved, says ${about}.`)
    expect(more).toEqual([])
    expect(found).toMatchObject({ verdict: 'Not borne out', goingOn: `Told so: ${about}.` })
    for (const words of [found!.where, found!.restsOn, found!.flag!, found!.said]) expect(words).not.toBe('')
  })
  it('has what rests on something and was said since the last board, and leaves what was said before to the packs of its time', async () => {
    const tied = async (since: string): Promise<readonly string[]> => (await ledgerSince(since)).filter(({ flag }) => flag === null).map(({ words, restsOn, verdict }) => `${words} ${restsOn}: ${verdict}`)
    expect(await tied('2026-11-09')).toContain('Supervision has improved, says the paper. Our own count: Borne out')
    expect((await tied('2026-11-09')).join(' ')).not.toContain('the self-assessment')
    expect((await tied('2026-11-01')).join(' ')).toContain('Supervision has improved, says the self-assessment. Our own count: Borne out')
    expect(await tied('2030-01-01')).toEqual([])
  })
  it('tells of nothing that is restricted, not signed or not released', async () => {
    const all = (await ledgerSince('2020-01-01')).map(({ where, words }) => `${where} ${words}`).join(' ')
    for (const hidden of ['Shut', 'A draft', 'Waits', 'what waits']) expect(all).not.toContain(hidden)
  })
  it('has the newest first', async () => expect((await ledgerSince('2030-01-01')).map(({ words }) => words.replace('Visits have improved, says the ', ''))[0]).toBe('public text.'))
  it('says of evidence that was erased since that it was erased, and not its name', async () => {
    const claim = { id: 'c', programme: aPaper.programme, words: 'Families are heard sooner.', place: 'board-paper', where: 'Paper 3', asserts: { kind: 'shown-by-evidence', evidence: 'erased' }, flag: null, goingOn: null, said: { by: null, name: 'Dot', capacity: 'Director', on: day('2026-11-08') } }
    const erased = aPiece('erased', { title: '', says: '', erased: { on: day('2026-11-15'), name: 'Dot', reason: 'Request of 3 November 2026.' } })
    const ledger = await gatherLedger({ ...asked, assuranceForAll: async () => ({ upwardClaims: [claim], selfAssessments: [], challenges: [], recommendations: [] }) as never, evidence: async () => [erased] }, aPaper.programme, day('2026-11-01'), 'members')
    expect(ledger.find(({ words }) => words === claim.words)?.restsOn).toBe('Evidence: Erased on lawful demand')
  })
})
