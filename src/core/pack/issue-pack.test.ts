import { describe, expect, it } from 'vitest'
import { chair, lead, programme } from '../../../test/support/cast.ts'
import { day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import { beginPack, correctPack, supplementPack, type FrozenParts } from './issue-pack.ts'
import type { Pack, PackId, PackSetup, Supplement } from './pack.ts'
import { packTemplates, templateOf } from './pack-templates.data.ts'
import { packPrinted, type KeptFile } from './print-pack.ts'

const on = day('2026-11-22')
const setup: PackSetup = { id: 'p' as PackId, programme, title: 'Improvement board', template: 'board', audience: 'members', meeting: day('2026-12-07'), since: day('2026-11-09'), bodies: [], deepDives: [] }
const frozen: FrozenParts = { facts: '{}', factsSha256: 'f' as Sha256, paper: '{}', paperSha256: 'p' as Sha256, composedBy: 1 }
const standing = { actor: lead, programme, on }
const begun = beginPack(setup, frozen, standing)
if (begun.kind !== 'pack-begun') throw new Error(begun.message)
const pack: Pack = { ...setup, issues: [{ ...begun.issue, files: [] }] }
const changes = [{ where: 'How are we doing?', before: '81%', after: '82%' }]
const supplement = { after: 'plan', title: 'A late paper', from: 'Head of early help', paragraphs: ['Words.'] } as const

describe('a pack begun', () => {
  it('has a first edition with the seals of what it was made from', () =>
    expect(begun.issue).toMatchObject({ edition: 1, supplement: 0, because: { kind: 'first' }, factsSha256: 'f', paperSha256: 'p', byName: lead.name }))
  it.each([
    ['who may not make packs', setup, chair, 'not-in-your-role'],
    ['no title', { ...setup, title: ' ' }, lead, 'no-title'],
    ['an unknown template', { ...setup, template: 'none' }, lead, 'no-such-template'],
    ['a last board on the day of the meeting', { ...setup, since: setup.meeting }, lead, 'since-not-before'],
  ])('is refused: %s', (_, wish, actor, code) => expect(beginPack(wish, frozen, { actor, programme, on })).toMatchObject({ kind: 'refusal', code }))
})

describe('a correction', () => {
  it('is the next edition, with every difference', () => expect(correctPack(pack, { why: 'A figure was wrong. ', changes }, frozen, standing)).toMatchObject({ issue: { edition: 2, supplement: 0, because: { kind: 'correction', why: 'A figure was wrong.', changes } } }))
  it.each([
    ['without a reason', ' ', changes, lead, 'no-why'],
    ['that changes nothing', 'Why not.', [], lead, 'nothing-differs'],
    ['by who may not', 'A figure was wrong.', changes, chair, 'not-in-your-role'],
  ] as const)('is refused %s', (_, why, differing, actor, code) => expect(correctPack(pack, { why, changes: differing }, frozen, { actor, programme, on })).toMatchObject({ kind: 'refusal', code }))
})

describe('a late paper', () => {
  it('stays in the edition and counts up', () => {
    const first = supplementPack(pack, supplement, ['plan'], frozen, standing, [])
    if (first.kind !== 'pack-issued') throw new Error(first.message)
    expect(first.issue).toMatchObject({ edition: 1, supplement: 1 })
    const then: Pack = { ...pack, issues: [pack.issues[0], { ...first.issue, files: [] }] }
    expect(supplementPack(then, supplement, ['plan'], frozen, standing, [])).toMatchObject({ issue: { edition: 1, supplement: 2 } })
    expect(correctPack(then, { why: 'Wrong.', changes }, frozen, standing)).toMatchObject({ issue: { edition: 2, supplement: 0 } })
  })
  it('says why it goes on where the record does not bear it out, and of which sentences', () => {
    const flagged = [{ sentence: 'Visits have improved.', flag: 'tied-to-nothing' }] as const
    const given = (flags: Supplement['flags']) => supplementPack(pack, { ...supplement, ...(flags === undefined ? {} : { flags }) }, ['plan'], frozen, standing, flagged)
    expect([given(undefined), given({ flagged, goingOn: ' ' }), given({ flagged: [], goingOn: 'So.' }), given({ flagged, goingOn: 'So.' })].map((outcome) => ('code' in outcome ? outcome.code : outcome.kind))).toEqual(['record-contradicts', 'record-contradicts', 'record-contradicts', 'pack-issued'])
  })
  it.each([
    ['without words', { ...supplement, paragraphs: [' '] as const }, lead, 'no-words'],
    ['without a title', { ...supplement, title: '' }, lead, 'no-words'],
    ['after a page that is not there', { ...supplement, after: 'nowhere' }, lead, 'no-such-page'],
    ['by who may not', supplement, chair, 'not-in-your-role'],
  ])('is refused %s', (_, late, actor, code) => expect(supplementPack(pack, late, ['plan'], frozen, { actor, programme, on }, [])).toMatchObject({ kind: 'refusal', code }))
})

describe('the files of an issue', () => {
  const files: readonly KeptFile[] = (['pdf', 'docx', 'html', 'xlsx'] as const).map((format) => ({ format, sha256: 'h' as Sha256, size: 1, madeBy: 'printer 1', bytes: new Uint8Array([1]) }))
  it('are kept once', () => {
    expect(packPrinted(pack.issues[0], files)).toMatchObject({ kind: 'pack-printed' })
    expect(packPrinted({ ...pack.issues[0], files }, files)).toMatchObject({ code: 'printed-already' })
  })
  it('are kept all or not at all', () => expect(packPrinted(pack.issues[0], files.slice(1))).toMatchObject({ code: 'format-missing' }))
})

describe('templates', () => {
  it('have names of their own, and end on how to check the pack', () => {
    expect(new Set(packTemplates.map(({ id }) => id)).size).toBe(packTemplates.length)
    for (const { id, pages } of packTemplates) {
      expect(templateOf(id)?.pages.at(-1)).toBe('journal-head')
      expect(new Set(pages).size).toBe(pages.length)
    }
  })
  it('show the public nothing that the record holds for itself', () => {
    const open = packTemplates.filter(({ audience }) => audience === 'public').flatMap(({ pages }) => pages)
    expect(open.filter((page) => ['exceptions', 'plan', 'coverage', 'contracts', 'what-changed'].includes(page))).toEqual([])
  })
})
