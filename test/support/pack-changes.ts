import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import { packFormats, type PackId, type PackIssue, type PackSetup } from '../../src/core/pack/pack.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id

const hash = (letter: string): Sha256 => letter.repeat(64) as Sha256

const setup: PackSetup = { id: 'pack-1' as PackId, programme, title: 'Improvement board, March 2026', template: 'board', audience: 'members', meeting: day('2026-03-12'), since: day('2026-02-12'), bodies: [], deepDives: [] }
const first: PackIssue = { pack: setup.id, programme, edition: 1, supplement: 0, because: { kind: 'first' }, on: day('2026-03-05'), by: null, byName: 'Ada', composedBy: 1, factsSha256: hash('a'), paperSha256: hash('b') }
const second: PackIssue = { ...first, edition: 2, because: { kind: 'correction', why: 'A figure was wrong.', changes: [{ where: 'How are we doing?', before: '81%', after: '82%' }] } }

/** Every kind of change to packs, in an order in which each is possible. */
export const packChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'pack-begun', programme, setup, issue: first, facts: '{}', paper: '{}' }, lead],
  [{ kind: 'pack-issued', programme, issue: second, facts: '{}', paper: '{}' }, lead],
  [{ kind: 'pack-printed', programme, issue: first, files: packFormats.map((format) => ({ format, sha256: hash('c'), size: 3, madeBy: 'printer 1', bytes: new Uint8Array([1, 2, 3]) })) }, { kind: 'service', name: 'pack press' }],
]
