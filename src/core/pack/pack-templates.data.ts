import type { NonEmpty } from '../branded.ts'
import type { PackAudience } from './pack.ts'

/** Every kind of page a pack can hold, in no order: a template says which and where. */
export const packPageKinds = [
  'contents', 'corrections', 'exceptions', 'coverage', 'plan', 'scorecard', 'deep-dives', 'judgements', 'obligations', 'contracts', 'voices', 'audits',
  'workforce', 'risks', 'ledger', 'what-changed', 'glossary', 'journal-head',
] as const
export type PackPageKind = (typeof packPageKinds)[number]

/** What goes into a pack and in which order. A template is data: a board that wants another order needs no release of code. */
export type PackTemplate = {
  readonly id: string
  readonly name: string
  /** Who it is for and when to choose it, for the person who chooses. */
  readonly meant: string
  readonly audience: PackAudience
  readonly pages: NonEmpty<PackPageKind>
  /** Charts of every measure, or only of those that need a person. */
  readonly charts: 'all' | 'needing-a-person'
}

export const packTemplates: NonEmpty<PackTemplate> = [
  {
    id: 'board', name: 'Improvement board: whole pack', audience: 'members', charts: 'needing-a-person',
    meant: 'For every member of the board. Small numbers are left out. Charts of the measures that need a person.',
    pages: ['contents', 'corrections', 'exceptions', 'what-changed', 'plan', 'voices', 'coverage', 'scorecard', 'deep-dives', 'audits', 'workforce', 'risks', 'judgements', 'obligations', 'contracts', 'ledger', 'glossary', 'journal-head'],
  },
  {
    id: 'board-entitled', name: 'Improvement board: pack with small numbers', audience: 'entitled', charts: 'all',
    meant: 'For those who may see small numbers, and nobody else. Charts of every measure.',
    pages: ['contents', 'corrections', 'exceptions', 'what-changed', 'plan', 'voices', 'coverage', 'scorecard', 'deep-dives', 'audits', 'workforce', 'risks', 'judgements', 'obligations', 'contracts', 'ledger', 'glossary', 'journal-head'],
  },
  {
    id: 'scrutiny', name: 'Scrutiny committee: short pack', audience: 'members', charts: 'needing-a-person',
    meant: 'For councillors. What needs a person, the plan, the figures and what inspectors found. Small numbers are left out.',
    pages: ['contents', 'corrections', 'exceptions', 'plan', 'voices', 'scorecard', 'audits', 'workforce', 'risks', 'judgements', 'obligations', 'ledger', 'glossary', 'journal-head'],
  },
  {
    id: 'public-record', name: 'Public record', audience: 'public', charts: 'all',
    meant: 'For anybody. Published figures only, what inspectors found, and which duties were laid on whom.',
    pages: ['contents', 'corrections', 'judgements', 'scorecard', 'deep-dives', 'obligations', 'glossary', 'journal-head'],
  },
]

/** In: the id of a template. Out: the template, or null where there is none. */
export const templateOf = (id: string): PackTemplate | null => packTemplates.find((each) => each.id === id) ?? null
